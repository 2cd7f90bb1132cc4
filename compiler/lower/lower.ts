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
import { parametersOf } from './declarations.ts';
import { Draft, type DraftConclusion, type DraftRule } from './draft.ts';
import type { ExampleCase } from './examples/case.ts';
import { ExampleWorld } from './examples/world.ts';
import { lowerExamples } from './examples/examples.ts';
import { LoweringMemory } from './memory/lowering.ts';
import { powersOf } from './judgements.ts';
import { provisionsOf, quotesOf } from './provisions.ts';
import { separateScopes } from './scoped.ts';
import type { Work } from './section-context.ts';
import { lowerRegeling } from './sections.ts';
import type { SentenceMemory } from './memory/sentences.ts';
import { newStatus, newValue } from './slots.ts';
import { checkLawsOut } from './terms.ts';
import { settleViews } from './views.ts';

export interface Lowered {
  readonly program: Program;
  readonly examples: readonly ExampleCase[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every rule with its place in the text, by id; made when it is asked for. */
  readonly ruleSpans: ReadonlyMap<string, DraftRule>;
  /** Rules that set one another aside in a circle: they no longer do in `program`. */
  readonly circles: readonly (readonly Rule[])[];
}

/** `memory`: what lowering an earlier state of these files left; it makes lowering quicker, and nothing else. */
export function lower(parsed: ParseResult, unheard: Resolved, memory = new LoweringMemory()): Lowered {
  const resolved = memory.sentences.begin(unheard);
  const { changedNames, namesMark } = memory.sentences;
  const scopes = [...resolved.scopes.values()];
  const work = draftOf(scopes, resolved, memory.sentences);
  const { draft, diagnostics } = work;
  checkLawsOut(work);
  memory.drafts.keep(draft);
  const copied = separateScopes(draft);
  const settled = memory.kept.kept(memory.settled.settle(draft));
  const extended = memory.extensions.extend(settled, work);
  const { conclusions: ordered, circles } = memory.circles.withoutCircles(extended.conclusions);
  const conclusions = memory.conclusions.kept(ordered);
  const drafted = [...draft.conclusions.values()];
  const articles = memory.articles.of([...drafted.map(textsOf), ...quotesOf(resolved)]);
  const { choices, roles, objects, facts } = memory.declarations.of(resolved, articles, namesMark);
  const program: Program = {
    format: 1,
    regelingen: scopes.map(regelingOf),
    choices,
    roles,
    objects,
    facts,
    parameters: parametersOf(resolved),
    conclusions,
    judgements: memory.judgements.of(resolved, draft, namesMark),
    powers: powersOf(resolved),
    provisions: provisionsOf(resolved),
  };
  const world = new ExampleWorld(program, resolved, memory.examples.world);
  memory.examples.begin(world, changedNames);
  const examples = scopes.flatMap((scope) => lowerExamples(scope, work, world, memory.examples));
  let spans: ReadonlyMap<string, DraftRule> | undefined;
  return {
    program,
    examples,
    diagnostics,
    get ruleSpans() {
      spans ??= placesOfRules(drafted, [...copied, ...extended.origins]);
      return spans;
    },
    circles,
  };
}

function regelingOf({ abbreviation, name, bron, visible, soort }: RegelingScope): Regeling {
  return {
    id: abbreviation,
    name,
    ...(bron ? { bwb: bron } : {}),
    uses: visible.slice(1),
    ...(soort ? { soort } : {}),
    ...(isOptional(soort) ? { optional: true as const } : {}),
  };
}

/** `copies`: each with the rule from which it was made, which tells where it stands. */
function placesOfRules(
  conclusions: readonly DraftConclusion[],
  copies: readonly (readonly [copy: string, origin: string])[],
): ReadonlyMap<string, DraftRule> {
  const found = new Map<string, DraftRule>();
  for (const { rules } of conclusions) for (const one of rules) found.set(one.rule.id, one);
  for (const [copy, origin] of copies) {
    const original = found.get(origin);
    if (original) found.set(copy, original);
  }
  return found;
}

const texts = new WeakMap<DraftConclusion, readonly string[]>();

/** The sentences of its rules. */
function textsOf(conclusion: DraftConclusion): readonly string[] {
  const known = texts.get(conclusion) ?? conclusion.rules.map(({ rule }) => rule.text);
  texts.set(conclusion, known);
  return known;
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
function declareConclusions(scopes: readonly RegelingScope[], { resolved, draft }: Work): void {
  const { symbols } = resolved;
  const known = declaredConclusions.get(symbols) ?? concludedBy(scopes, symbols).map((one) => newOf(one, resolved));
  declaredConclusions.set(symbols, known);
  for (const declared of known) draft.conclusion(declared.id, () => ({ ...declared, rules: [] }));
}

/** By lists of names, which never change: without rules, as they are declared. */
const declaredConclusions = new WeakMap<Resolved['symbols'], readonly DraftConclusion[]>();

type Concluded = ValueSymbol | StatusSymbol;

/** By regeling. */
function concludedBy(scopes: readonly RegelingScope[], symbols: Resolved['symbols']): readonly Concluded[] {
  const concluded = new Map<string, Concluded[]>(scopes.map((scope) => [scope.abbreviation, []]));
  for (const symbol of symbols)
    if ((symbol.kind === 'value' || symbol.kind === 'status') && symbol.concluded)
      concluded.get(symbol.regeling)?.push(symbol);
  return [...concluded.values()].flat();
}

function newOf(symbol: Concluded, resolved: Resolved): DraftConclusion {
  return symbol.kind === 'value' ? newValue(symbol) : newStatus(symbol, resolved);
}
