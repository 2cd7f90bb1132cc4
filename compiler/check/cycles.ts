/** A conclusion that needs itself on the same day. Looking back at an earlier day is no circle. */
import type { Conclusion, Program, Rule, View } from '../../runtime/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { isSupposed, type Lowered } from '../lower/index.ts';

/** A conclusion as a whole, or seen through `ingevolge`. */
interface Vertex {
  readonly key: string;
  readonly conclusion: Conclusion;
  readonly rules: readonly Rule[];
}

export function checkCycles(lowered: Lowered): Diagnostic[] {
  const graph = new Graph(lowered.program);
  const found: Diagnostic[] = [];
  const done = new Set<string>();
  const path: Vertex[] = [];
  const busy = new Set<string>();
  const visit = (vertex: Vertex): void => {
    if (busy.has(vertex.key)) {
      const at = path.findIndex(({ key }) => key === vertex.key);
      const circle = path.slice(at);
      const place = circle
        .flatMap(({ rules }) => rules)
        .map(({ id }) => lowered.ruleSpans.get(id))
        .find((one) => one !== undefined);
      if (place && !circle.every(({ conclusion }) => isSupposed(conclusion.id)))
        found.push(
          diagnostic(
            'kring',
            { file: place.file, span: place.span },
            { pad: [...circle, vertex].map(({ conclusion }) => conclusion.name) },
          ),
        );
      return;
    }
    if (done.has(vertex.key)) return;
    path.push(vertex);
    busy.add(vertex.key);
    for (const next of graph.next(vertex)) if (!done.has(next.key)) visit(next);
    path.pop();
    busy.delete(vertex.key);
    done.add(vertex.key);
  };
  for (const conclusion of lowered.program.conclusions) visit(graph.whole(conclusion));
  return found;
}

class Graph {
  readonly #byId: ReadonlyMap<string, Conclusion>;

  constructor(program: Program) {
    this.#byId = new Map(program.conclusions.map((conclusion) => [conclusion.id, conclusion]));
  }

  readonly #whole = new Map<string, Vertex>();

  whole(conclusion: Conclusion): Vertex {
    const known = this.#whole.get(conclusion.id);
    if (known) return known;
    const made = { key: conclusion.id, conclusion, rules: conclusion.rules };
    this.#whole.set(conclusion.id, made);
    return made;
  }

  next(vertex: Vertex): Vertex[] {
    return [...vertex.rules.flatMap((rule) => this.#readBy(rule)), ...this.#ranksBefore(vertex)];
  }

  /** What somebody else may have that comes before: the ranks above those of the rules. */
  #ranksBefore({ conclusion, rules, key }: Vertex): Vertex[] {
    if (key.includes('|zelf|') || key.includes('|voor de rangorde|')) return [];
    return (conclusion.rankings ?? []).flatMap(({ ranks }) => {
      const lowest = ranks.findLastIndex((rank) => rules.some(({ id }) => rank.rules.includes(id)));
      return ranks.slice(0, Math.max(0, lowest)).map((rank): Vertex => ({
        key: `${conclusion.id}|rang|${rank.rules.join(',')}`,
        conclusion,
        rules: conclusion.rules.filter(({ id }) => rank.rules.includes(id)),
      }));
    });
  }

  #readBy(rule: Rule): Vertex[] {
    return askedToday(rule).flatMap((node) => {
      const conclusion = typeof node.conclusion === 'string' ? this.#byId.get(node.conclusion) : undefined;
      if (!conclusion) return [];
      const view = node.view as View | undefined;
      const ids = view?.rules ?? (node.kind === 'rule-applies' ? (node.rules as readonly string[]) : undefined);
      if (!ids) return [this.whole(conclusion)];
      const mode = view?.mode ?? 'actief';
      const rules =
        mode === 'na' ? withReplacers(conclusion, ids) : conclusion.rules.filter(({ id }) => ids.includes(id));
      const seen = view?.beforeRanking === true ? 'voor de rangorde' : mode;
      return [{ key: `${conclusion.id}|${seen}|${ids.join(',')}`, conclusion, rules }];
    });
  }
}

function withReplacers(conclusion: Conclusion, ids: readonly string[]): Rule[] {
  const wanted = new Set(ids);
  for (let size = 0; size !== wanted.size;) {
    size = wanted.size;
    for (const { id, replaces } of conclusion.rules) if (replaces.some((one) => wanted.has(one))) wanted.add(id);
  }
  return conclusion.rules.filter(({ id }) => wanted.has(id));
}

type Node = Readonly<Record<string, unknown>>;

/** What was found before: a rule never changes, and between two keystrokes most are the same objects. */
const asked = new WeakMap<Rule, readonly Node[]>();

/** Every place in the rule that asks for a conclusion on the same day. */
function askedToday(rule: Rule): readonly Node[] {
  const known = asked.get(rule);
  if (known) return known;
  const found: Node[] = [];
  const seen = new Set<unknown>();
  for (const node of objectsToday([rule.guard, rule.value])) {
    if (typeof node.conclusion !== 'string') continue;
    const isWhole = node.view === undefined && node.kind !== 'rule-applies';
    if (isWhole && seen.has(node.conclusion)) continue; // where it leads is known
    if (isWhole) seen.add(node.conclusion);
    found.push(node);
  }
  asked.set(rule, found);
  return found;
}

/** Everything inside but what is asked of strictly earlier days. */
function* objectsToday(tree: unknown): Generator<Node> {
  if (Array.isArray(tree)) {
    for (const item of tree as unknown[]) yield* objectsToday(item);
    return;
  }
  if (typeof tree !== 'object' || tree === null) return;
  const node = tree as Node;
  if (
    node.kind === 'earlier-day' ||
    isEarlier(node.span) ||
    isEarlier((node.day as { readonly span?: unknown } | undefined)?.span)
  )
    return;
  yield node;
  for (const [key, inner] of Object.entries(node))
    if (key !== 'view' && typeof inner === 'object') yield* objectsToday(inner);
}

function isEarlier(span: unknown): boolean {
  return typeof span === 'object' && span !== null && (span as { readonly offset?: number }).offset === -1;
}
