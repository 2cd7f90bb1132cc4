/** What is said of somebody and is declared nowhere, and small words that stand in the wrong place there. */
import { diagnostic } from '../catalogue.ts';
import { answered, piecesOf } from '../name-list.ts';
import { nearNames } from '../near-names.ts';
import { clauseFrom, lastWords, say, shifted, type Broken, type Cause } from './context.ts';

const VERBS =
  'is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|woont|wonen|ontvangt|ontvangen|betaalt|betalen|staat|staan';
const BEGINS_WITH_VERB = new RegExp(`^(?:niet\\s+)?(?:${VERBS})\\b`);

/** `indien hij in Duitsland woont`: nothing of the kind is declared. */
export const unknownPredicate: Cause = (broken) => {
  if (!broken.path.includes('gezegde in bijzin') || ['En', 'Of', 'Dan'].includes(broken.kind)) return undefined;
  const loose = broken.rule === 'vergelijking' && ['Werkwoord', 'Punt', 'Komma'].includes(broken.kind);
  const from = loose ? unknownBefore(broken) : 0;
  if (from === undefined) return undefined;
  const whole = tidy(broken.before.slice(broken.before.length + from) + clauseFrom(broken.after)).replace(
    /^niet\s+/,
    '',
  );
  if (whole === '' || /[€%\d]/.test(whole) || BEGINS_WITH_VERB.test(whole)) return undefined;
  return undeclared(broken, whole, from);
};

function undeclared(broken: Broken, whole: string, from: number): ReturnType<Cause> {
  const span = shifted(broken, { start: from, end: clauseFrom(broken.after).trimEnd().length });
  const phrase = whole.replace(/\s+\S+$/, '');
  return diagnostic(
    'onbekend-gezegde',
    { file: broken.file, span },
    {
      gezegde: whole,
      lijktOp: [...new Set([...sameWords(phrase, broken.names), ...nearNames(phrase, broken.names, 2)])].slice(0, 2),
    },
  );
}

/** How far back the unknown words before the verb begin. */
function unknownBefore({ before, previous }: Broken): number | undefined {
  const at = before.lastIndexOf(previous);
  return previous === '' || at === -1 ? undefined : at - before.length;
}

/** `De belanghebbende heeft recht op toeslag`: the same after the verb of a main clause. */
export const unknownMainPredicate: Cause = (broken) => {
  if (!['In', 'Op', 'Met', 'Over', 'Voor', 'Onder_', 'Boven', 'Na', 'OnbekendeNaam', 'Van'].includes(broken.kind))
    return undefined;
  if (broken.rule !== 'gezegde' && broken.rule !== 'zin' && broken.rule !== 'gezegde van de hoofdzin') return undefined;
  const match = new RegExp(`^[^,;:]*?\\s(${VERBS})\\s+(?:(?:geen|niet|mede)\\s+)?([^,;:]*)$`).exec(broken.before);
  const begun = match?.[2] ?? '';
  if (
    !match ||
    /\b(?:indien|tenzij|bedraagt)\b/.test(broken.before) ||
    /[€%\d]/.test(begun) ||
    broken.names.some((name) => name !== '' && begun.trim().endsWith(name))
  )
    return undefined;
  return undeclared(broken, tidy(`${begun} ${clauseFrom(broken.after)} ${match[1] ?? ''}`), -begun.length);
};

/** `zij gehuwd zijn met elkaar`: the words of a known phrase, in another order. */
export const phraseScrambled: Cause = (broken) => {
  if (broken.kind !== 'Werkwoord' || !broken.path.includes('gezegde in bijzin')) return undefined;
  const rest = tidy(clauseFrom(broken.after).slice(broken.found.length));
  for (let back = 1; back < 6; back += 1) {
    const front = lastWords(broken.before, back);
    const [meant] = sameWords(tidy(`${front} ${rest}`), broken.names);
    if (rest === '' || meant === undefined) continue;
    const span = { start: -front.length - 1, end: clauseFrom(broken.after).trimEnd().length };
    return say(broken, {
      text: `De woorden '${tidy(`${front} ${broken.found} ${rest}`)}' staan in een andere volgorde dan waarin zij zijn omschreven.`,
      hint: `Schrijf '${meant} ${broken.found}'.`,
      at: span,
      repair: { span, by: `${meant} ${broken.found}` },
    });
  }
  return undefined;
};

/** The first name with these words in any order. */
function sameWords(text: string, names: readonly string[]): string[] {
  const wanted = inAlphabet(text);
  for (const piece of piecesOf(names)) {
    const bySorted = answered(piece, 'words in any order', '', namesByWords);
    const found = bySorted.get(wanted)?.find((name) => name !== text);
    if (found !== undefined) return [found];
  }
  return [];
}

function namesByWords(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    if (!name.includes(' ')) continue;
    const words = inAlphabet(name);
    found.set(words, [...(found.get(words) ?? []), name]);
  }
  return found;
}

function inAlphabet(words: string): string {
  return words.toLowerCase().split(/\s+/).sort().join(' ');
}

/** `en zijn partner`: `zijn` is read as a verb. */
export const possessive: Cause = (broken) => {
  const match = /^(?:(?:en|of|van)\s+)?(zijn|haar|hun)\s+([a-zà-ÿ-]+)/.exec(broken.after);
  if (!match || BEGINS_WITH_VERB.test(match[2] ?? '') || !['En', 'Of', 'Van', 'OnbekendeNaam'].includes(broken.kind))
    return undefined;
  const start = match[0].indexOf(match[1] ?? '');
  return say(broken, {
    text: `'${match[1] ?? ''}' zegt hier niet van wie het is: het wordt als ${match[1] === 'zijn' ? 'werkwoord' : 'naam'} gelezen.`,
    hint: `Schrijf 'de ${match[2] ?? ''}', of 'de ${match[2] ?? ''} van …' met de persoon erbij.`,
    at: { start, end: match[0].length },
  });
};

/** `geen verzekerde niet is`, `indien niet de belanghebbende …` */
export const misplacedNot: Cause = (broken) => {
  if (!/^niet\s/.test(broken.after)) return undefined;
  if (broken.rule === 'voorwaarde of lijst') {
    const clause = clauseFrom(broken.after).replace(/^niet\s+/, '');
    return say(broken, {
      text: `'niet' staat hier voor waarover de voorwaarde gaat; het hoort voor wat daarvan wordt gezegd.`,
      hint: `Schrijf bijvoorbeeld '${broken.previous} de … niet …' in plaats van '${broken.previous} niet ${tidy(clause)}'.`,
    });
  }
  if (/\bgeen\s+\S+\s+$/.test(broken.before))
    return say(broken, {
      text: "Hier staan 'geen' en 'niet' samen: een dubbele ontkenning.",
      hint: 'Laat er één staan.',
    });
  return undefined;
};

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
