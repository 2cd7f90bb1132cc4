/** Units: generated functions that can be asked on any day, one function inside for each version of the law. */
import type { Condition, Conclusion, Expression, Rule, View } from '../../../../runtime/ir/index.ts';
import { docComment, literal, stringLiteral } from '../literals.ts';
import { camelCase } from '../names.ts';
import type { Build, Shape, Unit } from './build.ts';
import { NotFast, carrier, declare, freshName, nameOfId, notFast } from './build.ts';
import type { Makers } from './makers.ts';
import { conditionCode } from './conditions.ts';
import { dayNumber } from './day-number.ts';
import { union } from './numbers.ts';
import { placeOfRole } from './layout.ts';
import { neverOfOneself } from './oneself.ts';
import type { Never } from './oneself.ts';
import { isRanked, mostOf, rankedBody } from './ranking.ts';
import type { Stage } from './ranking.ts';
import type { Draft, Team } from './rules.ts';
import { appliesBody, statusBody, teamOf, valueDraft } from './rules.ts';
import type { PersonCode, Scope } from './scope.ts';
import { finished, functionScope } from './scope.ts';
import { fitted } from './numbers.ts';
import { valueCode } from './values.ts';
import { boundariesOf } from './versions.ts';

/** A unit about to be made. */
interface Plan {
  readonly key: string;
  readonly name: string;
  readonly comment: string;
  readonly persons: readonly (readonly [slot: number, name: string])[];
  /** What decides when another version begins. */
  readonly about: unknown;
  /** When a status is nee, because the persons that it is about are one and the same. */
  readonly never?: Never | undefined;
  /** For a status that asks itself about earlier days: the code for its state before the first of them. */
  readonly before?: (persons: readonly string[]) => string;
}

const makers: Makers = {
  value: (scope, expression) => valueCode(scope, expression, makers),
  condition: (scope, condition) => conditionCode(scope, condition, makers),
  conclusionUnit: ({ build }, conclusion, view) => conclusionUnit(build, conclusion, view),
  appliesUnit: ({ build }, conclusion, rules) => appliesUnit(build, conclusion, rules),
  expressionUnit: ({ build }, expression, slots) => expressionUnit(build, expression, slots),
  conditionUnit: ({ build }, condition, slots) => conditionUnit(build, condition, slots),
};

/** The function for a conclusion, or for the part of it that a view names. */
export function conclusionUnit(build: Build, id: string, view?: View, stage: Stage = 'alles'): Unit {
  const written = build.conclusions.get(id) ?? notFast(`onbekende conclusie ${id}`);
  const conclusion = stage === 'hooguit' ? mostOf(written) : written;
  const looksBack = build.looksBack.has(id);
  if (looksBack && conclusion.kind !== 'status') return notFast(`${conclusion.name} kijkt terug naar zichzelf`);
  const plan: Plan = {
    key: `${id} ${stage} ${view === undefined ? '' : `${view.mode}${view.beforeRanking === true ? ' voor de rangorde' : ''} ${view.rules.join(' ')}`}`,
    name: `reken_${nameOfId(id)}${stage === 'alles' ? '' : `_${camelCase(stage)}`}${view === undefined ? '' : `_${view.mode}_${camelCase(view.citation.map((address) => address.split(':').slice(1).join(' ')).join(' '))}`}`,
    comment: `${conclusion.name} (${view === undefined ? '' : `ingevolge ${view.citation.join(', ')}, `}${conclusion.regeling})`,
    persons: personsOf(conclusion),
    about: [
      ...conclusion.rules.filter((rule) => view?.mode !== 'zelf' || view.rules.includes(rule.id)),
      ...(conclusion.rankings ?? []),
    ],
    never: neverOfOneself(build, conclusion, view),
    // the whole has dealt with the days before the first
    ...(looksBack && stage === 'alles' && { before: stateBefore(conclusion, view) }),
  };
  const team = (scope: Scope): Team => teamOf(conclusion, view, (rule) => isInForce(rule, scope));
  if (stage === 'alles' && isRanked(conclusion, view)) {
    return makeUnit(build, plan, (scope) => {
      const ranking = conclusion.rankings?.find((one) => isInForce(one, scope));
      if (ranking === undefined) return { body: statusBody(scope, team(scope), makers) };
      const own = conclusionUnit(build, id, view, 'zonder anderen');
      const most = conclusionUnit(build, id, undefined, 'hooguit');
      return {
        body: rankedBody(
          ranking,
          own,
          most,
          plan.persons.map(([, name]) => name),
        ),
      };
    });
  }
  if (conclusion.kind === 'status')
    return makeUnit(build, plan, (scope) => ({ body: statusBody(scope, team(scope), makers) }));
  return makeUnit(build, plan, (scope) => ({ draft: valueDraft(scope, team(scope), makers) }));
}

/** What asks for the state of a status before the first day for which facts are given. */
function stateBefore({ id, key, slots }: Conclusion, view: View | undefined): (persons: readonly string[]) => string {
  const part = view === undefined ? '' : `@${view.citation.join('+')}`;
  return (persons) =>
    `beginstand(d, ${literal([id, key])}, ${stringLiteral(part)}, [${slots.map((_, index) => persons[index]).join(', ')}])`;
}

function personsOf(conclusion: Conclusion): readonly (readonly [number, string])[] {
  const used = new Set<string>();
  return conclusion.slots.map((slot, index) => {
    const wanted = `${camelCase(slot)}_`;
    const name = used.has(wanted) ? `${wanted}${index}` : wanted;
    used.add(name);
    return [index, name] as const;
  });
}

function isInForce({ valid }: Pick<Rule, 'valid'>, { from }: Scope): boolean {
  return (
    (valid.from === undefined || dayNumber(valid.from) <= from) &&
    (valid.to === undefined || from < dayNumber(valid.to))
  );
}

function appliesUnit(build: Build, id: string, listed: readonly string[]): Unit {
  const conclusion = build.conclusions.get(id) ?? notFast(`onbekende conclusie ${id}`);
  const plan: Plan = {
    key: `${id} geldt ${listed.join(' ')}`,
    name: `geldt_${camelCase(listed.map((rule) => rule.split(':').slice(1).join(' ')).join(' '))}`,
    comment: `${listed.join(' of ')} van toepassing`,
    persons: personsOf(conclusion),
    about: conclusion.rules,
  };
  return makeUnit(build, plan, (scope) => ({
    body: appliesBody(
      scope,
      teamOf(conclusion, undefined, (rule) => isInForce(rule, scope)),
      listed,
      makers,
    ),
  }));
}

/** An expression that is asked on other days than the one on which it stands. */
function expressionUnit(build: Build, expression: Expression, slots: readonly number[]): Unit {
  if (expression.kind === 'conclusion' && expression.persons.length === 0) {
    return conclusionUnit(build, expression.conclusion, expression.view);
  }
  return makeUnit(build, partPlan('deel', expression, slots), (scope) => {
    const value = valueCode(scope, expression, makers);
    const draft: Draft = {
      values: [value],
      geen: value.geen,
      body: (shape) => [
        `return ${value.kind === 'number' && shape.kind === 'number' ? fitted(value, shape) : value.code};`,
      ],
    };
    return { draft };
  });
}

function conditionUnit(build: Build, condition: Condition, slots: readonly number[]): Unit {
  return makeUnit(build, partPlan('voorwaarde', condition, slots), (scope) => ({
    body: `return ${conditionCode(scope, condition, makers)};`,
  }));
}

function partPlan(name: string, about: unknown, slots: readonly number[]): Plan {
  return {
    key: `${name} ${JSON.stringify(about)}`,
    name,
    comment: '',
    persons: slots.map((slot) => [slot, `persoon${slot}`]),
    about,
  };
}

/** One version: the body of a status, or a value whose shape is settled when all versions are known. */
interface Version {
  readonly body?: string;
  readonly draft?: Draft;
}

function makeUnit(build: Build, plan: Plan, makeVersion: (scope: Scope) => Version): Unit {
  if (build.units.has(plan.key)) {
    const known = build.units.get(plan.key);
    if (known === 'busy') return notFast(`${plan.comment} hangt van zichzelf af`);
    // a finished one, or one in the making that is asked about an earlier day: its name is known already
    return known ?? notFast(`${plan.comment} kan alleen langs de volledige weg`);
  }
  const reserved = plan.before === undefined ? undefined : freshName(build, plan.name);
  build.units.set(plan.key, reserved === undefined ? 'busy' : { name: reserved, result: 'boolean' });
  try {
    const unit = finishedUnit(build, plan, versionsOf(build, plan, makeVersion), reserved);
    build.units.set(plan.key, unit);
    return unit;
  } catch (error) {
    if (error instanceof NotFast) {
      build.units.set(plan.key, undefined);
      if (reserved !== undefined) leaves(build, plan, reserved);
    }
    throw error;
  }
}

interface Made extends Version {
  readonly scope: Scope;
}

function versionsOf(build: Build, plan: Plan, makeVersion: (scope: Scope) => Version): readonly Made[] {
  const bounds = boundariesOf(build, plan.about);
  return [-Infinity, ...bounds].map((from, index): Made => {
    const names = plan.persons.map(([, name]) => name);
    const slots = new Map(plan.persons.map(([slot, code]): [number, PersonCode] => [slot, { code, nobody: false }]));
    const scope = functionScope({ build, from, to: bounds[index] ?? Infinity, slots }, names);
    return { scope, ...caught(() => makeVersion(scope), build) };
  });
}

/** A version that is for Full as a whole. */
function caught(make: () => Version, build: Build): Version {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof NotFast)) throw error;
    build.reasons.add(error.message);
    return {};
  }
}

function finishedUnit(build: Build, plan: Plan, versions: readonly Made[], reserved: string | undefined): Unit {
  const result = resultOf(versions);
  const bodies = versions.map(({ scope, body, draft }) => {
    if (draft === undefined) return finished(scope, body ?? 'return naarVolledig();');
    return finished(scope, ...draft.body(result === 'boolean' ? notFast('') : result));
  });
  if (bodies.every((body) => body === 'return naarVolledig();'))
    return notFast(`${plan.comment} kan alleen langs de volledige weg`);
  const name = printUnit(build, plan, versions, bodies, result);
  return { name: reserved === undefined ? name : lookingBack(build, plan, reserved, name), result };
}

/** What was made meanwhile may mention the name. */
function leaves(build: Build, { persons }: Plan, name: string): void {
  build.printed.push({
    name,
    persons: persons.map(([, person]) => person),
    result: 'boolean',
    body: 'return naarVolledig();',
  });
}

/** Before the first day the given state holds; then the law itself. */
function lookingBack(build: Build, plan: Plan, name: string, inner: string): string {
  const { key, persons: named, before } = plan;
  const persons = named.map(([, person]) => person);
  const body = `
if (dag < d.eerste) {
grens(d, d.eerste);
return ${before?.(persons) ?? 'naarVolledig()'};
}
return ${inner}(${['d', 'dag', ...persons].join(', ')});`;
  build.printed.push({
    name,
    persons,
    result: 'boolean',
    ...firstOf(build, plan),
    body: body.trim(),
    group: key,
    dear: true,
  });
  return name;
}

/** Before the first facts the state that is given holds, also of somebody towards himself. */
function firstOf({ program }: Build, { never, persons }: Plan): { readonly first?: string } {
  if (never === undefined) return {};
  const [one, other] = persons.map(([, name]) => name);
  const same =
    other === undefined
      ? never.roles.map((role) => `${one} === d.roles[${placeOfRole(program, role)}]`)
      : [`${one} === ${other}`];
  return { first: `if (${[...same, `dag >= d.${never.since}`].join(' && ')}) return false;\n` };
}

function resultOf(versions: readonly Made[]): 'boolean' | Shape {
  if (versions.some(({ body }) => body !== undefined)) return 'boolean';
  const drafts = versions.flatMap(({ draft }) => (draft === undefined ? [] : [draft]));
  const values = drafts.flatMap((draft) => draft.values);
  const geen = drafts.some((draft) => draft.geen) || values.some((value) => value.geen);
  const numbers = values.filter((value) => value.kind === 'number');
  const [first = { kind: 'other' as const }] = values;
  if (first.kind !== 'number' && values.every(({ kind }) => kind === first.kind)) return { kind: first.kind, geen };
  if (numbers.length < values.length) return notFast('waarden van ongelijke soorten');
  return { ...union(numbers), geen };
}

function printUnit(
  build: Build,
  plan: Plan,
  versions: readonly Made[],
  bodies: readonly string[],
  result: 'boolean' | Shape,
): string {
  const persons = plan.persons.map(([, name]) => name);
  const common = { persons, result: carrier(result), group: plan.key };
  const first = plan.before === undefined ? firstOf(build, plan) : {};
  const distinct = bodies
    .map((body, index) => ({ body, from: versions[index]?.scope.from ?? 0 }))
    .filter(({ body }, index) => body !== bodies[index - 1]);
  const scale = result !== 'boolean' && result.kind === 'number' ? `; waarde × ${result.den}` : '';
  const [only] = distinct;
  if (distinct.length === 1 && only !== undefined) {
    return declare(build, { ...common, ...first, name: plan.name, comment: comment(plan, '', scale), body: only.body });
  }
  const pieces = distinct.map(({ body, from }, index) => {
    const until = distinct[index + 1]?.from;
    const period = `${Number.isFinite(from) ? ` van ${isoOf(from)}` : ''}${until === undefined ? '' : ` tot ${isoOf(until)}`}`;
    // nothing but a way out or a constant: no function of its own
    if (/^return (?:naarVolledig\(\)|NaN|null|false|true);$/.test(body)) return { from, until, step: body };
    const suffix = Number.isFinite(from) ? isoOf(from).replaceAll('-', '') : 'eerder';
    const name = declare(build, {
      ...common,
      name: `${plan.name}_${suffix}`,
      comment: comment(plan, period, scale),
      body,
    });
    return { from, until, step: `return ${name}(${['d', 'dag', ...persons].join(', ')});` };
  });
  return declare(build, {
    ...common,
    ...first,
    name: plan.name,
    comment: comment(plan, '', scale),
    body: chooser(pieces),
  });
}

interface Piece {
  readonly from: number;
  readonly until: number | undefined;
  readonly step: string;
}

/** Newest first: that is what is asked most; many versions are halved. */
function chooser(pieces: readonly Piece[]): string {
  if (pieces.length > 6) {
    const middle = pieces.length >> 1;
    return `if (dag < ${pieces[middle]?.from ?? 0}) {\n${chooser(pieces.slice(0, middle))}\n}\n${chooser(pieces.slice(middle))}`;
  }
  return pieces
    .toReversed()
    .map(({ from, until, step }, index) => {
      const bounded = until === undefined ? step : `grens(d, ${until});\n${step}`;
      return index === pieces.length - 1 ? bounded : `if (dag >= ${from}) {\n${bounded}\n}`;
    })
    .join('\n');
}

function comment({ comment: text }: Plan, period: string, scale: string): string {
  return text === '' ? '' : docComment([`${text}${period}${scale}`]);
}

/** Day number to ISO date. */
export function isoOf(day: number): string {
  let year = 1970 + Math.floor(day / 366);
  while (dayNumber(`${year + 1}-01-01`) <= day) year += 1;
  let month = 1;
  while (month < 12 && dayNumber(`${year}-${month + 1}-01`) <= day) month += 1;
  const dayOfMonth = day - dayNumber(`${year}-${month}-01`) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
