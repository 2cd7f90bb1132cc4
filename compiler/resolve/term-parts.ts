/** What the language itself knows of `een termijn`. */
import type { Symbol } from './symbols.ts';

/** What a law about terms asks of `de termijn`, and what it decides; the names are part of the language. */
const TERM_PARTS = {
  begin: 'begin van de termijn',
  einde: 'einde van de termijn',
  duur: 'duur van de termijn',
  dagen: 'aantal dagen van de termijn',
  weken: 'aantal weken van de termijn',
  maanden: 'aantal maanden van de termijn',
  jaren: 'aantal jaren van de termijn',
  terugrekening: 'door terugrekening bepaald is',
  'verlengde einde': 'verlengde einde van de termijn',
} as const;

/** Whether a declaration is that part of `een termijn`. */
export function isTermPart(symbol: Symbol, part: keyof typeof TERM_PARTS): boolean {
  if (symbol.kind !== 'value' && symbol.kind !== 'status') return false;
  const name = symbol.kind === 'status' ? symbol.declared : symbol.name;
  const owned = symbol.owner.kind === 'object' && symbol.owner.name === 'termijn';
  return owned && name === TERM_PARTS[part] && symbol.concluded === (part === 'verlengde einde');
}
