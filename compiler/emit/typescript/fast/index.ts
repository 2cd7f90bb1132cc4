/**
 * Fast: straight-line code for cases in which all that is asked is known. In: the program of a module. Out: functions
 * as text, one per conclusion and version of the law, with parameters as constants and amounts as whole numbers over a
 * known denominator. Whatever they cannot do they leave to Full; they never assume anything.
 */
import type { Conclusion, Fact, Program } from '../../../../runtime/ir/index.ts';
import { prepare } from '../../../../runtime/interpret/index.ts';
import { literal, stringLiteral } from '../literals.ts';
import type { Build, Unit } from './build.ts';
import { newBuild, orNotFast, placeIn } from './build.ts';
import { printedFunctions } from './print.ts';
import { conclusionUnit } from './units.ts';

export interface FastCode {
  /** By id of a conclusion; absent when it is always for Full. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Generated functions, each after those that it calls. */
  readonly functions: readonly string[];
  /** The facts, roles and objects that they read. */
  readonly layout: string;
  /** What was left to Full, in Dutch. */
  readonly reasons: readonly string[];
}

export function fastCode(program: Program, asked: readonly Conclusion[], typed: boolean): FastCode {
  const build = newBuild(program, typed, prepare(program).analysis.looksBack);
  const units = new Map<string, Unit>();
  for (const { id } of asked) {
    const unit = orNotFast(build, () => conclusionUnit(build, id));
    if (unit !== undefined) units.set(id, unit);
  }
  return {
    units,
    functions: printedFunctions(
      build,
      [...units.values()].map(({ name }) => name),
    ),
    layout: layoutText(build),
    reasons: [...build.reasons].toSorted(),
  };
}

function layoutText(build: Build): string {
  const { program } = build;
  const known = new Map<string, number>();
  const facts = [...build.usedFacts.keys()].map((id) => factLayout(build, id, known));
  const lines = [
    `facts: [\n${facts.join('')}],`,
    `roles: ${keysOf(build.usedRoles, program.roles)},`,
    `objects: ${keysOf(build.usedObjects, program.objects)},`,
    ...judgementLines(build),
    `known: ${literal([...known.keys()].map((place) => knownKeys(program, place)))},`,
  ];
  return `{\n${lines.join('\n')}\n}`;
}

/** Nothing when no judgement is read: most laws have none. */
function judgementLines({ program, usedJudgements }: Build): readonly string[] {
  if (usedJudgements.size === 0) return [];
  const used = [...usedJudgements.keys()].map((id) => program.judgements.find((judgement) => judgement.id === id));
  const layouts = used.map((judgement) => ({
    key: judgement?.key ?? '',
    motivated: judgement?.motivated ?? false,
    amount: judgement?.amount !== undefined,
  }));
  return [`judgements: ${literal(layouts)},`];
}

function keysOf(
  used: ReadonlyMap<string, number>,
  declared: readonly { readonly id: string; readonly key: string }[],
): string {
  return literal([...used.keys()].map((id) => declared.find((one) => one.id === id)?.key ?? ''));
}

/** What a fact is about, as one text: facts about the same stand side by side. */
const placeOf = ({ of }: Fact): string => (of.kind === 'object' ? `object ${of.object}` : of.kind);

const besides: Readonly<Record<string, readonly string[]>> = {
  paar: ['personen'],
  gericht: ['van', 'tot'],
  zaak: ['personen', 'koppels', 'relaties', 'beginstand', 'oordelen'],
};

/** All keys that may be given of such a subject. */
function knownKeys({ facts, roles, objects, elsewhere = [] }: Program, place: string): readonly string[] {
  const beside = [...(besides[place] ?? []), ...(place === 'zaak' ? [...roles, ...objects].map(({ key }) => key) : [])];
  const own = facts.filter((fact) => placeOf(fact) === place).map(({ key }) => key);
  return [...new Set([...beside, ...own, ...elsewhere])];
}

function factLayout(build: Build, id: string, known: Map<string, number>): string {
  const fact = build.facts.get(id);
  if (fact === undefined) return '';
  const { type } = fact;
  const scalar = type.kind === 'percentage' || type.kind === 'uren' ? 'getal' : type.kind;
  const parts = [
    `key: ${stringLiteral(fact.key)}`,
    `type: ${stringLiteral(scalar)}`,
    ...(type.kind === 'keuze' ? [`symbols: ${literal(build.choices.get(type.choice)?.symbols ?? [])}`] : []),
    ...(fact.inTime ? ['inTime: true'] : []),
    ...(fact.perYear ? ['perYear: true'] : []),
    ...(fact.closed === undefined ? [] : [`closed: ${placeIn(known, placeOf(fact))}`]),
  ];
  return `{ ${parts.join(', ')} },\n`;
}

export type { Shape, Unit } from './build.ts';
