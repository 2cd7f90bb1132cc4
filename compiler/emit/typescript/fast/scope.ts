/** One function in the making: its day, its persons, its version of the law, and what it computes at most once. */
import { identifier } from '../names.ts';
import type { Build } from './build.ts';
import { helpers, ownNames } from './helpers.ts';

/** A person as code; `nobody`: it may be NIEMAND. */
export interface PersonCode {
  readonly code: string;
  readonly nobody: boolean;
}

export interface Scope {
  readonly build: Build;
  /** The days for which this function is made, as day numbers; parameters are constants in it. */
  readonly from: number;
  readonly to: number;
  readonly slots: ReadonlyMap<number, PersonCode>;
  readonly once: Once;
  /** Of the function as a whole: for what does not depend on the person of a loop. */
  readonly root: Once;
  /** The statement that computes what is made now in any case, so that it may be computed before it; or none does. */
  readonly certain: number | undefined;
}

/** Expressions that a block of code computes at most once, when it first needs them. */
export interface Once {
  readonly id: number;
  readonly entries: {
    readonly name: string;
    readonly type: string;
    readonly code: string;
    readonly certain: Set<number>;
    /** Mentioned in a loop. */ repeated: boolean;
  }[];
  /** Names taken in the function; a block inside it shares them. */
  readonly names: Set<string>;
}

/** Names that mean something else in generated code. */
const inUse = [...helpers, ...ownNames];

/** For a new function with these parameters. */
function newOnce(build: Build, parameters: readonly string[]): Once {
  return { id: nextId(build), entries: [], names: new Set([...inUse, ...parameters]) };
}

/** For the first statement of a new function with these parameters. */
export function functionScope(scope: Omit<Scope, 'once' | 'root' | 'certain'>, parameters: readonly string[]): Scope {
  const whole = newOnce(scope.build, parameters);
  return { ...scope, once: whole, root: whole, certain: 0 };
}

/** For the body of a loop inside the function of the scope. */
export function loopScope(scope: Scope): Scope {
  const { build, once: outer } = scope;
  return { ...scope, once: { id: nextId(build), entries: [], names: outer.names }, certain: undefined };
}

const nextId = (build: Build): number => (build.counters.once += 1);

/** As `once`, for what is the same for every person of a loop: computed before it. */
export function onceBeforeLoops(scope: Scope, wanted: string, type: string, code: string): string {
  if (scope.once === scope.root) return once(scope, wanted, type, code);
  const before = { ...scope, once: scope.root, certain: 0 };
  const found = once(before, wanted, type, code);
  const entry = scope.root.entries.find((one) => one.code === code);
  if (entry !== undefined) entry.repeated = true;
  return found;
}

/** Stands in the text for an entry until the block is finished; it cannot occur in code. */
const token = (id: number, index: number): string => `\u0001${id}.${index}\u0001`;
const TOKEN = /\u0001(\d+)\.(\d+)\u0001/g;

/** Code for a value that is computed when it is first needed, and then remembered. */
export function once(scope: Scope, wanted: string, type: string, code: string): string {
  const { id, entries, names } = scope.once;
  const known = entries.findIndex((entry) => entry.code === code);
  const entry = entries[known];
  if (entry !== undefined) {
    if (scope.certain !== undefined) entry.certain.add(scope.certain);
    return token(id, known);
  }
  const base = identifier(wanted);
  let name = base;
  for (let count = 2; names.has(name) || scope.build.names.has(name); count += 1) name = `${base}${count}`;
  names.add(name);
  entries.push({
    name,
    type,
    code,
    certain: new Set(scope.certain === undefined ? [] : [scope.certain]),
    repeated: false,
  });
  return token(id, entries.length - 1);
}

/**
 * The statements of a block with their variables. What occurs once is written in its place. What occurs more often is
 * computed before the first statement that mentions it, if that needs it in any case; else when it is first needed.
 */
export function finished({ build, once: { id, entries } }: Scope, ...statements: readonly string[]): string {
  const uses = countUses(id, entries, statements.join(''));
  const shared = (index: number): boolean => (uses[index] ?? 0) > ((entries[index]?.repeated ?? false) ? 0 : 1);
  const first = entries.map((_, index) =>
    statements.findIndex((statement) => (countUses(id, entries, statement)[index] ?? 0) > 0),
  );
  const eager = (index: number): boolean => entries[index]?.certain.has(first[index] ?? -1) ?? false;
  const write = (text: string): string =>
    text.replace(TOKEN, (found, owner: string, digits: string) => {
      const index = Number(digits);
      const entry = entries[index];
      if (Number(owner) !== id || entry === undefined) return found;
      if (!shared(index)) return write(entry.code);
      return eager(index) ? entry.name : `(${entry.name} ??= ${write(entry.code)})`;
    });
  const places = entries.map((_, index) => index).filter(shared);
  const lazy = places.filter((index) => !eager(index)).map((index) => entries[index]);
  const declared = lazy.map(
    (entry) => `let ${entry?.name ?? ''}${build.typed ? `: ${entry?.type ?? ''} | undefined` : ''};\n`,
  );
  const written = statements.map((statement, at) => {
    const before = places.filter((index) => eager(index) && first[index] === at).map((index) => entries[index]);
    return (
      before.map((entry) => `const ${entry?.name ?? ''} = ${write(entry?.code ?? '')};\n`).join('') + write(statement)
    );
  });
  return declared.join('') + written.join('');
}

function countUses(id: number, entries: Once['entries'], body: string): readonly number[] {
  const uses = entries.map(() => 0);
  const count = (text: string): void => {
    for (const [, owner, digits] of text.matchAll(TOKEN)) {
      const index = Number(digits);
      if (Number(owner) !== id) continue;
      uses[index] = (uses[index] ?? 0) + 1;
      if (uses[index] === 1) count(entries[index]?.code ?? '');
    }
  };
  count(body);
  return uses;
}
