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

/** The parts of a sentence about a yes/no fact: 'anna' + 'is' + 'partner van bram'. */
interface Statement {
  readonly subject: string;
  readonly verb: string;
  /** 'kan … zijn': what stays behind. */
  readonly tail: string;
  readonly rest: string;
}

/** The finite verb of the declaration moves behind the subject. */
function statusText(name: string, persons: readonly string[], about: About): string {
  if (!isVerbal(name, about) && subjectsOf(persons, about).length === 0) return name;
  const { subject, verb, rest, tail } = statementOf(name, persons, about);
  return [subject, verb, rest, tail].filter((part) => part !== '').join(' ');
}

/** How the rest of a statement is denied, given its verb. */
type Denial = (rest: string, verb: string) => string;

const plainly: Denial = (rest) => `niet ${rest}`;

/**
 * 'anna is geen verzekerde', 'anna is niet verzekerd', 'anna en bram wonen niet samen'. As an example may state it, unless
 * `denial` says it in another way.
 */
export function deniedText(
  name: string,
  persons: readonly string[],
  about: About = {},
  plural = false,
  denial: Denial = plainly,
): string {
  const { subject, verb, rest, tail } = statementOf(name, persons, about, plural);
  const noun = !isVerbal(name, about) || shapeOfStatus(name)?.kind === 'noun';
  const denied = noun || rest.startsWith('een ') ? `geen ${rest.replace(/^een /, '')}` : denial(rest, verb);
  return [subject, verb, denied, tail].filter((part) => part !== '').join(' ');
}

/** 'anna en bram zijn met elkaar gehuwd': the verb in the plural. */
export function pluralText(name: string, persons: readonly string[]): string {
  const { subject, verb, rest, tail } = statementOf(name, persons, {}, true);
  return [subject, verb, rest, tail].filter((part) => part !== '').join(' ');
}

/** As it stands after 'of': 'bram partner van anna is'. */
export function subordinateText(name: string, persons: readonly string[], about: About = {}): string {
  const { subject, verb, rest, tail } = statementOf(name, persons, about);
  return [subject, rest, verb, tail].filter((part) => part !== '').join(' ');
}

const PLURALS: Readonly<Record<string, string>> = { is: 'zijn', heeft: 'hebben', wordt: 'worden', kan: 'kunnen' };

function statementOf(name: string, persons: readonly string[], about: About, plural = false): Statement {
  const subjects = subjectsOf(persons, about);
  const [first = 'het', ...others] = subjects;
  if (!isVerbal(name, about)) {
    const rest = others.length === 0 ? name : `${name} van ${listed(others)}`;
    return { subject: first, verb: 'is', rest, tail: '' };
  }
  const words = name.trim().split(/\s+/);
  const shape = shapeOfStatus(name);
  const cluster = shape?.kind === 'phrase' && shape.tail !== undefined;
  const forms = ((cluster ? words.at(-2) : words.at(-1)) ?? '').split('|');
  const singular = forms[0] ?? '';
  const verb = plural ? (PLURALS[singular] ?? forms.at(-1) ?? singular) : singular;
  const rest = words.slice(0, cluster ? -2 : -1).join(' ');
  const tail = cluster ? (words.at(-1) ?? '') : '';
  const towards = others.length > 0 && OTHER.test(rest);
  return {
    subject: towards ? first : subjects.length === 0 ? first : listed(subjects),
    verb,
    rest: towards ? rest.replace(OTHER, `van ${listed(others)}`) : rest,
    tail,
  };
}

const subjectsOf = (persons: readonly string[], { thing }: About): readonly string[] =>
  persons.length === 0 && thing !== undefined ? [thing] : persons;

/** Not a noun only, as 'medebewoner' is. */
const isVerbal = (name: string, { clause }: About): boolean => shapeOfStatus(name) !== undefined || clause === true;

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
