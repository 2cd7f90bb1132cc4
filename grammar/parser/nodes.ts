/** Small steps from tokens to nodes that need no parser. */
import type { IToken, ParserMethod } from 'chevrotain';
import type * as Ast from '../ast/index.ts';
import { fraction } from '../literals.ts';
import { verbLemma } from '../lexicon.ts';
import type { Span } from '../span.ts';
import * as T from '../tokens.ts';
import { FACTORS } from './words.ts';

export interface Alternative<R> {
  readonly GATE?: () => boolean;
  readonly ALT: () => R;
}

export type Rule<R, A extends unknown[] = []> = ParserMethod<A, R>;

export interface Subjects {
  readonly terms: Ast.Term[];
  readonly connective: 'en' | 'of';
}

export interface Additions {
  readonly conditions: Ast.ConditionClause[];
  readonly provisos: Ast.Proviso[];
  readonly groundedOn: Ast.Citation[];
}

export function nameOf(token: IToken): string {
  return T.entryOf(token)?.name ?? (token?.image ?? '').replace(/\s+/g, ' ');
}

export function isNegated(token: IToken): boolean {
  return T.entryOf(token)?.negated === true;
}

export function lemma(token: IToken): string {
  return T.entryOf(token)?.name ?? verbLemma(token?.image ?? '') ?? 'is';
}

export function isNamed(head: Ast.Head | undefined): head is Extract<Ast.Head, { kind: 'name' | 'unknown-name' }> {
  return head?.kind === 'name' || head?.kind === 'unknown-name';
}

export function given<K extends string>(parts: Readonly<Record<K, string | undefined>>): { [P in K]?: string } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as { [P in K]?: string };
}

export function inheriting(before: Ast.Citation | undefined, next: readonly Ast.Citation[]): Ast.Citation[] {
  if (!before) return [...next];
  return next.map((citation) => ({
    ...(citation.artikel === undefined && before.artikel !== undefined ? { artikel: before.artikel } : {}),
    ...(citation.artikel === undefined &&
    citation.lid === undefined &&
    !citation.previousSentence &&
    before.lid !== undefined
      ? { lid: before.lid }
      : {}),
    ...citation,
  }));
}

export function withLaw(all: readonly Ast.Citation[]): Ast.Citation[] {
  const law = all.at(-1)?.wet;
  return law === undefined ? [...all] : all.map((citation) => ({ wet: law, ...citation }));
}

export type Marked = Ast.Condition & { readonly bracketed?: boolean };

export function combine(
  parts: readonly { connective: 'en' | 'of' | undefined; condition: Ast.Condition }[],
  span: Span,
): Ast.Condition {
  if (parts.length === 1) return parts[0]?.condition as Ast.Condition;
  const named = parts.map(({ connective }) => connective).filter((connective) => connective !== undefined);
  const of = parts.map(({ condition }) => condition);
  if (named.length === 0) return { kind: 'and', of, span, unconnected: true };
  if (named.every((connective) => connective === named[0])) return { kind: named[0] === 'of' ? 'or' : 'and', of, span };
  return { kind: 'and', of, span, mixed: true };
}

export function lastSubjects(condition: Ast.Condition | undefined): Subjects | undefined {
  if (!condition || (condition as Marked).bracketed) return undefined;
  if (condition.kind === 'atom') return { terms: [...condition.subjects], connective: condition.connective };
  if (condition.kind === 'and' || condition.kind === 'or') return lastSubjects(condition.of.at(-1));
  return undefined;
}

export function formulaIn(expression: Ast.Expression): Ast.FormulaExpression | undefined {
  if (expression.kind === 'formula') return expression;
  if (expression.kind === 'round' || expression.kind === 'bracket') return formulaIn(expression.of);
  if (expression.kind === 'extreme') return expression.of[0] && formulaIn(expression.of[0]);
  return expression.kind === 'binary' ? formulaIn(expression.left) : undefined;
}

/** `X, tijdsevenredig naar de kalendermaanden waarin C`: X × how many of the twelve, ÷ 12. */
export function inProportion(of: Ast.Expression, condition: Ast.Condition, span: Span): Ast.Expression {
  const months: Ast.MonthCount = { kind: 'month-count', condition, span };
  const twelve: Ast.Literal = { kind: 'literal', type: 'getal', text: '12', value: '12', implied: true, span };
  const all: Ast.BinaryExpression = {
    kind: 'binary',
    operator: 'vermenigvuldigd met',
    left: of,
    right: months,
    afterComma: true,
    span,
  };
  return { kind: 'binary', operator: 'gedeeld door', left: all, right: twelve, afterComma: true, span };
}

export function roundingMode(token: IToken): Ast.RoundExpression['mode'] {
  const words = token.image.toLowerCase().replace(/\s+/g, ' ');
  if (words.startsWith('naar boven')) return 'naar boven';
  return words.startsWith('naar beneden') ? 'naar beneden' : 'rekenkundig';
}

export function multiple(token: IToken, of: Ast.Expression, span: Span): Ast.MultipleExpression {
  const words = token.image.toLowerCase().replace(/\s+/g, ' ');
  const known = FACTORS.find(({ test }) => test.test(words));
  return {
    kind: 'multiple',
    factor: known?.factor ?? fraction(1n, 1n),
    ...(known?.converts ? { converts: known.converts } : {}),
    words,
    of,
    span,
  };
}

/** `Geen huurtoeslag wordt toegekend`, `De huurtoeslag wordt niet toegekend`, and what says neither. */
export function grantForm(subject: Ast.Term | undefined, negated: boolean): Ast.GrantSentence['form'] {
  const head = subject?.heads?.[0]; // without heads while the grammar is recorded
  return negated || (isNamed(head) && head.article === 'geen') ? 'geen' : 'wel';
}

/** Of the words before `waarop`: the stretch whose days are counted; none named: the year. */
export function periodIn(words: string): Ast.Period {
  if (words.includes('kwartaal')) return 'het kalenderkwartaal';
  return words.includes('maand') ? 'de maand' : 'het kalenderjaar';
}

/** `X, tijdsevenredig naar de dagen waarop C`: X × how many of the days, ÷ all of them. */
export function byDays(of: Ast.Expression, period: Ast.Period, condition: Ast.Condition, span: Span): Ast.Expression {
  const counted: Ast.BinaryExpression = {
    kind: 'binary',
    operator: 'vermenigvuldigd met',
    left: of,
    right: { kind: 'day-count', period, condition, span },
    afterComma: true,
    span,
  };
  const all: Ast.DayCount = { kind: 'day-count', period, span };
  return { kind: 'binary', operator: 'gedeeld door', left: counted, right: all, afterComma: true, span };
}
