/** What only a human decides: read when it was decided, asked for when not, never made up. */
import { formatDay } from '../date.ts';
import type { Exact } from '../exact.ts';
import { compare, toFractionString, zero } from '../exact.ts';
import { childPath, fault } from '../fault.ts';
import { formatMoney } from '../format.ts';
import type { Judgement } from '../ir/index.ts';
import type { OordeelVraag, UitlegOordeel } from '../outcome.ts';
import { openAtom, placeAt } from './facts.ts';
import type { Judged, ReadCase, Run } from './model.ts';
import { ABSENT, isConflict, isUnknown, unknownOf } from './values.ts';
import type { Missing, Unknown, Value } from './values.ts';

const pathOf = ({ key }: Judgement): string => childPath('oordelen', key);

/** The answer; without one, what is asked of whom. */
export function readJudgement(run: Run, judgement: Judgement): boolean | Unknown {
  const judged = run.zaak.judged.get(judgement.id);
  if (judged !== undefined) {
    run.current?.facts.push(placeAt(() => pathOf(judgement)));
    return judged.answer;
  }
  return openAtom(run, {
    kind: 'ja-nee',
    key: `oordeel ${judgement.id}`,
    missing: () => [asked(questionOf(judgement, 'ja-nee'))],
    answered: (answer) => withJudged(run.zaak, judgement, { answer }),
  });
}

function withJudged(zaak: ReadCase, { id }: Judgement, judged: Judged): ReadCase {
  return { ...zaak, judged: new Map([...zaak.judged, [id, judged]]), runs: new Map() };
}

function asked(oordeel: OordeelVraag): Missing {
  const { pad, naam, vraag } = oordeel;
  return { soort: 'oordeel', pad, naam, vraag, oordeel };
}

function questionOf(judgement: Judgement, soort: OordeelVraag['soort']): OordeelVraag {
  const { clause, by, basis, at, question, weighs, motivated } = judgement;
  const amount = soort === 'bedrag';
  return {
    id: amount ? `${judgement.id}:bedrag` : judgement.id,
    pad: amount ? childPath(pathOf(judgement), 'bedrag') : pathOf(judgement),
    naam: clause,
    soort,
    door: by.join(' of '),
    grondslag: basis,
    ...(at !== undefined && { bij: at }),
    vraag: amount ? `Hoeveel bedraagt het ${judgement.amount ?? 'ander'}e bedrag?` : question,
    weegtMee: weighs,
    motivering: motivated ? 'verplicht' : 'vrij',
  };
}

/**
 * The amount that a judgement names, between nihil and the amount deviated from (or from that amount up). Not named
 * yet, it is unknown between those bounds; outside them it is refused.
 */
export function judgedAmount(run: Run, judgement: Judgement, which: 'lager' | 'hoger', from: Value): Value {
  if (from === ABSENT || isConflict(from)) return from;
  const named = run.zaak.judged.get(judgement.id)?.amount;
  const limit = isUnknown(from) ? undefined : (from as Exact);
  if (named === undefined) return amountOpen(run, judgement, which, from, limit);
  if (isUnknown(from))
    return unknownOf([from], () => `${judgement.id} ${from.form()}`, from.mayBeAbsent, within(which, from));
  run.current?.facts.push(placeAt(() => childPath(pathOf(judgement), 'bedrag')));
  checkWithin(judgement, which, named, from as Exact);
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
  judgement: Judgement,
  which: 'lager' | 'hoger',
  from: Value,
  limit: Exact | undefined,
): Unknown {
  const bound =
    limit === undefined ? {} : { [which === 'lager' ? 'tenHoogste' : 'tenMinste']: toFractionString(limit) };
  const open = openAtom(run, {
    kind: 'waarde',
    key: `oordeel ${judgement.id} bedrag ${limit === undefined ? '' : toFractionString(limit)}`,
    missing: () => [
      asked({ ...questionOf(judgement, 'bedrag'), ...(which === 'lager' && { tenMinste: '0' }), ...bound }),
    ],
  }) as Unknown;
  const parts = isUnknown(from) ? [open, from] : [open];
  return unknownOf(parts, open.form, isUnknown(from) && from.mayBeAbsent, within(which, from));
}

function checkWithin(judgement: Judgement, which: 'lager' | 'hoger', named: Exact, from: Exact): void {
  const path = childPath(pathOf(judgement), 'bedrag');
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

/** The judgement with its answer, or with what is asked. */
export function explainJudgement(run: Run, id: string): UitlegOordeel {
  const judgement = run.prepared.compiler.judgement(id);
  const judged = run.zaak.judged.get(id);
  const text = judged === undefined ? 'onbekend' : judged.answer ? 'ja' : 'nee';
  return {
    soort: 'oordeel',
    pad: pathOf(judgement),
    naam: judgement.clause,
    uitkomst: text,
    leesbaar: text,
    grondslag: judgement.basis,
    door: judged?.by ?? judgement.by.join(' of '),
    vraag: judgement.question,
    weegtMee: judgement.weighs,
    ...(judged?.reasons !== undefined && { motivering: judged.reasons }),
    ...(judged?.day !== undefined && { datum: formatDay(judged.day) }),
  };
}
