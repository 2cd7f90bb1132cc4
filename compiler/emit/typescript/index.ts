/**
 * From a program to one TypeScript module per regeling. In: a checked program. Out: text that type-checks, speaks the
 * law's own words, and asks the interpreter (Full) or computes by itself (Fast). `emitTypeScript` is light enough for
 * every keystroke; `checkAndFormat` loads a TypeScript compiler and Prettier, `formatFiles` Prettier alone, and only when
 * they are called.
 */
export type { EmitOptions, EmittedModule, ExampleData } from './emit.ts';
export { emitTypeScript } from './emit.ts';
export type { NameClash } from './names.ts';
export type { CheckedFile, CheckedFiles, TypeFault, TypeScriptFile } from './checked-files.ts';

import type { CheckedFiles, TypeScriptFile } from './checked-files.ts';

/** Type-checks all modules together in memory, against the sources of the runtime given, and formats them. */
export async function checkAndFormat(
  files: readonly TypeScriptFile[],
  runtime: readonly TypeScriptFile[],
): Promise<CheckedFiles> {
  const { checkFiles } = await import('./check-and-format.ts');
  return checkFiles(files, runtime);
}

/** Formats modules, with types or without, as `checkAndFormat` does; their types are not looked at. */
export async function formatFiles(files: readonly TypeScriptFile[]): Promise<readonly TypeScriptFile[]> {
  const { formatted } = await import('./formatted.ts');
  return Promise.all(files.map(formatted));
}
