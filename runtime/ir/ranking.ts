/** What a ranking means for the rules of its conclusion: the same for every back end. */
import type { Condition, PersonTerm, View } from './expressions.ts';
import type { Conclusion, Ranking, Rule } from './program.ts';

/** A rule of the conclusion as it takes part in one rank. */
export interface RankedRule {
  readonly rule: Rule;
  /** Of a rule that continues others: only those of this rank. Absent: it holds always. */
  readonly guard: Condition | undefined;
}

/** By rank, first rank first: the rules in it. A rule that continues several ranks stands in each of them. */
export function rankedRules(
  conclusion: Conclusion,
  ranking: Ranking,
  rules: readonly Rule[],
): readonly (readonly RankedRule[])[] {
  const direct = new Set(ranking.ranks.flatMap((rank) => rank.rules));
  const grounds = rules.filter(({ effect }) => effect === 'grond');
  return ranking.ranks.map((rank) =>
    grounds.flatMap((rule): RankedRule[] => {
      if (rank.rules.includes(rule.id)) return [{ rule, guard: rule.guard }];
      if (direct.has(rule.id) || rule.guard === undefined) return [];
      const guard = narrowedTo(rule.guard, conclusion, rank.rules);
      return guard === undefined ? [] : [{ rule, guard }];
    }),
  );
}

/** By condition, then by the rules that are kept: the same condition gives the same object, for every ranking. */
const narrowings = new WeakMap<Condition, Map<string, Condition | undefined>>();

function narrowedTo(guard: Condition, conclusion: Conclusion, kept: readonly string[]): Condition | undefined {
  const made = narrowings.get(guard) ?? new Map<string, Condition | undefined>();
  narrowings.set(guard, made);
  const key = [conclusion.id, ...kept].join(' ');
  if (!made.has(key)) made.set(key, narrowed(guard, conclusion, new Set(kept)));
  return made.get(key);
}

/** The condition with `ingevolge` about the own persons cut down to these rules; undefined when it does not ask that. */
function narrowed(guard: Condition, conclusion: Conclusion, kept: ReadonlySet<string>): Condition | undefined {
  let found = false;
  const cut = mapped(guard, (node) => {
    const view = ownView(node, conclusion);
    if (view === undefined) return node;
    const rules = view.rules.filter((id) => kept.has(id));
    found ||= rules.length > 0;
    return { ...node, view: { ...view, rules } };
  });
  return found ? cut : undefined;
}

/** `degene ingevolge lid 2 partner van de belanghebbende is`: about the persons of the rule itself. */
function ownView(node: Node, conclusion: Conclusion): View | undefined {
  if (node['kind'] !== 'status-holds' || node['conclusion'] !== conclusion.id) return undefined;
  const view = node['view'] as View | undefined;
  if (view?.mode !== 'na' || view.beforeRanking === true) return undefined;
  const persons = node['persons'] as readonly PersonTerm[];
  return persons.every((term, slot) => term.kind === 'slot' && term.slot === slot) ? view : undefined;
}

/**
 * The rule with everything that it asks `ingevolge` about the same conclusion seen before the ranking; `all`: also what
 * it asks about its own persons.
 */
export function seenBeforeRanking(rule: Rule, conclusion: Conclusion, all: boolean): Rule {
  if (rule.guard === undefined) return rule;
  const guard = mapped(rule.guard, (node) => {
    const view = node['view'] as View | undefined;
    if (view === undefined || node['conclusion'] !== conclusion.id || view.mode !== 'na') return node;
    return !all && continues(rule, node, conclusion) ? node : { ...node, view: { ...view, beforeRanking: true } };
  });
  return { ...rule, guard };
}

/** A ground that goes on for its own persons; in a denial it does not. */
const continues = (rule: Rule, node: Node, conclusion: Conclusion): boolean =>
  rule.effect === 'grond' && ownView(node, conclusion) !== undefined;

type Node = Readonly<Record<string, unknown>>;

function mapped(condition: Condition, change: (node: Node) => Node): Condition {
  const visit = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(visit);
    if (typeof part !== 'object' || part === null) return part;
    const node = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, visit(value)]));
    return 'kind' in node ? change(node) : node;
  };
  return visit(condition) as Condition;
}
