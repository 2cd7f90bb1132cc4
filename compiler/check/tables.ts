/** Decision tables: every case has a row, and no case has two. */
import type { Ast } from '../../grammar/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { columnName, type ChoiceType, type Resolved } from '../resolve/index.ts';

export function checkTables(resolved: Resolved): Diagnostic[] {
  return [...resolved.scopes.values()].flatMap((scope) =>
    scope.parts.flatMap(({ file, regeling }) =>
      tablesIn(regeling.items).flatMap((table) =>
        table.continues ? [] : checkTable(table, scope.abbreviation, file, resolved),
      ),
    ),
  );
}

function tablesIn(items: readonly Ast.Item[]): Ast.Table[] {
  return items.flatMap((item) =>
    item.kind === 'table' ? [item] : item.kind === 'section' ? tablesIn(item.items) : [],
  );
}

/** A value to try in a column: a symbol, a number, or an answer. */
type Trial = { readonly shown: string } & (
  | { readonly kind: 'symbol'; readonly symbol: string }
  | { readonly kind: 'number'; readonly value: Ratio }
  | { readonly kind: 'answer'; readonly value: boolean }
);

interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

const MOST_TRIALS = 4000;

/** Tries every symbol, every bound and what lies between: each case must have one row. */
function checkTable(table: Ast.Table, regeling: string, file: string, resolved: Resolved): Diagnostic[] {
  if (table.partial) return [];
  const columns = table.columns.slice(0, -1).map((column) => trialsOf(column, table, regeling, resolved));
  if (columns.some((trials) => trials === undefined)) return [];
  const known = columns as readonly (readonly Trial[])[];
  if (known.reduce((product, { length }) => product * length, 1) > MOST_TRIALS) return [];
  const found: Diagnostic[] = [];
  const names = table.columns.map(({ text }) => columnName(text));
  for (const trial of combinations(known)) {
    if (trial.some(({ shown }, at) => shown !== trial[names.indexOf(names[at] ?? '')]?.shown)) continue;
    const rows = table.rows.flatMap(({ conditions }, index) =>
      conditions.every((test, at) => fits(test, trial[at] as Trial)) ? [index] : [],
    );
    const [first, second] = rows;
    if (first !== undefined && second !== undefined && !found.some(({ code }) => code === 'tabel-overlapt')) {
      const rijen = `${String(first + 1)} en ${String(second + 1)}`;
      found.push(diagnostic('tabel-overlapt', { file, span: table.rows[second]?.span ?? table.span }, { rijen }));
    }
    if (rows.length === 0 && !found.some(({ code }) => code === 'tabel-onvolledig')) {
      const ontbreekt = trial.map(({ shown }, at) => `${table.columns[at]?.text ?? ''} ${shown}`).join(', ');
      found.push(diagnostic('tabel-onvolledig', { file, span: table.nameSpan }, { ontbreekt }));
    }
  }
  return found;
}

function* combinations(columns: readonly (readonly Trial[])[]): Generator<readonly Trial[]> {
  const [first, ...rest] = columns;
  if (!first) yield [];
  else for (const trial of first) for (const more of combinations(rest)) yield [trial, ...more];
}

function trialsOf(
  column: Ast.Cell,
  table: Ast.Table,
  regeling: string,
  resolved: Resolved,
): readonly Trial[] | undefined {
  const at = table.columns.indexOf(column);
  if (table.asks[at])
    return [true, false].map((answer) => ({ kind: 'answer', value: answer, shown: answer ? 'ja' : 'nee' }));
  const value = resolved
    .find(regeling, columnName(column.text))
    .find((symbol) => symbol.kind === 'value' || symbol.kind === 'parameter');
  if (!value) return undefined;
  const choice =
    value.kind === 'value'
      ? resolved.symbols.find((symbol): symbol is ChoiceType => symbol.kind === 'choice' && symbol.id === value.choice)
      : undefined;
  if (choice) return choice.symbols.map((symbol) => ({ kind: 'symbol', symbol, shown: symbol }));
  // two columns of one name are two bounds of the same value
  const name = columnName(column.text);
  const alike = table.columns.flatMap(({ text }, other) => (columnName(text) === name ? [other] : []));
  const tests = table.rows
    .flatMap(({ conditions }) => alike.map((other) => conditions[other]))
    .filter((test) => test !== undefined);
  if (tests.some(({ kind }) => kind === 'answer'))
    return [true, false].map((answer) => ({ kind: 'answer', value: answer, shown: answer ? 'ja' : 'nee' }));
  if (tests.some(({ kind }) => kind === 'symbol')) return undefined; // no bound: reported where it stands
  const type = value.kind === 'parameter' ? value.declaration.type.name : value.type?.name;
  const numbers = tests
    .flatMap((test) => (test.kind === 'bound' ? test.bounds : []))
    .map(({ value: bound }) => ratioOf(bound));
  if (numbers.some((number) => number === undefined) || numbers.length === 0) return undefined;
  const step: Ratio = type === 'aantal' ? { n: 1n, d: 1n } : { n: 1n, d: 100n };
  const around = (numbers as Ratio[]).flatMap((one) => [minus(one, step), one, plus(one, step)]);
  const lowest = type === 'aantal' || type === 'bedrag' ? around.filter(({ n }) => n >= 0n) : around;
  return lowest.map((one) => ({ kind: 'number', value: one, shown: shownAs(one, type) }));
}

function ratioOf(expression: Ast.Expression): Ratio | undefined {
  if (expression.kind !== 'literal' || !['bedrag', 'getal', 'nihil', 'percentage'].includes(expression.type))
    return undefined;
  const [n = '0', d = '1'] = expression.value.split('/');
  return { n: BigInt(n), d: BigInt(d) };
}

function plus(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

function minus(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.d - b.n * a.d, d: a.d * b.d };
}

function fits(test: Ast.CellTest | undefined, trial: Trial): boolean {
  if (!test) return true;
  if (test.kind === 'symbol') return trial.kind === 'symbol' && trial.symbol === test.text;
  if (test.kind === 'answer') return trial.kind === 'answer' && trial.value === test.value;
  return (
    trial.kind === 'number' &&
    test.bounds.every(({ operator, value }) => holds(trial.value, operator, ratioOf(value) as Ratio))
  );
}

function holds(left: Ratio, operator: Ast.ComparisonOperator, right: Ratio): boolean {
  const difference = left.n * right.d - right.n * left.d;
  switch (operator) {
    case '<':
      return difference < 0n;
    case '<=':
      return difference <= 0n;
    case '=':
      return difference === 0n;
    case '<>':
      return difference !== 0n;
    case '>=':
      return difference >= 0n;
    case '>':
      return difference > 0n;
  }
}

/** '€ 24.150,01' or '4'. */
function shownAs({ n, d }: Ratio, type: string | undefined): string {
  const cents = (n * 100n) / d;
  const whole = String(cents / 100n).replace(/\B(?=(\d{3})+$)/g, '.');
  const rest = cents % 100n;
  const decimals = rest === 0n ? '' : `,${String(rest < 0n ? -rest : rest).padStart(2, '0')}`;
  return `${type === 'bedrag' ? '€ ' : ''}${whole}${decimals}`;
}
