/** Reads one value of the input; what cannot be right is a Fault with its JSON path and a Dutch message. */
import { exact, Fault, formatDate, isNegative, compare, one, parseDay, parseDuration } from '../../runtime/index.ts';

export type Json = Readonly<Record<string, unknown>>;

/** Reads the value that stands at the path. */
export type Reader<T> = (value: unknown, path: string) => T;

export function fault(path: string, code: string, message: string): never {
  throw new Fault(path, code, message);
}

/** `aanvrager` → `aanvrager.aow`; `kinderen` → `kinderen[0]`. */
export function child(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${String(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

const LONGEST_QUOTE = 60;

/** A given value as the subject of a Dutch sentence. */
export function shown(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value);
  if (Array.isArray(value)) return 'Een lijst';
  if (typeof value === 'object' && value !== null) return 'Een object';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'Dit';
}

/** The fields of an object, each read by its own reader; other keys and null are refused. Absent stays undefined. */
export function fields<T extends object>(readers: { readonly [K in keyof T]-?: Reader<T[K]> }): Reader<Partial<T>> {
  return (value, path) => {
    const given = object(value, path);
    const names = Object.keys(readers);
    const read: Record<string, unknown> = {};
    for (const [key, json] of Object.entries(given)) {
      if (json === undefined) continue;
      const at = child(path, key);
      if (!Object.hasOwn(readers, key))
        fault(at, 'onbekende-sleutel', `${shown(key)} is hier geen gegeven; wel: ${names.join(', ')}.`);
      const reader = readers[key as keyof T] as Reader<unknown>;
      read[key] = reader(notNull(json, at), at);
    }
    return read as Partial<T>;
  };
}

function object(value: unknown, path: string): Json {
  notNull(value, path);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  return fault(path, 'geen-object', `${shown(value)} is geen object met gegevens; schrijf { … }.`);
}

function notNull(value: unknown, path: string): unknown {
  if (value === null)
    return fault(path, 'null', 'null mag hier niet; laat het veld weg als het gegeven niet bekend is.');
  return value;
}

/** A list of which each item is read by the reader. */
export function list<T>(item: Reader<T>): Reader<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) return fault(path, 'geen-lijst', `${shown(value)} is geen lijst; schrijf [ … ].`);
    return value.map((one: unknown, index) => item(notNull(one, child(path, index)), child(path, index)));
  };
}

/** true or false. */
export const yesNo: Reader<boolean> = (value, path) =>
  typeof value === 'boolean'
    ? value
    : fault(path, 'geen-ja-nee', `${shown(value)} is geen ja of nee; schrijf true of false.`);

/** One of the words. */
export function choice<const T extends string>(words: readonly T[]): Reader<T> {
  return (value, path) =>
    words.find((word) => word === value) ??
    fault(path, 'geen-keuze', `${shown(value)} kan hier niet; kies uit: ${words.join(', ')}.`);
}

/** "2025-03-01" */
export const date: Reader<string> = (value, path) => {
  parseDay(value, path);
  return value as string;
};

/** "P3M1D" */
export const duration: Reader<string> = (value, path) => {
  parseDuration(value, path);
  return value as string;
};

const DECIMAL = /^-?\d+(?:\.(\d+))?$/;
/** No sum of money is longer; with millions of digits a calculation would not end. */
const LONGEST_NUMBER = 1000;

/** An exact decimal number as text, from text or from a whole JSON number. */
function decimal(value: unknown, path: string, kind: string, example: string): string {
  if (typeof value === 'number') return wholeNumber(value, path, kind, example);
  if (typeof value === 'string' && value.length > LONGEST_NUMBER)
    fault(path, 'te-lang-getal', `${shown(value)} is te lang voor een ${kind}: ${String(value.length)} tekens.`);
  if (typeof value === 'string' && DECIMAL.test(value)) return value;
  return fault(path, `geen-${kind}`, `${shown(value)} is geen ${kind}; schrijf bijvoorbeeld "${example}".`);
}

function wholeNumber(value: number, path: string, kind: string, example: string): string {
  if (Number.isSafeInteger(value)) return String(value);
  const why = Number.isInteger(value)
    ? `${String(value)} is te groot om als JSON-getal exact te zijn`
    : `${String(value)} is een JSON-getal met decimalen en daarom niet exact`;
  return fault(path, 'geen-exact-getal', `${why}; schrijf het ${kind} als tekst, bijvoorbeeld "${example}".`);
}

function notNegative(text: string, path: string, kind: string): string {
  return isNegative(exact(text))
    ? fault(path, 'negatief', `${shown(text)} is negatief; een ${kind} is hier ten minste 0.`)
    : text;
}

/** An amount in euros that may be below nought; two decimals at most. */
export const signedAmount: Reader<string> = (value, path) => {
  const text = decimal(value, path, 'bedrag', '27578.70');
  const decimals = DECIMAL.exec(text)?.[1]?.length ?? 0;
  if (decimals <= 2) return text;
  return fault(
    path,
    'te-veel-decimalen',
    `${shown(text)} heeft meer dan twee decimalen; een bedrag is in hele eurocenten.`,
  );
};

/** An amount in euros from nought up. */
export const amount: Reader<string> = (value, path) => notNegative(signedAmount(value, path), path, 'bedrag');

/** A number from nought up, with as many decimals as wanted: hours, a factor. */
export const number: Reader<string> = (value, path) =>
  notNegative(decimal(value, path, 'getal', '0.7981'), path, 'getal');

/** A share, from 0 to 1. */
export const share: Reader<string> = (value, path) => {
  const text = number(value, path);
  if (compare(exact(text), one) <= 0) return text;
  return fault(path, 'geen-deel', `${shown(text)} is meer dan het geheel; een deel is ten hoogste 1.`);
};

interface Bounds {
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
}

/** Refuses a period that ends before it has had a day. */
export function checkPeriod({ van, tot }: Bounds, path: string): void {
  if (van === undefined || tot === undefined || van < tot) return;
  const why =
    tot < van
      ? 'Deze periode eindigt voordat zij begint'
      : 'Deze periode heeft geen enkele dag, want de einddag telt niet mee';
  fault(path, 'periode-zonder-dagen', `${why}: van ${formatDate(parseDay(van))} tot ${formatDate(parseDay(tot))}.`);
}
