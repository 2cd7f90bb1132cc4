/** What a rule or a conclusion asks of conclusions on the same day: where `checkCycles` walks on. */
import type { Conclusion, Rule, View } from '../../runtime/index.ts';

/** A conclusion that is asked, as a whole or some of its rules. */
export interface Ask {
  /** The same for who asks the same. */
  readonly key: string;
  readonly conclusion: string;
  readonly view?: { readonly rules: readonly string[]; readonly withReplacers: boolean };
}

/** What was found before: neither a rule nor a conclusion ever changes. */
const ofRule = new WeakMap<Rule, readonly Ask[]>();
const ofConclusion = new WeakMap<Conclusion, readonly Ask[]>();

/** Of a conclusion as a whole, each once. */
export function asksOf(conclusion: Conclusion): readonly Ask[] {
  const known = ofConclusion.get(conclusion);
  if (known) return known;
  const made = asksOfRules(conclusion, conclusion.rules, conclusion.id);
  ofConclusion.set(conclusion, made);
  return made;
}

/** Of some rules of a conclusion, seen by that key, each once. */
export function asksOfRules(conclusion: Conclusion, rules: readonly Rule[], key: string): readonly Ask[] {
  const asks = new Map<string, Ask>();
  for (const rule of rules) for (const ask of askedBy(rule)) if (!asks.has(ask.key)) asks.set(ask.key, ask);
  for (const ask of ranksBefore(conclusion, rules, key)) if (!asks.has(ask.key)) asks.set(ask.key, ask);
  return [...asks.values()];
}

const BEFORE_RANKING = 'voor de rangorde';

/** What somebody else may have that comes before: the ranks above those of the rules. */
function ranksBefore({ id, rankings }: Conclusion, rules: readonly Rule[], key: string): readonly Ask[] {
  if (!rankings || key.includes('|zelf|') || key.includes(`|${BEFORE_RANKING}|`)) return [];
  return rankings.flatMap(({ ranks }) => {
    const lowest = ranks.findLastIndex((rank) => rules.some((rule) => rank.rules.includes(rule.id)));
    return ranks.slice(0, Math.max(0, lowest)).map((rank): Ask => ({
      key: `${id}|rang|${rank.rules.join(',')}`,
      conclusion: id,
      view: { rules: rank.rules, withReplacers: false },
    }));
  });
}

/** The rules, those that set them aside, and so on. */
export function withReplacers(conclusion: Conclusion, ids: readonly string[]): Rule[] {
  const wanted = new Set(ids);
  for (let size = 0; size !== wanted.size;) {
    size = wanted.size;
    for (const { id, replaces } of conclusion.rules) if (replaces.some((one) => wanted.has(one))) wanted.add(id);
  }
  return conclusion.rules.filter(({ id }) => wanted.has(id));
}

/** Of one rule, each once. */
export function askedBy(rule: Rule): readonly Ask[] {
  const known = ofRule.get(rule);
  if (known) return known;
  const asks = new Map<string, Ask>();
  for (const node of objectsToday([rule.guard, rule.value])) {
    const ask = askOf(node);
    if (ask && !asks.has(ask.key)) asks.set(ask.key, ask);
  }
  const made = [...asks.values()];
  ofRule.set(rule, made);
  return made;
}

type Node = Readonly<Record<string, unknown>>;

function askOf(node: Node): Ask | undefined {
  const { conclusion } = node;
  if (typeof conclusion !== 'string') return undefined;
  const view = node['view'] as View | undefined;
  const rules = view?.rules ?? (node['kind'] === 'rule-applies' ? (node['rules'] as readonly string[]) : undefined);
  if (!rules) return { key: conclusion, conclusion };
  const mode = view?.mode ?? 'actief';
  const seen = view?.beforeRanking === true ? BEFORE_RANKING : mode;
  return {
    key: `${conclusion}|${seen}|${rules.join(',')}`,
    conclusion,
    view: { rules, withReplacers: mode === 'na' },
  };
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
    node['kind'] === 'earlier-day' ||
    isEarlier(node['span']) ||
    isEarlier((node['day'] as { readonly span?: unknown } | undefined)?.span)
  )
    return;
  yield node;
  for (const [key, inner] of Object.entries(node))
    if (key !== 'view' && typeof inner === 'object') yield* objectsToday(inner);
}

function isEarlier(span: unknown): boolean {
  return typeof span === 'object' && span !== null && (span as { readonly offset?: number }).offset === -1;
}
