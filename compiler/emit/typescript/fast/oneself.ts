/**
 * What is known beforehand when the persons that a status is about are one and the same: they have no fact between them,
 * so most of what is said about two persons is then nee. Nobody needs to compute that he is no partner of himself, nor
 * that who lives with the applicant is not the applicant.
 */
import type { Conclusion, Condition, PersonTerm, Predicate, View } from '../../../../runtime/ir/index.ts';
import type { Build } from './build.ts';

interface Asking {
  readonly build: Build;
  /** What stands for that one person: slots of the conclusion, and roles. */
  readonly self: Oneself;
  /** Statuses of which this is being found out: nothing is said about them. */
  readonly busy: ReadonlySet<string>;
  /** Said of other days: there the state before the first facts may be what counts. */
  readonly elsewhere: boolean;
  /** From 1 January of the year that is asked about on, so that all months of the year have facts. */
  readonly wholeYear: boolean;
}

interface Oneself {
  readonly slots: ReadonlySet<number>;
  readonly roles: ReadonlySet<string>;
}

/** When a status is nee whatever else is given. */
export interface Never {
  /** Roles, by id, that its person must have; of a status of two persons: they must be the same. */
  readonly roles: readonly string[];
  /** From the first day with facts on, or from the start of the year that is asked about. */
  readonly since: 'eerste' | 'start';
}

export function neverOfOneself(build: Build, conclusion: Conclusion, view: View | undefined): Never | undefined {
  const two = conclusion.slots.length === 2;
  if (!two && conclusion.slots.length !== 1) return undefined;
  const slots = new Set(two ? [0, 1] : [0]);
  const never = (roles: ReadonlySet<string>, wholeYear: boolean): boolean =>
    isNever({ build, self: { slots, roles }, busy: new Set(), elsewhere: false, wholeYear }, conclusion, view);
  const all = new Set(two ? [] : build.program.roles.map(({ id }) => id));
  for (const since of ['eerste', 'start'] as const) {
    const wholeYear = since === 'start';
    if (!never(all, wholeYear)) continue;
    // as few roles as will do: with more known to be the same person, no less is known
    const roles = [...all].reduce((kept, role) => {
      const fewer = new Set([...kept].filter((one) => one !== role));
      return never(fewer, wholeYear) ? fewer : kept;
    }, all);
    return { roles: [...roles], since };
  }
  return undefined;
}

function isNever(asking: Asking, conclusion: Conclusion, view: View | undefined): boolean {
  const { build, busy, elsewhere } = asking;
  if (conclusion.kind !== 'status') return false;
  if (busy.has(conclusion.id) || (elsewhere && build.looksBack.has(conclusion.id))) return false;
  const inside = { ...asking, busy: new Set([...busy, conclusion.id]) };
  return conclusion.rules
    .filter(({ id, effect }) => effect === 'grond' && (view === undefined || view.rules.includes(id)))
    .every(({ guard }) => guard !== undefined && truthOf(inside, guard) === false);
}

/** Ja, nee, or undefined: it depends on more. */
function truthOf(asking: Asking, condition: Condition): boolean | undefined {
  const elsewhere = { ...asking, elsewhere: true };
  switch (condition.kind) {
    case 'and':
      return joined(asking, condition.of, false);
    case 'or':
      return joined(asking, condition.of, true);
    case 'not':
      return denied(truthOf(asking, condition.of));
    case 'constant-condition':
      return condition.value;
    case 'statement': {
      const truth = statementTruth(asking, condition.of);
      return condition.negated ? denied(truth) : truth;
    }
    case 'some-person':
      return onlyNever(truthOf(asking, condition.where));
    case 'some-day':
    case 'earlier-day':
      return onlyNever(truthOf(elsewhere, condition.where));
    case 'some-month':
    case 'every-month':
      return onlyNever(truthOf(asking.wholeYear ? asking : elsewhere, condition.where));
    case 'condition-at':
      return truthOf(elsewhere, condition.of);
    case 'every-person':
    case 'every-day':
      return undefined;
  }
}

const denied = (truth: boolean | undefined): boolean | undefined => (truth === undefined ? undefined : !truth);
const onlyNever = (truth: boolean | undefined): false | undefined => (truth === false ? false : undefined);

/** One that decides is enough. */
function joined(asking: Asking, parts: readonly Condition[], decisive: boolean): boolean | undefined {
  const truths = parts.map((part) => truthOf(asking, part));
  if (truths.includes(decisive)) return decisive;
  return truths.includes(undefined) ? undefined : !decisive;
}

function statementTruth(asking: Asking, of: Predicate): boolean | undefined {
  const { facts, conclusions } = asking.build;
  switch (of.kind) {
    case 'fact-holds': {
      const about = facts.get(of.fact)?.of.kind;
      return (about === 'paar' || about === 'gericht') && isOneself(asking, of.persons) ? false : undefined;
    }
    case 'status-holds': {
      const conclusion = conclusions.get(of.conclusion);
      if (conclusion === undefined) return undefined;
      const slots = new Set(of.persons.flatMap((term, slot) => (isSelf(asking, term) ? [slot] : [])));
      return isNever({ ...asking, self: { ...asking.self, slots } }, conclusion, of.view) ? false : undefined;
    }
    case 'same-person':
      return isOneself(asking, [of.left, of.right]) ? true : undefined;
    default:
      return undefined;
  }
}

const isOneself = (asking: Asking, persons: readonly PersonTerm[]): boolean =>
  persons.length === 2 && persons.every((term) => isSelf(asking, term));

function isSelf({ self: { slots, roles } }: Asking, term: PersonTerm): boolean {
  if (term.kind === 'slot') return slots.has(term.slot);
  return term.kind === 'role' && roles.has(term.role);
}
