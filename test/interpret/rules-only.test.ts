/** An outcome with only its own rules says of them what the whole explanation says. */
import { expect, it } from 'vitest';

import { createProject } from '../../compiler/service/index.ts';
import type { Uitkomst } from '../../runtime/index.ts';
import { interpret, readZaak } from '../../runtime/interpret/index.ts';
import { allRules } from '../all-rules.ts';

function withoutSteps({ uitleg, ...outcome }: Uitkomst<unknown>): unknown {
  if (uitleg.soort !== 'besluit') throw new Error('an outcome is explained by a decision');
  return { ...outcome, uitleg: { ...uitleg, regels: uitleg.regels.map((rule) => ({ ...rule, stappen: [] })) } };
}

it('in every voorbeeld that names a ground', () => {
  const { program, examples } = createProject(allRules());
  const asked = examples.flatMap(({ id, zaak, expectations }) =>
    expectations.filter(({ grounds }) => grounds.length > 0).map((each) => ({ id, zaak, ...each })),
  );
  expect(asked.length).toBeGreaterThan(100);
  for (const { id, zaak, conclusion, vraag } of asked) {
    const read = readZaak(program, zaak);
    const [whole, own] = ([true, 'regels'] as const).map((uitleg) =>
      interpret(program, read, { conclusion, vraag }, { uitleg }),
    );
    if (!whole || !own) throw new Error('asked twice');
    if ('perAntwoord' in whole) continue; // the outcome of each answer is explained in its turn
    expect(own, id).toEqual(withoutSteps(whole));
  }
});
