/** What a program declares, by what an outcome says of it: an id, or a name and a place in the case. */
import { groupBy } from '../../runtime/index.ts';
import type { Conclusion, Fact, Program } from '../../runtime/index.ts';

export interface Declared {
  readonly conclusion: (id: string) => Conclusion | undefined;
  /** The fact of this name that stands at this path of a case. */
  readonly fact: (name: string, path: string) => Fact | undefined;
  /** Whether a fact of this name is yes or no. */
  readonly isYesNo: (name: string) => boolean;
}

const known = new WeakMap<Program, Declared>();

export function declaredIn(program: Program): Declared {
  const declared = known.get(program) ?? index(program);
  known.set(program, declared);
  return declared;
}

function index({ conclusions, facts }: Program): Declared {
  const byId = new Map(conclusions.map((conclusion) => [conclusion.id, conclusion]));
  const byName = groupBy(facts, ({ name }) => name);
  return {
    conclusion: (id) => byId.get(id),
    fact: (name, path) => {
      const keys = path.split('.');
      return byName.get(name)?.find(({ key }) => keys.includes(key));
    },
    isYesNo: (name) => byName.get(name)?.some(({ type }) => type.kind === 'ja-nee') ?? false,
  };
}
