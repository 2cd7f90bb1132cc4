/** Which number or letter a heading is likely to have: the one after that of the last heading beside it. */
import { depthOf, NUMBERED_HEADINGS } from '../../../grammar/index.ts';

const FIRST: Readonly<Record<string, string>> = { onderdeel: 'a', onder: '1°' };
const HEADING = new RegExp(`^(${NUMBERED_HEADINGS.join('|')}) (\\S+)`, 'gm');

/** The next one first; then the same once more, for another version of it. `above`: the text up to the heading. */
export function labelsFor(above: string, keyword: string): readonly string[] {
  const depth = depthOf(keyword);
  const headings = [...above.matchAll(HEADING)];
  for (const [, word = '', label = ''] of headings.reverse()) {
    const other = depthOf(word);
    if (other < depth) break;
    if (other === depth && (depth > 0 || word === keyword)) return [...next(label), label];
  }
  return [FIRST[keyword] ?? '1'];
}

/** `3` to `4` and `3a`, `3a` to `3b` and `4`, `b` to `c`, `1°` to `2°`. */
function next(label: string): readonly string[] {
  const [, number, letter = '', rest = ''] = /^(\d+)([a-z]*)(\D*)$/.exec(label) ?? [];
  if (number === undefined) return /^[a-z]+$/.test(label) ? [letterAfter(label)] : [];
  const following = `${String(Number(number) + 1)}${rest}`;
  if (rest !== '') return [following];
  return letter === '' ? [following, `${number}a`] : [`${number}${letterAfter(letter)}`, following];
}

function letterAfter(letters: string): string {
  const last = letters.charAt(letters.length - 1);
  return last === 'z' ? `${letters}a` : letters.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + 1);
}
