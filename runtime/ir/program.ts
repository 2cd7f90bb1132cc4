/**
 * The program as meant: what the compiler makes of the text, and what the interpreter and every emitter read.
 * Plain data, JSON without loss. Nothing in it knows the syntax it was written in.
 */
import type { Condition, Expression } from './expressions.ts';
import type { Address, Constant, Known, Validity, ValueType } from './types.ts';

export interface Program {
  /** Version of this format. */
  readonly format: 1;
  readonly regelingen: readonly Regeling[];
  readonly choices: readonly Choice[];
  readonly roles: readonly Role[];
  readonly objects: readonly ObjectType[];
  readonly facts: readonly Fact[];
  readonly parameters: readonly Parameter[];
  readonly conclusions: readonly Conclusion[];
  readonly judgements: readonly Judgement[];
  readonly powers: readonly Power[];
  readonly provisions: readonly Provision[];
  /**
   * What the case may name besides, because the regelingen that this program leaves out know it: one case serves the
   * programs of several regelingen, and each passes over what belongs to another. What no regeling knows is refused.
   */
  readonly elsewhere?: Elsewhere;
}

/** Names that only other regelingen know. */
export interface Elsewhere {
  /** Keys of facts, roles and objects. */
  readonly keys: readonly string[];
  /** Keys of judgements. */
  readonly judgements: readonly string[];
  /** Ids and keys of the conclusions whose `beginstand` can be given. */
  readonly states: readonly string[];
}

/** A law, besluit or ministeriële regeling. */
export interface Regeling {
  readonly id: string; // the abbreviation: 'Wzt'
  readonly name: string; // 'Wet op de zorgtoeslag'
  readonly bwb?: string; // 'BWBR0018451'
  readonly uses: readonly string[];
  /** 'wet', 'ministeriële regeling', 'beleidsregel', 'uitspraak', … */
  readonly soort?: string;
  /** Its rules count only when a question names it (`met`). */
  readonly optional?: true;
}

/** One version of an artikel, lid, onderdeel: its text, and why it has no rule if it has none. */
export interface Provision {
  readonly address: Address;
  readonly valid: Validity;
  /** Absent: it was known all along. */
  readonly known?: Known;
  readonly title?: string;
  readonly text: string; // '' = a hulpregel stands here without statute text
  readonly notCoded?: string; // reason
  readonly url?: string; // wetten.overheid.nl, right version
}

/** `Een huishouden is een van: …` */
export interface Choice {
  readonly id: string;
  readonly regeling: string;
  readonly name: string;
  readonly symbols: readonly string[]; // Dutch names as declared
}

/** `De belanghebbende is een persoon.` The case names the person under `key`. */
export interface Role {
  readonly id: string;
  readonly regeling: string;
  readonly name: string;
  readonly key: string;
}

/** A single thing of the case that has facts of its own: `de woning`, `het huishouden`. */
export interface ObjectType {
  readonly id: string;
  readonly regeling: string;
  readonly name: string;
  readonly key: string;
  /** As a sentence names it: 'de aanmaning', 'Onze Minister'. */
  readonly called: string;
}

/** Something that is given, never concluded. Not given = onbekend, unless `closed`. */
export interface Fact {
  readonly id: string; // 'Wzt/toetsingsinkomen'
  readonly regeling: string;
  /** Dutch, as declared, without article: 'toetsingsinkomen', 'in Nederland woont'. */
  readonly name: string;
  /** Key in the JSON of the case: 'toetsingsinkomen', 'inNederlandWoont'. */
  readonly key: string;
  /**
   * What it is about: the case itself; a single object; one person; two persons in either order (`koppels`);
   * one person towards another, the order counts (`relaties`).
   */
  readonly of:
    | { readonly kind: 'zaak' }
    | { readonly kind: 'object'; readonly object: string }
    | { readonly kind: 'persoon' }
    | { readonly kind: 'paar' }
    | { readonly kind: 'gericht' };
  readonly type: ValueType;
  readonly inTime: boolean;
  readonly perYear: boolean;
  /** Of a statement that ends in a verb that its name does not show to be one: 'ten nadele herziet'. */
  readonly clause?: true;
  /** Absence means nee by law: `(zonder verzoek: nee)`, `(zonder bewijs: nee)`. */
  readonly closed?: 'verzoek' | 'bewijs';
  /** The question to ask when it is missing: 'Woont {0} in Nederland?' with {0}, {1} for the persons. */
  readonly question: string;
}

/** A dated amount with its source. Outside its values it is onbekend. */
export interface Parameter {
  readonly id: string; // 'Wzt/standaardpremie'
  readonly regeling: string;
  readonly name: string;
  readonly key: string;
  readonly type: ValueType;
  /** The enumeration that indexes it (`per huishouden`). */
  readonly index?: string;
  readonly values: readonly ParameterValue[];
  /** The value depends on the bracket in which the indexing number falls; `values` is then empty. */
  readonly brackets?: readonly BracketTable[];
  readonly source?: string;
}

/** The brackets in force in a period, from low to high. */
export interface BracketTable {
  readonly from: string;
  readonly to?: string;
  readonly source?: string;
  readonly rows: readonly BracketRow[];
}

/** From `above` on (absent: from the lowest number) up to the next row. Numbers are exact, as in a `Constant`. */
export interface BracketRow {
  readonly above?: string;
  /** Absent: not known. */
  readonly value?: string;
  readonly status?: string;
}

export interface ParameterValue {
  readonly from: string;
  readonly to?: string;
  /** Symbol of the index enumeration; absent when the parameter has none. */
  readonly symbol?: string;
  readonly value: Constant;
  readonly source?: string;
  readonly status?: string;
}

/** A question that only a human answers. No rule concludes it, and nothing is assumed about it. */
export interface Judgement {
  /** 'Awir/de nadelige gevolgen … zijn'; asked for one kan-bepaling: the same with '@Awir:21:1'. */
  readonly id: string;
  readonly regeling: string;
  /** The clause as a condition has it: 'de nadelige gevolgen … onevenredig zijn'. */
  readonly clause: string;
  /** Its key under `oordelen` in the case, or under those of the person or the two persons it is about. */
  readonly key: string;
  /** Of a judgement about persons, asked for each: as for a fact, and the clause with {0} and {1} for their names. */
  readonly about?: { readonly kind: 'persoon' | 'paar' | 'gericht'; readonly clause: string };
  /** An answer may hold for some days only. */
  readonly inTime?: true;
  /** Who decides, under each name that the text uses. */
  readonly by: readonly string[];
  readonly basis: Address;
  readonly question: string;
  /** What is to be weighed. */
  readonly weighs: readonly string[];
  /** An answer without reasons is refused. */
  readonly motivated: boolean;
  /** An answer ja names an amount, lower or higher than that of the rule. */
  readonly amount?: 'lager' | 'hoger';
  /** The kan-bepaling for which it is asked, of a judgement that is asked for each. */
  readonly at?: Address;
  readonly note?: string;
}

/** Who may do what the text itself does not yet do, and on what basis. */
export interface Power {
  readonly id: string;
  readonly regeling: string;
  readonly name: string;
  readonly holder: string;
  readonly basis: Address;
  /** How it is used: 'beleidsregel', 'ministeriële regeling', 'beschikking'. */
  readonly by: string;
  /** Id of the judgement on which it is used. */
  readonly judgement?: string;
  readonly valid: Validity;
  readonly note?: string;
}

/** The slot of the person of whom something is supposed (`als ware`): nobody the conclusion is about. */
export const SUPPOSED_SLOT = 'verondersteld';

/** What rules decide: a value, or a status (ja/nee) of nobody, one person or two persons. */
export interface Conclusion {
  readonly id: string; // 'Wzt/normpremie'; a summand: 'Wht/huurtoeslag#21:1:a'
  readonly regeling: string;
  readonly name: string;
  readonly key: string;
  readonly kind: 'waarde' | 'status';
  /** Of a waarde. */
  readonly type?: ValueType;
  /** Names of the person slots: ['degene', 'belanghebbende']; empty for a conclusion of the case. */
  readonly slots: readonly string[];
  /** Of a status of a thing or an office: its object type. */
  readonly object?: string;
  /** Of a status that ends in a verb that its name does not show to be one: 'ten nadele herziet'. */
  readonly clause?: true;
  /** A summand or another part that only its own regeling reads. */
  readonly internal: boolean;
  /** Yearly amounts that are asked for any day of the year. */
  readonly rules: readonly Rule[];
  /** Of a status about two persons: `Ten hoogste één persoon is …, in de rangorde …`, one for each version. */
  readonly rankings?: readonly Ranking[];
}

/**
 * `Ten hoogste één persoon is partner van de belanghebbende, in de rangorde: lid 1; lid 2`. Whoever satisfies a rule of
 * an earlier rank keeps out all others, whose rules of later ranks are switched off. Two persons in one rank: strijdig.
 * A rule that continues others for its own person (its condition asks `ingevolge` them) has the rank of what it
 * continues.
 */
export interface Ranking {
  readonly address: Address;
  readonly valid: Validity;
  /** The slot of those among whom one comes first. */
  readonly slot: number;
  /** First rank first: where it stands, and the ids of its rules. */
  readonly ranks: readonly { readonly address: Address; readonly rules: readonly string[] }[];
  /** The sentence as written, on one line. */
  readonly text: string;
  /** Interpretation choices. */
  readonly notes: readonly string[];
}

export interface Rule {
  /** Unique: address, sentence and version: 'Wzt:2:4', 'Wzt:2:4/2', 'Wzt:2:5@2018-01-01'. */
  readonly id: string;
  readonly address: Address;
  readonly valid: Validity;
  /** What came with force back in time was not known before; absent: known all along. */
  readonly known?: Known;
  /** Ground (gives the value, or ja), or denial (gives geen, or nee against the grounds it defeats). */
  readonly effect: 'grond' | 'ontkenning';
  /** Holds always if absent. */
  readonly guard?: Condition;
  /** `tenzij`, `behoudens`: already inside `guard` as ¬C; repeated here so that the explanation can name them. */
  readonly unless: readonly Condition[];
  /** Of a waarde with effect 'grond'. */
  readonly value?: Expression;
  /** Rules of the same conclusion that this one sets aside when it is active. */
  readonly replaces: readonly string[];
  /** Rules of any conclusion that this one switches off when it is active. */
  readonly switchesOff: readonly string[];
  /** The addresses it names after `in afwijking van`; empty for a denial that names none. */
  readonly deviatesFrom: readonly Address[];
  /** Further provisions it rests on, after `op grond van`: 'Awir:14:4'. */
  readonly basis: readonly Address[];
  /** Not in the statute: an addition of the encoder, shown as such. */
  readonly helper: boolean;
  /** `wordt geacht`, `wordt gelijkgesteld`: the law acts as if. */
  readonly fiction: boolean;
  /** The rule as written, on one line. */
  readonly text: string;
  /** Interpretation choices. */
  readonly notes: readonly string[];
  /** Rows of a decision table, `tabel` + row number, 1 = first. */
  readonly row?: number;
}

/** A constant of this kind may be the value of a parameter or a cell. */
export type { Constant };
/** Conditions and expressions are part of the program's public shape. */
export type { Condition, Expression };
