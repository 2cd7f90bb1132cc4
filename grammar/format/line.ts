/** Physical lines: what the skeleton reads of them and the remark behind it. */
import { blanksAreFree } from './amounts.ts';
import type { Skeleton } from '../skeleton.ts';

/** The formatter knows four blanks; a no-break space belongs to the word it stands in. */
const BLANKS = /[ \t\r\n\f\v]+/;

export interface SourceLine {
  readonly start: number;
  /** As written, without blanks at the end. */
  readonly raw: string;
  /** Without the remark and without blanks around it. */
  readonly code: string;
  /** `// …`, without blanks at the end. */
  readonly comment?: string;
}

/** A word with the remark that stands directly after it. */
export interface Word {
  readonly text: string;
  readonly comment?: string;
}

export function linesOf(text: string, skeleton: Skeleton): SourceLine[] {
  const lines: SourceLine[] = [];
  let comment = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    const remark = skeleton.comments[comment];
    const here = remark !== undefined && remark.span.start < end ? remark : undefined;
    if (here) comment += 1;
    lines.push({
      start,
      raw: trimEnd(
        text
          .slice(start, end)
          .replace(/^\uFEFF+/, '')
          .replace(/\r(?!\n)|[\u2028\u2029]/g, ' '),
      ),
      code: skeleton.masked.slice(start, end).trim(),
      ...(here ? { comment: trimEnd(here.text) } : {}),
    });
    start = end;
  }
  return lines;
}

export function wordsOf(text: string): string[] {
  return text.split(BLANKS).filter((word) => word.trim() !== '');
}

/** The words of lines, each remark with the word before it. */
export function wordsOfLines(lines: readonly SourceLine[], change: (code: string) => string = (code) => code): Word[] {
  return lines.flatMap(({ code, comment }) => {
    const words = wordsOf(change(code)).map((text): Word => ({ text }));
    const last = words.at(-1);
    if (last && comment !== undefined) words[words.length - 1] = { ...last, comment };
    return words;
  });
}

/** One blank between words. */
export function tidy(text: string): string {
  return wordsOf(text).join(' ');
}

/** The text with its remark. */
export function withComment(code: string, comment: string | undefined): string {
  return comment === undefined ? code : `${code}  ${comment}`;
}

/** A line of a body at its column; a blank line stays, an own remark too. */
export function indented({ code, comment }: SourceLine, column: number): string[] {
  if (code === '' && comment === undefined) return [''];
  const text = code === '' ? (comment ?? '') : withComment(blanksAreFree(code) ? tidy(code) : code, comment);
  return [' '.repeat(column) + text];
}

/** `//` that is no remark, because no blank stands before it; laying out may put a blank there. */
export function hidesRemark(code: string): boolean {
  return /[|;:]\/\//.test(code);
}

/** Does a remark stand on a line of its own among these? */
export function hasOwnComment(lines: readonly SourceLine[]): boolean {
  return lines.some(({ code, comment }) => code === '' && comment !== undefined);
}

export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r\n\f\v'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
