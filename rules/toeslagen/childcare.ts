/**
 * The childcare of a household as facts of the Wet kinderopvang: each item of `opvang` is a houder of its own, who gives
 * one kind of care to one child. Only the kinderopvangtoeslag asks for them.
 */
import {
  compare,
  divide,
  exact,
  isoDuration,
  multiply,
  parseDay,
  parseDuration,
  toFractionString,
  zero,
} from '../../runtime/index.ts';
import { no, type NamedFacts } from './facts.ts';
import type { Huishouden, Opvang, Opvangsoort, Periode, Persoon } from './household.ts';
import { careName, during, minorName } from './persons.ts';

/** Grounds and circumstances of the Wet kinderopvang that no field tells. */
export const notAskedForChildcare: readonly string[] = [
  'Wko/in een andere lidstaat of Zwitserland woont',
  'Wko/onder het terugtrekkingsakkoord met het Verenigd Koninkrijk valt',
  'Wko/in Nederland of op het continentaal plat gerechtigd werkt',
  'Wko/alleen buiten Nederland, de lidstaten en Zwitserland werkt',
  'Wko/tegenwoordige arbeid met een gelijkgesteld inkomen verricht',
  'Wko/andere arbeid verricht',
  'Wko/arbeid als gastouder verricht',
  'Wko/zonder vergoeding in de onderneming van zijn partner werkt',
  'Wko/bijstand of een uitkering met een noodzakelijke voorziening ontvangt',
  'Wko/als minderjarige met algemene bijstand scholing volgt',
  'Wko/als niet-uitkeringsgerechtigde werkzoekende een voorziening volgt',
  'Wko/als inburgeringsplichtige een cursus volgt',
  'Wko/een werkloosheidsuitkering met scholing of een traject ontvangt',
  'Wko/een arbeidsongeschiktheidsuitkering of ziekengeld met werkzaamheden of een proefplaats ontvangt',
  'Wko/een aangewezen opleiding volgt',
  'Wko/een vergelijkbare buitenlandse uitkering en voorziening ontvangt',
  'Wko/met werken gestopt is',
  'Wko/rond de bevalling met werken gestopt is',
  'Wko/in een aangewezen berekeningsjaar met werken gestopt is',
  'Wko/tijdelijk recht op zorg als bedoeld in artikel 3.2.1 lid 3 of 3.2.2 Wlz heeft',
  'Wko/in voorlopige hechtenis verblijft',
  'Wko/met het voortgezet onderwijs begonnen is',
  'Wko/ouderparticipatiecrèche in de aanloopperiode',
];

/** Relations and pairs of the Wet kinderopvang that no field tells. */
export const notAskedOfChildcareRelations: readonly string[] = [
  'Wko/verdere verwant in de neergaande lijn',
  'Wko/volgens artikel 1.2 lid 1 onderdeel e Wet IB 2001 partner',
];
export const notAskedOfChildcarePairs: readonly string[] = [
  'Wko/verwanten in de rechte lijn of in de tweede graad van de zijlijn zijn',
];

const HOUDER = 'Wko/opvanghouder';
const RANKED_BEFORE = 'Wko/eerder gesteld kind';

/** Long before every year that is asked about: the application came in time. */
const IN_TIME = '2005-01-01';

/** Work, care under the Wlz and detention, of the applicant or the partner. */
export function factsOfWorker({ gewerkteUren, wlz, gedetineerd }: Persoon): NamedFacts {
  return {
    ...noChildcare,
    'Wko/aanvraagdatum': IN_TIME,
    'Wko/in Nederland woont': true,
    'Wko/gewerkte uren': gewerkteUren,
    'Wko/tegenwoordige arbeid met inkomen uit werk en woning verricht':
      gewerkteUren === undefined ? undefined : !isNought(gewerkteUren),
    'Wko/recht op zorg als bedoeld in artikel 3.2.1 lid 1 Wlz heeft': wlz ?? false,
    'Wko/een vrijheidsbenemende straf of maatregel ondergaat': gedetineerd ? during([span(gedetineerd)]) : false,
    'Wko/opgelegde straf of maatregel': gedetineerd?.straf === undefined ? undefined : inMonths(gedetineerd.straf),
    'Wko/begin van de tenuitvoerlegging': gedetineerd?.van,
    'Wko/einde van de tenuitvoerlegging': gedetineerd?.tot,
  };
}

const isNought = (text: string): boolean => compare(exact(text), zero) === 0;
const DAYS_A_MONTH = 30;

/** A sentence in days or weeks, in months: of a sentence a month is thirty days (article 88 Wetboek van Strafrecht). */
function inMonths(sentence: string): string {
  const { years, months, weeks, days } = parseDuration(sentence);
  const all = 7 * weeks + days;
  const whole = Math.floor(all / DAYS_A_MONTH);
  return isoDuration({ years, months: months + whole, weeks: 0, days: all - whole * DAYS_A_MONTH });
}

const span = ({ van, tot }: Periode): Periode => ({ van, tot });

/** What somebody says who neither works nor gives care. */
const noChildcare: NamedFacts = {
  ...no(notAskedForChildcare),
  'Wko/voor dagopvang geregistreerd is': false,
  'Wko/voor buitenschoolse opvang geregistreerd is': false,
  'Wko/voor gastouderopvang geregistreerd is': false,
  'Wko/opvang van een schoolkind verricht': false,
};

/** Of a child or another resident. */
export const factsOfOthers: NamedFacts = {
  ...noChildcare,
  'Wko/in Nederland woont': true,
  'Wko/tegenwoordige arbeid met inkomen uit werk en woning verricht': false,
  'Wko/recht op zorg als bedoeld in artikel 3.2.1 lid 1 Wlz heeft': false,
  'Wko/een vrijheidsbenemende straf of maatregel ondergaat': false,
};

const kinds: Readonly<Record<Opvangsoort, string>> = {
  dagopvang: 'Wko/voor dagopvang geregistreerd is',
  'buitenschoolse opvang': 'Wko/voor buitenschoolse opvang geregistreerd is',
  gastouderopvang: 'Wko/voor gastouderopvang geregistreerd is',
  'gastouderopvang bso': 'Wko/voor gastouderopvang geregistreerd is',
};

/** The houders with their facts, by id. */
export function houders({ berekeningsjaar, kinderen = [] }: Huishouden): (readonly [string, NamedFacts])[] {
  return kinderen.flatMap(({ opvang = [] }, child) =>
    opvang.map((care, index) => [careName(child, index).id, factsOfCare(care, berekeningsjaar)] as const),
  );
}

function factsOfCare({ soort, uurprijs, urenPerMaand, betaald, perioden }: Opvang, year: number): NamedFacts {
  const registered = Object.fromEntries(
    [...new Set(Object.values(kinds))].map((id) => [id, soort === undefined ? undefined : kinds[soort] === id]),
  );
  return {
    ...factsOfOthers,
    ...registered,
    'Wko/opvang van een schoolkind verricht': soort === undefined ? undefined : soort === 'gastouderopvang bso',
    'Wko/uren kinderopvang': urenPerMaand === undefined ? undefined : hoursIn(year, urenPerMaand, perioden),
    'Wko/uurprijs': uurprijs,
    'Wko/betaald deel van de kosten': betaald,
  };
}

/**
 * Hours of each month; in a month that is covered in part, by its days: changes in the care count from the day itself
 * (Wko art. 1.3 lid 2), and a month has so many hours.
 */
function hoursIn(year: number, hours: string, periods: readonly Periode[] | undefined): unknown {
  if (periods === undefined) return hours;
  return Array.from({ length: 12 }, (_, index) => {
    const [van, tot] = [firstOf(year, index), firstOf(year, index + 1)];
    const days = daysBetween(van, tot);
    const covered = periods.reduce(
      (sum, period) => sum + Math.max(0, daysBetween(later(van, period.van), earlier(tot, period.tot))),
      0,
    );
    return { van, tot, waarde: covered === days ? hours : part(hours, covered, days) };
  });
}

const firstOf = (year: number, month: number): string =>
  month === 12 ? `${String(year + 1)}-01-01` : `${String(year)}-${String(month + 1).padStart(2, '0')}-01`;
const later = (day: string, other: string | undefined): string => (other !== undefined && other > day ? other : day);
const earlier = (day: string, other: string | undefined): string => (other !== undefined && other < day ? other : day);
const daysBetween = (from: string, to: string): number => parseDay(to) - parseDay(from);

function part(hours: string, covered: number, days: number): string {
  return toFractionString(divide(multiply(exact(hours), exact(covered)), exact(days)));
}

/** Who gives care to whom, and which child is put first when all is equal: the one that was given first. */
export function careRelations({ kinderen = [] }: Huishouden): (readonly [string, NamedFacts])[] {
  return kinderen.flatMap(({ opvang = [] }, child) => [
    ...opvang.map((_, index) => [`${careName(child, index).id}>${minorName(child).id}`, { [HOUDER]: true }] as const),
    ...kinderen
      .slice(child + 1)
      .map(
        (_, other) => [`${minorName(child).id}>${minorName(child + 1 + other).id}`, { [RANKED_BEFORE]: true }] as const,
      ),
  ]);
}

/** What is not said of two persons is no. */
export const noCareBetween: NamedFacts = {
  ...no(notAskedOfChildcareRelations),
  [HOUDER]: false,
  [RANKED_BEFORE]: false,
};
export const noKinship: NamedFacts = no(notAskedOfChildcarePairs);
