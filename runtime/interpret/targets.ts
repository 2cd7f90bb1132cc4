/** What can be asked: conclusions and views on them, each once per program. */
import type { View } from '../ir/index.ts';
import { boundsOf } from './bounds.ts';
import type { Analysis, Prepared, Target } from './model.ts';

type Index = Pick<Prepared, 'conclusions' | 'targets'> & { readonly analysis: Pick<Analysis, 'grains' | 'looksBack'> };

/** The conclusion, or the part that `view` names; the same object for the same question. */
export function targetOf(index: Index, conclusionId: string, view?: View): Target {
  const key = view === undefined ? conclusionId : `${conclusionId} ${view.mode} ${view.rules.join(' ')}`;
  let target = index.targets.get(key);
  if (target === undefined) {
    target = newTarget(index, conclusionId, view);
    index.targets.set(key, target);
  }
  return target;
}

function newTarget(index: Index, conclusionId: string, view: View | undefined): Target {
  const conclusion = index.conclusions.get(conclusionId);
  if (conclusion === undefined) throw new Error(`Internal error: the program has no conclusion ${conclusionId}.`);
  const bounds = boundsOf(conclusion.rules.map(({ valid }) => valid));
  return {
    index: index.targets.size,
    conclusion,
    ...(view && { view }),
    grain: index.analysis.grains.get(conclusionId) ?? 0,
    looksBack: index.analysis.looksBack.has(conclusionId),
    segments: [-Infinity, ...bounds].map((from, position) => ({
      from,
      to: bounds[position] ?? Infinity,
      plan: undefined,
    })),
  };
}
