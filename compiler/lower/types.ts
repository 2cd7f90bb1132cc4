/** Types and units while lowering: month and year never mix silently. */
import { PLURALS, type Ast } from '../../grammar/index.ts';
import type { Expression, ValueType } from '../../runtime/index.ts';

/**
 * The type of an expression. `vrij` is a literal amount or a formula, which takes the unit of what it stands beside;
 * `onbekend` follows from a fault that was reported already, and silences every other.
 */
export type Inferred = ValueType | { readonly kind: 'vrij'; readonly formula?: true } | { readonly kind: 'onbekend' };

export interface Typed {
  readonly expression: Expression;
  readonly type: Inferred;
}

export const UNKNOWN: Inferred = { kind: 'onbekend' };
export const FREE: Inferred = { kind: 'vrij' };
/** Of a formula: an amount or a number, whichever is asked. */
export const OUTCOME: Inferred = { kind: 'vrij', formula: true };

/** In words, for messages. */
export function nameOfType(type: Inferred): string {
  switch (type.kind) {
    case 'bedrag':
      return type.per ? `een bedrag per ${type.per}` : 'een bedrag';
    case 'uren':
      return type.per ? `een aantal uren per ${type.per}` : 'een aantal uren';
    case 'percentage':
      return 'een percentage';
    case 'getal':
      return 'een getal';
    case 'aantal':
      return type.of ? `een aantal ${PLURALS[type.of]}${type.per ? ` per ${type.per}` : ''}` : 'een aantal';
    case 'datum':
      return 'een datum';
    case 'duur':
      return 'een duur';
    case 'tekst':
      return 'een tekst';
    case 'ja-nee':
      return 'een ja of nee';
    case 'keuze':
      return `een ${type.choice.replace(/^[^/]*\//, '').replace(/#keuze$/, '')}`;
    case 'vrij':
      return 'een bedrag';
    case 'onbekend':
      return 'iets onbekends';
  }
}

export function isNumber(type: Inferred): boolean {
  return ['bedrag', 'uren', 'percentage', 'getal', 'aantal', 'vrij', 'onbekend'].includes(type.kind);
}

function isAmount(type: Inferred): boolean {
  return type.kind === 'bedrag' || type.kind === 'vrij' || type.kind === 'onbekend';
}

/** Do these stand for the same kind of thing, unit included? */
export function agree(a: Inferred, b: Inferred): boolean {
  if (a.kind === 'onbekend' || b.kind === 'onbekend') return true;
  if (a.kind === 'vrij') return a.formula ? isNumber(b) : isAmount(b);
  if (b.kind === 'vrij') return b.formula ? isNumber(a) : isAmount(a);
  if (a.kind === 'bedrag' && b.kind === 'bedrag') return a.per === b.per;
  if (a.kind === 'uren' && b.kind === 'uren') return a.per === b.per;
  if (a.kind === 'keuze' && b.kind === 'keuze') return a.choice === b.choice;
  if (a.kind === 'aantal' && b.kind === 'aantal') return a.of === undefined || b.of === undefined || a.of === b.of;
  const plain = (type: Inferred): boolean => type.kind === 'getal' || type.kind === 'aantal';
  return a.kind === b.kind || (plain(a) && plain(b));
}

/** The type that both have; the one that is not free. */
export function joint(a: Inferred, b: Inferred): Inferred {
  return a.kind === 'vrij' || a.kind === 'onbekend' ? b : a;
}

/** A type as declared. */
export function declaredType(type: Ast.TypeName | undefined, choice: string | undefined): Inferred {
  if (choice !== undefined) return { kind: 'keuze', choice };
  if (type === undefined || type.name === 'onbekend') return UNKNOWN;
  if (type.name === 'bedrag') return type.per ? { kind: 'bedrag', per: type.per } : { kind: 'bedrag' };
  if (type.name === 'uren') return type.per ? { kind: 'uren', per: type.per } : { kind: 'uren' };
  if (type.name === 'aantal')
    return { kind: 'aantal', ...(type.of ? { of: type.of } : {}), ...(type.per ? { per: type.per } : {}) };
  return { kind: type.name };
}
