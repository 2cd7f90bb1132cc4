/* eslint-disable @typescript-eslint/no-unsafe-call -- answers of the protocol are read as they come */
/** The language server, from the outside. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { kortingswet, kortingswetMetFouteVoorbeelden } from '../service/kortingswet.ts';
import { Client } from './client.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const FILE = 'kw.lid';
let client: Client;

beforeAll(async () => {
  client = new Client({
    [FILE]: kortingswet,
    'los/ander.lid':
      'regeling Andere wet (Aw)\ngebruikt Kortingswet (Kw)\nartikel 1\nlid 1\nDe halve korting bedraagt de helft van de korting.\n',
  });
  const { capabilities, serverInfo } = await client.initialize();
  expect(serverInfo.name).toBe('lidwoord');
  expect(capabilities.hoverProvider).toBe(true);
  client.open(FILE, kortingswet);
  await client.messages(FILE, (messages) => messages.length === 0);
});

afterAll(async () => {
  expect(await client.stop()).toBe(0);
  expect(client.stderr).toBe('');
});

/** The place of a piece of text with a mark. */
function at(piece: string, text = kortingswet): { line: number; character: number } {
  const plain = piece.replace('┆', '');
  const start = text.indexOf(plain);
  expect(start).toBeGreaterThan(-1);
  const before = text.slice(0, start + piece.indexOf('┆')).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

const ask = (method: string, piece: string, more: object = {}) =>
  client.request(`textDocument/${method}`, { textDocument: { uri: client.uri(FILE) }, position: at(piece), ...more });

/** The text with the edits of an answer made. */
function edited(
  text: string,
  edits: {
    range: { start: { line: number; character: number }; end: { line: number; character: number } };
    newText: string;
  }[],
): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (result, { range, newText }) => result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end)),
      text,
    );
}

describe('a language server over stdio', () => {
  test('hover', async () => {
    const { contents } = await ask('hover', 'In af┆wijking van lid 1 bedraagt');
    expect(contents.kind).toBe('markdown');
    expect(contents.value).toContain('**in afwijking van**');
    expect(await ask('hover', 'parameter kortingsgrens: bedrag per jaar┆')).toBeNull();
  });

  test('definition, over files', async () => {
    const text =
      'regeling Andere wet (Aw)\ngebruikt Kortingswet (Kw)\nartikel 1\nlid 1\nDe halve korting bedraagt de helft van de korting.\n';
    const found = await client.request('textDocument/definition', {
      textDocument: { uri: client.uri('los/ander.lid') },
      position: at('de helft van de kor┆ting', text),
    });
    expect(found).toEqual([
      { uri: client.uri(FILE), range: { start: at('een ┆korting: bedrag'), end: at('een korting┆: bedrag') } },
    ]);
  });

  test('references', async () => {
    const found = await ask('references', 'een ┆korting: bedrag', { context: { includeDeclaration: true } });
    expect(found.filter(({ uri }: { uri: string }) => uri.endsWith('ander.lid'))).toHaveLength(1);
    expect(found.length).toBeGreaterThan(6);
  });

  test('completion', async () => {
    const items = await ask('completion', 'De korting bedraagt € 100, indien de ┆aanvrager een');
    expect(items.map(({ label }: { label: string }) => label)).toContain('korting');
    const formulas = await ask('completion', '\n┆\nartikel 2');
    const formula = formulas.find(({ label }: { label: string }) => label.startsWith('In afwijking van lid'));
    expect(formula).toMatchObject({ insertTextFormat: 2, textEdit: { newText: expect.stringContaining('${1:1}') } });
  });

  test('rename, over files and voorbeelden, and a refusal in Dutch', async () => {
    const { range, placeholder } = await ask('prepareRename', 'een kor┆ting: bedrag');
    expect([placeholder, range.start]).toEqual(['korting', at('een ┆korting: bedrag')]);
    const { changes } = await ask('rename', 'een kor┆ting: bedrag', { newName: 'tegemoetkoming' });
    expect(Object.keys(changes).sort()).toEqual([client.uri(FILE), client.uri('los/ander.lid')].sort());
    expect(edited(kortingswet, changes[client.uri(FILE)])).toContain(
      'De tegemoetkoming bedraagt € 100, op grond van artikel 2 lid 1.',
    );
    await expect(ask('rename', 'een kor┆ting: bedrag', { newName: 'inkomen' })).rejects.toThrow(
      "De naam 'inkomen' bestaat al",
    );
  });

  test('format', async () => {
    const messy = kortingswet.replace('artikel 2\nlid 1', 'artikel 2\nlid   1');
    client.change(FILE, messy, 3);
    const edits = await client.request('textDocument/formatting', {
      textDocument: { uri: client.uri(FILE) },
      options: {},
    });
    expect(edited(messy, edits)).toContain('artikel 2\nlid 1\n');
    client.change(FILE, kortingswet, 4);
  });

  test('format a part, and what was typed', async () => {
    const messy = `${kortingswet}\nartikel   9\n\n\nlid   1\n\n`;
    client.change(FILE, messy, 5);
    const textDocument = { uri: client.uri(FILE) };
    const line = messy.split('\n').indexOf('lid   1');
    const range = { start: { line, character: 2 }, end: { line, character: 3 } };
    const part = await client.request('textDocument/rangeFormatting', { textDocument, range, options: {} });
    expect(edited(messy, part)).toBe(messy.replace('lid   1', 'lid 1'));
    const position = { line: line + 1, character: 0 };
    const typed = { textDocument, position, ch: '\n', options: {} };
    expect(edited(messy, await client.request('textDocument/onTypeFormatting', typed))).toBe(
      messy.replace('lid   1\n\n', 'lid 1\n> \n'),
    );
    await expect(client.request('textDocument/onTypeFormatting', { textDocument, ch: '\n' })).rejects.toThrow(
      "'position'",
    );
    client.change(FILE, kortingswet, 6);
  });

  test('symbols, folding and colours', async () => {
    const textDocument = { uri: client.uri(FILE) };
    const [regeling] = await client.request('textDocument/documentSymbol', { textDocument });
    expect(regeling.name).toBe('Kortingswet (Kw)');
    const folds = await client.request('textDocument/foldingRange', { textDocument });
    expect(folds.length).toBeGreaterThan(3);
    const { data } = await client.request('textDocument/semanticTokens/full', { textDocument });
    expect(data.length % 5).toBe(0);
    expect(data.length / 5).toBeGreaterThan(100);
  });

  test('inlay hints of the first voorbeeld', async () => {
    const hints = await client.request('textDocument/inlayHint', {
      textDocument: { uri: client.uri(FILE) },
      range: { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } },
    });
    expect(hints.map(({ label }: { label: string }) => label)).toContain('⟵ € 100,00');
  });

  test('messages while typing, with a quick fix', async () => {
    const wrong = kortingswet.replace(
      'De korting bedraagt € 100, indien de aanvrager een gerechtigde is.',
      'De korting bedraagt € 100, indien de aanvrager een gerechtigte is.',
    );
    client.change(FILE, wrong, 5);
    const [message] = await client.messages(FILE, (messages) => messages.some(({ code }) => code === 'onbekende-naam'));
    expect(message).toMatchObject({ severity: 1, source: 'lidwoord' });
    const [action] = await client.request('textDocument/codeAction', {
      textDocument: { uri: client.uri(FILE) },
      range: message.range,
      context: { diagnostics: [message] },
    });
    expect(action.title).toBe("Vervang door 'gerechtigde'");
    expect(edited(wrong, action.edit.changes[client.uri(FILE)])).toBe(kortingswet);
    client.change(FILE, kortingswet, 6);
    await client.messages(FILE, (messages) => messages.length === 0);
  });

  test('a voorbeeld that does not come out is reported, and is no longer when it does', async () => {
    client.change(FILE, kortingswetMetFouteVoorbeelden, 7);
    const messages = await client.messages(
      FILE,
      (all) => all.filter(({ code }) => code === 'voorbeeld-komt-niet-uit').length === 2,
    );
    expect(messages[0].message).toContain('verwacht € 101,00, kreeg € 100,00');
    client.change(FILE, kortingswet, 8);
    await client.messages(FILE, (all) => all.length === 0);
  });

  test('the voorbeelden and their results, for a list of tests', async () => {
    const list = await client.request('lidwoord/voorbeelden');
    expect(list.map(({ id }: { id: string }) => id)).toContain('Kw/Student/2');
    const results = await client.request('lidwoord/toets', { ids: ['Kw/Student/2'] });
    expect(results).toMatchObject([{ id: 'Kw/Student/2', goed: true, toetsen: [{ verwacht: 'geen', kreeg: 'geen' }] }]);
  });

  test('messages that are no messages are passed over', async () => {
    client.raw('rommel zonder kop\r\n\r\n');
    client.raw('Content-Length: 5\r\n\r\n{"a":');
    client.raw('Content-Length: 4\r\n\r\nnull');
    client.raw('Content-Length: 17\r\n\r\n{"jsonrpc":"1.0"}');
    await expect(client.request('textDocument/bestaatNiet', {})).rejects.toThrow();
    await expect(client.request('textDocument/hover', {})).rejects.toThrow();
    expect((await ask('hover', 'In af┆wijking van lid 1 bedraagt')).contents.kind).toBe('markdown');
  });

  test('a document that is no rule text, and a place outside the text', async () => {
    const textDocument = { uri: 'file:///nergens/niets.txt' };
    expect(
      await client.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } }),
    ).toBeNull();
    expect(
      await client.request('textDocument/completion', {
        textDocument: { uri: client.uri(FILE) },
        position: { line: 9e6, character: -4 },
      }),
    ).toBeInstanceOf(Array);
  });
});

describe('a file of a megabyte', () => {
  test('is answered', async () => {
    const lid = (number: number): string =>
      `lid ${number}\n> De bijdrage ${number} bedraagt € ${number}.\nDe bijdrage nummer ${number} bedraagt € ${number}.\n\n`;
    let text = 'regeling Lange wet (Lw)\n\nartikel 1\n';
    for (let number = 1; text.length < 1_000_000; number += 1) text += lid(number);
    const other = new Client({});
    try {
      await other.initialize({ instellingen: { voorbeeldenMelden: false } });
      other.open('lang.lid', text);
      const symbols = await other.request('textDocument/documentSymbol', {
        textDocument: { uri: other.uri('lang.lid') },
      });
      expect(symbols[0].children[0].children.length).toBeGreaterThan(1000);
      const { data } = await other.request('textDocument/semanticTokens/full', {
        textDocument: { uri: other.uri('lang.lid') },
      });
      expect(data.length).toBeGreaterThan(10_000);
      expect(await other.stop()).toBe(0);
    } finally {
      other.kill();
    }
  });
});
