/** Where everything that a case may give has its place, and that as text for the runtime, which reads cases by it. */
import type { Fact, Program } from '../../../../runtime/ir/index.ts';
import { literal, stringLiteral } from '../literals.ts';
import type { Build } from './build.ts';
import { notFast } from './build.ts';

/** What facts are about: those about the same stand side by side. Objects of one key are one. */
function subjectOf({ objects }: Program, { of }: Fact): string {
  return of.kind === 'object' ? `object ${objects.find(({ id }) => id === of.object)?.key ?? ''}` : of.kind;
}

export const factsAbout = (program: Program, subject: string): readonly Fact[] =>
  program.facts.filter((fact) => subjectOf(program, fact) === subject);

/** Its place among the facts about the same. */
export const placeOfFact = (program: Program, fact: Fact): number =>
  factsAbout(program, subjectOf(program, fact)).findIndex(({ id }) => id === fact.id);

export const objectKeys = ({ objects }: Program): readonly string[] => [...new Set(objects.map(({ key }) => key))];

export function placeOfObject(program: Program, id: string): number {
  const key = program.objects.find((object) => object.id === id)?.key ?? notFast(`onbekend object ${id}`);
  return objectKeys(program).indexOf(key);
}

export const placeOfRole = (program: Program, id: string): number =>
  found(
    program.roles.findIndex((role) => role.id === id),
    id,
  );

export const placeOfJudgement = (program: Program, id: string): number =>
  found(
    program.judgements.findIndex((judgement) => judgement.id === id),
    id,
  );

const found = (place: number, id: string): number => (place < 0 ? notFast(`onbekend: ${id}`) : place);

/** `remembered`: as the runtime has it. */
export function layoutText(build: Build, remembered: readonly number[]): string {
  const { program } = build;
  const about = (subject: string): string =>
    `[\n${factsAbout(program, subject)
      .map((fact) => factText(build, fact))
      .join('')}]`;
  const kinds = ['persoon', 'paar', 'gericht', 'zaak'].filter((kind) => factsAbout(program, kind).length > 0);
  const objects = objectKeys(program).map(
    (key) => `{ key: ${stringLiteral(key)}, facts: ${about(`object ${key}`)} },\n`,
  );
  const judgements = program.judgements.map(({ key, about, motivated, amount }) => ({
    key: about === undefined ? key : '', // an answer about a person is for Full
    motivated,
    amount: amount !== undefined,
  }));
  const lists = {
    roles: program.roles.map(({ key }) => key),
    judgements,
    before: statesBefore(build),
    elsewhere: program.elsewhere?.keys ?? [],
    judgedElsewhere: program.elsewhere?.judgements ?? [],
    statesElsewhere: program.elsewhere?.states ?? [],
    remembered,
  };
  return [
    '{',
    ...kinds.map((kind) => `${kind}: ${about(kind)},`),
    ...(objects.length === 0 ? [] : [`objects: [\n${objects.join('')}],`]),
    ...Object.entries(lists).flatMap(([key, list]) => (list.length === 0 ? [] : [`${key}: ${literal(list)},`])),
    '}',
  ].join('\n');
}

/**
 * Names by which the state of a status may be given: short ones only of what looks back, the rest is for Full. Where a
 * name means another value it is for Full too.
 */
function statesBefore({ program: { conclusions }, looksBack }: Build): readonly string[] {
  if (looksBack.size === 0) return [];
  const names = conclusions.flatMap(({ id, key }) => (looksBack.has(id) ? [id, key] : [id]));
  return [...new Set(names)].filter(
    (name) => conclusions.find(({ id, key }) => id === name || key === name)?.kind === 'status',
  );
}

/** As what the runtime reads it. */
export const scalarOf = ({ kind }: Fact['type']): string => (kind === 'percentage' || kind === 'uren' ? 'getal' : kind);

function factText({ choices }: Build, { key, type, inTime, perYear, closed }: Fact): string {
  const scalar = scalarOf(type);
  const parts = [
    `key: ${stringLiteral(key)}`,
    `type: ${stringLiteral(scalar)}`,
    ...(type.kind === 'keuze' ? [`symbols: ${literal(choices.get(type.choice)?.symbols ?? [])}`] : []),
    ...(inTime ? ['inTime: true'] : []),
    ...(perYear ? ['perYear: true'] : []),
    ...(closed === undefined ? [] : ['closed: true']),
  ];
  return `{ ${parts.join(', ')} },\n`;
}

/** Not given, it is geen: the day of a request. (A ja or nee is nee then.) */
export const mayBeAbsent = ({ closed, type }: Fact): boolean => closed !== undefined && type.kind !== 'ja-nee';
