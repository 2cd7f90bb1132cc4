/** The program while it grows: conclusions with their rules, before it is known who sets aside whom. */
import type { Span } from '../../grammar/index.ts';
import type { Condition, Expression, Ranking, ValueType } from '../../runtime/index.ts';
import { withAllAbove } from './citations.ts';
import type { Added, DraftConclusion, DraftRule, DraftSoFar, Pending } from './draft-parts.ts';
import { Trace } from './trace.ts';

/** A termijn as it was described: what a law about terms may ask. */
export interface DraftTerm {
  readonly rule: string;
  readonly conclusion: string;
  readonly address: string;
  readonly regeling: string;
  /** The first day that counts; a term that only has an end has none. */
  readonly begin?: Expression;
  /** ISO 8601. */
  readonly duration?: string;
  /** Counted back from a day. */
  readonly backwards: boolean;
}

/** `De Algemene termijnenwet is niet van toepassing op lid 1`: the rule, the regeling and the provisions. */
export interface LawOut {
  readonly rule: string;
  readonly law: string;
  readonly on: readonly string[];
  readonly file: string;
  readonly span: Span;
}

/** A ranking whose rules are found when all rules are there. */
export interface DraftRanking extends Omit<Ranking, 'ranks'> {
  readonly conclusion: string;
  readonly ranks: readonly string[];
  /** Reports a rank under which no rule stands. */
  readonly reportEmpty: (address: string) => void;
}

/** `X als ware F nihil`: the copy of X that is made when all rules are there. */
export interface Supposition {
  /** Id of the copy. */
  readonly id: string;
  /** Behind the id of everything that is copied for it. */
  readonly suffix: string;
  /** Id of the conclusion that is asked. */
  readonly origin: string;
  readonly changed: { readonly kind: 'fact' | 'conclusion'; readonly id: string; readonly name: string };
  /** The value is supposed of one person, who stands in the last slot of each copy. */
  readonly personal: boolean;
  readonly value: Expression;
  /** Of the value that is supposed. */
  readonly type?: ValueType;
  readonly regeling: string;
  readonly address: string;
  /** `als ware F nihil` */
  readonly words: string;
  readonly reportUnable: (wat: string) => void;
}

export type { DraftConclusion, DraftRule } from './draft-parts.ts';

export class Draft implements DraftSoFar {
  readonly conclusions = new Map<string, DraftConclusion>();
  readonly ruleIds = new Set<string>();
  /** `Ten hoogste één persoon …, in de rangorde …` */
  readonly rankings: DraftRanking[] = [];
  /** Priorities: rules at the first set aside rules at the second. */
  readonly priorities: { readonly first: readonly string[]; readonly second: readonly string[] }[] = [];
  /** Summands that `telt mee` adds to the sums at these addresses. */
  readonly added: Added[] = [];
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
  readonly pending: Pending[] = [];
  /** What can be said only when all rules are there. */
  readonly #later: (() => void)[] = [];
  sentence = 0;
  /** When each conclusion was made, by id. */
  readonly #order = new Map<string, number>();
  /** By address, and every address above it: what is concluded there. */
  readonly #concluded = new Map<string, Set<DraftConclusion>>();
  #byAddress: ReadonlyMap<string, readonly PlacedRule[]> | undefined;
  #trace: Trace | undefined;

  /** The outcome of a step, and what it saw and did here. */
  traced<T>(step: () => T): { readonly result: T; readonly trace: Trace } {
    const trace = new Trace(this.sentence);
    this.#trace = trace;
    try {
      const result = step();
      trace.end(this);
      return { result, trace };
    } finally {
      this.#trace = undefined;
    }
  }

  /** The step sees or does here what a trace does not tell: it has to be done anew each time. */
  untraceable(): void {
    this.#trace?.refuse();
  }

  /** Of what type its rules so far make it. */
  typeOf(id: string): ValueType | undefined {
    const found = this.conclusions.get(id);
    this.#trace?.see(id, found);
    return found?.type;
  }

  /** Something in a rule that is known only when all rules are there. */
  settleLater(pending: Pending): void {
    this.pending.push(pending);
    this.#trace?.wait(pending);
  }

  later(step: () => void): void {
    this.untraceable();
    this.#later.push(step);
  }

  finish(): void {
    for (const step of this.#later) step();
  }

  conclusion(id: string, make: () => DraftConclusion): DraftConclusion {
    const known = this.conclusions.get(id);
    if (known) {
      this.#trace?.see(id, known);
      return known;
    }
    const made = make();
    this.#trace?.make(made);
    this.conclusions.set(id, made);
    this.#order.set(id, this.#order.size);
    return made;
  }

  /** An id that no rule has yet. */
  freshRuleId(wanted: string): string {
    const id = this.freeRuleId(wanted);
    this.ruleIds.add(id);
    this.#trace?.named(wanted, id);
    return id;
  }

  /** The id that a rule would get; `taken` are taken too. */
  freeRuleId(wanted: string, taken: ReadonlySet<string> = new Set()): string {
    let id = wanted;
    for (let number = 2; this.ruleIds.has(id) || taken.has(id); number += 1) id = `${wanted}/${String(number)}`;
    return id;
  }

  /** Adds a rule to a conclusion. */
  add(conclusion: DraftConclusion, rule: DraftRule): void {
    conclusion.rules.push(rule);
    this.#trace?.add(conclusion.id, rule);
    for (const at of withAllAbove(rule.rule.address)) {
      const known = this.#concluded.get(at);
      if (known) known.add(conclusion);
      else this.#concluded.set(at, new Set([conclusion]));
    }
  }

  /** The conclusions with a rule at or under the address so far, in the order in which they were made. */
  concludedAt(address: string): readonly DraftConclusion[] {
    const found = this.#concludedAt(address);
    this.#trace?.lookAt(address, found);
    return found;
  }

  /** A judgement is asked for one provision. */
  judgeAt(id: string, judgement: string, address: string): void {
    this.judgementsAt.set(id, { judgement, address });
    this.#trace?.judge(id, judgement, address);
  }

  #concludedAt(address: string): readonly DraftConclusion[] {
    const found = [...(this.#concluded.get(address) ?? [])];
    const place = (one: DraftConclusion): number => this.#order.get(one.id) ?? 0;
    return found.sort((a, b) => place(a) - place(b));
  }

  /** The rules at or under these addresses, once all rules are there. */
  rulesUnder(addresses: readonly string[]): readonly DraftRule[] {
    this.#byAddress ??= byAddress(this.allRules());
    const all = this.#byAddress;
    const found = new Set(addresses.flatMap((address) => all.get(address) ?? []));
    return [...found].sort((a, b) => a.at - b.at).map(({ rule }) => rule);
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

/** A rule and its place among all rules. */
interface PlacedRule {
  readonly rule: DraftRule;
  readonly at: number;
}

function byAddress(rules: readonly DraftRule[]): ReadonlyMap<string, readonly PlacedRule[]> {
  const found = new Map<string, PlacedRule[]>();
  rules.forEach((rule, at) => {
    for (const address of withAllAbove(rule.rule.address)) {
      const known = found.get(address);
      if (known) known.push({ rule, at });
      else found.set(address, [{ rule, at }]);
    }
  });
  return found;
}
