/** Citations as lawyers speak them (`het eerste lid`), and headings written as a sentence. */
import { say, type Cause } from './context.ts';

const ORDINALS = [
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
  'tiende',
  'elfde',
  'twaalfde',
];

/** `het eerste lid`, `artikel 2, eerste lid,` */
export const ordinalLid: Cause = (broken) => {
  const match = new RegExp(`^(,\\s*)?(?:(?:het|de)\\s+)?(${ORDINALS.join('|')})\\s+lid(,)?(?![a-z])`, 'i').exec(
    broken.after,
  );
  if (!match) return undefined;
  const cite = `lid ${String(ORDINALS.indexOf((match[2] ?? '').toLowerCase()) + 1)}`;
  const artikel = /(artikel\s+\S+?),?\s*$/i.exec(broken.before)?.[1];
  const lead = match[1]?.length ?? 0;
  const blank = match[1] !== undefined ? ' ' : '';
  return say(broken, {
    text: `'${match[0].slice(lead).replace(/,$/, '')}' wordt niet als verwijzing gelezen.`,
    hint: `Schrijf het lid met een cijfer en zonder komma: '${artikel === undefined ? cite : `${artikel} ${cite}`}'.`,
    at: { start: lead, end: match[0].replace(/,$/, '').length },
    repair: { span: { start: 0, end: match[0].length }, by: `${blank}${cite}` },
  });
};

/** `lid 1 van artikel 2`: from the small to the large, where the language goes from the large to the small. */
export const citationTurned: Cause = (broken) => {
  const small = /(?:(?:lid|onderdeel)\s+[\da-z]+\s+)+$/i.exec(broken.before)?.[0];
  const large = /^van\s+(artikel\s+\d[\da-z.]*?)(?=[\s,;]|\.?$|\.\s)/i.exec(broken.after);
  if (small === undefined || !large) return undefined;
  const by = `${large[1] ?? ''} ${small.trim()}`.replace(/\s+/g, ' ');
  const span = { start: -small.length, end: large[0].length };
  return say(broken, {
    text: `In een verwijzing gaat het artikel voorop, en dan pas het lid.`,
    hint: `Schrijf '${by}'.`,
    at: span,
    repair: { span, by },
  });
};

/** `artikel bedraagt`, `lid` without its number. */
export const numberMissing: Cause = (broken) => {
  const word = /^(artikel|lid|onderdeel)(?=[\s.,;]|$)/i.exec(broken.after)?.[1]?.toLowerCase();
  if (
    word === undefined ||
    !['verwijzing', 'verwijzingen', 'zin', 'hoofdzin na voorop', 'vervolg'].includes(broken.rule)
  )
    return undefined;
  const next = /^\S+\s+([^\s.,;]+)/.exec(broken.after)?.[1] ?? '';
  const wants =
    {
      artikel: "een nummer, zoals 'artikel 2a'",
      lid: "een cijfer, zoals 'lid 3'",
      onderdeel: "een letter, zoals 'onderdeel c'",
    }[word] ?? 'een nummer';
  return say(broken, {
    text: `Achter '${word}' ontbreekt het nummer${next === '' ? '' : `; daar staat '${next}'`}.`,
    hint: `Zet achter '${word}' ${wants}.`,
    at: { start: 0, end: word.length },
  });
};

/** `Artikel 2` with a capital: a heading that is read as a sentence. */
export const headingAsSentence: Cause = (broken) => {
  const whole = broken.before.trim();
  const match =
    /^(Artikel|Lid|Onderdeel|Regeling|Parameter|Tabel|Voorbeeld|Voorbeelden|Gegevens|Geldig|Gebruikt)(?:\s+[^]*)?$/.exec(
      whole === '' ? broken.after.trim() : whole,
    );
  const word = match?.[1];
  if (word === undefined || (whole !== '' && broken.kind !== 'Punt' && broken.kind !== 'OnbekendeNaam'))
    return undefined;
  if (['Artikel', 'Lid', 'Onderdeel'].includes(word) && (broken.kind !== 'Punt' || !/^\S+\s+\S+$/.test(whole)))
    return undefined;
  const back = broken.before.length;
  return say(broken, {
    text: `'${word}' met een hoofdletter begint een zin; een kop begint met een kleine letter.`,
    hint: `Is dit een kop, schrijf dan '${word.toLowerCase()} …'.`,
    at: { start: -back, end: -back + word.length },
    repair: { span: { start: -back, end: -back + word.length }, by: word.toLowerCase() },
  });
};

export const citationExpected: Cause = (broken) => {
  if (broken.rule !== 'verwijzing' && broken.rule !== 'verwijzingen') return undefined;
  return say(broken, {
    text: `Na '${broken.previous}' hoort een verwijzing te staan${broken.kind === 'Punt' ? '; hier houdt de zin op' : `; hier staat '${broken.found}'`}.`,
    hint: "Schrijf haar met cijfers: 'lid 1', 'artikel 3 lid 2' of 'artikel 3 lid 2 onderdeel e'.",
  });
};
