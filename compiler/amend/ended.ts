/** What is left of a version that ends. */
import type { Ast } from '../../grammar/index.ts';
import { copyOf, during } from './tree.ts';

/**
 * The versions that are left of one that ends on the day: what held before it, and what people knew of it before the
 * change was `known`; undefined: it was known always.
 */
export function endedOn(section: Ast.Section, day: string, known: string | undefined): readonly Ast.Section[] {
  const { from, to, knownFrom, knownTo } = section.validity ?? {};
  const since = knownFrom === undefined ? {} : { knownFrom };
  const start = from === undefined ? {} : { from };
  const past = knownTo === undefined ? since : { ...since, knownTo };
  const before = from === undefined || from < day ? [during(section, { ...start, to: day, ...past })] : [];
  if (known === undefined || (knownFrom !== undefined && knownFrom >= known)) return before;
  const stretch = { from: from !== undefined && from > day ? from : day, ...(to === undefined ? {} : { to }) };
  const untilKnown = knownTo !== undefined && knownTo < known ? knownTo : known;
  return [...before, during(copyOf(section), { ...stretch, ...since, knownTo: untilKnown })];
}
