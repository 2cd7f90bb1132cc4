/**
 * `Voor de toepassing van lid 1 is een persoon mede ongehuwd indien …`: a second definition, seen from lid 1 alone. Every
 * conclusion with such rules is copied for those who see them: the rules under the cited provisions ask the copy, all
 * others the conclusion as it is without them.
 */
import type { Rule } from '../../runtime/index.ts';
import { inWords, under } from './citations.ts';
import type { Draft, DraftConclusion, DraftRule } from './draft.ts';

/** Readers that see the same scoped rules. */
interface Group {
  readonly seen: readonly DraftRule[];
  readonly readers: Reader[];
}

/** A rule that asks a conclusion with scoped rules. */
interface Reader {
  readonly reader: DraftRule;
  /** Id of the conclusion to which it belongs. */
  readonly of: string;
}

/** Gives the readers of scoped rules a conclusion of their own; answers for each copied rule where it came from. */
export function separateScopes(draft: Draft): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  if (draft.scoped.size === 0) return origins;
  const readers = new Readers(draft);
  for (const id of [...draft.conclusions.keys()]) {
    const conclusion = draft.scoped.has(id) ? draft.conclusions.get(id) : undefined;
    if (conclusion) separate(conclusion, conclusion.rules.filter(isScoped), readers, draft, origins);
  }
  for (const [copy, origin] of origins) if (copy === origin) origins.delete(copy);
  return origins;
}

const isScoped = ({ scope }: DraftRule): boolean => scope.length > 0;

function separate(
  conclusion: DraftConclusion,
  scoped: readonly DraftRule[],
  readers: Readers,
  draft: Draft,
  origins: Map<string, string>,
): void {
  const open = conclusion.rules.filter((rule) => !scoped.includes(rule));
  const groups = groupsOf(conclusion, scoped, readers);
  const blind = groups.filter(({ seen }) => seen.length === 0);
  // defined nowhere else: who may not see it is reported, and who may can ask it by its own name
  if (open.length === 0 && (blind.length > 0 || groups.length <= 1)) return;
  for (const group of groups) if (group.seen.length > 0) copyFor(group, conclusion, open, draft, origins);
  const gone = new Map(scoped.map(({ rule }) => [rule.id, undefined] as const));
  for (const { readers: all } of blind)
    for (const reader of all) rewrite(reader, conclusion.id, conclusion.id, gone, draft);
  const { id, internal } = conclusion;
  draft.conclusions.set(id, { ...conclusion, internal: internal || open.length === 0, rules: open });
}

/** The conclusions with rules that ask one with scoped rules: of most none does. */
class Readers {
  readonly #draft: Draft;
  /** Ids of the conclusions of which no rule does; what is made of the others has an id of its own. */
  readonly #others: ReadonlySet<string>;

  constructor(draft: Draft) {
    this.#draft = draft;
    const others = new Set<string>();
    for (const conclusion of draft.conclusions.values())
      if (![...draft.scoped].some((id) => askedByAny(conclusion).has(id))) others.add(conclusion.id);
    this.#others = others;
  }

  all(): readonly DraftConclusion[] {
    return [...this.#draft.conclusions.values()].filter(({ id }) => !this.#others.has(id));
  }
}

/** By what they see of the scoped rules: who reads the conclusion. */
function groupsOf(conclusion: DraftConclusion, scoped: readonly DraftRule[], readers: Readers): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { id: of, rules } of readers.all())
    for (const reader of rules) {
      if (!askedBy(reader.rule).has(conclusion.id) || scoped.includes(reader)) continue;
      const seen = scoped.filter(({ scope }) => scope.some((cited) => under(reader.rule.address, cited)));
      const key = seen.map(({ rule }) => rule.id).join(' ');
      const group = groups.get(key) ?? { seen, readers: [] };
      groups.set(key, group);
      group.readers.push({ reader, of });
    }
  return [...groups.values()];
}

/** What was found before: once its views are settled a rule never changes. */
const asked = new WeakMap<Rule, ReadonlySet<string>>();

/** The same of all rules of a conclusion, which once it is kept never changes either. */
const askedByAll = new WeakMap<DraftConclusion, ReadonlySet<string>>();

function askedByAny(conclusion: DraftConclusion): ReadonlySet<string> {
  const known = askedByAll.get(conclusion);
  if (known) return known;
  const found = new Set(conclusion.rules.flatMap(({ rule }) => [...askedBy(rule)]));
  askedByAll.set(conclusion, found);
  return found;
}

/** Ids of the conclusions that a rule asks for. */
function askedBy(rule: Rule): ReadonlySet<string> {
  const known = asked.get(rule);
  if (known) return known;
  const found = new Set<string>();
  collectAsked([rule.guard, rule.value], found);
  asked.set(rule, found);
  return found;
}

function collectAsked(part: unknown, found: Set<string>): void {
  if (typeof part !== 'object' || part === null) return;
  const { conclusion } = part as { readonly conclusion?: unknown };
  if (typeof conclusion === 'string') found.add(conclusion);
  for (const inner of Object.values(part)) collectAsked(inner, found);
}

function copyFor(
  { seen, readers }: Group,
  conclusion: DraftConclusion,
  open: readonly DraftRule[],
  draft: Draft,
  origins: Map<string, string>,
): void {
  const cited = [...new Set(seen.flatMap(({ scope }) => scope))];
  const suffix = `~voor:${cited.join('+')}`;
  const all = conclusion.rules.filter((rule) => open.includes(rule) || seen.includes(rule));
  const ids = new Map(all.map(({ rule }) => [rule.id, seenFirst(rule.id, seen, origins, suffix)] as const));
  const id = `${conclusion.id}${suffix}`;
  const set = open.map(({ rule }) => `${rule.id}${suffix}`);
  draft.conclusions.set(id, {
    ...conclusion,
    id,
    name: `${conclusion.name} (voor de toepassing van ${cited.map(inWords).join(' en ')})`,
    key: `${conclusion.key}_${suffix.replace(/[^A-Za-z0-9]+/g, '_')}`,
    internal: true,
    rules: all.map((one) => copiedRule(one, ids, seen.includes(one) && replacesOthers(one, conclusion) ? set : [])),
  });
  for (const [from, to] of ids) if (from !== to) origins.set(to, from);
  for (const ranking of draft.rankings.filter((one) => one.conclusion === conclusion.id))
    draft.rankings.push({ ...ranking, conclusion: id, reportEmpty: () => undefined });
  for (const reader of readers) rewrite(reader, conclusion.id, id, ids, draft);
}

/** A scoped rule keeps its id in the first copy, so that its voorbeelden reach it under its own name. */
function seenFirst(id: string, seen: readonly DraftRule[], origins: Map<string, string>, suffix: string): string {
  const isScoped = seen.some(({ rule }) => rule.id === id);
  if (!isScoped || origins.has(id)) return `${id}${suffix}`;
  origins.set(id, id);
  return id;
}

/** A value there is one of: the second definition takes the place of the first. So does a denial. */
function replacesOthers({ rule }: DraftRule, { kind }: DraftConclusion): boolean {
  return kind === 'waarde' || rule.effect === 'ontkenning';
}

function copiedRule(one: DraftRule, ids: ReadonlyMap<string, string>, replaced: readonly string[]): DraftRule {
  const mapped = (listed: readonly string[]): string[] => listed.map((id) => ids.get(id) ?? id);
  return {
    ...one,
    rule: renamedRule(one.rule, ids.get(one.rule.id) ?? one.rule.id),
    replacesIds: [...mapped(one.replacesIds), ...replaced],
    switchesOffIds: mapped(one.switchesOffIds),
  };
}

function renamedRule(rule: Rule, id: string): Rule {
  return id === rule.id ? rule : onceFor(rule, id, () => ({ ...rule, id }));
}

/** What was made of a rule: whoever made it before gets the same object. */
function onceFor(rule: Rule, key: string, make: () => Rule): Rule {
  const known = madeOf.get(rule) ?? new Map<string, Rule>();
  madeOf.set(rule, known);
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

const madeOf = new WeakMap<Rule, Map<string, Rule>>();

/** The reader asks `to` where it asked `from`; rules that `to` does not have are left out of what it lists. */
function rewrite(
  { reader, of }: Reader,
  from: string,
  to: string,
  ids: ReadonlyMap<string, string | undefined>,
  draft: Draft,
): void {
  const written = <T>(part: T): T => rewritten(part, from, to, ids) as T;
  const { guard, value, unless } = reader.rule;
  const rule = onceFor(reader.rule, JSON.stringify([from, to, ...ids]), () => ({
    ...reader.rule,
    ...(guard ? { guard: written(guard) } : {}),
    ...(value ? { value: written(value) } : {}),
    unless: unless.map(written),
  }));
  const conclusion = draft.conclusions.get(of);
  if (!conclusion) return;
  const rules = conclusion.rules.map((one) => (one.rule.id === reader.rule.id ? { ...one, rule } : one));
  draft.conclusions.set(of, { ...conclusion, rules });
}

function rewritten(part: unknown, from: string, to: string, ids: ReadonlyMap<string, string | undefined>): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((inner: unknown) => rewritten(inner, from, to, ids));
  const node = part as Readonly<Record<string, unknown>>;
  const copy = Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, rewritten(inner, from, to, ids)]));
  if (node['conclusion'] !== from) return copy;
  const listed = (rules: unknown): string[] =>
    (Array.isArray(rules) ? (rules as readonly string[]) : []).flatMap((id) =>
      ids.has(id) ? (ids.get(id) ?? []) : id,
    );
  if (Array.isArray(copy['rules'])) copy['rules'] = listed(copy['rules']);
  const view = copy['view'];
  if (typeof view === 'object' && view !== null)
    copy['view'] = { ...view, rules: listed((view as { readonly rules?: unknown }).rules) };
  return { ...copy, conclusion: to };
}
