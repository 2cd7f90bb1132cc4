/** What an editor gets: names, places, changes. */
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../compiler/service/index.ts';
import { kortingswet, kortingswetMetFouteVoorbeelden } from '../kortingswet.ts';
import { at, edited, editorOf, FILE, shown, typed } from './marked.ts';

const labels = (piece: string): string[] => {
  const { editor, offset } = typed(piece);
  return [...editor.completion(FILE, offset)].sort((a, b) => a.rank - b.rank).map(({ label }) => label);
};

describe('places', () => {
  test('an offset and its line and column are each other’s inverse, also with other line ends and wide characters', () => {
    const text = 'een\r\ntwee 😀 drie\n\nvier';
    const lines = linesOf(text);
    for (let offset = 0; offset <= text.length; offset += 1)
      if (text[offset] !== '\n' || text[offset - 1] !== '\r') expect(lines.offset(lines.position(offset))).toBe(offset);
    expect(lines.position(text.indexOf('drie'))).toEqual({ line: 1, column: 8 });
    expect(lines.count).toBe(4);
  });

  test('a place that does not exist is the nearest one that does', () => {
    const lines = linesOf('een\ntwee');
    expect(lines.offset({ line: 0, column: 99 })).toBe(3);
    expect(lines.offset({ line: 99, column: 0 })).toBe(8);
    expect(lines.offset({ line: -1, column: Number.NaN })).toBe(0);
  });
});

describe('colours', () => {
  const editor = editorOf();
  const text = editor.text(FILE) ?? '';
  const tokens = editor.semanticTokens(FILE);
  const classOf = (piece: string): string | undefined => {
    const offset = at(editor, piece);
    return tokens.find(({ start, end }) => start <= offset && offset < end)?.class;
  };

  test.each([
    ['regeling Korting┆swet', 'titel'],
    ['┆regeling Kortingswet', 'kop'],
    ['> De korting be┆draagt € 100.', 'wettekst'],
    ['  uitleg: o┆ok een student', 'uitleg'],
    ['\nDe kor┆ting bedraagt € 100, indien', 'uitkomst'],
    ['\nDe korting bedraagt ┆€ 100, indien', 'bedrag'],
    ['\nDe korting bedraagt € 100, in┆dien', 'verbinding'],
    ['bedraagt € 1.000 indien het in┆komen', 'gegeven'],
    ['ten hoogste de korting┆sgrens bedraagt.\nlid 2', 'parameter'],
    ['is een persoon geen gerechtigde indien die persoon ge┆schorst is.', 'gezegde'],
    ['\nIn afwijking van lid 1 is een persoon geen gerechtigde indien die per┆soon', 'voornaamwoord'],
    ['\nIn afwijking van l┆id 1 bedraagt de korting € 250', 'verwijzing'],
    ['An┆na is een gerechtigde, op grond', 'persoon'],
    ['een inkomen: be┆drag per jaar', 'type'],
  ])('%s is %s', (piece, expected) => {
    expect(classOf(piece)).toBe(expected);
  });

  test('do not overlap, stay within a line and leave out nothing but blanks and punctuation', () => {
    let last = 0;
    for (const { start, end } of tokens) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end)).not.toContain('\n');
      expect(text.slice(last, start)).toMatch(/^[\s,;:.()|>-]*$/);
      last = end;
    }
  });

  test('a name that is nowhere described has a class of its own, in a sentence that cannot be read too', () => {
    const { editor: other, offset } = typed('artikel 3\nDe kortang ┆blijft bij indien.\n');
    const unknown = other.semanticTokens(FILE).find(({ class: kind }) => kind === 'onbekend');
    expect(unknown && (other.text(FILE) ?? '').slice(unknown.start, unknown.end)).toContain('kortang');
    expect(unknown?.start).toBeLessThan(offset);
  });
});

describe('messages', () => {
  test('an unknown name comes with the nearest one as a repair, and the repair repairs', () => {
    const editor = editorOf(
      kortingswet.replace('indien de aanvrager een gerechtigde is.', 'indien de aanvrager een gerechtigte is.'),
    );
    const [first] = editor.diagnostics(FILE);
    expect(first).toMatchObject({
      code: 'onbekende-naam',
      severity: 'fout',
      fixes: [{ title: "Vervang door 'gerechtigde'" }],
    });
    editor.update(FILE, edited(editor, first?.fixes[0]?.edits ?? []));
    expect(editor.text(FILE)).toBe(kortingswet);
    expect(editor.diagnostics()).toEqual([]);
  });

  test('a missing full stop is put there', () => {
    const editor = editorOf(
      kortingswet.replace('de aanvrager een gerechtigde is.\n', 'de aanvrager een gerechtigde is\n'),
    );
    const [first] = editor.diagnostics(FILE);
    expect(first?.code).toBe('punt-ontbreekt');
    expect(edited(editor, first?.fixes[0]?.edits ?? [])).toBe(kortingswet);
  });

  test('are plain data', () => {
    const editor = editorOf(`${kortingswet}artikel 9\nDe korting is raar.\n`);
    const messages = editor.diagnostics();
    expect(messages.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(messages))).toEqual(messages);
  });
});

describe('completion', () => {
  test('offers structure words and drafting formulas at the begin of a line', () => {
    const offered = labels('┆');
    expect(offered).toEqual(
      expect.arrayContaining(['artikel', 'lid', 'voorbeeld', 'niet gecodeerd', 'In afwijking van lid … bedraagt …']),
    );
    expect(offered).not.toContain('korting');
  });

  test('offers formulas for a capital, and keeps what was typed in the place that is replaced', () => {
    const { editor, offset } = typed('artikel 3\nIn┆');
    const formula = editor.completion(FILE, offset).find(({ label }) => label === 'In afwijking van lid … bedraagt …');
    expect(formula).toMatchObject({ snippet: true, replace: { start: offset - 2, end: offset } });
  });

  test('goes on offering a formula of which more than a word was typed', () => {
    const { editor, offset } = typed('artikel 3\nIn afw┆');
    const formulas = editor.completion(FILE, offset).filter(({ snippet }) => snippet);
    expect(formulas.map(({ label }) => label)).toEqual([
      'In afwijking van lid … bedraagt …',
      'In afwijking van lid … bestaat geen …',
    ]);
    for (const { replace } of formulas) expect(replace).toEqual({ start: offset - 6, end: offset });
    expect(labels('artikel 3\nDe kort┆')).not.toContain('De … bedraagt …');
  });

  test('offers what has a fitting type behind the verb, and no dates or statuses', () => {
    const offered = labels('artikel 3\nDe korting bedraagt de ┆');
    expect(offered.slice(0, 3)).toEqual(expect.arrayContaining(['korting', 'kortingsgrens', 'inkomen']));
    expect(offered).not.toContain('gerechtigde');
    expect(offered).not.toContain('indien');
  });

  test('offers the connectives where a condition may begin', () => {
    expect(labels('artikel 3\nDe korting bedraagt € 1 ┆')).toEqual(
      expect.arrayContaining(['indien', 'tenzij', 'vermeerderd met']),
    );
  });

  test('offers statuses in a condition', () => {
    expect(labels('artikel 3\nDe korting bedraagt € 1 indien de aanvrager ┆')).toEqual(
      expect.arrayContaining(['student is', 'geschorst is']),
    );
    expect(labels('artikel 3\nDe korting bedraagt € 1 indien de aanvrager een ┆')).toContain('gerechtigde');
  });

  test('offers the leden of this artikel first, with their first words', () => {
    const { editor, offset } = typed('artikel 2\nlid 4\nIn afwijking van ┆');
    const offered = [...editor.completion(FILE, offset)].sort((a, b) => a.rank - b.rank);
    expect(offered.slice(0, 3).map(({ label }) => label)).toEqual(['lid 1', 'lid 2', 'lid 3']);
    expect(offered[0]?.detail).toBe('De korting bedraagt € 100.');
    expect(offered.map(({ label }) => label)).toContain('artikel 1 lid 2');
  });

  test('knows the persons of a voorbeeld', () => {
    expect(labels('voorbeeld Nog een\n  gegeven\n    Bram is een persoon. De aanvrager is ┆')).toContain('Bram');
  });

  test('offers nothing in statute text or a remark', () => {
    expect(labels('artikel 3\n> De korting bedraagt ┆')).toEqual([]);
    expect(labels('artikel 3 // zie ook ┆')).toEqual([]);
  });
});

describe('hover', () => {
  const parts = (piece: string, options = {}): string[] => {
    const editor = editorOf();
    return (editor.hover(FILE, at(editor, piece), options)?.parts ?? []).map(({ kind, text }) => `${kind}: ${text}`);
  };

  test('says what a connective does, with the aanwijzing that speaks of it', () => {
    expect(parts('\nIn af┆wijking van lid 1 bedraagt de korting € 250')).toEqual([
      'kop: in afwijking van',
      expect.stringContaining('tekst: Zet elke regel'),
      expect.stringContaining('aanwijzing 3.35'),
    ]);
  });

  test('shows the declaration of a name and the forms it takes', () => {
    expect(parts('is een persoon geen gerechtigde indien die persoon ge┆schorst is.')).toEqual([
      'kop: geschorst is',
      'tekst: Gegeven van de Kw: ja of nee, van een persoon, in de tijd.',
    ]);
    expect(parts('ten hoogste de korting┆sgrens bedraagt.\nlid 2')).toEqual([
      'kop: kortingsgrens',
      'tekst: Parameter van de Kw: bedrag per jaar.',
      'tekst: 1 januari 2024 tot 1 januari 2026: € 20.000',
      'bron: Besluit kortingsgrens',
    ]);
  });

  test('shows the text of a cited lid', () => {
    expect(parts('\nIn afwijking van lid┆ 1 bedraagt de korting € 250')).toEqual([
      'kop: artikel 2, eerste lid, Kw',
      'wettekst: De korting bedraagt € 100.',
    ]);
  });

  test('shows what a name comes to in the chosen voorbeeld', () => {
    expect(parts('\nDe kor┆ting bedraagt € 100, indien', { example: 'Kw/Student/1' })).toContain(
      'waarde: in ‘Student: laag’: € 250,00',
    );
  });

  test('is silent on blanks and unknown words', () => {
    expect(parts('De aanvrager is een persoon.\n┆\nparameter')).toEqual([]);
  });
});

describe('navigation', () => {
  test('from a name to its declaration', () => {
    const editor = editorOf();
    const found = editor.definition(FILE, at(editor, 'ten hoogste de korting┆sgrens bedraagt.\nlid 2'));
    expect(found.map((place) => shown(editor, place))).toEqual(['regel 16: kortingsgrens']);
  });

  test('from a citation to the heading', () => {
    const editor = editorOf();
    const found = editor.definition(FILE, at(editor, '\nIn afwijking van lid┆ 1 bedraagt de korting € 250'));
    expect(found.map((place) => shown(editor, place))).toEqual(['regel 29: lid 1']);
  });

  test('all places of a name, in voorbeelden too', () => {
    const editor = editorOf();
    const found = editor.references(FILE, at(editor, 'een ┆inkomen: bedrag'));
    expect(found.map((place) => shown(editor, place))).toEqual(
      ['6', '23', '37', '42', '51', '60'].map((line) => `regel ${line}: inkomen`),
    );
  });

  test('all citations of a heading', () => {
    const editor = editorOf();
    const found = editor.references(FILE, at(editor, 'artikel 2\nli┆d 1'));
    expect(found.map((place) => shown(editor, place))).toEqual(['regel 34: lid 1', 'regel 44: artikel 2 lid 1']);
  });
});

describe('rename', () => {
  const renamed = (piece: string, name: string): string => {
    const editor = editorOf();
    const result = editor.rename(FILE, at(editor, piece), name);
    return result.ok ? edited(editor, result.edits) : result.reason;
  };

  test('everywhere, in voorbeelden too, and the outcomes stay', () => {
    const text = renamed('een ┆inkomen: bedrag', 'verzamelinkomen');
    expect(text).toBe(
      kortingswet
        .replaceAll(/(?<=een |het |Het |\| )inkomen/gi, 'verzamelinkomen')
        .replace('Een persoon met een verzamelinkomen', 'Een persoon met een inkomen'),
    );
    expect(
      editorOf(text)
        .exampleMarks()
        .map(({ state }) => state),
    ).toEqual(['goed', 'goed', 'goed', 'goed']);
  });

  test('a status, in every form it takes', () => {
    const text = renamed('  ge┆schorst is, in de tijd', 'tijdelijk geschorst is');
    expect(text).toContain('indien die persoon tijdelijk geschorst is.');
    expect(text).toContain('Anna is niet tijdelijk geschorst.');
    expect(editorOf(text).diagnostics()).toEqual([]);
  });

  test('a person only within the voorbeeld', () => {
    const text = renamed('An┆na is een gerechtigde, op grond', 'Bram');
    expect(text).toContain('Bram is een gerechtigde, op grond');
    expect(text).toContain('Het inkomen van Bram bedraagt € 15.000.');
    expect(text).toContain('Anna is student.');
  });

  test.each([
    ['', 'Een naam kan niet leeg zijn.'],
    ['kortingsgrens', "De naam 'kortingsgrens' bestaat al in de Kw."],
    ['a;b', "'a;b' kan geen naam zijn"],
    ['bedrag indien nodig', "Met de naam 'bedrag indien nodig' zijn de regels niet meer te lezen"],
    ['korting', "De naam 'korting' bestaat al in de Kw."],
  ])('refuses %j', (name, reason) => {
    expect(renamed('een ┆inkomen: bedrag', name)).toContain(reason);
  });

  test('refuses a status of another build, and a place without a name', () => {
    expect(renamed('  ge┆schorst is, in de tijd', 'in Nederland woont')).toContain('anders gebouwd');
    expect(renamed('\nDe korting bedraagt € 100, in┆dien', 'als')).toBe('Hier staat geen naam die u kunt wijzigen.');
  });
});

describe('structure', () => {
  test('outline', () => {
    const editor = editorOf();
    const names = (nodes: ReturnType<typeof editor.outline>, depth = 0): string[] =>
      nodes.flatMap((node) => [`${'  '.repeat(depth)}${node.name}`, ...names(node.children, depth + 1)]);
    expect(names(editor.outline(FILE))).toEqual([
      'Kortingswet (Kw)',
      '  gegevens',
      '  kortingsgrens',
      '  artikel 1',
      '    lid 1',
      '    lid 2',
      '  artikel 2',
      '    lid 1',
      '    lid 2',
      '    lid 3',
      '      Laag inkomen',
      '      Student',
      '      Inkomen onbekend',
    ]);
  });

  test('folds a version that is not in force, with the reason', () => {
    const editor = editorOf(
      'regeling W (W)\nartikel 1\nlid 1\ngeldig tot 1 januari 2021\n> Oud.\nniet gecodeerd: oud.\nlid 1\ngeldig van 1 januari 2021\n> Nieuw.\nniet gecodeerd: nieuw.\n',
    );
    const folds = editor.folding(FILE, '2024-05-01').filter(({ kind }) => kind === 'kop');
    expect(folds.map(({ inForce, note }) => [inForce, note])).toEqual([
      [undefined, undefined],
      [false, 'gold tot 1 januari 2021'],
      [true, undefined],
    ]);
  });

  test('format gives the smallest edit, and none for what is formatted', async () => {
    const editor = editorOf();
    editor.update(FILE, edited(editor, await editor.format(FILE)));
    expect(await editor.format(FILE)).toEqual([]);
    const neat = editor.text(FILE) ?? '';
    editor.update(FILE, neat.replace('De korting bedraagt € 100, indien', 'De korting bedraagt   € 100, indien'));
    const [only, ...others] = await editor.format(FILE);
    expect(others).toEqual([]);
    expect((only?.end ?? 0) - (only?.start ?? 0)).toBeLessThan(4);
    expect(edited(editor, only ? [only] : [])).toBe(neat);
  });
});

describe('voorbeelden', () => {
  test('marks with what was expected and what came out', () => {
    const editor = editorOf(kortingswetMetFouteVoorbeelden);
    expect(editor.examples().map(({ id, state }) => [id, state])).toEqual(
      ['Kw/Laag inkomen', 'Kw/Student/1', 'Kw/Student/2', 'Kw/Inkomen onbekend'].map((id) => [id, 'wacht']),
    );
    const [low, student] = editor.exampleMarks();
    expect(low).toMatchObject({
      state: 'fout',
      checks: [{ ok: false, expected: '€ 101,00', got: '€ 100,00' }, { ok: true }],
    });
    expect(student?.checks[0]?.difference).toContain('berust niet op artikel 2, eerste lid, Kw');
  });

  test('inlays say what each rule yields, or why it does not apply', () => {
    const editor = editorOf();
    const told = editor.inlays(FILE, 'Kw/Student/1').map(({ address, status, text }) => [address, status, text]);
    expect(told).toEqual([
      ['Kw:1:1', 'telt', 'ja'],
      ['Kw:1:2', 'voorwaarde', 'niet van toepassing: het is niet zo dat die persoon geschorst is'],
      ['Kw:2:1', 'opzij', 'opzijgezet door artikel 2, tweede lid'],
      ['Kw:2:2', 'telt', '€ 250,00'],
      [
        'Kw:2:3',
        'voorwaarde',
        'niet van toepassing: het is niet zo dat het inkomen van de aanvrager minder bedraagt dan € 0',
      ],
    ]);
  });

  test('the form names every fact that an outcome can rest on', () => {
    const schema = editorOf().form('Kw');
    expect(schema?.roles).toEqual([{ key: 'aanvrager', name: 'aanvrager' }]);
    expect(schema?.groups.map(({ kind, fields }) => [kind, fields.map(({ key }) => key)])).toEqual([
      ['persoon', ['inkomen', 'studentIs', 'geschorstIs']],
    ]);
    expect(schema?.conclusions.map(({ name }) => name)).toEqual(['gerechtigde', 'korting']);
    expect(editorOf().form('Bestaat niet')).toBeUndefined();
  });
});
