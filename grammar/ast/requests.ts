/** What people ask for: requests. */
import type { Span } from '../span.ts';
import type { Citation } from './citations.ts';
import type { Node } from './node.ts';
import type { Condition } from './phrases.ts';
import type { Note } from './sentences.ts';

/** `verzoek het verblijfsverzoek`: who may ask it, within which term, with what proof, and for how long it works. */
export interface RequestDeclaration extends Node {
  readonly kind: 'request';
  /** Without article. */
  readonly name: string;
  readonly nameSpan: Span;
  /** As written, with its article if it has one: 'het detentieverzoek'. */
  readonly called: string;
  /** `door`, as written: 'de huurder over degene', 'beiden gezamenlijk'. */
  readonly by: string;
  /** One person, or two of whom either is named. */
  readonly owner: 'persoon' | 'paar';
  /** `over degene`: of somebody else. */
  readonly towards: boolean;
  /** The role that asks: 'huurder'. */
  readonly role?: string;
  /** `binnen`: the name of the termijn that is read from it, and its words. */
  readonly within?: { readonly name: string; readonly text: string };
  /** `bewijs`: what must be so besides. */
  readonly proof?: Condition;
  /** `bewijs`, as written. */
  readonly proofText?: string;
  /** `werkt door naar latere berekeningsjaren` */
  readonly carries: boolean;
  /** `grondslag` */
  readonly basis: readonly Citation[];
  readonly notes: readonly Note[];
}
