/** `lidwoord genereer`: a module for every regeling. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Generated } from '../../service/index.ts';
import type { Commanded, ExitCode, WithJson } from '../commanded.ts';
import { badInput } from '../complaint.ts';
import { loadProject, withoutFaults } from '../load-project.ts';
import { packageFolder } from '../package-folder.ts';
import { printJson } from '../print-json.ts';
import { busy } from '../progress.ts';
import { reasonOf } from '../system-reason.ts';
import { shownPath } from '../text-file.ts';
import { counted } from '../words.ts';
import { makeFolders, writeWhole } from '../write-file.ts';

type GenereerOptions = WithJson & { naar: string; javascript?: true };

/** What a generated module says of itself; a file without it is never overwritten. */
const MARK = 'Gemaakt uit de regels';

export async function genereer(
  paths: readonly string[],
  { terminal, options }: Commanded<GenereerOptions>,
): Promise<ExitCode> {
  const { project } = withoutFaults(loadProject(paths, terminal));
  if (project.program.regelingen.length === 0)
    badInput('geen-regeling', 'In deze bestanden staat geen enkele regeling; er valt geen module te maken.', {
      hint: "Een bestand met regels begint met 'regeling', de naam en de afkorting.",
    });
  const folder = resolve(terminal.cwd, options.naar);
  makeFolder(folder, options.naar);
  const generated = await busy(terminal, 'Modules maken', () =>
    project.generate(options.javascript ? { types: false } : { check: runtimeFiles() }),
  );
  if (generated.faults.length > 0)
    badInput('module-klopt-niet', `De gemaakte modules kloppen niet: ${generated.faults[0] ?? ''}`, {
      ...(generated.faults.length > 1 && { hint: `Er zijn er nog ${generated.faults.length - 1}.` }),
    });
  const written = writeAll(generated, folder, options.naar);
  if (options.json) {
    printJson(terminal, { map: shownPath(folder, terminal), bestanden: written });
    return 0;
  }
  for (const { naam, bytes } of written)
    terminal.out(
      `gemaakt: ${options.naar.replace(/\/$/, '')}/${naam} (${counted(Math.ceil(bytes / 1024), ['kB', 'kB'])})\n`,
    );
  terminal.out(
    `${counted(written.length, ['module', 'modules'])} gemaakt. Een module leest 'lidwoord/runtime': installeer lidwoord in het project dat haar gebruikt.\n`,
  );
  return 0;
}

function makeFolder(folder: string, given: string): void {
  try {
    makeFolders(folder);
  } catch (error) {
    badInput('niet-schrijfbaar', `De map '${given}' kan niet worden gemaakt: ${reasonOf(error)}.`, { place: given });
  }
  if (!statSync(folder).isDirectory()) badInput('geen-map', `'${given}' is geen map.`, { place: given });
}

function writeAll(
  { files }: Generated,
  folder: string,
  given: string,
): readonly { readonly naam: string; readonly bytes: number }[] {
  for (const { fileName } of files) {
    const path = join(folder, fileName);
    if (existsSync(path) && !isGenerated(path)) {
      badInput('bestaat-al', `'${given}/${fileName}' bestaat al en is niet door Lidwoord gemaakt; het blijft staan.`, {
        hint: 'Kies een andere map, of haal dat bestand zelf weg.',
      });
    }
  }
  return files.map(({ fileName, text }) => {
    try {
      writeWhole(join(folder, fileName), text);
    } catch (error) {
      badInput('niet-schrijfbaar', `'${given}/${fileName}' kan niet worden geschreven: ${reasonOf(error)}.`);
    }
    return { naam: fileName, bytes: Buffer.byteLength(text) };
  });
}

/** Not when it cannot be read, or is a folder. */
function isGenerated(path: string): boolean {
  try {
    return readFileSync(path, 'utf8').includes(MARK);
  } catch {
    return false;
  }
}

/** What the modules are type-checked against: the sources of the runtime, or its declarations when installed. */
function runtimeFiles(): readonly { readonly fileName: string; readonly text: string }[] {
  const sources = join(packageFolder(), 'runtime');
  const [folder, ending] = existsSync(sources) ? [sources, '.ts'] : [join(packageFolder(), 'dist', 'runtime'), '.d.ts'];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
  return names.map((name) => ({
    fileName: name.replaceAll('\\', '/'),
    text: readFileSync(join(folder, name), 'utf8'),
  }));
}
