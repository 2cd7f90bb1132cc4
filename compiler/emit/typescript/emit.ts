import CodeBlockWriter from 'code-block-writer';

import type { Program } from '../../../runtime/ir/index.ts';
import { docComment, literal } from './literals.ts';
import type { Module } from './module.ts';
import { moduleOf } from './module.ts';
import type { NameClash } from './names.ts';
import { camelCase } from './names.ts';
import { printArticle } from './print-articles.ts';
import { printFactTypes } from './print-facts.ts';
import { printProgram } from './print-program.ts';

/** One worked example as the module carries it: plain JSON. */
export interface ExampleData {
  readonly naam: string;
  readonly zaak: unknown;
  readonly vraag: unknown;
  readonly verwacht: unknown;
}

export interface EmitOptions {
  /** False: the same module in JavaScript, for a browser that runs it at once. */
  readonly types?: boolean;
  readonly examples?: readonly ExampleData[];
  /** Where the module finds its helpers; default 'lidwoord/runtime'. */
  readonly runtime?: string;
}

export interface EmittedModule {
  readonly fileName: string;
  readonly text: string;
  /** Different names of the law that became one identifier; the second got a number. To be reported as an error. */
  readonly clashes: readonly NameClash[];
}

/**
 * One ES module for one regeling, as text that is not yet set by Prettier. The same program gives the same text, to
 * the character. Nothing in it runs when it is imported.
 */
export function emitTypeScript(program: Program, regeling: string, options: EmitOptions = {}): EmittedModule {
  const typed = options.types ?? true;
  const module = moduleOf(program, regeling, typed);
  const writer = new CodeBlockWriter({ indentNumberOfSpaces: 2, useSingleQuote: true });
  const body = new CodeBlockWriter({ indentNumberOfSpaces: 2, useSingleQuote: true });
  if (typed) printFactTypes(body, module);
  for (const article of module.articles) printArticle(body, module, article, () => false);
  printSchema(body, module);
  printExamples(body, module, options.examples ?? []);
  printProgram(body, module);
  printHeader(writer, module);
  printImports(writer, module, body.toString(), options.runtime ?? 'lidwoord/runtime');
  writer.write(body.toString());
  return { fileName: `${camelCase(regeling)}.${typed ? 'ts' : 'js'}`, text: writer.toString(), clashes: module.clashes };
}

function printHeader(writer: CodeBlockWriter, { regeling }: Module): void {
  const source = regeling.bwb === undefined ? undefined : `https://wetten.overheid.nl/${regeling.bwb}`;
  writer.writeLine(docComment([`${regeling.name} (${regeling.id}). Gemaakt uit de regels; verander de regels, niet dit bestand.`, source]));
}

const values = ['GEEN', 'uitVolledig', 'volledig', 'zaakSchema'];
const types = [
  'Bedrag', 'BedragInvoer', 'Datum', 'Duur', 'Getal', 'GetalInvoer', 'InDeTijd', 'NietBepaald', 'PerJaar', 'Program', 'Uitkomst',
  'Voorbeeld', 'ZaakSchema',
];

/** Only what the body mentions outside its data. */
function printImports(writer: CodeBlockWriter, { typed }: Module, body: string, runtime: string): void {
  const used = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(body);
  const typeNames = typed ? [...types.filter(used), ...values.filter((name) => body.includes(`typeof ${name}`) && !calls(body, name))] : [];
  const valueNames = values.filter((name) => used(name) && !typeNames.includes(name));
  if (typeNames.length > 0) writer.writeLine(`import type { ${typeNames.join(', ')} } from '${runtime}';`);
  if (valueNames.length > 0) writer.writeLine(`import { ${valueNames.join(', ')} } from '${runtime}';`);
  writer.blankLine();
}

const calls = (body: string, name: string): boolean => new RegExp(`(?<!typeof )\\b${name}\\b`).test(body);

function printSchema(writer: CodeBlockWriter, { typed, caseType }: Module): void {
  writer.writeLine(docComment(['Toetst of een waarde een zaak van deze regeling is: Standard Schema v1, en `schema.jsonSchema`.']));
  const annotation = typed ? `: ZaakSchema<${caseType}>` : '';
  writer.writeLine(`export const schema${annotation} = /* @__PURE__ */ zaakSchema(programma);`).blankLine();
}

function printExamples(writer: CodeBlockWriter, { typed }: Module, examples: readonly ExampleData[]): void {
  writer.writeLine(docComment(['De voorbeelden die bij deze regeling staan.']));
  writer.writeLine('// prettier-ignore');
  writer.writeLine(`export const voorbeelden${typed ? ': readonly Voorbeeld[]' : ''} = [`);
  for (const example of examples) writer.writeLine(`${literal(example)},`);
  writer.writeLine('];').blankLine();
}
