/** Names to declarations. After this phase every declared thing has one id, and `find` says what a name means where. */
export { isOptional } from './optional.ts';
export { ArticleMemory, articleOf, type Articles } from './article.ts';
export { camelCase, columnName } from './names.ts';
export { narrow, sentencesOf } from './declared.ts';
export { ResolveMemory } from './resolve-memory.ts';
export { resolve, type Resolved } from './resolve.ts';
export type { RegelingScope } from './scope.ts';
export type * from './symbols.ts';
export { isTermPart } from './term-parts.ts';
