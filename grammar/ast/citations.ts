/** The address of a provision. */
import type { Span } from '../span.ts';
import type { Node } from './node.ts';

/** `artikel 2 lid 1 onderdelen a en b Awir`, `lid 3`, `de vorige zin`; parts left out are those of the place itself. */
export interface Citation extends Node {
  readonly kind: 'citation';
  readonly previousSentence: boolean;
  /** `dit artikel`, `dit lid`: where the sentence itself stands. */
  readonly own?: 'artikel' | 'lid';
  readonly artikel?: string;
  readonly lid?: string;
  /** `lid 3 tot en met 7` */
  readonly lidTo?: string;
  readonly onderdeel?: string;
  readonly onderdeelTo?: string;
  readonly onder?: string;
  readonly wet?: string;
  /** Where the law is named, when no regeling that may be named here is called so. */
  readonly unknownLawSpan?: Span;
}
