/** Turns of phrase that several messages share. */
import { MONTHS } from '../../grammar/index.ts';

/** ["a", "b", "c"] -> "'a', 'b' of 'c'" */
export function listed(names: readonly string[], connective: 'en' | 'of' = 'of'): string {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${connective} ${quoted.at(-1) ?? ''}`;
}

/** "Bedoelde u 'a' of 'b'?", or what to do when nothing looks like it. */
export function didYouMean(near: readonly string[], otherwise?: string): string | undefined {
  return near.length > 0 ? `Bedoelde u ${listed(near)}?` : otherwise;
}

export const months = MONTHS;

/** '2021-01-01' -> '1 januari 2021'; any other text stays as it is. */
export function dutchDay(text: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? text : `${String(Number(day))} ${name} ${year}`;
}

/** ("2021-01-01", "2022-01-01") -> "van 1 januari 2021 tot 1 januari 2022"; an open side is left out. */
export function period(start: string, end: string): string {
  const from = start === 'het begin' ? '' : start;
  const to = end === 'nu' ? '' : end;
  if (from === '' && to === '') return 'altijd';
  if (to === '') return `vanaf ${dutchDay(from)}`;
  return from === '' ? `tot ${dutchDay(to)}` : `van ${dutchDay(from)} tot ${dutchDay(to)}`;
}

/** A text of the source made fit to quote: one line, not too long. */
export function quotable(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/, '')} …`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
