import type CodeBlockWriter from 'code-block-writer';

import { docComment, literal } from './literals.ts';
import type { Module } from './module.ts';

/** The program as data, a line for every declaration and rule, so that a change of one rule is one line in a diff. */
export function printProgram(writer: CodeBlockWriter, module: Module): void {
  const { program, regeling } = module;
  writer.writeLine(docComment([`${regeling.name} als programma: wat het betekent, zonder hoe het geschreven is.`]));
  writer.writeLine('// prettier-ignore');
  writer.writeLine(`export const programma${module.typed ? ': Program' : ''} = {`);
  for (const [key, value] of Object.entries(program) as readonly (readonly [string, unknown])[]) {
    if (!Array.isArray(value)) writer.writeLine(`${key}: ${literal(value)},`);
    else if (key === 'conclusions') printConclusions(writer, program.conclusions);
    else printList(writer, `${key}: [`, value, ']');
  }
  writer.writeLine('};').blankLine();
}

function printConclusions(writer: CodeBlockWriter, conclusions: Module['program']['conclusions']): void {
  writer.writeLine('conclusions: [');
  for (const { rules, ...conclusion } of conclusions) {
    printList(writer, `${literal(conclusion).slice(0, -1)},"rules":[`, rules, ']}');
  }
  writer.writeLine('],');
}

function printList(writer: CodeBlockWriter, open: string, items: readonly unknown[], close: string): void {
  if (items.length === 0) {
    writer.writeLine(`${open}${close},`);
    return;
  }
  writer.writeLine(open);
  for (const item of items) writer.writeLine(`${literal(item)},`);
  writer.writeLine(`${close},`);
}
