/** `Ten hoogste één persoon …, in de rangorde`: who comes before whom, and who cannot be told apart. */
import type { Address } from '../ir/index.ts';
import { personsNotGiven } from './compile-person.ts';
import type { Frame, PlannedRank, PlannedRanking, Run, Target } from './model.ts';
import { both, not, some } from './truth.ts';
import type { Conflict, Truth } from './values.ts';

/** The condition of a rule in the ranks that it has, as far as nobody else comes before. */
export function holdsInRanks(run: Run, frame: Frame, ranking: PlannedRanking, ranks: readonly PlannedRank[]): Truth {
  return some(ranks, (rank) => holdsInRank(run, frame, ranking, rank));
}

export function holdsInRank(run: Run, frame: Frame, ranking: PlannedRanking, { rank, guard }: PlannedRank): Truth {
  const holds = guard === undefined ? true : guard(run, frame.persons, frame.day);
  return holds === false ? false : both(holds, not(someoneBefore(run, frame, ranking, rank)));
}

function someoneBefore(run: Run, frame: Frame, { ranking, targets }: PlannedRanking, rank: number): Truth {
  if (rank === 0) return false;
  return overOthers(run, frame, ranking.slot, (persons) =>
    some(targets.slice(0, rank), (target) => run.ask(run, target, persons, frame.day) as Truth),
  );
}

/** ∃ somebody else in the place of the person who is ranked. */
function overOthers(run: Run, { persons }: Frame, slot: number, holds: (persons: readonly number[]) => Truth): Truth {
  const others = run.zaak.persons.map((_, person) => person).filter((person) => !persons.includes(person));
  const everybody = run.zaak.complete ? others : [...others, undefined];
  return some(everybody, (person) => (person === undefined ? personsNotGiven(run) : holds(persons.with(slot, person))));
}

/** Whether somebody else has the same first rank. */
export function tied(run: Run, frame: Frame, { ranking, targets }: PlannedRanking): Truth {
  let earlier = false; // once a rank is sure, nobody else has a later one
  return some(targets, (target) => {
    if (earlier) return false;
    const own = run.ask(run, target, frame.persons, frame.day) as Truth;
    earlier = own === true;
    if (own === false) return false;
    const other = overOthers(run, frame, ranking.slot, (persons) => run.ask(run, target, persons, frame.day) as Truth);
    return both(own, other);
  });
}

/** Those who have the first rank together, each with where the rules stand that give it. */
export function tie(run: Run, frame: Frame, { ranking, targets }: PlannedRanking): Conflict {
  const has = (target: Target, persons: readonly number[]): boolean =>
    run.ask(run, target, persons, frame.day) === true;
  const target = targets.find((one) => has(one, frame.persons));
  const own = frame.persons[ranking.slot] ?? -1;
  const candidates = run.zaak.persons
    .map((_, person) => person)
    .filter((person) => person === own || !frame.persons.includes(person))
    .map((person) => frame.persons.with(ranking.slot, person));
  const rules = candidates
    .filter((persons) => target !== undefined && has(target, persons))
    .flatMap((persons) =>
      addressesOf(run, target, persons, frame).map((address) => ({
        address,
        value: true,
        about: run.zaak.persons[persons[ranking.slot] ?? -1] ?? '?',
      })),
    );
  return { kind: 'strijdig', rules };
}

function addressesOf(
  run: Run,
  target: Target | undefined,
  persons: readonly number[],
  { day }: Frame,
): readonly Address[] {
  return target === undefined ? [] : [...new Set(run.granting(run, target, persons, day))];
}

/** The first person who comes before, with the rank he has; for the explanation. */
export function whoComesFirst(
  run: Run,
  frame: Frame,
  { ranking, targets }: PlannedRanking,
  rank: number,
): { readonly target: Target; readonly persons: readonly number[]; readonly name: string } | undefined {
  for (const target of targets.slice(0, rank)) {
    for (let person = 0; person < run.zaak.persons.length; person += 1) {
      if (frame.persons.includes(person)) continue;
      const persons = frame.persons.with(ranking.slot, person);
      if (run.ask(run, target, persons, frame.day) === true)
        return { target, persons, name: run.zaak.persons[person] ?? '?' };
    }
  }
  return undefined;
}
