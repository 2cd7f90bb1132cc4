/** What is left to people: judgements and powers. */
import type { Span } from '../span.ts';
import type { Citation } from './citations.ts';
import type { Node } from './node.ts';

/** `oordeel of de nadelige gevolgen … onevenredig zijn`: a question that only a human answers. */
export interface JudgementDeclaration extends Node {
  readonly kind: 'judgement';
  /** The clause after `of`, as a condition repeats it. */
  readonly clause: string;
  readonly clauseSpan: Span;
  /** `, in de tijd`: each day may have an answer of its own. */
  readonly inTime: boolean;
  /** Of a clause that speaks of a person, or of two: it is asked for each. */
  readonly about?: { readonly owner: 'persoon' | 'paar'; readonly subject: string; readonly phrase: string };
  /** `door`: who decides, under each name that the text uses. */
  readonly by: readonly string[];
  /** `grondslag` */
  readonly basis: readonly Citation[];
  /** `vraag` */
  readonly question: string;
  /** `weegt mee`: what is to be weighed. */
  readonly weighs: readonly string[];
  /** `motivering verplicht` */
  readonly motivated: boolean;
  /** `bij elke kan-bepaling …`: asked for every `kan` that names no judgement of its own. */
  readonly every?: string;
  readonly note?: string;
}

/** `bevoegdheid hardheidsclausule`: who may do what the text itself does not yet do, and on what basis. */
export interface PowerDeclaration extends Node {
  readonly kind: 'power';
  readonly name: string;
  /** `van` */
  readonly holder: string;
  readonly basis: readonly Citation[];
  /** `door`: how it is used: `beleidsregel`, `ministeriële regeling`, `beschikking`. */
  readonly by: string;
  /** `oordeel of …`: the judgement on which it is used. */
  readonly judgement?: string;
  readonly note?: string;
}
