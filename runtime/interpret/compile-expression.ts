/** Evaluators of expressions. */
import { addDays, ageOn, firstOfYear, formatDay, yearOf } from '../date.ts';
import type { Day } from '../date.ts';
import { addDuration, subtractDuration } from '../duration.ts';
import type { Duration } from '../duration.ts';
import { add, divide, exact, max, min, multiply, subtract, zero } from '../exact.ts';
import type { Exact } from '../exact.ts';
import { formatNumber } from '../format.ts';
import type { Expression } from '../ir/index.ts';
import { MOST_DAYS_AHEAD } from '../ir/index.ts';
import { round } from '../rounding.ts';
import { boundsOf } from './compare.ts';
import { arithmeticBounds, eachBound, extremeBounds, type Bounds } from './number-bounds.ts';
import { inSlots, isPersonList, personList, personsNotGiven, slotsOf } from './compile-person.ts';
import { knownOf } from './constants.ts';
import { snap, SLICES, stretchOf } from './days.ts';
import { notCoded, openAtom, readFact } from './facts.ts';
import { judgedAmount } from './judgements.ts';
import { lift, sumOfPresent, unknownCount } from './lift.ts';
import type { Compiler, ParameterTable, Run, ValueOf } from './model.ts';
import { bracketOn, parameterOn } from './parameters.ts';
import { dayOf, daysOfSpan, monthsAround, personsBut, slicesOf } from './quantify.ts';
import { ABSENT, conflictOf, isConflict, isUnknown } from './values.ts';
import type { Conflict, Known, Missing, Truth, Unknown, Value } from './values.ts';

export function compileExpression(compiler: Compiler, expression: Expression, slots: number): ValueOf {
  const inner = (part: Expression): ValueOf => compiler.value(part, slots);
  switch (expression.kind) {
    case 'constant': {
      const known = knownOf(expression.constant);
      return () => known;
    }
    case 'fact': {
      const fact = compiler.fact(expression.fact);
      return aboutPersons(compiler, expression, (run, persons, day) => readFact(run, fact, persons, day));
    }
    case 'parameter':
      return compileParameter(compiler.parameter(expression.parameter), expression.index && inner(expression.index));
    case 'conclusion': {
      const target = compiler.target(expression.conclusion, expression.view);
      return aboutPersons(compiler, expression, (run, persons, day) => run.ask(run, target, persons, day));
    }
    case 'arithmetic': {
      const compute = OPERATIONS[expression.operator];
      return combined(
        expression.operator,
        [inner(expression.left), inner(expression.right)],
        ([a, b]) => compute(a as Exact, b as Exact),
        ([a, b]) => arithmeticBounds(expression.operator, a as Value, b as Value),
      );
    }
    case 'extreme':
      return compileExtreme(expression.which, expression.of.map(inner));
    case 'sum': {
      const terms = expression.of.map(inner);
      return (run, persons, day) =>
        sumOfPresent(
          'som',
          terms.map((term) => term(run, persons, day)),
          ABSENT,
          add,
        );
    }
    case 'round': {
      const grid = exact(expression.grid);
      const { mode } = expression;
      const rounded = (value: Exact): Exact => round(value, grid, mode);
      return combined(
        `${mode} ${expression.grid}`,
        [inner(expression.value)],
        ([value]) => rounded(value as Exact),
        ([value]) => eachBound(boundsOf(value as Value), rounded),
      );
    }
    case 'sum-persons':
    case 'count-persons':
      return compileOverPersons(compiler, expression, slots);
    case 'sum-months': {
      const part = inner(expression.of);
      return (run, persons, day) =>
        sumOfPresent(
          'som',
          monthsAround(run, day).map((month) => part(run, persons, month)),
          ABSENT,
          add,
        );
    }
    case 'count-months': {
      const part = compiler.truth(expression.where, slots);
      return (run, persons, day) => counted(monthsAround(run, day).map((month) => part(run, persons, month)));
    }
    case 'count-days': {
      const part = compiler.truth(expression.where, slots);
      const slices = slicesOf(compiler, expression.where);
      return (run, persons, day) => {
        const firsts = daysOfSpan(run, expression.span, day, slices);
        const { to } = stretchOf(run.grid, expression.span, day);
        return countedDays(
          firsts.map((first, at) => ({
            truth: part(run, persons, first),
            days: (firsts[at + 1] ?? to) - first,
          })),
        );
      };
    }
    case 'at': {
      const part = inner(expression.of);
      const dayOfTerm = dayOf(expression.day);
      return (run, persons, day) => part(run, persons, dayOfTerm(run, day));
    }
    case 'day':
      return dayValue(dayOf(expression.day));
    case 'whole-years':
      return combined('hele jaren', [inner(expression.from), inner(expression.to)], ([from, to]) =>
        exact(ageOn(from as Day, to as Day)),
      );
    case 'judged-amount': {
      const judgement = compiler.judgement(expression.judgement);
      const of = inner(expression.of);
      return aboutPersons(compiler, expression, (run, about, day, persons) =>
        judgedAmount(run, { judgement, persons: about, day }, expression.which, of(run, persons, day)),
      );
    }
    case 'uncoded': {
      const open = notCoded('waarde', expression, '');
      return (run) => openAtom(run, open);
    }
    case 'add-duration': {
      const move = expression.back ? subtractDuration : addDuration;
      const monthEnd = expression.monthEnd ? 'naar beneden' : 'naar boven';
      const name = `${expression.back ? 'eerder' : 'later'} ${monthEnd}`;
      return combined(name, [inner(expression.date), inner(expression.duration)], ([date, duration]) =>
        move(date as Day, duration as Duration, monthEnd),
      );
    }
    case 'first-day':
      return compileFirstDay(compiler, expression, slots);
  }
}

/** `de eerste dag vanaf D waarop …`: a day that is not known to be passed over holds up all that come after it. */
function compileFirstDay(
  compiler: Compiler,
  { from, where, count }: Expression & { kind: 'first-day' },
  slots: number,
): ValueOf {
  const start = compiler.value(from, slots);
  const holds = compiler.truth(where, slots);
  return (run, persons, day) =>
    lift(`dag ${count} vanaf`, [start(run, persons, day)], ([first]) => {
      let left = count;
      for (let ahead = 0; ahead < MOST_DAYS_AHEAD; ahead += 1) {
        const other = addDays(first as Day, ahead);
        const truth = holds(run, persons, other);
        if (typeof truth !== 'boolean') return isConflict(truth) ? truth : unknownCount('dag', [truth], [first as Day]);
        if (truth) left -= 1;
        if (left === 0) return other;
      }
      return ABSENT;
    });
}

const OPERATIONS = { plus: add, min: subtract, maal: multiply, 'gedeeld door': divide } as const;

const dayValue =
  (dayOfTerm: (run: Run, day: Day) => Day): ValueOf =>
  (run, _persons, day) =>
    dayOfTerm(run, day);

function combined(
  name: string,
  parts: readonly ValueOf[],
  compute: (known: readonly Known[]) => Value,
  bounds?: (operands: readonly Value[]) => Bounds,
): ValueOf {
  return (run, persons, day) =>
    lift(
      name,
      parts.map((part) => part(run, persons, day)),
      compute,
      bounds,
    );
}

type About = Expression & { kind: 'fact' | 'conclusion' | 'judged-amount' };

/** `about`: the persons that are named; `persons`: those in the slots. */
function aboutPersons(
  compiler: Compiler,
  { persons: terms }: About,
  valueOf: (run: Run, about: readonly number[], day: Day, persons: number[]) => Value,
): ValueOf {
  const slots = slotsOf(terms);
  if (slots !== undefined) return (run, persons, day) => valueOf(run, inSlots(slots, persons), day, persons);
  const about = terms.map(compiler.person);
  return (run, persons, day) => {
    const list = personList(about, run, persons, day);
    return isPersonList(list) ? valueOf(run, list, day, persons) : list;
  };
}

function compileParameter(table: ParameterTable, index: ValueOf | undefined): ValueOf {
  if (index === undefined) return (run, _persons, day) => parameterValue(run, table, '', day);
  if (table.parameter.brackets !== undefined)
    return (run, persons, day) =>
      lift(table.parameter.id, [index(run, persons, day)], ([number]) =>
        bracketValue(run, table, number as Exact, day),
      );
  return (run, persons, day) =>
    lift(table.parameter.id, [index(run, persons, day)], ([symbol]) =>
      parameterValue(run, table, typeof symbol === 'string' ? symbol : '', day),
    );
}

function parameterValue(run: Run, table: ParameterTable, symbol: string, day: Day): Value {
  return parameterOn(table, symbol, day)?.value ?? parameterMissing(run, table, symbol, day);
}

function bracketValue(run: Run, table: ParameterTable, number: Exact, day: Day): Value {
  const bracket = bracketOn(table, number, day);
  if (bracket?.value !== undefined) return bracket.value;
  const column = bracket?.above === undefined ? '' : `vanaf ${formatNumber(bracket.above)}`;
  return parameterMissing(run, table, column, day);
}

function parameterMissing(run: Run, table: ParameterTable, symbol: string, day: Day): Unknown {
  const { parameter } = table;
  const column = symbol === '' ? '' : ` ${symbol}`;
  const since = formatDay(unknownSince(table, symbol, day));
  const pad = `${parameter.id}${column}@${since}`;
  const naam = parameter.name + column;
  const vraag = `Wat is de waarde van '${naam}' op ${since}?`;
  const missing = (): readonly Missing[] => [{ soort: 'parameter', pad, naam, vraag }];
  // it may be another amount as soon as anything changes
  const key = `parameter ${parameter.id}${column} ${snap(run.grid, day, SLICES)}`;
  return openAtom(run, { kind: 'waarde', key, missing }) as Unknown;
}

/** The first day of the year of the day, or the day on which what was known of that year ends. */
function unknownSince({ columns }: ParameterTable, symbol: string, day: Day): Day {
  const ends = (columns.get(symbol) ?? []).map(({ to }) => to).filter((to) => to <= day);
  return Math.max(firstOfYear(yearOf(day)), ...ends) as Day;
}

function compileExtreme(which: 'hoogste' | 'laagste', parts: readonly ValueOf[]): ValueOf {
  const choose = which === 'hoogste' ? max : min;
  const latest = which === 'hoogste' ? Math.max : Math.min;
  const compute = (known: readonly Known[]): Known =>
    typeof known[0] === 'number'
      ? (latest(...(known as readonly Day[])) as Day)
      : (known as readonly Exact[]).reduce((a, b) => choose(a, b));
  return (run, persons, day) =>
    lift(
      which,
      parts.map((part) => part(run, persons, day)),
      compute,
      (operands) => extremeBounds(which, operands),
    );
}

/** How many are ja. */
function counted(truths: readonly Truth[]): Value {
  const conflicts = truths.filter((truth) => isConflict(truth));
  if (conflicts.length > 0) return conflictOf(conflicts);
  const sure = exact(truths.filter((truth) => truth === true).length);
  const unknowns = truths.filter((truth) => isUnknown(truth));
  if (unknowns.length === 0) return sure;
  return { ...unknownCount('aantal', unknowns, [sure]), low: sure, high: add(sure, exact(unknowns.length)) };
}

/** How many days in the stretches in which it is ja. */
function countedDays(stretches: readonly { readonly truth: Truth; readonly days: number }[]): Value {
  const conflicts = stretches.map(({ truth }) => truth).filter(isConflict);
  if (conflicts.length > 0) return conflictOf(conflicts);
  const total = (kept: typeof stretches): Exact => exact(kept.reduce((sum, { days }) => sum + days, 0));
  const sure = total(stretches.filter(({ truth }) => truth === true));
  const open = stretches.filter(({ truth }) => isUnknown(truth));
  if (open.length === 0) return sure;
  const unknowns = open.map(({ truth }) => truth as Unknown);
  return { ...unknownCount('dagen', unknowns, [sure]), low: sure, high: add(sure, total(open)) };
}

type OverPersons = Expression & { kind: 'sum-persons' | 'count-persons' };

function compileOverPersons(compiler: Compiler, expression: OverPersons, slots: number): ValueOf {
  const { slot } = expression;
  const inside = Math.max(slots, slot + 1);
  const where = compiler.truth(expression.where, inside);
  const of = expression.kind === 'sum-persons' ? compiler.value(expression.of, inside) : undefined;
  const except = expression.except.map(compiler.person);
  return (run, persons, day) => {
    const candidates = personsBut(except, run, persons, day);
    if (!isPersonList(candidates)) return candidates;
    const truths: Truth[] = [];
    const terms: Value[] = [];
    for (const person of candidates) {
      persons[slot] = person;
      const truth = where(run, persons, day);
      truths.push(truth);
      if (truth === true && of) terms.push(of(run, persons, day));
    }
    return overPersons(run, truths, of && terms);
  };
}

function overPersons(run: Run, truths: readonly Truth[], terms: readonly Value[] | undefined): Value {
  const undecided: (Unknown | Conflict)[] = truths.filter((truth) => typeof truth !== 'boolean');
  if (!run.zaak.complete) undecided.push(personsNotGiven(run));
  if (terms === undefined && run.zaak.complete) return counted(truths);
  const conflicts = undecided.filter(isConflict);
  if (conflicts.length > 0) return conflictOf(conflicts);
  if (undecided.length > 0) return unknownCount('personen', undecided.filter(isUnknown), terms ?? []);
  return sumOfPresent('som', terms ?? [], zero, add);
}
