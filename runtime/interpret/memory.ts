/** What was made of the programs of a lineage. */
import { Lineage, MadeOfConclusions, MadeOfParts, Numbers } from './lineage.ts';
import type { Memory } from './model.ts';
import { namesIn } from './names.ts';

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
