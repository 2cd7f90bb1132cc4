/** Whole-number arithmetic: a decimal text becomes a bigint in the unit asked for, and everything stays whole. */

/** '27578.70' with 2 decimals → 2757870n; more decimals than asked for are refused. */
export function scaled(text: string, decimals: number): bigint {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '' || fraction.length > decimals)
    throw new Error(`No number with ${String(decimals)} decimals: ${text}`);
  return BigInt(`${sign}${whole}${fraction.padEnd(decimals, '0')}`);
}

export const cents = (text: string): bigint => scaled(text, 2);

export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
export const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** Up to the next whole, also when the numerator is below nought. */
export function ceiling(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator > quotient * denominator ? quotient + 1n : quotient;
}

/** To the nearest whole, half up; for amounts from nought up. */
export function nearest(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}

/** In lowest terms: '22987/200', '114'. */
export function fraction(numerator: bigint, denominator: bigint): string {
  const divisor = common(numerator < 0n ? -numerator : numerator, denominator);
  return divisor === denominator
    ? String(numerator / divisor)
    : `${String(numerator / divisor)}/${String(denominator / divisor)}`;
}

function common(a: bigint, b: bigint): bigint {
  return b === 0n ? a : common(b, a % b);
}
