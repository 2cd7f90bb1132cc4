/** Days other than the one that is asked about, and for how long what is said about them stays the same. */
import type { DayTerm } from '../../../../runtime/ir/index.ts';
import { MOST_DAYS_AHEAD } from '../../../../runtime/ir/index.ts';
import type { Unit } from './build.ts';
import { carrier, declare, notFast } from './build.ts';
import { dayNumber } from './day-number.ts';
import { slotParameters } from './persons.ts';
import type { Scope } from './scope.ts';

/** A day as code, and the first day on which it is another one; '' when it never is. */
interface DayCode {
  readonly code: string;
  readonly until: string;
}

function dayOf(day: DayTerm): DayCode {
  switch (day.kind) {
    case 'this':
      return { code: 'dag', until: 'dag + 1' };
    case 'date':
      return { code: String(dayNumber(day.date)), until: '' };
    case 'day-of-year':
      return {
        code: `dagVanJaar(dag, ${day.offset}, ${day.month}, ${day.day})`,
        until: 'eersteVanJaar(dag, 1)',
      };
    case 'easter':
      return { code: `paaszondag(dag, ${day.offset})`, until: 'eersteVanJaar(dag, 1)' };
    case 'first-of':
      if (day.span.kind === 'maand') return { code: 'eersteVanMaand(dag)', until: 'volgendeMaand(dag)' };
      if (day.span.kind === 'kwartaal') return notFast('een kwartaal');
      return { code: `eersteVanJaar(dag, ${day.span.offset})`, until: 'eersteVanJaar(dag, 1)' };
  }
}

/** The day itself, as a value. */
export function dayCode(day: DayTerm): string {
  const { code, until } = dayOf(day);
  return until === '' ? code : `geldigTot(d, ${until}, ${code})`;
}

/** The day itself, where what is computed from it says by itself how long it holds. */
export const bareDayCode = (day: DayTerm): string => dayOf(day).code;

/** Asks a unit about a date that the code yields: what it says of that date stays the same. */
export function askedOn(scope: Scope, unit: Unit, date: string, slots: readonly number[]): string {
  const { persons, passed } = slotParameters(scope, slots);
  const body = `
if (Number.isNaN(over)) return false;
const buiten = d.tot;
const waarde = ${unit.name}(${['d', 'over', ...persons].join(', ')});
d.tot = buiten;
return waarde;`;
  const name = declare(scope.build, {
    name: `${unit.name}_op`,
    persons: ['over', ...persons],
    types: ['number'],
    result: 'boolean',
    body: body.trim(),
  });
  return `${name}(${withDate(passed, date)})`;
}

/** The `count`th day from a date on for which the unit says yes. */
export function firstDayFrom(scope: Scope, unit: Unit, date: string, count: number, slots: readonly number[]): string {
  const { persons, passed } = slotParameters(scope, slots);
  const body = `
const buiten = d.tot;
let aantal = ${count};
let gevonden = NaN;
for (let waarde = over; waarde < over + ${MOST_DAYS_AHEAD} && aantal > 0; waarde += 1) {
if (${unit.name}(${['d', 'datumBinnenBereik(waarde)', ...persons].join(', ')})) {
aantal -= 1;
gevonden = waarde;
}
}
d.tot = buiten;
return aantal > 0 ? NaN : gevonden;`;
  const name = declare(scope.build, {
    name: `eersteDagVanaf_${unit.name}`,
    persons: ['over', ...persons],
    types: ['number'],
    result: 'number',
    body: body.trim(),
  });
  return `${name}(${withDate(passed, date)})`;
}

/** 'd, dag, persoon0' with the date before the persons. */
function withDate(passed: string, date: string): string {
  const [d = 'd', dag = 'dag', ...persons] = passed.split(', ');
  return [d, dag, date, ...persons].join(', ');
}

/** Asks a unit about another day. What it reads there does not change as long as it is the same day that is meant. */
export function askedElsewhere(scope: Scope, unit: Unit, day: DayTerm, slots: readonly number[]): string {
  const { code, until } = dayOf(day);
  const { persons, passed } = slotParameters(scope, slots);
  const body = `
const buiten = d.tot;
const waarde = ${unit.name}(${['d', code, ...persons].join(', ')});
d.tot = ${until === '' ? 'buiten' : `Math.min(buiten, ${until}) | 0`};
return waarde;`;
  const name = declare(scope.build, {
    name: `${unit.name}_elders`,
    persons,
    result: carrier(unit.result),
    body: body.trim(),
  });
  return `${name}(${passed})`;
}
