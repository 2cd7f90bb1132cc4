/** How the rules of one version of a conclusion become one function body: who sets aside whom is known here. */
import type { Address, Conclusion, Rule, View } from '../../../../runtime/ir/index.ts';
import type { Shape, Switcher, ValueCode } from './build.ts';
import { carrier, notFast, orNotFast } from './build.ts';
import type { Makers } from './makers.ts';
import { conditionCode } from './conditions.ts';
import { areExclusive } from './exclusive.ts';
import { commentText } from '../literals.ts';
import { fitted } from './numbers.ts';
import type { Scope } from './scope.ts';
import { once } from './scope.ts';
import { valueCode } from './values.ts';

/** The rules that take part on the days of a scope; `deciding` make the outcome, the others only set aside. */
export interface Team {
  readonly conclusion: Conclusion;
  readonly view: View | undefined;
  /** Those that set aside come before those that they set aside. */
  readonly rules: readonly Rule[];
  readonly deciding: ReadonlySet<Rule>;
}

export function teamOf(conclusion: Conclusion, view: View | undefined, inForce: (rule: Rule) => boolean): Team {
  const listed = (rule: Rule): boolean => view === undefined || view.rules.includes(rule.id);
  const rules = conclusion.rules.filter((rule) => inForce(rule) && (view?.mode !== 'zelf' || listed(rule)));
  const deciding = rules.filter(
    (rule) => listed(rule) || (conclusion.kind === 'status' && rule.effect === 'ontkenning'),
  );
  return { conclusion, view, rules: attackersFirst(rules), deciding: new Set(deciding) };
}

const attacks = (a: Rule, b: Rule): boolean => a.replaces.includes(b.id) || a.switchesOff.includes(b.id);

function attackersFirst(rules: readonly Rule[]): readonly Rule[] {
  const ordered: Rule[] = [];
  const visit = (rule: Rule): void => {
    if (ordered.includes(rule)) return;
    rules.filter((other) => other !== rule && attacks(other, rule)).forEach(visit);
    ordered.push(rule);
  };
  rules.forEach(visit);
  return ordered;
}

/** `guard` of every rule as code, '' when it holds always; what cannot be Fast leaves. */
function guardCode(scope: Scope, team: Team, rule: Rule, makers: Makers): string {
  return orNotFast(scope.build, () => conjunctionCode(scope, team, rule, makers)) ?? LEAVE;
}

function conjunctionCode(scope: Scope, team: Team, rule: Rule, makers: Makers): string {
  const guard = rule.guard === undefined ? '' : conditionCode(scope, rule.guard, makers);
  // seen by itself, what other provisions say does not count
  const switchers = team.view?.mode === 'zelf' ? [] : (scope.build.switchers.get(rule.id) ?? []);
  const after = { ...scope, certain: guard === '' ? scope.certain : undefined };
  // only where the rule itself holds, it matters that what switches it off is for Full
  const spared = switchers.map(
    (switcher) => orNotFast(scope.build, () => `!${switcherCode(after, team.conclusion, switcher, makers)}`) ?? LEAVE,
  );
  return [...(guard === '' ? [] : [guard]), ...spared].join(' && ');
}

/** Whether a rule of another conclusion applies: to as many persons the same ones, else to those of the same name. */
function switcherCode(scope: Scope, { slots }: Conclusion, { rule, home }: Switcher, makers: Makers): string {
  const sameCount = home.slots.length === slots.length;
  const persons = home.slots.map((name, index) => scope.slots.get(sameCount ? index : slots.indexOf(name))?.code);
  if (persons.includes(undefined)) return notFast(`${rule} schakelt een regel over andere personen uit`);
  return `${makers.appliesUnit(scope, home.id, [rule]).name}(${['d', 'dag', ...persons].join(', ')})`;
}

const LEAVE = 'naarVolledig()';

const conjunction = (parts: readonly string[]): string => {
  const real = parts.filter((part) => part !== '');
  return real.length === 0 ? 'true' : real.join(' && ');
};

/** Codes for 'is active' and 'counts' among some rules, the others being known not to be active. */
interface Standing {
  readonly active: (rule: Rule) => string;
  readonly counts: (rule: Rule) => string;
}

function standingAmong(scope: Scope, team: Team, rules: readonly Rule[], makers: Makers): Standing {
  const active = (rule: Rule): string => {
    const switchers = rules.filter((other) => other.switchesOff.includes(rule.id));
    const code = conjunction([
      guardCode(scope, team, rule, makers),
      ...switchers.map((switcher) => `!${active(switcher)}`),
    ]);
    return code === 'true' || code === LEAVE ? code : once(scope, 'geldt', 'boolean', `(${code})`);
  };
  const counts = (rule: Rule): string => {
    const replacers = rules.filter((other) => other.replaces.includes(rule.id));
    const own = active(rule);
    return conjunction([own === 'true' ? '' : own, ...replacers.map((replacer) => `!${active(replacer)}`)]);
  };
  return { active, counts };
}

/** The body of a status, or of `A van toepassing is`. */
export function statusBody(whole: Scope, team: Team, makers: Makers): string {
  const scope = { ...whole, certain: undefined };
  const { rules, deciding } = team;
  const { counts } = standingAmong(scope, team, rules, makers);
  const grounds = rules.filter((rule) => deciding.has(rule) && rule.effect === 'grond');
  const clashes = grounds.flatMap((ground) =>
    rules
      .filter((denial) => deciding.has(denial) && denial.effect === 'ontkenning' && mayClash(ground, denial))
      .map((denial) => `if (${counts(ground)} && ${counts(denial)}) return naarVolledig();\n`),
  );
  const holds = grounds.map((ground) => counts(ground)).filter((code) => code !== 'false');
  return `${clashes.join('')}return ${holds.length === 0 ? 'false' : holds.map((code) => `(${code})`).join(' || ')};`;
}

function mayClash(ground: Rule, denial: Rule): boolean {
  if (attacks(ground, denial) || attacks(denial, ground)) return false;
  const under = (a: Address, b: Address): boolean => a === b || a.startsWith(`${b}:`) || b.startsWith(`${a}:`);
  return ground.deviatesFrom.some((a) => denial.deviatesFrom.some((b) => under(a, b)));
}

/** Whether one of the listed rules is active, whatever replaces it. */
export function appliesBody(whole: Scope, team: Team, listed: readonly string[], makers: Makers): string {
  const { rules } = team;
  const { active } = standingAmong({ ...whole, certain: undefined }, team, rules, makers);
  const codes = rules.filter((rule) => listed.includes(rule.id)).map((rule) => active(rule));
  return `return ${codes.length === 0 ? 'false' : codes.join(' || ')};`;
}

/** The values that the rules may give, to agree on one shape; undefined: geen, or left to Full. */
export interface Draft {
  readonly values: readonly ValueCode[];
  /** No rule at all, or one that may not hold: then geen. */
  readonly geen: boolean;
  /** Statements. */
  readonly body: (shape: Shape) => readonly string[];
}

interface Gives {
  readonly rule: Rule;
  /** 'geen' of a denial; undefined when it is left to Full. */
  readonly value: ValueCode | 'geen' | undefined;
}

/** The body of a value in one version: an exception first, then what it sets aside. */
export function valueDraft(scope: Scope, team: Team, makers: Makers): Draft {
  const given = team.rules.map((rule, index): Gives => {
    // only what stands last in a chain, without a guard, is computed in any case
    const certain = rule.guard === undefined ? index : undefined;
    return { rule, value: valueOf({ ...scope, certain }, team.conclusion, rule, makers) };
  });
  const values = given.flatMap(({ rule, value }) =>
    value === undefined || value === 'geen' || !team.deciding.has(rule) ? [] : [value],
  );
  return {
    values,
    geen:
      !team.rules.some((rule) => rule.guard === undefined && rule.effect === 'grond') ||
      given.some(({ value }) => value === 'geen'),
    body: (shape) => chain(scope, team, given, shape, makers),
  };
}

function valueOf(scope: Scope, { type }: Conclusion, rule: Rule, makers: Makers): ValueCode | 'geen' | undefined {
  const { value } = rule;
  if (rule.effect === 'ontkenning' || value === undefined) return 'geen';
  return orNotFast(scope.build, () => valueCode(scope, value, makers, type));
}

export const absent = (shape: Shape): string => (carrier(shape) === 'number' ? 'NaN' : 'null');

function codeOf({ value }: Gives, shape: Shape): string {
  if (value === undefined) return LEAVE;
  if (value === 'geen') return absent(shape);
  return value.kind === 'number' && shape.kind === 'number' ? fitted(value, shape) : value.code;
}

/** As long as each rule keeps all later ones out, `if … return`; from there on, all that count are compared. */
function chain(scope: Scope, team: Team, given: readonly Gives[], shape: Shape, makers: Makers): readonly string[] {
  const lines: string[] = [];
  for (const [index, one] of given.entries()) {
    if (given.slice(index).every(({ value }) => value === undefined)) return [...lines, `return ${LEAVE};`];
    const later = given.slice(index + 1);
    if (!later.every((other) => keepsOut(team, one, other))) {
      return [...lines, compared({ ...scope, certain: undefined }, team, given.slice(index), shape, makers)];
    }
    const guard = guardCode({ ...scope, certain: index }, team, one.rule, makers);
    if (guard === LEAVE) return [...lines, `return ${LEAVE};`];
    const code = givesNothing(team, one) ? absent(shape) : codeOf(one, shape);
    if (guard === '') return [...lines, `return ${code}; // ${commentText(one.rule.id)}`];
    lines.push(`if (${guard}) return ${code}; // ${commentText(one.rule.id)}\n`);
  }
  return [...lines, `return ${absent(shape)};`];
}

/** A denial, or a rule that only sets aside others. */
const givesNothing = ({ deciding }: Team, { rule, value }: Gives): boolean => value === 'geen' || !deciding.has(rule);

/** When the one is active, the other makes no difference. */
function keepsOut(team: Team, one: Gives, other: Gives): boolean {
  if (givesNothing(team, one) && givesNothing(team, other)) return true;
  return attacks(one.rule, other.rule) || areExclusive(one.rule.guard, other.rule.guard);
}

function compared(scope: Scope, team: Team, given: readonly Gives[], shape: Shape, makers: Makers): string {
  const { deciding } = team;
  const rules = given.map(({ rule }) => rule);
  const { counts } = standingAmong(scope, team, rules, makers);
  const same = carrier(shape) === 'number' ? 'zelfde' : 'zelfdeG';
  const tests = given
    .filter(({ rule }) => deciding.has(rule))
    .map((one) => {
      const next = once(scope, 'volgende', carrier(shape), codeOf(one, shape));
      return `if (${counts(one.rule)}) { // ${commentText(one.rule.id)}
if (gevonden && !${same}(uit, ${next})) return naarVolledig();
uit = ${next};
gevonden = true;
}
`;
    });
  const type = scope.build.typed ? `: ${carrier({ ...shape, geen: true })}` : '';
  return `let uit${type} = ${absent(shape)};\nlet gevonden = false;\n${tests.join('')}return uit;`;
}
