/** Why: the tree from an outcome down to the facts, made afterwards from what was found out. */
import type { Day } from '../date.ts';
import { formatDay } from '../date.ts';
import type { Address, Rule } from '../ir/index.ts';
import { SUPPOSED_SLOT } from '../ir/index.ts';
import type { Uitleg, UitlegBesluit, UitlegRegel } from '../outcome.ts';
import { inForce } from './bounds.ts';
import { active, ask, counts, frameOf, guardOf, setAside, switchedOff, valueOf } from './decide.ts';
import { snapped } from './grids.ts';
import { explainCondition } from './explain-condition.ts';
import { explainExpression } from './explain-expression.ts';
import { unlessOf } from './explain-parts.ts';
import type { Explaining } from './explain-parts.ts';
import type { Frame, PlannedRule, Prepared, Run, Target } from './model.ts';
import { whoComesFirst } from './ranking.ts';
import { shownValue } from './show.ts';
import type { Shown } from './show.ts';
import type { Value } from './values.ts';

/**
 * The reasons for an outcome (undefined: onbekend). What was explained once comes back as a short node, without its rules.
 * `rulesOnly`: of the outcome itself which rules count, without what they rest on.
 */
export function explain(
  run: Run,
  target: Target,
  persons: readonly number[],
  day: Day,
  outcome: Value | undefined,
  rulesOnly: boolean,
): Uitleg {
  const { current } = run;
  run.current = undefined;
  try {
    const explaining: Explaining = {
      run,
      rulesOnly,
      told: new Set(),
      telling: new Set(),
      decision: (of, about, on) => decision(explaining, of, about, on),
      condition: explainCondition,
      expression: explainExpression,
    };
    return { ...decision(explaining, target, persons, day), ...shownOutcome(target, outcome) };
  } finally {
    run.current = current;
  }
}

/** The outcome only. */
export function withoutReasons(
  run: Run,
  target: Target,
  persons: readonly number[],
  day: Day,
  outcome: Value | undefined,
): Uitleg {
  return { ...header(run, target, persons, day), ...shownOutcome(target, outcome), regels: [] };
}

function shownOutcome({ conclusion }: Target, outcome: Value | undefined): Shown {
  return outcome === undefined ? { uitkomst: 'onbekend', leesbaar: 'onbekend' } : shownValue(conclusion.type, outcome);
}

function header(
  run: Run,
  { conclusion, view }: Target,
  persons: readonly number[],
  day: Day,
): Omit<UitlegBesluit, 'uitkomst' | 'leesbaar' | 'regels'> {
  const about = persons.filter((_, slot) => conclusion.slots[slot] !== SUPPOSED_SLOT);
  return {
    soort: 'besluit',
    conclusie: conclusion.id,
    naam: view === undefined ? conclusion.name : `${conclusion.name} ingevolge ${view.citation.join(', ')}`,
    ...(about.length > 0 && { over: about.map((person) => run.zaak.persons[person] ?? '?').join(', ') }),
    dag: formatDay(day),
  };
}

function decision(explaining: Explaining, target: Target, persons: readonly number[], day: Day): UitlegBesluit {
  const { run, told, telling } = explaining;
  const outcome = ask(run, target, persons, day);
  const start = snapped(run, target, day);
  const key = `${target.index} ${persons.join(' ')} ${start}`;
  const short = { ...header(run, target, persons, day), ...shownValue(target.conclusion.type, outcome), regels: [] };
  if (told.has(key) || (target.looksBack && start < run.firstDay)) return short;
  // how it stood on an earlier day is said, not explained: that would tell the years before it one by one
  const same = `${target.index} ${persons.join(' ')}`;
  if (target.looksBack && telling.has(same)) return short;
  told.add(key);
  telling.add(same);
  const frame = frameOf(run, target, persons, start);
  const regels = shownPlaces(frame).map((place) => explainRule(explaining, frame, place, day));
  telling.delete(same);
  return { ...short, regels };
}

/** With a view: the rules that it lists, and what sets them aside. */
function shownPlaces({ plan, target }: Frame): readonly number[] {
  const places = plan.rules.map((_, place) => place);
  const { view, rank } = target;
  if (rank !== undefined)
    return places.filter((place) => plan.ranking?.ranksOf.get(place)?.some((one) => one.rank === rank));
  if (view === undefined) return places;
  const listed = places.filter((place) => view.rules.includes(plan.rules[place]?.rule.id ?? ''));
  const attackers = listed.flatMap((place) => {
    const { replacers = [], switchers = [] } = plan.rules[place] ?? {};
    return [...replacers, ...switchers.flatMap((switcher) => (switcher.kind === 'here' ? [switcher.index] : []))];
  });
  return places.filter((place) => listed.includes(place) || attackers.includes(place));
}

/** `day`: the day asked about, somewhere in the slice for which the frame was worked out. */
function explainRule(explaining: Explaining, frame: Frame, place: number, day: Day): UitlegRegel {
  const { run } = explaining;
  const planned = frame.plan.rules[place];
  if (planned === undefined) throw new Error('Internal error: explaining a rule that is not in force.');
  const { rule } = planned;
  const comesFirst = firstBefore(run, frame, place);
  const { status, door } = comesFirst ? keptOut(frame) : statusOf(run, frame, planned, place);
  const ground = rule.value !== undefined && rule.effect === 'grond';
  const gives = ground && (status === 'telt' || status === 'onbekend');
  return {
    id: rule.id,
    adres: rule.address,
    grondslag: rule.basis,
    versie: {
      ...(rule.valid.from !== undefined && { van: rule.valid.from }),
      ...(rule.valid.to !== undefined && { tot: rule.valid.to }),
    },
    regel: rule.text,
    wettekst: textAt(run.prepared, rule.address, day),
    hulpregel: rule.helper,
    fictie: rule.fiction,
    status,
    door,
    ...(comesFirst && { gaatVoor: comesFirst.name }),
    ontkent: rule.effect === 'ontkenning',
    ...(ground &&
      status === 'telt' && { waarde: shownValue(frame.target.conclusion.type, valueOf(run, frame, place)).uitkomst }),
    stappen: explaining.rulesOnly
      ? []
      : [
          ...stepsOf(explaining, frame, rule, day, gives),
          ...(comesFirst ? [explainFirst(explaining, comesFirst, day)] : []),
        ],
    toelichting: [...rule.notes, ...(comesFirst ? (frame.plan.ranking?.ranking.notes ?? []) : [])],
  };
}

type First = NonNullable<ReturnType<typeof whoComesFirst>>;

/** Who keeps this rule out by coming earlier in the ranking, if its condition would hold otherwise. */
function firstBefore(run: Run, frame: Frame, place: number): First | undefined {
  const { ranking } = frame.plan;
  const ranks = ranking?.ranksOf.get(place);
  if (ranking === undefined || ranks === undefined || active(run, frame, place) !== false) return undefined;
  const would = ranks.find(({ guard }) => guard === undefined || guard(run, frame.persons, frame.day) === true);
  return would && whoComesFirst(run, frame, ranking, would.rank);
}

function keptOut({ plan }: Frame): Pick<UitlegRegel, 'status' | 'door'> {
  return { status: 'uitgeschakeld', door: plan.ranking ? [plan.ranking.ranking.address] : [] };
}

/** 'Carla komt eerder in de rangorde', and why. */
function explainFirst(explaining: Explaining, first: First, day: Day): Uitleg {
  return {
    soort: 'stap',
    wat: `${first.name} komt eerder in de rangorde`,
    ...shownValue(undefined, true),
    delen: [explaining.decision(first.target, first.persons, day)],
  };
}

function stepsOf(explaining: Explaining, frame: Frame, rule: Rule, day: Day, gives: boolean): readonly Uitleg[] {
  const slots = frame.target.conclusion.slots.length;
  const at = {
    explaining,
    slots,
    persons: frame.persons,
    day,
    unless: unlessOf(rule),
  };
  return [
    ...(rule.guard ? [explainCondition(at, rule.guard)] : []),
    ...(gives && rule.value ? [explainExpression(at, rule.value, frame.target.conclusion.type)] : []),
  ];
}

function statusOf(run: Run, frame: Frame, planned: PlannedRule, place: number): Pick<UitlegRegel, 'status' | 'door'> {
  if (guardOf(run, frame, place) === false) return { status: 'voorwaarde', door: [] };
  if (switchedOff(run, frame, place) === true)
    return { status: 'uitgeschakeld', door: switchingOff(run, frame, planned) };
  if (setAside(run, frame, place) === true) return { status: 'opzij', door: replacing(run, frame, planned) };
  return { status: counts(run, frame, place) === true ? 'telt' : 'onbekend', door: [] };
}

function replacing(run: Run, frame: Frame, { replacers }: PlannedRule): readonly Address[] {
  const replacing = replacers.filter((replacer) => active(run, frame, replacer) === true);
  return [...new Set(replacing.map((replacer) => frame.plan.rules[replacer]?.rule.address ?? ''))];
}

function switchingOff(run: Run, frame: Frame, { switchers }: PlannedRule): readonly Address[] {
  const addresses = switchers.flatMap((switcher) => {
    if (switcher.kind === 'here') {
      return active(run, frame, switcher.index) === true ? [frame.plan.rules[switcher.index]?.rule.address ?? ''] : [];
    }
    const persons = switcher.slots.map((slot) => frame.persons[slot] ?? 0);
    const rule = switcher.target.conclusion.rules.find(({ id }) => id === switcher.rule);
    return rule && run.applies(run, switcher.target, [switcher.rule], persons, frame.day) === true
      ? [rule.address]
      : [];
  });
  return [...new Set(addresses)];
}

/** The text of the lid or onderdeel, or of what it is part of, as it reads on that day; '' when there is none. */
function textAt(prepared: Prepared, address: Address, day: Day): string {
  const provision = prepared.provisionsAt(address).find(({ valid }) => inForce(valid, day));
  if (provision !== undefined) return provision.text;
  const end = address.lastIndexOf(':');
  return end < 0 ? '' : textAt(prepared, address.slice(0, end), day);
}
