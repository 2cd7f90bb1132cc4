/** What may be offered, before it is put in order. */
import type { Completion } from './types.ts';

/** A completion with how likely it is; `rank` decides between the equally likely. */
export interface Candidate extends Completion {
  readonly likelihood: number;
}

/** Whether a text can be offered where its first words were typed: it begins with them, and has more. */
export function goesOn(text: string, typed: string): boolean {
  if (text.length <= typed.length || text.charAt(0).toLowerCase() !== typed.charAt(0)) return false; // nearly all
  return folded(text).startsWith(typed);
}

/** In small letters, with single blanks. */
export function folded(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

/** The likeliest first; of the same text in the same place the first. */
export function ranked(candidates: readonly Candidate[]): readonly Completion[] {
  const unique = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${String(candidate.replace.start)} ${candidate.label}`;
    if (!unique.has(key)) unique.set(key, candidate);
  }
  return [...unique.values()]
    .sort((a, b) => b.likelihood - a.likelihood || a.rank - b.rank)
    .map(({ likelihood: _likelihood, ...completion }, rank) => ({ ...completion, rank }));
}
