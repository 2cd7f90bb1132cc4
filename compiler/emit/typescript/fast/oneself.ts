/**
 * What is known beforehand when the two persons of a status are one and the same: they have no fact between them, so
 * most of what is said about two persons is then nee, and nobody needs to compute that he is no partner of himself.
 */
import type { Conclusion, Condition, PersonTerm, Predicate, View } from '../../../../runtime/ir/index.ts';
import type { Build } from './build.ts';

interface Asking {
  readonly build: Build;
  /** Statuses of which this is being found out: nothing is said about them. */
  readonly busy: ReadonlySet<string>;
  /** Said of other days: there the state before the first facts may be what counts. */
  readonly elsewhere: boolean;
}

/** Whether the status is nee of somebody towards himself, from the first facts on, whatever else is given. */
export function neverOfOneself(build: Build, conclusion: Conclusion, view: View | undefined): boolean {
  return isNever({ build, busy: new Set(), elsewhere: false }, conclusion, view);
}

function isNever(asking: Asking, conclusion: Conclusion, view: View | undefined): boolean {
  const { build, busy, elsewhere } = asking;
  if (conclusion.kind !== 'status' || conclusion.slots.length !== 2) return false;
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
    case 'some-month':
      return onlyNever(truthOf(elsewhere, condition.where));
    case 'condition-at':
      return truthOf(elsewhere, condition.of);
    case 'every-person':
    case 'every-day':
    case 'every-month':
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
      return (about === 'paar' || about === 'gericht') && isOneself(of.persons) ? false : undefined;
    }
    case 'status-holds': {
      const conclusion = conclusions.get(of.conclusion);
      return conclusion !== undefined && isOneself(of.persons) && isNever(asking, conclusion, of.view)
        ? false
        : undefined;
    }
    case 'same-person':
      return isOneself([of.left, of.right]) ? true : undefined;
    default:
      return undefined;
  }
}

/** Both persons of the status, or twice the same one. */
function isOneself(persons: readonly PersonTerm[]): boolean {
  const [one, other] = persons;
  return persons.length === 2 && [one, other].every((term) => term?.kind === 'slot' && term.slot <= 1);
}
