/** Makes evaluators of conditions and expressions, each once per program. */
import { grainOf } from './analyse.ts';
import { compileCondition, compilePredicate } from './compile-condition.ts';
import { compileExpression } from './compile-expression.ts';
import { compilePerson, compileRelation } from './compile-person.ts';
import type { Compiler, IndexedFact, IndexedJudgement, Prepared } from './model.ts';
import { targetOf } from './targets.ts';

type Index = Omit<Prepared, 'compiler'>;

export function compilerOf(index: Index): Compiler {
  const statements = new Map<string, number>();
  const compiler: Compiler = {
    truth: remembered((condition, slots) => compileCondition(compiler, condition, slots)),
    value: remembered((expression, slots) => compileExpression(compiler, expression, slots)),
    predicate: remembered((predicate, slots) => compilePredicate(compiler, predicate, slots)),
    person: remembered((term) => compilePerson(compiler, term)),
    relation: remembered((relation) => compileRelation(compiler, relation)),
    target: (conclusion, view, rank) => targetOf(index, conclusion, view, rank),
    fact: (id) => found<IndexedFact>(index.facts, id),
    parameter: index.parameter,
    judgement: (id) => found<IndexedJudgement>(index.judgements, id),
    grainOf: (condition) => grainOf(condition, index.analysis.grains),
    scopeOf: (condition) => index.scopes.ofPart(condition),
    statementNumber: (part, negated = false) => {
      const content = negated ? `niet ${contentOf(part)}` : contentOf(part);
      const number = statements.get(content) ?? statements.size;
      statements.set(content, number);
      return number;
    },
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

function remembered<Part extends object, Rest extends readonly unknown[], Made>(
  make: (part: Part, ...rest: Rest) => Made,
): (part: Part, ...rest: Rest) => Made {
  const made = new WeakMap<Part, Made>();
  return (part, ...rest) => {
    let result = made.get(part);
    if (result === undefined) {
      result = make(part, ...rest);
      made.set(part, result);
    }
    return result;
  };
}

/** What the program is known to declare. */
export function found<T>(all: ReadonlyMap<string, T>, id: string): T {
  const item = all.get(id);
  if (item === undefined) throw new Error(`Internal error: the program does not declare ${id}.`);
  return item;
}
