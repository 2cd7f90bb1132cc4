/**
 * Fast: straight-line code for cases in which all that is asked is known. In: the program of a module. Out: functions
 * as text, one per conclusion and version of the law, with parameters as constants and amounts as whole numbers over a
 * known denominator. Whatever they cannot do they leave to Full; they never assume anything.
 */
import type { Conclusion, Program } from '../../../../runtime/ir/index.ts';
import { lookingBack, prepare } from '../../../../runtime/interpret/index.ts';
import type { Unit } from './build.ts';
import { newBuild, orNotFast } from './build.ts';
import { caseReaders } from './by-name.ts';
import { layoutText } from './layout.ts';
import { printedFunctions } from './print.ts';
import { conclusionUnit } from './units.ts';

export interface FastCode {
  /** By id of a conclusion; absent when it is always for Full. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Generated functions, each after those that it calls. */
  readonly functions: readonly string[];
  /** What can be given, and what is remembered. */
  readonly layout: string;
  /** The function that reads a case by the names of its facts; undefined when the runtime must. */
  readonly reader: string | undefined;
  /** What was left to Full, in Dutch. */
  readonly reasons: readonly string[];
}

export function fastCode(program: Program, asked: readonly Conclusion[], typed: boolean): FastCode {
  const build = newBuild(program, typed, lookingBack(prepare(program)));
  const units = new Map<string, Unit>();
  for (const { id } of asked) {
    const unit = orNotFast(build, () => conclusionUnit(build, id));
    if (unit !== undefined) units.set(id, unit);
  }
  const { texts, remembered } = printedFunctions(
    build,
    [...units.values()].map(({ name }) => name),
  );
  const readers = caseReaders(build);
  return {
    units,
    functions: units.size === 0 ? texts : [...readers.texts, ...texts],
    reader: readers.whole,
    layout: layoutText(build, remembered),
    reasons: [...build.reasons].toSorted(),
  };
}

export type { Shape, Unit } from './build.ts';
