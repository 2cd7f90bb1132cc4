/** What a decision is about, as a main clause or a noun. */
import { shapeOfStatus } from '../../grammar/index.ts';
import type { Conclusion, Fact, Program } from '../../runtime/index.ts';
import { listed } from './address-words.ts';

/** What a name alone does not tell of a statement. */
export interface About {
  /** Of a statement about no person: the thing or office it is about, 'de aanmaning', 'Onze Minister'. */
  readonly thing?: string;
  /** It ends in a verb of its own: 'de tegemoetkoming ten nadele herziet'. */
  readonly clause?: boolean;
}

export function aboutOf({ objects }: Program, declared: Conclusion | Fact | undefined): About {
  if (declared === undefined) return {};
  const of = 'of' in declared ? declared.of : undefined;
  const id = 'slots' in declared ? declared.object : of?.kind === 'object' ? of.object : undefined;
  const thing = id === undefined ? undefined : objects.find((object) => object.id === id)?.called;
  return { ...(thing === undefined ? {} : { thing }), ...(declared.clause === true ? { clause: true } : {}) };
}

/** 'zorgtoeslag', 'toetsingsinkomen van anna', 'bram is partner van anna', 'anna is een verzekerde', 'de aanmaning is verplicht'. */
export function subjectText(
  name: string,
  kind: Conclusion['kind'] | undefined,
  persons: readonly string[],
  about: About = {},
): string {
  if (kind === 'status') return statusText(name, persons, about);
  return persons.length === 0 ? name : `${name} van ${listed(persons)}`;
}

const OTHER = /\bvan een persoon\b/;

/** The finite verb of the declaration moves behind the subject. */
function statusText(name: string, named: readonly string[], { thing, clause }: About): string {
  const persons = named.length === 0 && thing !== undefined ? [thing] : named;
  const shape = shapeOfStatus(name);
  if (shape === undefined && clause !== true) return nounText(name, persons);
  const words = name.trim().split(/\s+/);
  const cluster = shape?.kind === 'phrase' && shape.tail !== undefined;
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
