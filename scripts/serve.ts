/** Serves a folder of static files on this machine only, with the headers that keep the page to itself. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.json': 'application/json',
};

/** As in playground/index.html; a header can also forbid framing. Monaco writes its styles itself, hence its exception. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The service worker fetches the files of the page, from here and nowhere else. */
const policyOfServiceWorker = "default-src 'none'; script-src 'self'; connect-src 'self'";

export interface Served {
  readonly address: string;
  readonly server: Server;
  readonly close: () => Promise<void>;
}

/** Listens on the port, or on the next free one; 0 takes any. */
export async function serve(folder: string, port = 0): Promise<Served> {
  const server = createServer(handler(folder, await packedFiles(folder)));
  const taken = await listen(server, port);
  return {
    server,
    address: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

const TRIES = 20;

async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) {
    try {
      return await new Promise<number>((done, fail) => {
        server.once('error', fail);
        server.listen(port, '127.0.0.1', () => {
          server.removeListener('error', fail);
          const address = server.address();
          done(typeof address === 'object' && address !== null ? address.port : port);
        });
      });
    } catch (error) {
      const busy = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!busy || wanted === 0 || port >= wanted + TRIES) throw error;
    }
  }
}

type Packed = Map<string, Buffer>;

/** As small as gzip can make it: it is done once. */
const HARDEST = { level: 9 };

/** All files compressed before the first visit, which would else wait a third of a second for it. */
async function packedFiles(folder: string): Promise<Packed> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  const pack = promisify(gzip);
  const one = async (file: string) => [file, await pack(await readFile(file), HARDEST)] as const;
  return new Map(await Promise.all(files.filter((file) => statSync(file).isFile()).map(one)));
}

function handler(folder: string, packed: Packed): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const file = fileOf(folder, request.url ?? '/');
    if (file === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Deze pagina bestaat niet.');
      return;
    }
    const zipped = (request.headers['accept-encoding'] ?? '').includes('gzip');
    const body = zipped ? gzipped(packed, file) : readFileSync(file);
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Content-Security-Policy': file.endsWith(`${sep}sw.js`) ? policyOfServiceWorker : policy,
      'Cache-Control': /-[\w-]{8}\.\w+$/.test(file) ? 'max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      ...(zipped && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** Undefined: there is no such file in the folder. */
function fileOf(folder: string, url: string): string | undefined {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const file = join(folder, path.endsWith(sep) ? join(path, 'index.html') : path);
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function gzipped(packed: Packed, file: string): Buffer {
  const known = packed.get(file);
  if (known) return known;
  const made = gzipSync(readFileSync(file), HARDEST);
  packed.set(file, made);
  return made;
}
