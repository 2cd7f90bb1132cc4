/**
 * What lowering voorbeelden remembers between two states of the same files: a voorbeeld with the same tree, or one that
 * only moved, is not lowered again as long as every answer it got from the laws is the same. The outcome is the same as
 * without it.
 */
import { isMoved, type Ast } from '../../grammar/index.ts';
import { movedCase, reopened, type ExampleCase } from './example-case.ts';
import type { ExampleWorld, Open, Question } from './example-world.ts';
import { isSame } from './same.ts';

type Tree = Ast.Example | Ast.ExampleTable;

interface Remembered {
  readonly tree: Tree;
  readonly regeling: string;
  /** What it closes, if it closes anything. */
  readonly open: Open | undefined;
  readonly cases: readonly ExampleCase[];
  readonly asked: ReadonlySet<Question>;
}

/** A question about a name that means what it meant. */
function isName(question: Question, means: (name: string) => boolean): boolean {
  return question.startsWith('name ') && means(question.slice(question.indexOf('/') + 1));
}

export class ExampleMemory {
  #common: unknown;

  #world: ExampleWorld | undefined;

  readonly #answers = new Map<Question, string>();

  /** By file, address and title; of the state before, and of the state that is being made. */
  #before = new Map<string, Remembered>();

  #now = new Map<string, Remembered>();

  /** The world of the state before. */
  get world(): ExampleWorld | undefined {
    return this.#world;
  }

  /** Forgets every voorbeeld that asked something to which this world gives another answer. `means`: what a name meant. */
  begin(world: ExampleWorld, means: (name: string) => boolean): void {
    this.#before = this.#now;
    this.#now = new Map();
    this.#world = world;
    const common = world.common();
    if (!isSame(common, this.#common)) {
      this.#common = common;
      this.#before.clear();
      this.#answers.clear();
      return;
    }
    const changed = new Set<Question>();
    for (const [question, answer] of this.#answers)
      if (!isName(question, means) && world.answer(question) !== answer) changed.add(question);
    if (changed.size === 0) return;
    for (const [key, { asked }] of this.#before)
      if ([...changed].some((question) => asked.has(question))) this.#before.delete(key);
    for (const question of changed) this.#answers.delete(question);
  }

  /** The cases of a voorbeeld that stands there as it stood. */
  find(key: string, tree: Tree): readonly ExampleCase[] | undefined {
    const before = this.#before.get(key);
    if (!before) return undefined;
    const known = before.open ? this.#reopened(before, before.open) : before;
    if (known.tree === tree) {
      this.#now.set(key, known);
      return known.cases;
    }
    const by = tree.span.start - known.tree.span.start;
    if (!isMoved(known.tree, tree, by)) return undefined;
    const cases = by === 0 ? known.cases : known.cases.map((one) => movedCase(one, by));
    this.#now.set(key, { ...known, tree, cases });
    return cases;
  }

  #reopened(known: Remembered, before: Open): Remembered {
    const open = this.#world?.open(known.regeling) ?? before;
    return open === before ? known : { ...known, open, cases: known.cases.map((one) => reopened(one, open)) };
  }

  keep(key: string, remembered: Remembered, world: ExampleWorld): void {
    this.#now.set(key, remembered);
    for (const question of remembered.asked)
      if (!this.#answers.has(question)) this.#answers.set(question, world.answer(question));
  }
}
