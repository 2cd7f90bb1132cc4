/** Words that the language does not know: misspelt, or another word for something it has. */
import { knownPhrases } from '../../../grammar/index.ts';
import { nearNames } from '../near-names.ts';
import { didYouMean, quotable } from '../phrases.ts';
import { atEnd, say, wordsFrom, type Broken, type Cause } from './context.ts';

/** Other words for what the language calls something else. */
const SYNONYMS: readonly { readonly pattern: RegExp; readonly use: string; readonly certain?: boolean }[] = [
  { pattern: /^(?:wanneer|zodra|indien en voor zover|in het geval dat|in geval)(?=\s)/i, use: 'indien', certain: true },
  { pattern: /^(?:behalve|uitgezonderd|met uitzondering van)(?=\s)/i, use: 'tenzij' },
  { pattern: /^(?:plus|opgeteld bij|\+)(?=\s)/i, use: 'vermeerderd met', certain: true },
  { pattern: /^(?:min|minus|onder aftrek van|[-−–])(?=\s)/i, use: 'verminderd met', certain: true },
  { pattern: /^(?:maal|keer|[×*])(?=\s)/i, use: 'vermenigvuldigd met', certain: true },
  { pattern: /^(?:gedeeld met|\/)(?=\s)/i, use: 'gedeeld door', certain: true },
  { pattern: /^(?:minimaal|tenminste|op zijn minst)(?=\s)/i, use: 'ten minste', certain: true },
  { pattern: /^(?:maximaal|hoogstens|tenhoogste)(?=\s)/i, use: 'ten hoogste', certain: true },
  { pattern: /^(?:afgerond op|afgerond)(?=\s)/i, use: 'rekenkundig afgerond op' },
  { pattern: /^(?:groter|meer)(?:\s+(?:is|zijn))?\s+dan(?=\s)/i, use: 'meer bedraagt dan' },
  { pattern: /^(?:kleiner|minder)(?:\s+(?:is|zijn))?\s+dan(?=\s)/i, use: 'minder bedraagt dan' },
  { pattern: /^(?:op\s+)?jaarbasis(?=[\s.,;])/i, use: 'het twaalfvoud van …' },
  { pattern: /^(?:volgens|krachtens)(?=\s+(?:lid|artikel)\s)/i, use: 'ingevolge', certain: true },
];

/** `wanneer`, `plus`, `groter is dan` */
export const synonym: Cause = (broken) => {
  if (broken.kind === 'Punt') return undefined;
  const known = SYNONYMS.find(({ pattern }) => pattern.test(broken.after));
  const word = known?.pattern.exec(broken.after)?.[0];
  if (!known || word === undefined || word.toLowerCase() === known.use) return undefined;
  const span = { start: 0, end: word.length };
  return say(broken, {
    text: `'${word}' heeft in een regel geen vaste betekenis.`,
    hint: `Schrijf '${known.use}'.`,
    at: span,
    repair: known.certain ? { span, by: known.use } : undefined,
  });
};

/** `groter is dan`: the first word was taken for a name. */
export const largerThan: Cause = (broken) => {
  const word = /(?:^|\s)(groter|kleiner)\s+$/i.exec(broken.before)?.[1];
  if (word === undefined || !/^(?:is|zijn)\s+dan\s/.test(broken.after)) return undefined;
  const use = word === 'groter' ? 'meer bedraagt dan' : 'minder bedraagt dan';
  const whole = /^(?:is|zijn)\s+dan/.exec(broken.after)?.[0] ?? '';
  const span = { start: -word.length - 1, end: whole.length };
  return say(broken, {
    text: `'${word} ${whole}' wordt niet als vergelijking gelezen.`,
    hint: `Schrijf '${use}'.`,
    at: span,
    repair: { span, by: use },
  });
};

/** A known phrase with a mistake in it: `indein`, `vermeerdert met`, `In afwijkin van`. */
export const misspeltPhrase: Cause = (broken) => {
  if (
    ![
      'OnbekendeNaam',
      'In',
      'Met',
      'Op',
      'Letter',
      'Voor',
      'Van',
      'Werkwoord',
      'Onder_',
      'Als_',
      'Meer',
      'Boven',
    ].includes(broken.kind)
  )
    return undefined;
  const words = wordsFrom(broken.after, 5);
  for (let skip = 0; skip < (broken.kind === 'OnbekendeNaam' ? Math.min(3, words.length) : 1); skip += 1) {
    for (let count = words.length - skip; count > 0; count -= 1) {
      const part = words.slice(skip, skip + count);
      const written = part.map(({ text }) => text).join(' ');
      const span = { start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 };
      if (skip + count > 1 && broken.kind === 'OnbekendeNaam' && span.start >= broken.found.length) continue;
      const meant = nearPhrase(written, count);
      if (meant !== undefined) return proposal(broken, written, meant, span);
    }
  }
  return undefined;
};

/** The phrase of exactly this many words that is one or two letters away. */
function nearPhrase(written: string, count: number): string | undefined {
  const candidates = knownPhrases().filter((phrase) => phrase.split(' ').length === count && phrase.length >= 4);
  if (written.length < 4 || candidates.some((phrase) => phrase === written.toLowerCase())) return undefined;
  const [first, ...others] = nearNames(written, candidates, 3);
  if (first === undefined || (others.length > 0 && count === 1 && written.length < 6)) return undefined;
  const differs = first.split(' ').filter((word, index) => word !== written.toLowerCase().split(' ')[index]).length;
  return differs === 1 || count === 1 ? first : undefined;
}

function proposal(
  broken: Broken,
  written: string,
  meant: string,
  span: { start: number; end: number },
): ReturnType<Cause> {
  const by = /^[A-ZÀ-Ö]/.test(written) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
  return say(broken, {
    text: /\s/.test(written)
      ? `De woorden '${written}' worden hier niet begrepen.`
      : `Het woord '${written}' wordt hier niet begrepen.`,
    hint: `Bedoelde u '${by}'?`,
    at: span,
    repair: { span, by },
  });
}

/** Phrases of which a word was left out: `in afwijking lid 1`, `vermeerderd € 12`, `is niet toepassing`. */
const PARTLY: readonly { readonly pattern: RegExp; readonly whole: string }[] = [
  { pattern: /^in\s+afwijking(?!\s+van\b)/i, whole: 'In afwijking van' },
  { pattern: /^in\s+aanvulling(?!\s+op\b)/i, whole: 'In aanvulling op' },
  { pattern: /^voor\s+(?:de\s+)?toepassing(?:\s+van)?/i, whole: 'Voor de toepassing van' },
  { pattern: /^vermeerderd(?!\s+met\b)/i, whole: 'vermeerderd met' },
  { pattern: /^verhoogd(?!\s+met\b)/i, whole: 'verhoogd met' },
  { pattern: /^verminderd(?!\s+met\b)/i, whole: 'verminderd met' },
  { pattern: /^verlaagd(?!\s+met\b)/i, whole: 'verlaagd met' },
  { pattern: /^vermenigvuldigd(?!\s+met\b)/i, whole: 'vermenigvuldigd met' },
  { pattern: /^gedeeld(?!\s+door\b)/i, whole: 'gedeeld door' },
  { pattern: /^is\s+niet\s+(?:van\s+)?toepassing/i, whole: 'is niet van toepassing' },
  { pattern: /^is\s+(?:van\s+)?toepassing/i, whole: 'is van toepassing' },
  { pattern: /^verstaan\b/i, whole: 'wordt verstaan' },
  { pattern: /^aangemerkt\b/i, whole: 'wordt aangemerkt' },
  { pattern: /^gelijkgesteld\b/i, whole: 'wordt gelijkgesteld' },
  { pattern: /^toegekend\b/i, whole: 'wordt toegekend' },
  { pattern: /^gaat\s+boven\b/i, whole: 'gaat voor' },
  { pattern: /^met\s+dien\s+verstande(?!\s+dat\b)/i, whole: 'met dien verstande dat' },
];

export const partOfPhrase: Cause = (broken) => {
  const known = PARTLY.find(({ pattern }) => pattern.test(broken.after));
  const written = known?.pattern.exec(broken.after)?.[0];
  if (!known || written === undefined || written.toLowerCase() === known.whole.toLowerCase()) return undefined;
  const span = { start: 0, end: written.length };
  return say(broken, {
    text: `Hier staat '${written.replace(/\s+/g, ' ')}'; een vaste uitdrukking is alleen '${known.whole}'.`,
    hint: `Schrijf '${known.whole} …'.`,
    at: span,
    repair: { span, by: known.whole },
  });
};

/** `het maximum van A en B`: taken for a name, so that it goes wrong further on. */
export const extremeWord: Cause = (broken) => {
  const match = /\b(?:het\s+)?(maximum|minimum|grootste|kleinste)\s+van\s+[^,;]*$/i.exec(broken.before);
  if (!match || !['En', 'Of'].includes(broken.kind)) return undefined;
  const use = /max|groot/i.test(match[1] ?? '') ? 'het hoogste van' : 'het laagste van';
  const written = /^.*?van/s.exec(match[0])?.[0] ?? '';
  const start = match.index - broken.before.length;
  const span = { start, end: start + written.length };
  return say(broken, {
    text: `'${written}' heeft in een regel geen vaste betekenis.`,
    hint: `Schrijf '${use}'.`,
    at: span,
    repair: { span, by: use },
  });
};

/** `€ 12 per maand`, `12 euro` */
export const unitAfterAmount: Cause = (broken) => {
  const amount = /€\s?[\d.,]+\s*$/.test(broken.before);
  const per = /^per\s+(?:maand|jaar|uur)/.exec(broken.after)?.[0];
  if (amount && per !== undefined) {
    return say(broken, {
      text: `Een bedrag in een regel is per maand of per jaar door de naam waar het bij hoort, niet door '${per}' erachter.`,
      hint: `Haal '${per}' weg; zet het bij de naam: ': bedrag ${per}'.`,
      repair: {
        span: { start: -(/\s*$/.exec(broken.before)?.[0].length ?? 0), end: per.length },
        by: '',
        title: `Haal '${per}' weg`,
      },
    });
  }
  const number = /([\d.]+(?:,\d+)?)\s*$/.exec(broken.before)?.[1];
  if (number !== undefined && /^euro(?:'s)?\b/.test(broken.after)) {
    const span = { start: -number.length - 1, end: /^euro(?:'s)?/.exec(broken.after)?.[0].length ?? 4 };
    return say(broken, {
      text: `'${number} euro' is niet als bedrag te lezen.`,
      hint: `Schrijf '€ ${number}'.`,
      at: span,
      repair: { span, by: `€ ${number}` },
    });
  }
  return undefined;
};

/** A verb in a form that is not known here: `woonde`. */
export const unknownVerb: Cause = (broken) => {
  if (broken.rule !== 'werkwoord' && broken.rule !== 'hoofdzin') return undefined;
  if (atEnd(broken) || broken.kind !== 'OnbekendeNaam' || broken.rule === 'hoofdzin') return undefined;
  const near = nearNames(
    broken.found,
    knownPhrases().filter((word) => !word.includes(' ')),
    1,
  );
  return say(broken, {
    text: `Na '${quotable(broken.previous, 40)}' hoort het werkwoord te staan; '${quotable(broken.found, 30)}' is geen werkwoord dat hier bekend is.`,
    hint: didYouMean(near, 'Gebruik het werkwoord waarmee het gegeven is omschreven.'),
  });
};
