/** Where the rules of the program are: by id the rule as it became, and its conclusion. */
import type { Conclusion, Program, Rule } from '../../runtime/index.ts';
import { FoundOfEach } from './found-of-each.ts';

export interface Home {
  readonly rule: Rule;
  readonly conclusion: Conclusion;
}

export type RuleHomes = Pick<ReadonlyMap<string, Home>, 'get'>;

/** Kept up to date by the conclusions that are no longer there and those that are there now. */
export class RuleHomeMemory {
  readonly #conclusions = new FoundOfEach((conclusion: Conclusion) => conclusion);
  readonly #homes = new Map<string, Home>();

  homesIn({ conclusions }: Program): RuleHomes {
    const { gone, come } = this.#conclusions.of(conclusions);
    for (const { rules } of gone) for (const { id } of rules) this.#homes.delete(id);
    for (const conclusion of come) for (const rule of conclusion.rules) this.#homes.set(rule.id, { rule, conclusion });
    return this.#homes;
  }
}
