/** Fast equals Full on the laws that come with Lidwoord: every example, and what it becomes when facts change or fall away. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compile } from '../../compiler/compile.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/index.ts';
import { readZaak } from '../../runtime/interpret/index.ts';
import { Fault, interpret } from '../../runtime/index.ts';
import type { Program, Zaak } from '../../runtime/index.ts';
import { allRules } from '../all-rules.ts';
import { load, shownFast, shownFull } from './load.ts';
import { answersAlone, questionsOf } from './questions.ts';

const { program, examples } = compile(allRules());
const RUNS = 40;
const TIME = 60_000;

describe.each(program.regelingen.filter(({ id }) => examples.some(({ regeling }) => regeling === id)))(
  '$id',
  ({ id }) => {
    const module = load(emitTypeScript(program, id).text);
    const carried = module.exports['programma'] as Program;
    const questions = questionsOf(module);
    const own = examples.filter(({ regeling }) => regeling === id);
    const days = [...new Set(own.flatMap(({ expectations }) => expectations.map(({ vraag }) => vraag.peildatum)))];

    test('Fast equals Full', { timeout: TIME }, () => {
      let asked = 0;
      fc.assert(
        fc.property(
          fc.constantFrom(...own),
          fc.constantFrom(...days),
          fc.array(change, { maxLength: 4 }),
          fc.nat(99),
          (example, day, changes, first) => {
            const zaak = changes.reduce(changed, example.zaak);
            const persons = Object.keys(zaak.personen ?? {});
            const read = readZaak(carried, zaak);
            for (const { name, conclusion, raw, fast } of questions) {
              const slots = conclusion.slots.map(
                (slot, index) => [slot, persons[(first + index) % persons.length]] as const,
              );
              if (slots.some(([, person]) => person === undefined)) continue;
              const vraag = { peildatum: day, ...Object.fromEntries(slots) } as Record<string, string> & {
                peildatum: string;
              };
              if (!answersAlone(module, raw, zaak, vraag, conclusion.slots)) continue;
              asked += 1;
              const full = interpret(carried, read, { conclusion: conclusion.id, vraag }, { uitleg: false });
              expect(`${name} ${day}: ${shownFast(fast(zaak, vraag))}`).toBe(`${name} ${day}: ${shownFull(full)}`);
            }
          },
        ),
        { numRuns: RUNS, seed: 2026 },
      );
      expect(asked).toBeGreaterThanOrEqual(questions.length);
    });
  },
);

/** What happens to one fact, chosen by number. */
interface Change {
  readonly bearer: number;
  readonly fact: number;
  readonly how: 'away' | 'other' | 'halfway';
  readonly amount: number;
}

const change: fc.Arbitrary<Change> = fc.record({
  bearer: fc.nat(9),
  fact: fc.nat(40),
  how: fc.constantFrom('away', 'other', 'halfway'),
  amount: fc.nat(60_000),
});

/** The case with one fact changed; a change that Full refuses is not made. */
function changed(zaak: Zaak, how: Change): Zaak {
  const copy = structuredClone(zaak) as Record<string, unknown>;
  const single = Object.values(copy).filter(
    (value) => typeof value === 'object' && !Array.isArray(value) && value !== copy['personen'],
  );
  const groups: readonly object[] = ['personen', 'koppels', 'relaties'].map((key) => copy[key] ?? {});
  const bearers: readonly unknown[] = [...groups.flatMap((group) => Object.values(group) as unknown[]), ...single];
  const bearer = bearers[how.bearer % Math.max(bearers.length, 1)] as Record<string, unknown> | undefined;
  const keys = Object.keys(bearer ?? {}).filter((key) => !['personen', 'van', 'tot'].includes(key));
  const key = keys[how.fact % Math.max(keys.length, 1)];
  if (bearer === undefined || key === undefined) return zaak;
  const before = bearer[key];
  if (how.how === 'away') Reflect.deleteProperty(bearer, key);
  else bearer[key] = how.how === 'halfway' ? halfway(before) : other(before, how.amount);
  return isAccepted(copy) ? copy : zaak;
}

function other(before: unknown, amount: number): unknown {
  if (typeof before === 'boolean') return !before;
  return typeof before === 'string' && /^\d+(\.\d+)?$/.test(before) ? `${amount}.5` : before;
}

/** Another value from the middle of a year on. */
function halfway(before: unknown): unknown {
  if (typeof before !== 'boolean') return before;
  return [
    { tot: '2024-07-01', waarde: before },
    { van: '2024-07-01', waarde: !before },
  ];
}

function isAccepted(zaak: Zaak): boolean {
  try {
    readZaak(program, zaak);
    return true;
  } catch (error) {
    if (error instanceof Fault) return false;
    throw error;
  }
}
