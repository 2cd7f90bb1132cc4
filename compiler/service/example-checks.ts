/** Whether an outcome is what an example expects of it. */
import type { Address, Constant, Exact, OordeelVraag, Program, Uitkomst } from '../../runtime/index.ts';
import { equals, exact } from '../../runtime/index.ts';
import type { Expectation } from '../lower/index.ts';
import { addressInWords, liesWithin, listed } from './address-words.ts';
import { groundsOf } from './grounds.ts';

/** Why an expectation is not met: the outcome differs, it rests on something else, or it asks for something else. */
export interface Difference {
  readonly kind: 'uitkomst' | 'grond' | 'ontbreekt';
  readonly text: string;
}

/** The first difference; undefined when the expectation is met. */
export function differenceFrom(
  program: Program,
  { expected, grounds }: Expectation,
  outcome: Uitkomst<unknown>,
): Difference | undefined {
  if (!isSame(expected, outcome)) return { kind: 'uitkomst', text: 'De uitkomst is een andere.' };
  if (expected.kind === 'onbekend' && outcome.soort === 'onbekend') {
    const unnamed = expected.missing.filter((id) => !asksFor(program, outcome, id));
    if (unnamed.length > 0)
      return {
        kind: 'ontbreekt',
        text: `Er wordt niet gevraagd naar ${listed(
          unnamed.map((id) => `'${nameOf(program, id)}'`),
          'of',
        )}.`,
      };
  }
  if (expected.kind === 'oordeelNodig' && outcome.soort === 'oordeelNodig') {
    const { judgement, about = [] } = expected;
    const isMeant = ({ id, over = [] }: OordeelVraag): boolean =>
      id === judgement && about.every((name) => over.includes(name));
    if (judgement !== undefined && !outcome.oordelen.some(isMeant))
      return { kind: 'ontbreekt', text: 'Er wordt een ander oordeel gevraagd.' };
  }
  return groundDifference(grounds, outcome, expected.kind === 'status');
}

function isSame(expected: Expectation['expected'], outcome: Uitkomst<unknown>): boolean {
  switch (expected.kind) {
    case 'waarde':
      return outcome.soort === 'bepaald' && isConstant(expected.value, outcome.waarde);
    case 'status':
      return outcome.soort === 'bepaald' && outcome.waarde === expected.value;
    case 'geen':
    case 'onbekend':
    case 'strijdig':
    case 'oordeelNodig':
      return outcome.soort === expected.kind;
  }
}

function isConstant({ kind, value }: Constant, given: unknown): boolean {
  if (kind !== 'number' || typeof given !== 'object' || given === null) return value === given;
  return equals(exact(value), given as Exact);
}

function asksFor(program: Program, { ontbreekt }: Uitkomst<unknown> & { soort: 'onbekend' }, id: string): boolean {
  const fact = program.facts.find((declared) => declared.id === id);
  if (fact)
    return ontbreekt.some(
      ({ soort, pad, naam }) => soort === 'feit' && naam === fact.name && pad.split('.').includes(fact.key),
    );
  const parameter = program.parameters.find((declared) => declared.id === id);
  const indexed = parameter?.index !== undefined || parameter?.brackets !== undefined;
  return ontbreekt.some(({ pad }) => pad === id || pad.startsWith(`${id}@`) || (indexed && pad.startsWith(`${id} `)));
}

function nameOf(program: Program, id: string): string {
  return [...program.facts, ...program.parameters].find((declared) => declared.id === id)?.name ?? id;
}

const MOST_NAMED = 6;

/**
 * `op grond van A`: a rule at A, or in a part of A, must be among the grounds. Of a status these are the rules that
 * made it ja or nee themselves, if there are any; of a value also the rules that made what it was computed from, so
 * that a yearly sum may be expected on the ground of the rule for the month.
 */
function groundDifference(
  wanted: readonly Address[],
  { uitleg }: Uitkomst<unknown>,
  ofStatus: boolean,
): Difference | undefined {
  if (wanted.length === 0) return undefined;
  const { own, all } = groundsOf(uitleg);
  const grounds = ofStatus && own.length > 0 ? own : all;
  const absent = wanted.filter((address) => !grounds.some((ground) => liesWithin(ground, address)));
  if (absent.length === 0) return undefined;
  const named = grounds.slice(0, MOST_NAMED).map(addressInWords);
  const more = grounds.length > MOST_NAMED ? [`${grounds.length - MOST_NAMED} andere`] : [];
  const others = grounds.length === 0 ? 'op geen enkele regel' : `op ${[...named, ...more].join('; ')}`;
  return {
    kind: 'grond',
    text: `De uitkomst berust niet op ${listed(absent.map(addressInWords), 'of')}, maar ${others}.`,
  };
}
