/** Statute text: the words letter for letter, cut at the width. */
import { WIDTH } from './fill.ts';
import type { SourceLine } from './line.ts';

const ITEM_START = /^(?:[a-z]{1,2}|\d+[°º]?)\.\s/;
const ITEM_END = /[:;,.](?:\s(?:en|of|dan wel))?$/;

/** Blank `>` lines stay; so does the cut before an item of a list that stands on its own line. */
export function layOutQuote(lines: readonly SourceLine[]): string[] {
  const paragraphs: string[] = [];
  for (const { raw } of lines) {
    const part = raw.slice(1).trim();
    const before = paragraphs.at(-1) ?? '';
    const apart = part === '' || before === '' || (ITEM_START.test(part) && ITEM_END.test(before));
    if (apart) paragraphs.push(part);
    else paragraphs[paragraphs.length - 1] = `${before} ${part}`;
  }
  return paragraphs.flatMap((paragraph) => (paragraph === '' ? ['>'] : cut(paragraph).map((line) => `> ${line}`)));
}

/** Only a single blank between two visible characters may become the end of a line: the text is joined by single blanks. */
function cut(paragraph: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of paragraph.split(/(?<=\S) (?=\S)/)) {
    if (line !== '' && 2 + line.length + 1 + part.length > WIDTH) {
      lines.push(line);
      line = part;
    } else {
      line = line === '' ? part : `${line} ${part}`;
    }
  }
  return [...lines, line];
}
