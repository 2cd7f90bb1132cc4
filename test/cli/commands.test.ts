import { existsSync, readFileSync, lstatSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { kortingswet, kortingswetMetFouteVoorbeelden, zaakMet } from '../service/kortingswet.ts';
import type { Folder } from './fake-terminal.ts';
import { folderWith } from './fake-terminal.ts';

vi.setConfig({ testTimeout: 60_000 });

let folder: Folder;
beforeAll(() => {
  folder = folderWith({
    'kw.lid': kortingswet,
    'wetten/diep/kw.lid': kortingswet,
    'fout/kw.lid': kortingswetMetFouteVoorbeelden,
    'kapot.lid': kortingswet.replace(
      'indien de aanvrager een gerechtigde is.',
      'indien de aanvrager een gerechtigd is.',
    ),
    'zaak.json': JSON.stringify(zaakMet()),
    'onbekend.json': JSON.stringify({ personen: { anna: { geschorstIs: false, studentIs: true } }, aanvrager: 'anna' }),
  });
});
afterAll(() => {
  folder.remove();
});

const json = (text: string): unknown => JSON.parse(text) as unknown;
const asked = ['--regels', 'kw.lid', '--zaak', 'zaak.json', '--peildatum', '2025-03-01'];

describe('hulp', () => {
  test('names every command in Dutch, and the exit codes', async () => {
    const { code, out } = await folder.lidwoord(['--help']);
    expect(code).toBe(0);
    for (const word of [
      'Gebruik:',
      'Opdrachten:',
      'controleer',
      'toets',
      'bereken',
      'verklaar',
      'genereer',
      'opmaak',
      'proefberekening',
      'Uitgangscodes:',
    ])
      expect(out).toContain(word);
    expect(out).not.toMatch(/Usage|Options|Commands|display help|output the version/);
  });

  test.each(['controleer', 'toets', 'bereken', 'verklaar', 'genereer', 'opmaak', 'proefberekening'])(
    '%s has its own, with --json',
    async (command) => {
      const { code, out } = await folder.lidwoord([command, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/^Gebruik: lidwoord /);
      expect(out).toContain('--json');
      expect(out).not.toMatch(/Usage|Options:|Arguments:|display help/);
    },
  );

  test('without arguments it says what there is', async () => {
    expect(await folder.lidwoord([])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('Opdrachten:') as string,
    });
  });

  test('the version', async () => {
    const { version } = json(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await folder.lidwoord(['--versie'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('controleer', () => {
  test('good rules', async () => {
    const { code, out } = await folder.lidwoord(['controleer', 'kw.lid']);
    expect([code, out]).toEqual([0, 'Goed: 1 bestand gelezen, geen fouten, geen waarschuwingen.\n']);
  });

  test('a folder with everything below it, and standard input', async () => {
    expect(await folder.lidwoord(['controleer', 'wetten'])).toMatchObject({ code: 0 });
    expect(await folder.lidwoord(['controleer', '-'], { input: kortingswet })).toMatchObject({ code: 0 });
  });

  test('a fault, drawn at its place', async () => {
    const { code, out } = await folder.lidwoord(['controleer', 'kapot.lid']);
    expect(code).toBe(1);
    expect(out).toMatch(/^fout\[[a-z-]+\]: .*\n +┌─ Kw, artikel 2, lid 1, regel \d+ \(kapot\.lid\)/);
    expect(out).toContain('Niet goed:');
  });

  test('in JSON', async () => {
    const { code, out } = await folder.lidwoord(['controleer', 'kapot.lid', '--json']);
    expect(code).toBe(1);
    expect(json(out)).toMatchObject({
      fouten: expect.any(Number) as number,
      waarschuwingen: 0,
      meldingen: [
        {
          code: expect.any(String) as string,
          ernst: 'fout',
          bestand: 'kapot.lid',
          regel: expect.any(Number) as number,
          kolom: expect.any(Number) as number,
          tekst: expect.any(String) as string,
        },
      ],
    });
  });
});

describe('toets', () => {
  test('all examples come out', async () => {
    const { code, out } = await folder.lidwoord(['toets', 'kw.lid']);
    expect(code).toBe(0);
    expect(out).toContain('goed  Kw: 4 van 4 voorbeelden');
    expect(out).toContain('4 van 4 voorbeelden goed');
  });

  test('one that does not: expected, got, and where', async () => {
    const { code, out } = await folder.lidwoord(['toets', 'fout']);
    expect(code).toBe(1);
    expect(out).toMatch(
      /FOUT {2}Laag inkomen \(fout\/kw\.lid, regel \d+\)\n {6}korting op 1 maart 2025 \(regel \d+\)\n {8}verwacht: € 101,00\n {8}gekregen: € 100,00/,
    );
    expect(out).toContain('De uitkomst berust niet op artikel 2, eerste lid, Kw');
    expect(out).toContain('2 van 4 voorbeelden goed');
  });

  test('the coverage', async () => {
    const { out } = await folder.lidwoord(['toets', 'kw.lid', '--dekking']);
    expect(out).toContain('Dekking: 3 van 5 regels geraakt, waarvan 1 van 2 uitzonderingen.');
    expect(out).toContain('artikel 1, tweede lid [uitzondering]: In afwijking van lid 1');
  });

  test('a filter', async () => {
    expect((await folder.lidwoord(['toets', 'kw.lid', '--filter', 'student'])).out).toContain(
      '2 van 2 voorbeelden goed',
    );
  });

  test('against the generated modules', async () => {
    expect(await folder.lidwoord(['toets', 'kw.lid', '--snel'])).toMatchObject({ code: 0 });
  });

  test('in JSON', async () => {
    const { code, out } = await folder.lidwoord(['toets', 'fout', '--dekking', '--json']);
    expect(code).toBe(1);
    expect(json(out)).toMatchObject({
      goed: 2,
      totaal: 4,
      voorbeelden: [
        {
          titel: 'Laag inkomen',
          goed: false,
          toetsen: [
            { verwacht: '€ 101,00', gekregen: '€ 100,00', goed: false, verschil: { soort: 'uitkomst' } },
            { goed: true },
          ],
        },
        {},
        {},
        {},
      ],
      dekking: { totaal: 5, niet_geraakt: [{ adres: 'Kw:1:2', uitzondering: true }, { adres: 'Kw:2:3' }] },
    });
  });
});

describe('bereken', () => {
  test('an amount with its grounds', async () => {
    const { code, out } = await folder.lidwoord(['bereken', 'korting', ...asked]);
    expect([code, out]).toEqual([
      0,
      'korting op 1 maart 2025: € 100,00\nOp grond van: artikel 2, eerste lid, Kw; artikel 1, eerste lid, Kw.\n',
    ]);
  });

  test('a status of a person, with the case from standard input', async () => {
    const { out } = await folder.lidwoord(
      [
        'bereken',
        'gerechtigde',
        '--persoon',
        'persoon=anna',
        '--regels',
        'kw.lid',
        '--zaak',
        '-',
        '--peildatum',
        '2025-03-01',
      ],
      { input: JSON.stringify(zaakMet()) },
    );
    expect(out).toMatch(/^anna is gerechtigde op 1 maart 2025: ja\n/);
  });

  test('what is missing is asked, and is no failure', async () => {
    const { code, out } = await folder.lidwoord([
      'bereken',
      'korting',
      '--regels',
      'kw.lid',
      '--zaak',
      'onbekend.json',
      '--peildatum',
      '2025-03-01',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/^korting op 1 maart 2025: onbekend\nNog nodig: .*\(personen\.anna\.inkomen\)\n/);
  });

  test('in JSON', async () => {
    const { out } = await folder.lidwoord(['bereken', 'korting', ...asked, '--json']);
    expect(json(out)).toMatchObject({
      conclusie: 'Kw/korting',
      vraag: { peildatum: '2025-03-01' },
      uitkomst: { soort: 'bepaald', waarde: '100', leesbaar: '€ 100,00' },
      grondslag: ['Kw:2:1', 'Kw:1:1'],
    });
  });
});

describe('verklaar', () => {
  test('writes the reasons as a letter', async () => {
    const { code, out } = await folder.lidwoord(['verklaar', 'korting', ...asked, '--motivering']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Motivering: de korting op 1 maart 2025\n\nUitkomst\nDe korting bedraagt /);
    const asJson = await folder.lidwoord(['verklaar', 'korting', ...asked, '--motivering', '--json']);
    expect(json(asJson.out)).toMatchObject({
      motivering: { kop: 'Motivering: de korting op 1 maart 2025' },
      tekst: out.trimEnd(),
    });
  });

  test('a case', async () => {
    const { code, out } = await folder.lidwoord(['verklaar', 'korting', ...asked]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Korting \(op 1 maart 2025\): € 100,00, volgens artikel 2, eerste lid, Kw\n {2}omdat de aanvrager een gerechtigde is\n/,
    );
  });

  test('an example, by its title or the beginning of it', async () => {
    const { out } = await folder.lidwoord(['verklaar', '--voorbeeld', 'laag ink', '--regels', 'kw.lid']);
    expect(out).toMatch(/^Voorbeeld 'Laag inkomen': korting op 1 maart 2025\nKorting/);
    expect(out).toContain("Voorbeeld 'Laag inkomen': Anna is gerechtigde op 1 maart 2025");
  });

  test('one conclusion of an example, with the statute text', async () => {
    const { out } = await folder.lidwoord([
      'verklaar',
      'gerechtigde',
      '--voorbeeld',
      'Laag inkomen',
      '--wettekst',
      '--regels',
      'kw.lid',
    ]);
    expect(out).not.toContain('Korting (op');
    expect(out).toContain('De wet zegt: “Een persoon met een inkomen');
  });

  test('in JSON: outcome, tree and prose', async () => {
    const { out } = await folder.lidwoord(['verklaar', 'korting', ...asked, '--json']);
    expect(json(out)).toMatchObject({
      conclusie: 'Kw/korting',
      uitkomst: { soort: 'bepaald', uitleg: { soort: 'besluit', regels: [{ id: 'Kw:2:1' }, {}, {}] } },
      tekst: expect.stringContaining('Korting (op') as string,
    });
  });

  test('long lines are folded on a screen, never in a file', async () => {
    const screen = await folder.lidwoord(['verklaar', 'korting', ...asked], { columns: 60 });
    expect(Math.max(...screen.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
    const file = await folder.lidwoord(['verklaar', 'korting', ...asked]);
    expect(Math.max(...file.out.split('\n').map((line) => line.length))).toBeGreaterThan(100);
  });
});

describe('genereer', () => {
  test('writes a module of each regeling, and writes it again', async () => {
    for (const _ of [1, 2])
      expect(await folder.lidwoord(['genereer', 'kw.lid', '--naar', 'gemaakt/hier'])).toMatchObject({
        code: 0,
        out: expect.stringContaining('gemaakt: gemaakt/hier/kw.ts') as string,
      });
    expect(readFileSync(join(folder.path, 'gemaakt/hier/kw.ts'), 'utf8')).toContain('export');
  });

  test.runIf(existsSync('/proc/self'))('gives up where no folder can be made', async () => {
    const { code, err } = await folder.lidwoord(['genereer', 'kw.lid', '--naar', '/proc/lidwoord/hier']);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining("'/proc/lidwoord/hier' kan niet worden gemaakt") as string,
    ]);
  });

  test('JavaScript, and JSON', async () => {
    const { out } = await folder.lidwoord(['genereer', 'kw.lid', '--naar', 'js', '--javascript', '--json']);
    expect(json(out)).toMatchObject({ map: 'js', bestanden: [{ naam: 'kw.js' }] });
    expect(existsSync(join(folder.path, 'js/kw.js'))).toBe(true);
  });
});

describe('opmaak', () => {
  const untidy = 'regeling Wet (W)\nartikel 1\n> Tekst.\nniet gecodeerd: omschrijving.\n\n\n\n';

  test('says which files need another layout, and changes nothing', async () => {
    folder.write('slordig.lid', untidy);
    expect(await folder.lidwoord(['opmaak', '--controleer', 'slordig.lid'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('moet anders: slordig.lid') as string,
    });
    expect(readFileSync(join(folder.path, 'slordig.lid'), 'utf8')).toBe(untidy);
  });

  test('changes them, once', async () => {
    folder.write('slordig.lid', untidy);
    expect(await folder.lidwoord(['opmaak', 'slordig.lid'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('opgemaakt: slordig.lid') as string,
    });
    expect(await folder.lidwoord(['opmaak', '--controleer', 'slordig.lid', '--json'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('"gewijzigd": false') as string,
    });
  });

  test('a link stays a link; what cannot be written stays as it was', async () => {
    folder.write('doel.lid', untidy);
    symlinkSync('doel.lid', join(folder.path, 'link.lid'));
    expect(await folder.lidwoord(['opmaak', 'link.lid'])).toMatchObject({ code: 0 });
    expect(lstatSync(join(folder.path, 'link.lid')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder.path, 'doel.lid'), 'utf8')).not.toBe(untidy);
    folder.write('slordig.lid', untidy);
    folder.write(`slordig.lid.${String(process.pid)}.nieuw/bezet`, 'hier kan niets naast');
    expect(await folder.lidwoord(['opmaak', 'slordig.lid'])).toMatchObject({
      code: 1,
      err: expect.stringContaining("'slordig.lid' kan niet worden geschreven") as string,
    });
    expect(readFileSync(join(folder.path, 'slordig.lid'), 'utf8')).toBe(untidy);
  });

  test('from standard input to standard output', async () => {
    const { out } = await folder.lidwoord(['opmaak', '-'], { input: untidy });
    expect(out).toMatch(/^regeling Wet \(W\)\n/);
    expect(out).toMatch(/[^\n]\n$/);
  });
});
