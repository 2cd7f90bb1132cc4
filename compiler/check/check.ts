import type { ParseResult } from '../../grammar/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import type { Lowered } from '../lower/index.ts';
import { sentencesOf, type Resolved } from '../resolve/index.ts';
import { countingLaw } from '../../runtime/index.ts';
import { checkBasis } from './basis.ts';
import { checkCircles } from './circles.ts';
import { checkCitations } from './citations.ts';
import { checkConflicts } from './conflicts.ts';
import { checkCycles } from './cycles.ts';
import { checkDeadRules } from './dead-rules.ts';
import { checkLooseEnds } from './loose-ends.ts';
import { checkLostSums } from './lost-sums.ts';
import { checkNumbers } from './numbers.ts';
import { checkScopes } from './scopes.ts';
import { checkTables } from './tables.ts';
import { checkVersions } from './versions.ts';

/** Every check over the resolved and lowered rules. */
export function check(parsed: ParseResult, resolved: Resolved, lowered: Lowered): Diagnostic[] {
  const met = lowered.program.regelingen.map(({ id }) => id);
  const all = { ...lowered, program: countingLaw(lowered.program, { met }) };
  const always = { ...lowered, program: countingLaw(lowered.program) };
  return [
    ...outsideArticles(parsed),
    ...checkVersions(resolved),
    ...checkCitations(resolved, lowered),
    ...checkNumbers(resolved),
    ...checkTables(resolved),
    ...checkConflicts(all),
    ...checkCircles(lowered),
    ...checkCycles(all),
    ...checkDeadRules(always),
    ...checkScopes(lowered),
    ...checkBasis(resolved, lowered),
    ...checkLooseEnds(resolved, lowered),
    ...checkLostSums(resolved, lowered),
  ];
}

/** A rule that stands under no artikel has no address. */
function outsideArticles(parsed: ParseResult): Diagnostic[] {
  return parsed.files.flatMap(({ file, regelingen }) =>
    regelingen.flatMap(({ items }) =>
      sentencesOf(items.filter(({ kind }) => kind === 'rule')).map(({ span }) =>
        diagnostic('regel-zonder-artikel', { file, span }, {}),
      ),
    ),
  );
}
