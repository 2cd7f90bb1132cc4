/** The rules compiled, and the two generated modules that are measured, loaded. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { compile } from '../compiler/compile.ts';
import { emitTypeScript } from '../compiler/emit/typescript/index.ts';
import type { Source } from '../grammar/index.ts';
import type { Dossier, Program, Uitkomst } from '../runtime/index.ts';
import { allRules } from '../test/all-rules.ts';

type Question = (zaak: object, vraag: object) => Uitkomst<unknown>;
type FastQuestion = (zaak: object, vraag: object) => unknown;

export interface Raw {
  readonly noemer: bigint;
  readonly reken: (d: Dossier, dag: number) => number | bigint | null;
}

/** One question of one module, by its three entries, and how a case is opened for the last. */
export interface Entries {
  readonly full: Question;
  readonly fast: FastQuestion;
  readonly raw: Raw;
  readonly open: (zaak: object, vraag: object) => Dossier;
}

export interface Laws {
  readonly sources: readonly Source[];
  readonly program: Program;
  readonly health: Entries;
  readonly rent: Entries;
}

export async function loadLaws(): Promise<Laws> {
  const sources = allRules();
  const { program } = compile(sources);
  const health = await loadModule(program, 'Wzt');
  const rent = await loadModule(program, 'Wht');
  return {
    sources,
    program,
    health: entriesOf(health, 'zorgtoeslagOverHetBerekeningsjaar'),
    rent: entriesOf(rent, 'huurtoeslagOverEenKalendermaand'),
  };
}

type Exports = Readonly<Record<string, unknown>>;

/** Written to a folder of its own and imported as Node imports any module. */
export async function loadModule(program: Program, regeling: string): Promise<Exports> {
  const runtime = new URL('../runtime/index.ts', import.meta.url).href;
  const { fileName, text } = emitTypeScript(program, regeling, { types: false, runtime });
  const folder = mkdtempSync(join(tmpdir(), 'lidwoord-bench-'));
  const file = join(folder, fileName.replace(/\.js$/, '.mjs'));
  try {
    writeFileSync(file, text);
    return (await import(pathToFileURL(file).href)) as Exports;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function entriesOf(exports: Exports, question: string): Entries {
  const find = (name: RegExp): string => {
    const found = Object.keys(exports).find((key) => name.test(key));
    if (found === undefined) throw new Error(`The module has no ${name.source}.`);
    return found;
  };
  const fast = find(new RegExp(`^artikel\\w+_${question}_snel$`));
  const article = fast.slice(0, -`_${question}_snel`.length);
  return {
    full: exports[fast.replace(/_snel$/, '')] as Question,
    fast: exports[fast] as FastQuestion,
    raw: (exports[`${article}_ruw`] as Readonly<Record<string, Raw>>)[question] as Raw,
    open: exports['openZaak'] as Entries['open'],
  };
}
