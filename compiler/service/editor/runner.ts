/** Runs voorbeelden, and only those whose outcome can have changed. */
import type { Conclusion, Parameter, Program } from '../../../runtime/index.ts';
import { Succession, type IsAlike, type Lineage } from '../../../runtime/interpret/index.ts';
import { isSame, type ExampleCase } from '../../lower/index.ts';
import type { ExampleResult } from '../examples.ts';
import type { Project } from '../project.ts';

interface Remembered {
  readonly example: ExampleCase;
  readonly result: ExampleResult;
  /** The number of the program that it comes out of, or of a later one that does not change it. */
  at: number;
  /** A part of it could not be read, and it is marked for that. */
  readonly unreadable: boolean;
}

/**
 * The result of a voorbeeld, by id; undefined when there is none. `again`: it will soon be asked again, where somebody
 * looks at it. `steps`: the most that one question may take; `computes` hears which voorbeeld is about to be computed.
 */
export function exampleRunner(
  steps: number,
  computes: (id: string) => void,
): (project: Project, id: string, again: boolean) => ExampleResult | undefined {
  const results = new Map<string, Remembered>();
  const cases = new WeakMap<Project, ReadonlyMap<string, ExampleCase>>();
  let program: Program | undefined;
  let succession: Succession | undefined;
  const follow = (next: Program): Lineage => {
    if (program === next && succession) return succession.lineage;
    if (program && succession && isSameWorld(program, next)) succession.follow(succession.next(next, computesAlike));
    else {
      results.clear();
      succession = new Succession(next);
    }
    program = next;
    return succession.lineage;
  };
  const holds = (known: Remembered, lineage: Lineage): boolean => {
    const asked = known.example.expectations.map(({ conclusion }) => conclusion);
    const same = lineage.isSameNamed({ conclusions: asked, parameters: [] }, known.at, lineage.age);
    if (same) known.at = lineage.age;
    return same;
  };
  return (project, id, again) => {
    const lineage = follow(project.program);
    let own = cases.get(project);
    if (!own) cases.set(project, (own = new Map(project.examples.map((each) => [each.id, each]))));
    const example = own.get(id);
    if (!example) return undefined;
    const known = results.get(id);
    const unreadable = project.unreadable(example);
    if (known?.unreadable === unreadable && isSameCase(known.example, example) && holds(known, lineage))
      return placedAt(known.result, example);
    computes(id);
    const result = project.runExample(example, { steps, again });
    results.set(id, { example, unreadable, result, at: lineage.age });
    return result;
  };
}

/** Whether they speak of the same things. */
function isSameWorld(before: Program, after: Program): boolean {
  return (Object.keys(after) as (keyof Program)[]).every(
    (part) => RULES.has(part) || before[part] === after[part] || isSame(before[part], after[part]),
  );
}

/** Of texts no outcome speaks. */
const RULES: ReadonlySet<keyof Program> = new Set(['conclusions', 'parameters', 'provisions']);

/** The same but for the uitleg at its rules, of which no outcome speaks. */
const computesAlike: IsAlike = (one, other) => isSame(withoutNotes(one), withoutNotes(other));

function withoutNotes(whole: Conclusion | Parameter): unknown {
  if (!('rules' in whole)) return whole;
  const { rules, ...rest } = whole;
  return [rest, rules.map(({ notes: _notes, ...rule }) => rule)];
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
