/** Days other than the one that is asked about, and for how long what is said about them stays the same. */
import type { DayTerm } from '../../../../runtime/ir/index.ts';
import type { Unit } from './build.ts';
import { carrier, declare } from './build.ts';
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
    case 'first-of':
      if (day.span.kind === 'maand') return { code: 'eersteVanMaand(dag)', until: 'volgendeMaand(dag)' };
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

/** Asks a unit about another day. What it reads there does not change as long as it is the same day that is meant. */
export function askedElsewhere(scope: Scope, unit: Unit, day: DayTerm, slots: readonly number[]): string {
  const { code, until } = dayOf(day);
  const { persons, passed } = slotParameters(scope, slots);
  const body = `
const buiten = d.tot;
const waarde = ${unit.name}(${['d', code, ...persons].join(', ')});
d.tot = ${until === '' ? 'buiten' : `Math.min(buiten, ${until})`};
return waarde;`;
  const name = declare(scope.build, {
    name: `${unit.name}_elders`,
    persons,
    result: carrier(unit.result),
    body: body.trim(),
  });
  return `${name}(${passed})`;
}
