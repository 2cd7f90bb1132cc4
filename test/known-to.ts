/** A case cut down to what one program knows: a module refuses facts of a regeling that it does not carry. */
import type { Fact, Feiten, Program, Zaak } from '../runtime/index.ts';

export function knownTo(
  { facts, roles, objects, conclusions, judgements }: Program,
  { personen, koppels, relaties, oordelen, ...rest }: Zaak,
): Zaak {
  const keys = (kind: Fact['of']['kind']): readonly string[] =>
    facts.filter(({ of }) => of.kind === kind).map(({ key }) => key);
  const own = (given: Feiten, ...kept: readonly string[]): Feiten =>
    Object.fromEntries(Object.entries(given).filter(([key]) => kept.includes(key)));
  const parts = objects.map(({ id, key }) => {
    const about = facts.filter(({ of }) => of.kind === 'object' && of.object === id);
    return [key, own((rest[key] ?? {}) as Feiten, ...about.map((fact) => fact.key))] as const;
  });
  return {
    ...own(rest, ...roles.map(({ key }) => key), ...keys('zaak')),
    ...Object.fromEntries(parts.filter(([key]) => rest[key] !== undefined)),
    ...(rest['beginstand'] !== undefined && {
      beginstand: own(rest['beginstand'] as Feiten, ...conclusions.flatMap(({ id, key }) => [id, key])),
    }),
    ...(oordelen && { oordelen: own(oordelen, ...judgements.map(({ key }) => key)) }),
    ...(personen && { personen: mapped(personen, (person) => own(person, ...keys('persoon'))) }),
    ...(koppels && { koppels: koppels.map((pair) => own(pair, 'personen', ...keys('paar'))) }),
    ...(relaties && { relaties: relaties.map((relation) => own(relation, 'van', 'tot', ...keys('gericht'))) }),
  } as object as Zaak;
}

function mapped<T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
