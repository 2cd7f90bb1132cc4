/** What is declared and not used, quoted and not coded, concluded and never decided. */
import type { Ast } from '../../grammar/index.ts';
import type { Conclusion, Program, Rule } from '../../runtime/index.ts';
import { diagnostic, nearNames, type Diagnostic } from '../diagnostics/index.ts';
import { inWords, isSame, type Lowered } from '../lower/index.ts';
import type { ParameterSymbol, Place, Resolved, Symbol } from '../resolve/index.ts';
import { FoundOfEach, together } from './found-of-each.ts';
import { Tally } from './tally.ts';
import { objectsIn } from './walk.ts';

/** What conclusions read, and what was found of headings, parameters and names. */
export class LooseEndMemory {
  readonly uncoded = new FoundOfEach(uncoded);
  readonly unsourced = new FoundOfEach(unsourced);
  readonly bare = new FoundOfEach((conclusion: Conclusion) => (isBare(conclusion) ? [conclusion] : []));
  readonly #inCase = new FoundOfEach(inCase);
  #clashes: readonly Clash[] = [];
  readonly #reads = new FoundOfEach(readByAny);
  readonly #read = new Tally();

  /** Ids of facts, parameters and conclusions that some rule reads. */
  readIn({ conclusions }: Program): Pick<ReadonlySet<string>, 'has'> {
    const { gone, come } = this.#reads.of(conclusions);
    for (const ids of come) this.#read.add(ids);
    for (const ids of gone) this.#read.remove(ids);
    return this.#read;
  }

  /** Facts that would get one key in the case; as long as all keep their keys they are the same. */
  clashesIn(symbols: readonly Symbol[]): readonly Clash[] {
    const { all, replaced } = this.#inCase.of(symbols);
    const isStill = replaced?.every(({ before, now }) => isSame(before, now)) ?? false;
    if (!isStill) this.#clashes = clashesIn(all);
    return this.#clashes;
  }
}

export function checkLooseEnds(resolved: Resolved, lowered: Lowered, memory: LooseEndMemory): Diagnostic[] {
  return [
    ...unused(resolved, memory.readIn(lowered.program)),
    ...undecided(resolved, lowered, memory),
    ...together(memory.uncoded.of(resolved.places).all),
    ...together(memory.unsourced.of(resolved.ofKind('parameter')).all),
    ...clashes(resolved, memory),
  ];
}

/** Ids of what the rules of a conclusion read beside itself. */
function readByAny({ id, rules }: Conclusion): ReadonlySet<string> {
  const found = new Set<string>();
  for (const rule of rules) for (const read of readBy(rule)) if (read !== id) found.add(read);
  return found;
}

/** What was found before: a rule never changes, and between two keystrokes most are the same objects. */
const readings = new WeakMap<Rule, ReadonlySet<string>>();

function readBy(rule: Rule): ReadonlySet<string> {
  const known = readings.get(rule);
  if (known) return known;
  const found = new Set<string>();
  for (const node of objectsIn(rule)) {
    for (const key of ['fact', 'parameter', 'conclusion', 'judgement'] as const) {
      const value = node[key];
      if (typeof value === 'string') found.add(value);
    }
  }
  readings.set(rule, found);
  return found;
}

/** Beyond this nobody reads on, and comparing every name with every other takes minutes. */
const MOST_COMPARISONS = 40_000;

function unused(resolved: Resolved, read: Pick<ReadonlySet<string>, 'has'>): Diagnostic[] {
  let comparisons = 0;
  const nearest = (name: string, regeling: string): readonly string[] => {
    if (comparisons > MOST_COMPARISONS) return [];
    const names = resolved.names(regeling).filter((other) => other !== name);
    comparisons += names.length;
    return nearNames(name, names);
  };
  return resolved.symbols.flatMap((symbol): Diagnostic[] => {
    const place = { file: symbol.file, span: symbol.span };
    if (read.has(symbol.id)) return [];
    if (symbol.kind === 'judgement' && symbol.declaration.every === undefined)
      return [diagnostic('oordeel-nergens-gevraagd', place, { zin: symbol.name })];
    if (symbol.kind === 'parameter') return [diagnostic('ongebruikte-parameter', place, { naam: symbol.name })];
    if (symbol.kind === 'status' && symbol.judgement !== undefined) return [];
    if ((symbol.kind === 'value' || symbol.kind === 'status') && !symbol.concluded)
      return [diagnostic('ongebruikt-gegeven', place, { naam: symbol.name })];
    if (symbol.kind !== 'value' || symbol.type !== undefined || symbol.choice !== undefined) return [];
    return [
      diagnostic('naam-nergens-gebruikt', place, {
        naam: symbol.name,
        lijktOp: nearest(symbol.name, symbol.regeling),
      }),
    ];
  });
}

function isBare({ rules, internal }: Conclusion): boolean {
  return rules.length === 0 && !internal;
}

/** A conclusion that no rule concludes. */
function undecided(resolved: Resolved, lowered: Lowered, memory: LooseEndMemory): Diagnostic[] {
  const bare = together(memory.bare.of(lowered.program.conclusions).all);
  if (bare.length === 0) return [];
  const faulty = new Set(lowered.diagnostics.filter(({ severity }) => severity === 'fout').map(({ file }) => file));
  const declared = new Map<string, Symbol>();
  for (const symbol of resolved.symbols) if (!declared.has(symbol.id)) declared.set(symbol.id, symbol);
  return bare.flatMap(({ id, name }): Diagnostic[] => {
    const symbol = declared.get(id);
    if (!symbol || faulty.has(symbol.file)) return [];
    return [diagnostic('conclusie-zonder-regel', { file: symbol.file, span: symbol.span }, { naam: name })];
  });
}

/** A lid with text but neither rule nor reason. */
function uncoded(place: Place): readonly Diagnostic[] {
  const { section } = place;
  if (!section?.quote || hasContent(section)) return NONE;
  if (sectionsBelow(section, place.file).some((below) => hasContent(below) || below.quote !== undefined)) return NONE;
  return [
    diagnostic('niet-gecodeerd', { file: place.file, span: section.headingSpan }, { adres: inWords(place.address) }),
  ];
}

const NONE: readonly Diagnostic[] = [];

function hasContent({ items }: Ast.Section): boolean {
  return items.some(
    ({ kind }) =>
      kind === 'rule' ||
      kind === 'term-declaration' ||
      kind === 'table' ||
      kind === 'not-coded' ||
      kind === 'parameter' ||
      kind === 'judgement' ||
      kind === 'request' ||
      kind === 'power',
  );
}

/** The headings of the same file directly below this one, and those below them. */
function sectionsBelow({ items }: Ast.Section, file: string): readonly Ast.Section[] {
  const children = items.filter((item) => item.kind === 'section').map((item) => ({ item, at: item.file ?? file }));
  const further = children.flatMap(({ item, at }) =>
    item.items.filter((below) => below.kind === 'section').map((below) => ({ item: below, at: below.file ?? at })),
  );
  return [...children, ...further].filter(({ at }) => at === file).map(({ item }) => item);
}

/** Values of one parameter that overlap, and values without a source. */
function unsourced(symbol: ParameterSymbol): readonly Diagnostic[] {
  const { values, source, brackets } = symbol.declaration;
  const found: Diagnostic[] = values.flatMap((value, index) => {
    const overlap = values
      .slice(0, index)
      .find(
        (other) =>
          other.symbol === value.symbol && other.from < (value.to ?? '9999') && value.from < (other.to ?? '9999'),
      );
    return overlap
      ? [
          diagnostic(
            'parameter-overlapt',
            { file: symbol.file, span: value.span },
            { naam: symbol.name, van: value.from },
            { file: symbol.file, span: overlap.span },
          ),
        ]
      : [];
  });
  if (brackets) return [...found, ...bracketFaults(symbol, brackets)];
  const bare = values.length > 0 && source === undefined && values.some((value) => value.source === undefined);
  return bare
    ? [...found, diagnostic('parameter-zonder-bron', { file: symbol.file, span: symbol.span }, { naam: symbol.name })]
    : found;
}

/** Brackets of two tables in force at once, and tables without a source. */
function bracketFaults(symbol: ParameterSymbol, { tables }: Ast.Brackets): Diagnostic[] {
  const { file } = symbol;
  const overlaps = tables.flatMap((table, index): Diagnostic[] => {
    const other = tables
      .slice(0, index)
      .find((before) => before.from < (table.to ?? '9999') && table.from < (before.to ?? '9999'));
    if (!other) return [];
    const place = { file, span: table.span };
    return [
      diagnostic('parameter-overlapt', place, { naam: symbol.name, van: table.from }, { file, span: other.span }),
    ];
  });
  const bare = tables.some(({ source }) => source === undefined);
  if (!bare) return overlaps;
  return [...overlaps, diagnostic('parameter-zonder-bron', { file, span: symbol.span }, { naam: symbol.name })];
}

/** Where the case keeps it; an object with its facts stands beside the facts of the case itself. */
function placeInCase(symbol: Symbol): string | undefined {
  if (symbol.kind === 'object') return `zaak|false|${symbol.key}`;
  if ((symbol.kind !== 'value' && symbol.kind !== 'status') || symbol.concluded) return undefined;
  if (symbol.kind === 'status' && symbol.judgement !== undefined) return undefined;
  const { owner } = symbol;
  const towards = symbol.kind === 'status' && symbol.towards;
  return `${owner.kind === 'object' ? owner.name : owner.kind}|${String(towards)}|${symbol.key}`;
}

/** All of a fact or object from which it follows whether it clashes; undefined of what the case does not hold. */
interface InCase {
  readonly place: string;
  readonly name: string;
  readonly kind: Symbol['kind'];
  readonly regeling: string;
}

function inCase(symbol: Symbol): InCase | undefined {
  const place = placeInCase(symbol);
  return place === undefined ? undefined : { place, name: symbol.name, kind: symbol.kind, regeling: symbol.regeling };
}

/** Numbers of two symbols. */
interface Clash {
  readonly earlier: number;
  readonly later: number;
}

function clashesIn(all: readonly (InCase | undefined)[]): readonly Clash[] {
  const seen = new Map<string, number>();
  return all.flatMap((one, later): Clash[] => {
    if (one === undefined) return [];
    const earlier = seen.get(one.place);
    const before = earlier === undefined ? undefined : all[earlier];
    if (earlier === undefined || before === undefined) {
      seen.set(one.place, later);
      return [];
    }
    const isSameThing = before.name === one.name && before.kind === one.kind;
    return isSameThing || before.regeling !== one.regeling ? [] : [{ earlier, later }];
  });
}

/** Two facts that would get one key in the case and are not the same kind of thing. */
function clashes({ symbols }: Resolved, memory: LooseEndMemory): Diagnostic[] {
  return memory.clashesIn(symbols).map(({ earlier, later }) => {
    const [before, symbol] = [symbols[earlier] as Symbol, symbols[later] as Symbol];
    return diagnostic(
      'naam-botst',
      { file: symbol.file, span: symbol.span },
      { naam: symbol.name, ander: before.name },
      { file: before.file, span: before.span },
    );
  });
}
