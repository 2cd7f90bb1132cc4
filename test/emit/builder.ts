/** Short forms to write a Program by hand: only what a test needs to say, the rest filled in. */
import type {
  Address,
  Condition,
  Conclusion,
  Constant,
  Expression,
  Fact,
  Parameter,
  ParameterValue,
  PersonTerm,
  Predicate,
  Program,
  Relation,
  Rule,
  ValueType,
  View,
} from '../../runtime/ir/index.ts';

export const money = (per?: 'maand' | 'jaar' | 'uur'): ValueType => ({ kind: 'bedrag', ...(per && { per }) });
export const number = (value: string): Constant => ({ kind: 'number', value });

/** Dutch words to a key, as the compiler would make it. */
const keyOf = (name: string): string => name.replace(/[^A-Za-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase());

export function fact(id: string, of: Fact['of'], type: ValueType, more: Partial<Fact> = {}): Fact {
  const [regeling = '', name = ''] = id.split('/');
  return {
    id,
    regeling,
    name,
    key: keyOf(name),
    of,
    type,
    inTime: false,
    perYear: false,
    question: `Wat is ${name}?`,
    ...more,
  };
}

export const person: Fact['of'] = { kind: 'persoon' };
export const pair: Fact['of'] = { kind: 'paar' };
export const directed: Fact['of'] = { kind: 'gericht' };
export const ofCase: Fact['of'] = { kind: 'zaak' };
export const ofObject = (object: string): Fact['of'] => ({ kind: 'object', object });
export const yesNo: ValueType = { kind: 'ja-nee' };

export function parameter(
  id: string,
  type: ValueType,
  values: readonly (readonly [from: string, value: string, symbol?: string | undefined])[],
  more: Partial<Parameter> = {},
): Parameter {
  const [regeling = '', name = ''] = id.split('/');
  const dated = values.map(([from, value, symbol], index): ParameterValue => {
    const next = values.slice(index + 1).find((other) => other[2] === symbol);
    return { from, ...(next && { to: next[0] }), ...(symbol !== undefined && { symbol }), value: number(value) };
  });
  return { id, regeling, name, key: keyOf(name), type, values: dated, ...more };
}

export function conclusion(
  id: string,
  type: ValueType | undefined,
  rules: readonly Rule[],
  more: Partial<Conclusion> = {},
): Conclusion {
  const [regeling = '', name = ''] = id.split('/');
  return {
    id,
    regeling,
    name,
    key: keyOf(name),
    kind: type === undefined ? 'status' : 'waarde',
    ...(type && { type }),
    slots: [],
    internal: false,
    rules,
    ...more,
  };
}

export function rule(id: string, more: Partial<Rule> = {}): Rule {
  const address: Address = id.split('@')[0]?.split('/')[0] ?? id;
  return {
    id,
    address,
    valid: {},
    effect: 'grond',
    unless: [],
    replaces: [],
    switchesOff: [],
    deviatesFrom: [],
    basis: [],
    helper: false,
    fiction: false,
    text: `Regel ${id}.`,
    notes: [],
    ...more,
  };
}

export const slot = (index: number): PersonTerm => ({ kind: 'slot', slot: index });
export const role = (id: string): PersonTerm => ({ kind: 'role', role: id });
export const the = (relation: Relation, of: PersonTerm): PersonTerm => ({ kind: 'the', relation, of });
export const relationFact = (id: string): Relation => ({ kind: 'fact', fact: id });

export const c = (value: string): Expression => ({ kind: 'constant', constant: number(value) });
export const read = (id: string, ...persons: readonly PersonTerm[]): Expression => ({
  kind: 'fact',
  fact: id,
  persons,
});
export const param = (id: string, index?: Expression): Expression => ({
  kind: 'parameter',
  parameter: id,
  ...(index && { index }),
});
export const ask = (id: string, persons: readonly PersonTerm[] = [], view?: View): Expression => ({
  kind: 'conclusion',
  conclusion: id,
  persons,
  ...(view && { view }),
});
const arithmetic =
  (operator: 'plus' | 'min' | 'maal' | 'gedeeld door') =>
  (left: Expression, right: Expression): Expression => ({ kind: 'arithmetic', operator, left, right });
export const plus = arithmetic('plus');
export const minus = arithmetic('min');
export const times = arithmetic('maal');
export const dividedBy = arithmetic('gedeeld door');
export const highest = (...of: readonly Expression[]): Expression => ({ kind: 'extreme', which: 'hoogste', of });
export const lowest = (...of: readonly Expression[]): Expression => ({ kind: 'extreme', which: 'laagste', of });
export const sum = (...of: readonly Expression[]): Expression => ({ kind: 'sum', of });
export const round = (
  value: Expression,
  mode: 'rekenkundig' | 'naar boven' | 'naar beneden',
  grid: string,
): Expression => ({ kind: 'round', value, mode, grid });
/** `het deel van X boven A tot aan B`, or without an end. */
export const part = (x: Expression, from: Expression, to?: Expression): Expression =>
  highest(c('0'), minus(to === undefined ? x : lowest(x, to), from));

const statement = (of: Predicate, negated: boolean): Condition => ({ kind: 'statement', negated, of, text: '…' });
export const holds = (id: string, ...persons: readonly PersonTerm[]): Condition =>
  statement({ kind: 'fact-holds', fact: id, persons }, false);
export const holdsNot = (id: string, ...persons: readonly PersonTerm[]): Condition =>
  statement({ kind: 'fact-holds', fact: id, persons }, true);
export const status = (id: string, ...persons: readonly PersonTerm[]): Condition =>
  statement({ kind: 'status-holds', conclusion: id, persons }, false);
export const statusNot = (id: string, ...persons: readonly PersonTerm[]): Condition =>
  statement({ kind: 'status-holds', conclusion: id, persons }, true);
export const compare = (
  left: Expression,
  operator: '<' | '<=' | '=' | '<>' | '>=' | '>',
  right: Expression,
  negated = false,
): Condition => statement({ kind: 'compare', operator, left, right }, negated);
export const isChoice = (of: Expression, symbol: string, negated = false): Condition =>
  statement({ kind: 'is-choice', of, symbol }, negated);
export const exists = (of: Expression, negated = false): Condition => statement({ kind: 'exists', of }, negated);
export const applies = (conclusion: string, rules: readonly string[], persons: readonly PersonTerm[] = []): Condition =>
  statement({ kind: 'rule-applies', citation: rules, conclusion, rules, persons }, false);
export const and = (...of: readonly Condition[]): Condition => ({ kind: 'and', of });
export const or = (...of: readonly Condition[]): Condition => ({ kind: 'or', of });
export const not = (of: Condition): Condition => ({ kind: 'not', of });
export const somebody = (slotIndex: number, except: readonly PersonTerm[], where: Condition): Condition => ({
  kind: 'some-person',
  slot: slotIndex,
  except,
  where,
});

export function program(parts: Partial<Program>): Program {
  return {
    format: 1,
    regelingen: [],
    choices: [],
    roles: [],
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
