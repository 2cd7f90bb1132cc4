/**
 * Every voorbeeld of `rules/`, its case and each of its questions, written down as a new voorbeeld of the same regeling:
 * the language reads it back, asks the same, and the same comes out; or what has no sentence is named.
 */
import { describe, expect, it, vi } from 'vitest';

import { CompileMemory } from '../../compiler/memory.ts';
import { createProject, exampleText } from '../../compiler/service/index.ts';
import type { ExampleCase, ExampleResult, Project } from '../../compiler/service/index.ts';
import { outcomeText } from '../../compiler/service/answer-text.ts';
import type { Uitkomst, Vraag } from '../../runtime/index.ts';
import { interpret, readZaak } from '../../runtime/interpret/index.ts';
import { allRules } from '../all-rules.ts';

vi.setConfig({ testTimeout: 120_000 });

interface Trip {
  readonly title: string;
  readonly from: string;
  readonly regeling: string;
  readonly conclusion: string;
  readonly vraag: Vraag;
  readonly outcome: string;
  readonly text: string;
  readonly leftOut: readonly string[];
}

const rules = allRules();
const memory = new CompileMemory();
const project = createProject(rules, { memory });
const trips = project.examples.flatMap((example) => tripsOf(project, example));

function tripsOf({ program, sources }: Project, example: ExampleCase): readonly Trip[] {
  const read = readZaak(program, example.zaak);
  const questions = new Map(
    example.expectations.map(({ conclusion, vraag }) => [JSON.stringify([conclusion, vraag]), { conclusion, vraag }]),
  );
  return [...questions.values()].map(({ conclusion: id, vraag }, index) => {
    const conclusion = program.conclusions.find((one) => one.id === id);
    if (!conclusion) throw new Error(`There is no ${id}.`);
    const uitkomst: Uitkomst<unknown> = interpret(program, read, { conclusion: id, vraag }, { uitleg: false });
    const title = `${example.id}, vraag ${String(index + 1)}`;
    const { regeling, zaak } = example;
    const written = exampleText(program, sources, { title, regeling, zaak, vraag, conclusion, uitkomst });
    return { title, from: example.id, regeling, conclusion: id, vraag, outcome: outcomeText(uitkomst), ...written };
  });
}

const FOLDER = 'rondreis/';

function readBack(written: readonly Trip[]): Project {
  const files = project.program.regelingen.flatMap(({ id, name }) => {
    const texts = written.filter(({ regeling }) => regeling === id).map(({ text }) => text);
    return texts.length === 0
      ? []
      : [{ file: `${FOLDER}${id}.lid`, text: `regeling ${name} (${id})\n\n${texts.join('\n')}` }];
  });
  return createProject([...rules, ...files], { memory });
}

describe('elk voorbeeld van de wetten, opgeschreven', () => {
  const written = trips.filter(({ leftOut }) => leftOut.length === 0);
  const again = readBack(written);

  it('is bijna altijd op te schrijven', () => {
    const refused = trips.filter(({ leftOut }) => leftOut.length > 0);
    expect(trips.length).toBeGreaterThan(1200);
    expect(refused.map(({ title, leftOut }) => `${title}: ${leftOut.join('; ')}`)).toEqual([]);
  });

  it('wordt zonder fout teruggelezen', () => {
    const faults = again.diagnostics.filter(({ severity, file }) => severity === 'fout' && file.startsWith(FOLDER));
    expect(faults.map((fault) => again.render(fault))).toEqual([]);
  });

  it('stelt dezelfde vraag', () => {
    const asked = again.examples
      .filter(({ file }) => file.startsWith(FOLDER))
      .map(({ title, expectations }) => [title, expectations.map(({ conclusion, vraag }) => ({ conclusion, vraag }))]);
    expect(Object.fromEntries(asked)).toEqual(
      Object.fromEntries(written.map(({ title, conclusion, vraag }) => [title, [{ conclusion, vraag }]])),
    );
  });

  it('heeft dezelfde uitkomst', () => {
    const results = new Map(
      again
        .runExamples({ include: (file) => file.startsWith(FOLDER) })
        .map((result): [string, ExampleResult] => [result.title, result]),
    );
    const wrong = written.flatMap(({ title, outcome }) => {
      const checks = results.get(title)?.checks ?? [];
      return checks.length === 1 && checks.every(({ ok, got }) => ok && got === outcome)
        ? []
        : [`${title}: ${outcome} werd ${checks.map(({ got }) => got).join('; ')}`];
    });
    expect(wrong).toEqual([]);
  });
});
