/**
 * What naming remembers between two states of the same files: as long as every declaration is the same object, so are the
 * lists of names, and what was found by name. The outcome is the same as without it.
 */
import type { ParseResult } from '../../grammar/index.ts';
import { areSame, type Collected } from './collected.ts';
import { bornIn, declaredIn, named, ownFrom, type Declared, type Named, type Own, type Subjects } from './named.ts';
import type { RegelingScope } from './scope.ts';
import type { Symbol, ValueSymbol } from './symbols.ts';

/** A regeling, what it sees, and what each of its parts declares. */
interface Declaring {
  readonly abbreviation: string;
  readonly visible: readonly string[];
  readonly candidates: readonly Collected['candidates'][];
}

/** Of one regeling: the subjects in each of its parts, and of each name the first. */
interface FirstSubjects {
  readonly parts: readonly Collected['subjects'][];
  readonly first: readonly ValueSymbol[];
}

export class NamedMemory {
  readonly #own = new Map<string, Own>();
  readonly #first = new Map<string, FirstSubjects>();
  #declaring: readonly Declaring[] = [];
  #declared: Declared = new Map();
  #subjects: readonly Subjects[] = [];
  #born: readonly ValueSymbol[] = [];
  #named: Named | undefined;

  of(
    scopes: readonly RegelingScope[],
    collected: readonly (readonly Collected[])[],
    lexicons: ParseResult['lexicons'],
  ): Named {
    const before = { declared: this.#declared, born: this.#born };
    this.#declare(scopes, collected);
    const subjects = scopes.map(({ abbreviation, visible }, at): Subjects => ({
      abbreviation,
      visible,
      lexicon: lexicons.get(abbreviation),
      first: this.#firstOf(abbreviation, collected[at] ?? []),
    }));
    this.#bear(subjects, before.declared);
    if (!this.#named || before.declared !== this.#declared || before.born !== this.#born)
      this.#named = named(scopes, this.#declared, this.#born);
    return this.#named;
  }

  #declare(scopes: readonly RegelingScope[], collected: readonly (readonly Collected[])[]): void {
    const declaring = scopes.map(({ abbreviation, visible }, at): Declaring => ({
      abbreviation,
      visible,
      candidates: (collected[at] ?? []).map(({ candidates }) => candidates),
    }));
    if (!declareTheSame(this.#declaring, declaring))
      this.#declared = declaredIn(scopes, collected, (regeling, symbols) => this.#ownOf(regeling, symbols));
    this.#declaring = declaring;
  }

  #ownOf(regeling: string, symbols: readonly Symbol[]): Own {
    const before = this.#own.get(regeling);
    if (before && areSame(before.symbols, symbols)) return before;
    const made = ownFrom(symbols);
    this.#own.set(regeling, made);
    return made;
  }

  /** The first subject of each name; the same object as before when nothing differs, its place included. */
  #firstOf(regeling: string, collected: readonly Collected[]): readonly ValueSymbol[] {
    const parts = collected.map(({ subjects }) => subjects);
    const before = this.#first.get(regeling);
    if (before && areSame(before.parts, parts)) return before.first;
    const then = new Map(before?.first.map((symbol) => [symbol.name, symbol]));
    const found = new Map<string, ValueSymbol>();
    for (const subjects of parts)
      for (const symbol of subjects) if (!found.has(symbol.name)) found.set(symbol.name, symbol);
    const first = [...found.values()].map((symbol) => asBefore(symbol, then.get(symbol.name)));
    this.#first.set(regeling, { parts, first });
    return first;
  }

  /** Which names are born follows from the names alone; `declared`: what was declared before. */
  #bear(subjects: readonly Subjects[], declared: Declared): void {
    if (declared === this.#declared && haveTheSameNames(this.#subjects, subjects)) {
      const ids = new Set(this.#born.map(({ id }) => id));
      const born = subjects.flatMap(({ first }) => first.filter(({ id }) => ids.has(id)));
      if (!areSame(born, this.#born)) this.#born = born;
    } else this.#born = bornIn(subjects, this.#declared);
    this.#subjects = subjects;
  }
}

function declareTheSame(before: readonly Declaring[], now: readonly Declaring[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ abbreviation, visible, candidates }, at) => {
      const then = before[at];
      return (
        then?.abbreviation === abbreviation &&
        areSame(then.visible, visible) &&
        then.candidates.length === candidates.length &&
        candidates.every((part, number) => isSameList(part, then.candidates[number]))
      );
    })
  );
}

function haveTheSameNames(before: readonly Subjects[], now: readonly Subjects[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ abbreviation, visible, lexicon, first }, at) => {
      const then = before[at];
      return (
        then?.abbreviation === abbreviation &&
        then.lexicon === lexicon &&
        areSame(then.visible, visible) &&
        then.first.length === first.length &&
        first.every(({ name }, number) => name === then.first[number]?.name)
      );
    })
  );
}

function isSameList(now: readonly unknown[], before: readonly unknown[] | undefined): boolean {
  return now === before || (before !== undefined && areSame(before, now));
}

/** A subject is plain data. */
function asBefore(now: ValueSymbol, before: ValueSymbol | undefined): ValueSymbol {
  const isStill =
    before?.id === now.id &&
    before.file === now.file &&
    before.owner.kind === now.owner.kind &&
    before.span.start === now.span.start &&
    before.span.end === now.span.end;
  return isStill ? before : now;
}
