/** What a voorbeeld may see of the laws. Whoever remembers a voorbeeld can listen to what it asks. */
import type { Conclusion, Fact, ObjectType, Program } from '../../../runtime/index.ts';
import type { Place, Resolved, Symbol } from '../../resolve/index.ts';
import { withAllAbove } from '../citations.ts';
import { isSameOpen, ownOpen, withoutQuestion, type Open } from './open.ts';

/** Something asked about one thing of the laws; a plain text, so that it can be asked again later. */
export type Question = `${Kind} ${string}` | 'judgements';

export type Kind = 'conclusion' | 'summand' | 'provision' | 'name' | 'fact' | 'object';

export class ExampleWorld {
  readonly regelingen: Program['regelingen'];
  /** Answers `find` through this world. */
  readonly resolved: Resolved;
  readonly #find: Resolved['find'];
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #objects: ReadonlyMap<string, ObjectType>;
  readonly #conclusions: ReadonlyMap<string, Conclusion>;
  readonly #program: Program;
  /** By address: the id of what the first rule there concludes. Made when it is asked for. */
  #byAddress: ReadonlyMap<string, string> | undefined;
  /** Every address at which a heading or a rule stands, and all above it. Made when it is asked for. */
  #provisions: ReadonlySet<string> | undefined;
  readonly #judgements: Program['judgements'];
  /** By regeling: what it adds to what is open. */
  readonly #own: ReadonlyMap<string, Open>;
  readonly #open: Map<string, Open>;
  #asked: Set<Question> | undefined;
  #closes: Open | undefined;

  /** `before`: the world of the state before, of which every answer that stays the same is the same object. */
  constructor(program: Program, resolved: Resolved, before?: ExampleWorld) {
    this.regelingen = program.regelingen;
    this.#program = program;
    this.#judgements = program.judgements;
    this.#find = (regeling, name) => resolved.find(regeling, name);
    this.resolved = {
      ...resolved,
      find: (regeling, name) => {
        this.#asked?.add(`name ${regeling}/${name}`);
        return resolved.find(regeling, name);
      },
    };
    const then = before ? before.#program : undefined;
    const hasSameFacts = areSame(then?.facts, program.facts);
    const hasSameObjects = areSame(then?.objects, program.objects);
    this.#facts = before && hasSameFacts ? before.#facts : new Map(program.facts.map((fact) => [fact.id, fact]));
    this.#objects =
      before && hasSameObjects ? before.#objects : new Map(program.objects.map((object) => [object.id, object]));
    this.#conclusions = new Map(program.conclusions.map((conclusion) => [conclusion.id, conclusion]));
    if (before && this.#standsAs(before)) {
      this.#byAddress = before.#byAddress;
      this.#provisions = before.#provisions;
    }
    const hasSameOpen = hasSameFacts && hasSameObjects && areOpenAlike(then?.conclusions, program.conclusions);
    this.#own = before && hasSameOpen ? before.#own : ownOpen(program);
    this.#open = before ? this.#stillOpen(before) : new Map<string, Open>();
  }

  #stillOpen(before: ExampleWorld): Map<string, Open> {
    const own = this.#own === before.#own ? [] : new Set([...this.#own.keys(), ...before.#own.keys()]);
    const changed = [...own].filter((regeling) => !isSameOpen(this.#own.get(regeling), before.#own.get(regeling)));
    const seen = (world: ExampleWorld, regeling: string): readonly string[] =>
      world.resolved.scopes.get(regeling)?.visible ?? [];
    const isSame = (regeling: string): boolean => {
      const visible = seen(this, regeling);
      const then = seen(before, regeling);
      if (visible === then && changed.length === 0) return true;
      return (
        visible.length === then.length &&
        visible.every((one) => then.includes(one)) &&
        !changed.some((one) => visible.includes(one))
      );
    };
    return new Map([...before.#open].filter(([regeling]) => isSame(regeling)));
  }

  /** Headings and rules stand at the same addresses, and conclude the same there. */
  #standsAs(before: ExampleWorld): boolean {
    return (
      haveSameAddresses(before.resolved.placesByPart, this.resolved.placesByPart) &&
      areAlike(before.#program.conclusions, this.#program.conclusions, standsAs)
    );
  }

  /**
   * Of everything of one kind that was asked in that world: what may have another answer now. `of`: what was asked about.
   * What a name means this cannot tell.
   */
  mayDiffer(before: ExampleWorld, kind: Kind, of: ReadonlySet<string>): readonly string[] {
    if (kind === 'name') return [...of];
    if (kind === 'fact') return differing(before.#facts, this.#facts, of);
    if (kind === 'object') return differing(before.#objects, this.#objects, of);
    if (kind === 'conclusion') return differing(before.#conclusions, this.#conclusions, of);
    if (kind === 'provision') return this.#provisions && this.#provisions === before.#provisions ? [] : [...of];
    const first = this.#byAddress;
    if (!first || first !== before.#byAddress) return [...of];
    return [...of].filter((address) => {
      const id = first.get(address);
      return id !== undefined && this.#conclusions.get(id) !== before.#conclusions.get(id);
    });
  }

  #concludedFirst(): ReadonlyMap<string, string> {
    if (this.#byAddress) return this.#byAddress;
    const found = new Map<string, string>();
    for (const { id, rules } of this.#program.conclusions)
      for (const { address } of rules) if (!found.has(address)) found.set(address, id);
    this.#byAddress = found;
    return found;
  }

  #standing(): ReadonlySet<string> {
    if (this.#provisions) return this.#provisions;
    const found = new Set<string>();
    const add = (address: string): void => {
      for (const at of withAllAbove(address)) found.add(at);
    };
    for (const { address } of this.resolved.places) add(address);
    for (const { rules } of this.#program.conclusions) for (const { address } of rules) add(address);
    this.#provisions = found;
    return found;
  }

  fact(id: string): Fact | undefined {
    this.#asked?.add(`fact ${id}`);
    return this.#facts.get(id);
  }

  object(id: string): ObjectType | undefined {
    this.#asked?.add(`object ${id}`);
    return this.#objects.get(id);
  }

  /** The same judgements may be asked. */
  hasJudgementsOf(before: ExampleWorld): boolean {
    return this.#judgements === before.#judgements;
  }

  judgements(): Program['judgements'] {
    this.#asked?.add('judgements');
    return this.#judgements;
  }

  conclusion(id: string): Conclusion | undefined {
    this.#asked?.add(`conclusion ${id}`);
    return this.#conclusions.get(id);
  }

  /** What `Voor het overige: nee.` closes in a voorbeeld of this regeling. */
  open(regeling: string): Open {
    const open = this.#open.get(regeling) ?? this.#openIn(regeling);
    this.#closes = open;
    return open;
  }

  #openIn(regeling: string): Open {
    const visible = new Set(this.resolved.scopes.get(regeling)?.visible);
    const own = [...this.#own].flatMap(([name, part]) => (visible.has(name) ? [part] : []));
    const open = { facts: own.flatMap(({ facts }) => facts), statuses: own.flatMap(({ statuses }) => statuses) };
    this.#open.set(regeling, open);
    return open;
  }

  /** What the rule at this address concludes. */
  conclusionAt(address: string): Conclusion | undefined {
    this.#asked?.add(`summand ${address}`);
    return this.#at(address);
  }

  #at(address: string): Conclusion | undefined {
    const id = this.#concludedFirst().get(address);
    return id === undefined ? undefined : this.#conclusions.get(id);
  }

  /** Is there a heading or a rule at this address, or below it? */
  stands(address: string): boolean {
    this.#asked?.add(`provision ${address}`);
    return this.#standing().has(address);
  }

  /** The outcome of a step, everything that it asked, and what it found open, if it asked that. */
  listen<T>(step: () => T): {
    readonly result: T;
    readonly asked: ReadonlySet<Question>;
    readonly open: Open | undefined;
  } {
    const asked = new Set<Question>();
    this.#asked = asked;
    this.#closes = undefined;
    try {
      const result = step();
      return { result, asked, open: this.#closes };
    } finally {
      this.#asked = undefined;
    }
  }

  /** The answer as a text: two worlds that answer the same mean the same. */
  answer(question: Question): string {
    if (question === 'judgements') return JSON.stringify(this.#judgements);
    const at = question.indexOf(' ');
    const [kind, of] = [question.slice(0, at), question.slice(at + 1)];
    if (kind === 'provision') return String(this.#standing().has(of));
    if (kind === 'conclusion') return headOf(this.#conclusions.get(of));
    if (kind === 'summand') return headOf(this.#at(of));
    if (kind === 'fact') return textOf(this.#facts.get(of));
    if (kind === 'object') return JSON.stringify(this.#objects.get(of) ?? '');
    const slash = of.indexOf('/');
    return JSON.stringify(this.#find(of.slice(0, slash), of.slice(slash + 1)).map(withoutPlace));
  }

  /** What every voorbeeld may look through as a whole: the regelingen, and who uses which. */
  common(): unknown {
    return [
      this.regelingen,
      [...this.resolved.scopes.values()].map(({ abbreviation, visible }) => [abbreviation, ...visible]),
    ];
  }
}

/** Equally long, and each the same as the one at its place, or alike. */
function areAlike<T>(
  before: readonly T[] | undefined,
  now: readonly T[],
  isAlike: (now: T, before: T) => boolean,
): boolean {
  if (before === now) return true;
  return before?.length === now.length && now.every((one, at) => one === before[at] || isAlike(one, before[at] as T));
}

function areSame<T>(before: readonly T[] | undefined, now: readonly T[]): boolean {
  return areAlike(before, now, () => false);
}

/** The same id, and rules at the same addresses. */
function standsAs(now: Conclusion, before: Conclusion): boolean {
  return now.id === before.id && areAlike(before.rules, now.rules, (one, then) => one.address === then.address);
}

function areOpenAlike(before: readonly Conclusion[] | undefined, now: readonly Conclusion[]): boolean {
  return areAlike(
    before,
    now,
    (one, then) =>
      one.id === then.id && one.kind === then.kind && one.internal === then.internal && one.regeling === then.regeling,
  );
}

function haveSameAddresses(before: readonly (readonly Place[])[], now: readonly (readonly Place[])[]): boolean {
  return areAlike(before, now, (one, then) => areAlike(then, one, (a, b) => a.address === b.address));
}

/** Those of these that are not the same thing in both. */
function differing<T>(
  before: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
  of: ReadonlySet<string>,
): readonly string[] {
  if (before === now) return [];
  return [...of].filter((one) => before.get(one) !== now.get(one));
}

const texts = new WeakMap<Fact, string>();

/** All of a fact but its question. */
function textOf(fact: Fact | undefined): string {
  if (!fact) return '';
  const known = texts.get(fact);
  if (known !== undefined) return known;
  const made = JSON.stringify(withoutQuestion(fact));
  texts.set(fact, made);
  return made;
}

const heads = new WeakMap<Conclusion, string>();

/** All of a conclusion but its rules. */
function headOf(conclusion: Conclusion | undefined): string {
  if (!conclusion) return '';
  const known = heads.get(conclusion);
  if (known !== undefined) return known;
  const { id, name, kind, type, slots } = conclusion;
  const made = JSON.stringify([id, name, kind, type, slots]);
  heads.set(conclusion, made);
  return made;
}

function withoutPlace(symbol: Symbol): unknown {
  const { file: _file, span: _span, ...rest } = symbol;
  return 'declaration' in rest ? { ...rest, declaration: undefined } : rest;
}
