/**
 * What a rule by itself says of time: how often its outcome can change, whom it asks about which day, from which dates it
 * counts ages. Worked out once for each rule: a program that was changed in one sentence keeps its other rules.
 */
import type { Day } from '../date.ts';
import type { DayTerm, Rule, Span } from '../ir/index.ts';
import { boundsOf } from './bounds.ts';
import { BIRTHDAYS, DAYS, MONTHS, SLICES } from './days.ts';
import type { Grain } from './days.ts';

export interface RuleFacets {
  /** How often its outcome can change, apart from the conclusions that it asks. */
  readonly grain: Grain;
  /** The conclusions whose every change can be one of its own. */
  readonly changesWith: ReadonlySet<string>;
  /** The conclusions that it asks about an earlier day. */
  readonly earlier: readonly string[];
  /** The dates from which it counts ages. */
  readonly births: ReadonlySet<string>;
  /** It sees other days than the day of evaluation. */
  readonly looksAround: boolean;
  /** It asks `op een eerdere dag`. */
  readonly asksEarlierDay: boolean;
  /** Days on which it begins or ends. */
  readonly changes: readonly Day[];
}

const known = new WeakMap<Rule, RuleFacets>();

export function facetsOf(rule: Rule): RuleFacets {
  const before = known.get(rule);
  if (before !== undefined) return before;
  const { guard, value } = rule;
  const changesWith = new Set<string>();
  const grain = coarsest(ownGrain(guard, changesWith), ownGrain(value, changesWith));
  const births = new Set<string>();
  const kinds = new Set<string>();
  const visit = (part: unknown): void => {
    if (!isNode(part)) return;
    if (typeof part['kind'] === 'string') kinds.add(part['kind']);
    if (part['kind'] === 'whole-years' && isAge(part)) births.add((part['from'] as { fact: string }).fact);
    Object.values(part).forEach(visit);
  };
  visit([guard, value]);
  const facets: RuleFacets = {
    grain,
    changesWith,
    earlier: [...askedEarlier([guard, value], false)],
    births,
    looksAround: [...OTHER_DAYS].some((kind) => kinds.has(kind)),
    asksEarlierDay: kinds.has('earlier-day'),
    changes: boundsOf([rule.valid]),
  };
  known.set(rule, facets);
  return facets;
}

/** How often the outcome of a part can change by itself; `asked` gains the conclusions that it changes with. */
export function ownGrain(part: unknown, asked: Set<string>): Grain {
  if (!isNode(part)) return SLICES;
  switch (part['kind']) {
    case 'some-month':
    case 'every-month':
    case 'sum-months':
    case 'count-months':
      return SLICES; // one outcome a year
    case 'some-day':
    case 'every-day':
    case 'count-days':
      return spanGrain(part['span'] as Span);
    case 'earlier-day':
      return coarsest(ownGrain(part['where'], asked), part['span'] ? spanGrain(part['span'] as Span) : SLICES);
    case 'at':
    case 'condition-at':
      return (part['day'] as DayTerm).kind === 'this' ? ownGrain(part['of'], asked) : dayGrain(part['day'] as DayTerm);
    case 'first-day': // the days that it looks at do not move with the day
      return ownGrain(part['from'], asked);
    case 'on-day':
      return ownGrain(part['date'], asked);
    case 'day':
    case 'weekday':
      return dayGrain(part['day'] as DayTerm);
    case 'whole-years':
      return isAge(part) ? BIRTHDAYS : ofParts(part, asked);
    default:
      return ofParts(part, asked);
  }
}

function ofParts(part: Readonly<Record<string, unknown>>, asked: Set<string>): Grain {
  if (typeof part['conclusion'] === 'string') asked.add(part['conclusion']);
  return Object.values(part).reduce<Grain>((grain, child) => coarsest(grain, ownGrain(child, asked)), SLICES);
}

/** Whole years from a given date up to the day itself: another on birthdays only. */
function isAge({ from, to }: Readonly<Record<string, unknown>>): boolean {
  if (!isNode(from) || !isNode(to)) return false;
  return from['kind'] === 'fact' && to['kind'] === 'day' && (to['day'] as DayTerm).kind === 'this';
}

/** A quarter begins where a month does. */
const spanGrain = (span: Span): Grain => (span.kind === 'jaar' ? SLICES : MONTHS);
const coarsest = (a: Grain, b: Grain): Grain => a | b;

function dayGrain(day: DayTerm): Grain {
  if (day.kind === 'this') return DAYS;
  return day.kind === 'first-of' ? spanGrain(day.span) : SLICES;
}

function* askedEarlier(part: unknown, earlier: boolean): Generator<string> {
  if (!isNode(part)) return;
  const back = earlier || looksEarlier(part);
  const asked = part['conclusion'];
  if (back && typeof asked === 'string') yield asked;
  for (const child of Object.values(part)) yield* askedEarlier(child, back);
}

function looksEarlier(part: Readonly<Record<string, unknown>>): boolean {
  if (part['kind'] === 'earlier-day') return true;
  const day = part['day'] as DayTerm | undefined;
  const span = (part['span'] ?? (day?.kind === 'first-of' ? day.span : undefined)) as Span | undefined;
  return span?.kind === 'jaar' && span.offset < 0;
}

/** What sees other days than the day of evaluation. */
const OTHER_DAYS = new Set([
  'some-day',
  'every-day',
  'earlier-day',
  'some-month',
  'every-month',
  'sum-months',
  'count-months',
  'count-days',
  'at',
  'condition-at',
  'first-day',
  'on-day',
]);

function isNode(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null;
}
