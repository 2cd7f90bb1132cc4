/** Colours for every word, from the real lexer. */
import type { Stretch, Word } from '../../../grammar/index.ts';
import { symbolsOf } from './names.ts';
import type { State } from './state.ts';
import type { SemanticToken, TokenClass } from './types.ts';

/** All classes, in the order in which an editor may number them. */
export const tokenClasses: readonly TokenClass[] = [
  'kop',
  'titel',
  'wettekst',
  'opmerking',
  'uitleg',
  'verbinding',
  'werkwoord',
  'voornaamwoord',
  'gegeven',
  'uitkomst',
  'parameter',
  'rol',
  'gezegde',
  'persoon',
  'regeling',
  'verwijzing',
  'bedrag',
  'percentage',
  'getal',
  'datum',
  'type',
  'leesteken',
  'onbekend',
];

const CLASSES: Readonly<Record<Exclude<Word['kind'], 'name'>, TokenClass>> = {
  heading: 'kop',
  title: 'titel',
  quote: 'wettekst',
  comment: 'opmerking',
  note: 'uitleg',
  keyword: 'verbinding',
  verb: 'werkwoord',
  pronoun: 'voornaamwoord',
  predicate: 'gezegde',
  person: 'persoon',
  law: 'regeling',
  citation: 'verwijzing',
  amount: 'bedrag',
  percentage: 'percentage',
  number: 'getal',
  date: 'datum',
  type: 'type',
  punctuation: 'leesteken',
  unknown: 'onbekend',
};

/** In order of the text; a word that runs over a line end is cut there. Punctuation is left out. */
export function semanticTokens(state: State, file: string): readonly SemanticToken[] {
  const text = state.text(file);
  const classOfName = remembered((regeling, name, category) => classOf(state, regeling, name, category));
  const tokens: SemanticToken[] = [];
  let last = 0;
  const words = state.stretches(file).flatMap((stretch) => stretch.words.map((word) => ({ stretch, word })));
  // a comment stands between the lines of the sentence that it is about
  for (const { stretch, word } of words.sort((a, b) => a.word.span.start - b.word.span.start)) {
    if (word.kind === 'punctuation' || word.span.start < last) continue;
    const kind = word.kind === 'name' ? nameClass(stretch, word, classOfName) : CLASSES[word.kind];
    pieces(text, word.span.start, word.span.end, (start, end) => tokens.push({ start, end, class: kind }));
    last = word.span.end;
  }
  return tokens;
}

type ClassOfName = (regeling: string, name: string, category: string) => TokenClass;

function nameClass({ regeling = '' }: Stretch, { entry }: Word, classOfName: ClassOfName): TokenClass {
  return entry ? classOfName(regeling, entry.name, entry.category) : 'parameter';
}

function classOf(state: State, regeling: string, name: string, category: string): TokenClass {
  const [symbol] = symbolsOf(state, regeling, name, category);
  switch (symbol?.kind) {
    case 'parameter':
      return 'parameter';
    case 'role':
      return 'rol';
    case 'value':
    case 'status':
      return symbol.concluded ? 'uitkomst' : 'gegeven';
    case 'symbol':
    case 'choice':
    case 'object':
    case 'judgement':
      return 'gegeven';
    case undefined:
      return 'onbekend';
  }
}

function remembered(make: ClassOfName): ClassOfName {
  const made = new Map<string, TokenClass>();
  return (regeling, name, category) => {
    const key = `${regeling}|${category}|${name}`;
    const result = made.get(key) ?? make(regeling, name, category);
    made.set(key, result);
    return result;
  };
}

/** The parts of a stretch of text between line ends, without the blanks around them. */
function pieces(text: string, start: number, end: number, use: (start: number, end: number) => void): void {
  for (let from = start; from < end;) {
    const newline = text.indexOf('\n', from);
    const stop = newline === -1 || newline > end ? end : newline;
    let first = from;
    while (first < stop && isBlank(text, first)) first += 1;
    let past = stop;
    while (past > first && isBlank(text, past - 1)) past -= 1;
    if (first < past) use(first, past);
    from = stop + 1;
  }
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
