/** What the draft of a program is made of. */
import type { Span } from '../../grammar/index.ts';
import type { Expression, Ranking, Rule, ValueType } from '../../runtime/index.ts';
import type { Resolved } from '../resolve/index.ts';

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

/** Rules that a conclusion got, of one regeling, in order. */
export interface Batch {
  /** In which they stand. */
  readonly regeling: string;
  readonly rules: readonly DraftRule[];
  /** Some are seen from some provisions alone. */
  readonly scoped: boolean;
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
  /** Of a status that ends in a verb that only its declaration shows to be one. */
  readonly clause?: true;
  /** Of a summand: the conclusion it belongs to. */
  readonly partOf?: string;
}

/** A conclusion at an address, since the rule with this number was added. */
export interface ConcludedAt {
  readonly conclusion: DraftConclusion;
  readonly since: number;
}

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

/** A ranking whose rules are found when all rules are there. */
export interface DraftRanking extends Omit<Ranking, 'ranks'> {
  readonly conclusion: string;
  readonly ranks: readonly string[];
  /** Reports a rank under which no rule stands. */
  readonly reportEmpty: (address: string) => void;
}

/** `De Algemene termijnenwet is niet van toepassing op lid 1`: the rule, the regeling and the provisions. */
export interface LawOut {
  readonly rule: string;
  readonly law: string;
  readonly on: readonly string[];
  /** Where it is said. */
  readonly file: string;
  readonly span: Span;
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
  /** Where it is said. */
  readonly file: string;
  readonly span: Span;
}

/** `Artikel 3 gaat voor op artikel 2`: rules at the first set aside rules at the second. */
export interface Priority {
  readonly first: readonly string[];
  readonly second: readonly string[];
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
  readonly added: Added[];
  readonly priorities: Priority[];
  /** By id of the copy. */
  readonly suppositions: Map<string, Supposition>;
  readonly lawsOut: LawOut[];
  readonly ruleIds: Set<string>;
  readonly rankings: DraftRanking[];
  readonly terms: DraftTerm[];
  readonly judgedAmounts: Map<string, 'lager' | 'hoger'>;
  sentence: number;
  /** So many rules were added so far. */
  readonly ruleCount: number;
  /** Whether somebody listens to what is asked and done here. */
  readonly isTraced: boolean;
  typeOf(id: string): ValueType | undefined;
  conclusion(id: string, make: () => DraftConclusion): DraftConclusion;
  /** A rule has this id, which was free. */
  takeRuleId(wanted: string, id: string): void;
  /** Something that was settled before is still part of the draft. */
  isAwaited(pending: Pending): void;
  addAll(conclusion: DraftConclusion, batch: Batch): void;
  concludedAt(address: string): readonly DraftConclusion[];
  concludedBy(rules: readonly string[]): readonly DraftConclusion[];
  contribute(contribution: Contribution, placed?: boolean): void;
  supposed(): readonly Supposition[];
  judgeAt(id: string, judgement: string, address: string): void;
}

/** What a sentence adds beside rules, whatever the draft looks like. */
export type Contribution = (draft: DraftSoFar) => void;

/** Part of a rule that is filled in when all rules are there; from then on it stays as it is. */
export interface Pending {
  /** Fills it in, or reports that it cannot be. */
  readonly settle: (draft: DraftSoFar, resolved: Resolved) => void;
  /** Would it be filled in the same again, without a report? */
  readonly isSettled: (draft: DraftSoFar) => boolean;
}
