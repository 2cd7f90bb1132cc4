/** The heavy half of the emitter: the TypeScript compiler (through ts-morph) and Prettier. */
import { Project, ts } from 'ts-morph';

import type { CheckedFiles, TypeFault, TypeScriptFile } from './checked-files.ts';
import { formatted } from './formatted.ts';

const strict: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  allowImportingTsExtensions: true,
  noUnusedLocals: true,
  skipLibCheck: true,
  noEmit: true,
  // the runtime lies in the same memory as the modules that import it
  paths: { 'lidwoord/runtime': ['/lidwoord/runtime/index.ts', '/lidwoord/runtime/index.d.ts'] },
};

/** `runtime` are the files of `runtime/` with paths from there: 'index.ts', 'ir/types.ts' (or their `.d.ts`). */
export async function checkFiles(
  files: readonly TypeScriptFile[],
  runtime: readonly TypeScriptFile[],
): Promise<CheckedFiles> {
  const project = new Project({ useInMemoryFileSystem: true, compilerOptions: strict });
  for (const { fileName, text } of runtime) project.createSourceFile(`/lidwoord/runtime/${fileName}`, text);
  const sources = files.map(({ fileName, text, outline = text }) =>
    project.createSourceFile(`/modules/${fileName}`, outline),
  );
  const faults = sources.flatMap((source) => source.getPreEmitDiagnostics().map(faultOf));
  return { faults, files: await Promise.all(files.map(formatted)) };
}

function faultOf(diagnostic: ReturnType<Project['getPreEmitDiagnostics']>[number]): TypeFault {
  return {
    fileName: diagnostic.getSourceFile()?.getBaseName() ?? '',
    line: diagnostic.getLineNumber() ?? 0,
    message: ts.flattenDiagnosticMessageText(diagnostic.compilerObject.messageText, '\n'),
  };
}
