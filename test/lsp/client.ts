/** A real client: starts `lidwoord lsp` and speaks the protocol with it over its standard input and output. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Json = any; // eslint-disable-line @typescript-eslint/no-explicit-any -- answers of the protocol

const PATIENCE = 60_000;
const MAIN = new URL('../../compiler/cli/main.ts', import.meta.url).pathname;

export class Client {
  readonly folder: string;
  readonly exited: Promise<number | null>;
  readonly diagnostics = new Map<string, Json[]>();
  stderr = '';

  readonly #server: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, { resolve: (value: Json) => void; reject: (error: Error) => void }>();
  #watchers: (() => void)[] = [];
  #held = Buffer.alloc(0);
  #id = 0;

  /** `program`: what Node is to run; that of this repository when nothing is said. */
  constructor(files: Readonly<Record<string, string>>, program: readonly string[] = [MAIN, 'lsp']) {
    this.folder = mkdtempSync(join(tmpdir(), 'lidwoord-lsp-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true });
      writeFileSync(join(this.folder, name), text);
    }
    this.#server = spawn(process.execPath, [...program, '--stdio'], { cwd: this.folder });
    this.#server.stdout.on('data', (data: Buffer) => {
      this.#read(data);
    });
    this.#server.stderr.on('data', (data: Buffer) => (this.stderr += data.toString()));
    this.exited = new Promise((resolve) => this.#server.on('exit', resolve));
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  async initialize(initializationOptions: object = {}): Promise<Json> {
    const result = await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: pathToFileURL(this.folder).href, name: 'regels' }],
      capabilities: {},
      initializationOptions,
    });
    this.notify('initialized', {});
    return result;
  }

  request(method: string, params: object | null = null): Promise<Json> {
    this.#id += 1;
    const id = this.#id;
    this.#send({ jsonrpc: '2.0', id, method, ...(params === null ? {} : { params }) });
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`${method} was not answered. ${this.stderr}`));
      }, PATIENCE);
      this.#waiting.set(id, {
        resolve: (value) => {
          clearTimeout(timer);
          resolve(value);
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      });
    });
  }

  notify(method: string, params: object): void {
    this.#send({ jsonrpc: '2.0', method, params });
  }

  open(name: string, text: string): void {
    this.notify('textDocument/didOpen', {
      textDocument: { uri: this.uri(name), languageId: 'lidwoord', version: 1, text },
    });
  }

  change(name: string, text: string, version = 2): void {
    this.notify('textDocument/didChange', {
      textDocument: { uri: this.uri(name), version },
      contentChanges: [{ text }],
    });
  }

  /** Bytes as they are, to see what the server does with them. */
  raw(bytes: string | Buffer): void {
    this.#server.stdin.write(bytes);
  }

  /** The messages of a file as soon as they are what is waited for. */
  async messages(name: string, wanted: (messages: Json[]) => boolean): Promise<Json[]> {
    const uri = this.uri(name);
    const end = performance.now() + PATIENCE;
    for (;;) {
      const found = this.diagnostics.get(uri);
      if (found && wanted(found)) return found;
      if (performance.now() > end) throw new Error(`Not seen: ${JSON.stringify(found)} ${this.stderr}`);
      await new Promise<void>((resolve) => {
        this.#watchers.push(resolve);
        setTimeout(resolve, 1000);
      });
    }
  }

  async stop(): Promise<number | null> {
    await this.request('shutdown');
    this.notify('exit', {});
    const code = await this.exited;
    rmSync(this.folder, { recursive: true, force: true });
    return code;
  }

  kill(): void {
    this.#server.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  #send(message: object): void {
    const body = JSON.stringify(message);
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #read(data: Buffer): void {
    this.#held = Buffer.concat([this.#held, data]);
    for (;;) {
      const end = this.#held.indexOf('\r\n\r\n');
      if (end === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#held.subarray(0, end).toString())?.[1]);
      if (this.#held.length < end + 4 + length) return;
      const message = JSON.parse(this.#held.subarray(end + 4, end + 4 + length).toString());
      this.#held = this.#held.subarray(end + 4 + length);
      this.#take(message);
    }
  }

  #take(message: Json): void {
    if (message.method === 'textDocument/publishDiagnostics') {
      this.diagnostics.set(message.params.uri, message.params.diagnostics);
      const watchers = this.#watchers;
      this.#watchers = [];
      for (const watcher of watchers) watcher();
    }
    const waiting = this.#waiting.get(message.id);
    if (!waiting || message.method !== undefined) return;
    this.#waiting.delete(message.id);
    if (message.error) waiting.reject(Object.assign(new Error(message.error.message), { code: message.error.code }));
    else waiting.resolve(message.result);
  }
}
