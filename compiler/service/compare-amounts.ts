/** Differences between two amounts, as a reader writes them. */
import {
  formatMoney,
  formatNumber,
  formatPercentage,
  isNegative,
  negate,
  type Conclusion,
  type Exact,
  type Uitkomst,
} from '../../runtime/index.ts';

const QUANTITIES: readonly string[] = ['bedrag', 'percentage', 'getal', 'aantal'];

/** The amount or number that came out; undefined when none did. */
export function amountOf(
  conclusion: Conclusion | undefined,
  outcome: Uitkomst<unknown> | undefined,
): Exact | undefined {
  const kind = conclusion?.type?.kind;
  if (kind === undefined || !QUANTITIES.includes(kind) || outcome?.soort !== 'bepaald') return undefined;
  return outcome.waarde as Exact; // what the interpreter gives for these kinds
}

/** '+ € 12,50', '− € 3,00'. */
export function signedText({ type }: Pick<Conclusion, 'type'>, difference: Exact): string {
  const size = isNegative(difference) ? negate(difference) : difference;
  const text =
    type?.kind === 'bedrag'
      ? formatMoney(size)
      : type?.kind === 'percentage'
        ? formatPercentage(size)
        : formatNumber(size);
  return `${isNegative(difference) ? '−' : '+'} ${text}`;
}
