/**
 * What the editor sends, without what is no message. A header without a length would make the reader of the protocol
 * wait for ever, and a body that is no JSON would end it; both are left out, and the next message is read.
 */
import { Transform } from 'node:stream';

const SEPARATOR = Buffer.from('\r\n\r\n');

/** A message of more bytes than this is left out. */
const LARGEST = 64_000_000;

/** Begin of a header, to find the next message after rubbish. */
const HEADER = /Content-Length:[ \t]*\d+/i;

export function guarded(input: NodeJS.ReadableStream): NodeJS.ReadableStream {
  let held = Buffer.alloc(0);
  const transform = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      held = Buffer.concat([held, chunk]);
      for (;;) {
        const message = take();
        if (message === undefined) break;
        if (message !== null) transform.push(message);
      }
      done();
    },
  });
  return input.pipe(transform);

  /** The next whole message; null when something was left out; undefined when more must come first. */
  function take(): Buffer | null | undefined {
    const end = held.indexOf(SEPARATOR);
    if (end === -1) return undefined;
    const header = held.subarray(0, end).toString('latin1');
    const found = HEADER.exec(header);
    const length = Number(/\d+/.exec(found?.[0] ?? '')?.[0] ?? Number.NaN);
    const start = end + SEPARATOR.length;
    if (!found || !Number.isSafeInteger(length) || length > LARGEST) {
      held = held.subarray(start);
      return null;
    }
    if (held.length < start + length) return undefined;
    const body = held.subarray(start, start + length);
    held = held.subarray(start + length);
    if (!isMessage(body)) return null;
    return Buffer.concat([Buffer.from(`Content-Length: ${length}\r\n\r\n`, 'latin1'), body]);
  }
}

function isMessage(body: Buffer): boolean {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null && (value as { jsonrpc?: unknown }).jsonrpc === '2.0';
  } catch {
    return false;
  }
}
