/** The program while it grows: conclusions with their rules, before it is known who sets aside whom. */
import type { Condition, ValueType } from '../../runtime/index.ts';
import { regelingOf, under } from './citations.ts';
import type {
  Added as AddedSummand,
  Batch,
  ConcludedAt,
  Contribution,
  DraftConclusion,
  DraftRanking,
  DraftRule,
  DraftSoFar,
  DraftTerm,
  LawOut,
  Pending,
  Priority,
  Supposition,
} from './draft-parts.ts';
import { Trace } from './memory/trace.ts';
import { ruleIdOf } from './rule-ids.ts';
import { isSame } from './same.ts';

export type { DraftConclusion, DraftRanking, DraftRule, DraftTerm, LawOut, Supposition } from './draft-parts.ts';

export class Draft implements DraftSoFar {
  readonly conclusions = new Map<string, DraftConclusion>();
  readonly ruleIds = new Set<string>();
  /** `Ten hoogste één persoon …, in de rangorde …` */
  readonly rankings: DraftRanking[] = [];
  /** Priorities: rules at the first set aside rules at the second. */
  readonly priorities: Priority[] = [];
  /** Summands that `telt mee` adds to the sums at these addresses. */
  readonly added: AddedSummand[] = [];
  /** `Onderdeel e is van toepassing indien …`: conclusion by address. */
  readonly applicability = new Map<string, string>();
  /** Judgements made for one kan-bepaling: the id of the judgement it is an instance of, by its own id. */
  readonly judgementsAt = new Map<string, { readonly judgement: string; readonly address: string }>();
  /** Judgements that name an amount beside the answer, by id. */
  readonly judgedAmounts = new Map<string, 'lager' | 'hoger'>();
  /** By id of the copy. */
  readonly suppositions = new Map<string, Supposition>();
  readonly terms: DraftTerm[] = [];
  readonly lawsOut: LawOut[] = [];
  /** Ids of the conclusions with a rule that is seen from some provisions alone. */
  readonly scoped = new Set<string>();
  readonly pending: Pending[] = [];
  /** Number of the sentence that is being lowered. */
  sentence = 0;
  #parts = 0;
  /** When each conclusion was made, by id. */
  readonly #order = new Map<string, number>();
  /** The rules in order, by the regeling in which they stand. */
  readonly #added = new Map<string, Added[]>();
  /** Of the steps that are busy: the outer ones first. */
  readonly #traces: Trace[] = [];
  ruleCount = 0;

  /** The outcome of a step, and what it saw and did here. A step may have steps of its own. */
  traced<T>(step: () => T): { readonly result: T; readonly trace: Trace } {
    const trace = new Trace(this);
    this.#traces.push(trace);
    try {
      const result = step();
      trace.end(this);
      return { result, trace };
    } finally {
      this.#traces.pop();
    }
  }

  /**
   * The sentences of another part of a regeling follow. Their numbers do not depend on how many there are in the parts
   * before, so that nothing about them changes when a sentence comes or goes elsewhere.
   */
  beginPart(): void {
    this.sentence = this.#parts * MOST_SENTENCES;
    this.#parts += 1;
  }

  /** The step sees or does here what a trace does not tell: it has to be done anew each time. */
  untraceable(): void {
    for (const trace of this.#traces) trace.refuse();
  }

  /** Of what type its rules so far make it. */
  typeOf(id: string): ValueType | undefined {
    return this.find(id)?.type;
  }

  find(id: string): DraftConclusion | undefined {
    const found = this.conclusions.get(id);
    for (const trace of this.#traces) trace.see(id, found);
    return found;
  }

  /** Something in a rule that is known only when all rules are there. */
  settleLater(pending: Pending): void {
    this.pending.push(pending);
    this.isAwaited(pending);
  }

  isAwaited(pending: Pending): void {
    for (const trace of this.#traces) trace.wait(pending);
  }

  /** Adds to the draft what does not depend on it. `placed`: it knows where in the text it stands. */
  contribute(contribution: Contribution, placed = false): void {
    contribution(this);
    for (const trace of this.#traces) trace.contribute(contribution, placed);
  }

  /** The suppositions so far. */
  supposed(): readonly Supposition[] {
    for (const trace of this.#traces) trace.lookAtSuppositions();
    return [...this.suppositions.values()];
  }

  conclusion(id: string, make: () => DraftConclusion): DraftConclusion {
    const known = this.conclusions.get(id);
    if (known) {
      for (const trace of this.#traces) trace.see(id, known);
      return known;
    }
    const made = make();
    for (const trace of this.#traces) trace.make(made);
    this.conclusions.set(id, made);
    this.#order.set(id, this.#order.size);
    return made;
  }

  /** Whether somebody listens to what is asked and done here. */
  get isTraced(): boolean {
    return this.#traces.length > 0;
  }

  /** An id that no rule has yet. */
  freshRuleId(wanted: string): string {
    let number = 1;
    while (this.ruleIds.has(ruleIdOf(wanted, number))) number += 1;
    const id = ruleIdOf(wanted, number);
    this.takeRuleId(wanted, id);
    return id;
  }

  takeRuleId(wanted: string, id: string): void {
    this.ruleIds.add(id);
    for (const trace of this.#traces) trace.named(wanted, id);
  }

  /** Adds a rule to a conclusion. */
  add(conclusion: DraftConclusion, rule: DraftRule): void {
    const regeling = regelingOf(rule.rule.address);
    this.addAll(conclusion, { regeling, rules: [rule], scoped: rule.scope.length > 0 });
  }

  addAll(conclusion: DraftConclusion, batch: Batch): void {
    const { regeling, rules, scoped } = batch;
    conclusion.rules.push(...rules);
    if (scoped) this.scoped.add(conclusion.id);
    for (const trace of this.#traces) trace.add(conclusion.id, batch);
    const added = { conclusion, rules, since: this.ruleCount };
    const known = this.#added.get(regeling);
    if (known) known.push(added);
    else this.#added.set(regeling, [added]);
    this.ruleCount += rules.length;
  }

  /** The conclusions with a rule at or under the address so far, in the order in which they were made. */
  concludedAt(address: string): readonly DraftConclusion[] {
    const found = this.#concludedAt(address);
    for (const trace of this.#traces) trace.lookAt(address, found);
    return found.map(({ conclusion }) => conclusion);
  }

  /** A judgement is asked for one provision. */
  judgeAt(id: string, judgement: string, address: string): void {
    this.judgementsAt.set(id, { judgement, address });
    for (const trace of this.#traces) trace.judge(id, judgement, address);
  }

  /** The same for any of these addresses. */
  concludedAtAny(addresses: readonly string[]): readonly DraftConclusion[] {
    const found = new Set(addresses.flatMap((address) => this.concludedAt(address)));
    return [...this.conclusions.values()].filter((one) => found.has(one));
  }

  /** The conclusions that have one of these rules so far, in the order in which they were made. */
  concludedBy(rules: readonly string[]): readonly DraftConclusion[] {
    const found = [...this.conclusions.values()].filter((one) => one.rules.some(({ rule }) => rules.includes(rule.id)));
    for (const trace of this.#traces) trace.lookFor(rules, found);
    return found;
  }

  #concludedAt(address: string): readonly ConcludedAt[] {
    const added = this.#added.get(regelingOf(address));
    if (!added) return NOTHING;
    const found = new Map<DraftConclusion, ConcludedAt>();
    for (const one of added)
      if (!found.has(one.conclusion) && one.rules.some(({ rule }) => under(rule.address, address)))
        found.set(one.conclusion, one);
    if (found.size < 2) return [...found.values()];
    const place = ({ conclusion }: ConcludedAt): number => this.#order.get(conclusion.id) ?? 0;
    return [...found.values()].sort((a, b) => place(a) - place(b));
  }

  allRules(): DraftRule[] {
    return [...this.conclusions.values()].flatMap(({ rules }) => rules);
  }
}

export const ALWAYS: Condition = { kind: 'constant-condition', value: true };

/** All of these, without needless nesting. */
export function allOf(conditions: readonly (Condition | undefined)[]): Condition | undefined {
  const real = conditions.filter((condition) => condition !== undefined);
  if (real.length === 0) return undefined;
  return real.length === 1 ? real[0] : { kind: 'and', of: real };
}

export function anyOf(conditions: readonly Condition[]): Condition {
  return conditions.length === 1 ? (conditions[0] as Condition) : { kind: 'or', of: conditions };
}

export function not(condition: Condition): Condition {
  return condition.kind === 'not' ? condition.of : { kind: 'not', of: condition };
}

/** All of it is what it was, wherever it was declared; the caller says what that is of a rule. */
export function isStill(
  before: DraftConclusion,
  now: DraftConclusion,
  isStillRule: (before: DraftRule, now: DraftRule) => boolean,
): boolean {
  const { rules } = before;
  if (rules.length !== now.rules.length) return false;
  for (let at = 0; at < rules.length; at += 1)
    if (!isStillRule(rules[at] as DraftRule, now.rules[at] as DraftRule)) return false;
  return (
    isSame(before.type, now.type) &&
    isSame(before.slots, now.slots) &&
    before.name === now.name &&
    before.key === now.key &&
    before.kind === now.kind &&
    before.object === now.object &&
    before.internal === now.internal &&
    before.regeling === now.regeling &&
    before.partOf === now.partOf &&
    before.clause === now.clause
  );
}

/** No part of a regeling has more. */
const MOST_SENTENCES = 1_000_000;

/** Rules that a conclusion got, and the number of the first of them among all rules. */
interface Added extends ConcludedAt {
  readonly rules: readonly DraftRule[];
}

const NOTHING: readonly ConcludedAt[] = [];
