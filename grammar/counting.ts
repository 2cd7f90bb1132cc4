/** In the head of an example: which beleidsregels and uitspraken count, and as known on which day. */
import type { ExampleCounting } from './ast/index.ts';
import type { Report } from './fault.ts';
import { parseDutchDate } from './literals.ts';
import type { Line } from './skeleton.ts';

interface Mutable {
  met: ExampleCounting['met'][number][];
  bekendOp?: string;
}

/** Does this line say what counts? Then it is kept. */
export function readCounting({ text, span }: Line, into: Mutable, report: Report): boolean {
  const names = /^met\s+inachtneming\s+van\s+(.+)$/.exec(text)?.[1];
  if (names !== undefined) {
    let at = span.end - names.length;
    for (const part of names.split(';')) {
      const start = at + (part.length - part.trimStart().length);
      at += part.length + 1;
      const name = part.trim().replace(/\s+/g, ' ');
      if (name !== '') into.met.push({ name, span: { start, end: start + part.trim().length } });
    }
    return true;
  }
  const day = /^zoals\s+bekend\s+op\s+(.+)$/.exec(text)?.[1];
  if (day === undefined) return false;
  const parsed = parseDutchDate(day);
  if (parsed.ok) into.bekendOp = parsed.value;
  else report({ code: 'datum-niet-begrepen', span, data: { reden: parsed.reason } });
  return true;
}
