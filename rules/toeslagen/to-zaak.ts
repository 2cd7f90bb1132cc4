/**
 * The household as facts of the regelingen. Only a translation: what follows from the facts is decided by the rules.
 * Facts are named as the regelingen declare them; those of a regeling that is not in the program are left out.
 */
import type { Feiten, Program, Zaak } from '../../runtime/index.ts';
import {
  factsOfDwelling,
  factsOfMinor,
  factsOfPerson,
  factsOfResident,
  no,
  notAskedOfPairs,
  notAskedOfPersons,
  notAskedOfRelations,
  type NamedFacts,
} from './facts.ts';
import { careRelations, factsOfOthers, factsOfWorker, houders, noCareBetween, noKinship } from './childcare.ts';
import type { Huishouden, Persoon } from './household.ts';
import { applicant, careNames, during, minorName, namesOf, partnerName, presence, residentName } from './persons.ts';

const SAME_ADDRESS = 'Awir/als ingezetene op hetzelfde woonadres ingeschreven zijn';
const BLOOD = 'Awir/bloedverwant in de eerste graad zijn';
const MARRIED = 'AWR/met elkaar gehuwd zijn';
const CHILD = 'Awir/eerstegraads verwant in de neergaande lijn';
const CHILD_WITH_BENEFIT = 'Awir/kind met pleegvergoeding of kinderbijslag';
const CHILD_BENEFIT = 'Wkb/kind met kinderbijslag';
const MINOR_PARENT = 'Awir/minderjarige met een kind';
const SUBTENANT = 'Awir/onderhuurder';

/** Facts about two persons by their ids: 'kind 1>de aanvrager'. */
type Said = ReadonlyMap<string, NamedFacts>;

/**
 * The case, under the keys that the program gives the facts. With `care` it holds the childcare too, which only the
 * kinderopvangtoeslag asks for.
 */
export function toZaak(program: Program, household: Huishouden, care = false): Zaak {
  const keys = new Map(program.facts.map(({ id, key }) => [id, key]));
  const keyed = (facts: NamedFacts): Feiten => underKeys(keys, facts);
  const ids = [...namesOf(household), ...(care ? careNames(household) : [])].map(({ id }) => id);
  const none: Between = care ? { pairs: noKinship, relations: noCareBetween } : { pairs: {}, relations: {} };
  return {
    personen: Object.fromEntries(personsOf(household, care).map(([id, facts]) => [id, keyed(facts)])),
    koppels: pairs(ids, pairsOf(household), none.pairs).map(([personen, facts]) => ({ personen, ...keyed(facts) })),
    relaties: relations(ids, relationsOf(household, care), none.relations).map(([van, tot, facts]) => ({
      van,
      tot,
      ...keyed(facts),
    })),
    beginstand: Object.fromEntries(
      program.conclusions.filter(({ id }) => PARTNERSHIPS.includes(id)).map(({ id }) => [id, false]),
    ),
    ...Object.fromEntries(
      program.roles.filter(({ id }) => APPLICANT_ROLES.includes(id)).map(({ key }) => [key, applicant.id]),
    ),
    ...Object.fromEntries(
      program.objects
        .filter(({ id }) => id === DWELLING)
        .map(({ key }) => [key, keyed(factsOfDwelling(household.huur))]),
    ),
  };
}

/** Before the first day that is spoken of nobody was a partner. */
const PARTNERSHIPS: readonly string[] = ['AWR/partner', 'Awir/partner'];
const APPLICANT_ROLES: readonly string[] = ['Awir/belanghebbende', 'Wht/huurder'];
const DWELLING = 'Wht/woning#object';

function underKeys(keys: ReadonlyMap<string, string>, facts: NamedFacts): Feiten {
  const known = Object.entries(facts).flatMap(([id, value]) => {
    const key = keys.get(id);
    return key === undefined || value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(known);
}

/** What is said of everybody towards everybody before anything else. */
interface Between {
  readonly pairs: NamedFacts;
  readonly relations: NamedFacts;
}

function personsOf(household: Huishouden, care: boolean): (readonly [string, NamedFacts])[] {
  const { aanvrager, partner, medebewoners = [], kinderen = [], huur } = household;
  const works = (one: Persoon): NamedFacts => (care ? factsOfWorker(one) : {});
  const others = care ? factsOfOthers : {};
  return [
    [applicant.id, { ...factsOfPerson(aanvrager, huur), ...works(aanvrager), [MINOR_PARENT]: parenthood(household) }],
    ...(partner ? [[partnerName.id, { ...factsOfPerson(partner), ...works(partner) }] as const] : []),
    ...medebewoners.map((one, index) => [residentName(index).id, { ...factsOfResident(one), ...others }] as const),
    ...kinderen.map((one, index) => [minorName(index).id, { ...factsOfMinor(one), ...others }] as const),
    ...(care ? houders(household).map(([id, facts]) => [id, { ...strangers, ...facts }] as const) : []),
  ];
}

/** Whether the applicant has a child, from the first birth on; whether he is a minor himself is for the rules. */
function parenthood({ berekeningsjaar, kinderen = [] }: Huishouden): unknown {
  const births = kinderen.map(({ geboortedatum }) => geboortedatum ?? '').sort();
  return births[0] !== undefined && during(presence({ geboortedatum: births[0] }, berekeningsjaar));
}

/** Somebody of whom nothing is known and who has no part in the household. */
const strangers = no(notAskedOfPersons);

/** Every pair: what is not said of it is no. */
function pairs(
  ids: readonly string[],
  said: Said,
  more: NamedFacts,
): (readonly [readonly [string, string], NamedFacts])[] {
  const none: NamedFacts = { ...more, ...no(notAskedOfPairs), [MARRIED]: false, [SAME_ADDRESS]: false, [BLOOD]: false };
  return ids.flatMap((one, index) =>
    ids.slice(index + 1).map((other) => [[one, other], { ...none, ...said.get(`${one}>${other}`) }] as const),
  );
}

/** Everybody towards everybody: what is not said is no. */
function relations(ids: readonly string[], said: Said, more: NamedFacts): (readonly [string, string, NamedFacts])[] {
  const none: NamedFacts = {
    ...more,
    ...no(notAskedOfRelations),
    [CHILD]: false,
    [CHILD_WITH_BENEFIT]: false,
    [CHILD_BENEFIT]: false,
    [SUBTENANT]: false,
  };
  return ids.flatMap((one) =>
    ids
      .filter((other) => other !== one)
      .map((other) => [one, other, { ...none, ...said.get(`${one}>${other}`) }] as const),
  );
}

/**
 * The partner is given as such: married during those periods, and living at the address in the same periods. With a
 * marriage the law concludes partnership on exactly those days (Awir art. 3 lid 1); without the same address on other
 * days nothing continues it or brings it forward (lid 3; to 2021 AWR art. 5a lid 2), and all other grounds are no.
 */
function pairsOf({ berekeningsjaar, partner, medebewoners = [], kinderen = [] }: Huishouden): Said {
  const said = new Map<string, NamedFacts>();
  if (partner) {
    const together = during(partner.perioden ?? [{}]);
    said.set(`${applicant.id}>${partnerName.id}`, { [MARRIED]: together, [SAME_ADDRESS]: together });
  }
  medebewoners.forEach((one, index) => {
    const { id } = residentName(index);
    said.set(`${applicant.id}>${id}`, {
      [SAME_ADDRESS]: during(presence(one, berekeningsjaar)),
      [BLOOD]: one.kindVan === 'aanvrager',
    });
    said.set(`${partnerName.id}>${id}`, { [BLOOD]: one.kindVan === 'partner' });
  });
  kinderen.forEach((one, index) => {
    said.set(`${applicant.id}>${minorName(index).id}`, {
      [SAME_ADDRESS]: during(presence({ geboortedatum: one.geboortedatum }, berekeningsjaar)),
      [BLOOD]: true,
    });
  });
  return said;
}

function relationsOf(household: Huishouden, care: boolean): Said {
  const { medebewoners = [], kinderen = [] } = household;
  const said = new Map<string, NamedFacts>(care ? careRelations(household) : []);
  medebewoners.forEach(({ kindVan, onderhuurder }, index) => {
    const { id } = residentName(index);
    said.set(`${id}>${applicant.id}`, { [CHILD]: kindVan === 'aanvrager', [SUBTENANT]: onderhuurder ?? false });
    said.set(`${id}>${partnerName.id}`, { [CHILD]: kindVan === 'partner' });
  });
  kinderen.forEach(({ kinderbijslag = false }, index) => {
    said.set(`${minorName(index).id}>${applicant.id}`, {
      [CHILD]: true,
      [CHILD_WITH_BENEFIT]: kinderbijslag,
      [CHILD_BENEFIT]: kinderbijslag,
    });
  });
  return said;
}
