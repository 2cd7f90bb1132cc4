/** What stands there itself: `€ 1.000`, `4,225%`, `1 januari 2025`. */
import type { Ast } from '../../../grammar/index.ts';
import type { Constant, Expression } from '../../../runtime/index.ts';
import { FREE, UNKNOWN, type Inferred, type Typed } from '../types.ts';

export const NOTHING: Typed = {
  expression: { kind: 'constant', constant: { kind: 'number', value: '0' } },
  type: UNKNOWN,
};

export function number(value: string): Expression {
  return { kind: 'constant', constant: { kind: 'number', value } };
}

export function constantOf(literal: Ast.Literal): Constant {
  switch (literal.type) {
    case 'bedrag':
    case 'percentage':
    case 'getal':
    case 'nihil':
      return { kind: 'number', value: literal.value };
    case 'datum':
      return { kind: 'datum', value: literal.value };
    case 'duur':
      return { kind: 'duur', value: literal.value };
    case 'ja-nee':
      return { kind: 'ja-nee', value: literal.value === 'ja' };
    case 'tekst':
      return { kind: 'tekst', value: literal.value };
    case 'symbool':
      return { kind: 'keuze', value: literal.value };
  }
}

export function literal(node: Ast.Literal): Typed {
  const types: Record<Ast.Literal['type'], Inferred> = {
    bedrag: FREE,
    nihil: UNKNOWN, // nothing, of whatever quantity
    percentage: { kind: 'percentage' },
    getal: { kind: 'getal' },
    datum: { kind: 'datum' },
    duur: { kind: 'duur' },
    'ja-nee': { kind: 'ja-nee' },
    tekst: { kind: 'tekst' },
    symbool: UNKNOWN,
  };
  return { expression: { kind: 'constant', constant: constantOf(node) }, type: types[node.type] };
}
