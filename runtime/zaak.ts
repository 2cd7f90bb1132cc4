/**
 * The case as a caller gives it: plain JSON. A generated module narrows this to the facts of its regeling; the
 * interpreter reads this general form.
 */

/** A value that may change in time: one value for all days, or pieces (`tot` excluded; a gap is onbekend). */
export type InDeTijd<T> = T | readonly { readonly van?: string; readonly tot?: string; readonly waarde: T }[];

/**
 * Facts by key. Amounts and numbers are decimal strings ('442.46'), safe integers, bigint or a `Bedrag`; yes/no facts
 * booleans; dates ISO; durations ISO 8601; an enumeration its symbol. A fact `per berekeningsjaar` is an object by
 * year ({ 2025: '27578.70' }) or one bare value, which then holds for the year of the question only.
 */
export type Feiten = Readonly<Record<string, unknown>>;

/** What a human decided about an `oordeel`: the answer, why, who and when; an amount where one is asked. */
export interface OordeelAntwoord {
  readonly antwoord: 'ja' | 'nee' | boolean;
  readonly bedrag?: unknown;
  readonly motivering?: string;
  readonly door: string;
  readonly datum: string;
}

/** An answer for all days, or answers that each hold for some days (`tot` excluded). */
export type OordeelInDeTijd =
  OordeelAntwoord | readonly (OordeelAntwoord & { readonly van?: string; readonly tot?: string })[];

/** Answers by key. One that is not given is asked for; none is ever assumed. */
export type Oordelen = Readonly<Record<string, OordeelInDeTijd>>;

export interface Zaak {
  /** Every person that matters, by id. Once given, the list is complete. Absent = it is not known who there are. */
  readonly personen?: Readonly<Record<string, Feiten>>;
  /** Facts about two persons in either order. A pair or fact that is not given is onbekend. */
  readonly koppels?: readonly ({ readonly personen: readonly [string, string] } & Feiten)[];
  /** Facts of one person towards another: `{ van: 'bram', tot: 'anna', partner: true }` = Bram is partner van Anna. */
  readonly relaties?: readonly ({ readonly van: string; readonly tot: string } & Feiten)[];
  /** Judgements about the case; those about a person stand under `oordelen` of that person, of two under their pair. */
  readonly oordelen?: Oordelen;
  /** Roles ('belanghebbende': 'anna'), single objects ('woning': {…}) and facts about the case itself, by key. */
  readonly [key: string]: unknown;
}

/** Which day is asked about, and about whom (slot name → person id) if the conclusion is about persons. */
export interface Vraag {
  readonly peildatum: string;
  /** The law as it was known on this day; absent: as it is known now. */
  readonly bekendOp?: string;
  /** Beleidsregels and uitspraken that count for this question: abbreviations or names, with `;` between them. */
  readonly met?: string;
  readonly [slot: string]: string | undefined;
}
