/** What names refer to, and where they stand. */
import type { Stretch, Word } from '../../../grammar/index.ts';
import type { Symbol } from '../../resolve/index.ts';
import { wordAt, type State } from './state.ts';
import type { Location } from './types.ts';

/** A name somewhere in the text, with all that it can mean there. */
export interface NameAt {
  /** The same for every place that means the same. */
  readonly key: string;
  readonly name: string;
  readonly kind: 'naam' | 'persoon' | 'regeling';
  readonly symbols: readonly Symbol[];
  readonly word: Word;
  readonly stretch: Stretch;
}

export function nameAt(state: State, file: string, offset: number): NameAt | undefined {
  const found = wordAt(state, file, offset);
  return found && nameOf(state, file, found.word, found.stretch);
}

export function nameOf(state: State, file: string, word: Word, stretch: Stretch): NameAt | undefined {
  const { entry } = word;
  if (!entry) return undefined;
  const base = { name: entry.name, word, stretch };
  if (entry.category === 'proper')
    return {
      ...base,
      kind: 'persoon',
      key: `persoon ${file} ${stretch.example?.span.start ?? 0} ${entry.name}`,
      symbols: [],
    };
  if (entry.category === 'law') return { ...base, kind: 'regeling', key: `regeling ${entry.name}`, symbols: [] };
  const symbols = symbolsOf(state, stretch.regeling ?? '', entry.name, entry.category);
  const [first] = symbols;
  return (
    first && {
      ...base,
      kind: 'naam',
      key: `naam ${first.regeling} ${first.kind === 'status' ? 'status ' : ''}${entry.name}`,
      symbols,
    }
  );
}

/** The nearest declarations of this name. */
export function symbolsOf(state: State, regeling: string, name: string, category: string): readonly Symbol[] {
  const all = state.compiled.resolved.find(regeling, name).filter((symbol) => fits(symbol, category));
  return all.filter((symbol) => symbol.regeling === all[0]?.regeling);
}

function fits(symbol: Symbol, category: string): boolean {
  switch (category) {
    case 'noun':
      return symbol.kind === 'role' || symbol.kind === 'symbol' || (symbol.kind === 'status' && symbol.noun);
    case 'phrase':
    case 'inverted':
    case 'verb':
      return symbol.kind === 'status' && !symbol.noun;
    default:
      return symbol.kind !== 'symbol' && symbol.kind !== 'role' && (symbol.kind !== 'status' || symbol.request);
  }
}

export interface Occurrence extends Location {
  readonly word: Word;
  readonly stretch: Stretch;
}

/** Every place where a name stands, by key. */
export type Occurrences = ReadonlyMap<string, readonly Occurrence[]>;

const known = new WeakMap<State, Occurrences>();

export function occurrencesIn(state: State): Occurrences {
  let all = known.get(state);
  if (!all) {
    all = collect(state);
    known.set(state, all);
  }
  return all;
}

function collect(state: State): Occurrences {
  const found = new Map<string, Occurrence[]>();
  for (const { file } of state.sources) {
    for (const stretch of state.stretches(file)) {
      for (const word of stretch.words) {
        const name = word.entry && nameOf(state, file, word, stretch);
        if (!name) continue;
        const places = found.get(name.key) ?? [];
        places.push({ file, ...word.span, word, stretch });
        found.set(name.key, places);
      }
    }
  }
  return found;
}

/** Where a name is declared: the name itself within its declaration. */
export function declarationsOf(state: State, name: NameAt): readonly Location[] {
  if (name.kind === 'regeling') {
    const scope = state.compiled.resolved.scopes.get(name.name);
    return (scope?.parts ?? []).map(({ file, regeling }) => ({ file, ...regeling.headerSpan }));
  }
  const places = occurrencesIn(state).get(name.key) ?? [];
  if (name.kind === 'persoon') return places.slice(0, 1).map(bare);
  const declared = name.symbols.map(({ file, span }) => {
    const inside = places.find((place) => place.file === file && span.start <= place.start && place.end <= span.end);
    return inside ? bare(inside) : { file, ...span };
  });
  return [...new Map(declared.map((place) => [`${place.file} ${place.start}`, place])).values()];
}

export function bare({ file, start, end }: Location): Location {
  return { file, start, end };
}
