/** Dates that follow from one other date, such as a termijn: a function of that date alone. */
import type CodeBlockWriter from 'code-block-writer';

import type { Conclusion, Fact } from '../../../runtime/ir/index.ts';
import { docComment, stringLiteral } from './literals.ts';
import type { Module, Question } from './module.ts';
import { camelCase, identifier, propertyKey } from './names.ts';
import { allOf, mentionedBy } from './reach.ts';

/** `termijnen.betalingVanDeTerugvordering('2025-03-22')`; nothing when the regeling has no such date. */
export function printTerms(writer: CodeBlockWriter, module: Module): void {
  const questions = module.articles.flatMap(({ questions: own }) => own);
  const terms = questions.flatMap((question) => {
    const fact = onlyDate(module, question.conclusion);
    return fact ? [{ question, fact }] : [];
  });
  if (terms.length === 0) return;
  writer.writeLine(docComment(['Dagen die uit één datum volgen, gevraagd met die datum alleen.']));
  writer.write('export const termijnen = ').inlineBlock(() => {
    for (const { question, fact } of terms) printTerm(writer, module, question, fact);
  });
  writer.write(';').newLine().blankLine();
}

function printTerm(
  writer: CodeBlockWriter,
  module: Module,
  { name, exported, conclusion }: Question,
  fact: Fact,
): void {
  const date = identifier(camelCase(fact.name));
  const typed = module.typed ? ': Datum' : '';
  writer.writeLine(
    docComment([
      `${conclusion.name} (${conclusion.rules[0]?.address ?? module.regeling.id}) bij deze ${fact.name}; naar het recht van die dag, of van \`peildatum\`.`,
    ]),
  );
  const outcome = module.typed ? ': Uitkomst<Datum>' : '';
  writer.write(`${name}(${date}${typed}, peildatum${typed} = ${date})${outcome}`).block(() => {
    // the roles that other questions need say nothing about this date
    const zaak = `${caseWith(module, fact, date)}${module.typed ? ` as ${module.caseType}` : ''}`;
    writer.writeLine(`return ${exported}(${zaak}, { peildatum });`);
  });
  writer.write(',').newLine();
}

function caseWith(module: Module, fact: Fact, date: string): string {
  const given = `{ ${propertyKey(fact.key, stringLiteral)}: ${date} }`;
  if (fact.of.kind !== 'object') return given;
  const { object } = fact.of;
  const key = module.program.objects.find(({ id }) => id === object)?.key ?? '';
  return `{ ${propertyKey(key, stringLiteral)}: ${given} }`;
}

/** The only fact that the date rests on, if that is a date of the case or of a single thing. */
function onlyDate(module: Module, conclusion: Conclusion): Fact | undefined {
  if (conclusion.type?.kind !== 'datum' || conclusion.slots.length > 0) return undefined;
  const { facts, roles } = allOf(reachedFrom(module, conclusion).map(mentionedBy));
  const [only, ...others] = module.program.facts.filter(({ id }) => facts.has(id));
  if (only === undefined || others.length > 0 || roles.size > 0) return undefined;
  const single = only.of.kind === 'zaak' || only.of.kind === 'object';
  return single && only.type.kind === 'datum' && !only.inTime && !only.perYear ? only : undefined;
}

/** The conclusion, all that it leads to, and what may switch off a rule of these. */
function reachedFrom(module: Module, conclusion: Conclusion): readonly Conclusion[] {
  const found = new Set<Conclusion>([conclusion]);
  for (const next of found) {
    const own = new Set(next.rules.map(({ id }) => id));
    for (const other of module.program.conclusions) {
      const switches = other.rules.some(({ switchesOff }) => switchesOff.some((id) => own.has(id)));
      if (switches || mentionedBy(next).conclusions.has(other.id)) found.add(other);
    }
  }
  return [...found];
}
