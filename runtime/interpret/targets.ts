/** What can be asked: conclusions and views on them, each once per program. */
import type { View } from '../ir/index.ts';
import { grainOfConclusion, looksBack } from './analyse.ts';
import { facetsOfConclusion } from './conclusion-facets.ts';
import type { Index, Target } from './model.ts';

/**
 * The conclusion, or the part that `view` or `rank` names; the same object for the same question. What is asked in other
 * words, `ingevolge lid 1` for `ingevolge artikel 2`, has the same number: it is worked out once.
 */
export function targetOf(index: Index, conclusionId: string, view?: View, rank?: number): Target {
  const { targets, memory, age } = index;
  const asked = keyOf(conclusionId, view, rank);
  const key = view === undefined ? asked : `${asked} ${view.citation.join(' ')}`;
  let target = targets.get(key);
  if (target === undefined) {
    target = memory.targets.get(key, conclusionId, age);
    if (target === undefined) {
      target = newTarget(index, asked, conclusionId, view, rank);
      memory.targets.set(key, target, age);
    }
    targets.set(key, target);
  }
  return target;
}

function keyOf(conclusion: string, view: View | undefined, rank: number | undefined): string {
  if (rank !== undefined) return `${conclusion} rang ${rank}`;
  if (view === undefined) return conclusion;
  const before = view.beforeRanking === true ? ' voor de rangorde' : '';
  return `${conclusion} ${view.mode}${before} ${view.rules.join(' ')}`;
}

function newTarget(
  index: Index,
  asked: string,
  conclusionId: string,
  view: View | undefined,
  rank: number | undefined,
): Target {
  const conclusion = index.conclusions.get(conclusionId);
  if (conclusion === undefined) throw new Error(`Internal error: the program has no conclusion ${conclusionId}.`);
  const { changes, rankingChanges } = facetsOfConclusion(conclusion);
  const bounds = [...new Set([...changes, ...rankingChanges])].toSorted((a, b) => a - b);
  return {
    index: index.memory.targetNumbers.of(asked),
    conclusion,
    ...(view && { view }),
    ...(rank !== undefined && { rank }),
    grain: grainOfConclusion(index, conclusionId),
    scope: index.scopes.ofConclusion(conclusionId),
    looksBack: looksBack(index, conclusionId),
    segments: [-Infinity, ...bounds].map((from, position) => ({
      from,
      to: bounds[position] ?? Infinity,
      plan: undefined,
    })),
  };
}
