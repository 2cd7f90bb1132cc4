/** The facts of a case in sentences of a voorbeeld. */
import type { Fact, Program, Zaak } from '../../runtime/index.ts';
import {
  exact,
  Fault,
  formatDate,
  formatDuration,
  formatMoney,
  formatNumber,
  formatPercentage,
  parseDay,
  parseDuration,
} from '../../runtime/index.ts';
import { listed } from './address-words.ts';
import type { Articles } from './articles.ts';
import { aboutOf, capital, deniedText, pluralText, subjectText, subordinateText } from './subject.ts';

export interface FactWriting {
  readonly program: Program;
  readonly articles: Articles;
  /** Ids of the regelingen whose names may be used. */
  readonly visible: ReadonlySet<string>;
  readonly leftOut: string[];
}

/** One fact of one owner, as the case has it. */
interface Given {
  readonly fact: Fact;
  readonly persons: readonly string[];
  readonly value: unknown;
}

interface Piece {
  readonly van?: string;
  readonly tot?: string;
  readonly waarde: unknown;
}

/** `Voor het overige: nee.` stands for every nee, where nothing is left unsaid; else each nee is a sentence. */
export function factSentences(writing: FactWriting, zaak: Zaak): readonly string[] {
  const given = writing.program.facts
    .filter(({ regeling }) => writing.visible.has(regeling))
    .flatMap((fact) => givenOf(writing, fact, zaak));
  const closing = closesWithNo(writing, zaak, given);
  const sentences = given
    .filter(({ value }) => !(closing && isNo(value)))
    .flatMap((one) => [...new Set(sentencesFor(writing, zaak, one))]);
  return closing ? [...sentences, 'Voor het overige: nee.'] : sentences;
}

/** Every owner that the case can have, with its value or undefined. */
function givenOf({ program }: FactWriting, fact: Fact, zaak: Zaak): readonly Given[] {
  const persons = Object.keys(zaak.personen ?? {});
  const { of, key } = fact;
  switch (of.kind) {
    case 'zaak':
      return [{ fact, persons: [], value: zaak[key] }];
    case 'object': {
      const object = program.objects.find(({ id }) => id === of.object)?.key ?? '';
      return [{ fact, persons: [], value: (zaak[object] as Record<string, unknown> | undefined)?.[key] }];
    }
    case 'persoon':
      return persons.map((person) => ({ fact, persons: [person], value: zaak.personen?.[person]?.[key] }));
    case 'paar':
      return persons.flatMap((one, index) =>
        persons.slice(index + 1).map((other) => {
          const pairs = (zaak.koppels ?? []).filter(
            ({ personen }) => personen.includes(one) && personen.includes(other),
          );
          return { fact, persons: [one, other], value: pairs.map((pair) => pair[key]).find(isGiven) };
        }),
      );
    case 'gericht':
      return persons.flatMap((van) =>
        persons
          .filter((tot) => tot !== van)
          .map((tot) => {
            const relations = (zaak.relaties ?? []).filter((each) => each.van === van && each.tot === tot);
            return { fact, persons: [van, tot], value: relations.map((each) => each[key]).find(isGiven) };
          }),
      );
  }
}

const isGiven = (value: unknown): boolean => value !== undefined;

/** Would that sentence add nothing to the case that is not in it? And is there a nee that it saves? */
function closesWithNo({ program, visible }: FactWriting, zaak: Zaak, given: readonly Given[]): boolean {
  const decided = given.filter(({ fact }) => fact.type.kind === 'ja-nee');
  if (!decided.some(({ value }) => isNo(value))) return false;
  const before = (zaak['beginstand'] ?? {}) as Readonly<Record<string, unknown>>;
  return (
    decided.every(({ fact, value }) => value !== undefined || fact.closed !== undefined) &&
    program.conclusions
      .filter(({ kind, internal, regeling }) => kind === 'status' && !internal && visible.has(regeling))
      .every(({ id }) => before[id] === false)
  );
}

/** Nee on every day, or in every year. */
function isNo(value: unknown): boolean {
  if (value === false) return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const years = Object.values(value);
  return years.length > 0 && years.every((each) => each === false);
}

function sentencesFor(writing: FactWriting, zaak: Zaak, given: Given): readonly string[] {
  const { fact, value } = given;
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    const said = toldInPieces(fact, value as readonly Piece[]);
    if (said === undefined) writing.leftOut.push(`dat op sommige dagen niet bekend is of ${clauseOf(writing, given)}`);
    return (said ?? []).flatMap(({ waarde, van, tot }) => sentence(writing, zaak, given, waarde, period(van, tot)));
  }
  if (fact.perYear && typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([year, own]) => sentence(writing, zaak, given, own, ` over ${year}`));
  return sentence(writing, zaak, given, value, '');
}

/**
 * The pieces in the order in which they must be said. A ja with a period says nee outside it when it comes first; so
 * of a yes/no fact that is known on every day only the ja is said, and else a nee comes first. Undefined: no order does.
 */
function toldInPieces({ type }: Fact, pieces: readonly Piece[]): readonly Piece[] | undefined {
  if (type.kind !== 'ja-nee') return pieces;
  const yes = pieces.filter(({ waarde }) => waarde === true);
  const no = pieces.filter(({ waarde }) => waarde === false);
  if (yes.length === 0) return no;
  const [first] = yes;
  if (first?.van === undefined && first?.tot === undefined) return yes;
  if (isKnownThroughout(pieces)) return yes;
  return no.length === 0 ? undefined : [...no, ...yes];
}

function isKnownThroughout(pieces: readonly Piece[]): boolean {
  const inOrder = pieces.toSorted((a, b) => (a.van ?? '').localeCompare(b.van ?? ''));
  return (
    inOrder[0]?.van === undefined &&
    inOrder.at(-1)?.tot === undefined &&
    inOrder.every(({ van }, index) => index === 0 || inOrder[index - 1]?.tot === van)
  );
}

function period(van: string | undefined, tot: string | undefined): string {
  const day = (iso: string): string => formatDate(parseDay(iso));
  return `${van === undefined ? '' : ` met ingang van ${day(van)}`}${tot === undefined ? '' : ` tot ${day(tot)}`}`;
}

function sentence(writing: FactWriting, zaak: Zaak, given: Given, value: unknown, when: string): readonly string[] {
  const { fact, persons } = given;
  if (typeof value === 'boolean') return [`${capital(statement(writing, zaak, given, value))}${when}.`];
  if (fact.closed === 'verzoek' && typeof value === 'string')
    return [`${capital(requestText(writing, zaak, given))}${when} is ingediend op ${formatDate(parseDay(value))}.`];
  const subject = writing.articles.with(fact.name);
  const written = valueText(fact, value, writing.articles.isPlural(fact.name) ? 'bedragen' : 'bedraagt');
  if (written === undefined) {
    writing.leftOut.push(nameOf(given));
    return [];
  }
  return [`${capital(subject)}${persons.length === 0 ? '' : ` van ${listed(persons)}`} ${written}${when}.`];
}

const clauseOf = ({ program }: FactWriting, { fact, persons }: Given): string =>
  subordinateText(fact.name, persons, aboutOf(program, fact));

const nameOf = ({ fact, persons }: Given): string =>
  `${fact.name}${persons.length === 0 ? '' : ` van ${listed(persons)}`}`;

function statement(writing: FactWriting, zaak: Zaak, given: Given, yes: boolean): string {
  const { program } = writing;
  const { fact, persons } = given;
  if (fact.closed === 'verzoek' && fact.of.kind !== 'persoon')
    return `${requestText(writing, zaak, given)} is ${yes ? '' : 'niet '}ingediend`;
  const about = aboutOf(program, fact);
  const plural = fact.of.kind === 'paar';
  if (!yes) return deniedText(fact.name, persons, about, plural);
  return plural ? pluralText(fact.name, persons) : subjectText(fact.name, 'status', persons, about);
}

/** 'het detentieverzoek van Anna over Bram' */
function requestText({ articles }: FactWriting, zaak: Zaak, { fact, persons }: Given): string {
  return `${articles.with(fact.name)} ${requesters(fact, persons, zaak)}`;
}

/** 'van Anna over Bram'; 'van beiden' are the first two of the case. */
function requesters({ of }: Fact, [one = '', other = '']: readonly string[], zaak: Zaak): string {
  const [first, second] = Object.keys(zaak.personen ?? {});
  if (of.kind === 'persoon') return `van ${one}`;
  return of.kind === 'paar' && one === first && other === second ? 'van beiden' : `van ${one} over ${other}`;
}

/** 'bedraagt € 650,00', 'is 8 maanden'; undefined when no sentence holds the exact value. */
function valueText({ type, of }: Fact, value: unknown, verb: string): string | undefined {
  const number = typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
  if (typeof number !== 'string') return undefined;
  try {
    const text = literalText(type.kind, number);
    if (text === undefined || text.includes('…')) return undefined;
    if (type.kind === 'keuze') return of.kind === 'zaak' ? `is een ${text}` : undefined;
    return type.kind === 'datum' || type.kind === 'duur' ? `is ${text}` : `${verb} ${text}`;
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}

function literalText(kind: Fact['type']['kind'], value: string): string | undefined {
  switch (kind) {
    case 'bedrag':
      return formatMoney(exact(value));
    case 'percentage':
      return formatPercentage(exact(value));
    case 'uren':
    case 'getal':
    case 'aantal':
      return formatNumber(exact(value));
    case 'datum':
      return formatDate(parseDay(value));
    case 'duur':
      return formatDuration(parseDuration(value));
    case 'keuze':
      return value;
    case 'tekst':
    case 'ja-nee':
      return undefined;
  }
}
