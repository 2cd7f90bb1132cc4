/** What can be asked: conclusions and views on them, each once per program. */
import type { View } from '../ir/index.ts';
import { boundsOf } from './bounds.ts';
import type { Analysis, Prepared, Target } from './model.ts';

type Index = Pick<Prepared, 'conclusions' | 'targets' | 'scopes'> & {
  readonly analysis: Pick<Analysis, 'grains' | 'looksBack'>;
};

/** The conclusion, or the part that `view` or `rank` names; the same object for the same question. */
export function targetOf(index: Index, conclusionId: string, view?: View, rank?: number): Target {
  const key = keyOf(conclusionId, view, rank);
  let target = index.targets.get(key);
  if (target === undefined) {
    target = newTarget(index, conclusionId, view, rank);
    index.targets.set(key, target);
  }
  return target;
}

function keyOf(conclusion: string, view: View | undefined, rank: number | undefined): string {
  if (rank !== undefined) return `${conclusion} rang ${rank}`;
  if (view === undefined) return conclusion;
  const before = view.beforeRanking === true ? ' voor de rangorde' : '';
  return `${conclusion} ${view.mode}${before} ${view.rules.join(' ')}`;
}

function newTarget(index: Index, conclusionId: string, view: View | undefined, rank: number | undefined): Target {
  const conclusion = index.conclusions.get(conclusionId);
  if (conclusion === undefined) throw new Error(`Internal error: the program has no conclusion ${conclusionId}.`);
  const bounds = boundsOf([...conclusion.rules, ...(conclusion.rankings ?? [])].map(({ valid }) => valid));
  return {
    index: index.targets.size,
    conclusion,
    ...(view && { view }),
    ...(rank !== undefined && { rank }),
    grain: index.analysis.grains.get(conclusionId) ?? 0,
    scope: index.scopes.ofConclusion(conclusionId),
    looksBack: index.analysis.looksBack.has(conclusionId),
    segments: [-Infinity, ...bounds].map((from, position) => ({
      from,
      to: bounds[position] ?? Infinity,
      plan: undefined,
    })),
  };
}
