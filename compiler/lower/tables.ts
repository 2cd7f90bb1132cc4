/** Decision tables: a rule for each row. */
import type { Ast } from '../../grammar/index.ts';
import type { Condition, Expression } from '../../runtime/index.ts';
import { columnName, type Symbol, type ValueSymbol } from '../resolve/index.ts';
import { lowerCondition, lowerExpression, reportUnknown, type Context } from './context.ts';
import { allOf, not } from './draft.ts';
import { isQuantity, typeOfQuantity } from './values/quantities.ts';
import { addRule } from './add-rule.ts';
import { conclusionOfValue } from './slots.ts';
import { agree, nameOfType, type Typed } from './types.ts';

/** What a column has bounds of, not words. */
const BOUNDED = new Set<Typed['type']['kind']>(['bedrag', 'uren', 'percentage', 'getal', 'aantal', 'datum', 'duur']);

export function lowerTable(table: Ast.Table, outer: Context): void {
  const symbol = outer.resolved
    .find(outer.regeling, table.name)
    .find((found): found is ValueSymbol => found.kind === 'value' && found.concluded);
  if (!symbol) return;
  outer.draft.sentence += 1;
  const conclusion = conclusionOfValue(symbol, outer);
  const context = aboutPerson(symbol, outer);
  // what is wrong with the conditions was said of the first value
  const asking: Context = table.continues ? { ...context, report: () => {} } : context;
  const columns = table.columns
    .slice(0, -1)
    .map((column, at) => (table.asks[at] ? statementOf(table.asks[at], column, asking) : columnOf(column, asking)));
  if (columns.some((column) => column === undefined)) return;
  table.rows.forEach((row, index) => {
    const guards = row.conditions.map((test, at) => {
      const column = columns[at];
      return test && column ? cell(test, column, table.columns[at]?.text ?? '', asking) : undefined;
    });
    const value = lowerExpression(row.value, context);
    if (conclusion.type && !agree(conclusion.type, value.type)) {
      context.report('eenheden-verschillen', row.value.span, {
        links: `'${conclusion.name}' is ${nameOfType(conclusion.type)}`,
        rechts: nameOfType(value.type),
        remedie: 'Pas de waarde of het type van de tabel aan.',
      });
    }
    const guard = allOf(guards);
    const text = `tabel ${table.name}, rij ${String(index + 1)}`;
    addRule(conclusion, { text, notes: table.notes, span: row.span }, context, {
      effect: 'grond',
      ...(guard ? { guard } : {}),
      value: value.expression,
      row: index + 1,
    });
  });
}

/** A table about something of a person is read for each person. */
function aboutPerson(symbol: ValueSymbol, context: Context): Context {
  return symbol.owner.kind === 'persoon' ? { ...context, persons: [{ kind: 'slot', slot: 0 }], nextSlot: 1 } : context;
}

/** What a column of ja and nee asks; without a subject, of the person that the table is read for. */
function statementOf(
  { subjects, predicate }: Ast.Claim,
  { span, text }: Ast.Cell,
  context: Context,
): Asked | undefined {
  const self: Ast.Term = { kind: 'term', heads: [{ kind: 'pronoun', word: 'die persoon', span }], span };
  const atom: Ast.Atom = {
    kind: 'atom',
    subjects: subjects.length > 0 ? subjects : [self],
    connective: 'en',
    times: [],
    views: [],
    predicate,
    text,
    span,
  };
  const asked = lowerCondition(atom, context);
  return asked && { asked };
}

/** A column about a person is about the person that the table is read for. */
function columnOf(column: Ast.Cell, context: Context): Typed | undefined {
  const name = columnName(column.text);
  const symbol = context.resolved.find(context.regeling, name).find(isQuantity);
  if (!symbol) {
    reportUnknown(context, column.span, name);
    return undefined;
  }
  const persons = symbol.kind === 'value' && symbol.owner.kind === 'persoon' ? context.persons : [];
  if (symbol.kind === 'value' && symbol.owner.kind === 'persoon' && persons.length === 0) {
    context.report('wie-ontbreekt', column.span, { naam: symbol.name });
    return undefined;
  }
  const expression: Expression =
    symbol.kind === 'parameter'
      ? { kind: 'parameter', parameter: symbol.id }
      : symbol.concluded
        ? { kind: 'conclusion', conclusion: symbol.id, persons }
        : { kind: 'fact', fact: symbol.id, persons };
  return { expression, type: typeOfQuantity(symbol, context) };
}

interface Asked {
  readonly asked: Condition;
}

function cell(test: Ast.CellTest, column: Typed | Asked, header: string, context: Context): Condition | undefined {
  if ('asked' in column) {
    if (test.kind === 'answer') return test.value ? column.asked : not(column.asked);
    context.report('cel-niet-begrepen', test.span, { cel: test.text, kolom: 'ja of nee' });
    return undefined;
  }
  if (test.kind === 'symbol') {
    const found = context.resolved
      .find(context.regeling, test.text)
      .find((symbol): symbol is Extract<Symbol, { kind: 'symbol' }> => symbol.kind === 'symbol');
    if (!found) {
      if (BOUNDED.has(column.type.kind))
        context.report('cel-niet-begrepen', test.span, { cel: test.text, kolom: 'voorwaarde' });
      else reportUnknown(context, test.span, test.text);
      return undefined;
    }
    return {
      kind: 'statement',
      negated: false,
      of: { kind: 'is-choice', of: column.expression, symbol: found.name },
      text: `${header} ${test.text}`,
    };
  }
  if (test.kind === 'answer') {
    return undefined; // such a column has a statement in its heading
  }
  return allOf(test.bounds.map((bound) => boundOn(bound, test, column, header, context)));
}

function boundOn(
  bound: Ast.Bound,
  cell: Extract<Ast.CellTest, { kind: 'bound' }>,
  column: Typed,
  header: string,
  context: Context,
): Condition {
  const value = lowerExpression(bound.value, context);
  if (!agree(column.type, value.type))
    context.report('eenheden-verschillen', cell.span, {
      links: nameOfType(column.type),
      rechts: nameOfType(value.type),
      remedie: 'Vergelijk met een waarde van dezelfde soort.',
    });
  return {
    kind: 'statement',
    negated: false,
    of: { kind: 'compare', operator: bound.operator, left: column.expression, right: value.expression },
    text: `${header} ${cell.text} bedraagt`,
  };
}
