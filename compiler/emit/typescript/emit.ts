import CodeBlockWriter from 'code-block-writer';

import { countingLaw, type Program } from '../../../runtime/ir/index.ts';
import type { FastCode } from './fast/index.ts';
import { fastCode } from './fast/index.ts';
import { helpers } from './fast/helpers.ts';
import { docComment, literal, stringLiteral } from './literals.ts';
import type { Module } from './module.ts';
import { moduleOf } from './module.ts';
import type { NameClash } from './names.ts';
import { camelCase } from './names.ts';
import { printArticle } from './print-articles.ts';
import { printTerms } from './print-terms.ts';
import { printFactTypes } from './print-facts.ts';
import { programText } from './print-program.ts';
import { neededRoles } from './reach.ts';

/** One worked example as the module carries it: plain JSON. */
export interface ExampleData {
  readonly naam: string;
  readonly zaak: unknown;
  /** What is asked of the case, and what must come out. */
  readonly verwachtingen: readonly {
    readonly conclusie: string;
    readonly vraag: unknown;
    readonly verwacht: unknown;
  }[];
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
  /** The same with types, without its data: what there is to type-check, for the data were written from typed data. */
  readonly outline?: string;
  /** Different names of the law that became one identifier; the second got a number. To be reported as an error. */
  readonly clashes: readonly NameClash[];
  /** Why parts of the program are left to Full, in Dutch. */
  readonly leftToFull: readonly string[];
}

/**
 * One ES module for one regeling, as text that is not yet set by Prettier. The same program gives the same text, to
 * the character. Nothing in it runs when it is imported.
 */
export function emitTypeScript(program: Program, regeling: string, options: EmitOptions = {}): EmittedModule {
  const typed = options.types ?? true;
  const examples = options.examples ?? [];
  const module = moduleOf(program, regeling, typed, [...new Set(examples.flatMap(conclusionsIn))]);
  const body = newWriter();
  if (typed) printFactTypes(body, module);
  const asked = module.articles.flatMap(({ questions }) => questions.map(({ conclusion }) => conclusion));
  // Fast is made for what counts when the question names nothing else
  const fast = fastCode(countingLaw(module.program), asked, typed);
  for (const article of module.articles) printArticle(body, module, article, fast);
  printTerms(body, module);
  printLayout(body, module, fast);
  const schema = newWriter();
  printSchema(schema, module);
  // generated functions and data are text already; the writer would look at each of their letters
  const code = [body.toString(), ...fast.functions.map((text) => `${text}\n`), schema.toString()];
  const header = newWriter();
  printHeader(header, module);
  printImports(header, module, code.join('\n'), options.runtime ?? 'lidwoord/runtime');
  const [questions = '', ...rest] = code;
  const data = [examplesText(module, examples), programText(module)];
  const withData = (texts: readonly string[]): string =>
    [header.toString() + questions, ...rest.slice(0, -1), ...texts, schema.toString()].join('\n');
  return {
    fileName: `${camelCase(regeling)}.${typed ? 'ts' : 'js'}`,
    text: withData(data),
    ...(typed && { outline: withData([NO_DATA]) }),
    clashes: module.clashes,
    leftToFull: fast.reasons,
  };
}

const conclusionsIn = ({ verwachtingen }: ExampleData): readonly string[] =>
  verwachtingen.map(({ conclusie }) => conclusie);

const newWriter = (): CodeBlockWriter => new CodeBlockWriter({ indentNumberOfSpaces: 2, useSingleQuote: true });

function printHeader(writer: CodeBlockWriter, { regeling }: Module): void {
  const source = regeling.bwb === undefined ? undefined : `https://wetten.overheid.nl/${regeling.bwb}`;
  writer.writeLine(
    docComment([
      `${regeling.name} (${regeling.id}). Gemaakt uit de regels; verander de regels, niet dit bestand.`,
      source,
    ]),
  );
}

const types = [
  'Bedrag',
  'BedragInvoer',
  'Datum',
  'Dossier',
  'Duur',
  'Getal',
  'GetalInvoer',
  'InDeTijd',
  'OordeelAntwoord',
  'OordeelInDeTijd',
  'Cel',
  'Cellen',
  'Gegevens',
  'Soort',
  'Herinnering',
  'Layout',
  'Mens',
  'NietBepaald',
  'PerJaar',
  'Program',
  'Uitkomst',
  'Voorbeeld',
  'ZaakSchema',
];

/** Only what the code mentions; comments and strings are not code. */
function printImports(writer: CodeBlockWriter, { typed }: Module, body: string, runtime: string): void {
  const words = new Set(['Program', 'Voorbeeld', ...(codeOf(body).match(/[A-Za-z_]\w*/g) ?? [])]);
  // the module names what geen looks like, and never makes it
  const usedTypes = typed ? [...types, 'GEEN'].filter((name) => words.has(name)).toSorted() : [];
  const usedHelpers = helpers.filter((name) => name !== 'GEEN' && words.has(name)).toSorted();
  if (usedTypes.length > 0) writer.writeLine(`import type { ${usedTypes.join(', ')} } from ${stringLiteral(runtime)};`);
  if (usedHelpers.length > 0) writer.writeLine(`import { ${usedHelpers.join(', ')} } from ${stringLiteral(runtime)};`);
  writer.blankLine();
}

/** Without comments and strings. */
function codeOf(text: string): string {
  return text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\/\*[\s\S]*?\*\/|\/\/.*/g, ' ');
}

function printLayout(writer: CodeBlockWriter, { typed, caseType }: Module, { layout, reader, units }: FastCode): void {
  if (units.size === 0) return;
  writer.writeLine(docComment(['Welke feiten de snelle weg leest, en hoe.']));
  writer.writeLine(`const indeling${typed ? ': Layout' : ''} = ${layout};`).blankLine();
  writer.writeLine(
    docComment(['Een zaak geopend voor de snelle weg; te gebruiken voor elke dag van het jaar van de peildatum.']),
  );
  const signature = typed ? `(zaak: ${caseType}, vraag: { readonly peildatum: Datum }): Dossier` : '(zaak, vraag)';
  writer
    .writeLine(
      `export const openZaak = ${signature} => dossier(zaak, vraag, indeling${reader === undefined ? '' : `, ${reader}`});`,
    )
    .blankLine();
}

function printSchema(writer: CodeBlockWriter, { typed, caseType, program, regeling }: Module): void {
  const needed = neededRoles(program, regeling.id);
  const keys = program.roles.filter(({ id }) => needed.has(id)).map(({ key }) => key);
  writer.writeLine(
    docComment(['Toetst of een waarde een zaak van deze regeling is: Standard Schema v1, en `schema.jsonSchema`.']),
  );
  const annotation = typed ? `: ZaakSchema<${caseType}>` : '';
  writer
    .writeLine(`export const schema${annotation} = /* @__PURE__ */ zaakSchema(programma, ${literal(keys)});`)
    .blankLine();
}

const NO_DATA = 'export const voorbeelden = [] as readonly Voorbeeld[];\nexport const programma = {} as Program;\n';

function examplesText({ typed }: Module, examples: readonly ExampleData[]): string {
  const lines = [
    docComment(['De voorbeelden die bij deze regeling staan.']),
    '// prettier-ignore',
    `export const voorbeelden${typed ? ': readonly Voorbeeld[]' : ''} = [`,
    ...examples.map((example) => `${literal(example)},`),
    '];',
  ];
  return `${lines.join('\n')}\n`;
}
