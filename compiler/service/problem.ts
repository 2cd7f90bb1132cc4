import { Fault } from '../../runtime/index.ts';

/** What was asked cannot be answered, and it is the asker who can mend it: data, worded in Dutch. */
export interface Problem {
  readonly code: string;
  /** One sentence: what stands there and why that cannot be. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** Place in the case or the question, as in JSON: `personen.anna.geboortedatum`. */
  readonly path?: string;
}

/** Whether it is about what a user gave, with a message for that user. */
export function isFault(error: unknown): error is Fault {
  return error instanceof Fault;
}
