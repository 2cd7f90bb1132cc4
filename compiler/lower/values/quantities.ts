/** Values with a name: `het toetsingsinkomen van de partner`, `de normpremie`, `het percentage X van het drempelinkomen`. */
import type { Ast } from '../../../grammar/index.ts';
import type { Expression } from '../../../runtime/index.ts';
import type { ChoiceSymbol, ObjectSymbol, ParameterSymbol, Symbol, ValueSymbol } from '../../resolve/index.ts';
import { lookup, lowerExpression, reportUnknown, type Context } from '../context.ts';
import { personOf } from '../persons.ts';
import { declaredType, UNKNOWN, type Inferred, type Typed } from '../types.ts';
import { NOTHING } from './literals.ts';

const isValue = (symbol: Symbol): symbol is ValueSymbol => symbol.kind === 'value';
const isParameter = (symbol: Symbol): symbol is ParameterSymbol => symbol.kind === 'parameter';
const isSymbol = (symbol: Symbol): symbol is ChoiceSymbol => symbol.kind === 'symbol';
const isObject = (symbol: Symbol): symbol is ObjectSymbol => symbol.kind === 'object';
type Quantity = ValueSymbol | ParameterSymbol;
export const isQuantity = (symbol: Symbol): symbol is Quantity => isValue(symbol) || isParameter(symbol);

/** `het toetsingsinkomen van de partner`, `de normpremie`, `het percentage X van het drempelinkomen` */
export function lowerTerm(term: Ast.Term, context: Context): Typed {
  const reading = context.readings.get(textOf(term));
  if (reading) return lowerExpression(reading, { ...context, readings: new Map() });
  const [head, ...rest] = term.heads;
  if (!head) return NOTHING;
  const shareReading = rest.length > 0 ? context.readings.get(textOf({ ...term, heads: [head] })) : undefined;
  if (shareReading)
    return times(
      lowerExpression(shareReading, { ...context, readings: new Map() }),
      lowerTerm({ ...term, heads: rest }, context),
    );
  if (head.kind === 'pronoun') {
    if ((head.word === 'deze' || head.word === 'dat') && context.that) return context.that;
    context.report('verkeerd-type', term.span, { verwacht: 'een waarde', kreeg: `'${head.word}'` });
    return NOTHING;
  }
  const symbol = lookup(context, head, isQuantity);
  if (!symbol) {
    const choice = lookup(context, head, isSymbol);
    if (choice)
      return {
        expression: { kind: 'constant', constant: { kind: 'keuze', value: choice.name } },
        type: { kind: 'keuze', choice: choice.choice },
      };
    if (head.kind === 'name' && context.resolved.find(context.regeling, head.name).length > 0)
      context.report('verkeerd-type', head.span, { verwacht: 'een waarde', kreeg: `'${head.name}'` });
    else reportUnknown(context, head.span, head.name);
    return NOTHING;
  }
  return quantity(symbol, head, rest, term, context);
}

/** A term as the text has it, for `wordt gelezen`. */
export function textOf(term: Ast.Term): string {
  return term.heads.map((head) => (head.kind === 'pronoun' ? head.word : head.name)).join(' van ');
}

function quantity(
  symbol: Quantity,
  head: Ast.Head,
  rest: readonly Ast.Head[],
  term: Ast.Term,
  context: Context,
): Typed {
  const type = typeOfQuantity(symbol, context);
  if (symbol.kind === 'parameter') {
    return share({ expression: parameter(symbol, context, head), type }, head, rest, term, context);
  }
  if (symbol.owner.kind !== 'persoon') {
    const object = rest[0];
    const ownObject =
      object?.kind === 'name' &&
      symbol.owner.kind === 'object' &&
      lookup(context, object, isObject)?.name === symbol.owner.name;
    return share({ expression: read(symbol, []), type }, head, ownObject ? rest.slice(1) : rest, term, context);
  }
  const [whose, whole] = ownerAndWhole(rest, context);
  if (whose.length === 0 && context.persons.length === 0 && !context.bound.size) {
    context.report('wie-ontbreekt', head.span, { naam: symbol.name });
    return NOTHING;
  }
  const person =
    whose.length > 0 ? personOf(whose, context) : ([...context.bound.values()].at(-1) ?? context.persons[0]);
  return person ? share({ expression: read(symbol, [person]), type }, head, whole, term, context) : NOTHING;
}

/** `[het percentage] van die persoon van het basisbedrag`: whose it is, and the whole it is taken of. */
function ownerAndWhole(
  heads: readonly Ast.Head[],
  context: Context,
): readonly [owner: readonly Ast.Head[], whole: readonly Ast.Head[]] {
  const at = heads.findIndex((head) => head.kind === 'name' && lookup(context, head, isQuantity) !== undefined);
  return at === -1 ? [heads, []] : [heads.slice(0, at), heads.slice(at)];
}

function read(symbol: ValueSymbol, persons: Extract<Expression, { kind: 'fact' }>['persons']): Expression {
  return symbol.concluded
    ? { kind: 'conclusion', conclusion: symbol.id, persons }
    : { kind: 'fact', fact: symbol.id, persons };
}

/** A parameter; one `per huishouden` is read for the huishouden of the case. */
function parameter(symbol: ParameterSymbol, context: Context, head: Ast.Head): Expression {
  const { index, brackets } = symbol.declaration;
  if (brackets) return bracketed(symbol, brackets.of, context, head);
  if (index === undefined) return { kind: 'parameter', parameter: symbol.id };
  const choice = context.resolved.find(symbol.regeling, index).find(isValue);
  if (!choice) {
    context.report('onbekende-naam', head.span, { naam: index, lijktOp: [] });
    return { kind: 'parameter', parameter: symbol.id };
  }
  return { kind: 'parameter', parameter: symbol.id, index: read(choice, []) };
}

/** A parameter `per schijf van het inkomen` is read for that number of the case. */
function bracketed(symbol: ParameterSymbol, of: string, context: Context, head: Ast.Head): Expression {
  const number = context.resolved.find(symbol.regeling, of).find(isQuantity);
  if (!number) context.report('onbekende-naam', head.span, { naam: of, lijktOp: [] });
  else if (number.kind === 'parameter' || number.owner.kind === 'persoon')
    context.report('niet-ondersteund', head.span, { wat: `schijven van '${of}': dat is geen waarde van de zaak zelf` });
  else {
    return { kind: 'parameter', parameter: symbol.id, index: read(number, []) };
  }
  return { kind: 'parameter', parameter: symbol.id };
}

/** What remains after `van` is the whole of which a percentage is taken. */
export function share(
  value: Typed,
  head: Ast.Head,
  rest: readonly Ast.Head[],
  term: Ast.Term,
  context: Context,
): Typed {
  if (rest.length === 0) return value;
  const start = rest[0]?.span.start ?? term.span.start;
  if (value.type.kind !== 'percentage') {
    const name = head.kind === 'pronoun' ? head.word : head.name;
    const person = rest[0] !== undefined && isPersonal(rest[0], context);
    if (value.type.kind !== 'onbekend' || concludedLater(value, context))
      context.report(person ? 'te-veel-personen' : 'percentage-zonder-percentage', term.span, { naam: name });
    return NOTHING;
  }
  const whole = lowerTerm({ kind: 'term', heads: rest, span: { start, end: term.span.end } }, context);
  return times(value, whole);
}

/** Nobody says of what kind this conclusion is, and its rule comes after this sentence. */
function concludedLater({ expression }: Typed, context: Context): boolean {
  if (expression.kind !== 'conclusion') return false;
  context.draft.untraceable();
  const rules = context.draft.conclusions.get(expression.conclusion)?.rules ?? [];
  return rules.length === 0;
}

/** `van de aanvrager`, `van Anna`, `van degene`: somebody, not an amount. */
function isPersonal(head: Ast.Head, context: Context): boolean {
  if (head.kind === 'pronoun' || head.kind === 'proper-name') return true;
  return context.resolved.find(context.regeling, head.name).some(({ kind }) => kind === 'role' || kind === 'status');
}

export function times(percentageOf: Typed, whole: Typed): Typed {
  return {
    expression: { kind: 'arithmetic', operator: 'maal', left: percentageOf.expression, right: whole.expression },
    type: whole.type,
  };
}

export function typeOfQuantity(symbol: Quantity, context: Context): Inferred {
  if (symbol.kind === 'parameter') return declaredType(symbol.declaration.type, undefined);
  if (symbol.type !== undefined || symbol.choice !== undefined) return declaredType(symbol.type, symbol.choice);
  return context.draft.typeOf(symbol.id) ?? UNKNOWN;
}
