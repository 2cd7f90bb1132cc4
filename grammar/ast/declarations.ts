/** What a regeling speaks of: facts, parameters, tables, terms. */
import type { Span } from '../span.ts';
import type { Validity } from './dates.ts';
import type { Claim } from './examples.ts';
import type { Node } from './node.ts';
import type { ComparisonOperator, ConditionClause, Expression, Literal } from './phrases.ts';
import type { Note } from './sentences.ts';

/** Everything under one `gegevens` heading. */
export interface Declarations extends Node {
  readonly kind: 'declarations';
  readonly declarations: readonly Declaration[];
}

export type Declaration = RoleDeclaration | ChoiceDeclaration | ValueDeclaration | StatusDeclaration;

/** `De belanghebbende is een persoon.`; `Het berekeningsjaar is een kalenderjaar.` */
export interface RoleDeclaration extends Node {
  readonly kind: 'role-declaration';
  readonly name: string;
  readonly of: 'persoon' | 'kalenderjaar';
}

/** `Een huishouden is een van: …` (given) or `Een huishouden wordt bepaald als een van: …` (concluded). */
export interface ChoiceDeclaration extends Node {
  readonly kind: 'choice-declaration';
  readonly name: string;
  readonly concluded: boolean;
  readonly symbols: readonly { readonly name: string; readonly span: Span }[];
}

/** Whose it is: the case, a person, two persons, a single object by its name. */
export type Owner =
  | { readonly kind: 'zaak' }
  | { readonly kind: 'persoon' }
  | { readonly kind: 'paar' }
  /** `called`: as a sentence names it, 'de aanmaning', 'Onze Minister'; absent where it was declared with 'een'. */
  | { readonly kind: 'object'; readonly name: string; readonly called?: string };

/** An item of `Een persoon heeft: …` (given) or of `Bepaald worden: …` (concluded). */
export interface ValueDeclaration extends Node {
  readonly kind: 'value-declaration';
  readonly owner: Owner;
  readonly concluded: boolean;
  readonly name: string;
  readonly type: TypeName;
  readonly inTime: boolean;
  readonly perYear: boolean;
}

/** An item of `Van een persoon staat vast of hij: …` (given) or of `… wordt bepaald of hij: …` (concluded). */
export interface StatusDeclaration extends Node {
  readonly kind: 'status-declaration';
  readonly owner: Owner;
  readonly concluded: boolean;
  /** As declared, verb-final: 'in Nederland woont', 'een verzekerde is', 'partner van een persoon is'. */
  readonly phrase: string;
  readonly inTime: boolean;
  readonly perYear: boolean;
  /** `Een verzoek kan zijn …` */
  readonly request: boolean;
  readonly closed?: 'verzoek' | 'bewijs';
}

export type CalendarUnit = 'dag' | 'week' | 'maand' | 'kwartaal' | 'jaar';

export type TypeName =
  | { readonly name: 'bedrag'; readonly per?: 'uur' | CalendarUnit }
  | { readonly name: 'uren'; readonly per?: CalendarUnit }
  /** `aantal dagen per week` */
  | { readonly name: 'aantal'; readonly of?: CalendarUnit; readonly per?: CalendarUnit }
  | { readonly name: 'percentage' | 'getal' | 'datum' | 'duur' | 'tekst' }
  | { readonly name: 'onbekend'; readonly text: string };

/** `parameter standaardpremie: bedrag per jaar`, with its dated values. */
export interface ParameterDeclaration extends Node {
  readonly kind: 'parameter';
  readonly name: string;
  readonly nameSpan: Span;
  readonly type: TypeName;
  /** `per huishouden` */
  readonly index?: string;
  readonly source?: string;
  readonly values: readonly ParameterValue[];
  /** A column of `schijven van …`: the value depends on where a number falls. */
  readonly brackets?: Brackets;
}

/** One table under `schijven van het inkomen`, as far as one of its columns goes. */
export interface Brackets extends Node {
  /** The name of the number that is looked up. */
  readonly of: string;
  readonly ofSpan: Span;
  readonly tables: readonly BracketTable[];
}

export interface BracketTable extends Node {
  readonly from: string;
  readonly to?: string;
  readonly source?: string;
  /** From low to high. */
  readonly rows: readonly BracketRow[];
}

/** From `above` on (without it: from the lowest) up to the next row; without a value it is not known. */
export interface BracketRow extends Node {
  readonly above?: Literal;
  readonly value?: Literal;
  readonly status?: string;
}

export interface ParameterValue extends Node {
  readonly from: string;
  readonly to?: string;
  readonly symbol?: string;
  readonly value: Literal;
  readonly source?: string;
  readonly status?: string;
}

/** `tabel naam: type`, a decision table: a row for each case. One that gives two values is two of these. */
export interface Table extends Node {
  readonly kind: 'table';
  readonly name: string;
  readonly nameSpan: Span;
  readonly type: TypeName;
  readonly validity?: Validity;
  /** The conditions, and then the value. */
  readonly columns: readonly Cell[];
  /** By column: the statement in the heading of a column of ja and nee; `persons` is empty when it names nobody. */
  readonly asks: readonly (Claim | undefined)[];
  readonly rows: readonly TableRow[];
  /** A row could not be read: what the rows cover is not known. */
  readonly partial?: true;
  readonly notes: readonly Note[];
  /** A further value of the table before it, with the same conditions: what is said of those was said there. */
  readonly continues?: true;
}

/** `termijn betaling van de terugvordering`, with `zes weken na de dagtekening …` under it. */
export interface TermDeclaration extends Node {
  readonly kind: 'term-declaration';
  readonly name: string;
  readonly nameSpan: Span;
  /** Undefined after a fault in the text under the heading. */
  readonly measure?: TermMeasure;
  readonly text: string;
  readonly notes: readonly Note[];
}

/**
 * How long it runs.
 * - `na`, `voor`: so long after or before a day, that day not counted;
 * - `vanaf`: so long from a day on, that day counted;
 * - `tot`, `tot en met`: to a day, that day left out or included.
 */
export interface TermMeasure extends Node {
  readonly how: 'na' | 'voor' | 'vanaf' | 'tot' | 'tot en met';
  readonly duration?: Literal;
  readonly day: Expression;
  readonly conditions: readonly ConditionClause[];
}

export interface Cell extends Node {
  readonly text: string;
}

export interface TableRow extends Node {
  /** The condition of each cell but the last, undefined where the cell is empty (does not matter). */
  readonly conditions: readonly (CellTest | undefined)[];
  readonly value: Expression;
}

/** What a cell asks of its column: a symbol, or a comparison. */
export type CellTest =
  | { readonly kind: 'symbol'; readonly text: string; readonly span: Span }
  | { readonly kind: 'bound'; readonly bounds: readonly Bound[]; readonly text: string; readonly span: Span }
  | { readonly kind: 'answer'; readonly value: boolean; readonly span: Span };

/** `ten hoogste € 12`; `van € 5 tot en met € 12` has two. */
export interface Bound {
  readonly operator: ComparisonOperator;
  readonly value: Expression;
}
