/** What a check found before holds, or is found anew, when its cause comes or goes with a key, and wherever it moves. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../../compiler/compile.ts';
import { CompileMemory } from '../../../compiler/memory.ts';

const LAW = `regeling Proefwet (Pw)
gegevens
De aanvrager is een persoon.
Van een persoon staat vast of hij:
  student is;
  werkloos is.
Bepaald worden:
  een grondslag: bedrag;
  een toeslag: bedrag;
  een aanvulling: bedrag;
  een reiskostenvergoeding: bedrag.

artikel 1
lid 1
> De grondslag bedraagt € 100.
De grondslag bedraagt € 100, indien de aanvrager student is.

lid 2
In afwijking van lid 1 bedraagt de grondslag € 20, indien de aanvrager werkloos is.

artikel 2
De toeslag bedraagt € 50.

artikel 3
De aanvulling bedraagt 10% van de toeslag.

artikel 4
De reiskostenvergoeding bedraagt € 5, indien de aanvrager student is.
`;

const FILE = 'proef.lid';

/** Edits of the law, each with the code of the message that it gives. */
const CASES: readonly { readonly code: string; readonly from: string; readonly to: string }[] = [
  { code: 'kring', from: 'De toeslag bedraagt € 50.', to: 'De toeslag bedraagt de aanvulling.' },
  { code: 'ongebruikt-gegeven', from: ', indien de aanvrager werkloos is', to: '' },
  { code: 'conclusie-zonder-regel', from: 'De aanvulling bedraagt 10% van de toeslag.', to: '' },
  { code: 'onbekende-bepaling', from: 'In afwijking van lid 1', to: 'In afwijking van lid 7' },
  { code: 'bepaling-zonder-regel', from: 'In afwijking van lid 1', to: 'In afwijking van artikel 2' },
  {
    code: 'getal-niet-in-tekst',
    from: 'De grondslag bedraagt € 100, indien',
    to: 'De grondslag bedraagt € 101, indien',
  },
  { code: 'niet-gecodeerd', from: 'artikel 2\n', to: 'artikel 2\nlid 1\n> Er is een toeslag.\n\nlid 2\n' },
  { code: 'twee-regels', from: 'artikel 3\n', to: 'De toeslag bedraagt € 60.\n\nartikel 3\n' },
  { code: 'versies-overlappen', from: 'lid 2\n', to: 'lid 1\n' },
  {
    code: 'geen-maakt-alles-geen',
    from: '10% van de toeslag',
    to: 'de toeslag vermeerderd met de reiskostenvergoeding',
  },
  {
    code: 'afwijking-over-en-weer',
    from: 'De grondslag bedraagt € 100, indien',
    to: 'In afwijking van lid 2 bedraagt de grondslag € 100, indien',
  },
  {
    code: 'dode-regel',
    from: 'artikel 3\n',
    to: 'artikel 2a\nIn afwijking van artikel 2 bedraagt de toeslag € 70.\n\nartikel 3\n',
  },
];

const codesOf = (text: string): readonly string[] =>
  compile([{ file: FILE, text }]).diagnostics.map(({ code }) => code);

/** Compiles the texts one after the other with one memory; each must give what compiling it alone gives. */
function mustStayFresh(texts: readonly string[], memory = new CompileMemory()): void {
  for (const text of texts) {
    const sources = [{ file: FILE, text }];
    expect(compile(sources, { memory }).diagnostics).toEqual(compile(sources).diagnostics);
  }
}

/** The text a line lower, and with a provision more above it. */
const lower = (text: string): string => `// een opmerking\n${text}`;
const later = (text: string): string =>
  text.replace('artikel 1\n', 'artikel 0\nDe proef bedraagt de toeslag.\n\nartikel 1\n');

test('the law itself gives no message', () => {
  expect(codesOf(LAW)).toEqual([]);
});

describe.each(CASES)('$code', ({ code, from, to }) => {
  const wrong = LAW.replace(from, to);

  test('comes, moves and goes', () => {
    expect(codesOf(wrong)).toContain(code);
    mustStayFresh([LAW, wrong, lower(wrong), wrong, LAW, later(wrong), later(LAW), lower(LAW), wrong, wrong, LAW]);
  });

  test('is the same when states in between were never checked, or later', () => {
    const memory = new CompileMemory();
    const texts = [LAW, wrong, lower(wrong), LAW, later(wrong), wrong, lower(LAW), LAW, wrong, later(LAW)];
    const states = texts.map((text) => ({ text, state: compile([{ file: FILE, text }], { memory }) }));
    const fresh = (text: string): unknown => compile([{ file: FILE, text }]).diagnostics;
    for (const at of [1, 5, 4, 9, 0, 7, 8, 2]) {
      const { text, state } = states[at] ?? { text: '', state: undefined };
      expect(state?.diagnostics).toEqual(fresh(text));
    }
  });

  test('stands beside each other message', () => {
    const memory = new CompileMemory();
    for (const other of CASES) mustStayFresh([wrong, wrong.replace(other.from, other.to), lower(wrong)], memory);
  });
});

test('a provision that is cited comes when its sentence does', () => {
  const cites = LAW.replace('In afwijking van lid 1 ', 'In afwijking van artikel 6 onderdeel b ');
  const listed = `${cites}\nartikel 6\nDe grondslag bedraagt de som van:\n  a. € 1; en\n  b. € 2.\n`;
  expect(codesOf(cites)).toContain('onbekende-bepaling');
  expect(codesOf(listed)).not.toContain('onbekende-bepaling');
  mustStayFresh([LAW, cites, listed, lower(listed), cites, LAW, listed]);
});

test('a table is judged again when a row, or what its column means, is another', () => {
  const table = `${LAW}
artikel 5
tabel vergoeding: bedrag
| toeslag     | vergoeding |
| tot € 50    | € 1        |
| vanaf € 50  | € 2        |
`;
  const gap = table.replace('| tot € 50 ', '| tot € 40 ');
  const counted = gap.replace('een toeslag: bedrag', 'een toeslag: aantal');
  const texts = [table, gap, counted];
  mustStayFresh([...texts, ...texts.map(lower), ...texts.toReversed()]);
});

test('two files say the same of the same name, whichever of them changes', () => {
  const other = LAW.replace('Proefwet (Pw)', 'Andere wet (Aw)');
  const memory = new CompileMemory();
  const state = (one: string, two: string): void => {
    const sources = [
      { file: FILE, text: one },
      { file: 'ander.lid', text: two },
    ];
    expect(compile(sources, { memory }).diagnostics).toEqual(compile(sources).diagnostics);
  };
  for (const { from, to } of CASES) {
    state(LAW.replace(from, to), other);
    state(LAW.replace(from, to), other.replace(from, to));
    state(LAW, lower(other.replace(from, to)));
    state(lower(LAW), other);
  }
});
