/** Completion outside sentences: in headings, in the lines under them, in dates and in cells. */
import { describe, expect, test } from 'vitest';
import { createEditor } from '../../../compiler/service/index.ts';
import { attributeWord, wordsUnder } from '../../../grammar/judgements.ts';
import { IN_COLUMNS, LINE_WORDS } from '../../../compiler/service/editor/line-words.ts';

const LAW = `regeling Wet op de korting (Wk)
  soort wet
  bron BWBR0000001
gebruikt Algemene wet (Aw)
gegevens
De aanvrager is een persoon.
Een persoon heeft:
  een geboortedatum: datum.
Bepaald worden:
  een korting: bedrag per jaar;
  een kleine korting: bedrag.

parameter kortingsgrens: bedrag per jaar
| jaar | bedraagt | bron | status |
|------|---------:|------|--------|
| 2025 |     € 10 | eigen | bron |

artikel 1
lid 1
> De korting bedraagt € 123,45 tot 7 januari 2024, vermeerderd met 4,5% over 17 jaar.
De korting bedraagt indien:
  a. de aanvrager 18 jaar of ouder is: € 100; en
  b. de aanvrager jonger is: € 50.
lid 2
geldig van 1 januari 2024 tot 1 maart 2025
> De tweede.
De kleine korting bedraagt € 1.

regeling Algemene wet (Aw)
  soort algemene maatregel van bestuur
artikel 4
lid 2
> Bij of krachtens de wet worden regels gesteld.
De algemene korting bedraagt € 1.

`;
const FILE = 'wk.lid';

/** What the line becomes with each offer, in order; it is typed where artikel 1 ends, or at the end of the file. */
function lines(typed: string, where: 'in artikel 1' | 'at the end' = 'in artikel 1'): readonly string[] {
  const at = where === 'at the end' ? LAW.length : LAW.indexOf('\nregeling Algemene');
  const text = LAW.slice(0, at) + typed.replace('┆', '') + LAW.slice(at);
  const offset = at + typed.indexOf('┆');
  const editor = createEditor([{ file: FILE, text }]);
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return [...editor.completion(FILE, offset)]
    .sort((a, b) => a.rank - b.rank)
    .map(({ insert, replace }) => {
      expect(replace.end).toBe(offset);
      expect(replace.start).toBeGreaterThanOrEqual(line);
      return text.slice(line, replace.start) + insert.replace(/\$\{\d+:?([^}]*)\}/g, '$1');
    });
}

describe('a heading', () => {
  test.each([
    ['lid ┆', 'lid 3'],
    ['lid 3\nonderdeel ┆', 'onderdeel a'],
    ['artikel ┆', 'artikel 2'],
    ['artikel ┆', 'artikel 1a'],
    ['┆', 'lid 3'],
    ['lid 3\n┆', '> '],
    ['lid 3\nniet ┆', 'niet gecodeerd: '],
    ['lid 3\ngeldig ┆', 'geldig tot '],
    ['lid 3\ngeldig van ┆', 'geldig van 1 januari 2024'],
    ['lid 3\ngeldig van 1 ┆', 'geldig van 1 april'],
    ['lid 3\ngeldig van 1 ma┆', 'geldig van 1 maart'],
    ['lid 3\ngeldig van 31 ┆', 'geldig van 31 december'],
    ['lid 3\ngeldig van 7 mei ┆', 'geldig van 7 mei 2025'],
    ['lid 3\ngeldig van 1 januari 2025 ┆', 'geldig van 1 januari 2025 tot '],
    ['lid 3\ngeldig van 1 januari 2025 tot ┆', 'geldig van 1 januari 2025 tot 1 maart 2025'],
    ['parameter een grens: ┆', 'parameter een grens: bedrag per jaar'],
    ['tabel een; twee: bedrag; drie: perc┆', 'tabel een; twee: bedrag; drie: percentage'],
    ['oordeel ┆', 'oordeel of '],
    ['gebruikt ┆', 'gebruikt Algemene wet (Aw)'],
    ['gebruikt Een wet (Ew);\n  ┆', '  Algemene wet (Aw)'],
  ])('%s', (typed, wanted) => {
    expect(lines(typed).slice(0, 20)).toContain(wanted);
  });

  test('no month has a day 31 that it has not', () => {
    expect(lines('lid 3\ngeldig van 31 ┆').filter((line) => /april|juni|februari/.test(line))).toEqual([]);
    expect(lines('lid 3\ngeldig van 45 ┆')).toEqual([]);
  });
});

describe('a line under a heading', () => {
  test.each([
    ['regeling Nieuwe wet (Nw)\n  ┆', '  grondslag '],
    ['regeling Nieuwe wet (Nw)\n  tr┆', '  treedt in werking met ingang van '],
    [
      'regeling Nieuwe wet (Nw)\n  treedt in werking met ingang van ┆',
      '  treedt in werking met ingang van 1 januari 2024',
    ],
    ['regeling Nieuwe wet (Nw)\n  soort ┆', '  soort algemene maatregel van bestuur'],
    ['regeling Nieuwe wet (Nw)\n  bron ┆', '  bron BWBR0000001'],
    ['regeling Nieuwe wet (Nw)\n  grondslag ┆', '  grondslag artikel 4 lid 2 Aw'],
    [
      'regeling Nieuwe wet (Nw)\n  grondslag artikel 1 lid 1 Wk; artikel 4 ┆',
      '  grondslag artikel 1 lid 1 Wk; artikel 4 lid 2 Aw',
    ],
    ['wijziging Een wet\n  wijzigt ┆', '  wijzigt Wk'],
    ['wijziging Een wet\n  ver┆', '  verwerkt in de regels'],
  ])('%s', (typed, wanted) => {
    expect(lines(typed, 'at the end').slice(0, 20)).toContain(wanted);
  });

  test.each([
    ['oordeel of het zo is\n  ┆', '  door        '],
    ['oordeel of het zo is\n  door        de inspecteur\n  gr┆', '  grondslag   '],
    ['oordeel of het zo is\n  grondslag   ┆', '  grondslag   artikel 1 lid 2'],
    ['oordeel of het zo is\n  motivering  ┆', '  motivering  verplicht'],
    ['verzoek om korting\n  w┆', '  werkt door  '],
    ['voorbeeld Anna\n  ┆', '  bron '],
    ['voorbeeld Anna\n  bron eigen\n  ge┆', '  gegeven\n    '],
    ['voorbeeld Anna\n  gegeven\n    Anna is een persoon.\n  ┆', '  verwacht\n    '],
    ['voorbeeld Anna\n  zoals bekend op ┆', '  zoals bekend op 1 januari 2024'],
    ['lid 3\nDe korting bedraagt € 1.\n  ┆', '  uitleg: '],
    ['lid 3\nDe korting bedraagt € 1.\n  ui┆', '  uitleg: '],
  ])('%s', (typed, wanted) => {
    expect(lines(typed).slice(0, 20)).toContain(wanted);
  });

  test('a word that stands there already is not offered again', () => {
    expect(lines('voorbeeld Anna\n  bron eigen\n  ┆')).not.toContain('  bron ');
  });

  test('every word that is offered under an oordeel or a verzoek is one that the grammar reads there', () => {
    for (const heading of IN_COLUMNS)
      for (const { word } of LINE_WORDS[heading] ?? [])
        expect(attributeWord(`${word}  x`, wordsUnder(heading)), heading).toBe(word);
  });
});

describe('in a sentence', () => {
  test.each([
    ['lid 1\nOnderdeel ┆', 'Onderdeel a'],
    ['lid 1\nOnd┆', 'Onderdeel a'],
  ])('%s: a part of a list in this lid', (typed) => {
    const list = '> Tekst.\nDe korting bedraagt indien:\n  a. het zo is: € 100; en\n  b. het anders is: € 50.\n';
    expect(lines(typed.replace('lid 1\n', `lid 3\n${list}`))).toContain('Onderdeel a');
  });

  test.each([
    ['De korting bedraagt ┆', 'De korting bedraagt € 123,45'],
    ['De korting bedraagt ┆', 'De korting bedraagt 4,5%'],
  ])('%s: the numbers of the text of the lid: %s', (typed, wanted) => {
    const lid = 'lid 3\n> De korting bedraagt € 123,45, vermeerderd met 4,5%.\n';
    expect(lines(lid + typed).slice(0, 20)).toContain(wanted);
  });

  test.each([
    ['De geboortedatum van Anna is 1 ┆', 'De geboortedatum van Anna is 1 februari'],
    ['De geboortedatum van Anna is 12 se┆', 'De geboortedatum van Anna is 12 september'],
    ['De geboortedatum van Anna is 12 september ┆', 'De geboortedatum van Anna is 12 september 2025'],
  ])('%s', (typed, wanted) => {
    const lead = 'voorbeeld Anna\n  gegeven\n    Anna is een persoon. ';
    expect(lines(lead + typed).slice(0, 20)).toContain(`    Anna is een persoon. ${wanted}`);
  });
});

describe('a cell', () => {
  test('of days gets days', () => {
    const table =
      'voorbeelden Dagen\n  gegeven\n    Anna is een persoon.\n| peildatum | verwacht: korting |\n|---|---|\n| 1 m┆';
    expect(lines(table).slice(0, 20)).toContain('| 1 maart');
  });
});

test('what was prepared in an idle moment offers the same', () => {
  const [fresh, prepared] = [0, 1].map(() =>
    createEditor([
      { file: FILE, text: LAW },
      { file: 'b.lid', text: LAW.replaceAll('Wk', 'Wb') },
    ]),
  );
  if (!fresh || !prepared) throw new Error('two editors');
  expect([...prepared.prepareCompletion()]).toHaveLength(3); // the files, and the parser
  for (const at of [LAW.indexOf('lid 2'), LAW.indexOf('indien:'), LAW.length]) {
    expect(prepared.completion(FILE, at)).toEqual(fresh.completion(FILE, at));
  }
  prepared.update(FILE, LAW.replace('€ 1.', '€ 2.'));
  fresh.update(FILE, LAW.replace('€ 1.', '€ 2.'));
  expect([...prepared.prepareCompletion()]).toHaveLength(3);
  expect(prepared.completion(FILE, LAW.length)).toEqual(fresh.completion(FILE, LAW.length));
});
