/**
 * What evaluation works with. `Prepared` belongs to a program, `ReadCase` to a case, `Run` to both together: it
 * remembers every conclusion drawn for the case. The types refer to one another and therefore stand together.
 */
import type { Day } from '../date.ts';
import type { Zaak } from '../zaak.ts';
import type {
  Address,
  Choice,
  Conclusion,
  Condition,
  Expression,
  Fact,
  Judgement,
  ObjectType,
  Parameter,
  ParameterValue,
  PersonTerm,
  Predicate,
  Program,
  Provision,
  Ranking,
  Relation,
  Role,
  Rule,
  View,
} from '../ir/index.ts';
import type { Period } from '../period.ts';
import type { Timeline } from '../timeline.ts';
import type { Exact } from '../exact.ts';
import type { DayGrid, Grain } from './days.ts';
import type { Lineage, MadeOfConclusions, MadeOfParts, Numbers } from './lineage.ts';
import type { Scope, Scopes } from './scope.ts';
import type { Absent, Atom, Known, PersonRef, Truth, Value } from './values.ts';

/** A program indexed for evaluation. */
export interface Prepared extends Index {
  readonly compiler: Compiler;
}

export interface Index extends World {
  readonly program: Program;
  /** The same object for all programs of a lineage. */
  readonly world: World;
  readonly parameter: (id: string) => ParameterTable;
  readonly conclusions: ReadonlyMap<string, Conclusion>;
  /** By id or key of a conclusion: the first that has it. */
  readonly conclusionNamed: (name: string) => Conclusion | undefined;
  /** All versions of the text at an address. */
  readonly provisionsAt: (address: Address) => readonly Provision[];
  /** The conclusion that a rule decides which switches off others. */
  readonly homeOfSwitcher: (rule: string) => Conclusion | undefined;
  /** By id of a rule: what can switch it off. */
  readonly switchersOf: (rule: string) => readonly Rule[];
  /** Days on which the law changes. */
  readonly changes: () => readonly Day[];
  readonly analysis: Analysis;
  readonly scopes: Scopes;
  /** What was asked so far, filled as questions come. */
  readonly targets: Map<string, Target>;
  readonly memory: Memory;
  /** Its number in the memory. */
  readonly age: number;
}

/** What was made of the programs of a lineage. */
export interface Memory {
  readonly lineage: Lineage;
  readonly truths: MadeOfParts<TruthOf>;
  readonly values: MadeOfParts<ValueOf>;
  readonly predicates: MadeOfParts<PredicateOf>;
  readonly persons: MadeOfParts<PersonOf>;
  readonly relations: MadeOfParts<RelationOf>;
  readonly grains: MadeOfParts<Grain>;
  readonly scopesOfParts: MadeOfParts<Scope>;
  readonly targets: MadeOfConclusions<Target>;
  readonly scopes: MadeOfConclusions<Scope>;
  /** By what is in them: of two programs the same scope is the same object. */
  readonly interned: Map<string, Scope>;
  /** By what is asked: a target that is made anew keeps its number. */
  readonly targetNumbers: Numbers;
  readonly statementNumbers: Numbers;
}

/** What a case speaks of. */
export interface World {
  readonly facts: ReadonlyMap<string, IndexedFact>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly objects: ReadonlyMap<string, ObjectType>;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly judgements: ReadonlyMap<string, IndexedJudgement>;
}

export interface IndexedFact extends Fact {
  readonly index: number;
  /** Its answer is one of `oordelen`. */
  readonly judgement?: Judgement;
}

/** A judgement is read as a fact is: of the case or of persons, always or for some days. */
export interface IndexedJudgement extends IndexedFact {
  readonly judgement: Judgement;
}

export interface ParameterTable {
  readonly parameter: Parameter;
  /** By symbol of the index, '' for a parameter without one. */
  readonly columns: ReadonlyMap<string, readonly DatedValue[]>;
  readonly brackets: readonly DatedBrackets[];
}

/** Brackets from low to high, in force from `from` until `to`. */
export interface DatedBrackets {
  readonly from: Day;
  readonly to: number;
  readonly source: string | undefined;
  readonly rows: readonly {
    readonly above: Exact | undefined;
    readonly value: Exact | undefined;
    readonly status: string | undefined;
  }[];
}

export interface DatedValue {
  readonly from: Day;
  readonly to: number;
  readonly value: Known;
  readonly origin: ParameterValue;
}

/** What can be said of the program without a case. */
export interface Analysis {
  /** Facts that are dates from which ages are counted. */
  readonly births: ReadonlySet<string>;
  /** By conclusion: those that ask it about an earlier day. */
  readonly askedEarlier: ReadonlyMap<string, readonly string[]>;
  /** Whether a day can be asked about other days. */
  readonly looksAround: boolean;
  /** How many days after a change an outcome can change once more. */
  readonly echoes: number;
}

/** A conclusion, or the part of it that `ingevolge A` names: what can be asked and remembered. */
export interface Target {
  readonly index: number;
  readonly conclusion: Conclusion;
  readonly view?: View;
  /** Only whether somebody has this rank, and nobody comes before him. */
  readonly rank?: number;
  readonly grain: Grain;
  readonly scope: Scope;
  /** Before the first day its state must be given. */
  readonly looksBack: boolean;
  readonly segments: readonly Segment[];
}

/** The days between two changes of the rules of a conclusion; `to` excluded. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  plan: Plan | undefined;
}

/** The rules in force in a segment, with who sets aside whom by their place in `rules`. */
export interface Plan {
  readonly rules: readonly PlannedRule[];
  /** The rules that can make the outcome; with a view, not all of them. */
  readonly grounds: readonly number[];
  readonly denials: readonly number[];
  /** Grounds and denials that deviate from a common address: both at once is a conflict. */
  readonly clashes: readonly (readonly [ground: number, denial: number])[];
  readonly ranking?: PlannedRanking;
}

/** `Ten hoogste één persoon …, in de rangorde`: who comes first. */
export interface PlannedRanking {
  readonly ranking: Ranking;
  /** By place of a rule: its ranks, with its condition in each of them. */
  readonly ranksOf: ReadonlyMap<number, readonly PlannedRank[]>;
  /** By rank: whether somebody has it. */
  readonly targets: readonly Target[];
}

export interface PlannedRank {
  readonly rank: number;
  /** Absent: it holds always. */
  readonly guard: TruthOf | undefined;
}

export interface PlannedRule {
  readonly rule: Rule;
  /** Absent: it holds always. */
  readonly guard: TruthOf | undefined;
  readonly value: ValueOf | undefined;
  readonly replacers: readonly number[];
  readonly switchers: readonly Switcher[];
}

/** A rule that switches another off: of the same plan, or of another conclusion, whose slots are these. */
export type Switcher =
  | { readonly kind: 'here'; readonly index: number }
  | { readonly kind: 'elsewhere'; readonly target: Target; readonly rule: string; readonly slots: readonly number[] };

/** Evaluators: `persons` are the numbered slots, and are written to by quantifiers. */
export type TruthOf = (run: Run, persons: number[], day: Day) => Truth;
export type ValueOf = (run: Run, persons: number[], day: Day) => Value;
export type PersonOf = (run: Run, persons: number[], day: Day) => PersonRef;
export type RelationOf = (run: Run, of: number, to: number, day: Day) => Truth;
/** A predicate about somebody or something that is not there is `geen`. */
export type PredicateOf = (run: Run, persons: number[], day: Day) => Truth | Absent;

/** Turns parts of the program into evaluators, each part once. `slots` is the number of person slots in use. */
export interface Compiler {
  readonly truth: (condition: Condition, slots: number) => TruthOf;
  readonly value: (expression: Expression, slots: number) => ValueOf;
  readonly predicate: (predicate: Predicate, slots: number) => PredicateOf;
  readonly person: (term: PersonTerm) => PersonOf;
  /** Whether the relation holds between two persons. */
  readonly relation: (relation: Relation) => RelationOf;
  readonly target: (conclusion: string, view?: View, rank?: number) => Target;
  readonly fact: (id: string) => IndexedFact;
  readonly parameter: (id: string) => ParameterTable;
  readonly judgement: (id: string) => IndexedJudgement;
  readonly grainOf: (condition: Condition) => Grain;
  readonly scopeOf: (condition: Condition) => Scope;
  /** A number for what a statement says, to remember what was assumed about it: the same words, the same number. */
  readonly statementNumber: (part: object, negated?: boolean) => number;
}

/** A case that was read and found in order. */
export interface ReadCase {
  readonly kind: 'gelezen zaak';
  readonly prepared: Prepared;
  /** The program for which it was read, with all that may count. */
  readonly whole: Program;
  /** As given. */
  readonly given: Zaak;
  /** The same case read for another choice of what counts. */
  readonly others: Map<Program, ReadCase>;
  /** Ids; the number of a person is its place. */
  readonly persons: string[];
  /** Whether `persons` are all persons that matter. */
  readonly complete: boolean;
  readonly roles: ReadonlyMap<string, number>;
  /** By index of the fact, then by persons (see `personsKey`). */
  readonly slots: readonly (Map<number, Slot> | undefined)[];
  /** States before the first day: by id or key of a conclusion. */
  readonly before: ReadonlyMap<string, StateBefore>;
  /** What humans decided, by the place of the answer in the case. */
  readonly judged: ReadonlyMap<string, readonly Judged[]>;
  /** Days on which a fact changes. */
  readonly changes: readonly Day[];
  /** The same by index of the fact. */
  readonly changesOf: ReadonlyMap<number, readonly Day[]>;
  /** The first day for which facts are given; absent when none says so. */
  readonly firstDay?: Day;
  /** One a year of the question. */
  readonly runs: Map<number, Run>;
}

/** A given fact, and where it stands in the case. */
export type Slot =
  | AlwaysSlot
  | { readonly kind: 'in de tijd'; readonly place: Place; readonly timeline: Timeline<Known> }
  | { readonly kind: 'per jaar'; readonly place: Place; readonly years: ReadonlyMap<number, AlwaysSlot> }
  | { readonly kind: 'jaar van de vraag'; readonly place: Place; readonly value: Known };

/** A fact that does not change; or its value in one year, with a place of its own: 'personen.anna.inkomen.2025'. */
export interface AlwaysSlot {
  readonly kind: 'altijd';
  readonly place: Place;
  readonly value: Known;
}

export interface Place {
  readonly path: () => string;
  /** Which gathering of what was read came by last. */
  visit: number;
}

/** The answer to a judgement, and the days for which it holds. */
export interface Judged extends Period {
  readonly answer: boolean;
  readonly amount?: Exact;
  readonly reasons?: string;
  readonly by?: string;
  readonly day?: Day;
}

/** For everybody, or by persons in the order of the slots, joined by a plus. */
export type StateBefore =
  | { readonly kind: 'altijd'; readonly value: Known }
  | { readonly kind: 'per persoon'; readonly values: ReadonlyMap<string, Known> };

/** One case and the year of the question, with all that was found out. */
export interface Run {
  readonly prepared: Prepared;
  readonly zaak: ReadCase;
  readonly year: number;
  /** All days on which anything changes. */
  readonly grid: DayGrid;
  /** By index of a scope: the days on which something in it changes. */
  readonly grids: DayGrid[];
  /** Before it, conclusions that look back at themselves take the state that is given. */
  readonly firstDay: Day;
  /** An unknown fact may have another value in each slice, instead of one in each hole. */
  readonly fine: boolean;
  /** By target, then by persons and day. */
  readonly frames: Map<number, Frame>[];
  /** What is found out while answers are tried out; undefined when none is. */
  trial: Map<number, Frame>[] | undefined;
  readonly atoms: Map<string, Atom>;
  /** The same, in the order in which they were met. */
  readonly order: Atom[];
  /** Bits of the atoms that no yes or no answers. */
  values: bigint;
  /** Bits of the atoms to which an answer is being tried out. */
  assumed: bigint;
  /** For an atom that somebody can answer: the case with that answer in it. */
  readonly answered: Map<Atom, (answer: boolean) => ReadCase>;
  current: Frame | undefined;
  /** How many frames were made: a measure of the work done. */
  work: number;
  /** How many steps all its questions took. */
  steps: number;
  /** The outcome of a conclusion for these persons on this day. */
  readonly ask: (run: Run, target: Target, persons: readonly number[], day: Day) => Value;
  /** Whether one of the rules is active: its guard holds and nothing switches it off. */
  readonly applies: (run: Run, target: Target, rules: readonly string[], persons: readonly number[], day: Day) => Truth;
  /** Where the rules stand that make the status ja. */
  readonly granting: (run: Run, target: Target, persons: readonly number[], day: Day) => readonly Address[];
}

/** One conclusion for certain persons on a certain day, as far as it was worked out. */
export interface Frame {
  readonly target: Target;
  readonly plan: Plan;
  readonly persons: number[];
  readonly day: Day;
  readonly caller: Frame | undefined;
  /** By rule of the plan; `null` while it is being worked out. */
  readonly active: (Truth | null | undefined)[];
  result: Value | null | undefined;
  /** Where the facts stand that were read, and what else was asked. */
  readonly facts: Place[];
  readonly calls: Frame[];
  /** Which gathering of what was read came by last. */
  visit: number;
}
