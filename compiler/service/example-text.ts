/** A case and its outcome written as a voorbeeld, in sentences that the language reads back. */
import type { Source } from '../../grammar/index.ts';
import type { Conclusion, Ontbrekend, Program, Uitkomst, Vraag, Zaak } from '../../runtime/index.ts';
import { formatDate, parseDay } from '../../runtime/index.ts';
import { shapeOfStatus } from '../../grammar/index.ts';
import { inWords } from '../lower/index.ts';
import { listed } from './address-words.ts';
import { articlesIn } from './articles.ts';
import { declaredIn } from './declared.ts';
import { judgementSentences } from './example-judgements-text.ts';
import { factSentences, type FactWriting } from './example-facts-text.ts';
import { aboutOf, capital, deniedText, subjectText, subordinateText } from './subject.ts';

export interface ExampleToWrite {
  readonly title: string;
  /** Where it will stand; absent: with the rules of the conclusion. */
  readonly regeling?: string;
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

/** Of what has no sentence nothing is guessed: `leftOut` names it. */
export function exampleText(
  program: Program,
  sources: readonly Source[],
  { title, zaak, vraag, conclusion, uitkomst, regeling = conclusion.regeling }: ExampleToWrite,
): WrittenExample {
  const writing: FactWriting = {
    program,
    articles: articlesIn(sources),
    visible: new Set([regeling, ...(program.regelingen.find(({ id }) => id === regeling)?.uses ?? [])]),
    leftOut: [],
  };
  const persons = Object.keys(zaak.personen ?? {});
  const facts = factSentences(writing, zaak);
  const given = [
    ...(persons.length > 0 ? [personsSentence(persons)] : []),
    ...program.roles.flatMap(({ key, name, regeling: home }) =>
      writing.visible.has(home) && typeof zaak[key] === 'string' ? [`De ${name} is ${String(zaak[key])}.`] : [],
    ),
    ...(program.facts.some((fact) => fact.perYear) ? [`Het berekeningsjaar is ${vraag.peildatum.slice(0, 4)}.`] : []),
    `De peildatum is ${dayText(vraag.peildatum)}.`,
    ...facts,
    ...judgementSentences(program, zaak),
  ];
  const expected = expectedSentence(writing, conclusion, vraag, uitkomst);
  const lines = [
    `voorbeeld ${title.replace(/\s+/g, ' ').trim()}`,
    ...(vraag.met === undefined ? [] : [`  met inachtneming van ${vraag.met}`]),
    ...(vraag.bekendOp === undefined ? [] : [`  zoals bekend op ${dayText(vraag.bekendOp)}`]),
    '  gegeven',
    ...given.map((sentence) => `    ${sentence}`),
    '  verwacht',
    `    ${expected}`,
    '',
  ];
  return { text: lines.join('\n'), leftOut: writing.leftOut };
}

const dayText = (iso: string): string => formatDate(parseDay(iso));

function personsSentence(persons: readonly string[]): string {
  return persons.length === 1 ? `${persons[0] ?? ''} is een persoon.` : `${listed(persons)} zijn personen.`;
}

function expectedSentence(
  writing: FactWriting,
  conclusion: Conclusion,
  vraag: Vraag,
  uitkomst: Uitkomst<unknown>,
): string {
  const { program, articles } = writing;
  const { name, kind, type, slots } = conclusion;
  const persons = slots.flatMap((slot) => vraag[slot] ?? []);
  const about = aboutOf(program, conclusion);
  const value = (): string => `${articles.with(name)}${ofPersons(persons)}`;
  const whether = (): string => `of ${subordinateText(name, persons, about)}`;
  switch (uitkomst.soort) {
    case 'bepaald':
      if (uitkomst.waarde === true) return `${capital(subjectText(name, 'status', persons, about))}.`;
      if (uitkomst.waarde === false) return `${capital(deniedText(name, persons, about))}.`;
      if (type?.kind === 'keuze') return `${capital(value())} is een ${uitkomst.uitleg.leesbaar}.`;
      return `${capital(value())} ${valueExpected(writing, conclusion, uitkomst.uitleg.leesbaar)}.`;
    case 'geen':
      return `Geen ${name}${ofPersons(persons)}.`;
    case 'onbekend': {
      const why = wantText(writing, uitkomst.ontbreekt);
      return kind === 'status' ? `Onbekend is ${whether()}${why}.` : `${capital(value())} is onbekend${why}.`;
    }
    case 'oordeelNodig': {
      const [first] = uitkomst.oordelen;
      const asked = program.judgements.find(({ id }) => first?.id === id || first?.id === `${id}:bedrag`);
      if (first === undefined || asked === undefined) return `${capital(value())} is onbekend.`;
      const judgement = [
        ...(first.soort === 'bedrag' ? ['het bedrag bij'] : []),
        `het oordeel of ${first.naam}`,
        ...(asked.at === undefined ? [] : [`bij ${inWords(asked.at)}`]),
      ].join(' ');
      return kind === 'status'
        ? `${capital(whether())}, wacht op ${judgement}.`
        : `${capital(value())} wacht op ${judgement}.`;
    }
    case 'strijdig':
      return kind === 'status' ? `Strijdig is ${whether()}.` : `${capital(value())} is strijdig.`;
  }
}

/** 'bedraagt € 1.355,04', 'bedragen 250', 'is 14 april 2025' */
function valueExpected({ articles, leftOut }: FactWriting, { name, type }: Conclusion, readable: string): string {
  if (readable.includes('…')) leftOut.push(`de uitkomst ${readable}, die geen eindige decimalen heeft`);
  if (type?.kind === 'datum' || type?.kind === 'duur') return `is ${readable}`;
  const amount = type?.kind === 'uren' ? readable.replace(/ uur$/, '') : readable;
  return `${articles.isPlural(name) ? 'bedragen' : 'bedraagt'} ${amount}`;
}

const ofPersons = (persons: readonly string[]): string => (persons.length === 0 ? '' : ` van ${listed(persons)}`);

/** ', want het inkomensgegeven van Anna ontbreekt'; nothing where the first that is missing has no name here. */
function wantText(writing: FactWriting, [first]: readonly Ontbrekend[]): string {
  const said = first && missingText(writing, first);
  return said === undefined ? '' : `, want ${said} ontbreekt`;
}

function missingText(
  { program, articles, visible }: FactWriting,
  { soort, pad, naam }: Ontbrekend,
): string | undefined {
  if (soort === 'parameter') {
    const parameter = program.parameters.find(
      ({ id }) => pad === id || pad.startsWith(`${id}@`) || pad.startsWith(`${id} `),
    );
    return parameter && visible.has(parameter.regeling) ? articles.with(parameter.name) : undefined;
  }
  const fact = declaredIn(program).fact(naam, pad);
  if (soort !== 'feit' || fact === undefined || !visible.has(fact.regeling)) return undefined;
  if (fact.type.kind !== 'ja-nee') {
    const person = pad.startsWith('personen.') ? pad.split('.')[1] : undefined;
    return `${articles.with(fact.name)}${ofPersons(person === undefined ? [] : [person])}`;
  }
  const shape = shapeOfStatus(fact.name);
  if (shape === undefined) return fact.clause ? undefined : articles.with(fact.name);
  return shape.kind === 'phrase' ? shape.phrase : articles.with(shape.noun);
}
