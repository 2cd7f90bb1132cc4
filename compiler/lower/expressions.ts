/** Values: written words to exact expressions, with their types and units. */
import type { Ast } from '../../grammar/index.ts';
import type { Condition, Constant, DayTerm, Expression, Span as DaySpan } from '../../runtime/index.ts';
import type { ChoiceSymbol, ObjectSymbol, ParameterSymbol, Symbol, ValueSymbol } from '../resolve/index.ts';
import { addressesOf, under } from './citations.ts';
import type { Supposition } from './draft.ts';
import { lookup, reportUnknown, withSlot, type Context } from './context.ts';
import { holds, isNoun, personOf } from './persons.ts';
import {
  agree,
  declaredType,
  FREE,
  isNumber,
  joint,
  nameOfType,
  OUTCOME,
  UNKNOWN,
  type Inferred,
  type Typed,
} from './types.ts';
import { product, quotient } from './units.ts';
import { pendingView } from './views.ts';

const isValue = (symbol: Symbol): symbol is ValueSymbol => symbol.kind === 'value';
const isParameter = (symbol: Symbol): symbol is ParameterSymbol => symbol.kind === 'parameter';
const isSymbol = (symbol: Symbol): symbol is ChoiceSymbol => symbol.kind === 'symbol';
const isObject = (symbol: Symbol): symbol is ObjectSymbol => symbol.kind === 'object';
type Quantity = ValueSymbol | ParameterSymbol;
export const isQuantity = (symbol: Symbol): symbol is Quantity => isValue(symbol) || isParameter(symbol);

export const NOTHING: Typed = {
  expression: { kind: 'constant', constant: { kind: 'number', value: '0' } },
  type: UNKNOWN,
};

export function number(value: string): Expression {
  return { kind: 'constant', constant: { kind: 'number', value } };
}

export function lowerExpression(expression: Ast.Expression, context: Context): Typed {
  switch (expression.kind) {
    case 'literal':
      return literal(expression);
    case 'term-expression':
      return lowerTerm(expression.term, context);
    case 'bracket':
      return lowerExpression(expression.of, context);
    case 'binary':
      return binary(expression, context);
    case 'percentage-of':
      return percentage(expression, context);
    case 'multiple':
      return multiple(expression, context);
    case 'part':
      return part(expression, context);
    case 'labelled-sum':
      return plainSum(expression, context);
    case 'alternatives':
      return NOTHING; // only after 'bedraagt': a rule each, see value-sentences.ts
    case 'extreme':
      return extreme(expression, context);
    case 'excess':
      return excess(expression, context);
    case 'as-often':
      return asOften(expression, context);
    case 'round':
      return rounded(expression, context);
    case 'view':
      return viewed(expression, context);
    case 'supposed':
      return supposed(expression, context);
    case 'timed':
      return timed(expression, context);
    case 'formula':
      return formula(expression, context);
    case 'month-sum':
      return monthSum(expression, context);
    case 'person-sum':
      return personSum(expression, context);
    case 'person-count':
      return personCount(expression, context);
    case 'day-count':
      return dayCount(expression, context);
    case 'month-count':
      return monthCount(expression, context);
    case 'whole-years':
      return wholeYears(expression, context);
    case 'first-day':
      return firstDay(expression, context);
    case 'day':
      return { expression: { kind: 'day', day: dayOf(expression, context) }, type: { kind: 'datum' } };
  }
}

// ── Literals and names ───────────────────────────────────────────────────────────────────────────────────────────

export function constantOf(literal: Ast.Literal): Constant {
  switch (literal.type) {
    case 'bedrag':
    case 'percentage':
    case 'getal':
    case 'nihil':
      return { kind: 'number', value: literal.value };
    case 'datum':
      return { kind: 'datum', value: literal.value };
    case 'duur':
      return { kind: 'duur', value: literal.value };
    case 'ja-nee':
      return { kind: 'ja-nee', value: literal.value === 'ja' };
    case 'tekst':
      return { kind: 'tekst', value: literal.value };
    case 'symbool':
      return { kind: 'keuze', value: literal.value };
  }
}

function literal(node: Ast.Literal): Typed {
  const types: Record<Ast.Literal['type'], Inferred> = {
    bedrag: FREE,
    nihil: UNKNOWN, // nothing, of whatever quantity
    percentage: { kind: 'percentage' },
    getal: { kind: 'getal' },
    datum: { kind: 'datum' },
    duur: { kind: 'duur' },
    'ja-nee': { kind: 'ja-nee' },
    tekst: { kind: 'tekst' },
    symbool: UNKNOWN,
  };
  return { expression: { kind: 'constant', constant: constantOf(node) }, type: types[node.type] };
}

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
function share(value: Typed, head: Ast.Head, rest: readonly Ast.Head[], term: Ast.Term, context: Context): Typed {
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

function times(percentageOf: Typed, whole: Typed): Typed {
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

// ── Arithmetic ───────────────────────────────────────────────────────────────────────────────────────────────────

const OPERATORS = {
  'vermeerderd met': 'plus',
  'verminderd met': 'min',
  'vermenigvuldigd met': 'maal',
  'gedeeld door': 'gedeeld door',
} as const;

function binary(node: Ast.BinaryExpression, context: Context): Typed {
  const before = node.left.kind === 'binary' && !node.afterComma ? node.left.operator : undefined;
  if (before !== undefined && before !== node.operator)
    context.report('gemengde-bewerkingen', node.span, { eerste: before, tweede: node.operator });
  const left = lowerExpression(node.left, context);
  const right = lowerExpression(node.right, context);
  const operator = OPERATORS[node.operator];
  if (left.type.kind === 'datum' && right.type.kind === 'duur' && (operator === 'plus' || operator === 'min')) {
    const back = operator === 'min' ? { back: true as const } : {};
    return {
      expression: { kind: 'add-duration', date: left.expression, duration: right.expression, ...back },
      type: { kind: 'datum' },
    };
  }
  const expression: Expression = { kind: 'arithmetic', operator, left: left.expression, right: right.expression };
  if (operator === 'plus' || operator === 'min') {
    sameUnit(left.type, right.type, node, context);
    return { expression, type: joint(left.type, right.type) };
  }
  const outcome = operator === 'maal' ? product(left.type, right.type) : quotient(left.type, right.type);
  if (outcome.kind !== 'zinloos') return { expression, type: outcome };
  context.report('bewerking-zonder-betekenis', node.span, {
    bewerking: node.operator,
    links: nameOfType(left.type),
    rechts: nameOfType(right.type),
  });
  return { expression, type: UNKNOWN };
}

function sameUnit(left: Inferred, right: Inferred, node: Ast.Node, context: Context): void {
  if (agree(left, right)) return;
  const perMonth = [left, right].some((type) => type.kind === 'bedrag' && type.per === 'maand');
  const perYear = [left, right].some((type) => type.kind === 'bedrag' && type.per === 'jaar');
  const remedie =
    perMonth && perYear
      ? "Reken er één om: 'het twaalfvoud van' het maandbedrag of 'een twaalfde deel van' het jaarbedrag."
      : 'Gebruik twee waarden van dezelfde soort.';
  context.report('eenheden-verschillen', node.span, { links: nameOfType(left), rechts: nameOfType(right), remedie });
}

function percentage(node: Ast.PercentageExpression, context: Context): Typed {
  const share = lowerExpression(node.percentage, context);
  if (share.type.kind !== 'percentage' && share.type.kind !== 'onbekend')
    context.report('verkeerd-type', node.percentage.span, {
      verwacht: 'een percentage',
      kreeg: nameOfType(share.type),
    });
  return times(share, lowerExpression(node.of, context));
}

function multiple(node: Ast.MultipleExpression, context: Context): Typed {
  const of = lowerExpression(node.of, context);
  const expression: Expression = {
    kind: 'arithmetic',
    operator: 'maal',
    left: number(node.factor),
    right: of.expression,
  };
  const { type } = of;
  if (type.kind !== 'bedrag' && type.kind !== 'uren') return { expression, type };
  if (node.converts === 'naar maand' && type.per === 'jaar') return { expression, type: { ...type, per: 'maand' } };
  if (node.converts === 'naar jaar' && type.per === 'maand') return { expression, type: { ...type, per: 'jaar' } };
  return { expression, type };
}

function part(node: Ast.PartExpression, context: Context): Typed {
  const of = lowerExpression(node.of, context);
  const above = lowerExpression(node.above, context);
  sameUnit(of.type, above.type, node, context);
  let top = of.expression;
  if (node.upTo) {
    const upTo = lowerExpression(node.upTo, context);
    sameUnit(of.type, upTo.type, node, context);
    top = { kind: 'extreme', which: 'laagste', of: [of.expression, upTo.expression] };
  }
  const difference: Expression = { kind: 'arithmetic', operator: 'min', left: top, right: above.expression };
  return {
    expression: { kind: 'extreme', which: 'hoogste', of: [number('0'), difference] },
    type: joint(of.type, above.type),
  };
}

/** A sum without labels: plain addition. Labelled sums at the top of a rule get addresses; see `rules.ts`. */
function plainSum(node: Ast.LabelledSum, context: Context): Typed {
  const terms = node.terms.map(({ value }) => lowerExpression(value, context));
  terms.slice(1).forEach((term, index) => {
    sameUnit(terms[0]?.type ?? UNKNOWN, term.type, node.terms[index + 1] as Ast.Node, context);
  });
  if (node.terms.some(({ conditions }) => conditions.length > 0))
    context.report('niet-ondersteund', node.span, {
      wat: 'een som met voorwaarden binnen een andere waarde; geef de som een eigen zin',
    });
  return {
    expression: { kind: 'sum', of: terms.map(({ expression }) => expression) },
    type: terms.map(({ type }) => type).reduce(joint, UNKNOWN),
  };
}

function extreme(node: Ast.ExtremeExpression, context: Context): Typed {
  const terms = node.of.map((one) => lowerExpression(one, context));
  terms.slice(1).forEach((term) => {
    sameUnit(terms[0]?.type ?? UNKNOWN, term.type, node, context);
  });
  return {
    expression: { kind: 'extreme', which: node.which, of: terms.map(({ expression }) => expression) },
    type: terms.map(({ type }) => type).reduce(joint, FREE),
  };
}

function excess(node: Ast.ExcessExpression, context: Context): Typed {
  const of = node.of.kind === 'percentage-of' || node.of.kind === 'term-expression' ? node.of : undefined;
  if (of?.kind === 'percentage-of') {
    // `A% van E voor zover dat B te boven gaat`: the amount named last is limited
    const share = lowerExpression(of.percentage, context);
    return times(share, excess({ ...node, of: of.of }, context));
  }
  const value = splitPercentage(node.of, context);
  const over = lowerExpression(node.over, context);
  sameUnit(value.of.type, over.type, node, context);
  const difference: Expression = {
    kind: 'arithmetic',
    operator: 'min',
    left: value.of.expression,
    right: over.expression,
  };
  const limited: Typed = {
    expression: { kind: 'extreme', which: 'hoogste', of: [number('0'), difference] },
    type: joint(value.of.type, over.type),
  };
  return value.share ? times(value.share, limited) : limited;
}

function asOften(node: Ast.AsOftenExpression, context: Context): Typed {
  const count = excess({ kind: 'excess', of: node.count, over: node.above, span: node.span }, context);
  const { kind } = count.type;
  if (kind === 'bedrag' || kind === 'percentage')
    context.report('verkeerd-type', node.count.span, { verwacht: 'een aantal', kreeg: nameOfType(count.type) });
  return times(count, lowerExpression(node.of, context));
}

/** `het percentage X van het inkomen` as one term: the percentage and the amount apart. */
function splitPercentage(node: Ast.Expression, context: Context): { readonly share?: Typed; readonly of: Typed } {
  if (node.kind !== 'term-expression' || node.term.heads.length < 2) return { of: lowerExpression(node, context) };
  const [head, ...rest] = node.term.heads as [Ast.Head, ...Ast.Head[]];
  const symbol = head.kind === 'pronoun' ? undefined : lookup(context, head, isQuantity);
  const type = symbol && typeOfQuantity(symbol, context);
  if (!symbol || type?.kind !== 'percentage' || (symbol.kind === 'value' && symbol.owner.kind === 'persoon'))
    return { of: lowerExpression(node, context) };
  const share = lowerTerm({ ...node.term, heads: [head] }, context);
  return {
    share,
    of: lowerTerm(
      { ...node.term, heads: rest, span: { start: rest[0]?.span.start ?? node.span.start, end: node.term.span.end } },
      context,
    ),
  };
}

function rounded(node: Ast.RoundExpression, context: Context): Typed {
  const of = lowerExpression(node.of, context);
  if (!isNumber(of.type))
    context.report('verkeerd-type', node.of.span, { verwacht: 'een bedrag', kreeg: nameOfType(of.type) });
  return { expression: { kind: 'round', value: of.expression, mode: node.mode, grid: node.grid }, type: of.type };
}

function viewed(node: Ast.ViewExpression, context: Context): Typed {
  const of = lowerExpression(node.of, context);
  const citation = node.citations.flatMap((one) => addressesOf(one, context.here));
  const mode = citation.every((address) => context.deviatesFrom.some((cited) => under(address, cited))) ? 'zelf' : 'na';
  const target = innermost(of.expression);
  if (!target) {
    context.report('verkeerd-type', node.span, {
      verwacht: 'een uitkomst van een bepaling',
      kreeg: nameOfType(of.type),
    });
    return of;
  }
  const view = pendingView(context, node.span, target.conclusion, citation, mode);
  return { expression: replaceConclusion(of.expression, target, { ...target, view }), type: of.type };
}

/** `de zorgtoeslag als ware het toetsingsinkomen van de partner nihil`: a copy of the outcome, made later. */
function supposed(node: Ast.SupposedExpression, context: Context): Typed {
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
  draft.untraceable();
  const id = changed.kind === 'fact' ? changed.fact : changed.conclusion;
  const words = node.text.replace(/\s+/g, ' ');
  const same = [...draft.suppositions.values()].find(
    (one) =>
      one.origin === origin &&
      one.changed.id === id &&
      one.regeling === regeling &&
      JSON.stringify(one.value) === JSON.stringify(value) &&
      one.words === words,
  );
  if (same) return same.id;
  const suffix = `~als-ware-${String(draft.suppositions.size + 1)}`;
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
    reportUnable: (wat) => {
      context.report('niet-ondersteund', node.span, { wat });
    },
  };
  draft.suppositions.set(made.id, made);
  return made.id;
}

type ConclusionExpression = Extract<Expression, { kind: 'conclusion' }>;

/** The conclusion that `ingevolge` belongs to: the value itself, or that of which a percentage is taken. */
function innermost(expression: Expression): ConclusionExpression | undefined {
  if (expression.kind === 'conclusion') return expression;
  return expression.kind === 'arithmetic' && expression.operator === 'maal' ? innermost(expression.right) : undefined;
}

function replaceConclusion(expression: Expression, target: ConclusionExpression, by: ConclusionExpression): Expression {
  if (expression === target) return by;
  return expression.kind === 'arithmetic'
    ? { ...expression, right: replaceConclusion(expression.right, target, by) }
    : expression;
}

// ── Time, persons, formulas ──────────────────────────────────────────────────────────────────────────────────────

export function daySpan(period: Ast.Period): DaySpan {
  if (period === 'de maand') return { kind: 'maand' };
  if (period === 'het kalenderkwartaal') return { kind: 'kwartaal' };
  return { kind: 'jaar', offset: OFFSETS.get(period) ?? 0 };
}

const OFFSETS = new Map<Ast.Period, number>([
  ['het voorafgaande kalenderjaar', -1],
  ['het volgende kalenderjaar', 1],
]);

function dayOf(node: Ast.DayExpression, context: Context): DayTerm {
  if (node.period === undefined) return { kind: 'this' };
  if (node.day === 'eerste dag') return { kind: 'first-of', span: daySpan(node.period) };
  if (node.period === 'de maand' || node.period === 'het kalenderkwartaal')
    context.report('niet-ondersteund', node.span, {
      wat: `'${node.day}' van een ${node.period === 'de maand' ? 'maand' : 'kwartaal'}; noem het kalenderjaar`,
    });
  const offset = OFFSETS.get(node.period) ?? 0;
  if (node.day === 'eerste paasdag') return { kind: 'easter', offset };
  const [month, day] = node.day === 'laatste dag' ? [12, 31] : (node.monthDay ?? '01-01').split('-').map(Number);
  return { kind: 'day-of-year', month: month ?? 1, day: day ?? 1, offset };
}

function firstDay(node: Ast.FirstDay, context: Context): Typed {
  const date = lowerExpression(node.from, context);
  if (!agree(date.type, { kind: 'datum' }))
    context.report('verkeerd-type', node.from.span, { verwacht: 'een datum', kreeg: nameOfType(date.type) });
  const oneDay: Expression = { kind: 'constant', constant: { kind: 'duur', value: 'P1D' } };
  const from: Expression = node.after
    ? { kind: 'add-duration', date: date.expression, duration: oneDay }
    : date.expression;
  const is = context.conditions.dayIs(node.where.days, context) ?? { kind: 'constant-condition', value: true };
  const where: Condition = node.where.negated ? { kind: 'not', of: is } : is;
  return { expression: { kind: 'first-day', from, where, count: node.count }, type: { kind: 'datum' } };
}

/** The day a time phrase puts a value on; undefined when it changes nothing (`over het berekeningsjaar`). */
export function dayOfPhrase(time: Ast.TimePhrase): DayTerm | undefined | 'not-a-day' {
  if (time.kind === 'op') return { kind: 'date', date: time.date };
  if (time.kind === 'op de eerste dag van') return { kind: 'first-of', span: daySpan(time.period) };
  if (time.kind === 'over')
    return time.period === 'het voorafgaande kalenderjaar'
      ? { kind: 'first-of', span: daySpan(time.period) }
      : undefined;
  return 'not-a-day';
}

function timed(node: Ast.TimedExpression, context: Context): Typed {
  const of = lowerExpression(node.of, context);
  const day = dayOfPhrase(node.time);
  if (day === undefined) return of;
  if (day === 'not-a-day') {
    context.report('niet-ondersteund', node.time.span, { wat: `'${node.time.kind}' bij een waarde` });
    return of;
  }
  return { expression: { kind: 'at', day, of: of.expression }, type: of.type };
}

function monthSum(node: Ast.MonthSum, context: Context): Typed {
  const of = lowerExpression(node.of, context);
  const timed = of.type.kind === 'bedrag' || of.type.kind === 'uren' ? of.type : undefined;
  if (timed && timed.per !== 'maand')
    context.report('eenheden-verschillen', node.span, {
      links: 'een som over kalendermaanden',
      rechts: nameOfType(of.type),
      remedie: timed.kind === 'uren' ? 'Tel uren per maand op.' : 'Tel bedragen per maand op.',
    });
  const type: Inferred = timed ? { ...timed, per: 'jaar' } : of.type;
  return { expression: { kind: 'sum-months', of: of.expression }, type };
}

function personSum(node: Ast.PersonSum, context: Context): Typed {
  const name = node.noun.kind === 'pronoun' ? node.noun.word : node.noun.name;
  const noun = lookup(context, node.noun, isNoun);
  if (!noun) {
    reportUnknown(context, node.noun.span, name);
    return NOTHING;
  }
  const { slot, inner } = withSlot(context, name);
  const person = { kind: 'slot', slot } as const;
  const object = noun.towards ? (node.object ? personOf(node.object.heads, context) : context.persons[0]) : undefined;
  const of = lowerExpression(node.of, inner);
  const where = {
    kind: 'statement',
    negated: false,
    of: holds(noun, object ? [person, object] : [person]),
    text: name,
  } as const;
  return { expression: { kind: 'sum-persons', slot, except: [], where, of: of.expression }, type: of.type };
}

function personCount(node: Ast.PersonCount, context: Context): Typed {
  const { slot, inner } = withSlot(context, 'die persoon');
  const where = context.conditions.that(
    { times: node.times, predicate: node.predicate, text: node.text },
    { kind: 'slot', slot },
    inner,
  ) ?? { kind: 'constant-condition', value: false };
  return { expression: { kind: 'count-persons', slot, except: [], where }, type: { kind: 'aantal' } };
}

function dayCount({ period, condition }: Ast.DayCount, context: Context): Typed {
  const where: Condition =
    condition === undefined
      ? { kind: 'constant-condition', value: true }
      : (context.conditions.condition(condition, context) ?? { kind: 'constant-condition', value: false });
  return { expression: { kind: 'count-days', span: daySpan(period), where }, type: { kind: 'aantal' } };
}

function monthCount(node: Ast.MonthCount, context: Context): Typed {
  const where = context.conditions.condition(node.condition, context) ?? { kind: 'constant-condition', value: false };
  return { expression: { kind: 'count-months', where }, type: { kind: 'aantal' } };
}

function wholeYears(node: Ast.WholeYears, context: Context): Typed {
  const from = lowerExpression(node.from, context);
  const to = lowerExpression(node.to, context);
  for (const [typed, place] of [
    [from, node.from],
    [to, node.to],
  ] as const) {
    if (!agree(typed.type, { kind: 'datum' }))
      context.report('verkeerd-type', place.span, { verwacht: 'een datum', kreeg: nameOfType(typed.type) });
  }
  return { expression: { kind: 'whole-years', from: from.expression, to: to.expression }, type: { kind: 'aantal' } };
}

function formula(node: Ast.FormulaExpression, context: Context): Typed {
  const letters = new Map(node.where.map(({ letter, value }) => [letter, lowerExpression(value, context)] as const));
  return { expression: lowerFormula(node.formula, { ...context, letters }), type: OUTCOME };
}

function lowerFormula(node: Ast.Formula, context: Context): Expression {
  if (node.kind === 'letter') {
    const known = context.letters.get(node.letter);
    if (!known) context.report('formule-letter-onbekend', node.span, { letter: node.letter });
    return known?.expression ?? number('0');
  }
  if (node.kind === 'number') return number(node.literal.value);
  if (node.kind === 'power') {
    const of = lowerFormula(node.of, context);
    const square: Expression = { kind: 'arithmetic', operator: 'maal', left: of, right: of };
    return node.exponent === 2 ? square : { kind: 'arithmetic', operator: 'maal', left: square, right: of };
  }
  const operators = { '+': 'plus', '-': 'min', '×': 'maal', '/': 'gedeeld door' } as const;
  return {
    kind: 'arithmetic',
    operator: operators[node.operator],
    left: lowerFormula(node.left, context),
    right: lowerFormula(node.right, context),
  };
}
