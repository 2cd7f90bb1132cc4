/** The rule and the outcome that the README shows are those of the project. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProject, explanationText } from '../compiler/service/index.ts';
import { allRules, root } from './all-rules.ts';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme)?.[1] ?? '';

test('the rule stands in the law', () => {
  const rule = oneLine(block('lidwoord').slice(block('lidwoord').indexOf('In afwijking van lid 1')));
  expect(rule).not.toBe('');
  expect(
    oneLine(
      allRules()
        .map(({ text }) => text)
        .join('\n'),
    ),
  ).toContain(rule);
});

test('the outcome is what the program tells', () => {
  const start = JSON.parse(readFileSync(join(root, 'rules/start.json'), 'utf8')) as {
    toelichting: string;
    peildatum: string;
    zaak: unknown;
  };
  const project = createProject(allRules());
  const answer = project.ask(start.toelichting, start.zaak, { peildatum: start.peildatum });
  expect(answer.ok).toBe(true);
  const told = answer.ok ? oneLine(explanationText(project.program, answer.uitkomst)) : '';
  for (const line of block('text').trim().split('\n')) expect(told).toContain(oneLine(line));
});
