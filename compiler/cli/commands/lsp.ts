/** `lidwoord lsp`: the language server, over standard input and output. */
import { serve } from '../../lsp/index.ts';
import type { ExitCode } from '../commanded.ts';
import { packageVersion } from '../package-folder.ts';
import { libraryByPath } from '../rule-files.ts';

export function lsp(): Promise<ExitCode> {
  return serve({ input: process.stdin, output: process.stdout, version: packageVersion(), library: libraryByPath });
}
