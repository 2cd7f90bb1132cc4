/** `lidwoord opmaak`: the canonical layout. */
import { resolve } from 'node:path';

import { formatSource } from '../../service/index.ts';
import type { Commanded, ExitCode, WithJson } from '../commanded.ts';
import { badInput } from '../complaint.ts';
import { printJson } from '../print-json.ts';
import { filesAt, libraryFiles } from '../rule-files.ts';
import { reasonOf } from '../system-reason.ts';
import { readText, STANDARD_INPUT } from '../text-file.ts';
import { counted } from '../words.ts';
import { writeWhole } from '../write-file.ts';

type OpmaakOptions = WithJson & { controleer?: true };

export async function opmaak(
  paths: readonly string[],
  { terminal, options }: Commanded<OpmaakOptions>,
): Promise<ExitCode> {
  const fromInput = paths.includes(STANDARD_INPUT);
  if (fromInput && paths.length === 1 && !options.controleer && !options.json) {
    terminal.out(await formatSource(readText(STANDARD_INPUT, terminal)));
    return 0;
  }
  if (fromInput && !options.controleer)
    badInput('standaardinvoer', 'De standaardinvoer kan niet worden overschreven.', {
      hint: "Gebruik '-' alleen, of met '--controleer'.",
    });
  const sources = paths.length === 0 ? libraryFiles(terminal) : filesAt(paths, terminal);
  const changed: string[] = [];
  for (const { file, text } of sources) {
    const formatted = await formatSource(text);
    if (formatted === text) continue;
    changed.push(file);
    if (!options.controleer) save(resolve(terminal.cwd, file), file, formatted);
  }
  if (options.json)
    printJson(terminal, {
      bestanden: sources.map(({ file }) => ({ bestand: file, gewijzigd: changed.includes(file) })),
    });
  else report(changed, sources.length, options.controleer === true, terminal.out);
  return options.controleer && changed.length > 0 ? 1 : 0;
}

function save(path: string, file: string, text: string): void {
  try {
    writeWhole(path, text);
  } catch (error) {
    badInput('niet-schrijfbaar', `'${file}' kan niet worden geschreven: ${reasonOf(error)}.`, { place: file });
  }
}

function report(changed: readonly string[], total: number, checking: boolean, out: (text: string) => void): void {
  for (const file of changed) out(`${checking ? 'moet anders' : 'opgemaakt'}: ${file}\n`);
  const files = counted(total, ['bestand', 'bestanden']);
  if (changed.length === 0) out(`${files}: de opmaak is in orde.\n`);
  else if (checking)
    out(
      `${changed.length} van ${files} ${changed.length === 1 ? 'heeft' : 'hebben'} een andere opmaak nodig. 'lidwoord opmaak' zonder --controleer doet dat.\n`,
    );
  else out(`${changed.length} van ${files} opgemaakt.\n`);
}
