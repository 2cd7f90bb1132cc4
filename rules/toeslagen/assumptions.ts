/** What a form would also assume when it is not said; every assumption is repeated to the citizen. */
import type { Huishouden, Huur, Kind, Medebewoner, Opvang, Partner, Persoon } from './household.ts';
import { child } from './read-json.ts';

export interface Assumed {
  readonly huishouden: Huishouden;
  /** 'aanvrager.verzekerde = ja' */
  readonly aangenomen: readonly string[];
}

/** Said of all that the proefberekening has no field for. */
const THE_REST = 'overige gegevens = nee';

/** The household with the assumptions filled in. */
export function assume(given: Huishouden): Assumed {
  const { aanvrager, partner, medebewoners, kinderen, huur } = given;
  const aangenomen: string[] = [];
  const note = (path: string, value: string): void => void aangenomen.push(`${path} = ${value}`);
  const filled: Huishouden = {
    ...given,
    aanvrager: person(aanvrager, 'aanvrager', note),
    ...(partner && { partner: person<Partner>(partner, 'partner', note) }),
    medebewoners: medebewoners?.map((one, index) => resident(one, child('medebewoners', index), note)) ?? [],
    kinderen: kinderen?.map((one, index) => minor(one, child('kinderen', index), note)) ?? [],
    ...(huur && { huur: rent(huur, note) }),
  };
  if (partner === undefined) note('partner', 'geen');
  if (medebewoners === undefined) note('medebewoners', 'geen');
  if (kinderen === undefined) note('kinderen', 'geen');
  return { huishouden: filled, aangenomen: [...aangenomen, THE_REST] };
}

type Note = (path: string, value: string) => void;

/** Each field of `values` that is absent, filled in and noted. */
function fill<T extends object>(given: T, values: Partial<T>, path: string, note: Note): T {
  const absent = Object.entries(values).filter(([key]) => (given as Record<string, unknown>)[key] === undefined);
  for (const [key, value] of absent) note(child(path, key), shownValue(value));
  return { ...given, ...Object.fromEntries(absent) };
}

function shownValue(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value);
}

function person<P extends Persoon>(given: P, path: string, note: Note): P {
  // who does not do what the duty to insure asks is not insured
  const verzekerde = given.verzekeringsplichtNageleefd !== false;
  const common = { verzekerde, verzekeringsplichtNageleefd: true, rendementsgrondslag: '0', woonlandfactor: '1' };
  const rest = { verdragsgerechtigd: false, rechtmatigVerblijf: true, wlz: false };
  if (given.aow === undefined && given.geboortedatum !== undefined) note(child(path, 'aow'), 'volgt uit geboortedatum');
  return fill<Persoon>(given, { ...common, ...rest }, path, note) as P;
}

function resident(given: Medebewoner, path: string, note: Note): Medebewoner {
  return fill(given, { rendementsgrondslag: '0', onderhuurder: false, rechtmatigVerblijf: true }, path, note);
}

function minor(given: Kind, path: string, note: Note): Kind {
  const filled = fill<Kind>(given, { toetsingsinkomen: '0', kinderbijslag: true }, path, note);
  const care = (one: Opvang, index: number): Opvang =>
    fill(one, { betaald: '1' }, child(child(path, 'opvang'), index), note);
  return { ...filled, ...(filled.opvang && { opvang: filled.opvang.map(care) }) };
}

function rent(given: Huur, note: Note): Huur {
  const nothing = { energie: '0', schoonmaak: '0', huismeester: '0', dienstruimten: '0' };
  const filled = fill<Huur>(
    given,
    { zelfstandigeWoonruimte: true, aangepasteWoning: false, eerdereToeslag: 'geen' },
    'huur',
    note,
  );
  return { ...filled, servicekosten: fill(given.servicekosten ?? {}, nothing, 'huur.servicekosten', note) };
}
