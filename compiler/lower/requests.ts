/** `verzoek …`: what is said of a request follows from the day on which it was made. */
import type { Ast } from '../../grammar/index.ts';
import type { Condition, Expression, PersonTerm, Predicate } from '../../runtime/index.ts';
import type { StatusSymbol, Symbol, ValueSymbol } from '../resolve/index.ts';
import { addRule } from './add-rule.ts';
import { addressesOf } from './citations.ts';
import { lowerCondition, type Context } from './context.ts';
import { allOf, type DraftConclusion } from './draft.ts';
import { isRole, requestStatus } from './persons.ts';

/** One rule for the year itself; one more for the years after, when it works on. */
export function requestRules(item: Ast.RequestDeclaration, outer: Context): readonly string[] {
  const symbol = outer.resolved
    .find(outer.regeling, item.name)
    .find((found): found is StatusSymbol => isRequest(found) && found.regeling === outer.regeling);
  if (!symbol) return [];
  outer.draft.sentence += 1;
  const { context, asked } = withPersons(item, outer);
  const day: Expression = { kind: 'fact', fact: symbol.id, persons: asked };
  const made = said({ kind: 'exists', of: day }, `${item.name} is ingediend`);
  const term = item.within && termOf(item.within.name, context);
  // one that is not made asks for no term
  const inTime =
    term &&
    said({ kind: 'compare', operator: '<=', left: day, right: term }, `${item.name} is ingediend binnen de termijn`);
  const proof = item.proof && lowerCondition(item.proof, context);
  return [
    ...(item.within ? outer.previous : []), // its termijn is part of the sentence
    ...rulesFor(conclusionAbout(symbol, false, context), item, context, made),
    ...rulesFor(conclusionAbout(symbol, true, context), item, context, allOf([made, inTime, proof]) ?? made),
  ];
}

const isRequest = (symbol: Symbol): boolean => symbol.kind === 'status' && symbol.verzoek !== undefined;

const said = (of: Predicate, text: string): Condition => ({ kind: 'statement', negated: false, of, text });

/** Who asks is the first person of the conclusion, of whom is asked the second; `degene` means the second. */
function withPersons(
  item: Ast.RequestDeclaration,
  outer: Context,
): { readonly context: Context; readonly asked: readonly PersonTerm[] } {
  const two = item.towards || item.owner === 'paar';
  const first: PersonTerm = { kind: 'slot', slot: 0 };
  const second: PersonTerm = { kind: 'slot', slot: 1 };
  const asked = two ? [first, second] : [first];
  const role = item.role === undefined ? undefined : outer.resolved.find(outer.regeling, item.role).find(isRole);
  if (item.role !== undefined && !role && !/^(?:persoon|degene)$/.test(item.role))
    outer.report('onbekende-naam', item.span, { naam: item.role, lijktOp: [] });
  const roles = role ? new Map([...outer.roles, [role.id, first] as const]) : outer.roles;
  const persons = item.towards ? [second, first] : asked;
  return { context: { ...outer, roles, persons, nextSlot: asked.length }, asked };
}

function termOf(name: string, { resolved, regeling }: Context): Expression | undefined {
  const symbol = resolved.find(regeling, name).find((one): one is ValueSymbol => one.kind === 'value');
  return symbol && { kind: 'conclusion', conclusion: symbol.id, persons: [] };
}

function conclusionAbout(symbol: StatusSymbol, timely: boolean, context: Context): DraftConclusion {
  const id = requestStatus(symbol, timely);
  const name = `${symbol.name} ${timely ? 'tijdig ingediend' : 'ingediend'}`;
  const two = symbol.towards || symbol.owner.kind === 'paar';
  return context.draft.conclusion(id, () => ({
    id,
    regeling: symbol.regeling,
    name,
    key: `${symbol.key}${timely ? 'TijdigIngediend' : 'Ingediend'}`,
    kind: 'status',
    slots: two ? ['verzoeker', 'ander'] : ['verzoeker'],
    internal: false,
    rules: [],
  }));
}

function rulesFor(
  conclusion: DraftConclusion,
  item: Ast.RequestDeclaration,
  context: Context,
  guard: Condition,
): readonly string[] {
  const groundedOn = item.basis.flatMap((citation) => addressesOf(citation, context.here));
  const rule = (text: string, condition: Condition): string =>
    addRule(conclusion, { text, notes: item.notes, span: item.span }, context, {
      effect: 'grond',
      guard: condition,
      basis: groundedOn,
    });
  const own = rule(textOf(item), guard);
  if (!item.carries) return [own];
  return [
    own,
    rule(`${textOf(item)} Het werkt door naar latere berekeningsjaren.`, { kind: 'earlier-day', where: guard }),
  ];
}

/** The request in one sentence, as the explanation has it. */
function textOf({ name, by, within, proofText }: Ast.RequestDeclaration): string {
  const parts = [
    `Verzoek ${name}, door ${by}`,
    ...(within ? [`binnen de termijn: ${within.text}`] : []),
    ...(proofText === undefined ? [] : [`met bewijs dat ${proofText}`]),
  ];
  return `${parts.join(', ')}.`;
}
