/** What an outcome can rest on: the conclusions, parameters, facts and roles that its rules read, directly or through others. */
import type { Program } from '../../../runtime/index.ts';

/** Ids reached from these conclusions, themselves included. */
export type Reach = (conclusions: readonly string[]) => ReadonlySet<string>;

const READ = ['fact', 'parameter', 'role', 'conclusion', 'judgement'] as const;

export function reachOf(program: Program): Reach {
  const reads = new Map<string, ReadonlySet<string>>();
  const direct = directReads(program);
  const known = new Map<string, ReadonlySet<string>>();
  const from = (start: string): ReadonlySet<string> => {
    const before = known.get(start);
    if (before) return before;
    const reached = new Set<string>();
    const todo = [start];
    for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      const done = reads.get(id) ?? direct(id);
      reads.set(id, done);
      todo.push(...done);
    }
    known.set(start, reached);
    return reached;
  };
  return (conclusions) => {
    const [only, ...others] = conclusions;
    if (only !== undefined && others.every((other) => other === only)) return from(only);
    return new Set(conclusions.flatMap((each) => [...from(each)]));
  };
}

/** By conclusion: what its rules read, and whose rules switch them off. */
function directReads(program: Program): (id: string) => ReadonlySet<string> {
  const conclusions = new Map(program.conclusions.map((conclusion) => [conclusion.id, conclusion]));
  const homes = new Map(program.conclusions.flatMap(({ id, rules }) => rules.map((rule) => [rule.id, id] as const)));
  const switchers = new Map<string, Set<string>>();
  for (const { id, rules } of program.conclusions) {
    for (const off of rules.flatMap(({ switchesOff }) => switchesOff)) {
      const home = homes.get(off);
      if (home !== undefined) switchers.set(home, (switchers.get(home) ?? new Set()).add(id));
    }
  }
  return (id) => {
    const found = new Set<string>(switchers.get(id));
    const see = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const key of READ) {
        const value = (node as Record<string, unknown>)[key];
        if (typeof value === 'string') found.add(value);
      }
      Object.values(node).forEach(see);
    };
    const conclusion = conclusions.get(id);
    if (conclusion) see(conclusion);
    return found;
  };
}
