/** What only a human decides: read when it was decided, asked for when not, never made up. */
import type { Day } from '../date.ts';
import { formatDay } from '../date.ts';
import type { Exact } from '../exact.ts';
import { compare, toFractionString, zero } from '../exact.ts';
import { childPath, fault } from '../fault.ts';
import { formatMoney } from '../format.ts';
import type { UitlegOordeel } from '../outcome.ts';
import { contains } from '../period.ts';
import type { Place } from './explain-parts.ts';
import { factPath, openAtom, placeAt, readFact } from './facts.ts';
import { aboutNames, asked, clauseAbout, questionFor } from './judgement-question.ts';
import type { IndexedJudgement, Judged, Run } from './model.ts';
import { shownValue } from './show.ts';
import { ABSENT, isConflict, isUnknown, unknownOf } from './values.ts';
import type { Unknown, Value } from './values.ts';

/** A judgement about certain persons, on a certain day. */
export interface JudgementOn {
  readonly judgement: IndexedJudgement;
  readonly persons: readonly number[];
  readonly day: Day;
}

const pathOf = ({ zaak }: Run, { judgement, persons }: JudgementOn): string => factPath(zaak, judgement, persons);

function judgedOn(run: Run, on: JudgementOn): Judged | undefined {
  return run.zaak.judged.get(pathOf(run, on))?.find((judged) => contains(judged, on.day));
}

/**
 * The amount that a judgement names, between nihil and the amount deviated from (or from that amount up). Not named
 * yet, it is unknown between those bounds; outside them it is refused.
 */
export function judgedAmount(run: Run, on: JudgementOn, which: 'lager' | 'hoger', from: Value): Value {
  if (from === ABSENT || isConflict(from)) return from;
  const named = judgedOn(run, on)?.amount;
  const limit = isUnknown(from) ? undefined : (from as Exact);
  if (named === undefined) return amountOpen(run, on, which, from, limit);
  const path = childPath(pathOf(run, on), 'bedrag');
  if (isUnknown(from)) return unknownOf([from], () => `${path} ${from.form()}`, from.mayBeAbsent, within(which, from));
  run.current?.facts.push(placeAt(() => path));
  checkWithin(path, which, named, from as Exact);
  return named;
}

function within(which: 'lager' | 'hoger', from: Value): { readonly low?: Exact; readonly high?: Exact } {
  if (which === 'hoger') {
    const low = isUnknown(from) ? from.low : (from as Exact);
    return low === undefined ? {} : { low };
  }
  const high = isUnknown(from) ? from.high : (from as Exact);
  return { low: zero, ...(high !== undefined && { high }) };
}

function amountOpen(
  run: Run,
  on: JudgementOn,
  which: 'lager' | 'hoger',
  from: Value,
  limit: Exact | undefined,
): Unknown {
  const bound =
    limit === undefined ? {} : { [which === 'lager' ? 'tenHoogste' : 'tenMinste']: toFractionString(limit) };
  const path = pathOf(run, on);
  const names = on.persons.map((person) => run.zaak.persons[person] ?? '?');
  const question = questionFor(on.judgement.judgement, names, path, 'bedrag');
  const open = openAtom(run, {
    kind: 'waarde',
    key: `${path} bedrag ${limit === undefined ? '' : toFractionString(limit)}`,
    missing: () => [asked({ ...question, ...(which === 'lager' && { tenMinste: '0' }), ...bound })],
  }) as Unknown;
  const parts = isUnknown(from) ? [open, from] : [open];
  return unknownOf(parts, open.form, isUnknown(from) && from.mayBeAbsent, within(which, from));
}

function checkWithin(path: string, which: 'lager' | 'hoger', named: Exact, from: Exact): void {
  const order = compare(named, from);
  if (which === 'hoger' && order < 0)
    fault(
      path,
      'bedrag-buiten-grenzen',
      `${formatMoney(named)} is lager dan ${formatMoney(from)}; het oordeel kan alleen een hoger bedrag geven.`,
    );
  if (which === 'lager' && (order > 0 || compare(named, zero) < 0))
    fault(
      path,
      'bedrag-buiten-grenzen',
      `${formatMoney(named)} ligt niet tussen nihil en ${formatMoney(from)}; het oordeel kan alleen een lager bedrag geven.`,
    );
}

/** The judgement with its answer on the day, or with what is asked. */
export function explainJudgement(at: Place, id: string, persons: readonly number[]): UitlegOordeel {
  const { run } = at.explaining;
  const on: JudgementOn = { judgement: run.prepared.compiler.judgement(id), persons, day: at.day };
  const { judgement } = on.judgement;
  const judged = judgedOn(run, on);
  const names = persons.map((person) => run.zaak.persons[person] ?? '?');
  return {
    soort: 'oordeel',
    pad: pathOf(run, on),
    naam: clauseAbout(judgement, names),
    ...shownValue({ kind: 'ja-nee' }, readFact(run, on.judgement, persons, at.day)),
    grondslag: judgement.basis,
    door: judged?.by ?? judgement.by.join(' of '),
    vraag: aboutNames(names, judgement.question),
    weegtMee: judgement.weighs,
    ...(judged?.reasons !== undefined && { motivering: judged.reasons }),
    ...(judged?.day !== undefined && { datum: formatDay(judged.day) }),
  };
}
