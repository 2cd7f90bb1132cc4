import { docComment, literal } from './literals.ts';
import type { Module } from './module.ts';

/** The program as data, a line for every declaration and rule, so that a change of one rule is one line in a diff. */
export function programText({ program, regeling, typed }: Module): string {
  const parts = Object.entries(program) as readonly (readonly [string, unknown])[];
  const lines = [
    docComment([`${regeling.name} als programma: wat het betekent, zonder hoe het geschreven is.`]),
    '// prettier-ignore',
    `export const programma${typed ? ': Program' : ''} = {`,
    ...parts.flatMap(([key, value]) => {
      if (!Array.isArray(value)) return [`${key}: ${literal(value)},`];
      return key === 'conclusions' ? conclusionLines(program.conclusions) : listLines(`${key}: [`, value, ']');
    }),
    '};',
  ];
  return `${lines.join('\n')}\n`;
}

function conclusionLines(conclusions: Module['program']['conclusions']): readonly string[] {
  const each = conclusions.flatMap(({ rules, ...conclusion }) =>
    listLines(`${literal(conclusion).slice(0, -1)},"rules":[`, rules, ']}'),
  );
  return ['conclusions: [', ...each, '],'];
}

function listLines(open: string, items: readonly unknown[], close: string): readonly string[] {
  if (items.length === 0) return [`${open}${close},`];
  return [open, ...items.map((item) => `${literal(item)},`), `${close},`];
}
