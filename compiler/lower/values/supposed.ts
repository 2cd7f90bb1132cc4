/** `de zorgtoeslag als ware het toetsingsinkomen van de partner nihil`: an outcome in another case. */
import type { Ast } from '../../../grammar/index.ts';
import type { Expression } from '../../../runtime/index.ts';
import { lowerExpression, type Context } from '../context.ts';
import type { Supposition } from '../draft.ts';
import { agree, nameOfType, type Inferred, type Typed } from '../types.ts';
import { literal } from './literals.ts';
import { lowerTerm } from './quantities.ts';
import { innermost, replaceConclusion } from './viewed.ts';

/** `de zorgtoeslag als ware het toetsingsinkomen van de partner nihil`: a copy of the outcome, made later. */
export function supposed(node: Ast.SupposedExpression, context: Context): Typed {
  const of = lowerExpression(node.of, context);
  const changed = lowerTerm(node.term, context);
  const value = literal(node.value);
  const target = innermost(of.expression);
  const { expression } = changed;
  if (!target || (expression.kind !== 'fact' && expression.kind !== 'conclusion')) {
    const [span, type] = target ? [node.term.span, changed.type] : [node.of.span, of.type];
    const verwacht = target ? 'een gegeven of een uitkomst' : 'een uitkomst van een bepaling';
    if (type.kind !== 'onbekend') context.report('verkeerd-type', span, { verwacht, kreeg: nameOfType(type) });
    return of;
  }
  if (!agree(changed.type, value.type)) {
    context.report('eenheden-verschillen', node.value.span, {
      links: nameOfType(changed.type),
      rechts: nameOfType(value.type),
      remedie: 'Veronderstel een waarde van dezelfde soort.',
    });
    return of;
  }
  if (target.view) {
    context.report('niet-ondersteund', node.span, { wat: "'als ware' achter 'ingevolge'" });
    return of;
  }
  const copy = supposition(node, target.conclusion, expression, changed.type, value.expression, context);
  const persons = [...target.persons, ...expression.persons];
  return {
    expression: replaceConclusion(of.expression, target, { ...target, conclusion: copy, persons }),
    type: of.type,
  };
}

type ReadExpression = Extract<Expression, { kind: 'fact' | 'conclusion' }>;

/** The id of the copy of this conclusion; two sentences of one regeling that suppose the same share it. */
function supposition(
  node: Ast.SupposedExpression,
  origin: string,
  changed: ReadExpression,
  type: Inferred,
  value: Expression,
  context: Context,
): string {
  const { draft, regeling, place } = context;
  const before = draft.supposed();
  const id = changed.kind === 'fact' ? changed.fact : changed.conclusion;
  const words = node.text.replace(/\s+/g, ' ');
  const same = before.find(
    (one) =>
      one.origin === origin &&
      one.changed.id === id &&
      one.regeling === regeling &&
      JSON.stringify(one.value) === JSON.stringify(value) &&
      one.words === words,
  );
  if (same) return same.id;
  const suffix = `~als-ware-${String(before.length + 1)}`;
  const made: Supposition = {
    id: `${origin}${suffix}`,
    suffix,
    origin,
    changed: { kind: changed.kind, id, name: id.slice(id.indexOf('/') + 1) },
    personal: changed.persons.length > 0,
    value,
    ...(type.kind === 'onbekend' || type.kind === 'vrij' ? {} : { type }),
    regeling,
    address: place?.address ?? regeling,
    words,
    file: context.file,
    span: node.span,
  };
  draft.contribute((to) => to.suppositions.set(made.id, made), true);
  return made.id;
}
