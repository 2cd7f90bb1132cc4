/** The mapping against the facts that the rules declare: nothing misspelt, nothing silently left open. */
import { describe, expect, test } from 'vitest';
import { factsOfDwelling, factsOfMinor, factsOfPerson, factsOfResident } from '../../rules/toeslagen/facts.ts';
import { encodings } from '../../rules/toeslagen/questions.ts';
import { toZaak } from '../../rules/toeslagen/to-zaak.ts';
import { readZaak } from '../../runtime/index.ts';
import { rulesProgram } from '../oracle/compare.ts';

const program = rulesProgram();
const ids = new Set(program.facts.map(({ id }) => id));

test('every fact of the mapping is declared by a regeling', () => {
  const mapped = [factsOfPerson({}, {}), factsOfResident({}), factsOfMinor({}), factsOfDwelling({})].flatMap((facts) =>
    Object.keys(facts),
  );
  expect([...new Set(mapped)].filter((id) => !ids.has(id))).toEqual([]);
});

test('every conclusion that answers for a toeslag is declared', () => {
  const conclusions = new Set(program.conclusions.map(({ id }) => id));
  const wanted = Object.values(encodings).flatMap(({ conclusies }) => {
    if (conclusies === undefined) return [];
    const { tussen, ...others } = conclusies;
    return [...Object.values(others), ...tussen];
  });
  expect(wanted.filter((id) => !conclusions.has(id))).toEqual([]);
});

describe('a household of everybody', () => {
  const household = { berekeningsjaar: 2025, aanvrager: {}, partner: {}, medebewoners: [{}], kinderen: [{}], huur: {} };

  test('is a case that the rules accept', () => {
    expect(readZaak(program, toZaak(program, household)).persons).toEqual([
      'de aanvrager',
      'de partner',
      'medebewoner 1',
      'kind 1',
    ]);
  });

  test('says everything of every pair, in both directions', () => {
    const { koppels = [], relaties = [] } = toZaak(program, household);
    expect([koppels.length, relaties.length]).toEqual([6, 12]);
  });
});
