/** Expressions over all persons and over the months of a year: each a generated function with a loop. */
import { MOST_PERSONS } from '../../../../runtime/index.ts';
import type { Expression } from '../../../../runtime/ir/index.ts';
import type { ValueCode } from './build.ts';
import { carrier, declare, notFast } from './build.ts';
import type { Makers } from './makers.ts';
import type { NumberCode } from './numbers.ts';
import * as number from './numbers.ts';
import { personCode, slotParameters, slotsIn } from './persons.ts';
import type { Scope } from './scope.ts';
import { finished, functionScope, loopScope, once } from './scope.ts';

type OverPersons = Expression & { kind: 'sum-persons' | 'count-persons' };

/** How many persons a case can have in Fast's proof of bounds. */
const MOST = BigInt(MOST_PERSONS);

export function personsCode(scope: Scope, expression: OverPersons, makers: Makers): NumberCode {
  const slots = slotsIn(expression);
  const { persons, passed, inner } = slotParameters(scope, slots);
  const self = `persoon${expression.slot}`;
  const outside = functionScope({ ...scope, slots: inner }, [self, ...persons]);
  const perPerson: Scope = {
    ...loopScope(outside),
    slots: new Map([...inner, [expression.slot, { code: self, nobody: false }]]),
  };
  const except = expression.except.map((term) => `${self} !== ${personCode(outside, term, makers).code}`);
  const condition = [...except, makers.condition(perPerson, expression.where)].join(' && ');
  if (expression.kind === 'count-persons') {
    const step = finished(perPerson, `if (${condition}) aantal += 1;`);
    const body = finished(outside, `let aantal = 0;\nfor (const ${self} of mensen(d)) {\n${step}\n}\nreturn aantal;`);
    return number.measured(
      `${declare(scope.build, { name: 'aantalPersonen', persons, result: 'number', body })}(${passed})`,
      1n,
      0n,
      MOST,
      false,
    );
  }
  const term = numberOf(perPerson, expression, makers);
  const total = { ...number.repeated(term, MOST), geen: false };
  const added = number.fitted(term, total);
  const skip = term.geen ? addPresentCode('som', added, total.big) : `som + ${added}`;
  const step = finished(perPerson, `if (${condition}) som = ${skip};`);
  const zero = total.big ? '0n' : '0';
  const body = finished(
    outside,
    `let som${scope.build.typed ? `: ${carrier(total)}` : ''} = ${zero};\nfor (const ${self} of mensen(d)) {\n${step}\n}\nreturn som;`,
  );
  return {
    ...total,
    code: `${declare(scope.build, { name: 'somOverPersonen', persons, result: carrier(total), body })}(${passed})`,
  };
}

const addPresentCode = (sum: string, term: string, big: boolean): string =>
  big ? `optelBij(${sum}, ${term})` : `optel(${sum}, ${term})`;

export function monthsCode(scope: Scope, expression: Expression & { kind: 'sum-months' }, makers: Makers): ValueCode {
  const slots = slotsIn(expression.of);
  const { persons, passed } = slotParameters(scope, slots);
  const unit = makers.expressionUnit(scope, expression.of, slots);
  if (unit.result === 'boolean' || unit.result.kind !== 'number')
    return notFast('een som van maanden die geen getallen zijn');
  const term: NumberCode = { ...unit.result, code: 'waarde' };
  const total = number.repeated(term, 12n);
  const types = scope.build.typed ? `: ${carrier({ ...total, geen: false })}` : '';
  const many = total.big ? 'groot(tot - maand)' : '(tot - maand)';
  const geen = total.big ? 'null' : 'NaN';
  const present = term.geen ? (term.big ? 'waarde !== null' : 'waarde === waarde') : '';
  const step = `som += ${number.fitted({ ...term, geen: false }, total)} * ${many};${term.geen ? ' iets = true;' : ''}`;
  const call = `${unit.name}(${['d', 'eersteDag(jaar, maand)', ...slots.map((slot) => `persoon${slot}`)].join(', ')})`;
  const body = `
const jaar = jaarVan(dag);
const buiten = d.tot;
let som${types} = ${total.big ? '0n' : '0'};
${term.geen ? 'let iets = false;' : ''}
for (let maand = 0; maand < 12; ) {
d.tot = NOOIT;
const waarde = ${call};
// waarde verandert niet voor d.tot: zoveel maanden in één keer
let tot = maand + 1;
while (tot < 12 && eersteDag(jaar, tot) < d.tot) tot += 1;
${present === '' ? step : `if (${present}) { ${step} }`}
maand = tot;
}
d.tot = Math.min(buiten, nieuwjaar(jaar + 1)) | 0;
return ${term.geen ? `iets ? som : ${geen}` : 'som'};`;
  const name = declare(scope.build, { name: 'somOverMaanden', persons, result: carrier(total), body: body.trim() });
  return { ...total, code: once(scope, 'overMaanden', carrier(total), `${name}(${passed})`) };
}

export function countMonths(
  scope: Scope,
  expression: Expression & { kind: 'count-months' },
  makers: Makers,
): NumberCode {
  const slots = slotsIn(expression.where);
  const { persons, passed } = slotParameters(scope, slots);
  const unit = makers.conditionUnit(scope, expression.where, slots);
  const call = `${unit.name}(${['d', 'eersteDag(jaar, maand)', ...slots.map((slot) => `persoon${slot}`)].join(', ')})`;
  const body = `
const jaar = jaarVan(dag);
const buiten = d.tot;
let aantal = 0;
for (let maand = 0; maand < 12; maand += 1) if (${call}) aantal += 1;
d.tot = Math.min(buiten, nieuwjaar(jaar + 1)) | 0;
return aantal;`;
  const name = declare(scope.build, { name: 'aantalMaanden', persons, result: 'number', body: body.trim() });
  return number.measured(once(scope, 'aantalMaanden', 'number', `${name}(${passed})`), 1n, 0n, 12n, false);
}

function numberOf(scope: Scope, { of }: Expression & { kind: 'sum-persons' }, makers: Makers): NumberCode {
  const value = makers.value(scope, of);
  return value.kind === 'number' ? value : notFast('een som van iets dat geen getal is');
}
