/** Which status a predicate speaks of, and whether it may be said of this subject. */
import type { Ast } from '../../../grammar/index.ts';
import { articleOf, type StatusSymbol, type Symbol } from '../../resolve/index.ts';
import { lookup, reportUnknown, type Context } from '../context.ts';

/** The status a predicate speaks of, if it is one. */
export function statusOf(
  predicate: Ast.Predicate,
  context: Context,
  wanted: (symbol: StatusSymbol) => boolean = () => true,
): StatusSymbol | undefined {
  const isWanted = (symbol: Symbol): symbol is StatusSymbol => symbol.kind === 'status' && wanted(symbol);
  if (predicate.kind === 'noun')
    return lookup(context, predicate.noun, (symbol): symbol is StatusSymbol => isWanted(symbol) && symbol.noun);
  if (predicate.kind !== 'phrase') return undefined;
  const found = context.resolved
    .find(context.regeling, predicate.phrase)
    .filter(isWanted)
    .filter((symbol) => !symbol.noun);
  const verbs = [predicate.verb, predicate.mayVerb];
  const best = found.find((symbol) => verbs.includes(symbol.verb)) ?? found[0];
  return best;
}

/** `de beschikking definitief is`: the subject must be the object that the status was declared of. */
export function isAboutObject(status: StatusSymbol, subject: Ast.Term, context: Context): boolean {
  const head = subject.heads[0];
  const { owner } = status;
  if (owner.kind !== 'object' || !head) return owner.kind === 'zaak';
  const name = head.kind === 'pronoun' ? head.word : head.name;
  if (name === owner.name || (head.kind === 'pronoun' && ['deze', 'zij', 'hij'].includes(head.word))) return true;
  if (head.kind === 'unknown-name') reportUnknown(context, head.span, name);
  else
    context.report('verkeerd-type', head.span, {
      verwacht: `'${articleOf(owner.name, [])} ${owner.name}'`,
      kreeg: `'${name}'`,
    });
  return false;
}
