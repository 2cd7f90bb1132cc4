/**
 * Trees to the program as meant. In: what every name refers to. Out: conclusions with their rules, and who sets aside
 * whom; after this phase nobody sees the tree.
 */
import type { ParseResult } from '../../grammar/index.ts';
import type { Program, Regeling, Rule } from '../../runtime/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import {
  isOptional,
  type RegelingScope,
  type Resolved,
  type StatusSymbol,
  type ValueSymbol,
} from '../resolve/index.ts';
import { announceApplicability } from './applicability.ts';
import { withoutCircles } from './circles.ts';
import { choicesOf, factsOf, objectsOf, parametersOf, provisionsOf, rolesOf } from './declarations.ts';
import { Draft, type DraftRule } from './draft.ts';
import type { ExampleCase } from './examples/case.ts';
import { ExampleWorld } from './examples/world.ts';
import { lowerExamples } from './examples/examples.ts';
import { LoweringMemory } from './memory/lowering.ts';
import { judgementsOf, powersOf } from './judgements.ts';
import { separateScopes } from './scoped.ts';
import { contextOf, type Work } from './section-context.ts';
import { lowerRegeling } from './sections.ts';
import type { SentenceMemory } from './memory/sentences.ts';
import { conclusionOfStatus, conclusionOfValue } from './slots.ts';
import { checkLawsOut } from './terms.ts';
import { settleViews } from './views.ts';

export interface Lowered {
  readonly program: Program;
  readonly examples: readonly ExampleCase[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every rule with its place in the text, by id. */
  readonly ruleSpans: ReadonlyMap<string, DraftRule>;
  /** Rules that set one another aside in a circle: they no longer do in `program`. */
  readonly circles: readonly (readonly Rule[])[];
}

/** `memory`: what lowering an earlier state of these files left; it makes lowering quicker, and nothing else. */
export function lower(parsed: ParseResult, unheard: Resolved, memory = new LoweringMemory()): Lowered {
  const resolved = memory.sentences.begin(unheard);
  const means = memory.sentences.meanings();
  const scopes = [...resolved.scopes.values()];
  const work = draftOf(scopes, resolved, memory.sentences);
  const { draft, diagnostics } = work;
  checkLawsOut(work);
  const copied = separateScopes(draft);
  const settled = memory.kept.kept(memory.settled.settle(draft));
  const extended = memory.extensions.extend(settled, work);
  const { conclusions: ordered, circles } = withoutCircles(extended.conclusions);
  const conclusions = memory.conclusions.kept(ordered);
  const ruleSpans = new Map<string, DraftRule>();
  for (const rule of draft.allRules()) ruleSpans.set(rule.rule.id, rule);
  const texts = textsOf(draft, resolved);
  const program: Program = {
    format: 1,
    regelingen: scopes.map((scope): Regeling => ({
      id: scope.abbreviation,
      name: scope.name,
      ...(scope.bron ? { bwb: scope.bron } : {}),
      uses: scope.visible.slice(1),
      ...(scope.soort ? { soort: scope.soort } : {}),
      ...(isOptional(scope.soort) ? { optional: true as const } : {}),
    })),
    choices: choicesOf(resolved),
    roles: rolesOf(resolved),
    objects: objectsOf(resolved, texts),
    facts: factsOf(resolved, texts),
    parameters: parametersOf(resolved),
    conclusions,
    judgements: judgementsOf(resolved, draft),
    powers: powersOf(resolved),
    provisions: provisionsOf(resolved),
  };
  const world = new ExampleWorld(program, resolved, memory.examples.world);
  memory.examples.begin(world, means);
  const examples = scopes.flatMap((scope) => lowerExamples(scope, work, world, memory.examples));
  for (const [copy, origin] of [...copied, ...extended.origins]) {
    const original = ruleSpans.get(origin);
    if (original) ruleSpans.set(copy, original);
  }
  return { program, examples, diagnostics, ruleSpans, circles };
}

/** All rules; lowered once more when it shows at the end that a sentence would now become something else. */
function draftOf(scopes: readonly RegelingScope[], resolved: Resolved, memory: SentenceMemory): Work {
  const draft = new Draft();
  const work: Work = { resolved, draft, diagnostics: [] };
  for (const scope of scopes) announceApplicability(scope, draft);
  declareConclusions(scopes, work);
  for (const scope of inOrderOfUse(scopes)) lowerRegeling(scope, { ...work, memory });
  settleViews(draft, resolved);
  if (memory.isSettled(draft)) return work;
  memory.again();
  return draftOf(scopes, resolved, memory);
}

/** A regeling after those it uses, so that types of names born there are known. */
function inOrderOfUse(scopes: readonly RegelingScope[]): RegelingScope[] {
  const done: RegelingScope[] = [];
  const visit = (scope: RegelingScope, busy: readonly string[]): void => {
    if (done.includes(scope) || busy.includes(scope.abbreviation)) return;
    for (const name of scope.visible.slice(1)) {
      const used = scopes.find(({ abbreviation }) => abbreviation === name);
      if (used) visit(used, [...busy, scope.abbreviation]);
    }
    done.push(scope);
  };
  for (const scope of scopes) visit(scope, []);
  return done;
}

/** Every declared conclusion exists, also when no rule concludes it. */
function declareConclusions(scopes: readonly RegelingScope[], work: Work): void {
  const concluded = new Map<string, (ValueSymbol | StatusSymbol)[]>(scopes.map((scope) => [scope.abbreviation, []]));
  for (const symbol of work.resolved.symbols)
    if ((symbol.kind === 'value' || symbol.kind === 'status') && symbol.concluded)
      concluded.get(symbol.regeling)?.push(symbol);
  for (const { abbreviation, file } of scopes) {
    const context = contextOf(work, { regeling: abbreviation, file, here: { regeling: abbreviation } });
    for (const symbol of concluded.get(abbreviation) ?? []) {
      if (symbol.kind === 'value') conclusionOfValue(symbol, context);
      else conclusionOfStatus(symbol, context);
    }
  }
}

/** Everything that is written in sentences: what shows whether a name has 'de' or 'het'. */
function textsOf(draft: Draft, resolved: Resolved): readonly string[] {
  return [
    ...draft.allRules().map(({ rule }) => rule.text),
    ...resolved.places.map(({ section }) => section?.quote?.text ?? ''),
  ];
}
