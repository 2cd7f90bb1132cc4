/** Short forms to write programs by hand, for the tests of the interpreter. */
import type {
  Address,
  Comparison,
  Conclusion,
  Condition,
  Expression,
  Fact,
  Parameter,
  PersonTerm,
  Predicate,
  Program,
  Role,
  Rule,
  Span,
  ValueType,
  View,
} from '../../runtime/ir/index.ts';

export const money: ValueType = { kind: 'bedrag' };
export const yesNo: ValueType = { kind: 'ja-nee' };

export const slot = (number: number): PersonTerm => ({ kind: 'slot', slot: number });
export const role = (id: string): PersonTerm => ({ kind: 'role', role: id });

export function fact(key: string, of: Fact['of']['kind'] | Fact['of'], options: Partial<Fact> = {}): Fact {
  const subject = typeof of === 'string' ? ({ kind: of } as Fact['of']) : of;
  return {
    id: key,
    regeling: 'T',
    name: key,
    key,
    of: subject,
    type: yesNo,
    inTime: false,
    perYear: false,
    question: `${key} {0} {1}?`,
    ...options,
  };
}

export const number = (value: string | number): Expression => ({
  kind: 'constant',
  constant: { kind: 'number', value: String(value) },
});
export const get = (id: string, ...persons: readonly PersonTerm[]): Expression => ({ kind: 'fact', fact: id, persons });
export const asked = (id: string, persons: readonly PersonTerm[] = [], view?: View): Expression => ({
  kind: 'conclusion',
  conclusion: id,
  persons,
  ...(view && { view }),
});
export const param = (id: string, index?: Expression): Expression => ({
  kind: 'parameter',
  parameter: id,
  ...(index && { index }),
});
export const calc = (
  left: Expression,
  operator: 'plus' | 'min' | 'maal' | 'gedeeld door',
  right: Expression,
): Expression => ({ kind: 'arithmetic', operator, left, right });
export const highest = (...of: readonly Expression[]): Expression => ({ kind: 'extreme', which: 'hoogste', of });
export const lowest = (...of: readonly Expression[]): Expression => ({ kind: 'extreme', which: 'laagste', of });

export const and = (...of: readonly Condition[]): Condition => ({ kind: 'and', of });
export const or = (...of: readonly Condition[]): Condition => ({ kind: 'or', of });
export const not = (of: Condition): Condition => ({ kind: 'not', of });
export const says = (of: Predicate, negated = false): Condition => ({
  kind: 'statement',
  negated,
  of,
  text: `${negated ? 'niet ' : ''}${of.kind}`,
});
export const holds = (id: string, ...persons: readonly PersonTerm[]): Condition =>
  says({ kind: 'fact-holds', fact: id, persons });
export const holdsNot = (id: string, ...persons: readonly PersonTerm[]): Condition =>
  says({ kind: 'fact-holds', fact: id, persons }, true);
export const status = (id: string, persons: readonly PersonTerm[] = [], view?: View): Condition =>
  says({ kind: 'status-holds', conclusion: id, persons, ...(view && { view }) });
export const compared = (left: Expression, operator: Comparison, right: Expression): Condition =>
  says({ kind: 'compare', operator, left, right });
export const someDay = (span: Span, where: Condition): Condition => ({ kind: 'some-day', span, where });
export const earlierDay = (where: Condition, span?: Span): Condition => ({
  kind: 'earlier-day',
  where,
  ...(span && { span }),
});
export const thisYear: Span = { kind: 'jaar', offset: 0 };
export const lastYear: Span = { kind: 'jaar', offset: -1 };

export const byItself = (...rules: readonly string[]): View => ({ mode: 'zelf', citation: rules, rules });
export const afterExceptions = (...rules: readonly string[]): View => ({ mode: 'na', citation: rules, rules });

type Loose = Partial<Omit<Rule, 'valid'>> & { readonly van?: string; readonly tot?: string };

/** A ground; its address is the id without its version. */
export function rule(id: string, { van, tot, ...options }: Loose = {}): Rule {
  const address: Address = id.split(/[@/]/)[0] ?? id;
  return {
    id,
    address,
    valid: { ...(van !== undefined && { from: van }), ...(tot !== undefined && { to: tot }) },
    effect: 'grond',
    unless: [],
    replaces: [],
    switchesOff: [],
    deviatesFrom: [],
    basis: [],
    helper: false,
    fiction: false,
    text: `regel ${id}`,
    notes: [],
    ...options,
  };
}

export const denial = (id: string, options: Loose = {}): Rule => rule(id, { effect: 'ontkenning', ...options });

export function value(
  id: string,
  rules: readonly Rule[],
  slots: readonly string[] = [],
  type: ValueType = money,
): Conclusion {
  return { id, regeling: 'T', name: id, key: id, kind: 'waarde', type, slots, internal: false, rules };
}

export function statusOf(id: string, rules: readonly Rule[], slots: readonly string[] = ['persoon']): Conclusion {
  return { id, regeling: 'T', name: id, key: id, kind: 'status', slots, internal: false, rules };
}

export function parameter(
  id: string,
  values: readonly (readonly [from: string, to: string | undefined, value: string, symbol?: string])[],
  type = money,
): Parameter {
  return {
    id,
    regeling: 'T',
    name: id,
    key: id,
    type,
    values: values.map(([from, to, amount, symbol]) => ({
      from,
      ...(to !== undefined && { to }),
      ...(symbol !== undefined && { symbol }),
      value: { kind: 'number', value: amount },
    })),
  };
}

export const belanghebbende: Role = {
  id: 'belanghebbende',
  regeling: 'T',
  name: 'belanghebbende',
  key: 'belanghebbende',
};

export function program(parts: Partial<Program>): Program {
  return {
    format: 1,
    regelingen: [{ id: 'T', name: 'Testwet', uses: [] }],
    choices: [],
    roles: [belanghebbende],
    objects: [],
    facts: [],
    parameters: [],
    conclusions: [],
    judgements: [],
    powers: [],
    provisions: [],
    ...parts,
  };
}
