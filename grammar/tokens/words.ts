/** Whatever is left: verbs of the language, single letters, and words that are declared nowhere. */
import { knownVerbs } from '../lexicon.ts';
import {
  CAPITAL_AND_SMALL,
  custom,
  declaredAt,
  initialsOf,
  LETTER_CLASS,
  LETTERS,
  literal,
  madeKeywords,
  phraseSource,
  sticky,
} from './making.ts';

const verbSource = sticky(
  [...knownVerbs()]
    .sort((a, b) => b.length - a.length)
    .map(phraseSource)
    .join('|'),
);

export const Werkwoord = custom(
  'Werkwoord',
  'een werkwoord',
  (text, offset) => {
    verbSource.lastIndex = offset;
    return verbSource.exec(text);
  },
  initialsOf(knownVerbs()),
);

export const Letter = literal('Letter', 'een letter', `[a-z](?![${LETTER_CLASS}'’-])`, CAPITAL_AND_SMALL);

const wordPattern = sticky(`[${LETTER_CLASS}][${LETTER_CLASS}'’_-]*`);
const blanks = /\s+/y;

const keywordStart = (): RegExp =>
  sticky(
    madeKeywords()
      .toSorted((a, b) => b.phrase.length - a.phrase.length)
      .map(({ phrase }) => phraseSource(phrase))
      .join('|'),
  );

let anyKeyword: RegExp | undefined;

/** A run of words that are neither name nor keyword: one token, so that an unknown name is one fault. */
export const OnbekendeNaam = custom(
  'OnbekendeNaam',
  'een onbekende naam',
  (text, offset) => {
    anyKeyword ??= keywordStart();
    wordPattern.lastIndex = offset;
    let end = offset + (wordPattern.exec(text)?.[0].length ?? 0);
    if (end === offset) return null;
    for (;;) {
      blanks.lastIndex = end;
      const gap = blanks.exec(text)?.[0].length ?? 0;
      const next = end + gap;
      wordPattern.lastIndex = next;
      anyKeyword.lastIndex = next;
      verbSource.lastIndex = next;
      const word = wordPattern.exec(text)?.[0];
      if (gap === 0 || word === undefined || anyKeyword.test(text) || verbSource.test(text) || declaredAt(text, next))
        break;
      end = next + word.length;
    }
    return Object.assign([text.slice(offset, end)] as unknown as RegExpExecArray, { index: offset });
  },
  LETTERS,
);
