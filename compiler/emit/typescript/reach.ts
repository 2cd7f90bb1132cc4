import type {
  Address,
  Conclusion,
  Condition,
  Elsewhere,
  Expression,
  PersonTerm,
  Predicate,
  Program,
  Relation,
  Rule,
} from '../../../runtime/ir/index.ts';

/** Anything in a rule that has a kind of its own. */
export type Node = Expression | Condition | Predicate | PersonTerm | Relation;

const isNode = (value: object): value is Node => 'kind' in value && typeof value.kind === 'string';

/** All nodes at and under a rule, an expression or a condition, outermost first. */
export function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield value;
  for (const part of Object.values(value) as readonly unknown[]) yield* nodesIn(part);
}

/** What a piece of a program mentions, by id. */
export interface Mentioned {
  readonly conclusions: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly judgements: ReadonlySet<string>;
}

const remembered = new WeakMap<object, Mentioned>();

/** As `mentionedIn`, for the rules of a conclusion, which are asked about often. */
export function mentionedBy({ rules }: Conclusion): Mentioned {
  const known = remembered.get(rules) ?? mentionedIn(rules);
  remembered.set(rules, known);
  return known;
}

/** The conclusions, facts, parameters and roles that a rule, an expression or a condition mentions itself. */
function mentionedIn(value: unknown): Mentioned {
  const conclusions = new Set<string>();
  const facts = new Set<string>();
  const parameters = new Set<string>();
  const roles = new Set<string>();
  const judgements = new Set<string>();
  for (const node of nodesIn(value)) {
    if ('conclusion' in node) conclusions.add(node.conclusion);
    if ('fact' in node) facts.add(node.fact);
    if ('parameter' in node) parameters.add(node.parameter);
    if ('role' in node) roles.add(node.role);
    if ('judgement' in node) judgements.add(node.judgement);
  }
  return { conclusions, facts, parameters, roles, judgements };
}

/** What any of them mentions. */
export function allOf(each: readonly Mentioned[]): Mentioned {
  const joined = (of: (one: Mentioned) => ReadonlySet<string>): ReadonlySet<string> =>
    new Set(each.flatMap((one) => [...of(one)]));
  return {
    conclusions: joined(({ conclusions }) => conclusions),
    facts: joined(({ facts }) => facts),
    parameters: joined(({ parameters }) => parameters),
    roles: joined(({ roles }) => roles),
    judgements: joined(({ judgements }) => judgements),
  };
}

/** The rules that switch off a rule of the conclusion. */
function switchersOf(conclusion: Conclusion, rules: readonly OwnedRule[]): readonly OwnedRule[] {
  const own = new Set(conclusion.rules.map((rule) => rule.id));
  return rules.filter(({ rule }) => rule.switchesOff.some((id) => own.has(id)));
}

interface OwnedRule {
  readonly rule: Rule;
  readonly owner: string;
}

/** Ids of these conclusions and of all that they lead to. */
function reachedFrom(program: Program, start: readonly string[]): ReadonlySet<string> {
  const byId = new Map(program.conclusions.map((conclusion) => [conclusion.id, conclusion]));
  const rules = program.conclusions.flatMap((conclusion) =>
    conclusion.rules.map((rule) => ({ rule, owner: conclusion.id })),
  );
  const reached = new Set<string>();
  const todo = [...start];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    const conclusion = byId.get(id);
    if (reached.has(id) || conclusion === undefined) continue;
    reached.add(id);
    todo.push(...mentionedBy(conclusion).conclusions, ...switchersOf(conclusion, rules).map(({ owner }) => owner));
  }
  return reached;
}

const conclusionsOf = (program: Program, regeling: string): readonly string[] =>
  program.conclusions.filter((conclusion) => conclusion.regeling === regeling).map(({ id }) => id);

/** Whether `address` is `under` or stands above it. */
const isAtOrAbove = (address: Address, under: Address): boolean => under === address || under.startsWith(`${address}:`);

/**
 * The part of a program that the module of one regeling carries: the regeling, what its rules lead to in others, and
 * what its voorbeelden ask besides (`asked`, by id). The names of the rest stay known, so that one case serves all.
 */
export function programOf(program: Program, regeling: string, asked: readonly string[] = []): Program {
  const reached = reachedFrom(program, [...conclusionsOf(program, regeling), ...asked]);
  const conclusions = program.conclusions.filter(({ id }) => reached.has(id));
  const mentioned = allOf(conclusions.map(mentionedBy));
  const own = (declared: { readonly regeling: string }): boolean => declared.regeling === regeling;
  const facts = program.facts.filter((fact) => own(fact) || mentioned.facts.has(fact.id));
  const parameters = program.parameters.filter((parameter) => own(parameter) || mentioned.parameters.has(parameter.id));
  const choices = choicesOf(conclusions, facts, parameters);
  const objects = new Set(facts.map((fact) => (fact.of.kind === 'object' ? fact.of.object : '')));
  const addresses = conclusions.flatMap(({ rules }) => rules.map(({ address }) => address));
  const kept = {
    format: program.format,
    choices: program.choices.filter((choice) => own(choice) || choices.has(choice.id)),
    roles: program.roles.filter((role) => own(role) || mentioned.roles.has(role.id)),
    objects: program.objects.filter((object) => own(object) || objects.has(object.id)),
    facts,
    parameters,
    conclusions,
    judgements: program.judgements.filter((judgement) => own(judgement) || mentioned.judgements.has(judgement.id)),
    powers: program.powers.filter(own),
    provisions: program.provisions.filter(
      ({ address }) => isAtOrAbove(regeling, address) || addresses.some((under) => isAtOrAbove(address, under)),
    ),
  } as const;
  const declared = Object.values(kept).flatMap((list) => (Array.isArray(list) ? list.map(regelingOf) : []));
  const used = new Set([regeling, ...declared]);
  const elsewhere = elsewhereOf(program, kept);
  const { keys, judgements, states } = elsewhere;
  return {
    ...kept,
    // what counts only when it is named stays known by name, so that a wrong name is told apart from a right one
    regelingen: program.regelingen.filter(({ id, optional }) => used.has(id) || optional),
    ...(keys.length + judgements.length + states.length > 0 && { elsewhere }),
  };
}

type Named = Pick<Program, 'facts' | 'roles' | 'objects' | 'judgements' | 'conclusions'>;

/** What the whole program knows by name, and the part that is kept does not. */
function elsewhereOf(whole: Named, kept: Named): Elsewhere {
  const left = (namesIn: (program: Named) => readonly string[]): readonly string[] => {
    const own = new Set(namesIn(kept));
    return [...new Set(namesIn(whole))].filter((name) => !own.has(name)).toSorted();
  };
  return {
    keys: left(({ facts, roles, objects }) => [...facts, ...roles, ...objects].map(({ key }) => key)),
    judgements: left(({ judgements }) => judgements.map(({ key }) => key)),
    states: left(({ conclusions }) =>
      conclusions.filter(({ internal }) => !internal).flatMap(({ id, key }) => [id, key]),
    ),
  };
}

/** The roles without which the conclusions of the regeling itself cannot be asked. */
export function neededRoles(program: Program, regeling: string): ReadonlySet<string> {
  const reached = reachedFrom(program, conclusionsOf(program, regeling));
  return allOf(program.conclusions.filter(({ id }) => reached.has(id)).map(mentionedBy)).roles;
}

function regelingOf(declared: unknown): string {
  if (typeof declared !== 'object' || declared === null) return '';
  return 'regeling' in declared && typeof declared.regeling === 'string' ? declared.regeling : '';
}

function choicesOf(
  conclusions: Program['conclusions'],
  facts: Program['facts'],
  parameters: Program['parameters'],
): ReadonlySet<string> {
  const types = [...conclusions, ...facts, ...parameters].map(({ type }) => type);
  const named = types.map((type) => (type?.kind === 'keuze' ? type.choice : ''));
  return new Set([...named, ...parameters.map(({ index }) => index ?? '')]);
}
