/**
 * On what an outcome can depend: only on a day on which one of these changes can it be another. A conclusion about one
 * law need not be worked out again because a fact or an amount of another law changes.
 */
import type { Day } from '../date.ts';

export interface Scope {
  /** The same for the same scope. */
  readonly index: number;
  /** Indices of facts and judgements. */
  readonly facts: readonly number[];
  /** Those of them that are dates from which ages are counted, by id. */
  readonly births: readonly string[];
  /** Days on which its rules or amounts change. */
  readonly lawChanges: readonly Day[];
  /** How many days after a change it can change once more. */
  readonly echoes: number;
}

export interface Scopes {
  readonly ofConclusion: (id: string) => Scope;
  /** Of a part of a rule. */
  readonly ofPart: (part: object) => Scope;
}
