/** What narrows the person named before it: `een ouder met een partner`. */
import type { Ast } from '../../grammar/index.ts';
import type { Condition, PersonTerm } from '../../runtime/index.ts';
import { addressesOf } from './citations.ts';
import type { Context } from './context.ts';
import { allOf, anyOf } from './draft.ts';
import { pendingApplies } from './views.ts';

/** `als bedoeld in lid 1`, `met een partner`, `die geen partner heeft`: what is asked of this person. */
export function qualified(
  qualifiers: readonly Ast.Qualifier[],
  person: PersonTerm,
  context: Context,
): Condition | undefined {
  return allOf(qualifiers.map((qualifier) => oneQualifier(qualifier, person, context)));
}

function oneQualifier(qualifier: Ast.Qualifier, person: PersonTerm, context: Context): Condition | undefined {
  const { text, span } = qualifier;
  switch (qualifier.kind) {
    case 'als bedoeld in': {
      const cited = qualifier.citations.flatMap((citation) => addressesOf(citation, context.here));
      return anyOf(
        cited.map((address) => {
          const of = pendingApplies(context, span, [address], [person]);
          return { kind: 'statement', negated: false, of, text };
        }),
      );
    }
    case 'met': {
      const { noun, that } = qualifier;
      const predicate: Ast.HasPredicate = { kind: 'has', noun, negated: false, ...(that ? { that } : {}), span };
      return context.phrases.that({ times: [], predicate, text }, person, context);
    }
    case 'die':
      return context.phrases.that(qualifier.that, person, context);
  }
}
