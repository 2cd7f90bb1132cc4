/** The modules that a developer imports, made by the emitter, which is loaded only here. */
import type { Program } from '../../runtime/index.ts';
import type { ExampleData } from '../emit/typescript/index.ts';
import type { ExampleCase } from '../lower/index.ts';

export interface GenerateOptions {
  /** False: JavaScript, without types. */
  readonly types?: boolean;
  /** What the modules import their helpers from; default 'lidwoord/runtime'. */
  readonly runtime?: string;
  /** Only these regelingen, by abbreviation. */
  readonly regelingen?: readonly string[];
  /** The sources (or declarations) of `runtime/`, by path from there: then the modules are type-checked and formatted. */
  readonly check?: readonly { readonly fileName: string; readonly text: string }[];
  /** Formatted, also where nothing is type-checked; Prettier is loaded for it. */
  readonly format?: boolean;
}

export interface GeneratedFile {
  readonly fileName: string;
  readonly text: string;
}

export interface Generated {
  readonly files: readonly GeneratedFile[];
  /** Why a module cannot be relied on: two names of the law that become one identifier, or a fault of ours. */
  readonly faults: readonly string[];
}

export async function generate(
  program: Program,
  examples: readonly ExampleCase[],
  options: GenerateOptions = {},
): Promise<Generated> {
  const { emitTypeScript, checkAndFormat, formatFiles } = await import('../emit/typescript/index.ts');
  const { types = true, runtime, regelingen, check, format = false } = options;
  const chosen = program.regelingen.filter(({ id }) => regelingen?.includes(id) ?? true);
  const modules = chosen.map(({ id }) =>
    emitTypeScript(program, id, {
      types,
      ...(runtime !== undefined && { runtime }),
      examples: examplesOf(examples, id),
    }),
  );
  const faults = modules.flatMap(({ fileName, clashes }) => clashes.map((clash) => `${fileName}: ${clashText(clash)}`));
  if (check === undefined || !types) {
    const files = modules.map(({ fileName, text }) => ({ fileName, text }));
    return { files: format ? await formatFiles(files) : files, faults };
  }
  const checked = await checkAndFormat(modules, check);
  return {
    files: checked.files,
    faults: [
      ...faults,
      ...checked.faults.map(({ fileName, line, message }) => `${fileName}, regel ${line}: ${message}`),
    ],
  };
}

function clashText({
  identifier,
  owners,
}: {
  readonly identifier: string;
  readonly owners: readonly string[];
}): string {
  return `${owners.map((name) => `'${name}'`).join(' en ')} worden in TypeScript dezelfde naam, '${identifier}'. Geef een van beide een andere naam.`;
}

/** As the module carries them: plain data. */
function examplesOf(examples: readonly ExampleCase[], regeling: string): readonly ExampleData[] {
  return examples
    .filter((example) => example.regeling === regeling)
    .map(({ title, zaak, expectations }) => ({
      naam: title,
      zaak,
      verwachtingen: expectations.map(({ conclusion, vraag, expected }) => ({
        conclusie: conclusion,
        vraag,
        verwacht: expected,
      })),
    }));
}
