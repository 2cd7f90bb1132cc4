/** Follows programs that come one after another: which conclusions and parameters changed, and what rests on these. */
import type { Conclusion, Parameter, Program } from '../ir/index.ts';
import { attacksIn, switchedOtherwise } from './attacks.ts';
import type { Attacks } from './attacks.ts';
import { facetsOfConclusion } from './conclusion-facets.ts';
import { Lineage } from './lineage.ts';

/** A program by the ids in it. */
export interface ById {
  readonly conclusions: ReadonlyMap<string, Conclusion>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly attacks: Attacks;
}

/** What another program would change. */
export interface Next {
  readonly program: ById;
  readonly conclusions: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
}

type Rules = Pick<Program, 'conclusions' | 'parameters'>;

/** Whether they come to the same outcome. */
export type IsAlike = <T extends Conclusion | Parameter>(one: T, other: T) => boolean;

const isIdentical: IsAlike = (one, other) => one === other;

export class Succession {
  readonly lineage = new Lineage();
  #latest: ById;

  constructor(program: Rules) {
    this.#latest = byId(program);
    tellWhatTheyRestOn(this.lineage, this.#latest, program.conclusions);
  }

  get latest(): ById {
    return this.#latest;
  }

  /** What the program would change, were it the next one. */
  next(program: Rules, isAlike = isIdentical): Next {
    const before = this.#latest;
    const now = byId(program, before.attacks);
    const changed = changedIn(before.conclusions, now.conclusions, isAlike);
    const switched = switchedOtherwise(before.attacks, now.attacks);
    for (const id of homesOf(before.conclusions.values(), switched)) changed.add(id);
    for (const id of homesOf(now.conclusions.values(), switched)) changed.add(id);
    return { program: now, conclusions: changed, parameters: changedIn(before.parameters, now.parameters, isAlike) };
  }

  follow({ program, conclusions, parameters }: Next): void {
    const changed = [...conclusions].flatMap((id) => program.conclusions.get(id) ?? []);
    tellWhatTheyRestOn(this.lineage, program, changed);
    this.lineage.advance({ conclusions, parameters });
    this.#latest = program;
  }
}

function byId({ conclusions, parameters }: Rules, before?: Attacks): ById {
  return {
    conclusions: new Map(conclusions.map((conclusion) => [conclusion.id, conclusion])),
    parameters: new Map(parameters.map((parameter) => [parameter.id, parameter])),
    attacks: attacksIn(conclusions, before),
  };
}

/** Ids of those that came, went or are another. */
function changedIn<T extends Conclusion | Parameter>(
  before: ReadonlyMap<string, T>,
  now: ReadonlyMap<string, T>,
  isAlike: IsAlike,
): Set<string> {
  const changed = new Set<string>();
  for (const [id, item] of now) {
    const then = before.get(id);
    if (then === undefined || (then !== item && !isAlike(then, item))) changed.add(id);
  }
  for (const id of before.keys()) if (!now.has(id)) changed.add(id);
  return changed;
}

/** The conclusions that these rules decide. */
function* homesOf(conclusions: Iterable<Conclusion>, rules: ReadonlySet<string>): Generator<string> {
  if (rules.size === 0) return;
  for (const { id, rules: own } of conclusions) if (own.some((rule) => rules.has(rule.id))) yield id;
}

/** A conclusion rests on what its rules name, and on the conclusions of the rules that switch them off. */
function tellWhatTheyRestOn(lineage: Lineage, { attacks }: ById, conclusions: readonly Conclusion[]): void {
  const { switchers, homes } = attacks;
  for (const conclusion of conclusions) {
    lineage.restsOn(conclusion.id, facetsOfConclusion(conclusion).named);
    const switching = conclusion.rules.flatMap((rule) => switchers.get(rule.id) ?? []);
    const conclusionsOfThem = switching.flatMap(({ id }) => homes.get(id) ?? []);
    lineage.restsOn(conclusion.id, { conclusions: conclusionsOfThem, parameters: [] });
  }
}
