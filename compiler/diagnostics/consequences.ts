/** One cause, one message: what follows from a message that is shown already is left out. */
import type { Diagnostic } from './diagnostic.ts';

type TextOf = (file: string) => string | undefined;

/** Faults of the grammar: what they are about is missing from everything after it. */
const UNREAD = new Set([
  'regel-buiten-regeling',
  'onbekend-kopwoord',
  'kop-onvolledig',
  'zin-niet-begrepen',
  'onbekend-gezegde',
  'gebruikt-ontbreekt',
  'gegevens-ontbreken',
  'tekst-na-punt',
  'teken-niet-toegestaan',
  'zin-te-ingewikkeld',
  'gegeven-niet-begrepen',
  'type-onbekend',
  'naam-niet-toegestaan',
  'tabel-zonder-kop',
  'schijven-niet-oplopend',
  'tabelrij-verkeerde-lengte',
  'cel-niet-begrepen',
  'datum-niet-begrepen',
  'datum-bestaat-niet',
  'citaat-na-regel',
]);

/** Messages that something is not there: untrustworthy while part of the text is unread. */
const ABSENCE = new Set([
  'conclusie-zonder-regel',
  'ongebruikt-gegeven',
  'ongebruikte-parameter',
  'naam-nergens-gebruikt',
  'niet-gecodeerd',
  'versies-gat',
  'bepaling-zonder-regel',
  'onbekende-bepaling',
  'parameter-zonder-bron',
  'dode-regel',
]);

/** Messages about a voorbeeld that is not complete. */
const OF_EXAMPLE = new Set([
  'voorbeeld-zonder-peildatum',
  'voorbeeld-onvolledig',
  'persoon-onbekend',
  'wie-ontbreekt',
  'tabel-zonder-kop',
]);

/** Said once for a voorbeeld, not for every row. */
const ONCE = new Set(['voorbeeld-zonder-peildatum', 'persoon-onbekend', 'wie-ontbreekt']);

/** Faults by which a version loses its period. */
const OF_VALIDITY = new Set([
  'datum-niet-begrepen',
  'datum-bestaat-niet',
  'kop-onvolledig',
  'onbekend-kopwoord',
  'regel-buiten-regeling',
]);

/** Messages about a name; unread declarations make names unknown. */
const OF_NAME = new Set(['oordeel-onbekend', 'onbekende-naam', 'onbekend-gezegde', 'zin-niet-begrepen']);
/** Messages that a value is of the wrong kind; after an unknown kind nothing is certain. */
const OF_KIND = new Set(['verkeerd-type', 'eenheden-verschillen']);

/** A judgement that is asked for in other words than its own. */
const OF_JUDGEMENT = new Set(['oordeel-onbekend', 'oordeel-zonder-wie', 'zin-niet-begrepen']);

const UNDECLARED = new Set([
  'gegeven-niet-begrepen',
  'type-onbekend',
  'naam-niet-toegestaan',
  'tabel-zonder-kop',
  'kop-onvolledig',
  'onbekend-kopwoord',
]);

/** Another message that says the same of the same place. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'twee-regels': ['versies-overlappen', 'tabel-overlapt'],
  'dode-regel': ['twee-regels'],
};

/** What is cited and does not stand there. */
const UNKNOWN_CITED = new Set(['onbekende-bepaling', 'onbekende-wet']);
/** What follows from a citation that leads nowhere: nothing is set aside by it. */
const NOT_SET_ASIDE = new Set(['twee-regels', 'dode-regel']);

/** Leaves out what would not be there without another message. */
export function withoutConsequences(diagnostics: readonly Diagnostic[], textOf: TextOf): Diagnostic[] {
  const unread = diagnostics.filter(({ code }) => UNREAD.has(code));
  const left = diagnostics.filter((each) => {
    if (unread.length > 0 && ABSENCE.has(each.code)) return false;
    if (
      each.code === 'versies-overlappen' &&
      unread.some(({ code, file }) => file === each.file && OF_VALIDITY.has(code))
    )
      return false;
    if (each.code === 'getal-niet-in-tekst' && unread.some((cause) => inSameProvision(cause, each, textOf)))
      return false;
    if (
      each.code === 'wie-ontbreekt' &&
      diagnostics.some((cause) => cause.code === 'persoon-onbekend' && sameBlock(cause, each, textOf))
    )
      return false;
    if (
      each.code === 'oordeel-nergens-gevraagd' &&
      diagnostics.some(({ code, file }) => file === each.file && OF_JUDGEMENT.has(code))
    )
      return false;
    if (
      each.code === 'wie-ontbreekt' &&
      unread.some(({ code, file }) => file === each.file && code === 'gegeven-niet-begrepen')
    )
      return false; // the role that was not read
    if (
      each.code === 'voorbeeld-zonder-peildatum' &&
      diagnostics.some((cause) => cause.code === 'onbekende-naam' && sameBlock(cause, each, textOf))
    )
      return false; // the unknown column may be that day
    if (OF_EXAMPLE.has(each.code) && unread.some((cause) => cause !== each && sameBlock(cause, each, textOf)))
      return false;
    if (
      OF_NAME.has(each.code) &&
      unread.some((cause) => cause !== each && UNDECLARED.has(cause.code) && declares(cause, each, textOf))
    )
      return false;
    if (OF_KIND.has(each.code) && diagnostics.some(({ code, file }) => code === 'type-onbekend' && file === each.file))
      return false;
    if (diagnostics.some((cause) => UNKNOWN_CITED.has(cause.code) && followsFromCited(each, cause))) return false;
    return !(SAME[each.code] ?? []).some((code) =>
      diagnostics.some((cause) => cause.code === code && aboutSame(cause, each, textOf)),
    );
  });
  return left.filter(
    (each, index) =>
      !ONCE.has(each.code) ||
      !left
        .slice(0, index)
        .some((before) => before.code === each.code && before.text === each.text && sameBlock(before, each, textOf)),
  );
}

/** Where the lines begin that start at column 0, by file; many messages may be about one file. */
const starts = new WeakMap<TextOf, Map<string, readonly number[]>>();

function startsIn(file: string, textOf: TextOf): readonly number[] {
  const known = starts.get(textOf) ?? new Map<string, readonly number[]>();
  starts.set(textOf, known);
  const found = known.get(file) ?? [...(textOf(file) ?? '').matchAll(/^[^\s|]/gm)].map(({ index }) => index);
  known.set(file, found);
  return found;
}

/** From a line that starts at column 0 up to the next: a heading with its body, a sentence. */
function blockAt(file: string, offset: number, textOf: TextOf): { readonly start: number; readonly end: number } {
  const all = startsIn(file, textOf);
  return {
    start: all.findLast((start) => start <= offset) ?? 0,
    end: all.find((start) => start > offset) ?? (textOf(file) ?? '').length,
  };
}

/** Does the one stand under the same lid or onderdeel as the other, so that its text may be the text it misses? */
function inSameProvision(cause: Diagnostic, each: Diagnostic, textOf: TextOf): boolean {
  if (cause.file !== each.file || cause.span.start > each.span.start) return false;
  const between = (textOf(each.file) ?? '').slice(cause.span.start, each.span.start);
  return !/^(?:artikel|lid|onderdeel|onder|regeling)\s/m.test(between);
}

function sameBlock(a: Diagnostic, b: Diagnostic, textOf: TextOf): boolean {
  if (a.file !== b.file) return false;
  const { start, end } = blockAt(a.file, a.span.start, textOf);
  return start <= b.span.start && b.span.start < end;
}

/** Nothing stands at a place that does not exist, and a sentence that names one sets nothing aside. */
function followsFromCited(each: Diagnostic, { file, span }: Diagnostic): boolean {
  if (each.code === 'bepaling-zonder-regel') return each.file === file && each.span.start === span.start;
  if (!NOT_SET_ASIDE.has(each.code)) return false;
  return [each, ...(each.second ? [each.second] : [])].some(
    (place) => place.file === file && place.span.start <= span.start && span.start < place.span.end,
  );
}

/** Do the words that are unknown stand in the declaration that could not be read? */
function declares(cause: Diagnostic, unknown: Diagnostic, textOf: TextOf): boolean {
  const text = textOf(cause.file) ?? '';
  const { start, end } = blockAt(cause.file, cause.span.start, textOf);
  if (cause.file === unknown.file && start <= unknown.span.start && unknown.span.start < end) return false;
  const from = unknown.span.start;
  const written = (textOf(unknown.file) ?? '')
    .slice(from, Math.max(unknown.span.end, from + 80))
    .replace(/^(?:de|het|een|geen)\s+/i, '');
  const words = written.split(/[\s|,.;:]+/).slice(0, 3);
  const declared = ` ${text.slice(start, end).replace(/\s+/g, ' ')}`;
  if (words.length === 3 && declared.includes(` ${words.join(' ')}`)) return true;
  return (words[0] ?? '').length > 5 && declared.includes(` ${words[0] ?? ''}`);
}

/** The places of the one lie in the stretches that the other is about. */
function aboutSame(cause: Diagnostic, each: Diagnostic, textOf: TextOf): boolean {
  const reach = [cause, ...(cause.second ? [cause.second] : [])].map(({ file, span }) => ({
    file,
    start: span.start,
    end: sectionEnd(textOf(file) ?? '', span.start, cause.code),
  }));
  return [each, ...(each.second ? [each.second] : [])].some(({ file, span }) =>
    reach.some((stretch) => stretch.file === file && stretch.start <= span.start && span.start < stretch.end),
  );
}

/** A version reaches to the next artikel; a row is a line. */
function sectionEnd(text: string, offset: number, code: string): number {
  const after = offset + (/^.*/.exec(text.slice(offset))?.[0].length ?? 0);
  if (code !== 'versies-overlappen') return after;
  const next = /^(?:artikel|regeling)\s/m.exec(text.slice(after));
  return next ? after + next.index : text.length;
}
