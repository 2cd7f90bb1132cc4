/**
 * The text as written. Every node names its Dutch keyword and its place; nothing is resolved yet: a name is a
 * `LexiconEntry` the lexer recognised, or an unknown name that still has its words.
 */
export type { Node } from './node.ts';
export type * from './structure.ts';
export type * from './amendments.ts';
export type * from './judgements.ts';
export type * from './requests.ts';
export type * from './declarations.ts';
export type * from './sentences.ts';
export type * from './citations.ts';
export type * from './examples.ts';
export type * from './dates.ts';
export type * from './phrases.ts';
