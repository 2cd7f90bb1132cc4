/** Names, persons and numbers as a decision letter writes them. */
import type { Program } from '../../../runtime/index.ts';
import { articleOf } from '../../resolve/index.ts';
import { addressesTogether } from '../address-words.ts';
import { capital } from '../subject.ts';

/** How a person of the case is called; by default its id with a capital. */
export type PersonNames = (id: string) => string;

export interface Words {
  readonly program: Program;
  /** Ids of those who are spoken of. */
  readonly persons: readonly string[];
  readonly person: PersonNames;
  readonly the: (name: string) => string;
}

export function wordsFor(program: Program, persons: readonly string[], person: PersonNames = capital): Words {
  const texts = [
    ...program.conclusions.flatMap(({ rules }) => rules.map(({ text }) => text)),
    ...program.provisions.map(({ text }) => text),
  ];
  const known = new Map<string, string>();
  const article = (name: string): string => {
    const found = known.get(name) ?? articleOf(name.replace(/ \([^()]*\)$/, ''), texts);
    known.set(name, found);
    return found;
  };
  return {
    program,
    persons,
    person,
    the: (name) => {
      // a summand is called after its sum: 'gezamenlijk toetsingsinkomen, onderdeel a'
      const [whole = name, ...parts] = name.split(/, (?=onderdeel )/);
      if (parts.length > 0) return `${parts.join(', ')} van ${article(whole)} ${whole}`;
      return `${article(name)} ${name}`;
    },
  };
}

/** 'A', 'A en B', 'A, B en C'. */
export function enumerated(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`;
}

/** A sentence: capital first, one full stop. */
export function sentence(text: string): string {
  return `${capital(text.trim()).replace(/[.:]$/, '')}.`;
}

/** 'Anna', 'Bram en Anna' for the persons of a decision: 'bram, anna'. */
export function personsIn(over: string | undefined, { person }: Words): readonly string[] {
  return over === undefined ? [] : over.split(', ').map(person);
}

/** What is called X, and of a view X 'op grond van artikel 2, eerste lid, Wzt'. */
export function nameInView(naam: string): { readonly name: string; readonly view: string } {
  const [name = naam, view] = naam.split(' ingevolge ');
  return { name, view: view === undefined ? '' : ` op grond van ${addressesTogether(view.split(', '))}` };
}
