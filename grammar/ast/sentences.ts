/** The sentences under a lid. */
import type { Citation } from './citations.ts';
import type { Node } from './node.ts';
import type { ConditionClause, Expression, NounPredicate, PhrasePredicate, Term } from './phrases.ts';

/** A sentence that makes law. */
export interface RuleSentence extends Node {
  readonly kind: 'rule';
  readonly sentence: Sentence;
  readonly text: string;
  readonly notes: readonly Note[];
}

/** `uitleg: …` */
export interface Note extends Node {
  readonly text: string;
}

export type Sentence =
  | ValueSentence
  | StatusSentence
  | GrantSentence
  | ApplicabilitySentence
  | AnalogySentence
  | PrioritySentence
  | RankSentence
  | UncodedSentence
  | CountsSentence
  | SamplingSentence;

/** What stands before the verb and decides about defeat. */
export interface Leading extends Node {
  readonly kind: 'in afwijking van' | 'in aanvulling op' | 'onverminderd' | 'voor de toepassing van';
  readonly citations: readonly Citation[];
}

/** Parts every sentence that concludes something may have. */
export interface Conclusive extends Node {
  readonly leading?: Leading;
  readonly conditions: readonly ConditionClause[];
  readonly provisos: readonly Proviso[];
  readonly groundedOn: readonly Citation[];
}

/** `De normpremie bedraagt …` */
export interface ValueSentence extends Conclusive {
  readonly kind: 'value-sentence';
  readonly subject: Term;
  readonly value: Expression;
}

/** `Degene is [mede | niet | slechts] partner van de belanghebbende indien …`, `Het huishouden is een … indien …` */
export interface StatusSentence extends Conclusive {
  readonly kind: 'status-sentence';
  readonly subjects: readonly Term[];
  readonly predicate: PhrasePredicate | NounPredicate;
  readonly also: boolean;
  readonly only: boolean;
  readonly fiction: boolean;
  /** `kan`: only when somebody judges so. */
  readonly may?: boolean;
}

/** `Geen huurtoeslag wordt toegekend indien …`, `Een huurtoeslag wordt slechts toegekend indien …`, `bestaat geen zorgtoeslag` */
export interface GrantSentence extends Conclusive {
  readonly kind: 'grant-sentence';
  readonly subject: Term;
  /** `wel` is not law as we write it: a grant without an amount. */
  readonly form: 'geen' | 'slechts' | 'wel';
}

/** `Lid 3 is niet van toepassing indien …`, `Onderdeel e is van toepassing indien …` */
export interface ApplicabilitySentence extends Conclusive {
  readonly kind: 'applicability-sentence';
  readonly citations: readonly Citation[];
  readonly negated: boolean;
  /** `kan buiten toepassing blijven` */
  readonly may?: boolean;
  /** `De Algemene termijnenwet is niet van toepassing op lid 1`: a whole regeling, and to what it does not apply. */
  readonly law?: LawOut;
}

export interface LawOut extends Node {
  readonly law: string;
  readonly on: readonly Citation[];
}

/** `Artikel 8 lid 3 is van overeenkomstige toepassing, met dien verstande dat voor partner wordt gelezen medebewoner.` */
export interface AnalogySentence extends Conclusive {
  readonly kind: 'analogy-sentence';
  readonly citations: readonly Citation[];
}

/** `Lid 5 gaat voor lid 4.` */
export interface PrioritySentence extends Node {
  readonly kind: 'priority-sentence';
  readonly first: readonly Citation[];
  readonly second: readonly Citation[];
}

/** `Ten hoogste één persoon is partner van …, in de rangorde: …` */
export interface RankSentence extends Node {
  readonly kind: 'rank-sentence';
  readonly predicate: NounPredicate;
  readonly order: readonly Citation[];
}

/** `Niet gecodeerd is de zorgtoeslag indien …`, `Niet gecodeerd is of degene partner van de belanghebbende is` */
export interface UncodedSentence extends Conclusive {
  readonly kind: 'uncoded-sentence';
  readonly what:
    | { readonly kind: 'value'; readonly subject: Term }
    | {
        readonly kind: 'status';
        readonly subjects: readonly Term[];
        readonly predicate: PhrasePredicate | NounPredicate;
      };
}

/** `In afwijking van lid 1 onderdelen a en b telt mee …` */
export interface CountsSentence extends Conclusive {
  readonly kind: 'counts-sentence';
  readonly value: Expression;
}

/** `Voor de toepassing van deze wet … wordt een wijziging na de eerste dag van de maand in aanmerking genomen vanaf …` */
export interface SamplingSentence extends Node {
  readonly kind: 'sampling-sentence';
}

/** `met dien verstande dat …` */
export type Proviso = ProvisoValue | ProvisoRead | ProvisoMay;

interface ProvisoBase extends Node {
  readonly conditions: readonly ConditionClause[];
}

/** `deze A bedraagt indien …` */
export interface ProvisoValue extends ProvisoBase {
  readonly kind: 'proviso-value';
  readonly value: Expression;
}

/** `voor X wordt gelezen Y` */
export interface ProvisoRead extends ProvisoBase {
  readonly kind: 'proviso-read';
  readonly readings: readonly Reading[];
}

/** `de Belastingdienst/Toeslagen een lager bedrag kan terugvorderen indien …` */
export interface ProvisoMay extends ProvisoBase {
  readonly kind: 'proviso-may';
  readonly amount: 'lager' | 'hoger';
}

/** `voor X wordt gelezen Y` */
export interface Reading extends Node {
  readonly of: Term;
  readonly as: Expression;
}
