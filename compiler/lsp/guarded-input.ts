/**
 * What the editor sends, without what is no message. A header without a length would make the reader of the protocol
 * wait for ever, and a body that is no JSON would end it; both are left out, and the next message is read.
 */
import { Transform } from 'node:stream';

const SEPARATOR = Buffer.from('\r\n\r\n');

/** A message of more bytes than this is left out. */
const LARGEST = 64_000_000;

/** A header of more bytes than this is none. */
const LARGEST_HEADER = 8192;

/** Begin of a header; the last one before the separator counts, whatever rubbish stands before it. */
const HEADER = /Content-Length:[ \t]*(\d+)/gi;

export function guarded(input: NodeJS.ReadableStream): NodeJS.ReadableStream {
  let held = Buffer.alloc(0);
  /** Pieces that came and do not yet make the message whole: a large one is put together once. */
  let pieces: Buffer[] = [];
  let missing = 0;
  const transform = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      pieces.push(chunk);
      missing -= chunk.length;
      if (missing <= 0) {
        held = Buffer.concat([held, ...pieces]);
        pieces = [];
        for (const message of messages()) transform.push(message);
      }
      done();
    },
  });
  return input.pipe(transform);

  /** The whole messages that are held, in their own header. */
  function* messages(): Generator<Buffer, void, undefined> {
    for (;;) {
      const end = held.indexOf(SEPARATOR);
      if (end === -1) {
        missing = 0;
        if (held.length > LARGEST_HEADER) held = held.subarray(-LARGEST_HEADER);
        return;
      }
      const start = end + SEPARATOR.length;
      const length = lengthIn(held.subarray(0, end).toString('latin1'));
      if (length === undefined) {
        held = held.subarray(start);
        continue;
      }
      missing = start + length - held.length;
      if (missing > 0) return;
      const body = held.subarray(start, start + length);
      if (isMessage(body)) {
        held = held.subarray(start + length);
        yield Buffer.concat([Buffer.from(`Content-Length: ${length}\r\n\r\n`, 'latin1'), body]);
      } else held = held.subarray(start + (headerWithin(body) ?? length));
    }
  }
}

function lengthIn(header: string): number | undefined {
  const length = Number([...header.matchAll(HEADER)].at(-1)?.[1] ?? Number.NaN);
  return Number.isSafeInteger(length) && length <= LARGEST ? length : undefined;
}

const NAME = 'Content-Length: ';

/** Where the next message begins within a body of which the length was told too large; its header may end outside. */
function headerWithin(body: Buffer): number | undefined {
  const text = body.toString('latin1');
  const whole = /Content-Length:[ \t]*\d/i.exec(text);
  if (whole) return whole.index;
  for (let length = Math.min(NAME.length, text.length); length > 0; length -= 1)
    if (text.endsWith(NAME.slice(0, length))) return text.length - length;
  return undefined;
}

function isMessage(body: Buffer): boolean {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null && (value as { jsonrpc?: unknown }).jsonrpc === '2.0';
  } catch {
    return false;
  }
}
