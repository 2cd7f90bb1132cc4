/** The JSON of a household, checked against the contract of the proefberekening. */
import type { Program } from '../../runtime/index.ts';
import type {
  Detentie,
  Huishouden,
  Huur,
  Kind,
  Medebewoner,
  Opvang,
  Partner,
  Periode,
  Persoon,
  Servicekosten,
} from './household.ts';
import { toeslagen } from './household.ts';
import { encodings } from './questions.ts';
import type { Reader } from './read-json.ts';
import {
  amount,
  checkPeriod,
  child,
  choice,
  date,
  duration,
  fault,
  fields,
  list,
  number,
  share,
  shown,
  signedAmount,
  yesNo,
} from './read-json.ts';

/** The household that the JSON gives; what cannot be right is a Fault with its path. */
export function readHousehold(program: Program, input: unknown): Huishouden {
  const given = household(input, '');
  const { berekeningsjaar, aanvrager } = given;
  if (berekeningsjaar === undefined)
    return fault(
      'berekeningsjaar',
      'veld-ontbreekt',
      'Het berekeningsjaar ontbreekt; schrijf bijvoorbeeld "berekeningsjaar": 2025.',
    );
  if (aanvrager === undefined)
    return fault('aanvrager', 'veld-ontbreekt', 'De aanvrager ontbreekt; schrijf ten minste "aanvrager": {}.');
  const complete = { ...given, berekeningsjaar, aanvrager };
  checkYear(program, complete);
  checkTogether(complete);
  return complete;
}

const year: Reader<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1000 || value > 9999)
    return fault(
      path,
      'geen-jaar',
      `${shown(value)} is geen kalenderjaar; schrijf bijvoorbeeld 2025, zonder aanhalingstekens.`,
    );
  // years with which no calendar can be made are refused here
  date(`${String(value)}-01-01`, path);
  return value;
};

const period: Reader<Periode> = (value, path) => {
  const read = fields<Required<Periode>>({ van: date, tot: date })(value, path);
  if (read.van === undefined && read.tot === undefined)
    fault(
      path,
      'lege-periode',
      'Deze periode heeft geen "van" en geen "tot"; laat "perioden" weg als het altijd zo is.',
    );
  checkPeriod(read, path);
  return read;
};

const periods: Reader<readonly Periode[]> = (value, path) => {
  const read = list(period)(value, path);
  if (read.length === 0)
    fault(path, 'lege-lijst', 'Deze lijst heeft geen periode; laat "perioden" weg als het altijd zo is.');
  read.forEach((later, index) => {
    const earlier = read.slice(0, index).findIndex((other) => overlap(later, other));
    if (earlier >= 0)
      fault(
        child(path, index),
        'perioden-overlappen',
        `Deze periode overlapt met periode ${String(earlier + 1)} van deze lijst.`,
      );
  });
  return read;
};

function overlap(a: Periode, b: Periode): boolean {
  const starts = (one: Periode, other: Periode): boolean =>
    one.van === undefined || other.tot === undefined || one.van < other.tot;
  return starts(a, b) && starts(b, a);
}

const detention: Reader<Detentie> = (value, path) => {
  const read = fields<Required<Detentie>>({ van: date, tot: date, straf: duration })(value, path);
  if (Object.keys(read).length === 0)
    fault(path, 'leeg-object', 'Hier staat niets over de detentie; laat "gedetineerd" weg of noem van, tot en straf.');
  checkPeriod(read, path);
  return read;
};

/** Far enough from the end of the calendar for every age that a law knows. */
const LAST_BIRTH = '2299-12-31';

const birth: Reader<string> = (value, path) => {
  const day = date(value, path);
  if (day > LAST_BIRTH) fault(path, 'datum-buiten-bereik', `${day} is te ver weg om ermee te rekenen.`);
  return day;
};

const personReaders = {
  geboortedatum: birth,
  toetsingsinkomen: signedAmount,
  rendementsgrondslag: amount,
  verzekerde: yesNo,
  verzekeringsplichtNageleefd: yesNo,
  aow: yesNo,
  woonlandfactor: number,
  verdragsgerechtigd: yesNo,
  rechtmatigVerblijf: yesNo,
  gewerkteUren: number,
  gedetineerd: detention,
  wlz: yesNo,
};

const insured = <P extends Persoon>(read: Reader<P>): Reader<P> => {
  return (value, path) => {
    const person = read(value, path);
    if (person.verzekerde === true && person.verzekeringsplichtNageleefd === false)
      fault(
        child(path, 'verzekerde'),
        'verzekerd-zonder-nageleefde-plicht',
        'Wie verzekerd is, heeft de verzekeringsplicht nageleefd; hier staat dat die niet is nageleefd.',
      );
    return person;
  };
};

const person: Reader<Persoon> = insured(fields<Required<Persoon>>(personReaders));
const partner: Reader<Partner> = insured(fields<Required<Partner>>({ ...personReaders, perioden: periods }));

const resident: Reader<Medebewoner> = fields<Required<Medebewoner>>({
  geboortedatum: birth,
  toetsingsinkomen: signedAmount,
  rendementsgrondslag: amount,
  perioden: periods,
  kindVan: choice(['aanvrager', 'partner']),
  onderhuurder: yesNo,
  rechtmatigVerblijf: yesNo,
});

const childcare: Reader<Opvang> = fields<Required<Opvang>>({
  soort: choice(['dagopvang', 'buitenschoolse opvang', 'gastouderopvang', 'gastouderopvang bso']),
  uurprijs: amount,
  urenPerMaand: number,
  betaald: share,
  perioden: periods,
});

const minor: Reader<Kind> = fields<Required<Kind>>({
  geboortedatum: birth,
  toetsingsinkomen: signedAmount,
  kinderbijslag: yesNo,
  opvang: list(childcare),
});

const serviceCosts: Reader<Servicekosten> = fields<Required<Servicekosten>>({
  energie: amount,
  schoonmaak: amount,
  huismeester: amount,
  dienstruimten: amount,
});

const rent: Reader<Huur> = fields<Required<Huur>>({
  kaleHuur: amount,
  servicekosten: serviceCosts,
  zelfstandigeWoonruimte: yesNo,
  aangepasteWoning: yesNo,
  eerdereToeslag: choice(['geen', 'vorigeMaand', 'eerder']),
});

const asked: Reader<NonNullable<Huishouden['toeslagen']>> = (value, path) => {
  const read = list(choice(toeslagen))(value, path);
  if (read.length === 0)
    fault(path, 'lege-lijst', 'Deze lijst noemt geen toeslag; laat "toeslagen" weg voor alle toeslagen.');
  return read;
};

const household = fields<Required<Huishouden>>({
  berekeningsjaar: year,
  peildatum: date,
  aanvrager: person,
  partner,
  medebewoners: list(resident),
  kinderen: list(minor),
  huur: rent,
  toeslagen: asked,
});

function checkYear(program: Program, { berekeningsjaar, peildatum }: Huishouden): void {
  const first = firstYearKnown(program);
  if (first === undefined || berekeningsjaar < first)
    fault(
      'berekeningsjaar',
      'jaar-zonder-wet',
      `Over ${String(berekeningsjaar)} is geen wet gecodeerd; het eerste jaar is ${String(first ?? 'onbekend')}.`,
    );
  if (peildatum !== undefined && Number(peildatum.slice(0, 4)) !== berekeningsjaar)
    fault(
      'peildatum',
      'peildatum-buiten-jaar',
      `${peildatum} ligt niet in het berekeningsjaar ${String(berekeningsjaar)}.`,
    );
}

/** The year of the earliest amount of a law that grants a toeslag; before it there are at most texts. */
function firstYearKnown(program: Program): number | undefined {
  const granting = Object.values(encodings).flatMap(({ regeling, besluit }) => [regeling, besluit]);
  const starts = program.parameters
    .filter(({ regeling }) => granting.includes(regeling))
    .flatMap(({ values }) => values.map(({ from }) => from))
    .sort();
  return starts[0] === undefined ? undefined : Number(starts[0].slice(0, 4));
}

function checkTogether({ partner: other, medebewoners = [] }: Huishouden): void {
  const orphan = medebewoners.findIndex(({ kindVan }) => kindVan === 'partner');
  if (orphan >= 0 && other === undefined)
    fault(
      `medebewoners[${String(orphan)}].kindVan`,
      'geen-partner',
      'Deze medebewoner is kind van de partner, maar er is geen partner opgegeven.',
    );
}
