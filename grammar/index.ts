/**
 * What the language looks like: text in, trees and faults out. After this phase every sentence is a tree or one
 * fault; names are recognised but not yet looked up.
 */
export * as Ast from './ast.ts';
export type { SyntaxFault, SyntaxFaultCode } from './fault.ts';
export { Lexicon, shapeOfStatus, verbLemma, type LexiconEntry, type StatusShape } from './lexicon.ts';
export { fraction, MONTHS, NUMBER_WORDS } from './literals.ts';
export { parse, type ParseResult } from './parse.ts';
export type { Source } from './parts.ts';
export { requestName } from './regeling-names.ts';
export { cover, positionOf, type Span } from './span.ts';
export { knownPhrases } from './tokens.ts';
