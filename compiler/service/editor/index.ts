/**
 * The editor's side of the service: a project that changes with every keystroke, and all that an editor asks of it. The
 * playground, the language server and the extension are shells around this; what it answers is plain data.
 */
export { createEditor, type Editor, type EditorOptions } from './editor.ts';
export { linesOf, type Lines } from './positions.ts';
export { applied } from './rename.ts';
export { tokenClasses } from './tokens.ts';
export type { FormConclusion, FormField, FormGroup, FormSchema } from './form.ts';
export {
  withValue,
  type MonthsRequest,
  type Series,
  type SeriesJump,
  type SeriesPoint,
  type SeriesRequest,
  type SeriesResult,
} from './series.ts';
export type { Compared, CompareRequest, Difference, Switchable } from './compare.ts';
export type { ExampleInFile, ExampleToWriteDown } from './write-example.ts';
export type * from './types.ts';
