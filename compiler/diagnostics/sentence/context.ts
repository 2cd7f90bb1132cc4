import type { Span, SyntaxFault } from '../../../grammar/index.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { diagnostic } from '../catalogue.ts';
import { quotable } from '../phrases.ts';

/** A sentence that stopped being understandable, cut at that place. */
export interface Broken {
  readonly file: string;
  /** What stands at the place, and what kind of word the grammar took it for (`Bedrag`, `OnbekendeNaam`, …). */
  readonly found: string;
  readonly kind: string;
  readonly span: Span;
  /** The word or phrase before it; '' at the beginning. */
  readonly previous: string;
  /** The construct that was being read, innermost last: `hoofdzin`, `gezegde in bijzin`, … */
  readonly rule: string;
  readonly path: readonly string[];
  /** The sentence up to the place, and from it on: remarks blanked out, line breaks kept. */
  readonly before: string;
  readonly after: string;
  /** What may be written in this regeling. */
  readonly names: readonly string[];
}

/** One cause that is worth recognising: a message, or undefined when it is not this. */
export type Cause = (broken: Broken) => Diagnostic | undefined;

export function brokenSentence(fault: SyntaxFault, source: string, names: readonly string[]): Broken {
  const { staat = '', soort = '', na = '', regel = '', pad = '', begin, eind } = fault.data;
  const from = Number(begin ?? fault.span.start);
  const to = Math.max(Number(eind ?? fault.span.end), fault.span.start);
  return {
    file: fault.file,
    found: staat,
    kind: soort,
    span: fault.span,
    previous: na,
    rule: regel,
    path: pad.split(' > '),
    before: bare(source.slice(from, fault.span.start)),
    after: bare(source.slice(fault.span.start, to)),
    names,
  };
}

/** Blanks out remarks without moving anything. */
function bare(text: string): string {
  return text.replace(/\/\/[^\n]*/g, (remark) => ' '.repeat(remark.length));
}

interface Said {
  /** What stands there and why it cannot be. */
  readonly text: string;
  readonly hint?: string | undefined;
  readonly label?: string | undefined;
  /** Where to point, counted from the place of the fault; default: the word found there. */
  readonly at?: Span | undefined;
  /** Certain repairs only: what to put where, counted from the place of the fault. */
  readonly repair?: { readonly span: Span; readonly by: string; readonly title?: string } | undefined;
}

/** The message of a recognised cause. */
export function say(broken: Broken, said: Said): Diagnostic {
  const { text, hint, label, at, repair } = said;
  const herstel = repair && {
    tekst: repair.by,
    titel: repair.title ?? `Vervang door '${repair.by.trim()}'`,
    span: shifted(broken, repair.span),
  };
  return diagnostic(
    'zin-niet-begrepen',
    { file: broken.file, span: at ? shifted(broken, at) : broken.span },
    { bevinding: text, remedie: hint, label, herstel },
  );
}

export function shifted(broken: Broken, { start, end }: Span): Span {
  return { start: broken.span.start + start, end: broken.span.start + end };
}

/** The first words from the place on, with where they stand (counted from the place). */
export function wordsFrom(
  text: string,
  most: number,
): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  const words: { text: string; start: number; end: number }[] = [];
  for (const match of text.matchAll(/[A-Za-zÀ-ÖØ-öø-ÿ0-9'’_-]+|[^\s]/g)) {
    if (words.length === most || !/^[A-Za-zÀ-ÿ]/.test(match[0])) break;
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The last `count` words of what stands before: `de belanghebbende`. */
export function lastWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(-count).join(' ');
}

/** The clause from the place on: up to a comma, semicolon, full stop or the next condition. */
export function clauseFrom(text: string): string {
  return (
    /^[^]*?(?=\s*(?:[,;:]|\.(?:\s|$)|\)|\s(?:en|of|tenzij|indien|mits|als|voor zover)\s|$))/.exec(text)?.[0] ?? text
  );
}

const KINDS: Readonly<Record<string, string>> = {
  Bedrag: 'het bedrag',
  Datum: 'de datum',
  Maand: 'de maand',
  Procent: 'het percentage',
  Getal: 'het getal',
  Duur: 'de duur',
  Naam: 'de naam',
  Soort: 'de naam',
  Eigennaam: 'de persoon',
  Wet: 'de wet',
  Artikel: 'de verwijzing',
  Lid: 'de verwijzing',
  Onderdeel: 'de verwijzing',
  Letter: 'de letter',
  Werkwoord: 'het werkwoord',
  EigenWerkwoord: 'het werkwoord',
  Bedraagt: 'het werkwoord',
};
const SIGNS: Readonly<Record<string, string>> = {
  Komma: 'een komma',
  Puntkomma: 'een puntkomma',
  DubbelePunt: 'een dubbele punt',
  HaakOpen: "een haakje '('",
  HaakSluit: "een haakje ')'",
};

/** "het bedrag '€ 12'", "een komma", "het woord 'indien'" */
export function described({ kind, found }: Broken): string {
  const sign = SIGNS[kind];
  if (sign !== undefined) return sign;
  const shown = `'${quotable(found, 40)}'`;
  return KINDS[kind]
    ? `${KINDS[kind] ?? ''} ${shown}`
    : /\s/.test(found)
      ? shown
      : /^[\wÀ-ÿ]/.test(found)
        ? `het woord ${shown}`
        : `het teken ${shown}`;
}

/** "; hier staat het bedrag '€ 12'", or that the sentence is over. */
export function insteadOf(broken: Broken): string {
  return atEnd(broken) ? 'hier houdt de zin op' : `hier staat ${described(broken)}`;
}

export function atEnd({ kind }: Broken): boolean {
  return kind === 'Punt' || kind === 'EOF';
}
