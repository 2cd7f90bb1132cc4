/** Reads what humans decided. An answer says what, why, who and when; without that it is no judgement. */
import { parseDay } from '../date.ts';
import type { Exact } from '../exact.ts';
import { childPath, fault, shown } from '../fault.ts';
import type { Judgement } from '../ir/index.ts';
import type { Judged, Prepared } from './model.ts';
import { readerOf } from './read-value.ts';

type Json = Readonly<Record<string, unknown>>;

const FIELDS = ['antwoord', 'bedrag', 'motivering', 'door', 'datum'];

export function readJudgements(prepared: Prepared, json: unknown, path: string): ReadonlyMap<string, Judged> {
  const judged = new Map<string, Judged>();
  if (json === undefined) return judged;
  const byKey = new Map([...prepared.judgements.values()].map((judgement) => [judgement.key, judgement]));
  for (const [key, given] of Object.entries(record(json, path))) {
    const place = childPath(path, key);
    if (given === undefined || isElsewhere(prepared, key)) continue;
    const judgement = byKey.get(key) ?? unknownJudgement(place, key, [...byKey.keys()]);
    judged.set(judgement.id, readJudged(prepared, judgement, record(given, place), place));
  }
  return judged;
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

function unknownJudgement(path: string, key: string, known: readonly string[]): never {
  const [first] = known;
  const rest = first === undefined ? 'Deze regels vragen geen oordeel.' : `Een sleutel is bijvoorbeeld "${first}".`;
  return fault(path, 'onbekend-oordeel', `${shown(key)} is geen oordeel dat deze regels vragen. ${rest}`);
}

function readJudged(prepared: Prepared, judgement: Judgement, given: Json, path: string): Judged {
  const other = Object.keys(given).find((key) => !FIELDS.includes(key));
  if (other !== undefined)
    fault(
      childPath(path, other),
      'onbekend-gegeven',
      `${shown(other)} hoort niet bij een oordeel; bekend zijn: ${FIELDS.join(', ')}.`,
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
