import type {
  Address,
  Conclusion,
  Condition,
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

/** Ids of the conclusions of these regelingen and of all that they lead to. */
function reachedConclusions(program: Program, regelingen: ReadonlySet<string>): ReadonlySet<string> {
  const byId = new Map(program.conclusions.map((conclusion) => [conclusion.id, conclusion]));
  const rules = program.conclusions.flatMap((conclusion) =>
    conclusion.rules.map((rule) => ({ rule, owner: conclusion.id })),
  );
  const reached = new Set<string>();
  const todo = program.conclusions.filter(({ regeling }) => regelingen.has(regeling)).map(({ id }) => id);
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    const conclusion = byId.get(id);
    if (reached.has(id) || conclusion === undefined) continue;
    reached.add(id);
    todo.push(...mentionedBy(conclusion).conclusions, ...switchersOf(conclusion, rules).map(({ owner }) => owner));
  }
  return reached;
}

/** The regeling and those that it uses, directly or by way of another. */
function withUsed(program: Program, regeling: string): ReadonlySet<string> {
  const found = new Set<string>();
  const todo = [regeling];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    todo.push(...(program.regelingen.find((one) => one.id === id)?.uses ?? []));
  }
  return found;
}

/** Whether `address` is `under` or stands above it. */
const isAtOrAbove = (address: Address, under: Address): boolean => under === address || under.startsWith(`${address}:`);

/**
 * The part of a program that the module of one regeling carries: the regeling and those that it uses, so that every
 * case that can be written for them can be asked about, and what their rules lead to elsewhere.
 */
export function programOf(program: Program, regeling: string): Program {
  const regelingen = withUsed(program, regeling);
  const reached = reachedConclusions(program, regelingen);
  const conclusions = program.conclusions.filter(({ id }) => reached.has(id));
  const mentioned = allOf(conclusions.map(mentionedBy));
  const own = (declared: { readonly regeling: string }): boolean => regelingen.has(declared.regeling);
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
  const used = new Set([...regelingen, ...declared]);
  // what counts only when it is named stays known by name, so that a wrong name is told apart from a right one
  const elsewhere = keysLeftOut(program, kept);
  return {
    ...kept,
    regelingen: program.regelingen.filter(({ id, optional }) => used.has(id) || optional),
    ...(elsewhere.length > 0 && { elsewhere }),
  };
}

type Keyed = Pick<Program, 'facts' | 'roles' | 'objects'>;

/** What other regelingen call their facts, roles and objects, and this module does not. */
function keysLeftOut(whole: Keyed, kept: Keyed): readonly string[] {
  const keysOf = ({ facts, roles, objects }: Keyed): readonly string[] =>
    [...facts, ...roles, ...objects].map(({ key }) => key);
  const own = new Set(keysOf(kept));
  return [...new Set(keysOf(whole))].filter((key) => !own.has(key)).toSorted();
}

/** The roles without which the conclusions of the regeling itself cannot be asked. */
export function neededRoles(program: Program, regeling: string): ReadonlySet<string> {
  const reached = reachedConclusions(program, new Set([regeling]));
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
