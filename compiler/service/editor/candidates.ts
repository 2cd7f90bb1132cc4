/** What may be offered, before it is put in order. */
import type { Completion } from './types.ts';

/** A completion with how likely it is; `rank` decides between the equally likely. */
export interface Candidate extends Completion {
  readonly likelihood: number;
}

/** The likeliest first; of the same text the first. */
export function ranked(candidates: readonly Candidate[]): readonly Completion[] {
  const unique = new Map<string, Candidate>();
  for (const candidate of candidates) if (!unique.has(candidate.label)) unique.set(candidate.label, candidate);
  return [...unique.values()]
    .sort((a, b) => b.likelihood - a.likelihood || a.rank - b.rank)
    .map(({ likelihood: _likelihood, ...completion }, rank) => ({ ...completion, rank }));
}
