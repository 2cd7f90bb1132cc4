/** A case and its outcome written as a voorbeeld, in sentences that the language reads back. */
import type { Conclusion, Fact, Program, Uitkomst, Vraag, Zaak } from '../../runtime/index.ts';
import { exact, Fault, formatDate, formatMoney, formatNumber, parseDay } from '../../runtime/index.ts';
import type { Source } from '../../grammar/index.ts';
import { addressInWords, listed } from './address-words.ts';
import { aboutOf, capital, subjectText } from './subject.ts';

export interface ExampleToWrite {
  readonly title: string;
  readonly zaak: Zaak;
  readonly vraag: Vraag;
  readonly conclusion: Conclusion;
  readonly uitkomst: Uitkomst<unknown>;
}

export interface WrittenExample {
  readonly text: string;
  /** What could not be put in a sentence: the author has to add it. */
  readonly leftOut: readonly string[];
}

interface Writing {
  readonly program: Program;
  readonly sources: readonly Source[];
  readonly leftOut: string[];
  /** A yes/no fact was given as nee. */
  anyNo: boolean;
}

/** Of a table or of parts that have no sentence yet nothing is guessed: `leftOut` names them. */
export function exampleText(
  program: Program,
  sources: readonly Source[],
  { title, zaak, vraag, conclusion, uitkomst }: ExampleToWrite,
): WrittenExample {
  const writing: Writing = { program, sources, leftOut: [], anyNo: false };
  const persons = Object.keys(zaak.personen ?? {});
  const facts = factSentences(writing, zaak);
  const given = [
    ...(persons.length > 0 ? [personsSentence(persons)] : []),
    ...program.roles.flatMap(({ key, name }) =>
      typeof zaak[key] === 'string' ? [`De ${name} is ${String(zaak[key])}.`] : [],
    ),
    ...(program.facts.some((fact) => fact.perYear) ? [`Het berekeningsjaar is ${vraag.peildatum.slice(0, 4)}.`] : []),
    `De peildatum is ${formatDate(parseDay(vraag.peildatum))}.`,
    ...facts,
    ...judgementSentences(program, zaak),
    ...(writing.anyNo ? ['Voor het overige: nee.'] : []),
  ];
  const expected = expectedSentence(writing, conclusion, vraag, uitkomst);
  const lines = [
    `voorbeeld ${title.replace(/\s+/g, ' ').trim()}`,
    '  gegeven',
    ...given.map((sentence) => `    ${sentence}`),
    '  verwacht',
    `    ${expected}`,
    '',
  ];
  return { text: lines.join('\n'), leftOut: writing.leftOut };
}

/** What a person has answered. Reasons stay with the case: a voorbeeld has no place for them. */
function judgementSentences({ judgements }: Program, { oordelen = {} }: Zaak): readonly string[] {
  return judgements.flatMap(({ key, clause, at }) => {
    const answer = oordelen[key];
    if (answer === undefined) return [];
    const where = at === undefined ? '' : ` bij ${addressInWords(at)}`;
    const about = `oordeel of ${clause}${where}`;
    return [
      `Het ${about} is ${answer.antwoord === true || answer.antwoord === 'ja' ? 'ja' : 'nee'}.`,
      ...(typeof answer.bedrag === 'string'
        ? [`Het bedrag bij het ${about} is ${formatMoney(exact(answer.bedrag))}.`]
        : []),
    ];
  });
}

function personsSentence(persons: readonly string[]): string {
  return persons.length === 1 ? `${persons[0] ?? ''} is een persoon.` : `${listed(persons)} zijn personen.`;
}

function factSentences(writing: Writing, zaak: Zaak): readonly string[] {
  const { facts, objects } = writing.program;
  return facts.flatMap((fact): readonly string[] => {
    switch (fact.of.kind) {
      case 'zaak':
        return sentencesFor(writing, fact, [], zaak[fact.key]);
      case 'object': {
        const { object } = fact.of;
        const { key = '', name = '' } = objects.find(({ id }) => id === object) ?? {};
        const about = fact.type.kind === 'ja-nee' ? [named(writing, name, [])] : [];
        return sentencesFor(writing, fact, about, (zaak[key] as Record<string, unknown> | undefined)?.[fact.key]);
      }
      case 'persoon':
        return Object.entries(zaak.personen ?? {}).flatMap(([person, own]) =>
          sentencesFor(writing, fact, [person], own[fact.key]),
        );
      case 'paar':
        return (zaak.koppels ?? []).flatMap((pair) => sentencesFor(writing, fact, pair.personen, pair[fact.key]));
      case 'gericht':
        return (zaak.relaties ?? []).flatMap((pair) =>
          sentencesFor(writing, fact, [pair.van, pair.tot], pair[fact.key]),
        );
    }
  });
}

interface Piece {
  readonly van?: string;
  readonly tot?: string;
  readonly waarde: unknown;
}

function sentencesFor(writing: Writing, fact: Fact, persons: readonly string[], value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) {
    const pieces = value as readonly Piece[];
    return pieces.flatMap(({ waarde, van, tot }) => sentence(writing, fact, persons, waarde, period(van, tot)));
  }
  if (fact.perYear && typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([year, own]) => sentence(writing, fact, persons, own, ` over ${year}`));
  return sentence(writing, fact, persons, value, '');
}

function period(van: string | undefined, tot: string | undefined): string {
  const day = (iso: string): string => formatDate(parseDay(iso));
  return `${van === undefined ? '' : ` met ingang van ${day(van)}`}${tot === undefined ? '' : ` tot ${day(tot)}`}`;
}

function sentence(
  writing: Writing,
  fact: Fact,
  persons: readonly string[],
  value: unknown,
  when: string,
): readonly string[] {
  if (value === false) {
    writing.anyNo = true;
    return [];
  }
  if (value === true) {
    const plural = fact.of.kind === 'paar' && persons.length > 1;
    const text = plural
      ? pluralStatus(fact.name, persons)
      : subjectText(fact.name, 'status', persons, aboutOf(writing.program, fact));
    return [`${capital(text)}${when}.`];
  }
  const written = valueText(fact, value, isPlural(writing, fact.name) ? 'bedragen' : 'bedraagt');
  if (written === undefined) {
    writing.leftOut.push(`${fact.name}${persons.length === 0 ? '' : ` van ${listed(persons)}`}`);
    return [];
  }
  return [`${capital(named(writing, fact.name, persons))} ${written}${when}.`];
}

/** 'Anna en Bram zijn met elkaar gehuwd': the verb of the declaration moves behind both. */
function pluralStatus(name: string, persons: readonly string[]): string {
  const words = name.split(/\s+/);
  const verb = words.at(-1)?.split('|').at(-1) ?? 'zijn';
  const plural = ({ is: 'zijn', heeft: 'hebben', wordt: 'worden' } as Record<string, string>)[verb] ?? verb;
  return `${listed(persons)} ${plural} ${words.slice(0, -1).join(' ')}`;
}

/** With the article that the rules themselves use; 'de' where they use none. */
function named({ sources }: Writing, name: string, persons: readonly string[]): string {
  const pattern = new RegExp(
    `\\b(de|het)\\s+${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}\\b`,
    'i',
  );
  const article = sources
    .map(({ text }) => pattern.exec(text)?.[1]?.toLowerCase())
    .find((found) => found !== undefined);
  return `${article ?? 'de'} ${name}${persons.length === 0 ? '' : ` van ${listed(persons)}`}`;
}

/** The rules themselves write 'bedragen' behind it. */
function isPlural({ sources }: Writing, name: string): boolean {
  return sources.some(({ text }) => text.includes(`${name} bedragen`));
}

function valueText({ type }: Fact, value: unknown, verb: string): string | undefined {
  try {
    const number = typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
    if (typeof number !== 'string') return undefined;
    if (type.kind === 'bedrag') return `${verb} ${formatMoney(exact(number))}`;
    if (type.kind === 'getal' || type.kind === 'aantal') return `${verb} ${formatNumber(exact(number))}`;
    return type.kind === 'datum' ? `is ${formatDate(parseDay(number))}` : undefined;
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}

function expectedSentence(writing: Writing, conclusion: Conclusion, vraag: Vraag, uitkomst: Uitkomst<unknown>): string {
  const persons = conclusion.slots.flatMap((slot) => vraag[slot] ?? []);
  const name = (): string => named(writing, conclusion.name, persons);
  const said = (): string => subjectText(conclusion.name, 'status', persons, aboutOf(writing.program, conclusion));
  switch (uitkomst.soort) {
    case 'bepaald':
      if (uitkomst.waarde === true) return `${capital(said())}.`;
      if (uitkomst.waarde === false) return `${capital(negated(said()))}.`;
      return `${capital(name())} ${conclusion.type?.kind === 'datum' ? 'is' : 'bedraagt'} ${uitkomst.uitleg.leesbaar}.`;
    case 'geen':
      return `Geen ${conclusion.name}${persons.length === 0 ? '' : ` van ${listed(persons)}`}.`;
    case 'onbekend': {
      const [first] = uitkomst.ontbreekt;
      const person = first?.pad.startsWith('personen.') === true ? first.pad.split('.')[1] : undefined;
      const why = first && `, want ${named(writing, first.naam, person === undefined ? [] : [person])} ontbreekt`;
      return `${capital(name())} is onbekend${why ?? ''}.`;
    }
    case 'oordeelNodig':
      writing.leftOut.push('wat er verwacht wordt: eerst moet een mens oordelen');
      return `${capital(name())} is onbekend.`;
    case 'strijdig':
      return `${capital(name())} is strijdig.`;
  }
}

/** 'anna is een verzekerde' to 'anna is geen verzekerde', 'anna is verzekerd' to 'anna is niet verzekerd'. */
function negated(text: string): string {
  if (/\b(?:is|zijn) een\b/.test(text)) return text.replace(/\b(is|zijn) een\b/, '$1 geen');
  return text.replace(/\b(is|zijn|heeft|hebben|wordt|worden)\b/, '$1 niet');
}
