/**
 * The law itself: every voorbeeld in `rules/` comes out, by the interpreter, by the Full half of the generated module
 * and by its Fast half; the three agree to the last fraction, and Full rests on the same rules as the interpreter.
 */
import { describe, expect, test, vi } from 'vitest';

import { emitTypeScript } from '../compiler/emit/typescript/index.ts';
import { moduleOf } from '../compiler/emit/typescript/module.ts';
import { createProject, groundsOf, outcomeJson } from '../compiler/service/index.ts';
import type { ExampleCase } from '../compiler/service/index.ts';
import { interpret, isNietBepaald } from '../runtime/index.ts';
import { allRules } from './all-rules.ts';
import { load, shownFast, shownFull } from './emit/load.ts';
import type { FastQuestion, Question } from './emit/load.ts';

vi.setConfig({ testTimeout: 60_000 });

const project = createProject(allRules());
const { program, examples } = project;
const { results, coverage } = project.coverage();
const emitted = new Map(program.regelingen.map(({ id }) => [id, emitTypeScript(program, id)]));

const onlySwitches =
  'an explanation names the rule that is switched off and by which lid, not how that lid came to apply';

/** Rules that count in no explanation of a voorbeeld, and why. */
const unreached: Readonly<Record<string, string>> = {
  'Wht:17:2@2026-01-01': 'lid 3, with the amounts of the Wveb, replaces it as long as it is in force',
  'Wht:13:2:c/2': onlySwitches,
  'Wht:13:2:c@2022-01-01': onlySwitches,
  'Awir:18:6@2022-01-01': onlySwitches,
};

interface Entry {
  readonly full: Question;
  readonly fast: FastQuestion;
}

/** The two functions of a conclusion in the module of its own regeling, by the names that a developer uses. */
const entries = new Map<string, Entry>();
for (const { id } of program.regelingen) {
  const loaded = load(emitted.get(id)?.text ?? '');
  const module = moduleOf(program, id, true);
  for (const { name, questions } of module.articles) {
    const article = loaded.article(name);
    for (const question of questions) {
      const full = article[question.name];
      const fast = article.snel[question.name];
      if (full && fast) entries.set(question.conclusion.id, { full, fast });
    }
  }
}

describe('the rules', () => {
  test('have no faults and no warnings', () => {
    const messages = project.diagnostics.filter(({ severity }) => severity !== 'hint');
    expect(messages.map((message) => project.render(message))).toEqual([]);
  });

  test('each come into an example', () => {
    // a request says both 'is ingediend' and 'is tijdig ingediend', and the law asks for one of them
    const asked = JSON.stringify(program.conclusions.flatMap(({ rules }) => rules));
    const unasked = program.conclusions
      .filter(({ id }) => id.endsWith(' ingediend') && !asked.includes(`"conclusion":"${id}"`))
      .flatMap(({ rules }) => rules.map(({ id }) => id));
    // the copies that a termijn makes of the Algemene termijnenwet ('ATW:1:1~Awir:28:1') are tried in test/termijnen
    const missed = coverage.rules.filter(({ reached, id }) => !reached && !id.includes('~') && !unasked.includes(id));
    expect(missed.map(({ id }) => id).toSorted()).toEqual(Object.keys(unreached).toSorted());
  });
});

describe('the generated modules', () => {
  test('are the same each time they are made', () => {
    const again = createProject(allRules()).program;
    for (const [id, { text }] of emitted) expect(emitTypeScript(again, id).text).toBe(text);
  });

  test('compute by themselves on every day for which the amounts are known', () => {
    const reasons = [...emitted.values()].flatMap(({ leftToFull }) => leftToFull);
    // what somebody judges and a share of an amount that is given are for Full; a case goes there only where it comes
    // to them: how many do is guarded by test/oracle
    const allowed = [
      /^parameter .* heeft op deze dag geen waarde$/,
      /^een bedrag naar iemands oordeel$/,
      /^delen door iets dat pas bij de zaak bekend is$/,
      /^geen van de voorwaarden$/,
      /^(Wht:9:2 van toepassing)? kan alleen langs de volledige weg$/,
    ];
    expect(reasons.filter((reason) => !allowed.some((one) => one.test(reason)))).toEqual([]);
  });

  test('give every conclusion a name of its own', () => {
    expect([...emitted.values()].flatMap(({ clashes }) => clashes)).toEqual([]);
    const asked = program.conclusions.filter(({ internal }) => !internal).map(({ id }) => id);
    expect(asked.filter((id) => !entries.has(id))).toEqual([]);
  });
});

describe.each(program.regelingen)('the examples of the $id', ({ id }) => {
  test.each(examples.filter(({ regeling }) => regeling === id))('$title', (example) => {
    const { checks = [] } = results.find((result) => result.id === example.id) ?? {};
    expect(checks.length).toBe(example.expectations.length);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    for (const expectation of example.expectations) agree(example, expectation);
  });
});

/** Interpreter, Full and Fast give one answer to the question, about a case that may name what another regeling knows. */
function agree({ zaak }: ExampleCase, { conclusion, vraag }: ExampleCase['expectations'][number]): void {
  const entry = entries.get(conclusion);
  if (entry === undefined) throw new Error(`No module answers ${conclusion}.`);
  const outcome = interpret(program, zaak, { conclusion, vraag });
  const full = entry.full(zaak, vraag);
  const fast = entry.fast(zaak, vraag);
  expect(outcomeJson(full)).toEqual(outcomeJson(outcome));
  expect(groundsOf(full.uitleg)).toEqual(groundsOf(outcome.uitleg));
  expect(shownFast(fast)).toBe(shownFull(outcome));
  if (isNietBepaald(fast)) expect(outcomeJson(fast.uitkomst)).toEqual(outcomeJson(outcome));
}
