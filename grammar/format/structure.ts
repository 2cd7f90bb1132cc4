/** Headings and the indented lines under them. */
import { isNumberedHeading } from '../headings.ts';
import { attributesOf, strangeLines, wordsUnder } from '../judgements.ts';
import { blanksAreFree, type AmountWriter } from './amounts.ts';
import { layOutExampleBody } from './example.ts';
import { fill, fillGreedily, type Laid } from './fill.ts';
import {
  hasOwnComment,
  hidesRemark,
  indented,
  tidy,
  trimEnd,
  withComment,
  wordsOf,
  wordsOfLines,
  type SourceLine,
} from './line.ts';
import { tidyColon, tidyNames } from './sentence.ts';
import type { Line } from '../skeleton.ts';

/** Lays out a heading with its body; a heading that the language does not know stays as it is. */
export function layOutStructure(keyword: string, lines: readonly SourceLine[], amounts: AmountWriter): string[] {
  const [head, ...body] = lines;
  if (!head) return [];
  if (isNumberedHeading(keyword)) return alone(head, body);
  switch (keyword) {
    case 'geldig':
    case 'gegevens':
      return alone(head, body);
    case 'regeling':
    case 'termijn':
    case 'wijziging':
      return [withComment(tidy(head.code), head.comment), ...body.flatMap((line) => indented(line, 2))];
    case 'gebruikt':
      return proseOrLines(lines, (words) => fill(words, { first: 0, rest: 2 }));
    case 'niet':
      return proseOrLines(lines, (words) => fillGreedily(words, { first: 0, rest: 2 }));
    case 'oordeel':
    case 'bevoegdheid':
    case 'verzoek':
      return [withComment(tidy(head.code), head.comment), ...attributeLines(body, wordsUnder(keyword))];
    case 'parameter':
    case 'schijven':
    case 'tabel':
      return [
        withComment((keyword === 'tabel' ? tidyNames : tidyColon)(head.code), head.comment),
        ...body.flatMap((line) => valueLines(line, amounts)),
      ];
    case 'voorbeeld':
    case 'voorbeelden':
      return [withComment(tidy(head.code), head.comment), ...layOutExampleBody(body, amounts)];
    default:
      return lines.map(({ raw }) => trimEnd(raw));
  }
}

/** What has no lines of its own; those that stand there all the same stay as they are. */
function alone(head: SourceLine, body: readonly SourceLine[]): string[] {
  return [withComment(tidy(head.code), head.comment), ...body.map(({ raw }) => raw)];
}

/** Lines that are read as one text are set anew, unless a remark stands between them. */
function proseOrLines(lines: readonly SourceLine[], set: (words: ReturnType<typeof wordsOfLines>) => Laid[]): string[] {
  if (hasOwnComment(lines) || lines[0]?.code === 'niet')
    return lines.flatMap((line, index) => indented(line, index === 0 ? 0 : 2));
  return set(wordsOfLines(lines)).map(({ code, comment }) => withComment(code, comment));
}

/** `met ingang van D: € 16,94; met ingang van …` with each value on its own line. */
function valueLines(line: SourceLine, amounts: AmountWriter): string[] {
  const pieces = line.code.split(';').map((piece) => piece.trim());
  if (/^bron\s/.test(line.code) || hidesRemark(line.code) || pieces.some((piece) => /^bron\s/.test(piece)))
    return indented(line, 2);
  const filled = pieces.filter((piece) => piece !== '');
  if (filled.length === 0) return indented(line, 2);
  return filled.flatMap((piece, index) => {
    const last = index === filled.length - 1;
    const code = (blanksAreFree(piece) ? amounts(tidy(piece)) : piece) + (last && !line.code.endsWith(';') ? '' : ';');
    return indented({ ...line, code, ...(last ? {} : { comment: undefined }) } as SourceLine, 2);
  });
}

/** Where the text behind a word under `oordeel`, `bevoegdheid` or `verzoek` begins. */
const COLUMN = 14;

/** Each word with its text beside it. Lines that would then be read otherwise, or that bear remarks, keep their ends. */
function attributeLines(body: readonly SourceLine[], words: RegExp): string[] {
  const asTheyStand = body.map(({ raw }) => trimEnd(raw));
  if (body.some(({ comment, code }) => comment !== undefined || hidesRemark(code))) return asTheyStand;
  const lines = body.map(({ code }) => asLine(code));
  if (strangeLines(lines, words).length > 0) return asTheyStand;
  const given = attributesOf(lines, words);
  const laid = given.flatMap(({ word, text }) => {
    const [first = '', ...rest] = fillGreedily(
      wordsOf(text).map((each) => ({ text: each })),
      { first: COLUMN, rest: COLUMN },
    ).map(({ code }) => code);
    return [`  ${word.padEnd(COLUMN - 2)}${first.trim()}`, ...rest];
  });
  const again = attributesOf(laid.map(asLine), words);
  const same = given.every(({ word, text }, at) => again[at]?.word === word && again[at].text === text);
  return same && again.length === given.length ? laid : asTheyStand;
}

function asLine(text: string): Line {
  return { text: text.trim(), span: { start: 0, end: text.length } };
}
