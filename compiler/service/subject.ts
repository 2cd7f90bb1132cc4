/** What a decision is about, as a main clause or a noun. */
import { shapeOfStatus } from '../../grammar/index.ts';
import type { Conclusion } from '../../runtime/index.ts';
import { listed } from './address-words.ts';

/** 'zorgtoeslag', 'toetsingsinkomen van anna', 'bram is partner van anna', 'anna is een verzekerde'. */
export function subjectText(name: string, kind: Conclusion['kind'] | undefined, persons: readonly string[]): string {
  if (kind === 'status') return statusText(name, persons);
  return persons.length === 0 ? name : `${name} van ${listed(persons)}`;
}

const OTHER = /\bvan een persoon\b/;

/** The finite verb of the declaration moves behind the subject. */
function statusText(name: string, persons: readonly string[]): string {
  const shape = shapeOfStatus(name);
  if (shape === undefined) return nounText(name, persons);
  const words = name.trim().split(/\s+/);
  const cluster = shape.kind === 'phrase' && shape.tail !== undefined;
  const verb = (cluster ? words.at(-2) : words.at(-1))?.split('|')[0] ?? '';
  const rest = words.slice(0, cluster ? -2 : -1).join(' ') + (cluster ? ` ${words.at(-1) ?? ''}` : '');
  const [first = 'het', ...others] = persons;
  if (others.length > 0 && OTHER.test(rest)) return `${first} ${verb} ${rest.replace(OTHER, `van ${listed(others)}`)}`;
  return `${persons.length > 1 ? listed(persons) : first} ${verb} ${rest}`;
}

/** A status that is declared as a noun: 'anna is medebewoner', 'bram is partner van anna'. */
function nounText(noun: string, [first, ...others]: readonly string[]): string {
  if (first === undefined) return noun;
  return others.length === 0 ? `${first} is ${noun}` : `${first} is ${noun} van ${listed(others)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
