/** The types of a case: what may be given about persons, pairs, objects and the case itself. */
import { groupBy } from '../../../runtime/index.ts';
import type CodeBlockWriter from 'code-block-writer';

import { questionInGeneral, type Fact } from '../../../runtime/ir/index.ts';
import { docComment, stringLiteral } from './literals.ts';
import type { Module } from './module.ts';
import { inputType, typeInWords } from './module.ts';
import { propertyKey } from './names.ts';
import { neededRoles } from './reach.ts';

/** `{ readonly toetsingsinkomen?: PerJaar<BedragInvoer> }` for every kind of subject, choices and objects first. */
export function printFactTypes(writer: CodeBlockWriter, module: Module): void {
  const { program } = module;
  for (const choice of program.choices) {
    writer.writeLine(docComment([`${choice.name} (${choice.regeling})`]));
    const symbols = choice.symbols.map(stringLiteral).join(' | ') || 'never';
    writer.writeLine(`export type ${module.typeNames.get(`keuze ${choice.id}`) ?? 'string'} = ${symbols};`).blankLine();
  }
  writer.writeLine(docComment(['Hoe een persoon in de zaak heet: een sleutel van `personen`.']));
  writer.writeLine('export type PersoonId = string;').blankLine();
  printFacts(writer, module, 'Persoon', 'Wat van één persoon gegeven kan zijn. Wat ontbreekt is onbekend.', 'persoon');
  printFacts(writer, module, 'Koppel', 'Wat van twee personen gegeven kan zijn; de volgorde doet er niet toe.', 'paar');
  printFacts(
    writer,
    module,
    'Relatie',
    'Wat van een persoon (`van`) tegenover een ander (`tot`) gegeven kan zijn.',
    'gericht',
  );
  for (const object of program.objects) {
    const facts = program.facts.filter(({ of }) => of.kind === 'object' && of.object === object.id);
    writer.writeLine(docComment([`${object.name} (${object.regeling})`]));
    writer.write(`export interface ${module.typeNames.get(`object ${object.id}`) ?? 'Object'}`).block(() => {
      printProperties(writer, module, facts);
    });
    writer.blankLine();
  }
  printCase(writer, module);
}

const factsOf = (module: Module, kind: Fact['of']['kind']): readonly Fact[] =>
  module.program.facts.filter((fact) => fact.of.kind === kind);

function printFacts(
  writer: CodeBlockWriter,
  module: Module,
  name: string,
  comment: string,
  kind: 'persoon' | 'paar' | 'gericht',
): void {
  writer.writeLine(docComment([comment]));
  writer.write(`export interface ${name}`).block(() => {
    printProperties(writer, module, factsOf(module, kind));
    printJudgements(writer, module, kind);
  });
  writer.blankLine();
}

function printProperties(writer: CodeBlockWriter, module: Module, facts: readonly Fact[]): void {
  for (const [key, [fact, ...others]] of groupBy(facts, (each) => each.key)) {
    if (fact === undefined) continue;
    writer.writeLine(
      docComment([
        factInWords(fact, module),
        questionInGeneral(fact),
        closedInWords(fact),
        ...others.map((other) => other.name),
      ]),
    );
    writer.writeLine(`readonly ${propertyKey(key, stringLiteral)}?: ${factType(fact, module)};`);
  }
}

function factInWords(fact: Fact, module: Module): string {
  const per = fact.perYear ? ', per berekeningsjaar' : '';
  return `${fact.name} (${fact.regeling}): ${typeInWords(fact.type, module)}${per}${fact.inTime ? ', in de tijd' : ''}`;
}

function closedInWords({ closed }: Fact): string | undefined {
  if (closed === undefined) return undefined;
  return closed === 'verzoek'
    ? 'Niet gegeven = nee: zonder verzoek geldt het niet.'
    : 'Niet gegeven = nee: zonder bewijs geldt het niet.';
}

/** 'PerJaar<BedragInvoer>' */
export function factType(fact: Fact, module: Module): string {
  const plain = inputType(fact.type, module);
  if (fact.perYear) return `PerJaar<${plain}>`;
  return fact.inTime ? `InDeTijd<${plain}>` : plain;
}

function printCase(writer: CodeBlockWriter, module: Module): void {
  const { program } = module;
  const about = `De zaak waarover ${module.regeling.name} iets zegt. Rollen zijn verplicht; elk ander feit dat ontbreekt is onbekend.`;
  writer.writeLine(docComment([about]));
  writer.write(`export interface ${module.caseType}`).block(() => {
    writer.writeLine(docComment(['Iedereen die ertoe doet. Eenmaal gegeven is de lijst volledig.']));
    writer.writeLine('readonly personen?: Readonly<Record<PersoonId, Persoon>>;');
    writer.writeLine(
      'readonly koppels?: readonly ({ readonly personen: readonly [PersoonId, PersoonId] } & Koppel)[];',
    );
    writer.writeLine(
      'readonly relaties?: readonly ({ readonly van: PersoonId; readonly tot: PersoonId } & Relatie)[];',
    );
    const needed = neededRoles(program, module.regeling.id);
    for (const role of program.roles) {
      writer.writeLine(docComment([`Wie ${role.name} is (${role.regeling}).`]));
      writer.writeLine(`readonly ${propertyKey(role.key, stringLiteral)}${needed.has(role.id) ? '' : '?'}: PersoonId;`);
    }
    for (const object of program.objects) {
      writer.writeLine(docComment([`${object.name} (${object.regeling})`]));
      writer.writeLine(
        `readonly ${propertyKey(object.key, stringLiteral)}?: ${module.typeNames.get(`object ${object.id}`) ?? 'object'};`,
      );
    }
    printProperties(writer, module, factsOf(module, 'zaak'));
    printJudgements(writer, module, 'zaak');
  });
  writer.blankLine();
}

/** What only a human decides: an answer under its key. */
function printJudgements(
  writer: CodeBlockWriter,
  { program }: Module,
  kind: 'zaak' | 'persoon' | 'paar' | 'gericht',
): void {
  const judgements = program.judgements.filter(({ about }) => (about?.kind ?? 'zaak') === kind);
  if (judgements.length === 0) return;
  writer.writeLine(docComment(['Wat een mens heeft beslist. Wat ontbreekt, wordt gevraagd; niets wordt aangenomen.']));
  writer.write('readonly oordelen?:').block(() => {
    for (const { key, question, by, basis, weighs, amount, inTime } of judgements) {
      const asked = amount === undefined ? undefined : `Bij 'ja' hoort een ${amount} bedrag.`;
      const weighed = weighs.length === 0 ? undefined : `Weegt mee: ${weighs.join('; ')}.`;
      writer.writeLine(docComment([question, `Door ${by.join(' of ')} (${basis}).`, weighed, asked]));
      writer.writeLine(
        `readonly ${propertyKey(key, stringLiteral)}?: ${inTime ? 'OordeelInDeTijd' : 'OordeelAntwoord'};`,
      );
    }
  });
}
