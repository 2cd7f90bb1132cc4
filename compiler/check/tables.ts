/** Decision tables: is every symbol of a column there, and none twice? */
import type { Ast } from '../../grammar/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import type { ChoiceType, Resolved, ValueSymbol } from '../resolve/index.ts';

export function checkTables(resolved: Resolved): Diagnostic[] {
  return [...resolved.scopes.values()].flatMap((scope) =>
    scope.parts.flatMap(({ file, regeling }) =>
      tablesIn(regeling.items).flatMap((table) => checkTable(table, scope.abbreviation, file, resolved)),
    ),
  );
}

function tablesIn(items: readonly Ast.Item[]): Ast.Table[] {
  return items.flatMap((item) =>
    item.kind === 'table' ? [item] : item.kind === 'section' ? tablesIn(item.items) : [],
  );
}

function checkTable(table: Ast.Table, regeling: string, file: string, resolved: Resolved): Diagnostic[] {
  const columns = table.columns.slice(0, -1);
  const keys = table.rows.map(({ conditions }) => conditions.map(keyOf).join('|'));
  const double = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  const found: Diagnostic[] = [];
  if (double !== -1)
    found.push(
      diagnostic(
        'tabel-overlapt',
        { file, span: table.rows[double]?.span ?? table.span },
        { rijen: `${String(keys.indexOf(keys[double] ?? '') + 1)} en ${String(double + 1)}` },
      ),
    );
  if (columns.length !== 1) return found;
  const missing = missingSymbols(table, columns[0] as Ast.Cell, regeling, resolved) ?? missingBound(table);
  return missing === undefined || missing === ''
    ? found
    : [...found, diagnostic('tabel-onvolledig', { file, span: table.nameSpan }, { ontbreekt: missing })];
}

function keyOf(test: Ast.CellTest | undefined): string {
  if (!test) return '*';
  if (test.kind === 'symbol') return test.text;
  return test.kind === 'answer'
    ? String(test.value)
    : `${test.operator}${test.value.kind === 'literal' ? test.value.value : String(test.span.start)}`;
}

function missingSymbols(table: Ast.Table, column: Ast.Cell, regeling: string, resolved: Resolved): string | undefined {
  const value = resolved
    .find(regeling, column.text)
    .find((symbol): symbol is ValueSymbol => symbol.kind === 'value' && symbol.choice !== undefined);
  const choice =
    value &&
    resolved.symbols.find((symbol): symbol is ChoiceType => symbol.kind === 'choice' && symbol.id === value.choice);
  if (!choice) return undefined;
  const tests = table.rows.map(({ conditions }) => conditions[0]);
  if (tests.some((test) => test === undefined)) return '';
  const named = tests.map((test) => (test?.kind === 'symbol' ? test.text : ''));
  return choice.symbols.filter((symbol) => !named.includes(symbol)).join(', ');
}

/** Whole numbers: `ten hoogste 2` and `ten minste 3` together leave nothing out. */
function missingBound(table: Ast.Table): string | undefined {
  const bounds = table.rows.map(({ conditions }) => conditions[0]).filter((test) => test?.kind === 'bound');
  if (bounds.length < table.rows.length || bounds.length === 0) return undefined;
  const low = bounds.some((test) => test.operator === '<=' || test.operator === '<');
  const high = bounds.some((test) => test.operator === '>=' || test.operator === '>');
  if (low && high) return undefined;
  return low ? 'een rij voor hogere waarden' : 'een rij voor lagere waarden';
}
