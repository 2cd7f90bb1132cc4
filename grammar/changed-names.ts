/** What changes between two lexicons of one regeling, and which texts cannot tell the difference. */
import type { Lexicon, LexiconEntry } from './lexicon.ts';

interface Form {
  readonly text: string;
  readonly entry: LexiconEntry;
}

/** More at once is not somebody who types: then all is read again. */
const MOST = 80;

/** A text in which this finds nothing reads the same with both lexicons; undefined when that cannot be said. */
export function differenceOf(before: Lexicon, after: Lexicon): RegExp | 'none' | undefined {
  const [old, now] = [before.forms(), after.forms()];
  let start = 0;
  while (start < old.length && start < now.length && isSameForm(old[start], now[start])) start += 1;
  if (start === old.length && start === now.length) return 'none';
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && isSameForm(old[old.length - 1 - end], now[now.length - 1 - end])) end += 1;
  const changed = changedForms(old.slice(start, old.length - end), now.slice(start, now.length - end));
  // a name with its article before it is tried where it is declared
  if (changed.length > MOST || changed.some((text) => /^(?:de|het)\s/i.test(text))) return undefined;
  // only the order differs: texts read the same
  if (changed.length === 0) return NOTHING;
  return new RegExp(`(?<![A-Za-zÀ-ÖØ-öø-ÿ])(?:${changed.map(written).join('|')})`, 'iu');
}

const NOTHING = /(?!)/;

function changedForms(old: readonly Form[], now: readonly Form[]): readonly string[] {
  const left = new Map(old.map((form) => [form.text, form]));
  const changed: string[] = [];
  for (const form of now) {
    const before = left.get(form.text);
    left.delete(form.text);
    if (!isSameForm(before, form)) changed.push(form.text);
  }
  return [...changed, ...left.keys()];
}

function isSameForm(one: Form | undefined, other: Form | undefined): boolean {
  if (!one || !other) return one === other;
  const [a, b] = [one.entry, other.entry];
  return (
    one.text === other.text &&
    a.category === b.category &&
    a.name === b.name &&
    a.verb === b.verb &&
    a.negated === b.negated &&
    a.main === b.main &&
    a.judged === b.judged &&
    a.person === b.person
  );
}

/** The form as a pattern, in the words in which a lexicon keeps it; what follows may not go on with its last word. */
function written(form: string): string {
  const words = form.match(/[A-Za-zÀ-ÖØ-öø-ÿ0-9'’°_-]+|[^\sA-Za-zÀ-ÖØ-öø-ÿ0-9'’°_-]/g) ?? [];
  const pieces = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/['’]/g, "['’]"));
  return `${pieces.join('[\\s\u00a0]*')}(?![A-Za-zÀ-ÖØ-öø-ÿ0-9'’°_-])`;
}
