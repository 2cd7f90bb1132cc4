/** Makes evaluators of conditions and expressions, each once for all programs of a lineage in which it is the same. */
import { grainOf } from './analyse.ts';
import { compileCondition, compilePredicate } from './compile-condition.ts';
import { compileExpression } from './compile-expression.ts';
import { compilePerson, compileRelation } from './compile-person.ts';
import type { Compiler, Index, IndexedFact, IndexedJudgement } from './model.ts';
import { targetOf } from './targets.ts';

export function compilerOf(index: Index): Compiler {
  const { memory, age } = index;
  const compiler: Compiler = {
    truth: (condition, slots) =>
      memory.truths.of(condition, slots, age, () => compileCondition(compiler, condition, slots)),
    value: (expression, slots) =>
      memory.values.of(expression, slots, age, () => compileExpression(compiler, expression, slots)),
    predicate: (predicate, slots) =>
      memory.predicates.of(predicate, slots, age, () => compilePredicate(compiler, predicate, slots)),
    person: (term) => memory.persons.of(term, 0, age, () => compilePerson(compiler, term)),
    relation: (relation) => memory.relations.of(relation, 0, age, () => compileRelation(compiler, relation)),
    target: (conclusion, view, rank) => targetOf(index, conclusion, view, rank),
    fact: (id) => found<IndexedFact>(index.facts, id),
    parameter: index.parameter,
    judgement: (id) => found<IndexedJudgement>(index.judgements, id),
    grainOf: (condition) => memory.grains.of(condition, 0, age, () => grainOf(index, condition)),
    scopeOf: (condition) => memory.scopesOfParts.of(condition, 0, age, () => index.scopes.ofPart(condition)),
    statementNumber: (part, negated = false) =>
      memory.statementNumbers.of(negated ? `niet ${contentOf(part)}` : contentOf(part)),
  };
  return compiler;
}

const contents = new WeakMap<object, string>();

/** What did not change is the same object in the next program: it is written out once. */
function contentOf(part: object): string {
  const known = contents.get(part) ?? JSON.stringify(part);
  contents.set(part, known);
  return known;
}

/** What the program is known to declare. */
export function found<T>(all: ReadonlyMap<string, T>, id: string): T {
  const item = all.get(id);
  if (item === undefined) throw new Error(`Internal error: the program does not declare ${id}.`);
  return item;
}
