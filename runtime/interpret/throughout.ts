/**
 * Whether an outcome stays the same when unknown facts may change from slice to slice. There are far more ways in which
 * they can than anybody could try out; but nearly all come down to the same, because a month looks at its own days only.
 * Therefore each part (a conclusion about somebody on a day) whose outcome is the same however its own few facts turn
 * out gets that outcome first; what it waited for need not be tried out in what rests on it.
 */
import { decideAgain, frameOf } from './decide.ts';
import { snapped } from './grids.ts';
import type { Frame, Run, Target } from './model.ts';
import { assuming, factsToTry, nextAtom, withAnswer } from './try-out.ts';
import { formOf, isUnknown } from './values.ts';
import type { Unknown, Value } from './values.ts';
import type { Day } from '../date.ts';

export interface Question {
  readonly target: Target;
  readonly persons: readonly number[];
  readonly day: Day;
}

/** `te veel`: there are more ways than were tried out. */
export type Stands = 'ja' | 'nee' | 'te veel';

/** Conclusions worked out: before the parts are settled, for settling them, for one of them, and after it. */
const WORK_AT_FIRST = 5_000;
const WORK_FOR_PARTS = 200_000;
const WORK_FOR_PART = 5_000;
const WORK_AFTER = 100_000;
/** Facts of one part that are tried out together. */
const MOST_FACTS_OF_PART = 12;

/** The run is a fine one; `expected` is the form of the outcome. */
export function standsThroughout(run: Run, question: Question, expected: string): Stands {
  const { target, persons, day } = question;
  const evaluate = (): Value => run.ask(run, target, persons, day);
  const at = allSame(run, evaluate(), evaluate, expected, run.work + WORK_AT_FIRST);
  if (at !== 'te veel') return at;
  const frame = frameOf(run, target, persons, snapped(run, target, day));
  settle(run, frame, new Set(), run.work + WORK_FOR_PARTS);
  return allSame(run, decideAgain(run, frame), evaluate, expected, run.work + WORK_AFTER);
}

/** Whether every completion of the value has this form. Stops at the first that has another one. */
function allSame(run: Run, first: Value, evaluate: () => Value, expected: string, most: number): Stands {
  const visit = (value: Value): Stands => {
    if (!isUnknown(value)) return formOf(value) === expected ? 'ja' : 'nee';
    const atom = nextAtom(run, value);
    if (atom === undefined) return 'nee';
    for (const answer of atom.answers) {
      if (run.work > most) return 'te veel';
      const next = assuming(run, atom, answer, evaluate);
      const stands = withAnswer(run, atom, answer, () => visit(next));
      if (stands !== 'ja') return stands;
    }
    return 'ja';
  };
  return visit(first);
}

/** Gives the parts on which the frame rests, and theirs before them, the outcome that they have anyhow. */
function settle(run: Run, frame: Frame, seen: Set<Frame>, most: number): void {
  for (const part of [...frame.calls]) {
    if (seen.has(part) || run.work > most) continue;
    seen.add(part);
    if (isOpen(part)) settlePart(run, part, seen, most);
  }
}

function settlePart(run: Run, part: Frame, seen: Set<Frame>, most: number): void {
  settle(run, part, seen, most);
  const value = decideAgain(run, part);
  if (!isUnknown(value) || factsToTry(run, value) > MOST_FACTS_OF_PART) return;
  const { target, persons, day } = part;
  const evaluate = (): Value => run.ask(run, target, persons, day);
  const outcome = firstCompletion(run, value, evaluate);
  if (isUnknown(outcome) || allSame(run, value, evaluate, formOf(outcome), run.work + WORK_FOR_PART) !== 'ja') return;
  part.result = outcome;
}

/** Asked in parts only (`undefined`), or not known. */
const isOpen = ({ result }: Frame): boolean => result === undefined || (result !== null && isUnknown(result));

/** What it is when each question has its first answer. */
function firstCompletion(run: Run, value: Unknown, evaluate: () => Value): Value {
  const atom = nextAtom(run, value);
  const [answer] = atom?.answers ?? [];
  if (atom === undefined || answer === undefined) return value;
  const next = assuming(run, atom, answer, evaluate);
  return isUnknown(next) ? withAnswer(run, atom, answer, () => firstCompletion(run, next, evaluate)) : next;
}
