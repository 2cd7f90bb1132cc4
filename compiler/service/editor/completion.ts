/** What may stand here: structure words at the begin of a line, drafting formulas, words, names and citations. */
import { expectedTokens, type Stretch } from '../../../grammar/index.ts';
import type { Symbol } from '../../resolve/index.ts';
import { describe, firstWords } from './hover.ts';
import { formulas, structures } from './snippets.ts';
import { connectives } from './connectives.ts';
import { stretchAt, type State } from './state.ts';
import type { Completion, Range } from './types.ts';

export function completion(state: State, file: string, offset: number): readonly Completion[] {
  const text = state.text(file);
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  if (before.startsWith('>') || /(^|\s)\/\//.test(before)) return [];
  if (/^[a-z ]*$/.test(before) && !before.startsWith(' ')) {
    const replace = { start: lineStart, end: offset };
    return before === '' ? [...ofStructure(replace), ...ofFormulas(replace)] : ofStructure(replace);
  }
  const atCapital = /^[A-ZÀ-Ö][\wÀ-ÿ]*$/.test(before);
  const start = offset - (/[\wÀ-ÿ'’-]*$/.exec(before)?.[0].length ?? 0);
  const replace = { start, end: offset };
  const sentence = sentenceBefore(state, file, start, lineStart);
  const inside = sentence ? within(state, file, sentence, start, replace) : [];
  return atCapital ? [...ofFormulas({ start: lineStart, end: offset }), ...inside] : inside;
}

function ofStructure(replace: Range): readonly Completion[] {
  return structures.map(({ label, insert, documentation }, index) => ({
    label,
    kind: 'kop',
    insert,
    snippet: true,
    replace,
    documentation,
    rank: index,
  }));
}

function ofFormulas(replace: Range): readonly Completion[] {
  return formulas.map(({ label, insert, documentation }, index) => ({
    label,
    kind: 'zin',
    insert,
    snippet: true,
    replace,
    documentation,
    rank: 100 + index,
  }));
}

interface Sentence {
  readonly stretch: Stretch;
  /** From its begin, or that of the sentence within `gegeven`, to the place of the cursor. */
  readonly text: string;
  readonly entry: 'rule' | 'given' | 'expected' | 'column' | 'literal';
}

/** The sentence or cell that the cursor stands in, as far as it is written. */
function sentenceBefore(state: State, file: string, start: number, lineStart: number): Sentence | undefined {
  const text = state.text(file);
  const stretch = stretchAt(state, file, start) ?? stretchAt(state, file, text.slice(0, start).trimEnd().length);
  if (!stretch || stretch.span.start > start) return undefined;
  const written = text.slice(stretch.span.start, start);
  switch (stretch.kind) {
    case 'rule':
      return /\n\s*\n/.test(text.slice(stretch.span.end, Math.max(start, stretch.span.end)))
        ? undefined
        : { stretch, text: written, entry: 'rule' };
    case 'given':
    case 'expected':
      return { stretch, text: afterFullStop(written), entry: stretch.kind };
    case 'cell':
      return text.charAt(lineStart) === '|' ? { stretch, text: written, entry: 'literal' } : undefined;
    default:
      return undefined;
  }
}

function afterFullStop(text: string): string {
  const parts = text.split(/\.(?=\s+[A-ZÀ-Ö]|\s*$)/);
  return (parts.at(-1) ?? '').trimStart();
}

function within(state: State, file: string, sentence: Sentence, start: number, replace: Range): readonly Completion[] {
  const { stretch, text } = sentence;
  const regeling = stretch.regeling ?? '';
  const lexicon = state.compiled.parsed.lexicons.get(regeling);
  if (!lexicon) return [];
  const names = lexicon.extended();
  for (const person of stretch.example?.persons ?? []) names.add(person, { category: 'proper', name: person });
  const expected = expectedTokens(
    text,
    names,
    sentence.entry === 'literal' || sentence.entry === 'column' ? 'column' : sentence.entry,
  );
  const has = (...tokens: readonly string[]): boolean => tokens.some((token) => expected.has(token));
  const wanted = typeWantedBy(state, regeling, text);
  return [
    ...(has('Naam', 'De', 'Het')
      ? namesFor(state, regeling, { bare: has('Naam'), articled: has('De', 'Het'), wanted, replace })
      : []),
    ...(has('Soort') && (wanted === undefined || AFTER_VAN.test(text)) ? kindsFor(state, regeling, replace) : []),
    ...(has('Gezegde') ? phrasesFor(state, regeling, replace) : []),
    ...(has('Eigennaam')
      ? (stretch.example?.persons ?? []).map((name): Completion => ({
          label: name,
          kind: 'persoon',
          insert: name,
          replace,
          rank: 5,
        }))
      : []),
    ...(has('Lid', 'Artikel', 'Onderdeel') ? citationsFor(state, file, start, regeling, replace, expected) : []),
    ...wordsFor(expected, replace),
  ];
}

/** Where a person may follow: `het inkomen van de …`. */
const AFTER_VAN = /\bvan\s+(?:(?:de|het|een|die|iedere)\s+)?$/;

/** The words of the language that may stand here. */
function wordsFor(expected: ReadonlyMap<string, string>, replace: Range): readonly Completion[] {
  return [...expected].flatMap(([token, image]) =>
    /^[a-zà-ÿ]/i.test(image) && !OPEN.has(token)
      ? [
          {
            label: image,
            kind: 'woord',
            insert: image,
            replace,
            rank: 50,
            ...(connectives[token] ? { documentation: connectives[token].text } : {}),
          } as const,
        ]
      : [],
  );
}

/** Tokens that stand for many texts: they have completions of their own, or none. */
const OPEN = new Set([
  'Naam',
  'Soort',
  'Gezegde',
  'Omgekeerd',
  'EigenWerkwoord',
  'Wet',
  'Eigennaam',
  'Datum',
  'Maand',
  'Duur',
  'Bedrag',
  'Procent',
  'Getal',
  'Letter',
  'Artikel',
  'Lid',
  'Onderdeel',
  'Onder',
  'LetterLabel',
  'CijferLabel',
  'OnbekendeNaam',
  'De',
  'Het',
]);

interface Wish {
  readonly bare: boolean;
  readonly articled: boolean;
  readonly wanted: string | undefined;
  readonly replace: Range;
}

function namesFor(state: State, regeling: string, { bare, articled, wanted, replace }: Wish): readonly Completion[] {
  const articles = articlesIn(state);
  const seen = new Set<string>();
  return visibleSymbols(state, regeling).flatMap((symbol): Completion[] => {
    if (seen.has(symbol.name)) return [];
    if (symbol.kind === 'role' ? bare && !articled : !isName(symbol)) return [];
    if (!allowed(symbol, wanted)) return [];
    seen.add(symbol.name);
    const label = articled && !bare ? `${articles.get(symbol.name) ?? 'de'} ${symbol.name}` : symbol.name;
    return [
      {
        label,
        kind: 'naam',
        insert: label,
        replace,
        detail: describe(symbol),
        rank: (wanted !== undefined && groupOf(symbol) === wanted ? 10 : 20) + (symbol.regeling === regeling ? 0 : 5),
      },
    ];
  });
}

function isName(symbol: Symbol): boolean {
  return (
    symbol.kind === 'value' ||
    symbol.kind === 'parameter' ||
    symbol.kind === 'object' ||
    (symbol.kind === 'status' && symbol.request)
  );
}

/** A date is no amount, and an amount no date; what is multiplied may be anything that counts. */
function allowed(symbol: Symbol, wanted: string | undefined): boolean {
  const group = groupOf(symbol);
  return wanted === undefined || group === undefined || group === wanted;
}

function groupOf(symbol: Symbol): string | undefined {
  const type =
    symbol.kind === 'parameter' ? symbol.declaration.type : symbol.kind === 'value' ? symbol.type : undefined;
  if (!type || type.name === 'onbekend') return undefined;
  if (type.name === 'datum' || type.name === 'duur') return 'dag';
  return type.name === 'tekst' ? 'tekst' : 'getal';
}

/** In `De X bedraagt …` and `In afwijking van … bedraagt de X …`: the group of types of X. */
function typeWantedBy(state: State, regeling: string, text: string): string | undefined {
  const match =
    /^(?:In afwijking van[^,]*?\sbedraagt\s+)?(?:De|Het|de|het)\s+(.+?)\s+(?:bedraagt|is)\s/s.exec(`${text} `) ??
    /\sbedraagt\s+(?:de|het)\s+(.+?)\s+/s.exec(`${text} `);
  if (!match || /\b(indien|tenzij)\b/.test(text)) return undefined;
  const words = (match[1] ?? '').replace(/\s+/g, ' ').split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const found = state.compiled.resolved.find(regeling, words.slice(0, length).join(' ')).find(isName);
    if (found) return groupOf(found);
  }
  return undefined;
}

function visibleSymbols(state: State, regeling: string): readonly Symbol[] {
  const visible = state.compiled.resolved.scopes.get(regeling)?.visible ?? [];
  return state.compiled.resolved.symbols
    .filter((symbol) => visible.includes(symbol.regeling))
    .toSorted((a, b) => visible.indexOf(a.regeling) - visible.indexOf(b.regeling));
}

function kindsFor(state: State, regeling: string, replace: Range): readonly Completion[] {
  const nouns = visibleSymbols(state, regeling).filter(
    (symbol) => symbol.kind === 'role' || symbol.kind === 'symbol' || (symbol.kind === 'status' && symbol.noun),
  );
  return unique(
    nouns.map((symbol) => ({
      label: symbol.name,
      kind: 'naam',
      insert: symbol.name,
      replace,
      detail: describe(symbol),
      rank: 15,
    })),
  );
}

function phrasesFor(state: State, regeling: string, replace: Range): readonly Completion[] {
  return unique(
    visibleSymbols(state, regeling).flatMap((symbol): Completion[] => {
      if (symbol.kind !== 'status' || symbol.noun || symbol.request) return [];
      const label = symbol.declared.replace(/\|\S+$/, '');
      return [{ label, kind: 'gezegde', insert: label, replace, detail: describe(symbol), rank: 15 }];
    }),
  );
}

function unique(completions: readonly Completion[]): readonly Completion[] {
  return [...new Map(completions.map((each) => [each.label, each])).values()];
}

/** Leden of the same artikel, artikelen of the regeling, and those of other regelingen, with their first words. */
function citationsFor(
  state: State,
  file: string,
  start: number,
  regeling: string,
  replace: Range,
  expected: ReadonlyMap<string, string>,
): readonly Completion[] {
  const { places, scopes } = state.compiled.resolved;
  const here = places.findLast(
    (place) => place.file === file && place.section?.level === 'artikel' && place.section.headingSpan.start <= start,
  );
  const visible = scopes.get(regeling)?.visible ?? [];
  return unique(
    places.flatMap((place): Completion[] => {
      const level = place.section?.level;
      if (!visible.includes(place.regeling) || level === undefined || level === 'onder') return [];
      const [, artikel = '', lid, onderdeel] = place.address.split(':');
      const near = place.regeling === regeling && here?.address === `${regeling}:${artikel}`;
      const words = firstWords(place.section?.quote?.text ?? place.section?.title ?? '', 10);
      const make = (label: string, rank: number): Completion => ({
        label,
        kind: 'verwijzing',
        insert: label,
        replace,
        rank,
        ...(words === '' ? {} : { detail: words }),
      });
      if (level === 'lid' && near && expected.has('Lid')) return [make(`lid ${lid ?? ''}`, 8)];
      if (level === 'onderdeel' && near && expected.has('Onderdeel') && onderdeel === undefined)
        return [make(`onderdeel ${lid ?? ''}`, 9)];
      const suffix = place.regeling === regeling ? '' : ` ${place.regeling}`;
      if (!expected.has('Artikel') || level === 'onderdeel') return [];
      return [
        make(
          `artikel ${artikel}${level === 'lid' ? ` lid ${lid ?? ''}` : ''}${suffix}`,
          place.regeling === regeling ? 12 : 18,
        ),
      ];
    }),
  );
}

/** Whether a name is written with 'de' or 'het': what the project writes most. */
function articlesIn(state: State): ReadonlyMap<string, 'de' | 'het'> {
  const counts = new Map<string, number>();
  for (const { file } of state.sources) {
    for (const { words } of state.stretches(file)) {
      words.forEach((word, index) => {
        const before = words[index - 1]?.token;
        if (word.entry && (before === 'De' || before === 'Het'))
          counts.set(word.entry.name, (counts.get(word.entry.name) ?? 0) + (before === 'De' ? 1 : -1));
      });
    }
  }
  return new Map([...counts].map(([name, count]) => [name, count < 0 ? 'het' : 'de']));
}
