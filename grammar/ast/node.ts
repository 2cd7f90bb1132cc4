import type { Span } from '../span.ts';

export interface Node {
  readonly span: Span;
}
