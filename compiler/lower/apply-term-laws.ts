/**
 * A regeling that says how a term is extended (`een verlengde einde van de termijn`) applies to every termijn of a
 * regeling that uses it. Its rules are copied for each termijn, with what is known of that one in the place of the facts
 * about `de termijn`; a copied rule sets aside the termijn as it was described.
 */
import type { Conclusion, Condition, Expression, Rule } from '../../runtime/index.ts';
import { isTermPart, type Resolved, type Symbol } from '../resolve/index.ts';
import { under } from './citations.ts';
import type { Draft, DraftTerm, LawOut } from './draft.ts';

/** What a fact about `de termijn` becomes: a value, an answer, or nothing at all. */
type Substitute = Expression | boolean | 'geen';

interface Applied {
  readonly conclusions: readonly Conclusion[];
  /** Of a copied rule: the rule it was copied from. */
  readonly origins: ReadonlyMap<string, string>;
  /** Ids of the conclusions that had a part in it, as they were or as they became. */
  readonly looked: readonly string[];
}

export function applyTermLaws(conclusions: readonly Conclusion[], draft: Draft, resolved: Resolved): Applied {
  const byId = new Map(conclusions.map((conclusion) => [conclusion.id, conclusion]));
  const origins = new Map<string, string>();
  const looked = new Set<string>();
  for (const term of draft.terms) {
    const laws = lawsOver(term, resolved);
    for (const law of laws) {
      looked.add(law.regeling);
      applyLaw(byId, term, law, resolved, draft.lawsOut, origins);
    }
  }
  const ofLaws = conclusions.flatMap(({ id, regeling }) => (looked.has(regeling) ? [id] : []));
  return {
    conclusions: [...byId.values()],
    origins,
    looked: [...ofLaws, ...draft.terms.map((term) => term.conclusion)],
  };
}

/** All names from which a law about terms is applied. */
export function namesOfTerms({ symbols }: Resolved): readonly Symbol[] {
  const known = termNames.get(symbols) ?? symbols.filter(isOfTerms);
  termNames.set(symbols, known);
  return known;
}

/** Of lists of names, which never change. */
const termNames = new WeakMap<readonly Symbol[], readonly Symbol[]>();

function isOfTerms(symbol: Symbol): boolean {
  return (
    isTermPart(symbol, 'verlengde einde') ||
    ((symbol.kind === 'value' || symbol.kind === 'status') &&
      symbol.owner.kind === 'object' &&
      symbol.owner.name === TERM)
  );
}

/** The thing to which a law about terms gives its facts. */
const TERM = 'termijn';

/** The conclusions `verlengde einde van de termijn` that the regeling of the term sees. */
function lawsOver(term: DraftTerm, resolved: Resolved): readonly Symbol[] {
  const visible = resolved.scopes.get(term.regeling)?.visible ?? [];
  return resolved.symbols.filter(
    (symbol) => visible.includes(symbol.regeling) && isTermPart(symbol, 'verlengde einde'),
  );
}

function applyLaw(
  byId: Map<string, Conclusion>,
  term: DraftTerm,
  law: Symbol,
  resolved: Resolved,
  lawsOut: readonly LawOut[],
  origins: Map<string, string>,
): void {
  const extended = byId.get(law.id);
  const target = byId.get(term.conclusion);
  if (!extended || !target) return;
  const substitutes = substitutesFor(term, law.regeling, resolved);
  const copied = dependents(byId, extended, new Set(substitutes.keys()));
  const suffix = `~${term.rule}`;
  const conclusionIds = new Map([...copied].map(({ id }) => [id, id === extended.id ? target.id : `${id}${suffix}`]));
  const ruleIds = new Map([...copied].flatMap(({ rules }) => rules.map(({ id }) => [id, `${id}${suffix}`] as const)));
  const copyOf = ({ rules }: Conclusion): Rule[] =>
    rules.flatMap((rule) => copiedRule(rule, substitutes, conclusionIds, ruleIds) ?? []);
  for (const [from, to] of ruleIds) origins.set(to, from);
  for (const conclusion of copied) {
    if (conclusion !== extended)
      byId.set(`${conclusion.id}${suffix}`, {
        ...conclusion,
        id: `${conclusion.id}${suffix}`,
        regeling: target.regeling,
        key: `${conclusion.key}_${suffix.replace(/[^A-Za-z0-9]+/g, '_')}`,
        internal: true,
        rules: copyOf(conclusion),
      });
  }
  const added = copyOf(extended).map((rule) => ({ ...rule, replaces: [...rule.replaces, term.rule] }));
  const ids = added.map(({ id }) => id);
  // whatever sets the termijn aside or switches it off takes its extension along
  const along = (listed: readonly string[]): readonly string[] =>
    listed.includes(term.rule) ? [...listed, ...ids] : listed;
  for (const [id, conclusion] of byId) {
    const out = (rule: Rule): readonly string[] =>
      lawsOut.some(
        (one) => one.rule === rule.id && one.law === law.regeling && one.on.some((at) => under(term.address, at)),
      )
        ? ids
        : [];
    const rules = conclusion.rules.map((rule) => {
      const [replaces, offs, more] = [along(rule.replaces), along(rule.switchesOff), out(rule)];
      if (replaces === rule.replaces && offs === rule.switchesOff && more.length === 0) return rule;
      return { ...rule, replaces, switchesOff: [...offs, ...more] };
    });
    if (id !== target.id && rules.every((rule, at) => rule === conclusion.rules[at])) continue;
    byId.set(id, { ...conclusion, rules: id === target.id ? [...rules, ...added] : rules });
  }
}

function substitutesFor(term: DraftTerm, law: string, resolved: Resolved): ReadonlyMap<string, Substitute> {
  const found = new Map<string, Substitute>();
  for (const symbol of resolved.symbols) {
    if (symbol.regeling !== law || (symbol.kind !== 'value' && symbol.kind !== 'status') || symbol.concluded) continue;
    if (symbol.owner.kind !== 'object' || symbol.owner.name !== TERM) continue;
    found.set(symbol.id, substituteFor(symbol, term));
  }
  return found;
}

function substituteFor(symbol: Symbol, term: DraftTerm): Substitute {
  if (isTermPart(symbol, 'einde')) {
    const view = { mode: 'zelf', citation: [term.address], rules: [term.rule] } as const;
    return { kind: 'conclusion', conclusion: term.conclusion, persons: [], view };
  }
  if (isTermPart(symbol, 'begin')) return term.begin ?? 'geen';
  if (isTermPart(symbol, 'duur'))
    return term.duration === undefined
      ? 'geen'
      : { kind: 'constant', constant: { kind: 'duur', value: term.duration } };
  const unit = (['dagen', 'weken', 'maanden', 'jaren'] as const).find((part) => isTermPart(symbol, part));
  if (unit !== undefined) return countIn(unit, term.duration);
  return isTermPart(symbol, 'terugrekening') ? term.backwards : 'geen';
}

const ISO_LETTERS = { dagen: 'D', weken: 'W', maanden: 'M', jaren: 'Y' } as const;

/** In how many of these the term is described; nothing when it is described in something else. */
function countIn(unit: keyof typeof ISO_LETTERS, duration: string | undefined): Substitute {
  const count = new RegExp(`(\\d+)${ISO_LETTERS[unit]}`).exec(duration ?? '')?.[1];
  return count === undefined ? 'geen' : { kind: 'constant', constant: { kind: 'number', value: count } };
}

/** The conclusion, and those of the same regeling on which it rests and that rest on a fact about the term. */
function dependents(
  byId: ReadonlyMap<string, Conclusion>,
  extended: Conclusion,
  facts: ReadonlySet<string>,
): ReadonlySet<Conclusion> {
  const all = [...byId.values()].filter(({ regeling }) => regeling === extended.regeling);
  const restsOn = (conclusion: Conclusion, seen: ReadonlySet<string>): boolean => {
    if (seen.has(conclusion.id)) return false;
    const mentioned = idsOf(conclusion);
    if ([...facts].some((fact) => mentioned.has(fact))) return true;
    const further = new Set([...seen, conclusion.id]);
    return all.some((other) => mentioned.has(other.id) && restsOn(other, further));
  };
  const touched = all.filter((conclusion) => restsOn(conclusion, new Set()));
  const reached = new Set<Conclusion>([extended]);
  for (const conclusion of reached) {
    const mentioned = idsOf(conclusion);
    const own = new Set(conclusion.rules.map(({ id }) => id));
    for (const other of touched) {
      const switches = other.rules.some(({ switchesOff }) => switchesOff.some((id) => own.has(id)));
      if (mentioned.has(other.id) || switches) reached.add(other);
    }
  }
  return reached;
}

/** What was found before: a conclusion never changes. */
const mentionedIn = new WeakMap<Conclusion, ReadonlySet<string>>();

function idsOf(conclusion: Conclusion): ReadonlySet<string> {
  const known = mentionedIn.get(conclusion) ?? idsIn(conclusion.rules);
  mentionedIn.set(conclusion, known);
  return known;
}

/** Every text in a part of the program; ids are among them. */
function idsIn(part: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof part === 'string') found.add(part);
  else if (typeof part === 'object' && part !== null) for (const child of Object.values(part)) idsIn(child, found);
  return found;
}

/** The rule for this term; none when it speaks of something that the term does not have. */
function copiedRule(
  rule: Rule,
  substitutes: ReadonlyMap<string, Substitute>,
  conclusions: ReadonlyMap<string, string>,
  rules: ReadonlyMap<string, string>,
): Rule | undefined {
  const write = <T>(part: T): T => substituted(part, substitutes, conclusions, rules) as T;
  if (rule.value && mentionsNothing(rule.value, substitutes)) return undefined;
  const mapped = (ids: readonly string[]): string[] => ids.map((id) => rules.get(id) ?? id);
  return {
    ...rule,
    id: rules.get(rule.id) ?? rule.id,
    ...(rule.guard ? { guard: write(rule.guard) } : {}),
    ...(rule.value ? { value: write(rule.value) } : {}),
    unless: rule.unless.map(write),
    replaces: mapped(rule.replaces),
    switchesOff: mapped(rule.switchesOff),
  };
}

function mentionsNothing(part: unknown, substitutes: ReadonlyMap<string, Substitute>): boolean {
  return [...substitutes].some(([fact, by]) => by === 'geen' && idsIn(part).has(fact));
}

function substituted(
  part: unknown,
  substitutes: ReadonlyMap<string, Substitute>,
  conclusions: ReadonlyMap<string, string>,
  rules: ReadonlyMap<string, string>,
): unknown {
  if (typeof part !== 'object' || part === null) return part;
  const inner = (child: unknown): unknown => substituted(child, substitutes, conclusions, rules);
  if (Array.isArray(part)) return part.map(inner);
  const node = part as Readonly<Record<string, unknown>>;
  if (node['kind'] === 'statement') {
    const { of, negated } = part as Condition & { kind: 'statement' };
    // what is not there makes a statement nee, negated or not
    if (mentionsNothing(of, substitutes)) return { kind: 'constant-condition', value: false } satisfies Condition;
    const answer = of.kind === 'fact-holds' ? substitutes.get(of.fact) : undefined;
    if (typeof answer === 'boolean')
      return { kind: 'constant-condition', value: answer !== negated } satisfies Condition;
  }
  if (node['kind'] === 'fact') {
    const by = substitutes.get(String(node['fact']));
    if (typeof by === 'object') return by;
  }
  const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, inner(child)]));
  if (typeof copy['conclusion'] === 'string')
    copy['conclusion'] = conclusions.get(copy['conclusion']) ?? copy['conclusion'];
  if (Array.isArray(copy['rules']))
    copy['rules'] = copy['rules'].map((id: unknown) => (typeof id === 'string' ? (rules.get(id) ?? id) : id));
  return copy;
}
