/**
 * What lowering voorbeelden remembers between two states of the same files: a voorbeeld with the same tree, or one that
 * only moved, is not lowered again as long as every answer it got from the laws is the same. The outcome is the same as
 * without it.
 */
import type { Ast } from '../../grammar/index.ts';
import { movedCase, type ExampleCase } from './example-case.ts';
import type { ExampleWorld, Question } from './example-world.ts';

type Tree = Ast.Example | Ast.ExampleTable;

interface Remembered {
  readonly tree: Tree;
  readonly cases: readonly ExampleCase[];
  readonly asked: ReadonlySet<Question>;
  /** Ids of declarations that it uses. */
  readonly used: ReadonlySet<string>;
}

export class ExampleMemory {
  #common = '';

  readonly #answers = new Map<Question, string>();

  /** By file, address and title; of the state before, and of the state that is being made. */
  #before = new Map<string, Remembered>();

  #now = new Map<string, Remembered>();

  /** Forgets every voorbeeld that asked something to which this world gives another answer. */
  begin(world: ExampleWorld): void {
    this.#before = this.#now;
    this.#now = new Map();
    const common = world.common();
    if (common !== this.#common) {
      this.#common = common;
      this.#before.clear();
      this.#answers.clear();
      return;
    }
    const changed = new Set<Question>();
    for (const [question, answer] of this.#answers) if (world.answer(question) !== answer) changed.add(question);
    if (changed.size === 0) return;
    for (const [key, { asked }] of this.#before)
      if ([...changed].some((question) => asked.has(question))) this.#before.delete(key);
    for (const question of changed) this.#answers.delete(question);
  }

  /** The cases of a voorbeeld that stands there as it stood, and the declarations it uses. */
  find(key: string, tree: Tree): Pick<Remembered, 'cases' | 'used'> | undefined {
    const known = this.#before.get(key);
    if (!known) return undefined;
    const by = tree.span.start - known.tree.span.start;
    if (known.tree !== tree && !isMoved(known.tree, tree, by)) return undefined;
    const found =
      by === 0 ? { ...known, tree } : { ...known, tree, cases: known.cases.map((one) => movedCase(one, by)) };
    this.#now.set(key, found);
    return found;
  }

  keep(key: string, remembered: Remembered, world: ExampleWorld): void {
    this.#now.set(key, remembered);
    for (const question of remembered.asked)
      if (!this.#answers.has(question)) this.#answers.set(question, world.answer(question));
  }
}

/** The same tree, so many characters further on. */
function isMoved(before: unknown, after: unknown, by: number): boolean {
  if (before === after && (typeof before !== 'object' || before === null || by === 0)) return true;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return false;
  const [one, other] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  const isSpan = typeof one.start === 'number' && typeof one.end === 'number';
  return keys.every((key) =>
    isSpan && (key === 'start' || key === 'end')
      ? other[key] === (one[key] as number) + by
      : key in other && isMoved(one[key], other[key], by),
  );
}
