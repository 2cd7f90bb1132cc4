/** Outcomes in one line, for tests. */
import { toFractionString } from '../../runtime/exact.ts';
import type { Exact } from '../../runtime/exact.ts';
import { interpret } from '../../runtime/interpret/index.ts';
import type { ReadCase } from '../../runtime/interpret/index.ts';
import type { Program } from '../../runtime/ir/index.ts';
import type { Uitkomst } from '../../runtime/outcome.ts';
import type { Zaak } from '../../runtime/zaak.ts';

/** '114', 'ja', 'geen', 'onbekend: a, b' or 'strijdig: A = 1, B = geen'. */
export function brief(outcome: Uitkomst<unknown>): string {
  switch (outcome.soort) {
    case 'bepaald':
      return text(outcome.waarde);
    case 'geen':
      return 'geen';
    case 'onbekend':
      return `onbekend: ${outcome.ontbreekt.map(({ pad }) => pad).join(', ')}`;
    case 'strijdig':
      return `strijdig: ${outcome.regels.map(({ adres, waarde, over }) => `${adres}${over === undefined ? '' : ` (${over})`} = ${text(waarde)}`).join(', ')}`;
    case 'oordeelNodig':
      return 'oordeel';
  }
}

function text(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return typeof value === 'string' ? value : toFractionString(value as Exact);
}

export function ask(
  law: Program,
  zaak: Zaak | ReadCase,
  conclusion: string,
  peildatum: string,
  persons: Record<string, string> = {},
  uitleg = false,
): Uitkomst<unknown> {
  return interpret(law, zaak, { conclusion, vraag: { peildatum, ...persons } }, { uitleg });
}
