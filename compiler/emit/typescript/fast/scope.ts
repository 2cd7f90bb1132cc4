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
  /** Whether what is made now is computed whenever the block is, so that it may be computed at its beginning. */
  readonly certain: boolean;
}

/** Expressions that a block of code computes at most once, when it first needs them. */
export interface Once {
  readonly id: number;
  readonly entries: { readonly name: string; readonly type: string; readonly code: string; certain: boolean }[];
  /** Names taken in the function; a block inside it shares them. */
  readonly names: Set<string>;
}

/** Names that mean something else in generated code. */
const inUse = [...helpers, ...ownNames];

/** For a new function with these parameters. */
export function newOnce(build: Build, parameters: readonly string[]): Once {
  return { id: nextId(build), entries: [], names: new Set([...inUse, ...parameters]) };
}

/** For a block inside the function of the scope. */
export function innerOnce({ build, once: outer }: Scope): Once {
  return { id: nextId(build), entries: [], names: outer.names };
}

const nextId = (build: Build): number => (build.counters.once += 1);

/** Stands in the text for an entry until the block is finished; it cannot occur in code. */
const token = (id: number, index: number): string => `\u0001${id}.${index}\u0001`;
// eslint-disable-next-line no-control-regex -- see `token`
const TOKEN = /\u0001(\d+)\.(\d+)\u0001/g;

/** Code for a value that is computed when it is first needed, and then remembered. */
export function once(scope: Scope, wanted: string, type: string, code: string): string {
  const { id, entries, names } = scope.once;
  const known = entries.findIndex((entry) => entry.code === code);
  const entry = entries[known];
  if (entry !== undefined) {
    entry.certain ||= scope.certain;
    return token(id, known);
  }
  const base = identifier(wanted);
  let name = base;
  for (let count = 2; names.has(name) || scope.build.names.has(name); count += 1) name = `${base}${count}`;
  names.add(name);
  entries.push({ name, type, code, certain: scope.certain });
  return token(id, entries.length - 1);
}

/**
 * The block with its variables. What occurs once is written in its place; what is needed in any case is computed at
 * the beginning, the rest when it is first needed.
 */
export function finished({ build, once: { id, entries } }: Scope, body: string): string {
  const uses = countUses(id, entries, body);
  const shared = (index: number): boolean => (uses[index] ?? 0) > 1;
  const write = (text: string): string =>
    text.replace(TOKEN, (found, owner: string, digits: string) => {
      const entry = entries[Number(digits)];
      if (Number(owner) !== id || entry === undefined) return found;
      if (!shared(Number(digits))) return write(entry.code);
      return entry.certain ? entry.name : `(${entry.name} ??= ${write(entry.code)})`;
    });
  const lazy = entries.filter(({ certain }, index) => shared(index) && !certain);
  const eager = entries.filter(({ certain }, index) => shared(index) && certain);
  const declarations = [
    ...lazy.map(({ name, type }) => `let ${name}${build.typed ? `: ${type} | undefined` : ''};\n`),
    ...eager.map(({ name, code }) => `const ${name} = ${write(code)};\n`),
  ];
  return declarations.join('') + write(body);
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
