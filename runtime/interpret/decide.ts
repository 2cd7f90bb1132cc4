/** How the rules of a conclusion make its outcome: who is active, who is set aside, and what remains. */
import type { Day } from '../date.ts';
import { formatDay } from '../date.ts';
import type { Exact } from '../exact.ts';
import { max, min } from '../exact.ts';
import type { Address } from '../ir/index.ts';
import { boundsOf } from './compare.ts';
import { snapped } from './grids.ts';
import { openAtom, personsKey, stateBefore, withStateBefore } from './facts.ts';
import type { Frame, PlannedRule, Run, Target } from './model.ts';
import { step } from './meter.ts';
import { planOn } from './plan.ts';
import { holdsInRanks, tie, tied } from './ranking.ts';
import { both, not, some } from './truth.ts';
import { ABSENT, conflictOf, formOf, isConflict, isKnown, isUnknown, sameValue, unknownOf } from './values.ts';
import type { Absent, Conflict, ConflictRule, Known, Truth, Unknown, Value } from './values.ts';

/** The outcome of a conclusion for these persons on this day; worked out once. */
export function ask(run: Run, target: Target, persons: readonly number[], asked: Day): Value {
  step();
  const day = snapped(run, target, asked);
  if (target.looksBack && day < run.firstDay) return givenState(run, target, persons);
  const frame = frameOf(run, target, persons, day);
  run.current?.calls.push(frame);
  if (frame.result === null) throw circle(run, frame);
  return frame.result ?? decide(run, frame);
}

function decide(run: Run, frame: Frame): Value {
  frame.result = null;
  frame.result = within(run, frame, () =>
    frame.target.conclusion.kind === 'waarde' ? decideValue(run, frame) : decideStatus(run, frame),
  );
  return frame.result;
}

/** The outcome now that more is known of what it rests on. */
export function decideAgain(run: Run, frame: Frame): Value {
  frame.active.length = 0;
  frame.calls.length = 0;
  frame.facts.length = 0;
  return decide(run, frame);
}

/** Whether one of the rules is active, whatever replaces it. */
export function applies(
  run: Run,
  target: Target,
  rules: readonly string[],
  persons: readonly number[],
  asked: Day,
): Truth {
  const frame = frameOf(run, target, persons, snapped(run, target, asked), false);
  run.current?.calls.push(frame);
  const places = frame.plan.rules.flatMap(({ rule }, place) => (rules.includes(rule.id) ? [place] : []));
  return within(run, frame, () => some(places, (place) => active(run, frame, place)));
}

/** Where the grounds stand that count. */
export function granting(run: Run, target: Target, persons: readonly number[], asked: Day): readonly Address[] {
  const frame = frameOf(run, target, persons, snapped(run, target, asked), false);
  const grounds = within(run, frame, () => groundsOf(frame).filter((ground) => counts(run, frame, ground) === true));
  return grounds.map((ground) => ruleAt(frame, ground).rule.address);
}

function within<T>(run: Run, frame: Frame, work: () => T): T {
  const { current } = run;
  run.current = frame;
  try {
    return work();
  } finally {
    run.current = current;
  }
}

const DAYS_APART = 2 ** 21;
const MIDDLE = 2 ** 20;

/**
 * The frame in which this question is worked out. What is sure without assumptions stays so whatever is assumed; the
 * rest is worked out again, in a trial. `whole`: only the outcome is wanted, not what its rules did.
 */
export function frameOf(run: Run, target: Target, persons: readonly number[], day: Day, whole = true): Frame {
  const key = personsKey(persons) * DAYS_APART + day + MIDDLE;
  const known = framesOf(run.frames, target).get(key);
  if (run.trial === undefined) return known ?? newFrame(run, run.frames, target, persons, day, key);
  if (whole && known?.result !== undefined && known.result !== null && isUntouched(run, known.result)) return known;
  const tried = framesOf(run.trial, target).get(key);
  return tried ?? newFrame(run, run.trial, target, persons, day, key);
}

/** It does not wait for anything that is being tried out. */
function isUntouched(run: Run, value: Value): boolean {
  return !isUnknown(value) || (value.waits & run.assumed) === 0n;
}

function framesOf(all: Map<number, Frame>[], target: Target): Map<number, Frame> {
  return (all[target.index] ??= new Map<number, Frame>());
}

function newFrame(
  run: Run,
  all: Map<number, Frame>[],
  target: Target,
  persons: readonly number[],
  day: Day,
  key: number,
): Frame {
  const plan = planOn(run.prepared, target, day);
  run.work += 1;
  const frame: Frame = {
    target,
    plan,
    day,
    persons: [...persons],
    caller: run.current,
    active: [],
    result: undefined,
    facts: [],
    calls: [],
    visit: 0,
  };
  framesOf(all, target).set(key, frame);
  return frame;
}

function circle(run: Run, again: Frame): Error {
  const names: string[] = [];
  for (let frame = run.current; frame !== undefined; frame = frame.caller) {
    names.unshift(frame.target.conclusion.id);
    if (frame === again) break;
  }
  return new Error(
    `Internal error: on ${formatDay(again.day)} a conclusion depends on itself: ${[...names, again.target.conclusion.id].join(' > ')}.`,
  );
}

/** The state before the first day for which facts are given. */
function givenState(run: Run, target: Target, persons: readonly number[]): Value {
  const { conclusion, view } = target;
  const names = persons.map((person) => run.zaak.persons[person] ?? '?');
  const part = view === undefined ? '' : `@${view.citation.join('+')}`;
  const states = [conclusion.id, conclusion.key].map(
    (key) => stateBefore(run, key + part, persons) ?? partOfState(run, key, part, persons),
  );
  const given = states.find((state) => state !== undefined);
  if (given !== undefined) return given;
  const pad = ['beginstand', conclusion.key + part, ...(names.length > 0 ? [names.join('+')] : [])].join('.');
  const about = names.length === 0 ? '' : ` (${names.join(', ')})`;
  const vraag = `Hoe stond het vóór ${formatDay(run.firstDay)} met '${conclusion.name}'${about}?`;
  return openAtom(run, {
    kind: conclusion.kind === 'status' ? 'ja-nee' : 'waarde',
    key: pad,
    missing: () => [{ soort: 'beginstand', pad, naam: conclusion.name, vraag }],
    answered: (answer) => withStateBefore(run, conclusion.id + part, persons, answer),
  });
}

/** When it was nee altogether, it was nee on any ground. */
function partOfState(run: Run, key: string, part: string, persons: readonly number[]): Known | undefined {
  return part !== '' && stateBefore(run, key, persons) === false ? false : undefined;
}

function ruleAt(frame: Frame, place: number): PlannedRule {
  const planned = frame.plan.rules[place];
  if (planned === undefined) throw new Error(`Internal error: no rule at ${place} of ${frame.target.conclusion.id}.`);
  return planned;
}

/** `van toepassing`: the guard holds and nothing switches the rule off. */
export function active(run: Run, frame: Frame, place: number): Truth {
  const known = frame.active[place];
  if (known !== undefined) {
    if (known === null) throw circle(run, frame);
    return known;
  }
  frame.active[place] = null;
  const holds = conditionOf(run, frame, place);
  const truth = holds === false ? false : both(holds, not(switchedOff(run, frame, place)));
  frame.active[place] = truth;
  return truth;
}

/** The condition of a rule; with a ranking, as far as nobody else comes first. */
function conditionOf(run: Run, frame: Frame, place: number): Truth {
  const { ranking } = frame.plan;
  const ranks = ranking?.ranksOf.get(place);
  if (ranking === undefined || ranks === undefined) return guardOf(run, frame, place);
  const { rank } = frame.target;
  return holdsInRanks(run, frame, ranking, rank === undefined ? ranks : ranks.filter((one) => one.rank === rank));
}

export function guardOf(run: Run, frame: Frame, place: number): Truth {
  const { guard } = ruleAt(frame, place);
  return guard === undefined ? true : guard(run, frame.persons, frame.day);
}

export function switchedOff(run: Run, frame: Frame, place: number): Truth {
  const { switchers } = ruleAt(frame, place);
  if (switchers.length === 0) return false;
  return some(switchers, (switcher) => {
    if (switcher.kind === 'here') return active(run, frame, switcher.index);
    const persons = switcher.slots.map((slot) => frame.persons[slot] ?? 0);
    return run.applies(run, switcher.target, [switcher.rule], persons, frame.day);
  });
}

export function setAside(run: Run, frame: Frame, place: number): Truth {
  const { replacers } = ruleAt(frame, place);
  return replacers.length === 0 ? false : some(replacers, (replacer) => active(run, frame, replacer));
}

/** Active, and not set aside: it takes part in the outcome. */
export function counts(run: Run, frame: Frame, place: number): Truth {
  const truth = active(run, frame, place);
  return truth === false ? false : both(truth, not(setAside(run, frame, place)));
}

/** With a ranking: strijdig when it does not tell two persons apart. Judged in the outcome only, not in parts of it. */
function decideStatus(run: Run, frame: Frame): Truth {
  const granted = decideGranted(run, frame);
  const { ranking } = frame.plan;
  const { view, rank } = frame.target;
  if (ranking === undefined || view !== undefined || rank !== undefined) return granted;
  if (granted === false || isConflict(granted)) return granted;
  const same = tied(run, frame, ranking);
  if (same === false) return granted;
  if (same === true) return tie(run, frame, ranking);
  if (isConflict(same)) return same;
  const unknowns = isUnknown(granted) ? [granted, same] : [same];
  return unknownOf(unknowns, () => `rang(${unknowns.map(formOf).join(',')})`, false);
}

/** Ja when a ground counts; strijdig when a ground and a denial count that deviate from a common address. */
function decideGranted(run: Run, frame: Frame): Truth {
  const { clashes } = frame.plan;
  const grounds = groundsOf(frame);
  if (clashes.length === 0) return some(grounds, (ground) => counts(run, frame, ground));
  const clash = some(clashes, ([ground, denial]) => both(counts(run, frame, ground), counts(run, frame, denial)));
  if (clash === true) return clashing(run, frame);
  const granted = some(grounds, (ground) => counts(run, frame, ground));
  if (clash === false) return granted;
  if (isConflict(clash) || isConflict(granted)) return conflictOf([clash, granted].filter(isConflict));
  // without the clash it would be nee as well: then there is no ground, so no clash either
  if (granted === false) return false;
  return isUnknown(granted) ? unknownOf([clash, granted], () => `${clash.form()};${granted.form()}`, false) : clash;
}

/** For one rank only the rules that have it. */
function groundsOf({ plan, target: { rank } }: Frame): readonly number[] {
  if (rank === undefined) return plan.grounds;
  return plan.grounds.filter((place) => plan.ranking?.ranksOf.get(place)?.some((one) => one.rank === rank));
}

function clashing(run: Run, frame: Frame): Conflict {
  const pairs = frame.plan.clashes.filter(
    ([ground, denial]) => counts(run, frame, ground) === true && counts(run, frame, denial) === true,
  );
  const places = [...new Set(pairs.flat())];
  const rules = places.map((place): ConflictRule => {
    const { rule } = ruleAt(frame, place);
    return { address: rule.address, value: rule.effect === 'grond' };
  });
  return { kind: 'strijdig', rules };
}

/** A rule that takes part, surely or perhaps, and what it gives. */
interface Candidate {
  readonly place: number;
  readonly truth: true | Unknown | Conflict;
}

/** The one value of the rules that count; none: geen; different ones: strijdig. */
function decideValue(run: Run, frame: Frame): Value {
  const candidates = candidatesOf(run, frame);
  const sure = candidates.filter(({ truth }) => truth === true);
  const values = sure.map(({ place }) => valueOf(run, frame, place));
  const settled = decideSure(frame, sure, values);
  const open = candidates.filter(({ truth }) => truth !== true);
  if (open.length === 0) return settled;
  if (isConflict(settled)) return settled;
  // also when nothing is sure: no rule at all gives geen, as do the denials that are open
  if (!isUnknown(settled) && open.every(({ place }) => gives(run, frame, place, settled))) return settled;
  return undecided(frame, open, settled, sure.length > 0, certainly(run, frame, candidates));
}

function candidatesOf(run: Run, frame: Frame): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const place of [...frame.plan.grounds, ...frame.plan.denials]) {
    const truth = counts(run, frame, place);
    if (truth !== false) candidates.push({ place, truth });
  }
  return candidates;
}

/** What the rule gives; a denial gives geen. */
export function valueOf(run: Run, frame: Frame, place: number): Value {
  const { value, rule } = ruleAt(frame, place);
  if (rule.effect === 'ontkenning' || value === undefined) return ABSENT;
  return value(run, frame.persons, frame.day);
}

function decideSure(frame: Frame, sure: readonly Candidate[], values: readonly Value[]): Value {
  const [first = ABSENT, ...others] = values;
  if (others.length === 0) return first;
  const conflicts = values.filter(isConflict);
  if (conflicts.length > 0) return conflictOf(conflicts);
  const known = values.filter((value) => value === ABSENT || isKnown(value)) as readonly (Known | Absent)[];
  const [some, ...rest] = known;
  if (some !== undefined && rest.some((other) => !sameValue(some, other))) return disagreeing(frame, sure, values);
  const unknowns = values.filter(isUnknown);
  if (unknowns.length === 0) return first;
  return {
    ...unknownOf(unknowns, () => `gelijk(${values.map(formOf).join(',')})`, values.includes(ABSENT)),
    mayConflict: true,
  };
}

function disagreeing(frame: Frame, sure: readonly Candidate[], values: readonly Value[]): Conflict {
  const rules: ConflictRule[] = [];
  sure.forEach(({ place }, index) => {
    const value = values[index];
    if (value !== undefined && !isUnknown(value) && !isConflict(value))
      rules.push({ address: ruleAt(frame, place).rule.address, value });
  });
  return { kind: 'strijdig', rules };
}

function gives(run: Run, frame: Frame, place: number, expected: Value): boolean {
  const value = valueOf(run, frame, place);
  if (isUnknown(value) || isConflict(value) || isUnknown(expected) || isConflict(expected)) return false;
  return sameValue(value, expected);
}

function undecided(
  frame: Frame,
  open: readonly Candidate[],
  settled: Value,
  anySure: boolean,
  bounds: Bounds | undefined,
): Value {
  const unknowns = open.map(({ truth }) => truth).filter((truth) => isUnknown(truth as Value)) as readonly Unknown[];
  if (unknowns.length === 0) return conflictOf(open.map(({ truth }) => truth as Conflict));
  const parts = isUnknown(settled) && anySure ? [...unknowns, settled] : unknowns;
  const form = (): string =>
    `${frame.target.conclusion.id}[${frame.persons.join(' ')} ${frame.day}](${[...parts.map(formOf), formOf(settled)].join(',')})`;
  return unknownOf(parts, form, bounds === undefined, bounds);
}

interface Bounds {
  readonly low?: Exact;
  readonly high?: Exact;
}

/**
 * Between which numbers the outcome lies whichever of the rules counts, when one of them surely does: the amount from
 * which a judgement may deviate, and the lower amount. Undefined when there may be none, or when two may count at once.
 */
function certainly(run: Run, frame: Frame, candidates: readonly Candidate[]): Bounds | undefined {
  if (frame.target.view?.mode === 'na') return undefined;
  if (!candidates.some(({ place }) => active(run, frame, place) === true)) return undefined;
  const oneAtMost = candidates.every(({ place }, index) =>
    candidates.slice(index + 1).every((other) => replaces(frame, place, other.place)),
  );
  if (!oneAtMost) return undefined;
  const values = candidates.map(({ place }) => valueOf(run, frame, place));
  if (values.some((value) => value === ABSENT || isConflict(value) || (isUnknown(value) && value.mayBeAbsent)))
    return undefined;
  const lows = values.flatMap((value) => boundsOf(value)[0] ?? []);
  const highs = values.flatMap((value) => boundsOf(value)[1] ?? []);
  return {
    ...(lows.length === values.length && { low: lows.reduce((a, b) => min(a, b)) }),
    ...(highs.length === values.length && { high: highs.reduce((a, b) => max(a, b)) }),
  };
}

function replaces(frame: Frame, one: number, other: number): boolean {
  return ruleAt(frame, one).replacers.includes(other) || ruleAt(frame, other).replacers.includes(one);
}
