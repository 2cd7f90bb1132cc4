/** What was made of the programs of a lineage. */
import { MadeOfConclusions, MadeOfParts, Numbers } from './lineage.ts';
import type { Lineage } from './lineage.ts';
import type { Memory } from './model.ts';
import { namesIn } from './names.ts';

export function newMemory(lineage: Lineage): Memory {
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
