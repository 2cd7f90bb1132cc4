/**
 * What a generated module imports: the words it speaks to its callers, the schema of its cases, and the helpers of
 * Fast. The interpreter is not among them, except behind `volledig`.
 */
export * from './types.ts';
export type { JsonSchema } from './json-schema.ts';
export type { Fout, Toetsing, ZaakSchema } from './schema.ts';
export { zaakSchema } from './schema.ts';
