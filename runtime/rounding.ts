import type { Exact } from './exact.ts';
import {
  add,
  ceilToBigInt,
  compare,
  divide,
  floorToBigInt,
  isNegative,
  multiply,
  negate,
  ratio,
  zero,
} from './exact.ts';
import { fault } from './fault.ts';

/**
 * How the law rounds:
 * - `rekenkundig`: to the nearest, halves away from zero (2,5 → 3; −2,5 → −3). No statute was found that says what
 *   happens to a negative half; this is the choice made here.
 * - `naar boven`: towards +∞ (2,1 → 3; −2,1 → −2).
 * - `naar beneden`: towards −∞ (2,9 → 2; −2,1 → −3).
 */
export type RoundingMode = 'rekenkundig' | 'naar boven' | 'naar beneden';

/** Rounds to a multiple of `grid`: € 1, € 0,01, € 25. A grid that is not above nought is a Fault `ongeldige-afronding`. */
export function round(value: Exact, grid: Exact, mode: RoundingMode): Exact {
  if (compare(grid, zero) <= 0) {
    fault('', 'ongeldige-afronding', 'Afronden kan alleen op een veelvoud van een bedrag of getal boven nul.');
  }
  return multiply(ratio(roundToBigInt(divide(value, grid), mode), 1n), grid);
}

const half = ratio(1n, 2n);

function roundToBigInt(x: Exact, mode: RoundingMode): bigint {
  switch (mode) {
    case 'rekenkundig':
      return isNegative(x) ? -floorToBigInt(add(negate(x), half)) : floorToBigInt(add(x, half));
    case 'naar boven':
      return ceilToBigInt(x);
    case 'naar beneden':
      return floorToBigInt(x);
  }
}
