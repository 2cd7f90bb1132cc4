/** Values as the outcome gives them, and as a Dutch reader writes them. */
import type { Day } from '../date.ts';
import { formatDay } from '../date.ts';
import type { Duration } from '../duration.ts';
import { formatDuration, isoDuration } from '../duration.ts';
import type { Exact } from '../exact.ts';
import { toFractionString } from '../exact.ts';
import { formatDate, formatMoney, formatNumber, formatPercentage } from '../format.ts';
import type { Expression, ValueType } from '../ir/index.ts';
import type { Prepared } from './model.ts';
import { isUnknown, kindOf } from './values.ts';
import type { Absent, Known, PersonRef, Value } from './values.ts';

/** Dates and durations as ISO text; numbers stay exact. */
export function outcomeValue(type: ValueType | undefined, value: Known | Absent): unknown {
  if (kindOf(value) === 'geen') return 'geen';
  if (typeof value === 'number') return formatDay(value);
  if (type?.kind === 'duur') return isoDuration(value as Duration);
  return value;
}

export interface Shown {
  /** 'ja', 'nee', 'geen', 'onbekend', 'strijdig', or the exact value. */
  readonly uitkomst: string;
  readonly leesbaar: string;
}

export function shownValue(type: ValueType | undefined, value: Value): Shown {
  if (typeof value === 'boolean') return same(value ? 'ja' : 'nee');
  if (typeof value === 'string') return same(value);
  if (typeof value === 'number') return { uitkomst: formatDay(value), leesbaar: formatDate(value) };
  const kind = kindOf(value);
  if (kind !== undefined) return same(kind);
  if ('years' in value) return { uitkomst: isoDuration(value), leesbaar: formatDuration(value) };
  return { uitkomst: toFractionString(value as Exact), leesbaar: readable(type, value as Exact) };
}

const same = (text: string): Shown => ({ uitkomst: text, leesbaar: text });

function readable(type: ValueType | undefined, value: Exact): string {
  if (type?.kind === 'bedrag') return formatMoney(value);
  if (type?.kind === 'uren') return `${formatNumber(value)} uur`;
  return type?.kind === 'percentage' ? formatPercentage(value) : formatNumber(value);
}

export function shownPerson(persons: readonly string[], person: PersonRef): Shown {
  if (typeof person === 'number') return same(persons[person] ?? '?');
  return same(isUnknown(person) ? 'onbekend' : person.kind);
}

/** `1 maart 2020` */
export function dateText(day: Day): string {
  return formatDate(day);
}

/** What kind of value it is, as far as that shows from its parts. */
export function typeOf(prepared: Prepared, expression: Expression): ValueType | undefined {
  const of = (part: Expression): ValueType | undefined => typeOf(prepared, part);
  switch (expression.kind) {
    case 'constant':
      return expression.constant.kind === 'datum' || expression.constant.kind === 'duur'
        ? { kind: expression.constant.kind }
        : undefined;
    case 'fact':
      return prepared.facts.get(expression.fact)?.type;
    case 'parameter':
      return prepared.parameter(expression.parameter).parameter.type;
    case 'conclusion': {
      const conclusion = prepared.conclusions.get(expression.conclusion);
      return conclusion?.kind === 'status' ? { kind: 'ja-nee' } : conclusion?.type;
    }
    case 'arithmetic':
      return arithmeticType(expression.operator, of(expression.left), of(expression.right));
    case 'extreme':
    case 'sum':
      return expression.of.map(of).find((type) => type !== undefined);
    case 'round':
      return of(expression.value);
    case 'sum-persons':
    case 'sum-months':
    case 'judged-amount':
    case 'at':
      return of(expression.of);
    case 'count-persons':
    case 'count-months':
    case 'count-days':
    case 'whole-years':
      return { kind: 'aantal' };
    case 'uncoded':
      return undefined;
    case 'day':
    case 'add-duration':
    case 'first-day':
      return { kind: 'datum' };
  }
}

function arithmeticType(
  operator: string,
  left: ValueType | undefined,
  right: ValueType | undefined,
): ValueType | undefined {
  if (operator === 'plus' || operator === 'min') return left ?? right;
  const hours = [left, right].find((type) => type?.kind === 'uren');
  const amounts = [left, right].filter((type) => type?.kind === 'bedrag');
  if (hours) {
    if (operator === 'gedeeld door') return left?.kind === 'uren' && right?.kind === 'uren' ? { kind: 'getal' } : left;
    return amounts.length > 0 ? { kind: 'bedrag', ...(hours.per && { per: hours.per }) } : hours;
  }
  if (operator === 'gedeeld door') return amounts.length === 2 ? { kind: 'getal' } : left;
  return amounts[0];
}
