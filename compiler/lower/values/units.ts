/** What comes of multiplying and dividing, and which products mean nothing. */
import { agree, FREE, type Inferred } from '../types.ts';

/** The unit of an outcome, or why there is none: two amounts have no product. */
export type Outcome = Inferred | { readonly kind: 'zinloos' };

const MEANINGLESS: Outcome = { kind: 'zinloos' };
const NUMBERS = new Set(['getal', 'aantal', 'percentage']);
const isFactor = (type: Inferred): boolean => NUMBERS.has(type.kind) || (type.kind === 'vrij' && type.formula === true);

/** The amount of `bedrag per dag` that runs over `aantal dagen`, or of `bedrag per uur` over `uren per maand`. */
function runsOver(price: Inferred, count: Inferred): Inferred | undefined {
  if (price.kind !== 'bedrag') return undefined;
  const unit = count.kind === 'uren' ? 'uur' : count.kind === 'aantal' ? count.of : undefined;
  if (unit === undefined || price.per !== unit) return undefined;
  const per = count.kind === 'uren' || count.kind === 'aantal' ? count.per : undefined;
  return per ? { kind: 'bedrag', per } : { kind: 'bedrag' };
}

/** `€ 8,49 vermenigvuldigd met het aantal uren`: the amount itself says not what it runs per. */
function freePrice(price: Inferred, count: Inferred): Inferred | undefined {
  if (price.kind !== 'vrij' || count.kind !== 'uren') return undefined;
  return count.per ? { kind: 'bedrag', per: count.per } : { kind: 'bedrag' };
}

export function product(left: Inferred, right: Inferred): Outcome {
  const price = runsOver(left, right) ?? runsOver(right, left) ?? freePrice(left, right) ?? freePrice(right, left);
  if (price) return price;
  if (left.kind === 'onbekend' || right.kind === 'onbekend') return left.kind === 'onbekend' ? right : left;
  if (isFactor(left)) return isFactor(right) ? productOfNumbers(left, right) : quantityOr(right);
  return isFactor(right) ? quantityOr(left) : MEANINGLESS;
}

/** What can be multiplied by a number. */
function quantityOr(type: Inferred): Outcome {
  return type.kind === 'bedrag' || type.kind === 'uren' || type.kind === 'vrij' ? type : MEANINGLESS;
}

function productOfNumbers(left: Inferred, right: Inferred): Inferred {
  return left.kind === 'percentage' || right.kind === 'percentage' ? { kind: 'percentage' } : { kind: 'getal' };
}

export function quotient(left: Inferred, right: Inferred): Outcome {
  if (left.kind === 'onbekend' || right.kind === 'onbekend') return left;
  if (isFactor(right)) {
    if (isFactor(left)) return left.kind === 'percentage' ? left : { kind: 'getal' };
    return quantityOr(left);
  }
  if (left.kind === 'bedrag' && right.kind === 'uren' && left.per === right.per) return { kind: 'bedrag', per: 'uur' };
  if (left.kind === 'vrij' && right.kind === 'uren') return FREE;
  const same = left.kind === right.kind || left.kind === 'vrij' || right.kind === 'vrij';
  return same && quantityOr(left) !== MEANINGLESS && agree(left, right) ? { kind: 'getal' } : MEANINGLESS;
}
