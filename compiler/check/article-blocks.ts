/** A text in blocks: what stands at the margin, with the lines under it that belong to it. */
import { commonEnd, commonStart } from '../../grammar/index.ts';

export interface Block {
  readonly text: string;
  /** Whether names are declared behind it; undefined when that stays as it was. */
  readonly opens: 'gegevens' | 'other' | undefined;
  /** Something in it may show the gender of a name. */
  readonly mayJudge: boolean;
}

export interface PlacedBlock {
  readonly block: Block;
  readonly at: number;
}

/** `before`: another state of the text; a block with no change in it is the same object. */
export function blocksOf(
  text: string,
  before?: { readonly text: string; readonly blocks: readonly PlacedBlock[] },
): readonly PlacedBlock[] {
  if (!before) return blocksBetween(text, 0, text.length);
  const { blocks } = before;
  const same = commonStart(before.text, text);
  const sameEnd = before.text.length - commonEnd(before.text, text, same);
  // the character behind the line end shows that a block ends there
  let kept = 0;
  while (kept < blocks.length && endOf(blocks[kept] as PlacedBlock) + 2 <= same) kept += 1;
  // what begins at the margin, behind a line end, belongs to nothing before it
  let rest = blocks.length;
  while (rest > kept && (blocks[rest - 1] as PlacedBlock).at > sameEnd) rest -= 1;
  while (rest < blocks.length && before.text.charAt((blocks[rest] as PlacedBlock).at - 1) !== '\n') rest += 1;
  const by = text.length - before.text.length;
  const behind = by === 0 ? blocks.slice(rest) : blocks.slice(rest).map(({ block, at }) => ({ block, at: at + by }));
  const last = blocks[kept - 1];
  const middle = blocksBetween(text, last ? endOf(last) : 0, behind[0]?.at ?? text.length);
  return [...blocks.slice(0, kept), ...middle, ...behind];
}

const endOf = ({ block, at }: PlacedBlock): number => at + block.text.length;

function blocksBetween(text: string, from: number, to: number): readonly PlacedBlock[] {
  return [...text.slice(from, to).matchAll(BLOCK)].map(({ index, 0: found }) => ({
    block: blockOf(found),
    at: from + index,
  }));
}

function blockOf(text: string): Block {
  const opens = /^gegevens\b/.test(text) ? 'gegevens' : 'other';
  return { text, opens: /^[a-z]/.test(text) ? opens : undefined, mayJudge: MAY_JUDGE.test(text) };
}

/** A line at the margin, with the lines under it that are indented or empty. */
const BLOCK = /^[^\s>/][^\n]*(?:\n(?:[ \t][^\n]*|(?=\n)))*/gm;
/** Sentences, voorbeelden, and the head of a table with an expectation. */
const MAY_JUDGE = /^(?:[A-ZÀ-Ö]|voorbeeld|\|[^\n]*verwacht:)/;
