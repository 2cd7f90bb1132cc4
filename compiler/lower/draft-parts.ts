/** What the draft of a program is made of. */
import type { Span } from '../../grammar/index.ts';
import type { Expression, Rule, ValueType } from '../../runtime/index.ts';
import type { Resolved, StatusSymbol, ValueSymbol } from '../resolve/index.ts';

/** A rule that still knows its sentence; `replaces` and `switchesOff` follow when all rules are there. */
export interface DraftRule {
  readonly rule: Rule;
  readonly file: string;
  readonly span: Span;
  /** Addresses after `in afwijking van` and the like, to be turned into rule ids. */
  readonly replacesAt: readonly string[];
  /** Ids known at once: the host of a proviso, the sentence before. */
  readonly replacesIds: readonly string[];
  /** A denial that names nothing: it sets aside every ground of its regeling that does not deviate from it by name. */
  readonly replacesAll: boolean;
  readonly switchesOffAt: readonly string[];
  readonly switchesOffIds: readonly string[];
  /** After `voor de toepassing van`: only there it should be seen. */
  readonly scope: readonly string[];
  /** Number of the sentence, for `de vorige zin`. */
  readonly sentence: number;
}

export interface DraftConclusion {
  readonly id: string;
  readonly regeling: string;
  readonly name: string;
  readonly key: string;
  readonly kind: 'waarde' | 'status';
  type?: ValueType;
  slots: readonly string[];
  /** Of a status of a thing: the id of its object type. */
  readonly object?: string;
  readonly internal: boolean;
  readonly rules: DraftRule[];
  readonly symbol?: ValueSymbol | StatusSymbol;
  /** Of a summand: the conclusion it belongs to. */
  readonly partOf?: string;
}

/** A summand that `telt mee` adds to the labelled sums at these addresses. */
export interface Added {
  readonly addresses: readonly string[];
  readonly summand: Expression;
}

/** The draft as rules that are already there may look at it and add to it. */
export interface DraftSoFar {
  readonly conclusions: ReadonlyMap<string, DraftConclusion>;
  readonly applicability: ReadonlyMap<string, string>;
  readonly added: readonly Added[];
  readonly ruleIds: Set<string>;
  sentence: number;
  conclusion(id: string, make: () => DraftConclusion): DraftConclusion;
  freeRuleId(wanted: string, taken: ReadonlySet<string>): string;
  add(conclusion: DraftConclusion, rule: DraftRule): void;
  concludedAt(address: string): readonly DraftConclusion[];
  judgeAt(id: string, judgement: string, address: string): void;
}

/** Part of a rule that is filled in when all rules are there; from then on it stays as it is. */
export interface Pending {
  /** Fills it in, or reports that it cannot be. */
  readonly settle: (draft: DraftSoFar, resolved: Resolved) => void;
  /** Would it be filled in the same again, without a report? */
  readonly isSettled: (draft: DraftSoFar) => boolean;
}
