import type { PersonTerm, Relation } from '../../../../runtime/ir/index.ts';
import { nodesIn } from '../reach.ts';
import { camelCase } from '../names.ts';
import { declare, nameOfId, notFast } from './build.ts';
import { mayBeAbsent, placeOfFact, placeOfRole } from './layout.ts';
import type { Makers } from './makers.ts';
import type { PersonCode, Scope } from './scope.ts';
import { finished, functionScope, loopScope, once, onceBeforeLoops } from './scope.ts';

export function personCode(scope: Scope, term: PersonTerm, makers: Makers): PersonCode {
  switch (term.kind) {
    case 'slot':
      return scope.slots.get(term.slot) ?? notFast('een persoon die hier niet bekend is');
    case 'role':
      return { code: roleCode(scope, term.role), nobody: false };
    case 'the':
      return theCode(scope, term, makers);
  }
}

function roleCode(scope: Scope, id: string): string {
  const place = placeOfRole(scope.build.program, id);
  return onceBeforeLoops(scope, nameOfId(id), 'Mens', `rol(d, ${place})`);
}

/** `de partner van X` */
function theCode(scope: Scope, { relation, of }: PersonTerm & { kind: 'the' }, makers: Makers): PersonCode {
  const to = personCode(scope, of, makers);
  const finder = finderOf(scope, relation, makers);
  const call = `${finder}(d, dag, ${to.code})`;
  const name = nameOfId(relation.kind === 'fact' ? relation.fact : relation.conclusion);
  return {
    code: once(scope, camelCase(name), 'Mens', to.nobody ? `(niemand(${to.code}) ? NIEMAND : ${call})` : call),
    nobody: true,
  };
}

/** A function that looks for the one person; more than one is for Full. */
function finderOf(scope: Scope, relation: Relation, makers: Makers): string {
  const inner = functionScope({ ...scope, slots: new Map() }, []);
  const perCandidate = loopScope(inner);
  const holds = relationCode(
    perCandidate,
    relation,
    { code: 'kandidaat', nobody: false },
    { code: 'over', nobody: false },
    makers,
  );
  const step = finished(
    perCandidate,
    `if (kandidaat !== over && ${holds}) gekozen = gekozen === NIEMAND ? kandidaat : naarVolledig();`,
  );
  const body = `
let gekozen = NIEMAND;
for (const kandidaat of mensen(d)) {
${step}
}
return gekozen;`;
  const name = nameOfId(relation.kind === 'fact' ? relation.fact : relation.conclusion);
  return declare(scope.build, {
    name: `de_${name}`,
    persons: ['over'],
    result: 'Mens',
    body: finished(inner, body.trim()),
  });
}

export function relationCode(
  scope: Scope,
  relation: Relation,
  from: PersonCode,
  to: PersonCode,
  makers: Makers,
): string {
  if (relation.kind === 'fact') return `${factBetween(scope, relation.fact, from.code, to.code)} === 1`;
  return `${makers.conclusionUnit(scope, relation.conclusion, relation.view).name}(d, dag, ${from.code}, ${to.code})`;
}

export function factBetween({ build }: Scope, id: string, from: string, to: string): string {
  const fact = build.facts.get(id) ?? notFast(`onbekend feit ${id}`);
  const place = placeOfFact(build.program, fact);
  if (mayBeAbsent(fact))
    return `${fact.of.kind === 'paar' ? 'koppel' : 'relatie'}OfGeen(d, ${from}, ${to}, ${place}, dag)`;
  const reader = fact.of.kind === 'paar' ? 'feitKoppel' : 'feitRelatie';
  // about one and the same person: a status is nee, a value is geen
  const self = fact.type.kind === 'ja-nee' ? '0' : 'NaN';
  return `${reader}(d, ${from}, ${to}, ${place}, dag, ${self})`;
}

/** Is any of these nobody? '' when none can be. All are looked at: what is not known comes before what is not there. */
export function nobodyTest(persons: readonly PersonCode[]): string {
  const possible = persons.filter(({ nobody }) => nobody);
  return possible.length === 0 ? '' : `niemand(${persons.map(({ code }) => code).join(', ')})`;
}

/** The numbers of the slots that occur in a part of the program, those that it fills itself left out. */
export function slotsIn(part: unknown): readonly number[] {
  const used = new Set<number>();
  const filled = new Set<number>();
  for (const node of nodesIn(part)) {
    if (node.kind === 'slot') used.add(node.slot);
    else if ('slot' in node) filled.add(node.slot);
  }
  return [...used].filter((slot) => !filled.has(slot)).toSorted((a, b) => a - b);
}

interface SlotParameters {
  readonly persons: readonly string[];
  readonly passed: string;
  readonly inner: ReadonlyMap<number, PersonCode>;
}

/** The parameters and arguments of a function for the slots that it uses. */
export function slotParameters(scope: Scope, slots: readonly number[]): SlotParameters {
  const codes = slots.map((slot) => scope.slots.get(slot) ?? notFast('een persoon die hier niet bekend is'));
  const names = slots.map((slot) => `persoon${slot}`);
  return {
    persons: names,
    passed: ['d', 'dag', ...codes.map(({ code }) => code)].join(', '),
    inner: new Map(
      slots.map((slot, index) => [slot, { code: names[index] ?? '', nobody: codes[index]?.nobody ?? false }]),
    ),
  };
}
