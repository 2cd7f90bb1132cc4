/**
 * Conditions over the days of a stretch: each a generated function that goes from one day on which something may change
 * to the next. What was read tells when that is (`d.tot`), so that no day is looked at twice.
 */
import type { Condition, Span } from '../../../../runtime/ir/index.ts';
import { declare, notFast } from './build.ts';
import type { Makers } from './makers.ts';
import { slotParameters, slotsIn } from './persons.ts';
import type { Scope } from './scope.ts';

export type OverDays = Condition & { kind: 'some-day' | 'every-day' | 'earlier-day' };

/** First day of the span, the day after its last, and the first day from which another span is meant. */
interface SpanCode {
  readonly from: string;
  readonly to: string;
  readonly next: string;
}

function spanCode(span: Span): SpanCode {
  if (span.kind === 'kwartaal') return notFast('een kwartaal');
  if (span.kind === 'maand')
    return { from: 'eersteVanMaand(dag)', to: 'volgendeMaand(dag)', next: 'volgendeMaand(dag)' };
  return {
    from: `eersteVanJaar(dag, ${span.offset})`,
    to: `eersteVanJaar(dag, ${span.offset + 1})`,
    next: 'eersteVanJaar(dag, 1)',
  };
}

export function overDays(scope: Scope, condition: OverDays, makers: Makers): string {
  const slots = slotsIn(condition.where);
  const { persons, passed } = slotParameters(scope, slots);
  const unit = makers.conditionUnit(scope, condition.where, slots);
  const call = `${unit.name}(${['d', 'andere', ...persons].join(', ')})`;
  const body = condition.kind === 'earlier-day' ? earlierBody(condition.span, call) : spanBody(condition, call);
  return `${declare(scope.build, { name: names[condition.kind], persons, result: 'boolean', body: body.trim() })}(${passed})`;
}

const names: Readonly<Record<OverDays['kind'], string>> = {
  'some-day': 'opEnigeDag',
  'every-day': 'opElkeDag',
  'earlier-day': 'opEerdereDag',
};

/** The same for every day of the span. */
function spanBody({ kind, span }: Condition & { kind: 'some-day' | 'every-day' }, call: string): string {
  const { from, to, next } = spanCode(span);
  const some = kind === 'some-day';
  return `
const buiten = d.tot;
const einde = ${to};
let uit = ${!some};
for (let andere = ${from}; andere < einde; andere = Math.max(d.tot, andere + 1)) {
d.tot = NOOIT;
if (${some ? call : `!${call}`}) { uit = ${some}; break; }
}
d.tot = Math.min(buiten, ${next}) | 0;
return uit;`;
}

/**
 * Once true it stays true as long as the same span is meant. Until then it may become true on the day after the first
 * day that was not looked at. Without a span it begins on the day before the first facts: there the state before them
 * is asked.
 */
function earlierBody(span: Span | undefined, call: string): string {
  const from = span === undefined ? 'Math.min(d.eerste, dag) - 1' : spanCode(span).from;
  const to = span === undefined ? 'dag' : `Math.min(dag, ${spanCode(span).to})`;
  const next = span === undefined ? 'NOOIT' : spanCode(span).next;
  return `
const buiten = d.tot;
const einde = ${to};
let uit = false;
let andere = ${from};
while (andere < einde) {
d.tot = NOOIT;
uit = ${call};
if (uit) break;
andere = Math.max(d.tot, andere + 1);
}
d.tot = Math.min(buiten, uit ? ${next} : Math.min(Math.max(andere, dag) + 1, ${next})) | 0;
return uit;`;
}
