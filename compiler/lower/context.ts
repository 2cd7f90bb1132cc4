/** What lowering knows while it is inside one sentence. */
import type { Ast, Span } from '../../grammar/index.ts';
import type { Condition, Expression, PersonTerm } from '../../runtime/index.ts';
import {
  nearNames,
  valueMeant,
  type DiagnosticCode,
  type HolesOf,
  type Place as FilePlace,
} from '../diagnostics/index.ts';
import type { Place, Resolved, Symbol } from '../resolve/index.ts';
import type { Here } from './citations.ts';
import type { Draft } from './draft.ts';
import type { Typed } from './types.ts';

/** Conditions stand inside values (`het aantal personen dat …`) and values inside conditions: this is the way to either. */
export interface PhraseLowering {
  expression(expression: Ast.Expression, context: Context): Typed;
  condition(condition: Ast.Condition, context: Context): Condition | undefined;
  /** Of the day of evaluation: it is one of these. */
  dayIs(days: readonly Ast.DayNoun[], context: Context): Condition | undefined;
  that(that: NonNullable<Ast.HasPredicate['that']>, person: PersonTerm, context: Context): Condition | undefined;
}

export interface Context {
  readonly phrases: PhraseLowering;
  readonly resolved: Resolved;
  readonly draft: Draft;
  readonly regeling: string;
  readonly file: string;
  readonly here: Here;
  readonly place?: Place;
  /** The persons of the main clause in the order of their slots. */
  readonly persons: readonly PersonTerm[];
  /** `de belanghebbende` in a rule whose slot 1 is the belanghebbende. */
  readonly roles: ReadonlyMap<string, PersonTerm>;
  /** `die medebewoner` inside a sum over medebewoners. */
  readonly bound: ReadonlyMap<string, PersonTerm>;
  /** `een ouder heeft …`: what the main clause says of its persons in passing. */
  readonly about?: Condition;
  /** The next slot a quantifier may take. */
  readonly nextSlot: number;
  /** The value that `deze` and `dat` mean. */
  readonly that?: Typed;
  /** Letters of the formula being read. */
  readonly letters: ReadonlyMap<string, Typed>;
  /** What `wordt gelezen` puts in the place of a term, by its text. */
  readonly readings: ReadonlyMap<string, Ast.Expression>;
  /** Addresses this sentence itself deviates from: `ingevolge` one of them means by itself. */
  readonly deviatesFrom: readonly string[];
  /** `Voor de toepassing van …`: from where alone what this sentence says is seen. */
  readonly scope: readonly string[];
  /** Rules of the sentence before this one in the same section. */
  readonly previous: readonly string[];
  readonly report: <C extends DiagnosticCode>(
    code: C,
    span: Span,
    holes: HolesOf<C>,
    second?: FilePlace & { readonly label?: string },
  ) => void;
}

/** A value of whatever kind. */
export function lowerExpression(expression: Ast.Expression, context: Context): Typed {
  return context.phrases.expression(expression, context);
}

/** A condition of whatever kind; undefined when it holds a fault, which was reported. */
export function lowerCondition(condition: Ast.Condition, context: Context): Condition | undefined {
  return context.phrases.condition(condition, context);
}

/** A slot for a quantifier, and the context inside it. */
export function withSlot(context: Context, name?: string): { readonly slot: number; readonly inner: Context } {
  const slot = Math.max(context.nextSlot, context.persons.length);
  const person: PersonTerm = { kind: 'slot', slot };
  const bound = name === undefined ? context.bound : new Map([...context.bound, [name, person]]);
  return { slot, inner: { ...context, bound, nextSlot: slot + 1 } };
}

/** Symbols for a head's name, or a report that the name is unknown. */
export function lookup<S extends Symbol>(
  context: Context,
  head: Ast.Head,
  wanted: (symbol: Symbol) => symbol is S,
): S | undefined {
  const name = head.kind === 'pronoun' ? head.word : head.name;
  const found = context.resolved.find(context.regeling, name).find(wanted);
  return found;
}

/** One message for a name that means nothing here. */
export function reportUnknown(context: Context, span: Span, name: string): void {
  const value = valueMeant(name);
  context.report('onbekende-naam', span, {
    naam: name,
    lijktOp: value === undefined ? nearNames(name, [...context.resolved.names(context.regeling), 'persoon']) : [value],
  });
}
