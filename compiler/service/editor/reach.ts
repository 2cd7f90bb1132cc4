/** What an outcome can rest on: the conclusions, parameters, facts and roles that its rules read, directly or through others. */
import type { Conclusion, Program } from '../../../runtime/index.ts';

/** Ids reached from these conclusions, themselves included. */
export type Reach = (conclusions: readonly string[]) => ReadonlySet<string>;

const READ = ['fact', 'parameter', 'role', 'conclusion', 'judgement'] as const;

export function reachOf(program: Program): Reach {
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
      todo.push(...direct(id));
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
  const switchers = switchersIn(program);
  return (id) => {
    const conclusion = conclusions.get(id);
    const own = conclusion ? readBy(conclusion) : NOTHING;
    const others = switchers.get(id);
    return others ? new Set([...others, ...own]) : own;
  };
}

/** By conclusion: the conclusions that have a rule which switches one of its rules off. */
function switchersIn({ conclusions }: Program): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const homes = new Map<string, string>();
  for (const { id, rules } of conclusions) for (const rule of rules) homes.set(rule.id, id);
  for (const { id, rules } of conclusions)
    for (const { switchesOff } of rules)
      for (const off of switchesOff) {
        const home = homes.get(off);
        if (home !== undefined) found.set(home, (found.get(home) ?? new Set()).add(id));
      }
  return found;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Of a conclusion that did not change: what was found before. */
const reads = new WeakMap<Conclusion, ReadonlySet<string>>();

function readBy(conclusion: Conclusion): ReadonlySet<string> {
  const known = reads.get(conclusion);
  if (known) return known;
  const found = new Set<string>();
  const see = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of READ) {
      const value = (node as Record<string, unknown>)[key];
      if (typeof value === 'string') found.add(value);
    }
    Object.values(node).forEach(see);
  };
  see(conclusion);
  reads.set(conclusion, found);
  return found;
}
