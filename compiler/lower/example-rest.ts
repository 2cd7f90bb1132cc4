/** `Voor het overige: nee.` */
import type { Fact } from '../../runtime/index.ts';
import type { Scene } from './example-scene.ts';

/** `Voor het overige: nee.`: every other yes/no fact of everybody is nee. */
export function finish({ builder, world, context }: Pick<Scene, 'builder' | 'world' | 'context'>): void {
  if (builder.rest !== 'nee') return;
  finishBefore({ builder, world, context });
  const visible = context.resolved.scopes.get(context.regeling)?.visible ?? [];
  const years = builder.years();
  for (const fact of world.program.facts.filter(
    ({ type, regeling }) => type.kind === 'ja-nee' && visible.includes(regeling),
  )) {
    for (const persons of everybody(fact, builder.persons)) {
      const key = fact.of.kind === 'object' ? (world.object(fact.of.object)?.key ?? '') : '';
      if (!builder.has(fact, persons, key)) builder.setAlways(fact, persons, key, false, years);
    }
  }
}

/** Statuses that look back: before the first day nobody had them. */
function finishBefore({ builder, world, context }: Pick<Scene, 'builder' | 'world' | 'context'>): void {
  const visible = context.resolved.scopes.get(context.regeling)?.visible ?? [];
  for (const { id, kind, internal, regeling } of world.program.conclusions)
    if (kind === 'status' && !internal && visible.includes(regeling)) builder.before[id] = false;
}

function everybody(fact: Fact, persons: readonly string[]): readonly (readonly string[])[] {
  switch (fact.of.kind) {
    case 'zaak':
    case 'object':
      return [[]];
    case 'persoon':
      return persons.map((person) => [person]);
    case 'paar':
      return persons.flatMap((one, index) => persons.slice(index + 1).map((other) => [one, other]));
    case 'gericht':
      return persons.flatMap((one) => persons.filter((other) => other !== one).map((other) => [one, other]));
  }
}
