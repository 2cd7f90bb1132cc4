/** Rules: one line if it fits, clauses on lines of their own if not, a list with each item on its own line. */
import { blanksAreFree, type AmountWriter } from './amounts.ts';
import { fill, fillGreedily, type Laid } from './fill.ts';
import { hidesRemark, wordsOf, wordsOfLines, type SourceLine, type Word } from './line.ts';

const LETTER_LABEL = /^[a-z]\.$/;
const NUMBER_LABEL = /^\d+[°º]\.$/;
/** Every character that the lexer can read. */
const READABLE = /^[\sA-Za-zÀ-ÖØ-öø-ÿ0-9'’°º_,;:.()×*+−–\-/²³€%"]*$/;

/** A rule under a heading. A sentence that cannot be one is left as it stands. */
export function layOutRule(lines: readonly SourceLine[], amounts: AmountWriter): Laid[] | undefined {
  if (!isWhole(lines)) return undefined;
  const words = wordsOfLines(lines, amounts);
  if (words.some((_, at) => endsSentence(words, at))) return undefined;
  const labels = words.flatMap((_, at) => (isLabelAt(words, at) ? [at] : []));
  if (labels.length === 0) return fill(words, { first: 0, rest: 2 });
  return [...fill(words.slice(0, labels[0]), { first: 0, rest: 2 }), ...layOutItems(words, labels)];
}

/** `uitleg:` under a rule or a table. */
export function layOutNote(lines: readonly SourceLine[]): Laid[] {
  const [first, ...rest] = lines;
  if (!first) return [];
  if (hidesRemark(first.code)) return lines.map(({ raw }) => ({ code: raw }));
  const words = wordsOfLines([{ ...first, code: first.code.replace(/^uitleg:/, 'uitleg: ') }, ...rest]);
  return fillGreedily(words, { first: 2, rest: 2 });
}

/** One sentence, closed by its full stop, with only characters that a sentence may have. */
export function isWhole(lines: readonly SourceLine[]): boolean {
  const text = lines.map(({ code }) => code).join('\n');
  if (!text.endsWith('.') || !READABLE.test(text) || !blanksAreFree(text)) return false;
  if (/\suitleg:/.test(text)) return false;
  return bracketsMatch(text);
}

function bracketsMatch(text: string): boolean {
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** A label stands after `:` or `;`, or after the `en` or `of` that follows it. */
function isLabelAt(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (at === words.length - 1 || !(LETTER_LABEL.test(text) || NUMBER_LABEL.test(text))) return false;
  const connective = /^(?:en|of)$/.test(words[at - 1]?.text ?? '');
  return /[;:]$/.test(words[connective ? at - 2 : at - 1]?.text ?? '');
}

/** A full stop within the text: two sentences on one line. */
function endsSentence(words: readonly Word[], at: number): boolean {
  const stop = words[at]?.text.endsWith('.') === true && !isLabelAt(words, at);
  return stop && /^[A-ZÀ-Ö]/.test(words[at + 1]?.text ?? '');
}

interface Level {
  readonly kind: 'letter' | 'number';
  readonly column: number;
}

/** Items of the first level at 2, those within an item under its text. */
function layOutItems(words: readonly Word[], labels: readonly number[]): Laid[] {
  const open: Level[] = [];
  let textColumn = 2;
  return labels.flatMap((from, index) => {
    const label = words[from]?.text ?? '';
    const kind = LETTER_LABEL.test(label) ? 'letter' : 'number';
    if (open.some((level) => level.kind === kind)) while (open.at(-1)?.kind !== kind) open.pop();
    else open.push({ kind, column: textColumn });
    const first = open.at(-1)?.column ?? 2;
    textColumn = first + label.length + 1;
    return fill(words.slice(from, labels[index + 1]), { first, rest: textColumn });
  });
}

/** A sentence under `gegevens`: its head, then each item on a line of its own. */
export function layOutDeclaration(lines: readonly SourceLine[]): Laid[] | undefined {
  const text = lines.map(({ code }) => code).join('\n');
  if (!text.endsWith('.') || /\suitleg:/.test(text) || lines.some(({ code }) => hidesRemark(code))) return undefined;
  const words = wordsOfLines(lines);
  const colon = endOfHead(words);
  if (colon === -1) return /\sis\s+een\s/.test(text) ? fill(words, { first: 0, rest: 2 }) : undefined;
  const items = itemsOf(words.slice(colon + 1).flatMap(apartAfterSemicolon));
  const laid = items.flatMap((each) => fill(each, { first: 2, rest: 4 }));
  return alignComments([...fill(words.slice(0, colon + 1), { first: 0, rest: 2 }), ...laid]);
}

function itemsOf(words: readonly Word[]): Word[][] {
  const items: Word[][] = [[]];
  for (const word of words) {
    items.at(-1)?.push(word);
    if (word.text.endsWith(';')) items.push([]);
  }
  return items.filter((item) => item.length > 0);
}

/** `licht;zwaar` -> `licht;` and `zwaar` */
function apartAfterSemicolon({ text, comment }: Word): Word[] {
  const parts = text.split(/(?<=;)/).map((part) => part.trim()); // a blank that holds words together begins no line
  return parts.map((part, index) =>
    comment !== undefined && index === parts.length - 1 ? { text: part, comment } : { text: part },
  );
}

/** The word that closes the head: the first that ends in a colon outside brackets. */
function endOfHead(words: readonly Word[]): number {
  let depth = 0;
  for (const [at, { text }] of words.entries()) {
    for (const char of text) depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    if (depth === 0 && text.endsWith(':')) return at;
    if (depth === 0 && text.includes(':')) return -1;
  }
  return -1;
}

/** The remarks of one declaration under each other. */
function alignComments(laid: readonly Laid[]): Laid[] {
  const column = Math.max(0, ...laid.filter(({ comment }) => comment !== undefined).map(({ code }) => code.length));
  return laid.map(({ code, comment }) => (comment === undefined ? { code } : { code: code.padEnd(column), comment }));
}

/** The first `:` of a heading such as `parameter naam : type` with one blank after it. */
export function tidyColon(text: string): string {
  const colon = hidesRemark(text) ? -1 : text.indexOf(':');
  const parts = colon === -1 ? [text] : [text.slice(0, colon), text.slice(colon + 1)];
  return parts
    .map((part) => wordsOf(part).join(' '))
    .join(': ')
    .trim();
}

/** `tabel boete : bedrag;rente: bedrag`: each name with its type, one blank between. */
export function tidyNames(text: string): string {
  return hidesRemark(text) ? tidyColon(text) : text.split(';').map(tidyColon).join('; ').trim();
}
