/** `het opnameverzoek van ten minste een van beiden tijdig is ingediend`. */
import type { Ast } from '../../../grammar/index.ts';
import type { Condition, PersonTerm, Predicate } from '../../../runtime/index.ts';
import type { StatusSymbol } from '../../resolve/index.ts';
import type { Said } from './viewed.ts';
import { lookup, reportUnknown, type Context } from '../context.ts';
import { holds, personOf, requestStatus } from '../persons.ts';
import { textOf } from '../values/quantities.ts';

/** `het opnameverzoek van ten minste een van beiden is ingediend` */
export function request(
  subject: Ast.Term,
  predicate: Ast.RequestPredicate,
  node: Said,
  context: Context,
): Condition | undefined {
  const [head, ...rest] = subject.heads;
  const status =
    head && lookup(context, head, (symbol): symbol is StatusSymbol => symbol.kind === 'status' && symbol.request);
  if (!head || !status) {
    reportUnknown(context, subject.span, textOf(subject));
    return undefined;
  }
  const of = status.owner.kind === 'paar' ? context.persons.slice(0, 2) : requesters(status, rest, context);
  if (of.length < (status.owner.kind === 'paar' || status.towards ? 2 : 1)) {
    context.report('wie-ontbreekt', subject.span, { naam: status.name });
    return undefined;
  }
  if (predicate.timely && !status.verzoek) {
    context.report('verzoek-zonder-termijn', predicate.span, { naam: status.name });
    return undefined;
  }
  const said: Predicate = status.verzoek
    ? { kind: 'status-holds', conclusion: requestStatus(status, predicate.timely), persons: of }
    : holds(status, of);
  return { kind: 'statement', negated: predicate.negated, of: said, text: node.text };
}

function requesters(status: StatusSymbol, rest: readonly Ast.Head[], context: Context): PersonTerm[] {
  if (status.towards && rest.length >= 2) {
    const persons = [personOf(rest.slice(0, -1), context), personOf(rest.slice(-1), context)];
    return persons.filter((person) => person !== undefined);
  }
  const person = rest.length > 0 ? personOf(rest, context) : context.persons[0];
  return person ? [person] : [];
}
