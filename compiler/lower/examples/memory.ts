/**
 * What lowering voorbeelden remembers between two states of the same files: a voorbeeld with the same tree, or one that
 * only moved, is not lowered again as long as every answer it got from the laws is the same. The outcome is the same as
 * without it.
 */
import { isMoved, type Ast } from '../../../grammar/index.ts';
import { movedCase, reopened, type ExampleCase } from './case.ts';
import type { ChangedNames } from '../memory/name-changes.ts';
import type { Open } from './open.ts';
import type { ExampleWorld, Kind, Question } from './world.ts';
import { isSame } from '../same.ts';

type Tree = Ast.Example | Ast.ExampleTable;

interface Remembered {
  readonly tree: Tree;
  readonly regeling: string;
  /** What it closes, if it closes anything. */
  readonly open: Open | undefined;
  readonly cases: readonly ExampleCase[];
  readonly asked: ReadonlySet<Question>;
}

/** What was asked, by kind; for each what it was asked about. Of the judgements nothing is asked but all together. */
type AskedAbout = Map<Kind | 'judgements', Set<string>>;

function addTo(all: AskedAbout, question: Question): void {
  const { kind, of } = partsOf(question);
  const known = all.get(kind);
  if (known) known.add(of);
  else all.set(kind, new Set([of]));
}

function partsOf(question: Question): { readonly kind: Kind | 'judgements'; readonly of: string } {
  if (question === 'judgements') return { kind: question, of: '' };
  const at = question.indexOf(' ');
  return { kind: question.slice(0, at) as Kind, of: question.slice(at + 1) };
}

export class ExampleMemory {
  #common: unknown;

  #world: ExampleWorld | undefined;

  readonly #answers = new Map<Question, string>();

  /** The questions that were answered. */
  readonly #asked: AskedAbout = new Map();

  /** By regeling and file, of the state before, and of the state that is being made. */
  #before = new Map<string, Part>();

  #now = new Map<string, Part>();

  /** The world of the state before. */
  get world(): ExampleWorld | undefined {
    return this.#world;
  }

  /** Forgets every voorbeeld that asked something to which this world gives another answer. */
  begin(world: ExampleWorld, changedNames: ChangedNames): void {
    this.#before = this.#now;
    this.#now = new Map();
    const before = this.#world;
    this.#world = world;
    const common = world.common();
    if (!isSame(common, this.#common)) {
      this.#common = common;
      this.#before.clear();
      this.#answers.clear();
      this.#asked.clear();
      return;
    }
    const suspect = before ? this.#mayDiffer(before, world, changedNames) : [...this.#answers.keys()];
    const changed = new Set(suspect.filter((question) => world.answer(question) !== this.#answers.get(question)));
    if (changed.size === 0) return;
    for (const part of this.#before.values()) part.forget(changed);
    for (const question of changed) {
      const { kind, of } = partsOf(question);
      this.#answers.delete(question);
      this.#asked.get(kind)?.delete(of);
    }
  }

  #mayDiffer(before: ExampleWorld, now: ExampleWorld, changedNames: ChangedNames): readonly Question[] {
    return [...this.#asked].flatMap(([kind, of]): readonly Question[] => {
      if (kind === 'judgements') return now.hasJudgementsOf(before) ? [] : [kind];
      if (kind === 'name' && changedNames !== 'all') {
        if (changedNames.size === 0) return [];
        const changed = [...of].filter((name) => changedNames.has(name.slice(name.indexOf('/') + 1)));
        return changed.map((name): Question => `name ${name}`);
      }
      return now.mayDiffer(before, kind, of).map((one): Question => `${kind} ${one}`);
    });
  }

  /** All cases of a part of a regeling; `make` lowers the voorbeelden of which nothing is remembered. */
  casesOf(
    name: string,
    regeling: Ast.Regeling,
    make: (part: PartMemory) => readonly ExampleCase[],
  ): readonly ExampleCase[] {
    const before = this.#before.get(name) ?? new Part();
    const open = this.#world?.open(regeling.abbreviation);
    if (before.isWhole(regeling, open)) {
      this.#now.set(name, before);
      return before.cases;
    }
    const part = new Part();
    this.#now.set(name, part);
    return part.all(regeling, open, () =>
      make({
        find: (key, tree) => this.#find(before, part, key, tree),
        keep: (key, remembered) => {
          this.#keep(part, key, remembered);
        },
      }),
    );
  }

  /** The cases of a voorbeeld that stands there as it stood. */
  #find(from: Part, to: Part, key: string, tree: Tree): readonly ExampleCase[] | undefined {
    const before = from.examples.get(key);
    if (!before) return undefined;
    const known = before.open ? this.#reopened(before, before.open) : before;
    if (known.tree === tree) {
      to.examples.set(key, known);
      return known.cases;
    }
    const by = tree.span.start - known.tree.span.start;
    if (!isMoved(known.tree, tree, by)) return undefined;
    const cases = by === 0 ? known.cases : known.cases.map((one) => movedCase(one, by));
    to.examples.set(key, { ...known, tree, cases });
    return cases;
  }

  #reopened(known: Remembered, before: Open): Remembered {
    const open = this.#world?.open(known.regeling) ?? before;
    return open === before ? known : { ...known, open, cases: known.cases.map((one) => reopened(one, open)) };
  }

  #keep(part: Part, key: string, remembered: Remembered): void {
    part.examples.set(key, remembered);
    for (const question of remembered.asked) {
      if (this.#answers.has(question)) continue;
      this.#answers.set(question, this.#world?.answer(question) ?? '');
      addTo(this.#asked, question);
    }
  }
}

/** What is remembered of the voorbeelden of a part of a regeling while they are lowered. */
export interface PartMemory {
  /** `key`: the address and title. */
  readonly find: (key: string, tree: Tree) => readonly ExampleCase[] | undefined;
  readonly keep: (key: string, remembered: Remembered) => void;
}

/** The voorbeelden of a part of a regeling. */
class Part {
  readonly examples = new Map<string, Remembered>();
  cases: readonly ExampleCase[] = [];
  #regeling: Ast.Regeling | undefined;
  #open: Open | undefined;

  /** Every voorbeeld is remembered, of this tree and with this open. */
  isWhole(regeling: Ast.Regeling, open: Open | undefined): boolean {
    return this.#regeling === regeling && this.#open === open;
  }

  all(regeling: Ast.Regeling, open: Open | undefined, make: () => readonly ExampleCase[]): readonly ExampleCase[] {
    this.cases = make();
    const remembered = [...this.examples.values()].reduce((count, { cases }) => count + cases.length, 0);
    // what gave a message is lowered each time
    this.#regeling = remembered === this.cases.length ? regeling : undefined;
    this.#open = open;
    return this.cases;
  }

  /** Forgets every voorbeeld that asked one of these. */
  forget(changed: ReadonlySet<Question>): void {
    for (const [key, { asked }] of this.examples) {
      if (![...changed].some((question) => asked.has(question))) continue;
      this.examples.delete(key);
      this.#regeling = undefined;
    }
  }
}
