/* eslint-disable @typescript-eslint/no-unsafe-call -- answers of the protocol are read as they come */
/** The language server where things go otherwise: files that vanish, folders that come and go, strange texts, stops. */
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { kortingswet, kortingswetMetFouteVoorbeelden } from '../service/kortingswet.ts';
import { Client } from './client.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const FILE = 'kw.lid';
const open: Client[] = [];

function start(files: Readonly<Record<string, string>>): Client {
  const client = new Client(files);
  open.push(client);
  return client;
}

afterEach(() => {
  for (const client of open.splice(0)) client.kill();
});

const wrong = kortingswet.replace('indien de aanvrager een gerechtigde is', 'indien de aanvrager een gerechtigte is');

describe('files', () => {
  test('of a file that is deleted no message stays behind', async () => {
    const client = start({ [FILE]: kortingswet, 'fout.lid': wrong.replace('(Kw)', '(Fw)') });
    await client.initialize();
    await client.messages('fout.lid', (all) => all.length > 0);
    rmSync(join(client.folder, 'fout.lid'));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri('fout.lid'), type: 3 }] });
    expect(await client.messages('fout.lid', (all) => all.length === 0)).toEqual([]);
    expect(await client.stop()).toBe(0);
  });

  test('what is closed without saving is again what is on disk', async () => {
    const client = start({ [FILE]: kortingswet });
    await client.initialize();
    client.open(FILE, wrong);
    await client.messages(FILE, (all) => all.length > 0);
    client.notify('textDocument/didClose', { textDocument: { uri: client.uri(FILE) } });
    expect(await client.messages(FILE, (all) => all.length === 0)).toEqual([]);
  });

  test('line ends of Windows, a byte order mark and wide characters: places are in UTF-16 units', async () => {
    const text = `\uFEFF// 😀😀 een opmerking\r\n${kortingswet.replaceAll('\n', '\r\n').replace('voorbeeld Student', 'voorbeeld 😀 Student')}`;
    const client = start({ [FILE]: text });
    await client.initialize();
    client.open(FILE, text);
    expect(await client.messages(FILE, (all) => all.length === 0)).toEqual([]);
    const lines = text.split('\r\n');
    const line = lines.findIndex((each) => each.startsWith('In afwijking van lid 1'));
    const textDocument = { uri: client.uri(FILE) };
    const hover = await client.request('textDocument/hover', { textDocument, position: { line, character: 4 } });
    expect(hover.contents.value).toContain('**in afwijking van**');
    const edits = await client.request('textDocument/formatting', { textDocument, options: {} });
    for (const { newText } of edits) expect(newText).not.toMatch(/[^\r]\n/);
    const [{ data }] = [await client.request('textDocument/semanticTokens/full', { textDocument })];
    let row = 0;
    let column = 0;
    for (let at = 0; at < data.length; at += 5) {
      column = data[at] === 0 ? column + Number(data[at + 1]) : Number(data[at + 1]);
      row += Number(data[at]);
      expect(column + Number(data[at + 2])).toBeLessThanOrEqual(lines[row]?.length ?? 0);
    }
  });
});

describe('folders', () => {
  test('a folder without rules, and a document that was never saved', async () => {
    const client = start({ 'leesmij.md': 'niets' });
    await client.initialize();
    client.notify('textDocument/didOpen', {
      textDocument: { uri: 'untitled:Naamloos-1', languageId: 'lidwoord', version: 1, text: kortingswet },
    });
    const symbols = await client.request('textDocument/documentSymbol', {
      textDocument: { uri: 'untitled:Naamloos-1' },
    });
    expect(symbols[0].name).toBe('Kortingswet (Kw)');
    expect(await client.request('workspace/symbol', { query: '' })).not.toEqual([]);
    expect(await client.stop()).toBe(0);
  });

  test('a file that is opened by itself knows the laws in its own folder, and nothing else there is judged', async () => {
    const elsewhere = start({
      'wet.lid': kortingswet,
      'fout.lid': 'regeling Foute wet (Fw)\nartikel 1\nDit is geen zin.\n',
    });
    const client = start({ 'leesmij.md': 'niets' });
    await client.initialize();
    const text =
      'regeling Besluit korting (Bk)\ngebruikt Kortingswet (Kw)\ngegevens\nBepaald worden:\n  een opslag: bedrag per jaar.\nartikel 1\nDe opslag bedraagt de korting.\n';
    const uri = elsewhere.uri('besluit.lid');
    client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'lidwoord', version: 1, text } });
    const textDocument = { uri };
    const position = { line: 6, character: 'De opslag bedraagt de kor'.length };
    const [place] = await client.request('textDocument/definition', { textDocument, position });
    expect(place.uri).toBe(elsewhere.uri('wet.lid'));
    const loose = relative(client.folder, join(elsewhere.folder, 'besluit.lid'));
    expect(await client.messages(loose, () => true)).toEqual([]);
    expect([...client.diagnostics.keys()].filter((each) => each.endsWith('fout.lid'))).toEqual([]);
  });

  test('a second folder that is added is read, and is gone when it is taken out', async () => {
    const client = start({ [FILE]: kortingswet });
    const other = start({ 'twee.lid': kortingswet.replaceAll('Kw', 'Tw').replace('Kortingswet', 'Tweede wet') });
    await client.initialize();
    const names = async (): Promise<string[]> => {
      const found = (await client.request('workspace/symbol', { query: 'wet' })) as { name: string }[];
      return found.map(({ name }) => name).filter((name) => name.endsWith('w)'));
    };
    expect(await names()).toEqual(['Kortingswet (Kw)']);
    const folder = { uri: other.uri(''), name: 'twee' };
    client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });
    expect((await names()).sort()).toEqual(['Kortingswet (Kw)', 'Tweede wet (Tw)']);
    client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } });
    expect(await names()).toEqual(['Kortingswet (Kw)']);
  });
});

describe('around the text', () => {
  test('places of a name, marks above voorbeelden, links and a search', async () => {
    const text = kortingswetMetFouteVoorbeelden.replace(
      'regeling Kortingswet (Kw)',
      'regeling Kortingswet (Kw)\n  bron BWBR0018451',
    );
    const client = start({ [FILE]: text });
    await client.initialize();
    client.open(FILE, text);
    await client.messages(FILE, (all) => all.some(({ code }) => code === 'voorbeeld-komt-niet-uit'));
    const textDocument = { uri: client.uri(FILE) };
    const lenses = await client.request('textDocument/codeLens', { textDocument });
    const titles = lenses.map(({ command }: { command: { title: string } }) => command.title);
    expect(titles.some((title: string) => title.startsWith('✓'))).toBe(true);
    expect(titles.some((title: string) => title.startsWith('✗'))).toBe(true);
    const links = await client.request('textDocument/documentLink', { textDocument });
    expect(links[0].target).toMatch(/^https:\/\/wetten\.overheid\.nl\/BWBR0018451/);
    const line = text.split('\n').findIndex((each) => each.includes('een korting: bedrag'));
    const places = await client.request('textDocument/documentHighlight', {
      textDocument,
      position: { line, character: 8 },
    });
    expect(places.length).toBeGreaterThan(5);
    const found = await client.request('workspace/symbol', { query: 'kw:2 lid' });
    expect(found.map(({ name }: { name: string }) => name)).toContain('Kw artikel 2 lid 1');
  });

  test('settings that change', async () => {
    const client = start({ [FILE]: kortingswetMetFouteVoorbeelden });
    await client.initialize();
    await client.messages(FILE, (all) => all.some(({ code }) => code === 'voorbeeld-komt-niet-uit'));
    client.notify('workspace/didChangeConfiguration', {
      settings: { lidwoord: { voorbeeldenMelden: false, waarden: false } },
    });
    expect(await client.messages(FILE, (all) => all.length === 0)).toEqual([]);
    const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    expect(await client.request('textDocument/inlayHint', { textDocument: { uri: client.uri(FILE) }, range })).toEqual(
      [],
    );
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.messages(FILE, (all) => all.length > 0);
  });
});

describe('the order of the protocol', () => {
  test('nothing is answered before initialize and after shutdown; a second initialize is refused', async () => {
    const client = start({ [FILE]: kortingswet });
    const textDocument = { uri: client.uri(FILE) };
    await expect(client.request('textDocument/documentSymbol', { textDocument })).rejects.toMatchObject({
      code: -32002,
    });
    await client.initialize();
    expect(await client.request('textDocument/documentSymbol', { textDocument })).not.toEqual([]);
    await expect(client.request('initialize', { processId: null, rootUri: null, capabilities: {} })).rejects.toThrow(
      "'initialize' is al geweest.",
    );
    await client.request('shutdown');
    for (const method of ['textDocument/documentSymbol', 'lidwoord/voorbeelden', 'shutdown', 'geen/vraag'])
      await expect(client.request(method, { textDocument })).rejects.toMatchObject({ code: -32600 });
    client.notify('exit', {});
    expect(await client.exited).toBe(0);
    expect(client.stderr).toBe('');
  });
});

describe('the end', () => {
  test('to leave without shutdown is a fault, by the protocol', async () => {
    const client = start({ [FILE]: kortingswet });
    await client.initialize();
    client.notify('exit', {});
    expect(await client.exited).toBe(1);
  });

  test('a request that is taken back leaves the server as it was', async () => {
    const client = start({ [FILE]: kortingswet });
    await client.initialize();
    const asked = client.request('lidwoord/toets', {}).catch((error: unknown) => String(error));
    client.notify('$/cancelRequest', { id: 2 });
    await asked;
    expect(await client.request('lidwoord/voorbeelden')).not.toEqual([]);
    expect(client.stderr).toBe('');
  });
});
