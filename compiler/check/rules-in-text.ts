/** The rules as they stand in the text, with those apart that several checks ask for. */
import type { DraftRule, Lowered } from '../lower/index.ts';
import type { RuleHomeMemory, RuleHomes } from './rule-homes.ts';

export interface RulesInText {
  /** Of every rule, in order. */
  readonly addresses: readonly string[];
  /** Those that name what they deviate from. */
  readonly aiming: readonly DraftRule[];
  readonly deviating: readonly DraftRule[];
  /** Those that count for the application of some provisions only, and copies of them, by rule id. */
  readonly scoped: ReadonlyMap<string, DraftRule>;
  /** What became of them. */
  readonly homes: RuleHomes;
}

export function rulesInText({ ruleSpans, program }: Lowered, memory: RuleHomeMemory): RulesInText {
  const addresses: string[] = [];
  const aiming: DraftRule[] = [];
  const deviating: DraftRule[] = [];
  const scoped = new Map<string, DraftRule>();
  ruleSpans.forEach((one, id) => {
    addresses.push(one.rule.address);
    if (one.replacesAt.length > 0) aiming.push(one);
    if (one.rule.deviatesFrom.length > 0) deviating.push(one);
    if (one.scope.length > 0) scoped.set(id, one);
  });
  return { addresses, aiming, deviating, scoped, homes: memory.homesIn(program) };
}
