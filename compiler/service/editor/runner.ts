/** Runs voorbeelden, and only those whose outcome can have changed. */
import type { Conclusion, Program } from '../../../runtime/index.ts';
import { isSame, type ExampleCase } from '../../lower/index.ts';
import type { ExampleResult } from '../examples.ts';
import type { Project } from '../project.ts';
import { reachOf, type Reach } from './reach.ts';

interface Remembered {
  readonly example: ExampleCase;
  readonly result: ExampleResult;
  /** What its outcomes can rest on, by id. */
  readonly reach: ReadonlySet<string>;
  /** A part of it could not be read, and it is marked for that. */
  readonly unreadable: boolean;
}

/**
 * The result of a voorbeeld, by id; undefined when there is none. `steps`: the most that one question may take;
 * `computes` hears which voorbeeld is about to be computed.
 */
export function exampleRunner(
  steps: number,
  computes: (id: string) => void,
): (project: Project, id: string) => ExampleResult | undefined {
  const results = new Map<string, Remembered>();
  let program: Program | undefined;
  let reach: Reach | undefined;
  const cases = new WeakMap<Project, ReadonlyMap<string, ExampleCase>>();
  const follow = (project: Project): void => {
    if (project.program === program) return;
    if (program === undefined) results.clear();
    else {
      const changed = changedIn(program, project.program);
      if (changed === 'all') results.clear();
      else if (changed.size > 0)
        for (const [id, known] of results) if ([...changed].some((each) => known.reach.has(each))) results.delete(id);
    }
    program = project.program;
    reach = reachOf(program);
  };
  return (project, id) => {
    follow(project);
    let own = cases.get(project);
    if (!own) cases.set(project, (own = new Map(project.examples.map((each) => [each.id, each]))));
    const example = own.get(id);
    if (!example) return undefined;
    const known = results.get(id);
    const unreadable = project.unreadable(example);
    if (known?.unreadable === unreadable && isSameCase(known.example, example)) return placedAt(known.result, example);
    computes(id);
    const [result] = project.runExamples({ only: id, steps });
    if (result && reach)
      results.set(id, {
        example,
        unreadable,
        result,
        reach: reach(example.expectations.map(({ conclusion }) => conclusion)),
      });
    return result;
  };
}

/** Ids of conclusions and parameters that are not what they were; `all` when the world they speak of is another. */
function changedIn(before: Program, after: Program): ReadonlySet<string> | 'all' {
  for (const part of Object.keys(after) as (keyof Program)[])
    if (part !== 'conclusions' && part !== 'parameters' && part !== 'provisions' && !isSame(before[part], after[part]))
      return 'all';
  return new Set([
    ...changedOf(before.conclusions, after.conclusions, computesAlike),
    ...changedOf(before.parameters, after.parameters, isSame),
  ]);
}

/** Ids of those that came, went or are no longer alike. */
function changedOf<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  isAlike: (one: T, other: T) => boolean,
): readonly string[] {
  const old = new Map(before.map((each) => [each.id, each]));
  const changed = after.filter((each) => {
    const then = old.get(each.id);
    old.delete(each.id);
    return !then || (then !== each && !isAlike(then, each));
  });
  return [...changed.map(({ id }) => id), ...old.keys()];
}

/** The same but for the uitleg at its rules, of which no outcome speaks. */
function computesAlike(one: Conclusion, other: Conclusion): boolean {
  const bare = ({ rules, ...rest }: Conclusion): unknown => [rest, rules.map(({ notes: _notes, ...rule }) => rule)];
  return isSame(bare(one), bare(other));
}

function isSameCase(one: ExampleCase, other: ExampleCase): boolean {
  const bare = ({ zaak, expectations }: ExampleCase): unknown => ({
    zaak,
    expectations: expectations.map(({ span: _span, ...rest }) => rest),
  });
  return one === other || isSame(bare(one), bare(other));
}

/** The same result for a voorbeeld that moved in its text. */
function placedAt(result: ExampleResult, { file, span, title, expectations }: ExampleCase): ExampleResult {
  const checks = result.checks.map((check, index) => ({ ...check, at: expectations[index]?.span.start ?? span.start }));
  return { ...result, file, title, at: span.start, checks };
}
