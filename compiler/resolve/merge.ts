/** The declarations of all parts together: a thing is declared once, the tables of one parameter belong together. */
import type { Candidate } from './declared.ts';
import type { ObjectSymbol, ParameterSymbol, Symbol } from './symbols.ts';

export class Symbols {
  readonly all: Symbol[] = [];
  readonly #objects = new Map<string, number>();
  readonly #parameters = new Map<string, number>();
  /** Of values and statuses. */
  readonly #known = new Set<string>();

  add(candidate: Candidate): void {
    switch (candidate.kind) {
      case 'object':
        this.#addObject(candidate);
        return;
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

  #addObject(symbol: ObjectSymbol): void {
    const at = this.#objects.get(symbol.name);
    const before = at === undefined ? undefined : this.all[at];
    if (at === undefined || before?.kind !== 'object') {
      this.#objects.set(symbol.name, this.all.length);
      this.all.push(symbol);
    } else if (before.called === undefined && symbol.called !== undefined)
      this.all[at] = { ...before, called: symbol.called };
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
    const tables = [...earlier.tables, ...brackets.tables];
    this.all[at] = { ...before, declaration: { ...before.declaration, brackets: { ...earlier, tables } } };
  }
}

const keyOf = ({ kind, id }: Symbol): string => `${kind} ${id}`;
