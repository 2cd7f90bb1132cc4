/** What a human decided. Without an answer that Full would take, the question is for Full. */
import { dayOf } from './days.ts';
import type { Dossier } from './dossier.ts';
import type { JudgementLayout, Layout } from './layout.ts';
import { naarVolledig } from './leave.ts';
import { readScalar } from './read.ts';

type Given = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Given) : naarVolledig();

/** The answer to a judgement. */
export function oordeel(d: Dossier, judgement: number): boolean {
  const { key } = d.layout.judgements?.[judgement] ?? naarVolledig();
  return answerOf(recordOf(recordOf(d.given['oordelen'])[key])['antwoord']);
}

/** Whether all that was judged is as Full would have it. */
export function checkJudgements({ judgements = [] }: Layout, elsewhere: ReadonlySet<string>, given: Given): void {
  for (const key in given) {
    if (given[key] === undefined || elsewhere.has(key)) continue;
    const layout = judgements.find((judgement) => judgement.key === key) ?? naarVolledig();
    checkAnswer(layout, recordOf(given[key]));
  }
}

function checkAnswer({ motivated, amount }: JudgementLayout, given: Given): void {
  if (motivated ? !isText(given['motivering']) : given['motivering'] !== undefined) return naarVolledig();
  if (!isText(given['door'])) return naarVolledig();
  dayOf(given['datum']);
  for (const field in given) if (!FIELDS.includes(field)) return naarVolledig();
  const answer = answerOf(given['antwoord']);
  if (given['bedrag'] === undefined) return;
  if (!amount || !answer) return naarVolledig();
  readScalar('bedrag', [], given['bedrag']);
}

const FIELDS: readonly string[] = ['antwoord', 'bedrag', 'motivering', 'door', 'datum'];

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

function answerOf(value: unknown): boolean {
  if (value === true || value === 'ja') return true;
  return value === false || value === 'nee' ? false : naarVolledig();
}
