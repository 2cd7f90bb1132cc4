/** Decision tables: every case has a row, and no case has two. */
import { isMoved, type Ast } from '../../grammar/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { isSame } from '../lower/index.ts';
import { columnName, type Resolved } from '../resolve/index.ts';

/** What was found of each table, by its regeling and its number there. */
export class TableMemory {
  readonly #known = new Map<string, Judged>();

  /** What is wrong with a table that is, or moved, the table that was judged; else it is judged now. */
  faultsOf(key: string, table: Ast.Table, types: readonly ColumnType[]): Faults {
    const known = this.#known.get(key);
    const isStill =
      known !== undefined &&
      isMoved(known.table, table, table.span.start - known.table.span.start) &&
      isSame(known.types, types);
    const faults = isStill ? known.faults : faultsIn(table, types);
    this.#known.set(key, { table, types, faults });
    return faults;
  }
}

interface Judged {
  readonly table: Ast.Table;
  readonly types: readonly ColumnType[];
  readonly faults: Faults;
}

export function checkTables(resolved: Resolved, memory: TableMemory): Diagnostic[] {
  return [...resolved.scopes.values()].flatMap(({ abbreviation, parts }) =>
    parts.flatMap(({ file, regeling }, part) =>
      tablesOf(regeling).flatMap((table, at) => {
        if (table.continues || table.partial) return [];
        const types = table.columns.slice(0, -1).map((column) => typeOf(column, abbreviation, resolved));
        const faults = memory.faultsOf(`${abbreviation} ${String(part)} ${String(at)}`, table, types);
        return told(faults, table, file);
      }),
    ),
  );
}

/** In the order in which they were found: two rows for one case, and a case without a row. */
type Faults = readonly (
  | { readonly code: 'tabel-overlapt'; readonly rows: readonly [number, number] }
  | { readonly code: 'tabel-onvolledig'; readonly ontbreekt: string }
)[];

function told(faults: Faults, table: Ast.Table, file: string): readonly Diagnostic[] {
  return faults.map((fault) => {
    if (fault.code === 'tabel-onvolledig')
      return diagnostic(fault.code, { file, span: table.nameSpan }, { ontbreekt: fault.ontbreekt });
    const [first, second] = fault.rows;
    const rijen = `${String(first + 1)} en ${String(second + 1)}`;
    return diagnostic(fault.code, { file, span: table.rows[second]?.span ?? table.span }, { rijen });
  });
}

/** What was found before: trees never change. */
const tables = new WeakMap<Ast.Regeling, readonly Ast.Table[]>();

function tablesOf(regeling: Ast.Regeling): readonly Ast.Table[] {
  const known = tables.get(regeling) ?? tablesIn(regeling.items);
  tables.set(regeling, known);
  return known;
}

function tablesIn(items: readonly Ast.Item[]): Ast.Table[] {
  const found: Ast.Table[] = [];
  for (const item of items) {
    if (item.kind === 'table') found.push(item);
    else if (item.kind === 'section') found.push(...tablesIn(item.items));
  }
  return found;
}

/** What the name of a column means, as far as its cells must cover it. */
type ColumnType =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'choice'; readonly symbols: readonly string[] }
  | { readonly kind: 'value'; readonly type: Ast.TypeName['name'] | undefined };

function typeOf(column: Ast.Cell, regeling: string, resolved: Resolved): ColumnType {
  const value = resolved
    .find(regeling, columnName(column.text))
    .find((symbol) => symbol.kind === 'value' || symbol.kind === 'parameter');
  if (!value) return { kind: 'unknown' };
  if (value.kind === 'parameter') return { kind: 'value', type: value.declaration.type.name };
  const choice = resolved.ofKind('choice').find(({ id }) => id === value.choice);
  return choice ? { kind: 'choice', symbols: choice.symbols } : { kind: 'value', type: value.type?.name };
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
function faultsIn(table: Ast.Table, types: readonly ColumnType[]): Faults {
  const columns = types.map((type, at) => trialsOf(at, type, table));
  if (columns.some((trials) => trials === undefined)) return [];
  const known = columns as readonly (readonly Trial[])[];
  if (known.reduce((product, { length }) => product * length, 1) > MOST_TRIALS) return [];
  const found: Faults[number][] = [];
  const names = table.columns.map(({ text }) => columnName(text));
  for (const trial of combinations(known)) {
    if (trial.some(({ shown }, at) => shown !== trial[names.indexOf(names[at] ?? '')]?.shown)) continue;
    const rows = table.rows.flatMap(({ conditions }, index) =>
      conditions.every((test, at) => fits(test, trial[at] as Trial)) ? [index] : [],
    );
    const [first, second] = rows;
    if (first !== undefined && second !== undefined && !found.some(({ code }) => code === 'tabel-overlapt'))
      found.push({ code: 'tabel-overlapt', rows: [first, second] });
    if (rows.length === 0 && !found.some(({ code }) => code === 'tabel-onvolledig')) {
      const ontbreekt = trial.map(({ shown }, at) => `${table.columns[at]?.text ?? ''} ${shown}`).join(', ');
      found.push({ code: 'tabel-onvolledig', ontbreekt });
    }
  }
  return found;
}

function* combinations(columns: readonly (readonly Trial[])[]): Generator<readonly Trial[]> {
  const [first, ...rest] = columns;
  if (!first) yield [];
  else for (const trial of first) for (const more of combinations(rest)) yield [trial, ...more];
}

function trialsOf(at: number, is: ColumnType, table: Ast.Table): readonly Trial[] | undefined {
  if (table.asks[at])
    return [true, false].map((answer) => ({ kind: 'answer', value: answer, shown: answer ? 'ja' : 'nee' }));
  if (is.kind === 'unknown') return undefined;
  if (is.kind === 'choice') return is.symbols.map((symbol) => ({ kind: 'symbol', symbol, shown: symbol }));
  // two columns of one name are two bounds of the same value
  const name = columnName(table.columns[at]?.text ?? '');
  const alike = table.columns.flatMap(({ text }, other) => (columnName(text) === name ? [other] : []));
  const tests = table.rows
    .flatMap(({ conditions }) => alike.map((other) => conditions[other]))
    .filter((test) => test !== undefined);
  if (tests.some(({ kind }) => kind === 'answer'))
    return [true, false].map((answer) => ({ kind: 'answer', value: answer, shown: answer ? 'ja' : 'nee' }));
  if (tests.some(({ kind }) => kind === 'symbol')) return undefined; // no bound: reported where it stands
  const { type } = is;
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
