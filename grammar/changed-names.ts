/** What changes between two lexicons of one regeling, and which texts cannot tell the difference. */
import { isSameForm, type Lexicon, type LexiconEntry } from './lexicon.ts';

interface Form {
  readonly text: string;
  readonly entry: LexiconEntry;
}

/** More at once is not somebody who types: then all is read again. */
const MOST = 80;

/** A text to look in; `small`: the same without capitals, to say at once that most words are not there. */
export interface Searched {
  readonly text: string;
  readonly small?: string;
}

/** The forms that only one of two lexicons has, or that mean something else in the other. */
export class Difference {
  readonly #pattern: RegExp;
  /** The longest word of each form. */
  readonly #words: readonly string[];

  constructor(forms: readonly string[]) {
    this.#pattern = forms.length === 0 ? /(?!)/ : new RegExp(`${BEFORE}(?:${forms.map(written).join('|')})`, 'iu');
    this.#words = forms.map((form) => wordsOf(form).reduce((a, b) => (b.length > a.length ? b : a), ''));
  }

  /** May the text read otherwise with the one than with the other? */
  touches({ text, small }: Searched): boolean {
    return (small === undefined || this.#words.some((word) => small.includes(word))) && this.#pattern.test(text);
  }
}

/** A text that this does not touch reads the same with both lexicons; undefined when that cannot be said. */
export function differenceOf(before: Lexicon, after: Lexicon): Difference | 'none' | undefined {
  const [old, now] = [before.forms(), after.forms()];
  let start = 0;
  while (start < old.length && start < now.length && isSameForm(old[start], now[start])) start += 1;
  if (start === old.length && start === now.length) return 'none';
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && isSameForm(old[old.length - 1 - end], now[now.length - 1 - end])) end += 1;
  return differenceBetween(old.slice(start, old.length - end), now.slice(start, now.length - end));
}

/** Of forms that are gone, and forms that came in their place. */
export function differenceBetween(gone: readonly Form[], come: readonly Form[]): Difference | undefined {
  const changed = changedForms(gone, come);
  // a name with its article before it is tried where it is declared
  if (changed.length > MOST || changed.some((text) => /^(?:de|het)\s/i.test(text))) return undefined;
  // when only the order differs, texts read the same
  return new Difference(changed);
}

const BEFORE = '(?<![A-Za-zÀ-ÖØ-öø-ÿ])';

/** The words of a form, in small letters, without those that may be written with another apostrophe. */
function wordsOf(form: string): readonly string[] {
  return form.toLowerCase().match(/[a-zà-öø-ÿ0-9°_-]+/g) ?? [];
}

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

/** The form as a pattern, in the words in which a lexicon keeps it; what follows may not go on with its last word. */
function written(form: string): string {
  const words = form.match(/[A-Za-zÀ-ÖØ-öø-ÿ0-9'’°_-]+|[^\sA-Za-zÀ-ÖØ-öø-ÿ0-9'’°_-]/g) ?? [];
  const pieces = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’]/g, "['’]"));
  return `${pieces.join('[\\s\u00a0]*')}(?![A-Za-zÀ-ÖØ-öø-ÿ0-9'’°_-])`;
}
