/** What was made of the programs of a lineage. */
import { Lineage, MadeOfConclusions, MadeOfParts, Numbers } from './lineage.ts';
import type { Grain } from './days.ts';
import type { PersonOf, PredicateOf, RelationOf, Target, TruthOf, ValueOf } from './model.ts';
import { namesIn } from './names.ts';
import type { Scope } from './scopes.ts';

export interface Memory {
  readonly lineage: Lineage;
  readonly truths: MadeOfParts<TruthOf>;
  readonly values: MadeOfParts<ValueOf>;
  readonly predicates: MadeOfParts<PredicateOf>;
  readonly persons: MadeOfParts<PersonOf>;
  readonly relations: MadeOfParts<RelationOf>;
  readonly grains: MadeOfParts<Grain>;
  readonly scopesOfParts: MadeOfParts<Scope>;
  readonly targets: MadeOfConclusions<Target>;
  readonly scopes: MadeOfConclusions<Scope>;
  /** By what is in them: of two programs the same scope is the same object. */
  readonly interned: Map<string, Scope>;
  /** By what is asked: a target that is made anew keeps its number. */
  readonly targetNumbers: Numbers;
  readonly statementNumbers: Numbers;
}

export function newMemory(): Memory {
  const lineage = new Lineage();
  const ofParts = <T>(): MadeOfParts<T> => new MadeOfParts<T>(lineage, namesIn);
  return {
    lineage,
    truths: ofParts(),
    values: ofParts(),
    predicates: ofParts(),
    persons: ofParts(),
    relations: ofParts(),
    grains: ofParts(),
    scopesOfParts: ofParts(),
    targets: new MadeOfConclusions(lineage),
    scopes: new MadeOfConclusions(lineage),
    interned: new Map(),
    targetNumbers: new Numbers(),
    statementNumbers: new Numbers(),
  };
}
