/** What a voorbeeld may see of the laws. Whoever remembers a voorbeeld can listen to what it asks. */
import type { Conclusion, Fact, ObjectType, Program } from '../../runtime/index.ts';
import type { Resolved, Symbol } from '../resolve/index.ts';
import type { Draft } from './draft.ts';

/** Something asked about one conclusion, provision or name; a plain text, so that it can be asked again later. */
export type Question = `${'conclusion' | 'summand' | 'provision' | 'name'} ${string}`;

/** What `Voor het overige: nee.` closes in a voorbeeld of one regeling. */
export interface Open {
  /** The yes/no facts that it sees. */
  readonly facts: readonly OpenFact[];
  /** The statuses that look back: before the first day nobody had them. */
  readonly statuses: readonly string[];
}

interface OpenFact {
  readonly fact: Fact;
  /** Of a fact of an object: under which key the case has it. */
  readonly objectKey: string;
}

export class ExampleWorld {
  readonly program: Program;
  /** Answers `find` through this world. */
  readonly resolved: Resolved;
  readonly #find: Resolved['find'];
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #objects: ReadonlyMap<string, ObjectType>;
  readonly #conclusions: ReadonlyMap<string, Conclusion>;
  readonly #byAddress = new Map<string, Conclusion>();
  /** Every address at which a heading or a rule stands, and all above it. */
  readonly #provisions = new Set<string>();
  readonly #open = new Map<string, Open>();
  #asked: Set<Question> | undefined;

  constructor(program: Program, resolved: Resolved, draft: Draft) {
    this.program = program;
    this.#find = (regeling, name) => resolved.find(regeling, name);
    this.resolved = {
      ...resolved,
      find: (regeling, name) => {
        this.#asked?.add(`name ${regeling}/${name}`);
        return resolved.find(regeling, name);
      },
    };
    this.#facts = new Map(program.facts.map((fact) => [fact.id, fact]));
    this.#objects = new Map(program.objects.map((object) => [object.id, object]));
    this.#conclusions = new Map(program.conclusions.map((conclusion) => [conclusion.id, conclusion]));
    for (const conclusion of program.conclusions)
      for (const { address } of conclusion.rules)
        if (!this.#byAddress.has(address)) this.#byAddress.set(address, conclusion);
    for (const { address } of resolved.places) this.#add(address);
    for (const { rule } of draft.allRules()) this.#add(rule.address);
  }

  #add(address: string): void {
    if (this.#provisions.has(address)) return;
    this.#provisions.add(address);
    const above = address.lastIndexOf(':');
    if (above !== -1) this.#add(address.slice(0, above));
  }

  fact(id: string): Fact | undefined {
    return this.#facts.get(id);
  }

  object(id: string): ObjectType | undefined {
    return this.#objects.get(id);
  }

  conclusion(id: string): Conclusion | undefined {
    this.#asked?.add(`conclusion ${id}`);
    return this.#conclusions.get(id);
  }

  /** What `Voor het overige: nee.` closes in a voorbeeld of this regeling. */
  open(regeling: string): Open {
    const known = this.#open.get(regeling);
    if (known) return known;
    const visible = new Set(this.resolved.scopes.get(regeling)?.visible);
    const { facts, conclusions } = this.program;
    const open: Open = {
      facts: facts.flatMap((fact) =>
        fact.type.kind === 'ja-nee' && visible.has(fact.regeling)
          ? [{ fact, objectKey: fact.of.kind === 'object' ? (this.object(fact.of.object)?.key ?? '') : '' }]
          : [],
      ),
      statuses: conclusions.flatMap((one) =>
        one.kind === 'status' && !one.internal && visible.has(one.regeling) ? [one.id] : [],
      ),
    };
    this.#open.set(regeling, open);
    return open;
  }

  /** What the rule at this address concludes. */
  conclusionAt(address: string): Conclusion | undefined {
    this.#asked?.add(`summand ${address}`);
    return this.#byAddress.get(address);
  }

  /** Is there a heading or a rule at this address, or below it? */
  stands(address: string): boolean {
    this.#asked?.add(`provision ${address}`);
    return this.#provisions.has(address);
  }

  /** The outcome of a step, and everything that it asked. */
  listen<T>(step: () => T): { readonly result: T; readonly asked: ReadonlySet<Question> } {
    const asked = new Set<Question>();
    this.#asked = asked;
    try {
      return { result: step(), asked };
    } finally {
      this.#asked = undefined;
    }
  }

  /** The answer as a text: two worlds that answer the same mean the same. */
  answer(question: Question): string {
    const at = question.indexOf(' ');
    const [kind, of] = [question.slice(0, at), question.slice(at + 1)];
    if (kind === 'provision') return String(this.#provisions.has(of));
    if (kind === 'conclusion') return headOf(this.#conclusions.get(of));
    if (kind === 'summand') return headOf(this.#byAddress.get(of));
    const slash = of.indexOf('/');
    return JSON.stringify(this.#find(of.slice(0, slash), of.slice(slash + 1)).map(withoutPlace));
  }

  /** What every voorbeeld may look through as a whole: the facts, the statuses that look back, the regelingen. */
  common(): unknown {
    const { facts, objects, regelingen, judgements, conclusions } = this.program;
    return [
      facts.map(withoutQuestion),
      objects,
      regelingen,
      judgements,
      conclusions.flatMap(({ id, kind, internal, regeling }) =>
        kind === 'status' && !internal ? [`${regeling} ${id}`] : [],
      ),
      [...this.resolved.scopes.values()].map(({ abbreviation, visible }) => [abbreviation, ...visible]),
    ];
  }
}

const bare = new WeakMap<Fact, object>();

function withoutQuestion(fact: Fact): object {
  const known = bare.get(fact);
  if (known) return known;
  const { question: _question, ...rest } = fact;
  bare.set(fact, rest);
  return rest;
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
