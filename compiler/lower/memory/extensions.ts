/**
 * What laws about terms and suppositions made of the conclusions before: as long as nothing changed that they looked
 * at, they make the same again, and every other conclusion passes as it is. The outcome is the same as without it.
 */
import type { Conclusion } from '../../../runtime/index.ts';
import type { Resolved } from '../../resolve/index.ts';
import { applyTermLaws, namesOfTerms } from '../apply-term-laws.ts';
import type { Draft } from '../draft.ts';
import type { Work } from '../section-context.ts';
import { meaningOf } from './name-changes.ts';
import { isSame } from '../same.ts';
import { applySuppositions } from '../suppose.ts';

export interface Extended {
  readonly conclusions: readonly Conclusion[];
  /** Of a copied rule: the rule it was copied from. */
  readonly origins: ReadonlyMap<string, string>;
}

interface Remembered extends Extended {
  readonly given: readonly Conclusion[];
  readonly cause: unknown;
  /** Ids of conclusions that came out as something else than they were given, or of which another one was made. */
  readonly involved: ReadonlySet<string>;
  /** Ids of rules that what was made lists or copies. */
  readonly rules: ReadonlySet<string>;
}

export class ExtensionMemory {
  #known: Remembered | undefined;

  extend(given: readonly Conclusion[], { draft, resolved, diagnostics }: Work): Extended {
    const cause = causeOf(draft, resolved);
    const known = this.#known;
    if (known && isSame(known.cause, cause) && isUntouched(known, given)) {
      this.#known = passedOn(known, given);
      return this.#known;
    }
    const terms = applyTermLaws(given, draft, resolved);
    const supposed = applySuppositions(terms.conclusions, draft, diagnostics);
    const made: Extended = {
      conclusions: supposed.conclusions,
      origins: new Map([...terms.origins, ...supposed.origins]),
    };
    this.#known = supposed.complete
      ? remembered(given, made, cause, [...terms.looked, ...supposed.looked], draft)
      : undefined;
    return made;
  }
}

/** Everything but the conclusions from which something is made. */
function causeOf({ terms, lawsOut, suppositions }: Draft, resolved: Resolved): unknown {
  return [
    namesOfTerms(resolved).map(meaningOf),
    [...resolved.scopes.values()].map(({ abbreviation, visible }) => [abbreviation, visible]),
    terms,
    lawsOut.map(({ rule, law, on }) => [rule, law, on]),
    [...suppositions.values()].map(({ file: _file, span: _span, ...rest }) => rest),
  ];
}

function remembered(
  given: readonly Conclusion[],
  made: Extended,
  cause: unknown,
  looked: readonly string[],
  draft: Draft,
): Remembered {
  const before = new Map(given.map((conclusion) => [conclusion.id, conclusion]));
  const involved = new Set(looked);
  for (const conclusion of made.conclusions) if (before.get(conclusion.id) !== conclusion) involved.add(conclusion.id);
  const rules = new Set([...made.origins.values(), ...draft.terms.map(({ rule }) => rule)]);
  return { ...made, given, cause, involved, rules };
}

/** What was made, with the conclusions that changed since in the place of what they were. */
function passedOn(known: Remembered, given: readonly Conclusion[]): Remembered {
  if (given === known.given) return known;
  const changed = new Map(
    given.flatMap((conclusion, at) => (conclusion === known.given[at] ? [] : [[conclusion.id, conclusion]])),
  );
  const conclusions = known.conclusions.map((made) => changed.get(made.id) ?? made);
  return { ...known, conclusions, given };
}

/** The same conclusions, those that were looked at the same, and no other one speaks of their rules. */
function isUntouched({ given, involved, rules }: Remembered, now: readonly Conclusion[]): boolean {
  if (now === given) return true;
  return (
    now.length === given.length &&
    now.every((conclusion, at) => {
      const before = given[at];
      if (before === conclusion) return true;
      if (before?.id !== conclusion.id || involved.has(conclusion.id)) return false;
      const speaks = (listed: readonly string[]): boolean => listed.some((id) => rules.has(id));
      return !conclusion.rules.some(({ replaces, switchesOff }) => speaks(replaces) || speaks(switchesOff));
    })
  );
}
