/**
 * `X als ware F nihil`: X with everything on which it rests, as far as that rests on F, is copied; the copies read the
 * supposed value where the rules read F. Is F supposed of one person, then that person stands in a further slot at the
 * end of every copy. The rule that supposes takes no part in its own supposition: that would have no end.
 */
import { SUPPOSED_SLOT } from '../../runtime/index.ts';
import type { Conclusion, Condition, Expression, PersonTerm, Rule } from '../../runtime/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import type { Draft, Supposition } from './draft.ts';

interface Applied {
  readonly conclusions: readonly Conclusion[];
  /** Of a copied rule: the rule it was copied from. */
  readonly origins: ReadonlyMap<string, string>;
  /** Ids of the conclusions that had a part in it. */
  readonly looked: readonly string[];
  /** Nothing was reported. */
  readonly complete: boolean;
}

/** Persons are told apart by their numbers in one number, for so many at most. */
const MOST_SLOTS = 3;

/** A copy that a supposition made: what is wrong with it was said of the original. */
export function isSupposed(id: string): boolean {
  return id.includes('~als-ware-');
}

export function applySuppositions(
  conclusions: readonly Conclusion[],
  draft: Draft,
  diagnostics: Diagnostic[],
): Applied {
  if (draft.suppositions.size === 0) return { conclusions, origins: new Map(), looked: [], complete: true };
  const making = new Making(conclusions, draft.suppositions, diagnostics);
  for (const supposition of draft.suppositions.values()) making.make(supposition);
  const { byId, origins, looked, complete } = making;
  return { conclusions: [...byId.values()], origins, looked: [...looked], complete };
}

class Making {
  readonly byId: Map<string, Conclusion>;
  readonly origins = new Map<string, string>();
  readonly looked = new Set<string>();
  complete = true;
  readonly #suppositions: ReadonlyMap<string, Supposition>;
  readonly #diagnostics: Diagnostic[];
  /** Suppositions that are being made: what asks them is left out of what is made meanwhile. */
  readonly #busy = new Set<string>();

  constructor(
    conclusions: readonly Conclusion[],
    suppositions: ReadonlyMap<string, Supposition>,
    diagnostics: Diagnostic[],
  ) {
    this.#diagnostics = diagnostics;
    this.byId = new Map(conclusions.map((conclusion) => [conclusion.id, conclusion]));
    this.#suppositions = suppositions;
  }

  make(supposition: Supposition): void {
    if (this.byId.has(supposition.id) || this.#busy.has(supposition.id)) return;
    this.#busy.add(supposition.id);
    const copied = this.#copiedFor(supposition);
    const unable = copied.find(
      ({ rankings = [], slots }) => rankings.length > 0 || (supposition.personal && slots.length >= MOST_SLOTS),
    );
    if (unable) {
      this.#report(supposition, `'als ware' bij '${unable.name}'`);
    } else this.#copy(copied, supposition);
    this.#busy.delete(supposition.id);
  }

  #report(supposition: Supposition, wat: string): void {
    this.complete = false;
    this.#diagnostics.push(diagnostic('niet-ondersteund', supposition, { wat }));
  }

  /** What rests on the value that is supposed, and what switches rules of it off. */
  #copiedFor(supposition: Supposition): readonly Conclusion[] {
    const { origin, changed } = supposition;
    const reached = this.#reachedFrom(origin, changed.id);
    for (const id of [origin, changed.id, ...reached.keys()]) this.looked.add(id);
    const found = new Set([origin]);
    for (let before = 0; before < found.size;) {
      before = found.size;
      for (const [id, mentioned] of reached)
        if (mentioned.has(changed.id) || [...found].some((one) => one !== origin && mentioned.has(one))) found.add(id);
    }
    const copied = new Set([...found].flatMap((id) => this.byId.get(id) ?? []));
    for (const conclusion of copied) {
      const own = new Set(conclusion.rules.map(({ id }) => id));
      for (const other of this.byId.values())
        if (other.rules.some(({ switchesOff }) => switchesOff.some((id) => own.has(id)))) copied.add(other);
    }
    for (const { id } of copied) this.looked.add(id);
    return [...copied];
  }

  /** Every conclusion on which this one rests, with the ids that its rules mention. */
  #reachedFrom(origin: string, changed: string): ReadonlyMap<string, ReadonlySet<string>> {
    const reached = new Map<string, ReadonlySet<string>>();
    const waiting = [origin];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (reached.has(id)) continue;
      const inner = this.#suppositions.get(id);
      if (inner) this.make(inner);
      const conclusion = this.byId.get(id);
      if (!conclusion) continue;
      const mentioned = idsIn(conclusion.rules.map(({ guard, value }) => [guard, value]));
      reached.set(id, mentioned);
      if (id === changed) continue;
      waiting.push(...[...mentioned].filter((one) => this.byId.has(one) || this.#suppositions.has(one)));
    }
    reached.delete(changed);
    return reached;
  }

  #copy(copied: readonly Conclusion[], supposition: Supposition): void {
    const { suffix, words, regeling } = supposition;
    const kept = copied.flatMap(({ rules: own }) => own.filter((rule) => !this.#asksBusy(rule)));
    const rules = new Map(kept.map(({ id }) => [id, `${id}${suffix}`] as const));
    const copies = new Map(copied.map(({ id }) => [id, `${id}${suffix}`]));
    const supposed = this.#supposedValue(supposition);
    for (const conclusion of copied) {
      const { id, name, key, slots } = conclusion;
      const writer = new Writer(supposition, copies, rules, supposed, slots.length, (wat) => {
        this.#report(supposition, wat);
      });
      this.byId.set(`${id}${suffix}`, {
        ...conclusion,
        id: `${id}${suffix}`,
        regeling,
        name: `${name} (${words})`,
        key: `${key}${keySuffix(suffix)}`,
        slots: supposition.personal ? [...slots, SUPPOSED_SLOT] : slots,
        internal: true,
        rules: conclusion.rules.filter(({ id: one }) => rules.has(one)).map((rule) => writer.rule(rule)),
      });
    }
    for (const [from, to] of rules) this.origins.set(to, from);
  }

  #asksBusy({ guard, value }: Rule): boolean {
    const mentioned = idsIn([guard, value]);
    return [...this.#busy].some((id) => mentioned.has(id));
  }

  /** Of one person: the supposed value for that person, and for all others what it is. Else the value itself. */
  #supposedValue(supposition: Supposition): string | undefined {
    const { changed, suffix, words, regeling, address, value, type, personal } = supposition;
    if (!personal) return undefined;
    const id = `${changed.id}${suffix}`;
    const persons: readonly PersonTerm[] = [{ kind: 'slot', slot: 0 }];
    const own: Expression =
      changed.kind === 'fact'
        ? { kind: 'fact', fact: changed.id, persons }
        : { kind: 'conclusion', conclusion: changed.id, persons };
    const rule = (which: string, guard: Condition, given: Expression): Rule => ({
      id: `${address}${suffix}${which}`,
      address,
      valid: {},
      effect: 'grond',
      guard,
      unless: [],
      value: given,
      replaces: [],
      switchesOff: [],
      deviatesFrom: [],
      basis: [],
      helper: false,
      fiction: which === '',
      text: words,
      notes: [],
    });
    this.byId.set(id, {
      id,
      regeling,
      name: `${changed.name} (${words})`,
      key: `${changed.name.replace(/[^A-Za-z0-9]+/g, '_')}${keySuffix(suffix)}`,
      kind: 'waarde',
      ...(type ? { type } : {}),
      slots: ['persoon', SUPPOSED_SLOT],
      internal: true,
      rules: [rule('', isThatPerson(true), value), rule('-anders', isThatPerson(false), own)],
    });
    return id;
  }
}

const keySuffix = (suffix: string): string => suffix.replace(/[^A-Za-z0-9]+/g, '_');

/** Whether somebody is the person of whom the value is supposed. */
function isThatPerson(answer: boolean): Condition {
  const of = { kind: 'same-person', left: { kind: 'slot', slot: 0 }, right: { kind: 'slot', slot: 1 } } as const;
  return { kind: 'statement', negated: !answer, of, text: `het ${answer ? '' : 'niet '}om die persoon gaat` };
}

/** Writes the rules of one conclusion anew for a supposition. */
class Writer {
  readonly #supposition: Supposition;
  readonly #copies: ReadonlyMap<string, string>;
  readonly #rules: ReadonlyMap<string, string>;
  /** The conclusion that gives the supposed value, if it is supposed of one person. */
  readonly #supposed: string | undefined;
  /** The slot of the person of whom it is supposed; slots from there on move up. */
  readonly #slot: number;
  readonly #reportUnable: (wat: string) => void;

  constructor(
    supposition: Supposition,
    copies: ReadonlyMap<string, string>,
    rules: ReadonlyMap<string, string>,
    supposed: string | undefined,
    slot: number,
    reportUnable: (wat: string) => void,
  ) {
    this.#supposition = supposition;
    this.#copies = copies;
    this.#rules = rules;
    this.#supposed = supposed;
    this.#slot = slot;
    this.#reportUnable = reportUnable;
  }

  rule(rule: Rule): Rule {
    const { guard, value, unless, replaces, switchesOff } = rule;
    return {
      ...rule,
      id: this.#rules.get(rule.id) ?? rule.id,
      ...(guard ? { guard: this.#write(guard) } : {}),
      ...(value ? { value: this.#write(value) } : {}),
      unless: unless.map((one) => this.#write(one)),
      // what is not copied is not this copy's to set aside
      replaces: this.#listed(replaces),
      switchesOff: this.#listed(switchesOff),
    };
  }

  #write<T>(part: T): T {
    return this.#written(part) as T;
  }

  #written(part: unknown): unknown {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map((inner: unknown) => this.#written(inner));
    const node = part as Readonly<Record<string, unknown>>;
    const { changed, personal, value } = this.#supposition;
    const copy = Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, this.#written(inner)]));
    if (personal && typeof node['slot'] === 'number' && node['slot'] >= this.#slot) copy['slot'] = node['slot'] + 1;
    if (node['kind'] === changed.kind && node[changed.kind] === changed.id)
      return this.#supposed === undefined ? value : this.#asked(this.#supposed, copy['persons']);
    const asked = typeof node['conclusion'] === 'string' ? this.#copies.get(node['conclusion']) : undefined;
    if (asked === undefined) return copy;
    if (personal && !Array.isArray(node['persons']))
      this.#reportUnable("'als ware' bij wie door de regels wordt aangewezen");
    return {
      ...copy,
      ...(personal ? this.#asked(asked, copy['persons']) : { conclusion: asked }),
      kind: node['kind'],
      ...(Array.isArray(copy['rules']) ? { rules: this.#listed(copy['rules']) } : {}),
      ...(copy['view'] === undefined ? {} : { view: this.#view(copy['view']) }),
    };
  }

  #asked(conclusion: string, persons: unknown): Expression {
    const about = Array.isArray(persons) ? (persons as readonly PersonTerm[]) : [];
    return { kind: 'conclusion', conclusion, persons: [...about, { kind: 'slot', slot: this.#slot }] };
  }

  #view(view: unknown): unknown {
    const { rules, ...rest } = view as { readonly rules: readonly unknown[] };
    return { ...rest, rules: this.#listed(rules) };
  }

  #listed(rules: readonly unknown[]): readonly string[] {
    return rules.flatMap((id) => this.#rules.get(String(id)) ?? []);
  }
}

/** Every text in a part of the program; ids are among them. */
function idsIn(part: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof part === 'string') found.add(part);
  else if (typeof part === 'object' && part !== null) for (const child of Object.values(part)) idsIn(child, found);
  return found;
}
