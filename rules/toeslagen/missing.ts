/** What is not known, in the terms of the input. */
import type { Fact, Ontbrekend, Program } from '../../runtime/index.ts';
import type { Huishouden } from './household.ts';
import { careNames, namesOf } from './persons.ts';
import { child } from './read-json.ts';
import type { Ontbreekt } from './uitkomst.ts';

interface Field {
  readonly field: string;
  /** The question about this person in this year. */
  readonly ask: (who: string, year: string) => string;
}

/** Fields of a person by the fact they give. */
const personFields: Readonly<Record<string, Field>> = {
  'AOW/geboortedatum': { field: 'geboortedatum', ask: (who) => `Wat is de geboortedatum van ${who}?` },
  'Awir/inkomensgegeven': {
    field: 'toetsingsinkomen',
    ask: (who, year) => `Wat is het toetsingsinkomen van ${who} over ${year}?`,
  },
  'Awir/rendementsgrondslag': {
    field: 'rendementsgrondslag',
    ask: (who, year) => `Wat is de rendementsgrondslag (het vermogen) van ${who} op 1 januari ${year}?`,
  },
};

/** Fields that say when and how long somebody is detained. */
const detention = (field: string, what: string): Field => ({
  field: `gedetineerd.${field}`,
  ask: (who) => `${what} van ${who}?`,
});

/** Fields of the childcare and of those who work, by the fact they give. */
const childcareFields: Readonly<Record<string, Field>> = {
  'Wko/gewerkte uren': { field: 'gewerkteUren', ask: (who) => `Hoeveel uur per maand werkt ${who}?` },
  'Wko/tegenwoordige arbeid met inkomen uit werk en woning verricht': {
    field: 'gewerkteUren',
    ask: (who) => `Hoeveel uur per maand werkt ${who}?`,
  },
  'Wko/opgelegde straf of maatregel': detention('straf', 'Hoe lang is de opgelegde straf of maatregel'),
  'Wko/begin van de tenuitvoerlegging': detention('van', 'Wanneer begint de tenuitvoerlegging'),
  'Wko/einde van de tenuitvoerlegging': detention('tot', 'Wanneer eindigt de tenuitvoerlegging'),
  'Wko/uren kinderopvang': { field: 'urenPerMaand', ask: (who) => `Hoeveel uur per maand is ${who}?` },
  'Wko/uurprijs': { field: 'uurprijs', ask: (who) => `Wat is de uurprijs van ${who}?` },
  'Wko/voor dagopvang geregistreerd is': { field: 'soort', ask: (who) => `Welke soort is ${who}?` },
  'Wko/voor buitenschoolse opvang geregistreerd is': { field: 'soort', ask: (who) => `Welke soort is ${who}?` },
  'Wko/voor gastouderopvang geregistreerd is': { field: 'soort', ask: (who) => `Welke soort is ${who}?` },
  'Wko/opvang van een schoolkind verricht': { field: 'soort', ask: (who) => `Welke soort is ${who}?` },
};

/** Fields of the rent by the fact they give. */
const rentFields: Readonly<Record<string, Field>> = {
  'Wht/huurprijs': { field: 'kaleHuur', ask: () => 'Wat is de kale huur per maand?' },
};

/** The missing facts and amounts of an outcome, each once. */
export function missingOf(
  program: Program,
  household: Huishouden,
  missing: readonly Ontbrekend[],
): readonly Ontbreekt[] {
  const told = missing.map((one) => (one.soort === 'parameter' ? parameter(one) : fact(program, household, one)));
  const seen = new Set<string>();
  return told.filter((one) => {
    const key = JSON.stringify(one);
    return !seen.has(key) && seen.add(key);
  });
}

/** 'Wzt/standaardpremie@2027-01-01' → 'Wzt:standaardpremie' */
function parameter({ pad }: Ontbrekend): Ontbreekt {
  const [id = pad] = pad.split('@');
  return { parameter: id.replace('/', ':') };
}

function fact(program: Program, household: Huishouden, { pad, vraag }: Ontbrekend): Ontbreekt {
  const [subject = '', ...rest] = pad.split('.');
  if (subject === 'personen') return ofPerson(program, household, rest, vraag) ?? { feit: pad, vraag };
  if (program.objects.some(({ id, key }) => id === 'Wht/woning#object' && key === subject))
    return ofRent(program, household, rest[0]) ?? { feit: pad, vraag };
  return { feit: pad, vraag };
}

function ofPerson(
  program: Program,
  household: Huishouden,
  [who, key]: readonly string[],
  vraag: string,
): Ontbreekt | undefined {
  const person = [...namesOf(household), ...careNames(household)].find(({ id }) => id === who);
  if (person === undefined) return undefined;
  const found = fieldOf(program, { ...personFields, ...childcareFields }, 'persoon', key);
  if (found === undefined) return undefined;
  return {
    feit: child(person.path, found.field),
    vraag: found.ask(person.id, String(household.berekeningsjaar)) ?? vraag,
  };
}

function ofRent(program: Program, household: Huishouden, key: string | undefined): Ontbreekt | undefined {
  if (household.huur === undefined) return { feit: 'huur', vraag: 'Wat is de huur van de woning?' };
  const found = fieldOf(program, rentFields, 'object', key);
  return found && { feit: child('huur', found.field), vraag: found.ask('', '') };
}

function fieldOf(
  program: Program,
  fields: Readonly<Record<string, Field>>,
  of: Fact['of']['kind'],
  key: string | undefined,
): Field | undefined {
  const declared = program.facts.filter((one) => one.key === key && one.of.kind === of);
  return declared.map(({ id }) => fields[id]).find((field) => field !== undefined);
}
