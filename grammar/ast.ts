/**
 * The text as written. Every node names its Dutch keyword and its place; nothing is resolved yet: a name is a
 * `LexiconEntry` the lexer recognised, or an unknown name that still has its words.
 */
import type { Span } from './span.ts';

export interface Node {
  readonly span: Span;
}

// ── Structure ────────────────────────────────────────────────────────────────────────────────────────────────────

/** A file: one or more regelingen. */
export interface SourceFile extends Node {
  readonly kind: 'source-file';
  readonly file: string;
  readonly text: string;
  readonly regelingen: readonly Regeling[];
  readonly wijzigingen: readonly Wijziging[];
  readonly comments: readonly Comment[];
}

/** `// …` */
export interface Comment extends Node {
  readonly text: string;
}

/** `regeling Wet op de zorgtoeslag (Wzt)` */
export interface Regeling extends Node {
  readonly kind: 'regeling';
  readonly name: string;
  readonly abbreviation: string;
  readonly headerSpan: Span;
  readonly soort?: string;
  readonly bron?: string;
  readonly dates: Dates;
  /** `grondslag artikel 47 lid 1 Awir`: what a beleidsregel or uitspraak rests on. */
  readonly basis: readonly Basis[];
  /** `gebruikt …`: abbreviations or names. */
  readonly uses: readonly Use[];
  readonly items: readonly Item[];
}

// ── Amendments ───────────────────────────────────────────────────────────────────────────────────────────────────

/** `wijziging Wet verbetering uitvoerbaarheid toeslagen`, with `wijzigt Awir`: an act that changes one regeling. */
export interface Wijziging extends Node {
  readonly kind: 'wijziging';
  readonly name: string;
  /** The abbreviation of the act itself, when it has one. */
  readonly short?: string;
  /** The regeling that it changes: an abbreviation, or what was written when no regeling is called so. */
  readonly target: string;
  readonly headerSpan: Span;
  readonly bron?: string;
  readonly dates: Dates;
  /** `verwerkt`: the rules have these changes already; they are compared instead of made. */
  readonly incorporated: boolean;
  readonly amendments: readonly Amendment[];
  /** Facts, parameters and voorbeelden that the act brings along. */
  readonly items: readonly Item[];
}

/** Entry into force, and from when it works; dates as ISO. */
export interface Dates {
  /** `treedt in werking met ingang van D` */
  readonly inForce?: string;
  /** `werkt terug tot en met D` */
  readonly back?: string;
  /** `bekendgemaakt op D`, `uitgesproken op D`: before this day nobody could know it. */
  readonly published?: string;
}

/** Labels from the artikel down: `artikel 3, tweede lid, onderdeel f` is ['3', '2', 'f']. */
export type Path = readonly string[];

export interface Renumbering {
  readonly from: Path;
  readonly to: Path;
}

export type AmendmentOperation =
  /** `Artikel 3, derde lid, komt te luiden:`; of a part with onderdelen also the aanhef alone. */
  | { readonly kind: 'komt te luiden'; readonly at: Path; readonly aanhef: boolean }
  /** `In artikel 3, tweede lid, vervalt onderdeel f, onder verlettering van onderdeel g tot onderdeel f.` */
  | { readonly kind: 'vervalt'; readonly at: readonly Path[]; readonly renumbered: readonly Renumbering[] }
  /** `Na artikel 26 worden twee artikelen ingevoegd, luidende:`, `Aan artikel 3 wordt een lid toegevoegd, luidende:` */
  | {
      readonly kind: 'ingevoegd' | 'toegevoegd';
      /** What must be there: the neighbour, or that to which something is added. */
      readonly at: Path;
      readonly level: Section['level'];
      readonly count: number;
      readonly renumbered: readonly Renumbering[];
    }
  /** `In artikel 3 wordt het achtste lid vernummerd tot negende lid.` */
  | { readonly kind: 'vernummerd'; readonly renumbered: readonly Renumbering[] }
  /** `In artikel 26a wordt "€ 98" vervangen door "€ 100".` */
  | {
      readonly kind: 'vervangen';
      readonly at: Path;
      readonly from: string;
      readonly by: string;
      /** `telkens`: wherever it stands. */
      readonly everywhere: boolean;
    };

/** One formula, with the new text and rules under it. */
export interface Amendment extends Node {
  readonly kind: 'amendment';
  readonly operation: AmendmentOperation;
  readonly text: string;
  readonly sections: readonly Section[];
}

/** One provision behind `grondslag`. */
export interface Basis extends Node {
  readonly regeling: string;
  readonly path: Path;
}

export interface Use extends Node {
  readonly name: string;
  readonly without: readonly string[];
}

export type Item =
  | TermDeclaration
  | Section
  | Declarations
  | ParameterDeclaration
  | Table
  | RuleSentence
  | Example
  | ExampleTable
  | NotCoded
  | JudgementDeclaration
  | PowerDeclaration;

/** `artikel 2a titel`, `lid 3`, `onderdeel c`, `onder 1°`, with what stands under it. */
export interface Section extends Node {
  readonly kind: 'section';
  readonly level: 'artikel' | 'lid' | 'onderdeel' | 'onder';
  readonly label: string;
  readonly title?: string;
  readonly headingSpan: Span;
  /** Where it stands, when a wijziging brought it from another file than that of what it stands in. */
  readonly file?: string;
  readonly validity?: Validity;
  /** `> …` lines that stand directly under this heading, joined by blanks. */
  readonly quote?: Quote;
  readonly items: readonly Item[];
}

export interface Quote extends Node {
  readonly text: string;
}

/** `geldig van D`, `geldig tot D`, `geldig van D tot D`, `geldig tot en met D`; dates as ISO, `to` excluded. */
export interface Validity extends Node {
  readonly from?: string;
  readonly to?: string;
  /** What was made known later, with force back in time, is not yet known before this day. */
  readonly knownFrom?: string;
  /** What was replaced with force back in time is known only before this day. */
  readonly knownTo?: string;
}

/** `niet gecodeerd: reden` */
export interface NotCoded extends Node {
  readonly kind: 'not-coded';
  readonly reason: string;
}

// ── What is left to people ───────────────────────────────────────────────────────────────────────────────────────

/** `oordeel of de nadelige gevolgen … onevenredig zijn`: a question that only a human answers. */
export interface JudgementDeclaration extends Node {
  readonly kind: 'judgement';
  /** The clause after `of`, as a condition repeats it. */
  readonly clause: string;
  readonly clauseSpan: Span;
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

// ── Declarations ─────────────────────────────────────────────────────────────────────────────────────────────────

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

export type TypeName =
  | { readonly name: 'bedrag'; readonly per?: 'maand' | 'jaar' | 'uur' }
  | { readonly name: 'uren'; readonly per?: 'maand' | 'jaar' }
  | { readonly name: 'percentage' | 'getal' | 'aantal' | 'datum' | 'duur' | 'tekst' }
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

// ── Sentences ────────────────────────────────────────────────────────────────────────────────────────────────────

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

/** `indien …`, `slechts indien …`, `tenzij …` */
export interface ConditionClause extends Node {
  readonly kind: 'indien' | 'voor zover' | 'tenzij';
  readonly condition: Condition;
}

/** `met dien verstande dat …` */
export type Proviso =
  | {
      readonly kind: 'proviso-value';
      readonly value: Expression;
      readonly conditions: readonly ConditionClause[];
      readonly span: Span;
    }
  | {
      readonly kind: 'proviso-read';
      readonly readings: readonly Reading[];
      readonly conditions: readonly ConditionClause[];
      readonly span: Span;
    }
  /** `de Belastingdienst/Toeslagen een lager bedrag kan terugvorderen indien …` */
  | {
      readonly kind: 'proviso-may';
      readonly amount: 'lager' | 'hoger';
      readonly conditions: readonly ConditionClause[];
      readonly span: Span;
    };

/** `voor X wordt gelezen Y` */
export interface Reading extends Node {
  readonly of: Term;
  readonly as: Expression;
}

// ── Terms: who or what is spoken of ──────────────────────────────────────────────────────────────────────────────

/** `het toetsingsinkomen van de partner`: heads joined by `van`, outermost first. */
export interface Term extends Node {
  readonly kind: 'term';
  readonly heads: readonly Head[];
  /** Of a subject: what narrows the person named last. */
  readonly qualifiers?: readonly Qualifier[];
}

/** `als bedoeld in lid 1`, `met een partner [die …]`, `die geen partner heeft` */
export type Qualifier =
  | {
      readonly kind: 'als bedoeld in';
      readonly citations: readonly Citation[];
      readonly text: string;
      readonly span: Span;
    }
  | {
      readonly kind: 'met';
      readonly noun: Head;
      readonly that?: HasPredicate['that'];
      readonly text: string;
      readonly span: Span;
    }
  | {
      readonly kind: 'die';
      readonly that: NonNullable<HasPredicate['that']>;
      readonly text: string;
      readonly span: Span;
    };

export type Article = 'de' | 'het' | 'een' | 'die' | 'geen' | 'iedere' | 'geen-lidwoord';

export type Head =
  | { readonly kind: 'name'; readonly article: Article; readonly name: string; readonly span: Span }
  | { readonly kind: 'unknown-name'; readonly article: Article; readonly name: string; readonly span: Span }
  | { readonly kind: 'proper-name'; readonly name: string; readonly span: Span }
  | { readonly kind: 'pronoun'; readonly word: Pronoun; readonly span: Span };

export type Pronoun =
  | 'degene'
  | 'hij'
  | 'zij'
  | 'beiden'
  | 'een van beiden'
  | 'geen van beiden'
  | 'deze'
  | 'dat'
  | 'een derde'
  | 'geen derde'
  | 'die persoon'
  | 'een persoon';

// ── Conditions ───────────────────────────────────────────────────────────────────────────────────────────────────

export type Condition = AndCondition | OrCondition | ListCondition | Atom | ValueAtom | CitationAtom | JudgementAtom;

export interface AndCondition extends Node {
  readonly kind: 'and';
  readonly of: readonly Condition[];
  /** `A en B of C` on one level: the reader cannot know what binds; the checker asks for a comma or brackets. */
  readonly mixed?: boolean;
  /** `A, B` without `en` or `of`. */
  readonly unconnected?: boolean;
  readonly bracketed?: boolean;
}

export interface OrCondition extends Node {
  readonly kind: 'or';
  readonly of: readonly Condition[];
  readonly bracketed?: boolean;
}

/** `: a. …; b. …; of c. …`, with the connective before the last item; every item has its own address. */
export interface ListCondition extends Node {
  readonly kind: 'list';
  readonly connective?: 'en' | 'of';
  readonly items: readonly ListItem[];
}

export interface ListItem extends Node {
  readonly label: string;
  readonly condition: Condition;
  readonly clauses: readonly ConditionClause[];
}

/** Subject, time, predicate, verb-final: `de verzekerde een partner heeft`. */
export interface Atom extends Node {
  readonly kind: 'atom';
  readonly subjects: readonly Term[];
  readonly connective: 'en' | 'of';
  readonly times: readonly TimePhrase[];
  readonly views: readonly Citation[];
  readonly predicate: Predicate;
  readonly text: string;
}

/** `het twaalfvoud van de basishuur meer bedraagt dan € 3.000`: a computed value as subject. */
export interface ValueAtom extends Node {
  readonly kind: 'value-atom';
  readonly value: Expression;
  readonly predicate: ComparePredicate | FallsOnPredicate;
  readonly text: string;
}

/** `lid 1 onderdeel c van toepassing is` */
export interface CitationAtom extends Node {
  readonly kind: 'citation-atom';
  readonly citations: readonly Citation[];
  readonly negated: boolean;
  readonly text: string;
}

export type TimePhrase =
  | { readonly kind: 'op enige dag in'; readonly span: Span; readonly period: Period }
  | { readonly kind: 'gedurende heel'; readonly span: Span; readonly period: Period }
  | { readonly kind: 'op een eerdere dag'; readonly span: Span; readonly period?: Period }
  | { readonly kind: 'in elke kalendermaand'; readonly span: Span }
  | { readonly kind: 'in enige kalendermaand'; readonly span: Span }
  | { readonly kind: 'op de eerste dag van'; readonly span: Span; readonly period: Period }
  | { readonly kind: 'over'; readonly span: Span; readonly period: Period }
  | { readonly kind: 'op'; readonly span: Span; readonly date: string };

export type Period =
  | 'het berekeningsjaar'
  | 'het kalenderjaar'
  | 'het voorafgaande kalenderjaar'
  | 'het volgende kalenderjaar'
  | 'de maand';

export type Predicate =
  FallsOnPredicate | PhrasePredicate | NounPredicate | HasPredicate | ComparePredicate | RequestPredicate;

/** `[niet] in Nederland woont`; `object` after `van` for a status towards somebody. */
export interface PhrasePredicate extends Node {
  readonly kind: 'phrase';
  readonly phrase: string;
  readonly verb: string;
  /** The infinitive after `kan`: `kan de tegemoetkoming herzien`. */
  readonly mayVerb?: string;
  readonly negated: boolean;
  readonly object?: Term;
}

/** `een verzekerde is`, `geen partner van de belanghebbende is`, `een eenpersoonshuishouden is` */
export interface NounPredicate extends Node {
  readonly kind: 'noun';
  readonly noun: Head;
  readonly negated: boolean;
  readonly object?: Term;
}

/** `een partner heeft [die geen verzekerde is]`, `geen partner heeft` */
export interface HasPredicate extends Node {
  readonly kind: 'has';
  readonly noun: Head;
  readonly negated: boolean;
  readonly that?: { readonly times: readonly TimePhrase[]; readonly predicate: Predicate; readonly text: string };
}

export type ComparisonOperator = '<' | '<=' | '=' | '<>' | '>=' | '>';

/** `meer bedraagt dan X`, `ten hoogste X bedraagt`, `op of boven X ligt`, `langer duurt dan X`, `op of na D ligt` */
export interface ComparePredicate extends Node {
  readonly kind: 'compare';
  readonly operator: ComparisonOperator;
  readonly value: Expression;
}

/** `[niet] op een zaterdag, een zondag of een algemeen erkende feestdag valt`: of a date as subject. */
export interface FallsOnPredicate extends Node {
  readonly kind: 'falls-on';
  readonly negated: boolean;
  readonly days: readonly DayNoun[];
}

/** A day of the week (1 is Monday), or a day that is something by rules or facts. */
export type DayNoun =
  | { readonly kind: 'weekday'; readonly weekday: number; readonly span: Span }
  | { readonly kind: 'noun'; readonly noun: Head; readonly span: Span };

/** `is ingediend`, `is gedaan`: of a request as subject. */
export interface RequestPredicate extends Node {
  readonly kind: 'request';
  readonly negated: boolean;
}

/** `naar het oordeel van de Belastingdienst/Toeslagen de nadelige gevolgen … onevenredig zijn` */
export interface JudgementAtom extends Node {
  readonly kind: 'judgement-atom';
  readonly clause: string;
  readonly by: string;
  readonly bySpan: Span;
  readonly text: string;
}

// ── Expressions ──────────────────────────────────────────────────────────────────────────────────────────────────

export type Expression =
  | Literal
  | TermExpression
  | BinaryExpression
  | BracketExpression
  | PercentageExpression
  | MultipleExpression
  | PartExpression
  | LabelledSum
  | ExtremeExpression
  | ExcessExpression
  | AsOftenExpression
  | RoundExpression
  | ViewExpression
  | SupposedExpression
  | TimedExpression
  | FormulaExpression
  | MonthSum
  | PersonSum
  | PersonCount
  | MonthCount
  | WholeYears
  | FirstDay
  | DayExpression;

export interface Literal extends Node {
  readonly kind: 'literal';
  readonly type: 'bedrag' | 'percentage' | 'getal' | 'datum' | 'duur' | 'nihil' | 'ja-nee' | 'tekst' | 'symbool';
  /** As written. */
  readonly text: string;
  /** Exact value: a fraction, an ISO date or an ISO duration. */
  readonly value: string;
  /** The text has no number here: the one day of `de dag na`. */
  readonly implied?: true;
}

export interface TermExpression extends Node {
  readonly kind: 'term-expression';
  readonly term: Term;
}

export type BinaryOperator = 'vermeerderd met' | 'verminderd met' | 'vermenigvuldigd met' | 'gedeeld door';

export interface BinaryExpression extends Node {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
  /** After a comma: it takes everything before it. */
  readonly afterComma: boolean;
}

export interface BracketExpression extends Node {
  readonly kind: 'bracket';
  readonly of: Expression;
}

/** `4,225% van het drempelinkomen` */
export interface PercentageExpression extends Node {
  readonly kind: 'percentage-of';
  readonly percentage: Expression;
  readonly of: Expression;
}

/** `tweemaal X`, `het twaalfvoud van X`, `een twaalfde deel van X`, `de helft van X` */
export interface MultipleExpression extends Node {
  readonly kind: 'multiple';
  readonly factor: string;
  /** Turns `per maand` into `per jaar` or back. */
  readonly converts?: 'naar jaar' | 'naar maand';
  readonly words: string;
  readonly of: Expression;
}

/** `het deel van X boven A tot aan B` */
export interface PartExpression extends Node {
  readonly kind: 'part';
  readonly of: Expression;
  readonly above: Expression;
  readonly upTo?: Expression;
}

/** `de som van: a. …; b. …; en c. …, indien …` */
export interface LabelledSum extends Node {
  readonly kind: 'labelled-sum';
  readonly terms: readonly SumTerm[];
}

export interface SumTerm extends Node {
  readonly label?: string;
  readonly value: Expression;
  readonly conditions: readonly ConditionClause[];
}

/** `het hoogste van A en B`; `X, ten minste nihil`; `X, ten hoogste Y` */
export interface ExtremeExpression extends Node {
  readonly kind: 'extreme';
  readonly which: 'hoogste' | 'laagste';
  readonly of: readonly Expression[];
}

/** `X voor zover dat Y te boven gaat`: max(0, X − Y) */
export interface ExcessExpression extends Node {
  readonly kind: 'excess';
  readonly of: Expression;
  readonly over: Expression;
}

/** `zoveel maal X als N meer bedraagt dan M`: X × max(0, N − M) */
export interface AsOftenExpression extends Node {
  readonly kind: 'as-often';
  readonly of: Expression;
  readonly count: Expression;
  readonly above: Expression;
}

/** `rekenkundig afgerond op hele euro's` */
export interface RoundExpression extends Node {
  readonly kind: 'round';
  readonly of: Expression;
  readonly mode: 'rekenkundig' | 'naar boven' | 'naar beneden';
  readonly grid: string;
}

/** `de zorgtoeslag ingevolge lid 1` */
export interface ViewExpression extends Node {
  readonly kind: 'view';
  readonly of: Expression;
  readonly citations: readonly Citation[];
}

/** `de zorgtoeslag als ware het toetsingsinkomen van de partner nihil` */
export interface SupposedExpression extends Node {
  readonly kind: 'supposed';
  readonly of: Expression;
  /** What is supposed to be different. */
  readonly term: Term;
  readonly value: Literal;
  /** `als ware het toetsingsinkomen van de partner nihil` */
  readonly text: string;
}

/** `de basishuur op de eerste dag van het berekeningsjaar`, `… over het berekeningsjaar` */
export interface TimedExpression extends Node {
  readonly kind: 'timed';
  readonly of: Expression;
  readonly time: TimePhrase;
}

/** `de uitkomst van de formule (a × Y²) + (b × Y), waarin a: …; b: …; Y: …` */
export interface FormulaExpression extends Node {
  readonly kind: 'formula';
  readonly formula: Formula;
  readonly where: readonly { readonly letter: string; readonly value: Expression; readonly span: Span }[];
}

export type Formula =
  | { readonly kind: 'letter'; readonly letter: string; readonly span: Span }
  | { readonly kind: 'number'; readonly literal: Literal; readonly span: Span }
  | { readonly kind: 'power'; readonly of: Formula; readonly exponent: 2 | 3; readonly span: Span }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '×' | '/';
      readonly left: Formula;
      readonly right: Formula;
      readonly span: Span;
    };

/** `de som over de kalendermaanden van het berekeningsjaar van X` */
export interface MonthSum extends Node {
  readonly kind: 'month-sum';
  readonly of: Expression;
}

/** `de som over iedere medebewoner van X` */
export interface PersonSum extends Node {
  readonly kind: 'person-sum';
  readonly noun: Head;
  readonly object?: Term;
  readonly of: Expression;
}

/** `het aantal personen dat een medebewoner is` */
export interface PersonCount extends Node {
  readonly kind: 'person-count';
  readonly times: readonly TimePhrase[];
  readonly predicate: Predicate;
  readonly text: string;
}

/** `het aantal kalendermaanden van het berekeningsjaar waarin …` */
export interface MonthCount extends Node {
  readonly kind: 'month-count';
  readonly condition: Condition;
}

/** `het aantal hele jaren van D tot en met D` */
export interface WholeYears extends Node {
  readonly kind: 'whole-years';
  readonly from: Expression;
  readonly to: Expression;
}

/** `de eerste dag na D die niet op een zondag valt`, `de tweede dag vanaf D die …` */
export interface FirstDay extends Node {
  readonly kind: 'first-day';
  readonly from: Expression;
  /** `na D`: D itself is not looked at. */
  readonly after: boolean;
  readonly count: number;
  readonly where: FallsOnPredicate;
  readonly text: string;
}

/** `de peildatum`, `de eerste dag van het berekeningsjaar`, `5 mei van het kalenderjaar` */
export interface DayExpression extends Node {
  readonly kind: 'day';
  readonly day: 'peildatum' | 'eerste dag' | 'laatste dag' | 'eerste paasdag' | 'dag van het jaar';
  readonly period?: Period;
  /** Of a day of the year: '05-05'. */
  readonly monthDay?: string;
}

// ── Citations ────────────────────────────────────────────────────────────────────────────────────────────────────

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
}

// ── Examples ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** `voorbeeld Titel` with `gegeven` and `verwacht`. */
export interface Example extends Node {
  readonly kind: 'example';
  readonly title: string;
  readonly titleSpan: Span;
  readonly source?: string;
  readonly counting: ExampleCounting;
  readonly given: readonly GivenSentence[];
  readonly expected: readonly ExpectedSentence[];
}

/** What counts in an example beside the law as it is known now. */
export interface ExampleCounting {
  /** `met inachtneming van Verzamelbesluit Toeslagen; ABRvS-2019-494`: beleidsregels and uitspraken. */
  readonly met: readonly { readonly name: string; readonly span: Span }[];
  /** `zoals bekend op 1 maart 2019` */
  readonly bekendOp?: string;
}

/** `voorbeelden Titel` with `gegeven` and a table. */
export interface ExampleTable extends Node {
  readonly kind: 'example-table';
  readonly title: string;
  readonly titleSpan: Span;
  readonly source?: string;
  readonly counting: ExampleCounting;
  readonly given: readonly GivenSentence[];
  readonly columns: readonly ExampleColumn[];
  readonly rows: readonly ExampleRow[];
}

export interface ExampleRow extends Node {
  readonly cells: readonly ExampleCell[];
}

/** A cell: nothing, a literal, `geen`, `onbekend`, a citation, or free text (in a `geval` column). */
export type ExampleCell =
  | { readonly kind: 'empty'; readonly span: Span }
  | { readonly kind: 'literal'; readonly literal: Literal; readonly span: Span }
  | {
      readonly kind: 'word';
      readonly word: 'geen' | 'onbekend' | 'strijdig' | 'oordeel nodig';
      readonly span: Span;
    }
  | { readonly kind: 'citations'; readonly citations: readonly Citation[]; readonly span: Span }
  | { readonly kind: 'person'; readonly name: string; readonly span: Span }
  | { readonly kind: 'text'; readonly text: string; readonly span: Span };

export type ExampleColumn =
  | { readonly kind: 'case'; readonly span: Span }
  | { readonly kind: 'reference-date'; readonly span: Span }
  | { readonly kind: 'year'; readonly span: Span }
  /** `bekend op`, `met inachtneming van`: of a row what `ExampleCounting` is of the whole. */
  | { readonly kind: 'known-date'; readonly span: Span }
  | { readonly kind: 'with'; readonly span: Span }
  | { readonly kind: 'ground'; readonly span: Span }
  | { readonly kind: 'given-judgement'; readonly judgement: JudgementReference; readonly span: Span }
  | { readonly kind: 'given-value'; readonly term: Term; readonly span: Span }
  | {
      readonly kind: 'given-status';
      readonly subjects: readonly Term[];
      readonly predicate: Predicate;
      readonly span: Span;
    }
  | { readonly kind: 'expected'; readonly what: ExpectedWhat; readonly span: Span };

/** `[het bedrag bij] het oordeel of … [bij artikel 21 lid 1]` */
export interface JudgementReference {
  readonly clause: string;
  /** The amount that is asked beside the answer. */
  readonly amount: boolean;
  /** The kan-bepaling for which it is asked, of a judgement `bij elke kan-bepaling`. */
  readonly at: readonly Citation[];
}

export type ExpectedWhat =
  | { readonly kind: 'value'; readonly term: Term }
  | { readonly kind: 'status'; readonly subjects: readonly Term[]; readonly predicate: PhrasePredicate | NounPredicate }
  | { readonly kind: 'citation'; readonly citation: Citation };

/** From when to when a stated fact holds. */
export interface Running {
  readonly from?: string;
  readonly to?: string;
  /** `over 2024`: the year of a fact per berekeningsjaar. */
  readonly year?: string;
}

export type GivenSentence =
  | { readonly kind: 'persons'; readonly names: readonly string[]; readonly span: Span }
  | { readonly kind: 'role'; readonly role: string; readonly person: string; readonly span: Span }
  | { readonly kind: 'year'; readonly year: string; readonly span: Span }
  | { readonly kind: 'reference-date'; readonly date: string; readonly span: Span }
  | {
      readonly kind: 'value';
      readonly term: Term;
      readonly value: Literal;
      readonly running: Running;
      readonly span: Span;
    }
  | {
      readonly kind: 'status';
      readonly subjects: readonly Term[];
      readonly predicate: Predicate;
      readonly running: Running;
      readonly span: Span;
    }
  | { readonly kind: 'judgement'; readonly judgement: JudgementReference; readonly value: Literal; readonly span: Span }
  | { readonly kind: 'rest'; readonly answer: 'nee' | 'onbekend'; readonly span: Span };

/** When an expectation is asked: on a day, in a month, or from a day on (and not the day before). */
export interface AskedAt {
  readonly from?: string;
  /** `tot D`: on the day before, and no longer on D. */
  readonly until?: string;
  readonly on?: string;
}

/** After `Onbekend is of` and `Strijdig is of`: `Bram partner van Anna is`. */
export interface Claim {
  readonly subjects: readonly Term[];
  readonly predicate: Predicate;
}

export type ExpectedSentence =
  | {
      readonly kind: 'value';
      readonly term: Term;
      readonly value: Literal;
      readonly at: AskedAt;
      readonly grounds: readonly Citation[];
      readonly span: Span;
    }
  | {
      readonly kind: 'none';
      readonly term: Term;
      readonly at: AskedAt;
      readonly grounds: readonly Citation[];
      readonly span: Span;
    }
  | {
      readonly kind: 'status';
      readonly subjects: readonly Term[];
      readonly predicate: PhrasePredicate | NounPredicate;
      readonly at: AskedAt;
      readonly grounds: readonly Citation[];
      readonly span: Span;
    }
  | {
      readonly kind: 'unknown';
      readonly missing: readonly Term[];
      readonly about?: Term;
      readonly claim?: Claim;
      readonly at: AskedAt;
      readonly span: Span;
    }
  | {
      readonly kind: 'judgement';
      readonly judgement: JudgementReference;
      readonly about?: Term;
      readonly claim?: Claim;
      readonly at: AskedAt;
      readonly span: Span;
    }
  | {
      readonly kind: 'conflict';
      readonly about?: Term;
      readonly claim?: Claim;
      readonly at: AskedAt;
      readonly grounds: readonly Citation[];
      readonly span: Span;
    };
