/** Reads what humans decided. An answer says what, why, who and when; without that it is no judgement. */
import type { Day } from '../date.ts';
import { parseDay } from '../date.ts';
import type { Exact } from '../exact.ts';
import { childPath, fault, shown } from '../fault.ts';
import type { Judgement } from '../ir/index.ts';
import { period } from '../period.ts';
import type { IndexedJudgement, Judged, Prepared } from './model.ts';
import { readerOf } from './read-value.ts';

type Json = Readonly<Record<string, unknown>>;

const FIELDS = ['antwoord', 'bedrag', 'motivering', 'door', 'datum'];

/** The answers that stand at one place, in the case or with a person: by judgement, each with its days. */
export interface GivenJudgement {
  readonly judgement: IndexedJudgement;
  readonly path: string;
  readonly answers: readonly Judged[];
}

/** `place`: what the judgements that stand here are about. */
export function readJudgements(
  prepared: Prepared,
  json: unknown,
  place: IndexedJudgement['of']['kind'],
  path: string,
): readonly GivenJudgement[] {
  if (json === undefined) return [];
  const all = [...prepared.judgements.values()];
  return Object.entries(record(json, path)).flatMap(([key, given]) => {
    if (given === undefined || isElsewhere(prepared, key)) return [];
    const at = childPath(path, key);
    const judgement =
      all.find((one) => one.key === key && one.of.kind === place) ?? unknownJudgement(at, key, place, all);
    return [{ judgement, path: at, answers: answersOf(prepared, judgement, given, at) }];
  });
}

function answersOf(
  prepared: Prepared,
  { judgement }: IndexedJudgement,
  given: unknown,
  path: string,
): readonly Judged[] {
  if (!Array.isArray(given)) return [readJudged(prepared, judgement, record(given, path), path, FIELDS)];
  if (judgement.inTime !== true)
    return fault(path, 'niet-in-de-tijd', `Dit oordeel verandert niet in de tijd; geef één antwoord.`);
  return given.map((item: unknown, index) => {
    const at = childPath(path, index);
    const piece = record(item, at);
    const bound = (key: 'van' | 'tot'): Day | undefined =>
      piece[key] === undefined ? undefined : parseDay(piece[key], childPath(at, key));
    const days = period(bound('van'), bound('tot'), at);
    return { ...readJudged(prepared, judgement, piece, at, [...FIELDS, 'van', 'tot']), ...days };
  });
}

/** Whether another regeling asks for it, in a program that carries one regeling only. */
const isElsewhere = ({ program: { elsewhere } }: Prepared, key: string): boolean =>
  elsewhere?.judgements.includes(key) === true;

function record(json: unknown, path: string): Json {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Json;
  return fault(
    path,
    'geen-object',
    `${shown(json)} is geen oordeel; schrijf { "antwoord": "ja", "motivering": "…", "door": "…", "datum": "JJJJ-MM-DD" }.`,
  );
}

const WHERE = {
  zaak: '"oordelen" van de zaak zelf',
  persoon: '"oordelen" van die persoon',
  paar: '"oordelen" van dat koppel',
  gericht: '"oordelen" van die relatie',
  object: '"oordelen"',
} as const;

function unknownJudgement(
  path: string,
  key: string,
  place: IndexedJudgement['of']['kind'],
  known: readonly IndexedJudgement[],
): never {
  const elsewhere = known.find((one) => one.key === key);
  if (elsewhere !== undefined)
    return fault(path, 'oordeel-niet-hier', `Het oordeel ${shown(key)} hoort onder ${WHERE[elsewhere.of.kind]}.`);
  const first = known.find(({ of }) => of.kind === place);
  const rest =
    first === undefined ? 'Deze regels vragen hier geen oordeel.' : `Een sleutel is bijvoorbeeld "${first.key}".`;
  return fault(path, 'onbekend-oordeel', `${shown(key)} is geen oordeel dat deze regels vragen. ${rest}`);
}

function readJudged(
  prepared: Prepared,
  judgement: Judgement,
  given: Json,
  path: string,
  fields: readonly string[],
): Judged {
  const other = Object.keys(given).find((key) => !fields.includes(key));
  if (other !== undefined)
    fault(
      childPath(path, other),
      'onbekend-gegeven',
      `${shown(other)} hoort niet bij een oordeel; bekend zijn: ${fields.join(', ')}.`,
    );
  const answer = readAnswer(given['antwoord'], childPath(path, 'antwoord'));
  const amount = readAmount(prepared, judgement, given['bedrag'], answer, childPath(path, 'bedrag'));
  const reasons = readReasons(judgement, given['motivering'], childPath(path, 'motivering'));
  const by = readText(given['door'], childPath(path, 'door'), 'oordeel-zonder-wie', 'wie het oordeel gaf');
  const day = readText(
    given['datum'],
    childPath(path, 'datum'),
    'oordeel-zonder-datum',
    'wanneer het oordeel is gegeven',
  );
  return {
    answer,
    ...(amount !== undefined && { amount }),
    ...(reasons !== undefined && { reasons }),
    by,
    day: parseDay(day, childPath(path, 'datum')),
  };
}

function readAnswer(json: unknown, path: string): boolean {
  if (json === true || json === 'ja') return true;
  if (json === false || json === 'nee') return false;
  return fault(path, 'geen-antwoord', `${shown(json)} is geen antwoord op een oordeel; schrijf "ja" of "nee".`);
}

function readAmount(
  prepared: Prepared,
  judgement: Judgement,
  json: unknown,
  answer: boolean,
  path: string,
): Exact | undefined {
  if (json === undefined) return undefined;
  if (judgement.amount === undefined)
    return fault(path, 'bedrag-niet-gevraagd', 'Bij dit oordeel hoort geen bedrag; laat het weg.');
  if (!answer)
    return fault(path, 'bedrag-niet-gevraagd', 'Bij het antwoord "nee" hoort geen ander bedrag; laat het weg.');
  return readerOf({ kind: 'bedrag' }, prepared.choices)(json, path) as Exact;
}

function readReasons({ motivated, clause }: Judgement, json: unknown, path: string): string | undefined {
  if (json === undefined && !motivated) return undefined;
  if (typeof json === 'string' && json.trim() !== '') return json.trim();
  if (json !== undefined && typeof json !== 'string')
    return fault(path, 'geen-tekst', `${shown(json)} is geen motivering; schrijf een zin tussen aanhalingstekens.`);
  return motivated
    ? fault(
        path,
        'motivering-ontbreekt',
        `Het oordeel of ${clause} vraagt een motivering; zonder motivering telt het niet.`,
      )
    : undefined;
}

function readText(json: unknown, path: string, code: string, what: string): string {
  if (typeof json === 'string' && json.trim() !== '') return json.trim();
  return fault(path, code, `Hier hoort te staan ${what}.`);
}
