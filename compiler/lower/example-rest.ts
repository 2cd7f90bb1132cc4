/** `Voor het overige: nee.` */
import type { Fact, Zaak } from '../../runtime/index.ts';
import type { Scene } from './example-scene.ts';

/** Puts the case together, with every other yes/no fact of everybody as nee where the voorbeeld says so. */
export function closing({ builder, world, context }: Pick<Scene, 'builder' | 'world' | 'context'>): () => Zaak {
  if (builder.rest !== 'nee') return () => builder.build();
  const { facts, statuses } = world.open(context.regeling);
  return () => {
    for (const id of statuses) builder.before[id] = false;
    const years = builder.years();
    const everybody = groupsOf(builder.persons);
    for (const { fact, objectKey } of facts)
      for (const persons of everybody[fact.of.kind]) builder.setOther(fact, persons, objectKey, false, years);
    return builder.build();
  };
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
