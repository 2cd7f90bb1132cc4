/** What a fragment holds, before it is known what stands above it. */
import type * as Ast from './ast/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Span } from './span.ts';

/** What a fragment holds, in order of the text. */
export type Piece =
  | { readonly kind: 'heading'; readonly node: HeadingNode }
  | { readonly kind: 'validity'; readonly validity?: Ast.Validity; readonly span: Span }
  | { readonly kind: 'quote'; readonly quote: Ast.Quote }
  | { readonly kind: 'item'; readonly item: Ast.Item }
  | { readonly kind: 'formula'; readonly formula: Formula };

export type HeadingNode = Pick<Ast.Section, 'level' | 'label' | 'title' | 'headingSpan'>;

/** A formula of a wijziging. */
export interface Formula extends Pick<Ast.Amendment, 'text' | 'span'> {
  /** Undefined when it could not be read: what stands under it is then left out. */
  readonly operation: Ast.AmendmentOperation | undefined;
}

/** `amending`: it is part of a wijziging, in which some sentences are formulas. */
export interface Setting {
  readonly lexicon: Lexicon;
  readonly amending: boolean;
}
