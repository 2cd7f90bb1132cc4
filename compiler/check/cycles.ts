/** A conclusion that needs itself on the same day. Looking back at an earlier day is no circle. */
import type { Conclusion, Program, Rule } from '../../runtime/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { isSame, isSupposed, type Lowered } from '../lower/index.ts';
import { askedBy, asksOf, asksOfRules, withReplacers, type Ask } from './asks-today.ts';
import { FoundOfEach } from './found-of-each.ts';

/** A conclusion as a whole, or seen through `ingevolge`. */
interface Vertex {
  readonly key: string;
  readonly conclusion: Conclusion;
  readonly rules: readonly Rule[];
  readonly isWhole: boolean;
  /** Whether what it leads to was walked, or is being walked. */
  walked: 'not yet' | 'busy' | 'done';
}

/** The circles that were found, and who asked whom. */
export class CycleMemory {
  readonly #asking = new FoundOfEach((conclusion: Conclusion) => conclusion);
  #circles: readonly (readonly Vertex[])[] = [];

  /** Each circle as a path that ends where it began. As long as everybody asks the same there are no others. */
  circlesIn(program: Program): readonly (readonly Vertex[])[] {
    const { replaced } = this.#asking.of(program.conclusions);
    const isStill = replaced?.every(({ before, now }) => asksTheSame(before, now)) ?? false;
    if (!isStill) this.#circles = circlesIn(program);
    return this.#circles;
  }
}

export function checkCycles(lowered: Lowered, memory: CycleMemory): Diagnostic[] {
  return memory.circlesIn(lowered.program).flatMap((path) => told(path, lowered));
}

/** Nothing differs from which circles follow: its rules, what each asks and sets aside, and who comes first. */
function asksTheSame(before: Conclusion, now: Conclusion): boolean {
  return (
    before.id === now.id &&
    before.name === now.name &&
    isSame(before.rankings, now.rankings) &&
    before.rules.length === now.rules.length &&
    before.rules.every((rule, at) => {
      const next = now.rules[at] as Rule;
      return (
        rule === next ||
        (rule.id === next.id && isSame(rule.replaces, next.replaces) && isSame(askedBy(rule), askedBy(next)))
      );
    })
  );
}

function circlesIn(program: Program): readonly (readonly Vertex[])[] {
  const graph = new Graph(program);
  const found: (readonly Vertex[])[] = [];
  const path: Vertex[] = [];
  const visit = (vertex: Vertex): void => {
    if (vertex.walked === 'busy') {
      found.push([...path.slice(path.indexOf(vertex)), vertex]);
      return;
    }
    if (vertex.walked === 'done') return;
    path.push(vertex);
    vertex.walked = 'busy';
    for (const ask of graph.asksOf(vertex)) {
      const next = graph.vertex(ask);
      if (next && next.walked !== 'done') visit(next);
    }
    path.pop();
    vertex.walked = 'done';
  };
  for (const conclusion of program.conclusions) visit(graph.whole(conclusion));
  return found;
}

/** A path that ends where it began. */
function told(path: readonly Vertex[], { ruleSpans }: Lowered): readonly Diagnostic[] {
  const place = path
    .flatMap(({ rules }) => rules)
    .map(({ id }) => ruleSpans.get(id))
    .find((one) => one !== undefined);
  if (!place || path.every(({ conclusion }) => isSupposed(conclusion.id))) return [];
  const pad = path.map(({ conclusion }) => conclusion.name);
  return [diagnostic('kring', { file: place.file, span: place.span }, { pad })];
}

class Graph {
  readonly #byId: ReadonlyMap<string, Conclusion>;
  readonly #vertices = new Map<string, Vertex>();

  constructor(program: Program) {
    this.#byId = new Map(program.conclusions.map((conclusion) => [conclusion.id, conclusion]));
  }

  whole(conclusion: Conclusion): Vertex {
    return this.#vertices.get(conclusion.id) ?? this.#add(conclusion.id, conclusion, conclusion.rules, true);
  }

  vertex({ key, conclusion: id, view }: Ask): Vertex | undefined {
    const known = this.#vertices.get(key);
    if (known) return known;
    const conclusion = this.#byId.get(id);
    if (!conclusion) return undefined;
    if (!view) return this.whole(conclusion);
    const rules = view.withReplacers
      ? withReplacers(conclusion, view.rules)
      : conclusion.rules.filter((rule) => view.rules.includes(rule.id));
    return this.#add(key, conclusion, rules, false);
  }

  asksOf({ conclusion, rules, isWhole, key }: Vertex): readonly Ask[] {
    return isWhole ? asksOf(conclusion) : asksOfRules(conclusion, rules, key);
  }

  #add(key: string, conclusion: Conclusion, rules: readonly Rule[], isWhole: boolean): Vertex {
    const made: Vertex = { key, conclusion, rules, isWhole, walked: 'not yet' };
    this.#vertices.set(key, made);
    return made;
  }
}
