/** Expressions taken apart for the explanation. */
import { formatDay, monthNames, yearOf } from '../date.ts';
import type { Day } from '../date.ts';
import type { Exact } from '../exact.ts';
import type { Condition, DayTerm, Expression, ValueType } from '../ir/index.ts';
import type { Uitleg } from '../outcome.ts';
import { isPersonList } from './compile-person.ts';
import { aboutPersons, explainFact, meant, step } from './explain-parts.ts';
import type { Place } from './explain-parts.ts';
import { explainJudgement } from './judgements.ts';
import type { ParameterTable } from './model.ts';
import { bracketOn, parameterOn } from './parameters.ts';
import { daysOfSpan, monthsAround, personsBut, slicesOf } from './quantify.ts';
import type { Shown } from './show.ts';
import { dateText, shownValue, typeOf } from './show.ts';
import { isKnown } from './values.ts';
import type { Truth } from './values.ts';

/** Each month with what it came to; of months in a row that came to the same, the reasons of the first. */
function explainMonths(at: Place, of: Expression, type: ValueType | undefined): readonly Uitleg[] {
  const { run } = at.explaining;
  const value = run.prepared.compiler.value(of, at.slots);
  const months: Uitleg[] = [];
  for (const day of monthsAround(run, at.day)) {
    const last = months.at(-1);
    const same = shownValue(type, value(run, at.persons, day)).uitkomst === last?.uitkomst;
    months.push(last !== undefined && same ? withoutParts(last, day) : explainExpression({ ...at, day }, of, type));
  }
  return months;
}

function withoutParts(node: Uitleg, day: Day): Uitleg {
  if (node.soort === 'besluit') return { ...node, dag: formatDay(day), regels: [] };
  return node.soort === 'stap' ? { ...node, delen: [] } : node;
}

/** The expression with its value at this place; `type` is how to read it when that does not show. */
export function explainExpression(at: Place, expression: Expression, type?: ValueType): Uitleg {
  const { run, decision } = at.explaining;
  const { compiler } = run.prepared;
  const own = typeOf(run.prepared, expression) ?? type;
  const value = compiler.value(expression, at.slots)(run, at.persons, at.day);
  const shown = shownValue(own, value);
  const made = (wat: string, delen: readonly Uitleg[]): Uitleg => ({ soort: 'stap', wat, ...shown, delen });
  switch (expression.kind) {
    case 'constant':
      return made(shown.leesbaar, []);
    case 'fact':
      return single(
        aboutPersons(at, expression.persons, (persons) => explainFact(at, expression.fact, persons)),
        compiler.fact(expression.fact).name,
        made,
      );
    case 'conclusion': {
      const target = compiler.target(expression.conclusion, expression.view);
      return single(
        aboutPersons(at, expression.persons, (persons) => decision(target, persons, at.day)),
        target.conclusion.name,
        made,
      );
    }
    case 'parameter':
      return explainParameter(at, expression, shown);
    case 'arithmetic': {
      const multiplied = expression.operator === 'maal' || expression.operator === 'gedeeld door';
      const part = (operand: Expression): Uitleg => explainExpression(at, operand, multiplied ? undefined : own);
      return made(OPERATORS[expression.operator], [part(expression.left), part(expression.right)]);
    }
    case 'extreme':
      return made(
        `het ${expression.which} van`,
        expression.of.map((part) => explainExpression(at, part, own)),
      );
    case 'sum':
      return made(
        'de som van',
        expression.of.map((part) => explainExpression(at, part, own)),
      );
    case 'round':
      return made(`${expression.mode} afgerond op een veelvoud van ${expression.grid}`, [
        explainExpression(at, expression.value, own),
      ]);
    case 'sum-persons':
    case 'count-persons':
      return made(
        expression.kind === 'sum-persons' ? 'de som over de personen' : 'het aantal personen',
        overPersons(at, expression),
      );
    case 'sum-months':
      return made(`de som over de kalendermaanden van ${yearOf(at.day)}`, explainMonths(at, expression.of, own));
    case 'count-months':
      return made(
        `het aantal kalendermaanden van ${yearOf(at.day)}`,
        monthsAround(run, at.day).map((day) => at.explaining.condition({ ...at, day }, expression.where)),
      );
    case 'count-days':
      return made('het aantal dagen', explainStretches(at, expression));
    case 'uncoded':
      return made(`niet gecodeerd: ${expression.name}`, []);
    case 'judged-amount':
      return made(`een ${expression.which} bedrag, naar het oordeel`, [
        ...aboutPersons(at, expression.persons, (persons) => explainJudgement(at, expression.judgement, persons)),
        explainExpression(at, expression.of, own),
      ]);
    case 'at': {
      const day = meant(at, expression.day);
      return made(`op ${dateText(day)}`, [explainExpression({ ...at, day }, expression.of, own)]);
    }
    case 'day':
      return made(dayWords(expression.day), []);
    case 'whole-years':
      return made('hele jaren van … tot en met', [
        explainExpression(at, expression.from),
        explainExpression(at, expression.to),
      ]);
    case 'add-duration':
      return made(expression.back ? 'vóór' : 'na', [
        explainExpression(at, expression.duration),
        explainExpression(at, expression.date),
      ]);
    case 'first-day':
      return explainFirstDay(at, expression, value, made);
  }
}

/** From each day on which it changes: whether it holds from then on. */
function explainStretches(at: Place, { span, where }: Expression & { kind: 'count-days' }): readonly Uitleg[] {
  const { run } = at.explaining;
  if (where.kind === 'constant-condition') return [];
  const truth = run.prepared.compiler.truth(where, at.slots);
  let before: Truth | undefined;
  return daysOfSpan(run, span, at.day, slicesOf(run.prepared.compiler, where)).flatMap((day) => {
    const holds = truth(run, [...at.persons], day);
    if (holds === before) return [];
    before = holds;
    const parts = [at.explaining.condition({ ...at, day }, where)];
    return [step(`vanaf ${dateText(day)}`, { kind: 'ja-nee' }, holds, parts)];
  });
}

function dayWords(day: DayTerm): string {
  switch (day.kind) {
    case 'this':
    case 'date':
      return 'de dag';
    case 'first-of':
      return `de eerste dag van ${day.span.kind === 'maand' ? 'de maand' : `het ${day.span.kind}`}`;
    case 'day-of-year':
      return `${day.day} ${monthNames[day.month - 1] ?? ''} van het jaar`;
    case 'easter':
      return 'de eerste paasdag';
  }
}

const OPERATORS = {
  plus: 'vermeerderd met',
  min: 'verminderd met',
  maal: 'vermenigvuldigd met',
  'gedeeld door': 'gedeeld door',
} as const;

/** The date from which it was counted, and of each day that was passed over what it is. */
function explainFirstDay(
  at: Place,
  { from, where, count }: Expression & { kind: 'first-day' },
  found: unknown,
  made: (wat: string, delen: readonly Uitleg[]) => Uitleg,
): Uitleg {
  const { run } = at.explaining;
  const first = run.prepared.compiler.value(from, at.slots)(run, at.persons, at.day);
  const start = explainExpression(at, from);
  const wat = `de ${count === 1 ? 'eerste' : `${count}e`} dag vanaf ${dateText(first as Day)}`;
  if (typeof first !== 'number' || typeof found !== 'number') return made('de eerste dag vanaf', [start]);
  const days = Array.from({ length: found - first }, (_, ahead) => (first + ahead) as Day);
  const holds = run.prepared.compiler.truth(where, at.slots);
  const passed = days.filter((day) => holds(run, at.persons, day) === false);
  const parts = passed.map((day): Uitleg => {
    const what = [...new Set(whatItIs({ ...at, day }, where, false))].join(', ');
    return {
      soort: 'stap',
      wat: dateText(day),
      uitkomst: 'nee',
      leesbaar: what === '' ? 'telt niet' : what,
      delen: [],
    };
  });
  return made(wat, [start, ...parts]);
}

/** The statements that decide the condition on that day: 'zaterdag', 'een algemeen erkende feestdag'. */
function whatItIs(at: Place, where: Condition, wanted: boolean): readonly string[] {
  const { run } = at.explaining;
  const truth = run.prepared.compiler.truth(where, at.slots)(run, at.persons, at.day);
  if (truth !== wanted) return [];
  if (where.kind === 'not') return whatItIs(at, where.of, !wanted);
  if (where.kind === 'or' || where.kind === 'and') return where.of.flatMap((part) => whatItIs(at, part, wanted));
  return where.kind === 'statement' ? [where.text.replace(/^het (.+) is$/, '$1')] : [];
}

/** One part stands for itself; a person that was looked up comes with it. */
function single(
  parts: readonly Uitleg[],
  name: string,
  made: (wat: string, delen: readonly Uitleg[]) => Uitleg,
): Uitleg {
  const [only, ...others] = parts;
  return only !== undefined && others.length === 0 && only.soort !== 'stap' ? only : made(name, parts);
}

type Parameterised = Expression & { kind: 'parameter' };

function explainParameter(
  at: Place,
  expression: Parameterised,
  shown: { readonly uitkomst: string; readonly leesbaar: string },
): Uitleg {
  const { run } = at.explaining;
  const table = run.prepared.compiler.parameter(expression.parameter);
  if (expression.index && table.brackets.length > 0) return explainBracket(at, table, expression.index, shown);
  const index = expression.index && run.prepared.compiler.value(expression.index, at.slots)(run, at.persons, at.day);
  const { parameter } = table;
  const symbol = typeof index === 'string' ? index : '';
  const origin = parameterOn(table, symbol, at.day)?.origin;
  const bron = origin?.source ?? parameter.source;
  return {
    soort: 'parameter',
    parameter: parameter.id,
    naam: symbol === '' ? parameter.name : `${parameter.name} (${symbol})`,
    ...shown,
    ...(bron !== undefined && { bron }),
    ...(origin?.status !== undefined && { status: origin.status }),
  };
}

/** The bracket that was found, with the number that falls in it. */
function explainBracket(at: Place, table: ParameterTable, index: Expression, shown: Shown): Uitleg {
  const { compiler } = at.explaining.run.prepared;
  const { parameter } = table;
  const number = compiler.value(index, at.slots)(at.explaining.run, at.persons, at.day);
  const bracket = isKnown(number) ? bracketOn(table, number as Exact, at.day) : undefined;
  const type = typeOf(at.explaining.run.prepared, index);
  const from = bracket?.above && shownValue(type, bracket.above).leesbaar;
  const found: Uitleg = {
    soort: 'parameter',
    parameter: parameter.id,
    naam: from === undefined ? parameter.name : `${parameter.name}, schijf vanaf ${from}`,
    ...shown,
    ...(bracket?.source !== undefined && { bron: bracket.source }),
    ...(bracket?.status !== undefined && { status: bracket.status }),
  };
  return { soort: 'stap', wat: 'opgezocht in de schijven', ...shown, delen: [explainExpression(at, index), found] };
}

type OverPersons = Expression & { kind: 'sum-persons' | 'count-persons' };

function overPersons(at: Place, expression: OverPersons): readonly Uitleg[] {
  const { run } = at.explaining;
  const { compiler } = run.prepared;
  const candidates = personsBut(expression.except.map(compiler.person), run, at.persons, at.day);
  if (!isPersonList(candidates)) return [];
  return candidates.map((person) => {
    const persons = [...at.persons];
    persons[expression.slot] = person;
    const inside: Place = { ...at, slots: Math.max(at.slots, expression.slot + 1), persons };
    const truth = compiler.truth(expression.where, inside.slots)(run, persons, at.day);
    const parts = [at.explaining.condition(inside, expression.where)];
    if (truth === true && expression.kind === 'sum-persons') parts.push(explainExpression(inside, expression.of));
    return step(run.zaak.persons[person] ?? '?', undefined, truth, parts);
  });
}
