/** What a human decided. Without an answer that Full would take, the question is for Full. */
import { dayOf } from './days.ts';
import type { Dossier } from './dossier.ts';
import { naarVolledig } from './leave.ts';

type Given = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Given) : naarVolledig();

/** The answer to a judgement. */
export function oordeel(d: Dossier, judgement: number): boolean {
  const { key, motivated, amount } = d.layout.judgements?.[judgement] ?? naarVolledig();
  const given = recordOf(recordOf(d.given?.['oordelen'])[key]);
  if (motivated ? !isText(given['motivering']) : given['motivering'] !== undefined) return naarVolledig();
  if (given['bedrag'] !== undefined && !amount) return naarVolledig();
  if (!isText(given['door'])) return naarVolledig();
  dayOf(given['datum']);
  for (const field in given) if (!FIELDS.includes(field)) return naarVolledig();
  return answerOf(given['antwoord']);
}

const FIELDS: readonly string[] = ['antwoord', 'bedrag', 'motivering', 'door', 'datum'];

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

function answerOf(value: unknown): boolean {
  if (value === true || value === 'ja') return true;
  return value === false || value === 'nee' ? false : naarVolledig();
}
