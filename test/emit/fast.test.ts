/** Fast says what Full says: on cases by chance, whatever is known of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { emitTypeScript } from '../../compiler/emit/typescript/index.ts';
import { readZaak } from '../../runtime/interpret/index.ts';
import { Fault, interpret } from '../../runtime/index.ts';
import type { Program, Zaak } from '../../runtime/index.ts';
import { huurtoeslagCase, zorgtoeslagCase } from './cases.ts';
import type { Case } from './cases.ts';
import { everything, everythingCase } from './everything.ts';
import { huurtoeslag, zorgtoeslag } from './laws.ts';
import { load, shownFast, shownFull } from './load.ts';
import { partner, partnerCase } from './partner.ts';
import { answersAlone, questionsOf } from './questions.ts';

interface Law {
  readonly program: Program;
  readonly regeling: string;
  readonly cases: fc.Arbitrary<Case>;
  /** The share of questions that Fast must answer by itself. */
  readonly least: number;
  readonly runs: number;
}

const laws: readonly Law[] = [
  { program: zorgtoeslag, regeling: 'Wzt', cases: zorgtoeslagCase, least: 0.5, runs: 2000 },
  { program: huurtoeslag, regeling: 'Wht', cases: huurtoeslagCase, least: 0.4, runs: 2000 },
  { program: partner, regeling: 'Awir', cases: partnerCase, least: 0.4, runs: 1000 },
  { program: everything, regeling: 'X', cases: everythingCase, least: 0.5, runs: 300 },
];

const TIME = 60_000;

describe.each(laws)('$regeling', ({ program, regeling, cases, least, runs }) => {
  const module = load(emitTypeScript(program, regeling).text);
  const questions = questionsOf(module);

  test(`Fast equals Full in ${runs} cases`, { timeout: TIME }, () => {
    let asked = 0;
    let alone = 0;
    fc.assert(
      fc.property(cases, ({ zaak, vraag }) => {
        const read = readZaak(module.exports['programma'] as Program, zaak as Zaak);
        for (const { name, conclusion, raw, fast } of questions) {
          asked += 1;
          // what Fast does not answer, Full does: nothing to compare
          if (!answersAlone(module, raw, zaak, vraag, conclusion.slots)) continue;
          alone += 1;
          const full = interpret(
            module.exports['programma'] as Program,
            read,
            { conclusion: conclusion.id, vraag },
            { uitleg: false },
          );
          expect(`${name}: ${shownFast(fast(zaak, vraag))}`).toBe(`${name}: ${shownFull(full)}`);
        }
      }),
      { numRuns: runs, seed: 706 },
    );
    expect(alone / asked).toBeGreaterThan(least);
  });

  test('what Fast leaves to Full comes back as Full has it', { timeout: TIME }, () => {
    fc.assert(
      fc.property(cases, ({ zaak, vraag }) => {
        for (const { full, fast } of questions) {
          expect(orFault(() => shownFast(fast(zaak, vraag)))).toBe(orFault(() => shownFull(full(zaak, vraag))));
        }
      }),
      { numRuns: Math.min(60, runs / 20), seed: 31066 },
    );
  });
});

/** A case that Full refuses, Fast refuses in the same words. */
function orFault(ask: () => string): string {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
}
