/** What the parts of Fast share while one module is made. Everything in it grows as the program is walked. */
import type { Choice, Conclusion, Fact, Parameter, Program } from '../../../../runtime/ir/index.ts';
import { camelCase, identifier } from '../names.ts';
import type { NumberCode } from './numbers.ts';

/** A number over a denominator, or something else that is a whole number: a day, a place in an enumeration, ja or nee; a packed duration. */
export type Shape = Omit<NumberCode, 'code'> | Omit<OtherCode, 'code'>;

export interface OtherCode {
  readonly kind: 'other' | 'duur';
  readonly code: string;
  readonly geen: boolean;
}

/** A value as code, with what it is known to be. */
export type ValueCode = NumberCode | OtherCode;

/** A generated function that can be asked on any day: it chooses the version of the law itself. */
export interface Unit {
  readonly name: string;
  readonly result: 'boolean' | Shape;
}

/** A rule that switches off a rule of another conclusion. */
export interface Switcher {
  readonly rule: string;
  readonly home: Conclusion;
}

export interface Build {
  readonly program: Program;
  readonly typed: boolean;
  readonly conclusions: ReadonlyMap<string, Conclusion>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly choices: ReadonlyMap<string, Choice>;
  /** By id of a rule: rules of other conclusions that switch it off. */
  readonly switchers: ReadonlyMap<string, readonly Switcher[]>;
  /** Conclusions that ask themselves about earlier days: their state before the first day is Full's. */
  readonly looksBack: ReadonlySet<string>;
  /** Finished units; 'busy' while one is being made; undefined when it cannot be Fast. */
  readonly units: Map<string, Unit | 'busy' | undefined>;
  /** Names of generated functions and tables by what follows the name, so that equal ones are printed once. */
  readonly known: Map<string, string>;
  readonly printed: Printed[];
  readonly names: Set<string>;
  readonly counters: { once: number };
  /** Why parts of the program are left to Full. */
  readonly reasons: Set<string>;
}

export function newBuild(program: Program, typed: boolean, looksBack: ReadonlySet<string>): Build {
  const rules = program.conclusions.flatMap((conclusion) => conclusion.rules.map((rule) => ({ rule, conclusion })));
  const owner = new Map(rules.map(({ rule, conclusion }) => [rule.id, conclusion.id]));
  const switchers = new Map<string, readonly Switcher[]>();
  for (const { rule, conclusion } of rules) {
    for (const id of rule.switchesOff) {
      if (owner.get(id) !== conclusion.id)
        switchers.set(id, [...(switchers.get(id) ?? []), { rule: rule.id, home: conclusion }]);
    }
  }
  const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
    new Map(all.map((one) => [one.id, one]));
  return {
    program,
    typed,
    conclusions: byId(program.conclusions),
    facts: byId(program.facts),
    parameters: byId(program.parameters),
    choices: byId(program.choices),
    switchers,
    looksBack,
    units: new Map(),
    known: new Map(),
    printed: [],
    names: new Set(),
    counters: { once: 0 },
    reasons: new Set(),
  };
}

/** This part of the program is for Full. */
export class NotFast extends Error {}

export function notFast(reason: string): never {
  throw new NotFast(reason);
}

/** The result, or undefined when the part is for Full. */
export function orNotFast<T>(build: Build, make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof NotFast)) throw error;
    build.reasons.add(error.message);
    return undefined;
  }
}

/** A generated function that is wanted. */
export interface Wanted {
  readonly name: string;
  readonly comment?: string;
  /** Names of its persons, after the case and the day. */
  readonly persons: readonly string[];
  /** Types of the first of them where they are no persons. */
  readonly types?: readonly string[];
  readonly result: string;
  /** Statements that may settle it at once, before anything that is remembered is looked up. */
  readonly first?: string;
  readonly body: string;
  /** Functions of one group call one another's callees never both: versions of the same law. */
  readonly group?: string;
  /** Always worth remembering: it asks itself about earlier days. */
  readonly dear?: boolean;
}

/** A function, or a table (without a body), as it will be printed. */
export interface Printed extends Wanted {
  readonly table?: string;
}

/** A function with this body, printed once; the same persons and body give the same function. */
export function declare(build: Build, wanted: Wanted): string {
  const content = `${wanted.persons.join()} ${wanted.result} ${wanted.first ?? ''} ${wanted.body}`;
  const known = build.known.get(content);
  if (known !== undefined) return known;
  const name = freshName(build, wanted.name);
  build.known.set(content, name);
  build.printed.push({ ...wanted, name });
  return name;
}

/** A constant list of the module. */
export function declareTable(build: Build, wanted: string, cells: readonly string[]): string {
  const table = `[${cells.join(', ')}]`;
  const known = build.known.get(table);
  if (known !== undefined) return known;
  const name = freshName(build, wanted);
  build.known.set(table, name);
  build.printed.push({ name, table, persons: [], result: '', body: '' });
  return name;
}

export function freshName(build: Build, wanted: string): string {
  const base = identifier(wanted);
  let name = base;
  for (let count = 2; build.names.has(name); count += 1) name = `${base}_${count}`;
  build.names.add(name);
  return name;
}

/** 'Wzt/aan de plicht voldaan heeft' → 'aanDePlichtVoldaanHeeft' */
export const nameOfId = (id: string): string => camelCase(id.slice(id.indexOf('/') + 1).replace('#', ' '));

/** The TypeScript type in which the code carries a value. */
export function carrier(result: 'boolean' | Shape): string {
  if (result === 'boolean') return 'boolean';
  if (result.kind !== 'number' || !result.big) return 'number';
  return result.geen ? 'bigint | null' : 'bigint';
}
