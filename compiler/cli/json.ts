/** Reads JSON strictly, and says in Dutch where it stops being JSON. Two equal keys in one object are an error too. */
import { badInput } from './complaint.ts';
import { STANDARD_INPUT_NAME } from './text-file.ts';

/** The value in the text; `file` names it in a message; without it the text is one line of something larger. */
export function parseJson(text: string, file?: string): unknown {
  const scan: Scan = { text, at: 0, depth: 0, file };
  space(scan);
  if (scan.at === text.length && file !== undefined) isEmpty(file);
  value(scan);
  space(scan);
  if (scan.at < text.length) refuse(scan, `na het einde van de gegevens staat nog ${shownAt(scan)}`);
  return JSON.parse(text) as unknown;
}

interface Scan {
  readonly text: string;
  readonly file: string | undefined;
  at: number;
  /** How many objects and lists are open. */
  depth: number;
}

function isEmpty(file: string): never {
  const fromInput = file === STANDARD_INPUT_NAME;
  return badInput(
    'geen-json',
    `${fromInput ? 'De standaardinvoer' : `'${file}'`} is leeg; daar horen gegevens als JSON te staan.`,
    {
      place: fromInput ? undefined : file,
      hint: `Noem een bestand met gegevens, tussen '{' en '}'.`,
    },
  );
}

const REPAIR =
  'Verbeter het bestand op die plaats; sleutels en teksten staan tussen dubbele aanhalingstekens, en na het laatste deel staat geen komma.';

function refuse(scan: Scan, what: string, at = scan.at, hint = REPAIR): never {
  const before = scan.text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  if (scan.file === undefined)
    return badInput('geen-json', `Deze regel is geen geldige JSON: bij teken ${column}: ${what}.`);
  return badInput('geen-json', `Dit is geen geldige JSON: ${what}.`, {
    place: `${scan.file}, regel ${line}, teken ${column}`,
    hint,
  });
}

function shownAt({ text, at }: Scan): string {
  const char = text.charAt(at);
  return char === '' ? 'niets meer' : `'${char === '\n' ? 'een nieuwe regel' : char}'`;
}

function space(scan: Scan): void {
  while (' \t\n\r'.includes(scan.text.charAt(scan.at)) && scan.at < scan.text.length) scan.at += 1;
}

function take(scan: Scan, char: string): boolean {
  if (scan.text.charAt(scan.at) !== char) return false;
  scan.at += 1;
  return true;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function match(scan: Scan, pattern: RegExp): string | undefined {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(scan.text)?.[0];
  if (found !== undefined) scan.at += found.length;
  return found;
}

const DEEPEST = 200;

function value(scan: Scan): void {
  const char = scan.text.charAt(scan.at);
  if (char === '{' || char === '[') {
    scan.depth += 1;
    if (scan.depth > DEEPEST) refuse(scan, 'de gegevens zitten te diep in elkaar');
    if (char === '{') object(scan);
    else list(scan);
    scan.depth -= 1;
  } else if (char === '"') text(scan);
  else if (match(scan, WORDS) === undefined && match(scan, NUMBER) === undefined) {
    refuse(
      scan,
      char === '' ? 'het houdt te vroeg op' : `hier hoort een waarde te staan, maar er staat ${shownAt(scan)}`,
    );
  }
}

const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const FIRST_PRINTABLE = ' '.charCodeAt(0);

/** From quote to quote. Walked by hand: one pattern for the whole runs out of stack on a text of some megabytes. */
function text(scan: Scan): string {
  const start = scan.at;
  for (scan.at += 1; scan.text.charCodeAt(scan.at) !== QUOTE;) if (!character(scan)) return unclosed(scan, start);
  scan.at += 1;
  return scan.text.slice(start, scan.at);
}

/** Steps over one character of a text, or one that is written with a backslash. */
function character(scan: Scan): boolean {
  const code = scan.text.charCodeAt(scan.at); // NaN at the end, which is no character
  if (code === BACKSLASH) return match(scan, ESCAPE) !== undefined;
  if (!(code >= FIRST_PRINTABLE)) return false;
  scan.at += 1;
  return true;
}

function unclosed(scan: Scan, start: number): never {
  return refuse(scan, 'deze tekst wordt niet goed afgesloten, of bevat een teken dat er niet in mag', start);
}

function object(scan: Scan): void {
  scan.at += 1;
  const keys = new Set<string>();
  space(scan);
  if (take(scan, '}')) return;
  for (;;) {
    space(scan);
    const start = scan.at;
    if (scan.text.charAt(start) !== '"')
      refuse(scan, `hier hoort een sleutel tussen dubbele aanhalingstekens te staan, maar er staat ${shownAt(scan)}`);
    const key = text(scan);
    const name = JSON.parse(key) as string; // one key, however its letters are written
    if (keys.has(name))
      refuse(scan, `de sleutel ${key} staat hier voor de tweede keer`, start, 'Haal een van beide weg.');
    keys.add(name);
    space(scan);
    if (!take(scan, ':'))
      refuse(scan, `na de sleutel ${key} hoort een dubbele punt te staan, maar er staat ${shownAt(scan)}`);
    space(scan);
    value(scan);
    if (closed(scan, '}')) return;
  }
}

function list(scan: Scan): void {
  scan.at += 1;
  space(scan);
  if (take(scan, ']')) return;
  for (;;) {
    space(scan);
    value(scan);
    if (closed(scan, ']')) return;
  }
}

function closed(scan: Scan, end: string): boolean {
  space(scan);
  if (take(scan, end)) return true;
  if (!take(scan, ',')) refuse(scan, `hier hoort een komma of '${end}' te staan, maar er staat ${shownAt(scan)}`);
  return false;
}
