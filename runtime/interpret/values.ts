/**
 * What an expression or a condition can yield while the law is being applied: something known, `geen` (no rule grants
 * it, or the person spoken of is not there), something unknown that remembers what it waits for, or two rules that
 * disagree.
 */
import type { Day } from '../date.ts';
import type { Duration } from '../duration.ts';
import { isoDuration } from '../duration.ts';
import type { Exact } from '../exact.ts';
import { equals, toFractionString } from '../exact.ts';
import type { Address } from '../ir/index.ts';
import type { Ontbrekend, OordeelVraag } from '../outcome.ts';

/** Numbers are exact, dates are days, an enumeration is its symbol. */
export type Known = Exact | Day | Duration | string | boolean;

/** `geen`. */
export interface Absent {
  readonly kind: 'geen';
}

/** Not known yet. */
export interface Unknown {
  readonly kind: 'onbekend';
  /** What it waits for: bit i for the atom with index i. Never 0. */
  readonly waits: bigint;
  /** Whether it may still turn out to be geen. */
  readonly mayBeAbsent: boolean;
  /** Whether rules may turn out to disagree about it, whatever is answered to its yes/no questions. */
  readonly mayConflict: boolean;
  /** What is sure of a number all the same. */
  readonly low?: Exact;
  readonly high?: Exact;
  /** How it is made up: two unknowns with the same form are the same unknown number. */
  readonly form: () => string;
}

/** Two or more rules that disagree, neither an exception to the other. */
export interface Conflict {
  readonly kind: 'strijdig';
  readonly rules: readonly ConflictRule[];
}

export interface ConflictRule {
  readonly address: Address;
  readonly value: Known | Absent;
  /** Whom it concerns, if the two rules are about different persons. */
  readonly about?: string;
}

export type Value = Known | Absent | Unknown | Conflict;
export type Truth = boolean | Unknown | Conflict;
/** A person by number in the case. */
export type PersonRef = number | Absent | Unknown | Conflict;

/** Ja or nee, or one of an enumeration. */
export type Answer = boolean | string;

/**
 * One thing that is not known.
 * - `ja-nee`: a yes/no fact (or the state before the first day), which somebody can answer;
 * - `keuze`: a fact that is one of an enumeration;
 * - `uitspraak`: a statement that cannot be decided because something in it is not known; it may be ja or nee;
 * - `waarde`: an amount, date, person or parameter.
 */
export interface Atom {
  readonly kind: 'ja-nee' | 'keuze' | 'uitspraak' | 'waarde';
  /** Order in which it was met; its bit in `waits`. */
  readonly index: number;
  readonly bit: bigint;
  /** What to ask: the thing itself, or what the statement waits for. */
  readonly missing: readonly Missing[];
  readonly unknown: Unknown;
  /** What may be answered; nothing where that has no end. */
  readonly answers: readonly Answer[];
  /** The answer tried out at this moment. */
  assumed: Answer | undefined;
  /** Whether the answer may differ from day to day. */
  readonly inTime: boolean;
}

/** As reported, with the stretch of days of a hole in a timeline. */
export interface Missing extends Omit<Ontbrekend, 'soort'> {
  readonly soort: Ontbrekend['soort'] | 'oordeel';
  readonly stretch?: string;
  /** Of an oordeel: the question as it is put to who decides. */
  readonly oordeel?: OordeelVraag;
}

export const ABSENT: Absent = { kind: 'geen' };

export function kindOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? (value as { kind?: string }).kind : undefined;
}

export function isUnknown(value: Value | PersonRef): value is Unknown {
  return kindOf(value) === 'onbekend';
}

export function isConflict(value: Value | PersonRef): value is Conflict {
  return kindOf(value) === 'strijdig';
}

export function isAbsent(value: Value | PersonRef): value is Absent {
  return value === ABSENT;
}

/** Neither geen, nor onbekend, nor strijdig. */
export function isKnown(value: Value): value is Known {
  return typeof value !== 'object' || (value as { kind?: string }).kind === undefined;
}

function isDuration(value: object): value is Duration {
  return 'years' in value;
}

/** One text for each value: exact fractions, days as numbers. Two values are the same when their texts are. */
export function formOf(value: Value): string {
  if (isUnknown(value)) return value.form();
  if (isConflict(value)) return 'strijdig'; // whichever rules it is between
  if (isAbsent(value)) return 'geen';
  if (typeof value !== 'object') return JSON.stringify(value);
  const known = value;
  return isDuration(known) ? isoDuration(known) : toFractionString(known);
}

/** Whether two known values (or geen) are the same. */
export function sameValue(a: Known | Absent, b: Known | Absent): boolean {
  if (a === b) return true;
  if (isAbsent(a) || isAbsent(b)) return false;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  if (isDuration(a) || isDuration(b)) return formOf(a) === formOf(b);
  return equals(a, b);
}

/** The unknown that waits for all that these wait for. */
export function unknownOf(
  parts: readonly Unknown[],
  form: () => string,
  mayBeAbsent: boolean,
  bounds: { readonly low?: Exact; readonly high?: Exact } = {},
): Unknown {
  return {
    kind: 'onbekend',
    waits: parts.reduce((waits, part) => waits | part.waits, 0n),
    mayBeAbsent,
    mayConflict: parts.some((part) => part.mayConflict),
    form: lazily(form),
    ...bounds,
  };
}

const LONGEST_FORM = 80;

/** A form that is made when it is asked for, once; a long one becomes a number, so that forms of forms stay short. */
function lazily(make: () => string): () => string {
  let form: string | undefined;
  return () => {
    if (form === undefined) {
      const full = make();
      form = full.length > LONGEST_FORM ? digest(full) : full;
    }
    return form;
  };
}

/**
 * 53 bits of a text. Should two forms ever share them, then one of two unknown amounts goes unnamed in the list of
 * what is missing until the other is given; no outcome rests on it.
 */
function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  return `#${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
}

export function conflictOf(parts: readonly Conflict[]): Conflict {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  const rules = new Map(
    parts
      .flatMap((part) => part.rules)
      .map((rule) => [`${rule.address} ${rule.about ?? ''} ${formOf(rule.value)}`, rule]),
  );
  return { kind: 'strijdig', rules: [...rules.values()] };
}
