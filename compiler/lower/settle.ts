/** Who sets aside whom: the conclusions with their rules, once all rules are there. */
import type { Conclusion, Rule } from '../../runtime/index.ts';
import { seenBeforeRanking } from '../../runtime/index.ts';
import { regelingOf, under } from './citations.ts';
import { isStill, type Draft, type DraftConclusion, type DraftRanking, type DraftRule } from './draft.ts';
import { rankingsOf } from './rankings.ts';
import { isSame } from './same.ts';

interface Remembered {
  readonly from: DraftConclusion;
  readonly rankings: readonly DraftRanking[];
  readonly settled: Settled;
}

interface Settled {
  readonly conclusion: Conclusion;
  /** What its rules switch off, which depends on all other rules: by rule. */
  readonly switchedOff: ReadonlyMap<string, readonly string[]>;
  /** Of all ranks there is a rule. */
  readonly complete: boolean;
}

/** Settles conclusions; one of which all rules are the objects that they were, is what it was. */
export class SettledMemory {
  #before: ReadonlyMap<string, Remembered> = new Map();
  #priorities: Draft['priorities'] = [];
  #conclusions: readonly DraftConclusion[] = [];

  settle(draft: Draft): readonly Conclusion[] {
    const ranked = new Map<string, DraftRanking[]>();
    for (const ranking of draft.rankings)
      ranked.set(ranking.conclusion, [...(ranked.get(ranking.conclusion) ?? []), ranking]);
    const before = isSame(draft.priorities, this.#priorities) ? this.#before : new Map<string, Remembered>();
    const now = new Map<string, Remembered>();
    const drafted = [...draft.conclusions.values()];
    const standAsBefore = standAlike(this.#conclusions, drafted);
    this.#conclusions = drafted;
    const all = new AllRules(drafted);
    const conclusions = drafted.map((from): Conclusion => {
      const known = before.get(from.id);
      const rankings = ranked.get(from.id) ?? NO_RANKINGS;
      if (known && settlesAlike(known, from, rankings) && (standAsBefore || stillSwitchesOff(known, all))) {
        now.set(from.id, known);
        return known.settled.conclusion;
      }
      const settled = settleAnew(from, rankings, draft, all);
      if (settled.complete) now.set(from.id, { from, rankings, settled });
      return settled.conclusion;
    });
    this.#before = now;
    this.#priorities = draft.priorities;
    return conclusions;
  }
}

const NO_RANKINGS: readonly DraftRanking[] = [];

function settlesAlike(
  { from, ...known }: Remembered,
  now: DraftConclusion,
  rankings: readonly DraftRanking[],
): boolean {
  return (
    (from === now || isStill(from, now, isStillRule)) &&
    rankings.length === known.rankings.length &&
    rankings.every((ranking, at) => ranking === known.rankings[at])
  );
}

/** The same rules at the same addresses: who switches off what stands there, switches off the same. */
function standAlike(before: readonly DraftConclusion[], now: readonly DraftConclusion[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ rules }, at) => {
      const then = before[at]?.rules;
      return (
        rules === then || (rules.length === then?.length && rules.every((one, number) => standsAs(one, then[number])))
      );
    })
  );
}

function standsAs({ rule }: DraftRule, before: DraftRule | undefined): boolean {
  return rule === before?.rule || (rule.id === before?.rule.id && rule.address === before.rule.address);
}

/** The rules, to be found by where they stand. */
class AllRules {
  readonly #conclusions: readonly DraftConclusion[];
  /** In order, by regeling; made when somebody asks. */
  #byRegeling: ReadonlyMap<string, readonly PlacedRule[]> | undefined;

  constructor(conclusions: readonly DraftConclusion[]) {
    this.#conclusions = conclusions;
  }

  /** At or under one of these addresses, in order. */
  under(addresses: readonly string[]): readonly DraftRule[] {
    this.#byRegeling ??= byRegeling(this.#conclusions.flatMap(({ rules }) => rules));
    const standing = this.#byRegeling;
    const found = [...new Set(addresses.map(regelingOf))].flatMap((regeling) =>
      (standing.get(regeling) ?? []).filter(({ one }) => addresses.some((address) => under(one.rule.address, address))),
    );
    return found.sort((a, b) => a.at - b.at).map(({ one }) => one);
  }
}

interface PlacedRule {
  readonly one: DraftRule;
  readonly at: number;
}

function byRegeling(rules: readonly DraftRule[]): ReadonlyMap<string, readonly PlacedRule[]> {
  const found = new Map<string, PlacedRule[]>();
  rules.forEach((one, at) => {
    const regeling = regelingOf(one.rule.address);
    const known = found.get(regeling);
    if (known) known.push({ one, at });
    else found.set(regeling, [{ one, at }]);
  });
  return found;
}

function isStillRule(before: DraftRule, now: DraftRule): boolean {
  if (before === now) return true;
  return (
    before.rule === now.rule &&
    isSame(before.replacesIds, now.replacesIds) &&
    isSame(before.switchesOffIds, now.switchesOffIds)
  );
}

function stillSwitchesOff({ from, settled: { switchedOff } }: Remembered, all: AllRules): boolean {
  if (switchedOff.size === 0) return true;
  return from.rules.every((one) => {
    const before = switchedOff.get(one.rule.id);
    return before === undefined || isSame(before, switchedOffBy(one, all));
  });
}

function settleAnew(
  conclusion: DraftConclusion,
  ranked: readonly DraftRanking[],
  { priorities }: Draft,
  all: AllRules,
): Settled {
  const switchedOff = new Map<string, readonly string[]>();
  const rules = conclusion.rules.map((one): Rule => {
    const replaces = replacedBy(one, conclusion, priorities);
    const switchesOff = switchedOffBy(one, all);
    if (one.switchesOffAt.length > 0) switchedOff.set(one.rule.id, switchesOff);
    return replaces.length + switchesOff.length === 0 ? one.rule : { ...one.rule, replaces, switchesOff };
  });
  const whole = settled(conclusion, rules);
  const rankings = rankingsOf(conclusion, ranked);
  if (rankings.length === 0) return { conclusion: whole, switchedOff, complete: true };
  // what is asked about somebody else is seen before it is settled who comes first
  const seen = rules.map((rule) => seenBeforeRanking(rule, whole, false));
  const complete = rankings.every(({ ranks }) => ranks.every((rank) => rank.rules.length > 0));
  return { conclusion: { ...whole, rules: seen, rankings }, switchedOff, complete };
}

function settled(
  { id, regeling, name, key, kind, type, slots, object, clause, internal }: DraftConclusion,
  rules: readonly Rule[],
): Conclusion {
  return {
    id,
    regeling,
    name,
    key,
    kind,
    ...(kind === 'waarde' ? { type: type ?? { kind: 'getal' } } : {}),
    slots,
    ...(object === undefined ? {} : { object }),
    ...(clause ? { clause } : {}),
    internal,
    rules,
  };
}

function replacedBy(one: DraftRule, conclusion: DraftConclusion, priorities: Draft['priorities']): readonly string[] {
  const { replacesAt, replacesAll, replacesIds } = one;
  const first = priorities.filter((priority) => priority.first.some((at) => under(one.rule.address, at)));
  if (!replacesAll && replacesAt.length + replacesIds.length + first.length === 0) return NONE;
  const others = conclusion.rules.filter((other) => other !== one && other.sentence !== one.sentence);
  const cited = others.filter((other) =>
    replacesAt.some((address) => standsUnder(other.rule, address) && !areBothWithin(address, one, other)),
  );
  const all = replacesAll ? others.filter((other) => isOpenGround(other, one)) : [];
  const prior = first.flatMap(({ second }) =>
    others.filter(({ rule }) => second.some((address) => under(rule.address, address))),
  );
  const ids = [...cited, ...all, ...prior].map(({ rule }) => rule.id);
  return [...new Set([...ids, ...replacesIds])].filter((id) => id !== one.rule.id);
}

const NONE: readonly string[] = [];

/** Two sentences of one lid that both deviate from that lid: from its other sentences, not from one another. */
function areBothWithin(cited: string, one: DraftRule, other: DraftRule): boolean {
  return standsUnder(one.rule, cited) && other.replacesAt.includes(cited);
}

/** At the cited provision or a part of it; a hulpregel also where it says that it rests. */
function standsUnder({ address, helper, basis }: Rule, cited: string): boolean {
  return under(address, cited) || (helper && basis.some((one) => under(one, cited)));
}

/** A ground of the same regeling that does not deviate from this denial by name. */
function isOpenGround({ rule }: DraftRule, denial: DraftRule): boolean {
  const sameLaw = rule.address.split(':')[0] === denial.rule.address.split(':')[0];
  return rule.effect === 'grond' && sameLaw && !rule.deviatesFrom.some((address) => standsUnder(denial.rule, address));
}

function switchedOffBy(one: DraftRule, all: AllRules): readonly string[] {
  if (one.switchesOffAt.length === 0 && one.switchesOffIds.length === 0) return NONE;
  const cited = one.switchesOffAt.length === 0 ? [] : all.under(one.switchesOffAt);
  const found = cited.filter(({ rule }) => rule.id !== one.rule.id && !rule.id.includes('toepassing'));
  return [...new Set([...found.map(({ rule }) => rule.id), ...one.switchesOffIds])];
}
