/** The body of an example: `bron`, `gegeven` and `verwacht` at 2, their sentences at 4, what continues a sentence at 6. */
import { blanksAreFree, type AmountWriter } from './amounts.ts';
import { fill, fillGreedily, WIDTH } from './fill.ts';
import { indented, tidy, withComment, wordsOf, wordsOfLines, type SourceLine, type Word } from './line.ts';

type Part = 'kop' | 'gegeven' | 'verwacht';

export function layOutExampleBody(lines: readonly SourceLine[], amounts: AmountWriter): string[] {
  const laid: string[] = [];
  let part: Part = 'kop';
  let source = 0;
  let open = false;
  for (const line of lines) {
    if (line.code === '') {
      if (line.comment !== undefined) laid.push(' '.repeat(part === 'kop' ? 2 : 4) + line.comment);
      else if (laid.at(-1) !== '') laid.push('');
    } else if (line.code === 'gegeven' || line.code === 'verwacht') {
      part = line.code;
      open = false;
      laid.push(withComment(`  ${line.code}`, line.comment));
    } else if (part === 'kop') {
      const counts = /^(?:met\s+inachtneming\s+van|zoals\s+bekend\s+op)\s/.test(line.code);
      laid.push(...(counts ? indented(line, 2) : sourceLines(line, source)));
      if (!counts) source += 1;
    } else {
      laid.push(...sentenceLines(line, open, amounts));
      open = !line.code.endsWith('.');
    }
  }
  return laid;
}

/** `bron …`; a second line goes on where the first ended. A word on a line of its own would be read as a heading. */
function sourceLines(line: SourceLine, index: number): string[] {
  const words = lastTogether(wordsOfLines([line]));
  const column = index === 0 ? 2 : 4;
  const laid = fillGreedily(words, { first: column, rest: 4 });
  const readAsHeading = laid.some(({ code }, at) =>
    (at === 0 ? /^\s*[a-z]+:?$/ : /^\s*(?:[a-z]+:?|bron\s.*)$/).test(code),
  );
  const safe = laid.length === 1 || !readAsHeading;
  return safe ? laid.map(({ code, comment }) => withComment(code, comment)) : indented(line, column);
}

function lastTogether(words: readonly Word[]): Word[] {
  const [before, last] = words.slice(-2);
  return before && last ? [...words.slice(0, -2), { ...last, text: `${before.text} ${last.text}` }] : [...words];
}

/** The sentences of a line stay together as long as they fit. */
function sentenceLines(line: SourceLine, open: boolean, amounts: AmountWriter): string[] {
  const column = open ? 6 : 4;
  const free = blanksAreFree(line.code);
  const code = free ? amounts(tidy(line.code)) : line.code;
  const fixed = !free || wordsOf(code).some((word) => word === 'gegeven' || word === 'verwacht');
  if (fixed || column + code.length <= WIDTH) return [' '.repeat(column) + withComment(code, line.comment)];
  const sentences = code.split(/(?<=\.) (?=[A-ZÀ-Ö])/);
  const laid: string[] = [];
  for (const sentence of sentences) {
    const before = laid.at(-1);
    if (before !== undefined && before.length + 1 + sentence.length <= WIDTH)
      laid[laid.length - 1] = `${before} ${sentence}`;
    else laid.push(...cutSentence(sentence, laid.length === 0 ? column : 4));
  }
  laid[laid.length - 1] = withComment(laid.at(-1) ?? '', line.comment);
  return laid;
}

function cutSentence(sentence: string, first: number): string[] {
  return fill(
    wordsOf(sentence).map((text) => ({ text })),
    { first, rest: 6 },
  ).map(({ code }) => code);
}
