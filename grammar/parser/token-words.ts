/** What a token or a head says. A token of a declared name says that name; any other its own words. */
import type { IToken } from 'chevrotain';
import type * as Ast from '../ast/index.ts';
import { verbLemma } from '../lexicon.ts';
import * as T from '../tokens.ts';

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
