/** Completion within a fixed phrase or a long name, and what completion costs. */
import { expect, test } from 'vitest';
import { expectedTokens, readWords } from '../../../grammar/index.ts';
import { Follow } from '../../../grammar/follow.ts';
import { parser } from '../../../grammar/the-parser.ts';
import * as T from '../../../grammar/tokens.ts';
import { compile } from '../../../compiler/compile.ts';
import { createEditor } from '../../../compiler/service/index.ts';
import { allRules } from '../../all-rules.ts';

const FILE = 'proef.lid';
const START = `regeling Proefwet (Pw)
  soort wet
gegevens
Een huishouden heeft:
  een in aanmerking te nemen bedrag: bedrag per jaar.
Bepaald worden:
  een korting: bedrag per jaar;
  een uitzonderlijke toeslag: bedrag per jaar.
artikel 1
lid 1
De korting bedraagt € 100, met dien verstande dat deze € 50 bedraagt indien het in aanmerking te nemen bedrag hoger is dan € 10.
lid 2
De uitzonderlijke toeslag bedraagt een twaalfde deel van de korting.
lid 3
`;

/** What is offered where `┆` stands, in order, as the line that comes of it. */
function lines(typed: string): readonly string[] {
  const source = START + typed;
  const offset = source.indexOf('┆');
  const text = source.replace('┆', '');
  const editor = createEditor([{ file: FILE, text }]);
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  return [...editor.completion(FILE, offset)]
    .sort((a, b) => a.rank - b.rank)
    .filter(({ snippet }) => !snippet)
    .map(({ insert, replace }) => {
      expect(replace.end).toBe(offset);
      expect(replace.start).toBeGreaterThanOrEqual(line); // an editor accepts no other
      return text.slice(line, replace.start) + insert;
    });
}

test.each([
  ['In ┆', 'In afwijking van'],
  ['In afwij┆', 'In afwijking van'],
  ['De korting bedraagt € 1, met ┆', 'De korting bedraagt € 1, met dien verstande dat'],
  ['De korting bedraagt € 1, met dien verst┆', 'De korting bedraagt € 1, met dien verstande dat'],
  ['De korting bedraagt € 1, met dien\n  ┆', '  verstande dat'],
  ['De korting bedraagt € 1, met\n  dien ┆', '  dien verstande dat'],
  ['De korting bedraagt het in ┆', 'De korting bedraagt het in aanmerking te nemen bedrag'],
  ['De korting bedraagt het in aanmerking te ┆', 'De korting bedraagt het in aanmerking te nemen bedrag'],
  ['De korting bedraagt een ┆', 'De korting bedraagt een twaalfde deel van'],
  ['De uitzonderlijke ┆', 'De uitzonderlijke toeslag'],
  ['In afwijking van lid ┆', 'In afwijking van lid 1'],
])('%s goes on', (typed, wanted) => {
  expect(lines(typed).slice(0, 10)).toContain(wanted);
});

test('what does not begin with the typed words is not offered for them', () => {
  const offered = lines('De korting bedraagt € 1, met dien ┆');
  expect(offered[0]).toBe('De korting bedraagt € 1, met dien verstande dat');
  expect(offered.filter((each) => /^(?!.*met dien)|met ingang/.test(each))).toEqual([]);
  expect(lines('De korting bedraagt € 1, hangop met ┆').join('\n')).not.toContain('hangop');
});

/** What is offered behind a fresh regeling and this text, as it would be inserted. */
function inserted(typed: string): readonly string[] {
  const source = START + typed;
  const text = source.replace('┆', '');
  const offered = createEditor([{ file: FILE, text }]).completion(FILE, source.indexOf('┆'));
  return [...offered].sort((a, b) => a.rank - b.rank).map(({ insert }) => insert);
}

test.each([
  ['gegeven\n    ┆', 'De peildatum'],
  ['gegeven\n    Anna is een persoon. ┆', 'Voor het overige'],
  ['gegeven\n    Anna is een persoon. Het┆', 'Het in aanmerking te nemen bedrag'],
  ['gegeven\n    Anna is een persoon.\n  verwacht\n    ┆', 'De korting'],
])('in a voorbeeld a sentence begins with a capital: %s', (typed, wanted) => {
  const offered = inserted(`voorbeeld Een geval\n  ${typed}`);
  expect(offered.join('\n')).toContain(wanted);
  expect(offered.filter((each) => !/^[A-ZÀ-Ö]/.test(each) && each !== 'verwacht ')).toEqual([]);
});

test('what follows from rules is offered where it is expected, and not where something is given', () => {
  const offered = (typed: string): string => inserted(`voorbeelden Een geval\n  ${typed}`).join('\n');
  expect(offered('gegeven\n    De ┆')).not.toContain('korting');
  expect(offered('gegeven\n    Anna is een persoon.\n| ┆')).not.toContain('korting');
  expect(offered('gegeven\n    Anna is een persoon.\n| verwacht: ┆')).toContain('korting');
});

test('an amount that the same sentence has elsewhere is offered', () => {
  const other =
    'voorbeeld Een\n  gegeven\n    Het in aanmerking te nemen bedrag bedraagt € 123.\n  verwacht\n    De korting bedraagt € 50.\n';
  expect(inserted(`${other}voorbeeld Twee\n  gegeven\n    Het in aanmerking te nemen bedrag bedraagt ┆`)[0]).toBe(
    '€ 123',
  );
  expect(inserted(`${other}voorbeeld Twee\n  verwacht\n    De korting bedraagt ┆`)[0]).toBe('€ 50');
});

test('a name that a rule uses, or that the text of the lid has, is offered where it can be given', () => {
  expect(inserted('De korting bedraagt de vrije voet.\ngegevens\nEen huishouden heeft:\n  een ┆')).toContain(
    'vrije voet',
  );
  const quote = '> De korting bedraagt de grondslag, verminderd met de vrije voet.\nDe korting bedraagt de ┆';
  expect(inserted(quote)).toEqual(expect.arrayContaining(['grondslag', 'vrije voet']));
});

test('a sentence may begin with a lid of its artikel', () => {
  expect(inserted('De korting bedraagt € 1.\n┆')).toEqual(expect.arrayContaining(['Lid 1', 'Lid 2', 'Lid 3']));
});

test('a column of years has the years that the project speaks of', () => {
  const dated =
    'voorbeeld Een\n  gegeven\n    De peildatum is 1 maart 2031.\n  verwacht\n    De korting bedraagt € 50.\n';
  expect(inserted(`${dated}voorbeelden Twee\n| berekeningsjaar |\n|---|\n| ┆ |`)).toContain('2031');
});

test('another version of an artikel has its title', () => {
  expect(inserted('artikel 2 Hoogte van de korting\ngeldig tot 1 januari 2024\nartikel 2 ┆')).toEqual([
    'Hoogte van de korting',
  ]);
});

const sources = allRules();
const { lexicons } = compile(sources).parsed;

test('the grammar alone knows every two words that follow each other in the rules', () => {
  const follow = new Follow(Object.values(parser().getGAstProductions()));
  const laws = sources.filter(({ text }) => !/^wijziging /m.test(text)); // those give orders in words of their own
  const sentences = laws.flatMap(({ text }) =>
    readWords(text, lexicons)
      .filter(({ kind }) => kind === 'rule')
      .map(({ span, regeling }) => ({ text: text.slice(span.start, span.end), regeling: regeling ?? '' })),
  );
  let pairs = 0;
  for (const { text, regeling } of sentences) {
    const lexicon = lexicons.get(regeling);
    if (!lexicon || /\/\/|uitleg:/.test(text)) continue;
    const { tokens } = T.lex(text, lexicon);
    tokens.forEach(({ tokenType }, at) => {
      const before = tokens[at - 1];
      if (!before || before.tokenType === T.Punt) return;
      pairs += 1;
      expect(
        follow.behind(before.tokenType).has(tokenType),
        `${before.tokenType.name} ${tokenType.name}: ${text}`,
      ).toBe(true);
    });
  }
  expect(pairs).toBeGreaterThan(5000);
});

test('a word that cannot stand there is not expected, whatever was tried before', () => {
  const lexicon = lexicons.get('Awir');
  if (!lexicon) throw new Error('no Awir');
  const first = [...expectedTokens('', lexicon, 'rule').keys()];
  expect(first).toContain('InAfwijkingVan');
  expect(first).not.toContain('MetDienVerstandeDat');
  expect([...expectedTokens('', lexicon, 'rule').keys()]).toEqual(first);
  expect(expectedTokens('', lexicon, 'rule', (token) => token === 'InAfwijkingVan').size).toBe(1);
});

test('an offer costs little, also where a file ends half-way a sentence', { timeout: 120_000 }, () => {
  const editor = createEditor(sources);
  const file = sources.find((each) => each.file.endsWith('awir/awir.lid'))?.file ?? '';
  const text = editor.text(file) ?? '';
  const costs = Array.from({ length: 20 }, (_, index) => {
    const offset = Math.floor((text.length * (index + 1)) / 21);
    editor.update(file, text.slice(0, offset));
    editor.project();
    const before = process.cpuUsage();
    editor.completion(file, offset);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).toSorted((a, b) => a - b);
  expect(costs[10]).toBeLessThan(60);
});
