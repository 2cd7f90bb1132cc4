/** The questions of a regeling: a function per conclusion, and an object per artikel that groups them. */
import type CodeBlockWriter from 'code-block-writer';

import { knownDays, switchable, type Conclusion, type Program } from '../../../runtime/ir/index.ts';
import type { FastCode, Unit } from './fast/index.ts';
import { docComment, literal, stringLiteral } from './literals.ts';
import type { Article, Module, Question } from './module.ts';
import { outcomeType, typeInWords } from './module.ts';
import { propertyKey } from './names.ts';
import { allOf, mentionedBy } from './reach.ts';

export function printArticle(writer: CodeBlockWriter, module: Module, article: Article, fast: FastCode): void {
  for (const question of article.questions) {
    printFull(writer, module, question);
    printFast(writer, module, question, fast.units.get(question.conclusion.id));
  }
  printGroup(writer, module, article);
  printRaw(writer, module, article, fast);
}

function printFull(writer: CodeBlockWriter, module: Module, question: Question): void {
  const { conclusion, exported } = question;
  const outcome = outcomeType(conclusion.type, module);
  writer.writeLine(docComment(documentation(module, conclusion)));
  writer.write(`export function ${exported}(${parameters(module, conclusion)})`);
  writer.conditionalWrite(module.typed, `: Uitkomst<${outcome}>`);
  writer.block(() => {
    const call = `volledig(programma, ${stringLiteral(conclusion.id)}, zaak, vraag)`;
    writer.writeLine(`return ${call}${module.typed ? ` as Uitkomst<${outcome}>` : ''};`);
  });
  writer.blankLine();
}

function printFast(writer: CodeBlockWriter, module: Module, question: Question, unit: Unit | undefined): void {
  const { conclusion, exported } = question;
  const outcome = outcomeType(conclusion.type, module);
  const result = `${outcome} | ${conclusion.kind === 'waarde' ? 'typeof GEEN | ' : ''}NietBepaald<${outcome}>`;
  const way =
    unit === undefined
      ? 'altijd langs de volledige weg.'
      : 'rechtstreeks zolang alle feiten die ertoe doen bekend zijn.';
  writer.writeLine(docComment([`Als \`${exported}\`, zonder uitleg: ${way}`]));
  writer.write(`export function ${exported}_snel(${parameters(module, conclusion)})`);
  writer.conditionalWrite(module.typed, `: ${result}`);
  writer.block(() => {
    const full = `return uitVolledig(programma, ${stringLiteral(conclusion.id)}, zaak, vraag)${module.typed ? ` as ${result}` : ''};`;
    if (unit === undefined) {
      writer.writeLine(full);
      return;
    }
    if (isSwitchable(module.program)) {
      writer.writeLine(`if (vraag.met !== undefined || vraag.bekendOp !== undefined) ${full}`);
    }
    writer.write('try').block(() => {
      writer.writeLine('const d = openZaak(zaak, vraag);');
      writer.writeLine(`return ${resultOf(module, conclusion, unit)};`);
    });
    writer.write('catch (reden)').block(() => {
      writer.writeLine('if (reden !== NAAR_VOLLEDIG) throw reden;');
      writer.writeLine(full);
    });
  });
  writer.blankLine();
}

/** Denominators below it are divided by as plain numbers. */
const SMALL = 2n ** 31n;

/** What the generated function gives, as the type of the conclusion. */
function resultOf(module: Module, { slots, type }: Conclusion, { name, result }: Unit): string {
  const persons = slots.map(
    (slot) => `mens(d, vraag${/^[A-Za-z_]\w*$/.test(slot) ? `.${slot}` : `[${stringLiteral(slot)}]`})`,
  );
  const call = `${name}(${['d', 'd.dag', ...persons].join(', ')})`;
  if (result === 'boolean') return call;
  if (isNumeric(type)) {
    const den = result.kind === 'number' ? result.den : 1n;
    return `exactUit${module.typed ? `<${outcomeType(type, module)}>` : ''}(${call}, ${den}${den < SMALL ? '' : 'n'})`;
  }
  if (type?.kind === 'duur') return `duurUit(${call})`;
  if (type?.kind === 'datum') return `dagUit(${call})`;
  if (type?.kind === 'keuze') {
    const symbols = module.program.choices.find(({ id }) => id === type.choice)?.symbols ?? [];
    return `keuzeUit(${call}, ${literal(symbols)}${module.typed ? ' as const' : ''})`;
  }
  return `jaNeeUit(${call})`;
}

const isNumeric = (type: Conclusion['type']): boolean =>
  type !== undefined && ['bedrag', 'uren', 'percentage', 'getal', 'aantal'].includes(type.kind);

/** The generated functions themselves, for work by the thousand: apart, so that they do not bring the interpreter along. */
function printRaw(writer: CodeBlockWriter, module: Module, article: Article, fast: FastCode): void {
  const raw = article.questions.flatMap(({ name, conclusion }) => {
    const unit = fast.units.get(conclusion.id);
    return unit === undefined ? [] : [{ name, unit }];
  });
  if (raw.length === 0) return;
  writer.writeLine(
    docComment([
      `Artikel ${article.number} ${module.regeling.id} voor wie een zaak zelf opent (\`openZaak\`) en de uitkomst als geheel getal wil: de waarde maal \`noemer\`. NaN (of null) is geen; wat niet bekend is werpt NAAR_VOLLEDIG.`,
    ]),
  );
  writer.write(`export const ${article.name}_ruw = `).inlineBlock(() => {
    for (const { name, unit } of raw) {
      const denominator =
        unit.result !== 'boolean' && unit.result.kind === 'number' ? `noemer: ${unit.result.den}n, ` : '';
      writer.writeLine(`${name}: { ${denominator}reken: ${unit.name} },`);
    }
  });
  writer.write(';').newLine().blankLine();
}

/** Can a question choose what counts? */
function isSwitchable(program: Program): boolean {
  return switchable(program).length > 0 || knownDays(program).length > 0;
}

function parameters(module: Module, conclusion: Conclusion): string {
  if (!module.typed) return 'zaak, vraag';
  const keys = [
    'peildatum: Datum',
    ...(isSwitchable(module.program) ? ['bekendOp?: Datum', 'met?: string'] : []),
    ...conclusion.slots.map((slot) => `${propertyKey(slot, stringLiteral)}: PersoonId`),
  ];
  return `zaak: ${module.caseType}, vraag: { ${keys.map((key) => `readonly ${key}`).join('; ')} }`;
}

function printGroup(writer: CodeBlockWriter, module: Module, article: Article): void {
  const title = module.program.provisions.find(
    ({ address }) => address === `${module.regeling.id}:${article.number}`,
  )?.title;
  writer.writeLine(
    docComment([`Artikel ${article.number} ${module.regeling.id}${title === undefined ? '' : `: ${title}`}`]),
  );
  writer.write(`export const ${article.name} = `).inlineBlock(() => {
    for (const { name, exported, conclusion } of article.questions) {
      writer.writeLine(docComment([headline(module, conclusion)]));
      writer.writeLine(`${name}: ${exported},`);
    }
    writer.writeLine('/** Hetzelfde zonder uitleg, en snel. */');
    writer.write('snel: ').inlineBlock(() => {
      for (const { name, exported } of article.questions) writer.writeLine(`${name}: ${exported}_snel,`);
    });
    writer.write(',').newLine();
  });
  writer.write(';').newLine().blankLine();
}

function headline(module: Module, conclusion: Conclusion): string {
  const address = conclusion.rules[0]?.address ?? module.regeling.id;
  return `${conclusion.name} (${address}): ${typeInWords(conclusion.type, module)}`;
}

/** Name and unit, the statute text, its place on the web, and what is asked for. */
function documentation(module: Module, conclusion: Conclusion): readonly string[] {
  const addresses = new Set(conclusion.rules.map(({ address }) => address));
  const provisions = module.program.provisions.filter(({ address }) => addresses.has(address));
  const texts = provisions.map(({ address, valid, text, url }) => {
    const period = [
      valid.from === undefined ? '' : ` van ${valid.from}`,
      valid.to === undefined ? '' : ` tot ${valid.to}`,
    ].join('');
    const quote = text === '' ? 'hulpregel zonder wettekst' : text;
    return `${address}${period}: ${quote}${url === undefined ? '' : `\n${url}`}`;
  });
  return [headline(module, conclusion), ...texts, factsAsked(module, conclusion)];
}

function factsAsked(module: Module, conclusion: Conclusion): string {
  const { facts } = allOf(reached(module, conclusion).map(mentionedBy));
  const names = module.program.facts.filter(({ id }) => facts.has(id)).map(({ name }) => name);
  return names.length === 0 ? '' : `Onbekend kan zijn: ${names.join('; ')}.`;
}

/** The conclusion and all that it leads to. */
function reached(module: Module, conclusion: Conclusion): readonly Conclusion[] {
  const byId = new Map(module.program.conclusions.map((each) => [each.id, each]));
  const found = new Set<Conclusion>();
  const todo = [conclusion.id];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    const next = byId.get(id);
    if (next === undefined || found.has(next)) continue;
    found.add(next);
    todo.push(...mentionedBy(next).conclusions);
  }
  return [...found];
}
