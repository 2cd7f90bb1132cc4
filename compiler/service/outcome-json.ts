/** Outcomes as plain JSON: amounts as exact fractions in text, never as a binary number. */
import type { Exact, Uitkomst, Uitleg } from '../../runtime/index.ts';
import { toFractionString } from '../../runtime/index.ts';

/** The outcome without what JSON cannot hold; `uitleg` is left out unless it is asked for. */
export function outcomeJson(uitkomst: Uitkomst<unknown>, withReasons = false): Readonly<Record<string, unknown>> {
  const { soort, uitleg } = uitkomst;
  const reasons = withReasons ? { uitleg } : {};
  switch (uitkomst.soort) {
    case 'bepaald':
      return {
        soort,
        waarde: valueJson(uitkomst.waarde, uitleg),
        leesbaar: uitleg.leesbaar,
        gebruikt: uitkomst.gebruikt,
        ...regardless(uitkomst),
        ...reasons,
      };
    case 'geen':
      return { soort, gebruikt: uitkomst.gebruikt, ...regardless(uitkomst), ...reasons };
    case 'onbekend':
    case 'oordeelNodig': {
      const { perAntwoord } = uitkomst;
      return {
        soort,
        ...(uitkomst.soort === 'onbekend' && { ontbreekt: uitkomst.ontbreekt }),
        ...(uitkomst.oordelen && { oordelen: uitkomst.oordelen }),
        ...(perAntwoord && {
          perAntwoord: Object.fromEntries(
            Object.entries(perAntwoord).map(([key, answer]) => [key, outcomeJson(answer)]),
          ),
        }),
        ...(uitkomst.nietUitgezocht && { nietUitgezocht: true }),
        ...reasons,
      };
    }
    case 'strijdig':
      return {
        soort,
        regels: uitkomst.regels.map(({ adres, over, waarde }) => ({
          adres,
          ...(over !== undefined && { over }),
          waarde: plain(waarde),
        })),
        ...reasons,
      };
  }
}

function valueJson(value: unknown, { uitkomst }: Uitleg): unknown {
  return typeof value === 'object' ? uitkomst : plain(value);
}

function plain(value: unknown): unknown {
  return typeof value === 'boolean' || typeof value === 'string' ? value : exactText(value);
}

function exactText(value: unknown): string {
  if (typeof value === 'bigint') return value.toString();
  return toFractionString(value as Exact);
}

function regardless({ ongeacht }: { readonly ongeacht?: readonly string[] }): object {
  return ongeacht === undefined ? {} : { ongeacht };
}
