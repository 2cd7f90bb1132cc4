/**
 * Trees to the program as meant. In: what every name refers to. Out: conclusions with their rules, and who sets aside
 * whom; after this phase nobody sees the tree.
 */
import type { Ast, ParseResult } from '../../grammar/index.ts';
import { shapeOfStatus } from '../../grammar/index.ts';
import type {
  BracketTable,
  Choice,
  Conclusion,
  Expression,
  Fact,
  ObjectType,
  Parameter,
  Program,
  Provision,
  Regeling,
  Role,
  Rule,
} from '../../runtime/index.ts';
import { seenBeforeRanking } from '../../runtime/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import {
  articleOf,
  camelCase,
  isOptional,
  type Place,
  type RegelingScope,
  type Resolved,
  type StatusSymbol,
  type ValueSymbol,
} from '../resolve/index.ts';
import { addressesOf, hereOf, under } from './citations.ts';
import { conditionLowering } from './conditions.ts';
import { contextOf, type Context } from './context.ts';
import { Draft, type DraftConclusion, type DraftRule } from './draft.ts';
import type { ExampleCase } from './example-case.ts';
import { ExampleWorld } from './example-world.ts';
import { lowerExamples } from './examples.ts';
import { constantOf } from './expressions.ts';
import { LoweringMemory } from './lowering-memory.ts';
import { judgementsOf, powersOf } from './judgements.ts';
import { requestRules } from './requests.ts';
import { lowerSentence } from './rules.ts';
import { rankingsOf } from './rankings.ts';
import { separateScopes } from './scoped.ts';
import { conclusionOfStatus, conclusionOfValue, objectNamed } from './slots.ts';
import { lowerTable } from './tables.ts';
import { timesOf } from './times.ts';
import { declaredType } from './types.ts';
import { applySuppositions } from './suppose.ts';
import { applyTermLaws } from './apply-term-laws.ts';
import { termRule } from './terms.ts';
import { settleViews } from './views.ts';

export interface Lowered {
  readonly program: Program;
  readonly examples: readonly ExampleCase[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every rule with its place in the text, by id. */
  readonly ruleSpans: ReadonlyMap<string, DraftRule>;
  /** Declarations that some rule uses. */
  readonly used: ReadonlySet<string>;
}

/** `memory`: what lowering an earlier state of these files left; it makes lowering quicker, and nothing else. */
export function lower(parsed: ParseResult, resolved: Resolved, memory = new LoweringMemory()): Lowered {
  const diagnostics: Diagnostic[] = [];
  const draft = new Draft();
  const scopes = [...resolved.scopes.values()];
  for (const scope of scopes) announceApplicability(scope, draft);
  for (const scope of scopes) declareConclusions(scope, resolved, draft, diagnostics);
  for (const scope of inOrderOfUse(scopes)) lowerRegeling(scope, resolved, draft, diagnostics);
  for (const { addresses, summand } of draft.added) {
    for (const { address, summands } of draft.sums) {
      if (addresses.includes(address) && !summands.some((known) => isSame(known, summand))) summands.push(summand);
    }
  }
  settleViews(draft);
  draft.finish();
  const copied = separateScopes(draft);
  const settled = [...draft.conclusions.values()].map((conclusion) => settle(conclusion, draft));
  const extended = applyTermLaws(settled, draft, resolved);
  const { conclusions: made, origins } = applySuppositions(extended.conclusions, draft);
  const conclusions = memory.conclusions.kept(made);
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
  const world = new ExampleWorld(program, resolved, draft);
  memory.examples.begin(world);
  const examples = scopes.flatMap((scope) =>
    lowerExamples(scope, resolved, draft, world, diagnostics, memory.examples),
  );
  for (const [copy, origin] of [...copied, ...extended.origins, ...origins]) {
    const original = ruleSpans.get(origin);
    if (original) ruleSpans.set(copy, original);
  }
  return { program, examples, diagnostics, ruleSpans, used: draft.used };
}

function isSame(one: Expression, other: Expression): boolean {
  return one.kind === 'conclusion' && other.kind === 'conclusion' && one.conclusion === other.conclusion;
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

function lowerRegeling(scope: RegelingScope, resolved: Resolved, draft: Draft, diagnostics: Diagnostic[]): void {
  for (const { file, regeling } of scope.parts) {
    const root: Place = { regeling: scope.abbreviation, file, address: scope.abbreviation, validity: {}, quotes: [] };
    lowerItems(regeling.items, root, scope, resolved, draft, diagnostics);
  }
}

function lowerItems(
  items: readonly Ast.Item[],
  place: Place,
  scope: RegelingScope,
  resolved: Resolved,
  draft: Draft,
  diagnostics: Diagnostic[],
): void {
  const base = contextOf(
    conditionLowering,
    resolved,
    draft,
    scope.abbreviation,
    place.file,
    hereOf(place.address),
    place,
    diagnostics,
  );
  let previous: readonly string[] = [];
  for (const item of items) {
    if (item.kind === 'section') {
      const inner = resolved.placeOf(item);
      if (inner) lowerItems(item.items, inner, scope, resolved, draft, diagnostics);
    } else if (item.kind === 'rule') {
      previous = lowerSentence(item, { ...base, previous });
    } else if (item.kind === 'term-declaration') {
      previous = termRule(item, base);
    } else if (item.kind === 'request') {
      previous = requestRules(item, { ...base, previous });
    } else if (item.kind === 'table') {
      lowerTable(item, {
        ...base,
        place: item.validity ? { ...place, validity: { ...place.validity, ...item.validity } } : place,
      });
    }
  }
}

/** `Onderdeel e is van toepassing indien …` gives its address a status of its own, known before any sentence is lowered. */
function announceApplicability(scope: RegelingScope, draft: Draft): void {
  const visit = (items: readonly Ast.Item[], address: string): void => {
    for (const item of items) {
      if (item.kind === 'section') visit(item.items, `${address}:${item.label}`);
      if (item.kind !== 'rule' || item.sentence.kind !== 'applicability-sentence' || item.sentence.negated) continue;
      for (const cited of item.sentence.citations.flatMap((citation) => addressesOf(citation, hereOf(address)))) {
        draft.applicability.set(cited, `${scope.abbreviation}/toepassing#${cited.slice(cited.indexOf(':') + 1)}`);
      }
    }
  };
  for (const { regeling } of scope.parts) visit(regeling.items, scope.abbreviation);
}

/** Every declared conclusion exists, also when no rule concludes it. */
function declareConclusions(scope: RegelingScope, resolved: Resolved, draft: Draft, diagnostics: Diagnostic[]): void {
  const context: Context = contextOf(
    conditionLowering,
    resolved,
    draft,
    scope.abbreviation,
    scope.file,
    { regeling: scope.abbreviation },
    undefined,
    diagnostics,
  );
  for (const symbol of resolved.symbols.filter(({ regeling }) => regeling === scope.abbreviation)) {
    if (symbol.kind === 'value' && symbol.concluded) conclusionOfValue(symbol, context);
    if (symbol.kind === 'status' && symbol.concluded) conclusionOfStatus(symbol, context);
  }
}

// ── Who sets aside whom ──────────────────────────────────────────────────────────────────────────────────────────

function settle(conclusion: DraftConclusion, draft: Draft): Conclusion {
  const rules = conclusion.rules.map((one): Rule => ({
    ...one.rule,
    replaces: replacedBy(one, conclusion, draft),
    switchesOff: switchedOffBy(one, draft),
  }));
  const rankings = rankingsOf(conclusion, draft.rankings);
  const whole = settled(conclusion, rules);
  if (rankings.length === 0) return whole;
  // what is asked about somebody else is seen before it is settled who comes first
  return { ...whole, rules: rules.map((rule) => seenBeforeRanking(rule, whole, false)), rankings };
}

function settled(
  { id, regeling, name, key, kind, type, slots, object, internal, symbol }: DraftConclusion,
  rules: readonly Rule[],
): Conclusion {
  return {
    id,
    regeling,
    name,
    key,
    kind,
    ...(kind === 'waarde' ? { type: type ?? { kind: 'getal' } } : {}),
    slots,
    ...(object === undefined ? {} : { object }),
    ...(symbol?.kind === 'status' ? ownVerb(symbol) : {}),
    internal,
    rules,
  };
}

function replacedBy(one: DraftRule, conclusion: DraftConclusion, draft: Draft): string[] {
  const others = conclusion.rules.filter((other) => other !== one && other.sentence !== one.sentence);
  const cited = others.filter(({ rule }) => one.replacesAt.some((address) => standsUnder(rule, address)));
  const all = one.replacesAll ? others.filter((other) => isOpenGround(other, one)) : [];
  const prior = draft.priorities
    .filter(({ first }) => first.some((address) => under(one.rule.address, address)))
    .flatMap(({ second }) => others.filter(({ rule }) => second.some((address) => under(rule.address, address))));
  const ids = [...cited, ...all, ...prior].map(({ rule }) => rule.id);
  return [...new Set([...ids, ...one.replacesIds])].filter((id) => id !== one.rule.id);
}

/** At the cited provision or a part of it; a hulpregel also where it says that it rests. */
function standsUnder({ address, helper, basis }: Rule, cited: string): boolean {
  return under(address, cited) || (helper && basis.some((one) => under(one, cited)));
}

/** A ground of the same regeling that does not deviate from this denial by name. */
function isOpenGround({ rule }: DraftRule, denial: DraftRule): boolean {
  const sameLaw = rule.address.split(':')[0] === denial.rule.address.split(':')[0];
  return rule.effect === 'grond' && sameLaw && !rule.deviatesFrom.some((address) => standsUnder(denial.rule, address));
}

function switchedOffBy(one: DraftRule, draft: Draft): string[] {
  if (one.switchesOffAt.length === 0 && one.switchesOffIds.length === 0) return [];
  const all = one.switchesOffAt.length === 0 ? [] : draft.rulesUnder(one.switchesOffAt);
  const found = all.filter(({ rule }) => rule.id !== one.rule.id && !rule.id.includes('toepassing'));
  return [...new Set([...found.map(({ rule }) => rule.id), ...one.switchesOffIds])];
}

// ── Declarations ─────────────────────────────────────────────────────────────────────────────────────────────────

function choicesOf(resolved: Resolved): Choice[] {
  return resolved.symbols.flatMap((symbol) =>
    symbol.kind === 'choice'
      ? [{ id: symbol.id, regeling: symbol.regeling, name: symbol.name, symbols: symbol.symbols }]
      : [],
  );
}

function rolesOf(resolved: Resolved): Role[] {
  return resolved.symbols.flatMap((symbol) =>
    symbol.kind === 'role' ? [{ id: symbol.id, regeling: symbol.regeling, name: symbol.name, key: symbol.key }] : [],
  );
}

function objectsOf(resolved: Resolved, texts: readonly string[]): ObjectType[] {
  return resolved.symbols.flatMap((symbol) => {
    if (symbol.kind !== 'object') return [];
    const { id, regeling, name, key, called = `${articleOf(name, texts)} ${name}` } = symbol;
    return [{ id, regeling, name, key, called }];
  });
}

/** Everything that is written in sentences: what shows whether a name has 'de' or 'het'. */
function textsOf(draft: Draft, resolved: Resolved): readonly string[] {
  return [
    ...draft.allRules().map(({ rule }) => rule.text),
    ...resolved.places.map(({ section }) => section?.quote?.text ?? ''),
  ];
}

function factsOf(resolved: Resolved, texts: readonly string[]): Fact[] {
  return resolved.symbols.flatMap((symbol): Fact[] => {
    if (symbol.kind === 'value' && !symbol.concluded) return [valueFact(symbol, resolved, texts)];
    if (symbol.kind !== 'status' || symbol.concluded || symbol.judgement !== undefined) return [];
    return [statusFact(symbol, resolved)];
  });
}

function valueFact(symbol: ValueSymbol, resolved: Resolved, texts: readonly string[]): Fact {
  const type = declaredType(symbol.type, symbol.choice);
  const whose = symbol.owner.kind === 'persoon' ? ' van {0}' : '';
  return {
    id: symbol.id,
    regeling: symbol.regeling,
    name: symbol.name,
    key: symbol.key,
    of: ownerOf(symbol.owner, false, resolved),
    type: type.kind === 'onbekend' || type.kind === 'vrij' ? { kind: 'getal' } : type,
    inTime: symbol.inTime,
    perYear: symbol.perYear,
    question: `${type.kind === 'bedrag' ? 'Hoeveel' : 'Wat'} is ${articleOf(symbol.name, texts)} ${symbol.name}${whose}?`,
  };
}

function statusFact(symbol: StatusSymbol, resolved: Resolved): Fact {
  return {
    id: symbol.id,
    regeling: symbol.regeling,
    name: symbol.name,
    key: camelCase(symbol.name),
    of: ownerOf(symbol.owner, symbol.towards, resolved),
    type: { kind: symbol.verzoek ? 'datum' : 'ja-nee' },
    inTime: symbol.inTime,
    perYear: symbol.perYear,
    ...ownVerb(symbol),
    ...(symbol.closed ? { closed: symbol.closed } : {}),
    question: questionOf(symbol),
  };
}

/** Whether a statement ends in a verb that only its declaration shows to be one: 'ten nadele herziet|herzien'. */
function ownVerb({ noun, name }: StatusSymbol): { readonly clause?: true } {
  return noun || shapeOfStatus(name) !== undefined ? {} : { clause: true };
}

/** 'in Nederland woont' -> 'Staat vast dat {0} in Nederland woont?' */
function questionOf(symbol: StatusSymbol): string {
  if (symbol.verzoek) return `Op welke dag is ${symbol.declared} ingediend?`;
  if (symbol.request) return `Is ${symbol.declared} gedaan?`;
  const said = symbol.declared.replace(/\|\S+$/, '');
  if (symbol.owner.kind === 'paar') return `Klopt het dat {0} en {1} ${said}?`;
  if (symbol.towards) return `Klopt het dat {0} ${said.replace('van een persoon', 'van {1}')}?`;
  return symbol.owner.kind === 'object'
    ? `Klopt het dat ${symbol.owner.called ?? `de ${symbol.owner.name}`} ${said}?`
    : `Klopt het dat {0} ${said}?`;
}

function ownerOf(owner: Ast.Owner, towards: boolean, resolved: Resolved): Fact['of'] {
  if (towards) return { kind: 'gericht' };
  if (owner.kind !== 'object') return { kind: owner.kind };
  return { kind: 'object', object: objectNamed(owner.name, resolved)?.id ?? owner.name };
}

function parametersOf(resolved: Resolved): Parameter[] {
  return resolved.symbols.flatMap((symbol): Parameter[] => {
    if (symbol.kind !== 'parameter') return [];
    const { declaration } = symbol;
    const type = declaredType(declaration.type, undefined);
    return [
      {
        id: symbol.id,
        regeling: symbol.regeling,
        name: symbol.name,
        key: symbol.key,
        type: type.kind === 'onbekend' || type.kind === 'vrij' ? { kind: 'getal' } : type,
        ...(declaration.index ? { index: `${symbol.regeling}/${declaration.index}#keuze` } : {}),
        ...(declaration.source ? { source: declaration.source } : {}),
        values: declaration.values.map(({ from, to, symbol: column, value, source, status }) => ({
          from,
          ...(to ? { to } : {}),
          ...(column ? { symbol: column } : {}),
          value: constantOf(value),
          ...(source ? { source } : {}),
          ...(status ? { status } : {}),
        })),
        ...(declaration.brackets ? { brackets: declaration.brackets.tables.map(bracketTable) } : {}),
      },
    ];
  });
}

function bracketTable({ from, to, source, rows }: Ast.BracketTable): BracketTable {
  return {
    from,
    ...(to ? { to } : {}),
    ...(source ? { source } : {}),
    rows: rows.map(({ above, value, status }) => ({
      ...(above ? { above: above.value } : {}),
      ...(value ? { value: value.value } : {}),
      ...(status ? { status } : {}),
    })),
  };
}

function provisionsOf(resolved: Resolved): Provision[] {
  return resolved.places.map((place): Provision => {
    const { section } = place;
    const reason = notCodedIn(section);
    const bwb = resolved.scopes.get(place.regeling)?.bron;
    const url = bwb?.startsWith('BWBR') ? wettenUrl(bwb, place) : undefined;
    return {
      address: place.address,
      ...timesOf(place.validity),
      ...(section?.title ? { title: section.title } : {}),
      text: section?.quote?.text ?? '',
      ...(reason === undefined ? {} : { notCoded: reason }),
      ...(url ? { url } : {}),
    };
  });
}

/** Why it is left to people, or what of it is. */
function notCodedIn(section: Ast.Section | undefined): string | undefined {
  const whole = section?.items.find((item) => item.kind === 'not-coded');
  const part = section?.items.find((item) => item.kind === 'rule' && item.sentence.kind === 'uncoded-sentence');
  return whole?.reason ?? (part?.kind === 'rule' ? part.text : undefined);
}

/** The consolidated text in force when this version began. */
function wettenUrl(bwb: string, place: Place): string {
  const { artikel } = hereOf(place.address);
  const date = place.validity.from === undefined ? '' : `/${place.validity.from}`;
  return `https://wetten.overheid.nl/${bwb}${date}${artikel ? `#Artikel${artikel}` : ''}`;
}
