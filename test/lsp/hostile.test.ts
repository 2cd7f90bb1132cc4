/** A client that does what no client should: lengths that are not so, messages without their parts, odd documents. */
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { kortingswet } from '../service/kortingswet.ts';
import { Client } from './client.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const FILE = 'een map/kw é #1%.lid';
let client: Client;

beforeAll(async () => {
  client = new Client({ [FILE]: kortingswet });
  for (const [target, name] of [
    ['/nergens/x.lid', 'gebroken.lid'],
    [client.folder, 'kring'],
    [join(client.folder, FILE), 'zelfde.lid'],
  ] as const)
    symlinkSync(target, join(client.folder, name));
  mkdirSync(join(client.folder, 'map.lid'));
  await client.initialize();
});

afterAll(async () => {
  expect(await client.stop()).toBe(0);
  expect(client.stderr).toBe('');
});

const symbolsOf = async (uri: string): Promise<string[]> => {
  const found = (await client.request('textDocument/documentSymbol', { textDocument: { uri } })) as { name: string }[];
  return found.map(({ name }) => name);
};

const open = (uri: string, text: string): void => {
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'lidwoord', version: 1, text } });
};

describe('bytes', () => {
  const body = '{"jsonrpc":"2.0","method":"niets"}';

  test.each([-30, -5, -1, 1, 3, 7, 15, 16, 20, 40, 1e12])(
    'a length that is %i beside the truth costs no other message',
    async (difference) => {
      client.raw(`Content-Length: ${body.length + difference}\r\n\r\n${body}`);
      expect(await symbolsOf(client.uri(FILE))).toEqual(['Kortingswet (Kw)']);
    },
  );

  test('a message that comes byte by byte, behind a long stretch of rubbish', async () => {
    client.raw('x'.repeat(100_000));
    const asked = symbolsOf(client.uri(FILE));
    const next = JSON.stringify({ jsonrpc: '2.0', method: 'niets', params: { tekst: 'é😀' } });
    for (const byte of Buffer.from(`Content-Length: ${Buffer.byteLength(next)}\r\n\r\n${next}`)) {
      client.raw(Buffer.from([byte]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await asked).toEqual(['Kortingswet (Kw)']);
    expect(await symbolsOf(client.uri(FILE))).toEqual(['Kortingswet (Kw)']);
  });
});

describe('messages without what they must have', () => {
  const uri = (): string => client.uri(FILE);
  test.each([
    ['textDocument/hover', () => ({}), 'hierbij hoort een document'],
    ['textDocument/hover', () => ({ textDocument: { uri: 5 }, position: null }), 'hierbij hoort een document'],
    ['textDocument/completion', () => ({ textDocument: { uri: uri() } }), 'hierbij hoort een plaats'],
    ['textDocument/codeAction', () => ({ textDocument: { uri: uri() } }), 'hierbij hoort een stuk tekst'],
    [
      'textDocument/rename',
      () => ({ textDocument: { uri: uri() }, position: { line: 0, character: 0 } }),
      'een nieuwe naam',
    ],
    ['workspace/symbol', () => ({ query: 5 }), 'woorden om te zoeken'],
    ['lidwoord/toets', () => ({ ids: 5 }), "'ids' hoort een lijst"],
  ])('%s is refused in Dutch', async (method, params, reason) => {
    await expect(client.request(method, params())).rejects.toMatchObject({
      code: -32602,
      message: expect.stringContaining(reason) as string,
    });
  });

  test('a notification of that kind is passed over', async () => {
    client.notify('textDocument/didOpen', {});
    client.notify('textDocument/didChange', { textDocument: {} });
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: '%%%', type: 99 }] });
    expect(await symbolsOf(uri())).toEqual(['Kortingswet (Kw)']);
  });
});

describe('documents', () => {
  beforeEach(() => {
    client.notify('textDocument/didClose', { textDocument: { uri: client.uri(FILE) } });
  });

  test('a link to a file, a link that leads back and one that is broken add nothing', async () => {
    const found = (await client.request('workspace/symbol', { query: 'Kortingswet' })) as {
      location: { uri: string };
    }[];
    expect([...new Set(found.map(({ location }) => location.uri))]).toEqual([client.uri(FILE)]);
  });

  test('a file as it was in an earlier version stays outside the rules', async () => {
    const earlier = client.uri(FILE).replace('file://', 'git:');
    open(earlier, kortingswet);
    expect(await symbolsOf(earlier)).toEqual([]);
    open(client.uri(FILE), kortingswet);
    expect(await client.messages(FILE, (all) => all.length === 0)).toEqual([]);
  });

  test('answers name a document as the editor does', async () => {
    const spelled = client.uri(FILE).replace('%C3%A9', '%c3%a9').replace('een%20map', 'e%65n%20map');
    open(spelled, kortingswet);
    const line = kortingswet.split('\n').findIndex((each) => each.includes('een korting: bedrag'));
    const places = (await client.request('textDocument/references', {
      textDocument: { uri: spelled },
      position: { line, character: 8 },
      context: { includeDeclaration: true },
    })) as { uri: string }[];
    expect([...new Set(places.map(({ uri }) => uri))]).toEqual([spelled]);
    client.notify('textDocument/didClose', { textDocument: { uri: spelled } });
  });

  test.each(['untitled:Untitled-1', 'vscode-vfs://github/a/b.lid', 'inmemory://model/1'])(
    'a text that is no file: %s',
    async (uri) => {
      open(uri, kortingswet.replaceAll('Kw', 'Nw').replace('Kortingswet', 'Nieuwe wet'));
      expect(await symbolsOf(uri)).toEqual(['Nieuwe wet (Nw)']);
      client.notify('textDocument/didClose', { textDocument: { uri } });
      expect(await symbolsOf(uri)).toEqual([]);
    },
  );

  test('changes with ends before beginnings, beyond the text and before it', async () => {
    const uri = client.uri(FILE);
    open(uri, kortingswet);
    const change = (start: [number, number], end: [number, number], text: string): object => ({
      range: { start: { line: start[0], character: start[1] }, end: { line: end[0], character: end[1] } },
      text,
    });
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        change([9, 5], [3, 2], '😀'),
        change([1e9, 1e9], [2e9, 0], '\n// 😀'),
        change([-4, -3], [0, -1], 'y'),
      ],
    });
    expect(await symbolsOf(uri)).toBeInstanceOf(Array);
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 3 },
      contentChanges: [{ text: kortingswet }],
    });
    expect(await symbolsOf(uri)).toEqual(['Kortingswet (Kw)']);
  });

  test('a thousand keystrokes without a pause', async () => {
    const uri = client.uri(FILE);
    open(uri, kortingswet);
    const begun = performance.now();
    for (let version = 2; version < 1002; version += 1) {
      const start = { line: 3, character: 0 };
      const isEven = version % 2 === 0;
      client.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start, end: { line: 3, character: isEven ? 0 : 1 } }, text: isEven ? 'x' : '' }],
      });
    }
    expect(await symbolsOf(uri)).toEqual(['Kortingswet (Kw)']);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  test('a folder that gets another name', async () => {
    const renamed = FILE.replace('een map', 'andere');
    renameSync(join(client.folder, 'een map'), join(client.folder, 'andere'));
    client.notify('workspace/didRenameFiles', {
      files: [{ oldUri: client.uri('een map'), newUri: client.uri('andere') }],
    });
    expect(await symbolsOf(client.uri(FILE))).toEqual([]);
    expect(await symbolsOf(client.uri(renamed))).toEqual(['Kortingswet (Kw)']);
    mkdirSync(join(client.folder, 'node_modules'));
    writeFileSync(join(client.folder, 'node_modules', 'weg.lid'), kortingswet);
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('node_modules/weg.lid'), type: 1 }],
    });
    expect(await symbolsOf(client.uri('node_modules/weg.lid'))).toEqual([]);
  });
});
