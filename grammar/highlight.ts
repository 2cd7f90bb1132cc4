/**
 * Every word of a file with what it is, from the lexer that the parser uses: for colours, and to find where a name is
 * used. Also of sentences that cannot be read, so that an editor need not wait for a good text.
 */
import { looksLikeAmendment } from './amendments.ts';
import { readAmendingHeader, readHeader } from './header.ts';
import { attributeWord, wordsUnder } from './judgements.ts';
import { Lexicon } from './lexicon.ts';
import { ReadingMemory } from './memory.ts';
import { personsIn } from './persons.ts';
import { readSkeleton, type Block, type Line, type SentenceBlock, type StructureBlock } from './skeleton.ts';
import type { Span } from './span.ts';
import { readNamesAndTypes } from './structure.ts';
import { lex } from './tokens.ts';
import { wordOf, type Word, type WordKind } from './word-kinds.ts';

/** A stretch of text that is read as one: a heading, a sentence, a cell, with its words. */
export interface Stretch {
  readonly kind: 'heading' | 'declaration' | 'rule' | 'given' | 'expected' | 'cell' | 'quote' | 'note' | 'comment';
  /** The regeling it stands in; undefined before the first. */
  readonly regeling?: string;
  readonly span: Span;
  readonly words: readonly Word[];
  /** Of a part of a voorbeeld: where that stands, and the persons it knows. */
  readonly example?: { readonly span: Span; readonly persons: readonly string[] };
}

/** Cuts a file into stretches, in order of the text. `lexicons`: the names that each regeling may use. */
export function readWords(
  text: string,
  lexicons: ReadonlyMap<string, Lexicon>,
  memory = new ReadingMemory(),
): readonly Stretch[] {
  const skeleton = readSkeleton(text);
  const reader = new WordReader(skeleton.masked, lexicons, memory);
  for (const block of skeleton.blocks) reader.block(block);
  const comments = skeleton.comments.map(({ span }): Stretch => ({
    kind: 'comment',
    span,
    words: [{ kind: 'comment', span }],
  }));
  return [...reader.stretches, ...comments].sort((a, b) => a.span.start - b.span.start);
}

/** Columns of tables whose cells are prose. */
const PROSE = new Set(['bron', 'status', 'noot', 'geval']);
/** Columns that are no names. */
const FIXED = new Set([
  'jaar',
  'met ingang van',
  'tot',
  'bedraagt',
  'peildatum',
  'berekeningsjaar',
  'bekend op',
  'met inachtneming van',
  ...PROSE,
]);

/** Words that open a line under a heading; what follows is read as words. */
const OPENING =
  /^(?:grondslag|wijzigt|verwerkt\s+in\s+de\s+regels|treedt\s+in\s+werking(?:\s+met\s+ingang\s+van|\s+op)?|werkt\s+terug(?:\s+tot\s+en\s+met)?|(?:bekendgemaakt|uitgesproken)\s+op|geldig)(?=\s|$)/;
/** Prose: `bron …`. */
const OPENING_PROSE = /^(?:bron|soort)(?=\s|$)/;

class WordReader {
  readonly stretches: Stretch[] = [];

  readonly #masked: string;

  readonly #lexicons: ReadonlyMap<string, Lexicon>;

  #lexicon = new Lexicon();

  #regeling: string | undefined;

  #declaring = false;

  #amending = false;

  #example: { readonly span: Span; readonly persons: readonly string[]; readonly lexicon: Lexicon } | undefined;

  readonly #memory: ReadingMemory;

  constructor(masked: string, lexicons: ReadonlyMap<string, Lexicon>, memory: ReadingMemory) {
    this.#memory = memory;
    this.#masked = masked;
    this.#lexicons = lexicons;
  }

  block(block: Block): void {
    if (block.kind === 'structure') this.#structure(block);
    else if (block.kind === 'sentence') this.#sentence(block);
    else if (block.kind === 'quote') this.#add('quote', block.span, [{ kind: 'quote', span: block.span }]);
    else {
      this.#table(block.rows);
      this.#notes(block.notes);
    }
  }

  #add(kind: Stretch['kind'], span: Span, words: readonly Word[], inExample = false): void {
    const { span: place, persons } = this.#example ?? { span, persons: [] };
    this.stretches.push({
      kind,
      span,
      words,
      ...(this.#regeling === undefined ? {} : { regeling: this.#regeling }),
      ...(inExample ? { example: { span: place, persons } } : {}),
    });
  }

  #notes(notes: readonly { readonly span: Span }[]): void {
    for (const { span } of notes) this.#add('note', span, [{ kind: 'note', span }]);
  }

  #sentence(block: SentenceBlock): void {
    this.#example = undefined;
    const words = this.#lexed(block.span, this.#lexicon);
    if (this.#declaring)
      this.#add(
        'declaration',
        block.span,
        words.map((word) => (word.kind === 'unknown' ? { ...word, kind: this.#inDeclaration(word) } : word)),
      );
    else if (this.#amending && looksLikeAmendment(this.#masked.slice(block.span.start, block.span.end)))
      this.#add('rule', block.span, this.#formula(block.span, words));
    else this.#add('rule', block.span, this.#afterKan(words));
    this.#notes(block.notes);
  }

  /** `Bepaald worden:` has a word that no rule knows; any other is a type, such as `bedrag per jaar`. */
  #inDeclaration({ span }: Word): WordKind {
    return /^bepaald$/i.test(this.#masked.slice(span.start, span.end)) ? 'keyword' : 'type';
  }

  /** `kan terugvorderen`: what an office can do is a verb of its own. */
  #afterKan(words: readonly Word[]): readonly Word[] {
    return words.map((word, index): Word => {
      const before = words[index - 1]?.span ?? word.span;
      const can = word.kind === 'unknown' && /^(?:kan|kunnen)$/i.test(this.#masked.slice(before.start, before.end));
      return can ? { ...word, kind: 'verb' } : word;
    });
  }

  /** `wordt "…" vervangen door "…"`: words of amending, and texts between quotation marks. */
  #formula({ start, end }: Span, words: readonly Word[]): readonly Word[] {
    const quoted = [...this.#masked.slice(start, end).matchAll(/["“„][^"“”„]*["“”]/g)].map((match): Word => {
      const from = start + match.index;
      return { kind: 'quote', span: { start: from, end: from + match[0].length } };
    });
    const outside = words.filter(
      ({ span }) => !quoted.some((quote) => quote.span.start < span.end && span.start < quote.span.end),
    );
    return [
      ...outside.map((word): Word => (word.kind === 'unknown' ? { ...word, kind: 'keyword' } : word)),
      ...quoted,
    ].sort((a, b) => a.span.start - b.span.start);
  }

  #structure(block: StructureBlock): void {
    this.#declaring = block.keyword === 'gegevens';
    this.#example = undefined;
    const heading: Word = {
      kind: 'heading',
      span: { start: block.span.start, end: block.span.start + block.keyword.length },
    };
    const { rest } = block;
    if (block.keyword === 'regeling' || block.keyword === 'wijziging') {
      this.#amending = block.keyword === 'wijziging';
      // an amending act speaks with the names of the regeling that it changes
      this.#regeling =
        block.keyword === 'regeling'
          ? readHeader(block, () => {}).abbreviation
          : readAmendingHeader(block, () => {}).target;
      this.#lexicon = this.#lexicons.get(this.#regeling) ?? new Lexicon();
    }
    const line = { start: block.span.start, end: Math.max(rest.span.end, heading.span.end) };
    this.#add('heading', line, [heading, ...this.#rest(block)]);
    if (block.keyword === 'voorbeeld' || block.keyword === 'voorbeelden') this.#exampleBody(block);
    else this.#body(block);
  }

  /** What stands behind the keyword of a heading. */
  #rest({ keyword, rest }: StructureBlock): readonly Word[] {
    if (rest.text === '') return [];
    switch (keyword) {
      case 'gebruikt':
        return this.#lexed(rest.span, this.#lexicon).map((word): Word =>
          word.kind === 'unknown' ? { ...word, kind: 'law' } : word,
        );
      case 'geldig':
        return this.#lexed(rest.span, this.#lexicon);
      case 'parameter':
      case 'tabel': {
        const values = readNamesAndTypes(rest);
        return values.flatMap(({ nameSpan }, at): readonly Word[] => {
          const entry = this.#lexicon.longestAt(this.#masked, nameSpan.start)?.entry;
          const after = { start: nameSpan.end, end: values[at + 1]?.nameSpan.start ?? rest.span.end };
          return [
            { kind: 'name', span: nameSpan, token: 'Naam', ...(entry ? { entry } : {}) },
            ...this.#lexed(after, this.#lexicon).map((word): Word =>
              word.kind === 'unknown' ? { ...word, kind: 'type' } : word,
            ),
          ];
        });
      }
      case 'niet':
        return [{ kind: 'note', span: rest.span }];
      default:
        return [{ kind: 'title', span: rest.span }];
    }
  }

  #body({ keyword, body }: StructureBlock): void {
    const people = ['oordeel', 'bevoegdheid', 'verzoek'].includes(keyword);
    let prose = keyword === 'niet' || people;
    for (const line of body) {
      prose ||= line.text.startsWith('uitleg:');
      const opening = people ? undefined : OPENING.exec(line.text)?.[0];
      const word = people ? attributeWord(line.text, wordsUnder(keyword)) : OPENING_PROSE.exec(line.text)?.[0];
      if (word !== undefined) this.#source(line, word);
      else if (prose) this.#add('note', line.span, [{ kind: 'note', span: line.span }]);
      else if (opening !== undefined) this.#opened(line, opening);
      else this.#add('cell', line.span, this.#lexed(line.span, this.#lexicon));
    }
  }

  /** `wijzigt Awir`, `treedt in werking met ingang van 1 januari 2021`. */
  #opened({ span }: Line, word: string): void {
    const end = span.start + word.length;
    const rest = this.#lexed({ start: end, end: span.end }, this.#lexicon).map((each): Word =>
      each.kind === 'unknown' ? { ...each, kind: 'law' } : each,
    );
    this.#add('cell', span, [{ kind: 'heading', span: { start: span.start, end } }, ...rest]);
  }

  /** `bron …`: a word and prose. */
  #source({ span }: Line, word: string): void {
    const end = span.start + word.length;
    this.#add('note', span, [
      { kind: 'heading', span: { start: span.start, end } },
      ...(end < span.end ? [{ kind: 'note', span: { start: end, end: span.end } } as const] : []),
    ]);
  }

  #exampleBody(block: StructureBlock): void {
    const text = block.body.map(({ text: line }) => line).join('\n');
    const persons = [...new Set(personsIn(text))];
    const lexicon = this.#lexicon.extended();
    for (const person of persons) lexicon.add(person, { category: 'proper', name: person });
    this.#example = { span: block.span, persons, lexicon };
    let mode: 'given' | 'expected' | undefined;
    let open: Span | undefined;
    const flush = (): void => {
      if (open && mode) this.#add(mode, open, this.#lexed(open, lexicon), true);
      open = undefined;
    };
    for (const line of block.body) {
      if (line.text === 'gegeven' || line.text === 'verwacht') {
        flush();
        mode = line.text === 'gegeven' ? 'given' : 'expected';
        this.#add('heading', line.span, [{ kind: 'heading', span: line.span }], true);
      } else if (mode === undefined) this.#source(line, /^bron(?=\s|$)/.exec(line.text)?.[0] ?? '');
      else open = { start: open?.start ?? line.span.start, end: line.span.end };
    }
    flush();
  }

  #table(rows: readonly { readonly cells: readonly Line[]; readonly span: Span }[]): void {
    const head = rows[0]?.cells.map(({ text }) => text.toLowerCase()) ?? [];
    const lexicon = this.#example?.lexicon ?? this.#lexicon;
    rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell.text === '') return;
        const title = head[column] ?? '';
        const words: readonly Word[] =
          row === 0 && FIXED.has(title)
            ? [{ kind: 'heading', span: cell.span }]
            : PROSE.has(title)
              ? [{ kind: 'note', span: cell.span }]
              : this.#cell(cell, row === 0, lexicon);
        this.#add('cell', cell.span, words, this.#example !== undefined);
      });
    });
  }

  /** `verwacht: …` in the head of a table is a word before a column. */
  #cell({ text, span }: Line, head: boolean, lexicon: Lexicon): readonly Word[] {
    if (text === 'oordeel nodig') return [{ kind: 'keyword', span }];
    const before = head ? (/^verwacht:\s*/.exec(text)?.[0] ?? '') : '';
    const end = span.start + before.length;
    const rest = this.#lexed({ start: end, end: span.end }, lexicon);
    return before === '' ? rest : [{ kind: 'heading', span: { start: span.start, end: span.start + 9 } }, ...rest];
  }

  #lexed(span: Span, lexicon: Lexicon): readonly Word[] {
    const text = this.#masked.slice(span.start, span.end);
    const names = lexicon === this.#lexicon ? '' : lexicon.ownForms();
    const key = `woorden|${names}|${text}`;
    const known = this.#memory.sentence(this.#lexicon, key, span.start);
    if (known !== undefined) return known as readonly Word[];
    const words = lex(text, lexicon).tokens.map((token) => wordOf(token, span.start));
    this.#memory.remember(this.#lexicon, key, span.start, words);
    return words;
  }
}
