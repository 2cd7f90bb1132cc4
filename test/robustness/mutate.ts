/** Damage as it happens: a cut, a slip of the keyboard, a paste in the wrong place, a file from another machine. */
import type { Random } from './random.ts';

export type Mutation = (text: string, random: Random) => string;

const NOISE = [
  '\0',
  '\uFEFF',
  '\r',
  '\r\n',
  '\n\n\n',
  '\t',
  '\u00a0',
  '\u2028',
  '\uD800',
  '\uDC00',
  '\uD83D\uDE00',
  '€',
  '€ 1000',
  '€ 1 000,5',
  '%',
  '°',
  '"',
  '\\',
  '$&',
  '<',
  '>',
  '|',
  '| - |',
  '//',
  ' // opmerking',
  '/',
  '(',
  ')',
  '((',
  ';',
  ':',
  '.',
  ',',
  ',-',
  '-',
  '−',
  '×',
  'é',
  'ẞ',
  'İ',
  'uitleg:',
  '\n  uitleg: x',
  '\n> ',
  '\n| a | b |',
  '\nlid 1\n',
  '\nartikel 1\n',
  '\ngegevens\n',
  '\nregeling X (X)\n',
  '\n  gegeven\n',
  '\n  verwacht\n',
  '\ngeldig tot 1 januari 2020\n',
  '\nniet gecodeerd: x\n',
  '\nvoorbeelden x\n',
  ' indien ',
  ' tenzij ',
  ' en ',
  ' of ',
  ' a. ',
  ' 1°. ',
  'constructor',
  '__proto__',
  '30 februari 2020',
  '0',
  '99999999999999999999999999',
  'één',
];

function cutAnywhere(text: string, { below }: Random): string {
  const [from, to] = [below(text.length + 1), below(text.length + 1)];
  return text.slice(0, Math.min(from, to)) + text.slice(Math.max(from, to));
}

const cutEnd: Mutation = (text, { below }) => text.slice(0, below(text.length + 1));

const dropCharacter: Mutation = (text, { below }) => {
  const at = below(text.length + 1);
  return text.slice(0, at) + text.slice(at + 1);
};

const insertNoise: Mutation = (text, { below, pick }) => {
  const at = below(text.length + 1);
  return text.slice(0, at) + pick(NOISE) + text.slice(at);
};

const insertBytes: Mutation = (text, { below }) => {
  const at = below(text.length + 1);
  const bytes = Array.from({ length: 1 + below(6) }, () => String.fromCharCode(below(below(2) === 0 ? 256 : 65536)));
  return text.slice(0, at) + bytes.join('') + text.slice(at);
};

function onLines(change: (lines: string[], random: Random) => void): Mutation {
  return (text, random) => {
    const lines = text.split('\n');
    change(lines, random);
    return lines.join('\n');
  };
}

const dropLine = onLines((lines, { below }) => {
  lines.splice(below(lines.length), 1 + below(3));
});
const doubleLine = onLines((lines, { below }) => {
  const at = below(lines.length);
  lines.splice(at, 0, ...lines.slice(at, at + 1 + below(4)));
});
const swapLines = onLines((lines, { below }) => {
  const [a, b] = [below(lines.length), below(lines.length)];
  [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
});
const shiftLine = onLines((lines, { below, pick }) => {
  const at = below(lines.length);
  lines[at] = pick(['', ' ', '  ', '      ', '\t']) + (lines[at] ?? '').trimStart();
});

function onWords(change: (words: string[], random: Random) => void): Mutation {
  return (text, random) => {
    const words = text.split(/(\s+)/);
    change(words, random);
    return words.join('');
  };
}

const dropWord = onWords((words, { below }) => {
  words.splice(below(words.length), 1 + below(2));
});
const doubleWord = onWords((words, { below }) => {
  const at = below(words.length);
  words.splice(at, 0, words[at] ?? '', ' ');
});
const swapWords = onWords((words, { below }) => {
  const [a, b] = [below(words.length), below(words.length)];
  [words[a], words[b]] = [words[b] ?? '', words[a] ?? ''];
});

const carriageReturns: Mutation = (text) => text.replaceAll('\n', '\r\n');
const byteOrderMark: Mutation = (text) => `\uFEFF${text}`;

/** What a person may do to the layout without changing a word. */
const joinLine: Mutation = (text, { below }) => {
  const at = text.indexOf('\n  ', below(text.length + 1));
  return at === -1 ? text : text.slice(0, at) + text.slice(at + 1);
};
const breakLine: Mutation = (text, { below }) => {
  const at = text.indexOf(' ', below(text.length + 1));
  return at === -1 ? text : `${text.slice(0, at)}\n   ${text.slice(at)}`;
};
const moreBlanks: Mutation = (text, { below, pick }) => {
  const at = text.indexOf(pick([' ', '\n', '|']), below(text.length + 1));
  return at === -1 ? text : text.slice(0, at) + pick(['  ', '\t', ' \n', '\n\n', '    ']) + text.slice(at);
};
const remark: Mutation = (text, { below, pick }) => {
  const at = text.indexOf('\n', below(text.length + 1));
  return at === -1
    ? text
    : text.slice(0, at) +
        pick(['// kaal', ' // opmerking', '\n// regel', '\n  // regel', '   //', '  // € 1000  ']) +
        text.slice(at);
};
const bareAmounts: Mutation = (text) => text.replace(/€ (\d+)\.(\d{3})/g, '€$1$2');

export const layoutMutations: readonly Mutation[] = [
  joinLine,
  breakLine,
  moreBlanks,
  remark,
  bareAmounts,
  carriageReturns,
];

export const damage: readonly Mutation[] = [
  cutAnywhere,
  cutEnd,
  dropCharacter,
  insertNoise,
  insertNoise,
  insertBytes,
  dropLine,
  doubleLine,
  swapLines,
  shiftLine,
  dropWord,
  doubleWord,
  swapWords,
  carriageReturns,
  byteOrderMark,
  joinLine,
  breakLine,
  moreBlanks,
  remark,
];

/** Applies some of these, one after the other. */
export function mutated(text: string, mutations: readonly Mutation[], random: Random, most = 4): string {
  let result = text;
  for (let left = 1 + random.below(most); left > 0; left -= 1) result = random.pick(mutations)(result, random);
  return result;
}
