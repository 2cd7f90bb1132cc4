/** Numbers in Dutch, for the page. */

export { dayInWords } from './days.ts';

export function counted(count: number, one: string, more: string): string {
  return `${count === 0 ? 'geen' : count} ${count === 1 ? one : more}`;
}

/** '850 ms', '12,3 s'. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.max(1, Math.round(ms))} ms`;
  return `${(ms / 1000).toFixed(1).replace('.', ',')} s`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** An amount stays on one line with its sign. */
export function unbroken(text: string): string {
  return text.replace(/([−+] )?€ /g, (sign) => sign.replaceAll(' ', '\u00a0'));
}
