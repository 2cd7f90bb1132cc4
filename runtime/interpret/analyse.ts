/** What can be said of a program without a case: how often outcomes change, and which conclusions look back. */
import type { DayTerm, Program, Rule, Span } from '../ir/index.ts';
import { BIRTHDAYS, DAYS, MONTHS, SLICES } from './days.ts';
import type { Grain } from './days.ts';
import type { Analysis, Attackers } from './model.ts';

type Grains = ReadonlyMap<string, Grain>;

export function analyse(program: Program, attackers: ReadonlyMap<string, Attackers>): Analysis {
  return {
    grains: grainsOf(program, attackers),
    births: birthFactsOf(program),
    looksBack: lookingBack(program),
    looksAround: mentions(program.conclusions, OTHER_DAYS),
    // an earlier day adds a change one day later, an earlier day seen from an earlier day one more
    echoes: mentions(program.conclusions, new Set(['earlier-day'])) ? 2 : 0,
  };
}

/** The rules that take part in the outcome of a conclusion: its own, and those that switch them off from elsewhere. */
function rulesAtWork(rules: readonly Rule[], attackers: ReadonlyMap<string, Attackers>): readonly Rule[] {
  return [...new Set([...rules, ...rules.flatMap(({ id }) => attackers.get(id)?.switchers ?? [])])];
}

function grainsOf(program: Program, attackers: ReadonlyMap<string, Attackers>): Grains {
  const grains = new Map<string, Grain>();
  for (let changed = true; changed;) {
    changed = false;
    for (const { id, rules } of program.conclusions) {
      const parts = rulesAtWork(rules, attackers).map(({ guard, value }) => [guard, value]);
      const grain = grainOf(parts, grains);
      changed ||= grain !== (grains.get(id) ?? SLICES);
      grains.set(id, grain);
    }
  }
  return grains;
}

/** How often the outcome of any part of the program can change, given how often conclusions do. */
export function grainOf(part: unknown, grains: Grains): Grain {
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
      return coarsest(grainOf(part['where'], grains), part['span'] ? spanGrain(part['span'] as Span) : SLICES);
    case 'at':
    case 'condition-at':
      return (part['day'] as DayTerm).kind === 'this' ? grainOf(part['of'], grains) : dayGrain(part['day'] as DayTerm);
    case 'first-day': // the days that it looks at do not move with the day
      return grainOf(part['from'], grains);
    case 'on-day':
      return grainOf(part['date'], grains);
    case 'day':
    case 'weekday':
      return dayGrain(part['day'] as DayTerm);
    case 'whole-years':
      return isAge(part) ? BIRTHDAYS : ofParts(part, grains);
    default:
      return ofParts(part, grains);
  }
}

function ofParts(part: Readonly<Record<string, unknown>>, grains: Grains): Grain {
  return Object.values(part).reduce<Grain>(
    (grain, child) => coarsest(grain, grainOf(child, grains)),
    ownGrain(part, grains),
  );
}

/** Whole years from a given date up to the day itself: another on birthdays only. */
function isAge({ from, to }: Readonly<Record<string, unknown>>): boolean {
  if (!isNode(from) || !isNode(to)) return false;
  return from['kind'] === 'fact' && to['kind'] === 'day' && (to['day'] as DayTerm).kind === 'this';
}

/** The dates from which ages are counted. */
function birthFactsOf(program: Program): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (part: unknown): void => {
    if (!isNode(part)) return;
    if (part['kind'] === 'whole-years' && isAge(part)) found.add((part['from'] as { fact: string }).fact);
    Object.values(part).forEach(visit);
  };
  visit(program.conclusions);
  return found;
}

function ownGrain(part: Readonly<Record<string, unknown>>, grains: Grains): Grain {
  const asked = part['conclusion'];
  return typeof asked === 'string' ? (grains.get(asked) ?? SLICES) : SLICES;
}

/** A quarter begins where a month does. */
const spanGrain = (span: Span): Grain => (span.kind === 'jaar' ? SLICES : MONTHS);
const coarsest = (a: Grain, b: Grain): Grain => a | b;

function dayGrain(day: DayTerm): Grain {
  if (day.kind === 'this') return DAYS;
  return day.kind === 'first-of' ? spanGrain(day.span) : SLICES;
}

interface Reference {
  readonly conclusion: string;
  readonly earlier: boolean;
}

/** Conclusions that are asked about an earlier day by what they themselves depend on. */
function lookingBack(program: Program): ReadonlySet<string> {
  const references = new Map(
    program.conclusions.map(({ id, rules }) => [
      id,
      [
        ...referencesIn(
          rules.map(({ guard, value }) => [guard, value]),
          false,
        ),
      ],
    ]),
  );
  const found = new Set<string>();
  for (const [asking, asked] of references) {
    for (const { conclusion, earlier } of asked) {
      if (earlier && reaches(references, conclusion, asking)) found.add(conclusion);
    }
  }
  return found;
}

function* referencesIn(part: unknown, earlier: boolean): Generator<Reference> {
  if (!isNode(part)) return;
  const back = earlier || looksEarlier(part);
  const asked = part['conclusion'];
  if (typeof asked === 'string') yield { conclusion: asked, earlier: back };
  for (const child of Object.values(part)) yield* referencesIn(child, back);
}

function looksEarlier(part: Readonly<Record<string, unknown>>): boolean {
  if (part['kind'] === 'earlier-day') return true;
  const day = part['day'] as DayTerm | undefined;
  const span = (part['span'] ?? (day?.kind === 'first-of' ? day.span : undefined)) as Span | undefined;
  return span?.kind === 'jaar' && span.offset < 0;
}

function reaches(references: ReadonlyMap<string, readonly Reference[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const visit = (conclusion: string): boolean => {
    if (conclusion === to) return true;
    if (seen.has(conclusion)) return false;
    seen.add(conclusion);
    return (references.get(conclusion) ?? []).some((reference) => visit(reference.conclusion));
  };
  return visit(from);
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

function mentions(part: unknown, kinds: ReadonlySet<string>): boolean {
  if (!isNode(part)) return false;
  return kinds.has(String(part['kind'])) || Object.values(part).some((child) => mentions(child, kinds));
}

function isNode(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null;
}
