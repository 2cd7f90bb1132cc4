/** What is open in a voorbeeld until it says `Voor het overige: nee.` */
import type { Fact, Program } from '../../../runtime/index.ts';
import { isSame } from '../same.ts';

/** What `Voor het overige: nee.` closes in a voorbeeld of one regeling. */
export interface Open {
  /** The yes/no facts that it sees. */
  readonly facts: readonly OpenFact[];
  /** The statuses that look back: before the first day nobody had them. */
  readonly statuses: readonly string[];
}

interface OpenFact {
  readonly fact: Fact;
  /** Of a fact of an object: under which key the case has it. */
  readonly objectKey: string;
}

/** By regeling, in the order of the program. */
export function ownOpen({ facts, objects, conclusions }: Program): ReadonlyMap<string, Open> {
  const keys = new Map(objects.map(({ id, key }) => [id, key]));
  const found = new Map<string, { facts: OpenFact[]; statuses: string[] }>();
  const at = (regeling: string): { facts: OpenFact[]; statuses: string[] } => {
    const known = found.get(regeling) ?? { facts: [], statuses: [] };
    found.set(regeling, known);
    return known;
  };
  for (const fact of facts) {
    if (fact.type.kind !== 'ja-nee') continue;
    const objectKey = fact.of.kind === 'object' ? (keys.get(fact.of.object) ?? '') : '';
    at(fact.regeling).facts.push({ fact, objectKey });
  }
  for (const { id, kind, internal, regeling } of conclusions)
    if (kind === 'status' && !internal) at(regeling).statuses.push(id);
  return found;
}

export function isSameOpen(one: Open | undefined, other: Open | undefined): boolean {
  if (!one || !other) return one === other;
  return (
    isSame(one.statuses, other.statuses) &&
    one.facts.length === other.facts.length &&
    one.facts.every(({ fact, objectKey }, at) => {
      const then = other.facts[at];
      return (
        then?.objectKey === objectKey &&
        (fact === then.fact || isSame(withoutQuestion(fact), withoutQuestion(then.fact)))
      );
    })
  );
}

const bare = new WeakMap<Fact, object>();

export function withoutQuestion(fact: Fact): object {
  const known = bare.get(fact);
  if (known) return known;
  const { question: _question, ...rest } = fact;
  bare.set(fact, rest);
  return rest;
}
