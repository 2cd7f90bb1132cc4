/** Words that the language does not know: misspelt, or another word for something it has. */
import { knownPhrases } from '../../../grammar/index.ts';
import { nearNames } from '../near-names.ts';
import { didYouMean, quotable } from '../phrases.ts';
import { atEnd, say, type Broken, type Cause } from './context.ts';
import { unknownRunBefore } from './spelling.ts';

/** Other words for what the language calls something else. */
const SYNONYMS: readonly { readonly pattern: RegExp; readonly use: string; readonly certain?: boolean }[] = [
  { pattern: /^(?:wanneer|zodra|indien en voor zover|in het geval dat|in geval)(?=\s)/i, use: 'indien', certain: true },
  { pattern: /^(?:if|when)(?=\s)/i, use: 'indien', certain: true },
  { pattern: /^unless(?=\s)/i, use: 'tenzij', certain: true },
  { pattern: /^and(?=\s)/i, use: 'en', certain: true },
  { pattern: /^or(?=\s)/i, use: 'of', certain: true },
  { pattern: /^(?:behalve|uitgezonderd|met uitzondering van)(?=\s)/i, use: 'tenzij' },
  { pattern: /^(?:plus|opgeteld bij|\+)(?=\s)/i, use: 'vermeerderd met', certain: true },
  { pattern: /^(?:min|minus|onder aftrek van|[-−–])(?=\s)/i, use: 'verminderd met', certain: true },
  { pattern: /^(?:maal|keer|x|[×*])(?=\s)/i, use: 'vermenigvuldigd met', certain: true },
  { pattern: /^(?:gedeeld met|\/)(?=\s)/i, use: 'gedeeld door', certain: true },
  {
    pattern: /^(?:minimaal|minstens|tenminste|op zijn minst|niet minder dan)(?=\s)/i,
    use: 'ten minste',
    certain: true,
  },
  {
    pattern: /^(?:maximaal|hoogstens|hooguit|tenhoogste|op zijn hoogst|niet meer dan|niet hoger dan)(?=\s)/i,
    use: 'ten hoogste',
    certain: true,
  },
  { pattern: /^(?:beloopt|belopen|is groot)(?=\s)/i, use: 'bedraagt', certain: true },
  { pattern: /^(?:afgerond op|afgerond)(?=\s)/i, use: 'rekenkundig afgerond op' },
  { pattern: /^(?:op\s+)?jaarbasis(?=[\s.,;])/i, use: 'het twaalfvoud van …' },
  {
    pattern:
      /^(?:volgens|krachtens|conform|overeenkomstig|uit hoofde van)(?=\s+(?:lid|leden|artikel|artikelen|onderdeel)\s)/i,
    use: 'ingevolge',
    certain: true,
  },
];

/** `wanneer`, `plus`, `hooguit`; also when it was read already, as if it were a name. */
export const synonym: Cause = (broken) => {
  if (broken.kind === 'Punt') return undefined;
  return synonymAt(broken, 0) ?? synonymAt(broken, unknownRunBefore(broken) ?? 0);
};

function synonymAt(broken: Broken, back: number): ReturnType<Cause> {
  const text = broken.before.slice(broken.before.length - back) + broken.after;
  const known = SYNONYMS.find(({ pattern }) => pattern.test(text));
  const word = known?.pattern.exec(text)?.[0];
  if (!known || word === undefined || word.toLowerCase() === known.use) return undefined;
  const span = { start: -back, end: word.length - back };
  return say(broken, {
    text: `'${word}' heeft in een regel geen vaste betekenis.`,
    hint: `Schrijf '${known.use}'.`,
    at: span,
    repair: known.certain ? { span, by: known.use } : undefined,
  });
}

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
