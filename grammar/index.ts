/**
 * What the language looks like: text in, trees and faults out. After this phase every sentence is a tree or one
 * fault; names are recognised but not yet looked up.
 */
export { articleInWords } from './article-labels.ts';
export * as Ast from './ast/index.ts';
export { PLURALS, TYPE_NAMES } from './declarations.ts';
export { expectedTokens, type Reading } from './expected.ts';
export { commonEnd, commonStart } from './common-text.ts';
export type { SyntaxFault, SyntaxFaultCode } from './fault.ts';
export { ARTICLE_HEADINGS, depthOf, isNumberedHeading, labelOf, levelOf, NUMBERED_HEADINGS } from './headings.ts';
export { readWords, type Stretch } from './highlight.ts';
export { differenceOf, type Difference } from './changed-names.ts';
export { formsOfStatus, Lexicon, shapeOfStatus, verbLemma, type LexiconEntry, type StatusShape } from './lexicon.ts';
export { fraction, MONTHS, NUMBER_WORDS, ORDINALS, TEN_WORDS, WEEKDAYS } from './literals.ts';
export { literalOf } from './literal-of.ts';
export { ReadingMemory } from './memory.ts';
export { isMoved, originOf } from './moved.ts';
export { parse, type ParseResult } from './parse.ts';
export type { Source } from './parts.ts';
export { levelOfLabel } from './provision-paths.ts';
export { requestName } from './regeling-names.ts';
export { cover, positionOf, type Span } from './span.ts';
export { knownPhrases } from './tokens.ts';
export type { Word, WordKind } from './word-kinds.ts';
