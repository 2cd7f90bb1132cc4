/** Whatever is wrong with a command or its input: a Dutch message with place and remedy, and the right exit code. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { kortingswet, zaakMet } from '../service/kortingswet.ts';
import type { Folder } from './fake-terminal.ts';
import { folderWith } from './fake-terminal.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder: Folder;
beforeAll(() => {
  folder = folderWith({
    'kw.lid': kortingswet,
    'zonder.lid': kortingswet.slice(0, kortingswet.indexOf('voorbeeld')),
    'kapot.lid': kortingswet.replace(
      'indien de aanvrager een gerechtigde is.',
      'indien de aanvrager een gerechtigd is.',
    ),
    'zaak.json': JSON.stringify(zaakMet()),
    'komma.json': '{\n  "personen": {},\n}',
    'niets.lid': '',
    'reus.lid': 'x\n'.repeat(6 * 1024 ** 2),
    'dubbel.json': '{ "aanvrager": "anna", "aanvrager": "bram" }',
    'half.json': '{ "personen": { "anna": ',
    'sleutel.json': JSON.stringify(zaakMet({ inkommen: '3' })),
    'breuk.json': '{ "personen": { "anna": { "inkomen": 15000.5 } }, "aanvrager": "anna" }',
    'lijst.json': '[]',
    'leeg/lees.md': 'geen regels',
    'bezet/kw.ts/lees.md': 'een map',
    'eigen/kw.ts': 'export const van = "mij";',
    bestand: 'geen map',
  });
  folder.write('met-koppeling/kw.lid', kortingswet);
  symlinkSync('nergens', join(folder.path, 'met-koppeling/los.lid'));
  folder.write('latijn.lid', Buffer.from(kortingswet.replaceAll('€', 'é'), 'latin1'));
  folder.write('utf16.json', Buffer.from('\ufeff{}', 'utf16le'));
  folder.write('beeld.lid', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
});
afterAll(() => {
  folder.remove();
});

const bereken = (zaak: string, peildatum = '2025-03-01', conclusion = 'korting', ...more: string[]): string[] => [
  'bereken',
  conclusion,
  '--regels',
  'kw.lid',
  '--zaak',
  zaak,
  '--peildatum',
  peildatum,
  ...more,
];

type Row = readonly [name: string, args: readonly string[], ...said: readonly (string | RegExp)[]];

const foundWrong: readonly Row[] = [
  ['a file that is not there', ['controleer', 'kv.lid'], "'kv.lid' bestaat niet."],
  ['a file with a name nearly so', ['controleer', 'kapott.lid'], "Bedoelde u 'kapot.lid'?"],
  ['a folder that is not there', ['toets', 'nergens/kw.lid'], "ook de map 'nergens' niet"],
  ['a folder without rules', ['controleer', 'leeg'], 'geen enkel .lid-bestand'],
  ['a file that is no .lid', ['controleer', 'zaak.json'], 'geen .lid-bestand'],
  [
    'another character set',
    ['controleer', 'latijn.lid'],
    /'latijn\.lid' is niet als tekst te lezen: regel \d+/,
    'UTF-8',
  ],
  ['UTF-16', bereken('utf16.json'), 'UTF-16'],
  ['a picture', ['controleer', 'beeld.lid'], 'niet als tekst te lezen'],
  [
    'rules with a fault',
    ['bereken', 'korting', '--regels', 'kapot.lid', '--zaak', 'zaak.json', '--peildatum', '2025-03-01'],
    'valt niet betrouwbaar te rekenen',
    /kapot\.lid, regel \d+: /,
    'lidwoord controleer',
  ],
  ['modules of no rules at all', ['genereer', 'niets.lid', '--naar', 'x'], 'geen enkele regeling'],
  ['a file that nobody wrote by hand', ['controleer', 'reus.lid'], "'reus.lid' is groter dan 10 MB."],
  ['modules of rules with a fault', ['genereer', 'kapot.lid', '--naar', 'x'], 'valt niet betrouwbaar te rekenen'],
  ['rules without examples', ['toets', 'zonder.lid'], 'geen enkel voorbeeld'],
  [
    'a filter that nothing passes',
    ['toets', 'kw.lid', '--filter', 'Laag inkoomen'],
    "Geen voorbeeld past bij 'Laag inkoomen'.",
    "Bedoelde u 'Laag inkomen'?",
  ],
  ['a comma too many', bereken('komma.json'), 'geen geldige JSON', 'komma.json, regel 3, teken 1'],
  ['a key twice', bereken('dubbel.json'), 'staat hier voor de tweede keer', 'dubbel.json, regel 1, teken 24'],
  ['half a file', bereken('half.json'), 'houdt te vroeg op'],
  ['a case that is a list', bereken('lijst.json'), 'geen object', 'lijst.json'],
  ['a case that is a folder', bereken('leeg'), "'leeg' is een map"],
  ['a fact that does not exist', bereken('sleutel.json'), 'sleutel.json: personen.anna.inkommen', 'inkomen'],
  ['an amount that is a binary number', bereken('breuk.json'), 'breuk.json: personen.anna.inkomen'],
  [
    'an unknown conclusion',
    bereken('zaak.json', '2025-03-01', 'korrting'),
    "Geen regel bepaalt iets dat 'korrting' heet.",
    "Bedoelde u 'korting'",
  ],
  [
    'an unknown person',
    bereken('zaak.json', '2025-03-01', 'gerechtigde', '--persoon', 'persoon=carla'),
    '"carla" is geen persoon van deze zaak',
    'anna',
  ],
  [
    'an unknown place of a person',
    bereken('zaak.json', '2025-03-01', 'gerechtigde', '--persoon', 'degene=anna'),
    "'degene'",
    'persoon',
  ],
  [
    'an unknown example',
    ['verklaar', '--voorbeeld', 'Laag inkome n', '--regels', 'kw.lid'],
    'Er is geen voorbeeld',
    "Bedoelde u 'Laag inkomen'?",
  ],
  [
    'an example that is one of several',
    ['verklaar', '--voorbeeld', 'student', '--regels', 'kw.lid'],
    'passen 2 voorbeelden',
    "'Kw/Student/1'",
  ],
  [
    'what an example does not ask',
    ['verklaar', 'normpremie', '--voorbeeld', 'Laag inkomen', '--regels', 'kw.lid'],
    'vraagt niet naar',
  ],
  ['a module over a file of somebody else', ['genereer', 'kw.lid', '--naar', 'eigen'], 'niet door Lidwoord gemaakt'],
  ['a link to nothing among the rules', ['controleer', 'met-koppeling'], 'koppeling naar iets dat niet bestaat'],
  ['a module where a folder stands', ['genereer', 'kw.lid', '--naar', 'bezet'], 'niet door Lidwoord gemaakt'],
  ['a folder in a file', ['genereer', 'kw.lid', '--naar', 'bestand/x'], "De map 'bestand/x' kan niet worden gemaakt"],
  ['a folder that is a file', ['genereer', 'kw.lid', '--naar', 'bestand'], "'bestand'"],
  ['overwriting standard input', ['opmaak', '-', 'kw.lid'], 'standaardinvoer kan niet worden overschreven'],
  ['a household that is not there', ['proefberekening', 'huishouden.json'], "'huishouden.json' bestaat niet."],
];

const usedWrong: readonly Row[] = [
  ['an unknown command', ['bereke'], "De opdracht 'bereke' bestaat niet.", "Bedoelde u 'bereken'?"],
  ['an unknown option', ['toets', '--dekkin'], "De optie '--dekkin' bestaat hier niet.", "Bedoelde u '--dekking'?"],
  [
    'no conclusion',
    ['bereken', '--zaak', 'zaak.json', '--peildatum', '2025-01-01'],
    "Het argument 'conclusie' ontbreekt.",
  ],
  ['no case', ['bereken', 'korting', '--peildatum', '2025-01-01'], "De optie '--zaak <bestand>' is verplicht"],
  ['no value for an option', ['genereer', '--naar'], "Achter de optie '--naar <map>' hoort nog een waarde"],
  ['too much', ['proefberekening', 'a.json', 'b.json'], "'b.json' past niet achter deze opdracht"],
  [
    'rules in the wrong place',
    ['bereken', 'zorgtoeslag', 'eigen.lid', '--zaak', 'a.json', '--peildatum', '2025-01-01'],
    "achter '--regels'",
  ],
  ['a day that does not exist', bereken('zaak.json', '2025-02-30'), '--peildatum 2025-02-30', 'JJJJ-MM-DD'],
  ['a day in another notation', bereken('zaak.json', '1 maart 2025'), 'JJJJ-MM-DD'],
  ['a person without a place', bereken('zaak.json', '2025-03-01', 'gerechtigde', '--persoon', 'anna'), 'persoon=anna'],
  ['explaining nothing', ['verklaar'], 'Er staat niet wat er verklaard moet worden.'],
  ['explaining without a case', ['verklaar', 'korting'], '--zaak <bestand>'],
  ['an example with a case', ['verklaar', '--voorbeeld', 'x', '--zaak', 'zaak.json'], 'eigen zaak'],
  ['a household twice', ['proefberekening', 'a.json', '--jsonl', 'b.jsonl'], 'gaan niet samen'],
];

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly said: readonly (string | RegExp)[];
}

function rows(table: readonly Row[]): readonly Case[] {
  return table.map(([name, args, ...said]) => ({ name, args, said }));
}

function expectDutch(text: string, said: readonly (string | RegExp)[]): void {
  for (const part of said)
    expect(text).toMatch(part instanceof RegExp ? part : new RegExp(part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  expect(text).toMatch(/^Fout: /);
  expect(text).not.toMatch(/\n\s+at |Error:|error:|undefined|node_modules|ging iets mis in Lidwoord/);
}

describe('what is pointed at is wrong: 1', () => {
  test.each(rows(foundWrong))('$name', async ({ args, said }) => {
    const { code, out, err } = await folder.lidwoord(args);
    expectDutch(err, said);
    expect([code, out]).toEqual([1, '']);
  });
});

describe('the command is wrong: 2', () => {
  test.each(rows(usedWrong))('$name', async ({ args, said }) => {
    const { code, out, err } = await folder.lidwoord(args);
    expectDutch(err, said);
    expect([code, out]).toEqual([2, '']);
  });
});

test('with --json the fault is told in JSON too', async () => {
  const { code, out } = await folder.lidwoord([...bereken('zaak.json', '2025-03-01', 'korrting'), '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    fout: {
      code: 'onbekende-conclusie',
      bericht: expect.any(String) as string,
      advies: expect.stringContaining('korting') as string,
    },
  });
});

test('colour only when asked for', async () => {
  const escape = '\u001b[';
  expect((await folder.lidwoord(['controleer', 'kapot.lid'])).out).not.toContain(escape);
  expect((await folder.lidwoord(['controleer', 'kapot.lid'], { color: true })).out).toContain(escape);
});

describe('a word that was misspelt', () => {
  test.each([
    [['hulp', 'berken'], "De opdracht 'berken' bestaat niet.", "Bedoelde u 'bereken'?"],
    [['hulp', 'bestaatniet'], "De opdracht 'bestaatniet' bestaat niet.", "Zie 'lidwoord --help'"],
    [
      ['bereken', 'korting', '--zaak', 'zaak.json', '--pijldatum', '2025-03-01'],
      "De optie '--pijldatum' bestaat hier niet.",
      "Bedoelde u '--peildatum'?",
    ],
  ])('%j', async (args, message, remedy) => {
    const { code, out, err } = await folder.lidwoord(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toContain(remedy);
    expect(err).not.toMatch(/Plaats: *$/m);
  });
});
