/**
 * `Ten hoogste één persoon …, in de rangorde`. Fast does not rank: it looks whether there is anybody to be ranked
 * against, and then leaves. Nobody else with any ground, as far as nothing is left out on account of others: then nobody
 * comes before, and nobody has the same rank.
 */
import type { Conclusion, Ranking, View } from '../../../../runtime/ir/index.ts';
import { seenBeforeRanking } from '../../../../runtime/ir/index.ts';
import type { Unit } from './build.ts';

/** What of a conclusion is asked: all of it; what holds without regard to others; or the most that somebody may have. */
export type Stage = 'alles' | 'zonder anderen' | 'hooguit';

/** Whether other persons matter to this part of the conclusion. */
export function isRanked({ rankings = [] }: Conclusion, view: View | undefined): boolean {
  if (rankings.length === 0 || view?.mode === 'zelf' || view?.beforeRanking === true) return false;
  const ranked = rankings.flatMap(({ ranks }) => ranks.flatMap(({ rules }) => rules));
  return view === undefined || view.rules.some((rule) => ranked.includes(rule));
}

/** The conclusion in which nothing is left out because somebody else comes first. */
export function mostOf(conclusion: Conclusion): Conclusion {
  return { ...conclusion, rules: conclusion.rules.map((rule) => seenBeforeRanking(rule, conclusion, true)) };
}

/** The body: the part without regard to others, if there is nobody else. */
export function rankedBody({ slot }: Ranking, own: Unit, most: Unit, persons: readonly string[]): string {
  const passed = (someone: readonly string[]): string => ['d', 'dag', ...someone].join(', ');
  const others = persons.map((person) => `ander !== ${person}`).join(' && ');
  return `if (!${own.name}(${passed(persons)})) return false;
for (const ander of mensen(d)) if (${others} && ${most.name}(${passed(persons.with(slot, 'ander'))})) return naarVolledig();
return true;`;
}
