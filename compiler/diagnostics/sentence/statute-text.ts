/** Text of the statute that stands there without `>`: read as a rule, it cannot be understood. */
import type { SyntaxFault } from '../../../grammar/index.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { say, type Broken } from './context.ts';

const PROVISION = /^(?:artikel|lid|onderdeel|onder|paragraaf|geldig)\s/;
const RULE = /^(?:[A-ZÀ-Ö]|tabel\s|termijn\s|oordeel\s|schijven\s|niet gecodeerd)/;

/** Does the sentence stand directly under its heading, with a rule of its own below it? */
export function standsWhereTextBelongs(fault: SyntaxFault, source: string): boolean {
  const begin = Number(fault.data['begin'] ?? fault.span.start);
  const end = Number(fault.data['eind'] ?? fault.span.end);
  return PROVISION.test(lineAbove(source, begin)) && RULE.test(lineBelow(source, end));
}

/** The last line with something on it before the offset. */
function lineAbove(source: string, offset: number): string {
  let end = offset;
  while (end > 0 && isBlank(source.charAt(end - 1))) end -= 1;
  return source.slice(source.lastIndexOf('\n', end - 1) + 1, end);
}

/** From the first character at or behind the offset that is not blank, to the end of its line. */
function lineBelow(source: string, offset: number): string {
  let start = offset;
  while (start < source.length && isBlank(source.charAt(start))) start += 1;
  const end = source.indexOf('\n', start);
  return source.slice(start, end === -1 ? source.length : end);
}

function isBlank(char: string): boolean {
  return char.trim() === '';
}

/** The message, with a repair that puts `>` before every line. */
export function statuteText(broken: Broken): Diagnostic {
  const [start, end] = [-broken.before.length, broken.after.trimEnd().length];
  const text = broken.before + broken.after.trimEnd();
  const first = /^[^\n]*/.exec(text)?.[0].trimEnd().length ?? 0;
  return say(broken, {
    text: 'Deze zin is niet als regel te lezen, en boven de regel van deze bepaling staat geen wettekst.',
    hint: "Is dit de wettekst, zet dan '> ' voor elke regel ervan. Is het de regel, zeg haar dan in de vaste woorden van de taal.",
    at: { start, end: start + first },
    repair: {
      span: { start, end },
      by: text
        .split('\n')
        .map((line) => `> ${line.trim()}`)
        .join('\n'),
      title: "Zet '>' voor de wettekst",
    },
  });
}
