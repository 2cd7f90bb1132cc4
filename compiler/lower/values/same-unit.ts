/** What may be added to what, or compared with it: month and year never mix silently. */
import type { Ast } from '../../../grammar/index.ts';
import type { Context } from '../context.ts';
import { agree, nameOfType, type Inferred } from '../types.ts';

export function sameUnit(left: Inferred, right: Inferred, node: Ast.Node, context: Context): void {
  if (agree(left, right)) return;
  const perMonth = [left, right].some((type) => type.kind === 'bedrag' && type.per === 'maand');
  const perYear = [left, right].some((type) => type.kind === 'bedrag' && type.per === 'jaar');
  const remedie =
    perMonth && perYear
      ? "Reken er één om: 'het twaalfvoud van' het maandbedrag of 'een twaalfde deel van' het jaarbedrag."
      : 'Gebruik twee waarden van dezelfde soort.';
  context.report('eenheden-verschillen', node.span, { links: nameOfType(left), rechts: nameOfType(right), remedie });
}
