/** Reads one given value by the type that its fact declares; what cannot be right is a Fault at its place. */
import { decimalPlacesOf, isInteger, isNegative, multiply, parseExact, ratio } from '../exact.ts';
import type { Exact } from '../exact.ts';
import { parseDay } from '../date.ts';
import { parseDuration } from '../duration.ts';
import { fault, shown } from '../fault.ts';
import type { Choice, ValueType } from '../ir/index.ts';
import type { Known } from './values.ts';

const MONEY_DECIMALS = 2;
const percent = ratio(1n, 100n);

export type ValueReader = (json: unknown, path: string) => Known;

/** The reader of a type; `choices` by id. */
export function readerOf(type: ValueType, choices: ReadonlyMap<string, Choice>): ValueReader {
  switch (type.kind) {
    case 'bedrag':
      return readMoney;
    case 'percentage':
      return readPercentage;
    case 'uren':
    case 'getal':
      return readNumber;
    case 'aantal':
      return readCount;
    case 'datum':
      return parseDay;
    case 'duur':
      return parseDuration;
    case 'tekst':
      return readText;
    case 'ja-nee':
      return readYesNo;
    case 'keuze':
      return choiceReader(choices.get(type.choice));
  }
}

/** A number that `exact.ts` made, as `euro('442.46')` returns it. */
function isExact(json: unknown): json is Exact {
  return typeof json === 'object' && json !== null && 'n' in json && typeof json.n === 'bigint';
}

function readNumber(json: unknown, path: string): Exact {
  return isExact(json) ? json : parseExact(json, path);
}

function readMoney(json: unknown, path: string): Exact {
  const amount = readNumber(json, path);
  if ((decimalPlacesOf(amount) ?? Infinity) <= MONEY_DECIMALS) return amount;
  return fault(
    path,
    'te-veel-decimalen',
    `${shown(json)} heeft meer dan twee decimalen; een gegeven bedrag is in hele eurocenten.`,
  );
}

/** A ratio ("0.1367") or, with its sign, a percentage ("13.67%"). */
function readPercentage(json: unknown, path: string): Exact {
  if (typeof json !== 'string' || !json.endsWith('%')) return readNumber(json, path);
  return multiply(parseExact(json.slice(0, -1).trim().replace(',', '.'), path), percent);
}

function readCount(json: unknown, path: string): Exact {
  const count = readNumber(json, path);
  if (isInteger(count) && !isNegative(count)) return count;
  return fault(path, 'geen-aantal', `${shown(json)} is geen aantal; een aantal is een heel getal vanaf 0.`);
}

function readText(json: unknown, path: string): string {
  return typeof json === 'string' ? json : fault(path, 'geen-tekst', `${shown(json)} is geen tekst.`);
}

function readYesNo(json: unknown, path: string): boolean {
  return typeof json === 'boolean'
    ? json
    : fault(path, 'geen-ja-nee', `${shown(json)} is geen ja of nee; schrijf true of false.`);
}

function choiceReader(choice: Choice | undefined): ValueReader {
  const symbols = choice?.symbols ?? [];
  return (json, path) => {
    if (typeof json === 'string' && symbols.includes(json)) return json;
    return fault(
      path,
      'geen-keuze',
      `${shown(json)} is geen ${choice?.name ?? 'keuze'}; kies uit: ${symbols.join(', ')}.`,
    );
  };
}
