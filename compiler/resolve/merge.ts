/** The declarations of all parts together: a thing is declared once, the tables of one parameter belong together. */
import { areSame } from './collected.ts';
import type { Candidate } from './declared.ts';
import type { ObjectSymbol, ParameterSymbol, Symbol } from './symbols.ts';

/** What `een woning` and `de woning` are, whichever regeling speaks of it first. */
export class Objects {
  readonly #all = new Map<string, { readonly first: ObjectSymbol; called?: string }>();

  constructor(candidates: Iterable<readonly Candidate[]>) {
    for (const some of candidates) for (const one of some) if (one.kind === 'object') this.#see(one);
  }

  #see(symbol: ObjectSymbol): void {
    const known = this.#all.get(symbol.name);
    if (!known) this.#all.set(symbol.name, { first: symbol, ...calledOf(symbol) });
    else if (known.called === undefined && symbol.called !== undefined) known.called = symbol.called;
  }

  /** The object, where it is declared first. */
  declaredAt(symbol: ObjectSymbol): ObjectSymbol | undefined {
    const known = this.#all.get(symbol.name);
    if (known?.first !== symbol) return undefined;
    return known.called === symbol.called ? symbol : calledSo(symbol, known.called);
  }
}

const calledOf = ({ called }: ObjectSymbol): Pick<ObjectSymbol, 'called'> => (called === undefined ? {} : { called });

const withCalled = new WeakMap<ObjectSymbol, ObjectSymbol>();

function calledSo(symbol: ObjectSymbol, called: string | undefined): ObjectSymbol {
  const known = withCalled.get(symbol);
  if (known?.called === called && known) return known;
  const made = { ...symbol, ...(called === undefined ? {} : { called }) };
  withCalled.set(symbol, made);
  return made;
}

/** The symbols of one regeling. */
export function merged(candidates: readonly Candidate[], objects: Objects): readonly Symbol[] {
  const symbols = new Symbols(objects);
  for (const candidate of candidates) symbols.add(candidate);
  return symbols.all;
}

class Symbols {
  readonly all: Symbol[] = [];
  readonly #objects: Objects;
  readonly #parameters = new Map<string, number>();
  /** Of values and statuses. */
  readonly #known = new Set<string>();

  constructor(objects: Objects) {
    this.#objects = objects;
  }

  add(candidate: Candidate): void {
    switch (candidate.kind) {
      case 'object': {
        const symbol = this.#objects.declaredAt(candidate);
        if (symbol) this.all.push(symbol);
        return;
      }
      case 'parameter':
        this.#addParameter(candidate);
        return;
      case 'unless known':
        if (!this.#known.has(keyOf(candidate.symbol))) this.add(candidate.symbol);
        return;
      case 'value':
      case 'status':
        this.#known.add(keyOf(candidate));
        this.all.push(candidate);
        return;
      default:
        this.all.push(candidate);
    }
  }

  /** Tables of brackets of other periods, with the same columns, belong to one parameter. */
  #addParameter(symbol: ParameterSymbol): void {
    const at = this.#parameters.get(symbol.id);
    const before = at === undefined ? undefined : this.all[at];
    const earlier = before?.kind === 'parameter' ? before.declaration.brackets : undefined;
    const { brackets } = symbol.declaration;
    if (
      at === undefined ||
      before?.kind !== 'parameter' ||
      !earlier ||
      !brackets ||
      before.file !== symbol.file ||
      earlier.of !== brackets.of
    ) {
      if (at === undefined) this.#parameters.set(symbol.id, this.all.length);
      this.all.push(symbol);
      return;
    }
    this.all[at] = together(before, [...earlier.tables, ...brackets.tables]);
  }
}

type Tables = NonNullable<ParameterSymbol['declaration']['brackets']>['tables'];

/** By the first: what was made of the same tables before. */
const joined = new WeakMap<ParameterSymbol, ParameterSymbol>();

function together(before: ParameterSymbol, tables: Tables): ParameterSymbol {
  const { declaration } = before;
  const known = joined.get(before);
  if (known?.declaration.brackets && areSame(known.declaration.brackets.tables, tables)) return known;
  const { brackets } = declaration;
  if (!brackets) return before;
  const made = { ...before, declaration: { ...declaration, brackets: { ...brackets, tables } } };
  joined.set(before, made);
  return made;
}

const keyOf = ({ kind, id }: Symbol): string => `${kind} ${id}`;
