/** `Voor het overige: nee.` */
import { MOST_PERSONS, type Fact } from '../../../runtime/index.ts';
import type { Closing } from './case.ts';
import type { CaseBuilder } from './facts.ts';
import type { Scene } from './scene.ts';
import type { Open } from './open.ts';

/** Puts the case together, with every other yes/no fact of everybody as nee where the voorbeeld says so. */
export function closing({ builder, world, context }: Pick<Scene, 'builder' | 'world' | 'context'>): Closing {
  if (builder.rest !== 'nee') return { open: undefined, build: () => builder.build() };
  return { open: world.open(context.regeling), build: (open) => closed(builder, open) };
}

function closed(builder: CaseBuilder, open: Open | undefined): ReturnType<CaseBuilder['build']> {
  const whole = builder.copy(); // what is open may be something else after a change of the text
  for (const id of open?.statuses ?? []) whole.before[id] = false;
  if (whole.persons.length >= MOST_PERSONS) return whole.build(); // such a case is refused: its pairs would be millions
  const years = whole.years();
  const everybody = groupsOf(whole.persons);
  for (const { fact, objectKey } of open?.facts ?? [])
    for (const persons of everybody[fact.of.kind]) whole.setOther(fact, persons, objectKey, false, years);
  return whole.build();
}

/** Whom a fact of each kind may be about. */
function groupsOf(persons: readonly string[]): Readonly<Record<Fact['of']['kind'], readonly (readonly string[])[]>> {
  return {
    zaak: [[]],
    object: [[]],
    persoon: persons.map((person) => [person]),
    paar: persons.flatMap((one, index) => persons.slice(index + 1).map((other) => [one, other])),
    gericht: persons.flatMap((one) => persons.filter((other) => other !== one).map((other) => [one, other])),
  };
}
