import type { Ast, ParseResult } from '../../grammar/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import type { Lowered } from '../lower/index.ts';
import type { Resolved } from '../resolve/index.ts';
import { countingLaw } from '../../runtime/index.ts';
import { checkArticles } from './articles.ts';
import { checkBasis } from './basis.ts';
import { CheckMemory } from './check-memory.ts';
import { checkCircles } from './circles.ts';
import { checkCitations } from './citations.ts';
import { checkConflicts } from './conflicts.ts';
import { checkCycles } from './cycles.ts';
import { checkDeadRules } from './dead-rules.ts';
import { groupsBy } from './groups.ts';
import { checkLooseEnds } from './loose-ends.ts';
import { checkLostSums } from './lost-sums.ts';
import { checkNumbers } from './numbers.ts';
import { rulesInText } from './rules-in-text.ts';
import { checkScopes } from './scopes.ts';
import { checkTables } from './tables.ts';
import { checkVersions } from './versions.ts';

/**
 * Every check over the resolved and lowered rules. `memory`: what checking an earlier state of these files left; it makes
 * checking quicker, and nothing else.
 */
export function check(
  parsed: ParseResult,
  resolved: Resolved,
  lowered: Lowered,
  memory = new CheckMemory(),
): Diagnostic[] {
  const met = lowered.program.regelingen.map(({ id }) => id);
  const all = { ...lowered, program: countingLaw(lowered.program, { met }) };
  const always = { ...lowered, program: countingLaw(lowered.program) };
  const regelingen = groupsBy('regeling', resolved.places);
  const files = groupsBy('file', resolved.places);
  const rules = rulesInText(lowered, memory.homes);
  return [
    ...outsideArticles(parsed),
    ...checkVersions(regelingen, memory.versions),
    ...checkCitations(resolved, lowered, rules, memory.citations),
    ...checkArticles(parsed, memory.articles),
    ...checkNumbers(files, memory.numbers),
    ...checkTables(resolved, memory.tables),
    ...checkConflicts(all, memory.conflicts),
    ...checkCircles(lowered),
    ...checkCycles(all, memory.cycles),
    ...checkDeadRules(always, memory.deadRules),
    ...checkScopes(lowered, rules),
    ...checkBasis(resolved, rules, regelingen),
    ...checkLooseEnds(resolved, lowered, memory.looseEnds),
    ...checkLostSums(resolved, lowered, rules.homes, memory.lostSums),
  ];
}

/** A rule that stands under no artikel has no address. */
function outsideArticles(parsed: ParseResult): Diagnostic[] {
  return parsed.files.flatMap(({ file, regelingen }) =>
    regelingen.flatMap((regeling) =>
      looseRulesIn(regeling).map(({ span }) => diagnostic('regel-zonder-artikel', { file, span }, {})),
    ),
  );
}

/** What was found before: trees never change. */
const looseRules = new WeakMap<Ast.Regeling, readonly Ast.Item[]>();

function looseRulesIn(regeling: Ast.Regeling): readonly Ast.Item[] {
  const known = looseRules.get(regeling) ?? regeling.items.filter(({ kind }) => kind === 'rule');
  looseRules.set(regeling, known);
  return known;
}
