/** What a part of the program names. */

export interface Named {
  /** Judgements too. */
  readonly facts: readonly string[];
  readonly parameters: readonly string[];
  readonly conclusions: readonly string[];
  readonly looksEarlier: boolean;
}

const namesKnown = new WeakMap<object, Named>();

/** What did not change is the same object in the next program: it is gone through once. */
export function namesIn(whole: object): Named {
  const before = namesKnown.get(whole);
  if (before !== undefined) return before;
  const facts = new Set<string>();
  const parameters = new Set<string>();
  const conclusions = new Set<string>();
  let looksEarlier = false;
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const { kind, fact, judgement, parameter, conclusion } = part as Readonly<Record<string, unknown>>;
    if (typeof fact === 'string') facts.add(fact);
    if (typeof judgement === 'string') facts.add(judgement);
    if (typeof parameter === 'string') parameters.add(parameter);
    if (typeof conclusion === 'string') conclusions.add(conclusion);
    looksEarlier ||= kind === 'earlier-day';
    Object.values(part).forEach(visit);
  };
  visit(whole);
  const names = { facts: [...facts], parameters: [...parameters], conclusions: [...conclusions], looksEarlier };
  namesKnown.set(whole, names);
  return names;
}

/** What several parts name together. */
export function namesTogether(parts: readonly Named[]): Named {
  const all = (names: (part: Named) => readonly string[]): readonly string[] => [...new Set(parts.flatMap(names))];
  return {
    facts: all(({ facts }) => facts),
    parameters: all(({ parameters }) => parameters),
    conclusions: all(({ conclusions }) => conclusions),
    looksEarlier: parts.some(({ looksEarlier }) => looksEarlier),
  };
}
