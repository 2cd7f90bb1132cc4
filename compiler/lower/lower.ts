/**
 * Trees to the program as meant. In: what every name refers to. Out: conclusions with their rules, and who sets aside
 * whom; after this phase nobody sees the tree.
 */
import type { Ast, ParseResult } from '../../grammar/index.ts';
import type { Program, Regeling } from '../../runtime/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import {
  isOptional,
  type Place,
  type RegelingScope,
  type Resolved,
  type StatusSymbol,
  type ValueSymbol,
} from '../resolve/index.ts';
import { addressesOf, hereOf } from './citations.ts';
import { conditionLowering } from './conditions.ts';
import { contextOf, type Context } from './context.ts';
import { choicesOf, factsOf, objectsOf, parametersOf, provisionsOf, rolesOf } from './declarations.ts';
import { Draft, type DraftRule } from './draft.ts';
import type { ExampleCase } from './example-case.ts';
import { ExampleWorld } from './example-world.ts';
import { lowerExamples } from './examples.ts';
import { LoweringMemory } from './lowering-memory.ts';
import type { SentenceMemory } from './sentence-memory.ts';
import { judgementsOf, powersOf } from './judgements.ts';
import { requestRules } from './requests.ts';
import { lowerSentence } from './rules.ts';
import { separateScopes } from './scoped.ts';
import { conclusionOfStatus, conclusionOfValue } from './slots.ts';
import { lowerTable } from './tables.ts';
import { termRule } from './terms.ts';
import { settleViews } from './views.ts';

export interface Lowered {
  readonly program: Program;
  readonly examples: readonly ExampleCase[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every rule with its place in the text, by id. */
  readonly ruleSpans: ReadonlyMap<string, DraftRule>;
}

/** `memory`: what lowering an earlier state of these files left; it makes lowering quicker, and nothing else. */
export function lower(parsed: ParseResult, unheard: Resolved, memory = new LoweringMemory()): Lowered {
  const resolved = memory.sentences.begin(unheard);
  const { sameNames } = memory.sentences;
  const means = memory.sentences.meanings();
  const scopes = [...resolved.scopes.values()];
  const { draft, diagnostics } = draftOf(scopes, resolved, memory.sentences);
  draft.finish();
  const copied = separateScopes(draft);
  const settled = memory.kept.kept(memory.settled.settle(draft));
  const extended = memory.extensions.extend(settled, draft, resolved, sameNames);
  const conclusions = memory.conclusions.kept(extended.conclusions);
  const ruleSpans = new Map(draft.allRules().map((rule) => [rule.rule.id, rule] as const));
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
  const world = new ExampleWorld(program, resolved, draft, memory.examples.world);
  memory.examples.begin(world, means);
  const examples = scopes.flatMap((scope) =>
    lowerExamples(scope, resolved, draft, world, diagnostics, memory.examples),
  );
  for (const [copy, origin] of [...copied, ...extended.origins]) {
    const original = ruleSpans.get(origin);
    if (original) ruleSpans.set(copy, original);
  }
  return { program, examples, diagnostics, ruleSpans };
}

/** All rules; lowered once more when it shows at the end that a sentence would now become something else. */
function draftOf(
  scopes: readonly RegelingScope[],
  resolved: Resolved,
  memory: SentenceMemory,
): { readonly draft: Draft; readonly diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const draft = new Draft();
  for (const scope of scopes) announceApplicability(scope, draft);
  declareConclusions(scopes, resolved, draft, diagnostics);
  for (const scope of inOrderOfUse(scopes)) lowerRegeling(scope, resolved, draft, diagnostics, memory);
  settleViews(draft, resolved);
  if (memory.isSettled(draft)) return { draft, diagnostics };
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

// ── Sentences ────────────────────────────────────────────────────────────────────────────────────────────────────

function lowerRegeling(
  scope: RegelingScope,
  resolved: Resolved,
  draft: Draft,
  diagnostics: Diagnostic[],
  memory: SentenceMemory,
): void {
  for (const { file, regeling } of scope.parts) {
    const root: Place = { regeling: scope.abbreviation, file, address: scope.abbreviation, validity: {}, quotes: [] };
    lowerItems(regeling.items, root, scope, resolved, draft, diagnostics, memory);
  }
}

function lowerItems(
  items: readonly Ast.Item[],
  place: Place,
  scope: RegelingScope,
  resolved: Resolved,
  draft: Draft,
  diagnostics: Diagnostic[],
  memory: SentenceMemory,
): void {
  let made: Context | undefined;
  const base = (): Context =>
    (made ??= contextOf(
      conditionLowering,
      resolved,
      draft,
      scope.abbreviation,
      place.file,
      hereOf(place.address),
      place,
      diagnostics,
    ));
  const remembered = (
    item: Ast.RuleSentence | Ast.Table,
    at: number,
    step: () => readonly string[],
  ): readonly string[] => memory.rulesOf({ item, place, previous }, at, draft, diagnostics, step);
  let previous: readonly string[] = [];
  for (const [at, item] of items.entries()) {
    if (item.kind === 'section') {
      const inner = resolved.placeOf(item);
      if (inner) lowerItems(item.items, inner, scope, resolved, draft, diagnostics, memory);
    } else if (item.kind === 'rule') {
      previous = remembered(item, at, () => lowerSentence(item, { ...base(), previous }));
    } else if (item.kind === 'term-declaration') {
      previous = termRule(item, base());
    } else if (item.kind === 'request') {
      previous = requestRules(item, { ...base(), previous });
    } else if (item.kind === 'table') {
      remembered(item, at, () => {
        lowerTable(item, {
          ...base(),
          place: item.validity ? { ...place, validity: { ...place.validity, ...item.validity } } : place,
        });
        return [];
      });
    }
  }
}

/** `Onderdeel e is van toepassing indien …` gives its address a status of its own, known before any sentence is lowered. */
function announceApplicability(scope: RegelingScope, draft: Draft): void {
  for (const { regeling } of scope.parts)
    for (const cited of applicableIn(regeling, scope.abbreviation))
      draft.applicability.set(cited, `${scope.abbreviation}/toepassing#${cited.slice(cited.indexOf(':') + 1)}`);
}

interface Applicable {
  readonly abbreviation: string;
  readonly cited: readonly string[];
}

/** Of trees that are the same as before. */
const applicable = new WeakMap<Ast.Regeling, Applicable>();

function applicableIn(regeling: Ast.Regeling, abbreviation: string): readonly string[] {
  const known = applicable.get(regeling);
  if (known?.abbreviation === abbreviation) return known.cited;
  const cited: string[] = [];
  const visit = (items: readonly Ast.Item[], address: string): void => {
    for (const item of items) {
      if (item.kind === 'section') visit(item.items, `${address}:${item.label}`);
      if (item.kind !== 'rule' || item.sentence.kind !== 'applicability-sentence' || item.sentence.negated) continue;
      cited.push(...item.sentence.citations.flatMap((citation) => addressesOf(citation, hereOf(address))));
    }
  };
  visit(regeling.items, abbreviation);
  applicable.set(regeling, { abbreviation, cited });
  return cited;
}

/** Every declared conclusion exists, also when no rule concludes it. */
function declareConclusions(
  scopes: readonly RegelingScope[],
  resolved: Resolved,
  draft: Draft,
  diagnostics: Diagnostic[],
): void {
  const concluded = new Map<string, (ValueSymbol | StatusSymbol)[]>(scopes.map((scope) => [scope.abbreviation, []]));
  for (const symbol of resolved.symbols)
    if ((symbol.kind === 'value' || symbol.kind === 'status') && symbol.concluded)
      concluded.get(symbol.regeling)?.push(symbol);
  for (const { abbreviation, file } of scopes) {
    const here = { regeling: abbreviation };
    const context = contextOf(conditionLowering, resolved, draft, abbreviation, file, here, undefined, diagnostics);
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
