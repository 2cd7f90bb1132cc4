/** Who a sentence is about where it says more than a person: `een ouder`, `een ouder met een partner`. */
import type { Ast } from '../../grammar/index.ts';
import type { Condition, PersonTerm } from '../../runtime/index.ts';
import { lookup, reportUnknown, type Context } from './context.ts';
import { allOf } from './draft.ts';
import { holds, isNoun, isRole, personOf } from './persons.ts';
import { qualified } from './qualifiers.ts';

/** `een ouder heeft …`, as a main clause: the subject, under the condition that he is one. */
export function subjectGuard(term: Ast.Term, person: PersonTerm, context: Context): Condition | undefined {
  return allOf([nounGuard(term.heads, person, context), qualified(term.qualifiers ?? [], person, context)]);
}

function nounGuard([head, ...rest]: readonly Ast.Head[], person: PersonTerm, context: Context): Condition | undefined {
  if (head?.kind === 'unknown-name') reportUnknown(context, head.span, head.name);
  if (head?.kind !== 'name' || lookup(context, head, isRole)) return undefined;
  const noun = lookup(context, head, isNoun);
  if (!noun) {
    context.report('verkeerd-type', head.span, { verwacht: 'een persoon', kreeg: `'${head.name}'` });
    return undefined;
  }
  if (!noun.towards) return { kind: 'statement', negated: false, of: holds(noun, [person]), text: `een ${head.name}` };
  const of = rest.length > 0 ? personOf(rest, context) : undefined;
  if (of) return { kind: 'statement', negated: false, of: holds(noun, [person, of]), text: head.name };
  if (rest.length === 0) context.report('wie-ontbreekt', head.span, { naam: noun.name });
  return undefined;
}
