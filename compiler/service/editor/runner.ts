/** Runs one voorbeeld at a time. */
import type { ExampleResult } from '../examples.ts';
import type { Project } from '../project.ts';

/** The result of a voorbeeld, by id; undefined when there is none. `steps`: the most that one question may take. */
export function exampleRunner(steps: number): (project: Project, id: string) => ExampleResult | undefined {
  return (project, id) => project.runExamples({ filter: id, only: id, steps })[0];
}
