/**
 * Dutch literals to exact values: '€ 1.987,50' -> '3975/2', '13,670%' -> '1367/10000', '1 januari 2021' ->
 * '2021-01-01', 'drie maanden' -> 'P3M'. The grammar knows no runtime, so exactness is kept as text.
 */

/** The months in Dutch, January first. */
export const MONTHS: readonly string[] = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
/** 0 to 20 in words. */
export const NUMBER_WORDS: readonly string[] = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
];

/** Tens in words, by how many tens: 1 is 'tien', 10 'honderd'. */
export const TEN_WORDS: readonly string[] = [
  '',
  'tien',
  'twintig',
  'dertig',
  'veertig',
  'vijftig',
  'zestig',
  'zeventig',
  'tachtig',
  'negentig',
  'honderd',
];

/** 'lid 3' and 'het derde lid' -> '3'. */
export function lidNumber(text: string): string {
  const ordinal = ORDINALS.findIndex((word) => new RegExp(`\\b${word}\\s+lid$`, 'i').test(text));
  return ordinal >= 0 ? String(ordinal + 1) : text.replace(/^\D+/, '');
}

/** Monday first. */
export const WEEKDAYS: readonly string[] = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
];

/** 1 to 20 as rank numbers: 'eerste' comes first. */
export const ORDINALS: readonly string[] = [
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
  'dertiende',
  'veertiende',
  'vijftiende',
  'zestiende',
  'zeventiende',
  'achttiende',
  'negentiende',
  'twintigste',
];

export const MONTH_PATTERN = MONTHS.join('|');
export const NUMBER_WORD_PATTERN = NUMBER_WORDS.slice(1).join('|');

export type Parsed = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: string };

const ok = (value: string): Parsed => ({ ok: true, value });
const bad = (reason: string): Parsed => ({ ok: false, reason });

/** '5 mei' -> '05-05'; 29 February exists, in leap years. */
export function parseDayOfYear(text: string): Parsed {
  const parsed = parseDutchDate(`${text} 2000`);
  return parsed.ok ? ok(parsed.value.slice(5)) : bad(parsed.reason.replace(' 2000', ''));
}

/** '1 januari 2021' -> '2021-01-01'. */
export function parseDutchDate(text: string): Parsed {
  const match = /^(\d{1,2})\s+([a-z]+)\s+(\d{4})$/i.exec(text.trim());
  if (!match) return bad(`'${text.trim()}' is geen datum; schrijf bijvoorbeeld '1 januari 2021'`);
  const [, day = '', monthName = '', year = ''] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  if (month === 0) return bad(`'${monthName}' is geen maand`);
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), month))
    return bad(`${day} ${monthName} ${year} bestaat niet`);
  return ok(`${year}-${two(month)}-${two(Number(day))}`);
}

/** 'februari 2020' -> '2020-02-01'. */
export function parseDutchMonth(text: string): Parsed {
  const match = /^([a-z]+)\s+(\d{4})$/i.exec(text.trim());
  const month = MONTHS.indexOf((match?.[1] ?? '').toLowerCase()) + 1;
  return match && month > 0
    ? ok(`${match[2] ?? ''}-${two(month)}-01`)
    : bad(`'${text.trim()}' is geen maand met een jaar`);
}

/** The day after, ISO to ISO; for `tot en met`. */
export function dayAfter(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  if (day < daysIn(year, month)) return `${iso.slice(0, 8)}${two(day + 1)}`;
  return month < 12 ? `${String(year)}-${two(month + 1)}-01` : `${String(year + 1)}-01-01`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** More is a slip of the keyboard, and takes time to compute with. */
const LONGEST_NUMBER = 60;

/** '28.406', '0,25', '-0,003' -> a fraction in lowest terms. Thousands dots must stand at thousands. */
export function parseDutchNumber(text: string): Parsed {
  const compact = text.replace(/[−–]/, '-').replace(/[\s\u00a0]/g, '');
  const match = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(compact);
  if (!match)
    return bad(
      `'${text.trim()}' is geen getal; schrijf duizendtallen met een punt en decimalen na een komma, zoals 1.987,50`,
    );
  const [, sign = '', whole = '', decimals = ''] = match;
  if (compact.length > LONGEST_NUMBER) return bad(`dit getal heeft meer dan ${String(LONGEST_NUMBER)} tekens`);
  return ok(fraction(BigInt(sign + whole.replaceAll('.', '') + decimals), 10n ** BigInt(decimals.length)));
}

/** '€ 1.987,50' or '€ 1 462': at most two decimals. */
export function parseDutchMoney(text: string): Parsed {
  const amount = text
    .replace('€', '')
    .trim()
    .replace(/[\s\u00a0]/g, '.')
    .replace(/,[-–]+$/, '');
  const parsed = parseDutchNumber(amount);
  if (!parsed.ok) return bad(`'${text.trim()}' is geen bedrag; schrijf bijvoorbeeld € 1.987,50`);
  if (/,\d{3,}$/.test(amount))
    return bad(`'${text.trim()}' heeft meer dan twee decimalen; een bedrag heeft ten hoogste twee decimalen`);
  return parsed;
}

/** '13,670%' or '100 procent' -> ratio. */
export function parseDutchPercentage(text: string): Parsed {
  const parsed = parseDutchNumber(text.replace(/%|procent/i, '').trim());
  if (!parsed.ok) return bad(`'${text.trim()}' is geen percentage; schrijf bijvoorbeeld 13,670%`);
  const [n = '0', d = '1'] = parsed.value.split('/');
  return ok(fraction(BigInt(n), BigInt(d) * 100n));
}

/** 'drie maanden', '66 jaar en 4 maanden' -> ISO 8601. */
export function parseDutchDuration(text: string): Parsed {
  const totals = { jaar: 0, maand: 0, week: 0, dag: 0 };
  for (const part of text
    .trim()
    .toLowerCase()
    .split(/\s+en\s+/)) {
    const match = /^(\S+)\s+(jaar|jaren|maand|maanden|weken|week|dagen|dag)$/.exec(part);
    const count = match ? countOf(match[1] ?? '') : undefined;
    if (!match || count === undefined) return bad(`'${text.trim()}' is geen duur; schrijf bijvoorbeeld 'drie maanden'`);
    const unit = (match[2] ?? '')
      .replace('jaren', 'jaar')
      .replace('maanden', 'maand')
      .replace('weken', 'week')
      .replace('dagen', 'dag');
    totals[unit as keyof typeof totals] += count;
  }
  const iso = [`${totals.jaar}Y`, `${totals.maand}M`, `${totals.week}W`, `${totals.dag}D`].filter(
    (part) => !part.startsWith('0'),
  );
  return ok(`P${iso.length > 0 ? iso.join('') : '0D'}`);
}

function countOf(word: string): number | undefined {
  if (/^\d{1,6}$/.test(word)) return Number(word);
  const at = NUMBER_WORDS.indexOf(word.replace('één', 'een'));
  return at >= 0 ? at : undefined;
}

/** A fraction in lowest terms as text: '3975/2', '24'. */
export function fraction(numerator: bigint, denominator: bigint): string {
  let a = numerator < 0n ? -numerator : numerator;
  let b = denominator;
  while (b !== 0n) [a, b] = [b, a % b];
  const divisor = a === 0n ? 1n : a;
  const [n, d] = [numerator / divisor, denominator / divisor];
  return d === 1n ? String(n) : `${String(n)}/${String(d)}`;
}
