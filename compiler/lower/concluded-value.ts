/** The value that a sentence concludes, and whether its type fits. */
import type { Ast } from '../../grammar/index.ts';
import type { ValueSymbol } from '../resolve/index.ts';
import { lookup, reportUnknown, type Context } from './context.ts';
import type { DraftConclusion } from './draft.ts';
import { isQuantity } from './values/quantities.ts';
import { agree, nameOfType, UNKNOWN, type Inferred } from './types.ts';

export function checkType(
  type: Inferred,
  conclusion: DraftConclusion,
  symbol: ValueSymbol | undefined,
  span: Ast.Node['span'],
  context: Context,
): void {
  if (conclusion.type === undefined && type.kind !== 'onbekend' && type.kind !== 'vrij' && symbol?.type === undefined)
    conclusion.type = type;
  const declared: Inferred = conclusion.type ?? UNKNOWN;
  if (agree(declared, type)) return;
  const remedie =
    declared.kind === 'bedrag' && type.kind === 'bedrag'
      ? "Reken om met 'een twaalfde deel van' of 'het twaalfvoud van'."
      : 'Pas de omschrijving of de waarde aan.';
  context.report('eenheden-verschillen', span, {
    links: `'${conclusion.name}' is ${nameOfType(declared)}`,
    rechts: nameOfType(type),
    remedie,
  });
}

/** The value that the subject of a sentence concludes, or a report why it cannot be concluded. */
export function concludedValue(subject: Ast.Term, context: Context): ValueSymbol | undefined {
  const head = subject.heads[0];
  if (!head || head.kind === 'pronoun' || head.kind === 'proper-name') return undefined;
  const symbol = lookup(context, head, isQuantity);
  if (!symbol) {
    if (head.kind === 'unknown-name') reportUnknown(context, head.span, head.name);
    else context.report('geen-conclusie', head.span, { naam: head.name, soort: 'geen waarde' });
    return undefined;
  }
  if (symbol.kind === 'parameter' || !symbol.concluded) {
    context.report('geen-conclusie', head.span, {
      naam: symbol.name,
      soort: symbol.kind === 'parameter' ? 'een parameter' : 'een gegeven',
    });
    return undefined;
  }
  return symbol;
}
