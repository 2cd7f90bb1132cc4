/** `Het opschrift van artikel 1 komt te luiden:`: another title from a day on, over the same text and rules. */
import { expect, test } from 'vitest';

import { createProject, formatSource } from '../../compiler/service/index.ts';

const LAW = `regeling Wet op de leestoeslag (Wlt)

gegevens
Bepaald worden:
  een leestoeslag: bedrag per jaar.

artikel 1 Hoogte
lid 1
> De leestoeslag bedraagt € 10.
De leestoeslag bedraagt € 10.
`;
const head = (name: string, day: string, rest = ''): string =>
  `\nwijziging ${name}\n  wijzigt Wlt\n  treedt in werking met ingang van ${day}\n${rest}\n`;
const TITLE = 'Het opschrift van artikel 1 komt te luiden:\nartikel 1 Hoogte van de toeslag\n';

const projectOf = (text: string): ReturnType<typeof createProject> => createProject([{ file: 'wlt.lid', text }]);

test('the title changes on the day, the text and the rule do not', () => {
  const { program, diagnostics } = projectOf(LAW + head('Verzamelwet', '1 januari 2026') + TITLE);
  expect(diagnostics).toEqual([]);
  const provisions = program.provisions.map(({ address, valid, title }) => ({ address, valid, title }));
  expect(provisions.filter(({ address }) => address === 'Wlt:1')).toEqual([
    { address: 'Wlt:1', valid: { to: '2026-01-01' }, title: 'Hoogte' },
    { address: 'Wlt:1', valid: { from: '2026-01-01' }, title: 'Hoogte van de toeslag' },
  ]);
  expect(program.provisions.filter(({ address }) => address === 'Wlt:1:1').map(({ text }) => text)).toEqual([
    'De leestoeslag bedraagt € 10.',
    'De leestoeslag bedraagt € 10.',
  ]);
});

test.each([
  ['Het opschrift van artikel 1 komt te luiden:\n', 'niets'],
  ['Het opschrift van artikel 1 komt te luiden:\nartikel 1\n', "'artikel 1' zonder opschrift"],
  ['Het opschrift van artikel 1 komt te luiden:\nartikel 2 Bedrag\n', 'artikel 2'],
  ['Het opschrift van artikel 1 komt te luiden:\nartikel 1 Bedrag\n> Een tekst.\n', 'meer dan een opschrift'],
])('what does not fit under it is said: %s', (formula, kop) => {
  const { diagnostics } = projectOf(LAW + head('Verzamelwet', '1 januari 2026') + formula);
  expect(diagnostics.map(({ code }) => code)).toEqual(['wijziging-kop-past-niet']);
  expect(diagnostics[0]?.text).toContain(`staat ${kop}, maar`);
});

test('an opschrift of a lid does not exist', () => {
  const { diagnostics } = projectOf(
    LAW +
      head('Verzamelwet', '1 januari 2026') +
      'Het opschrift van artikel 1, eerste lid, komt te luiden:\nartikel 1 Bedrag\n',
  );
  expect(diagnostics.map(({ code }) => code)).toEqual(['wijziging-niet-begrepen']);
});

test('another act may change the text of the artikel on the same day, but not the same opschrift', () => {
  const one = head('Eerste wet', '1 januari 2026') + TITLE;
  const text = projectOf(
    `${LAW}${one}${head('Tweede wet', '1 januari 2026')}In artikel 1, eerste lid, wordt "€ 10" vervangen door "€ 12".\n`,
  );
  expect(text.diagnostics).toEqual([]);
  const again = projectOf(`${LAW}${one}${head('Tweede wet', '1 januari 2026')}${TITLE}`);
  expect(again.diagnostics.map(({ code }) => code)).toEqual(['tegelijk-gewijzigd']);
});

test('an act that says that it is incorporated is held against the opschrift in the rules', () => {
  const incorporated = (title: string): readonly string[] => {
    const versions = `${LAW.replace('artikel 1 Hoogte\n', 'artikel 1 Hoogte\ngeldig tot 1 januari 2026\n')}
artikel 1 ${title}
geldig van 1 januari 2026
lid 1
> De leestoeslag bedraagt € 10.
De leestoeslag bedraagt € 10.
`;
    const act = head('Verzamelwet', '1 januari 2026', '  verwerkt in de regels\n') + TITLE;
    return projectOf(versions + act).diagnostics.map(({ code, text }) => `${code}: ${text}`);
  };
  expect(incorporated('Hoogte van de toeslag')).toEqual([]);
  expect(incorporated('Bedrag')).toEqual([
    expect.stringMatching(/^wijziging-niet-verwerkt: .*'Bedrag', en niet 'Hoogte/),
  ]);
});

test('the layout keeps it', async () => {
  const text = LAW + head('Verzamelwet', '1 januari 2026') + TITLE;
  expect(await formatSource(text)).toBe(text);
});
