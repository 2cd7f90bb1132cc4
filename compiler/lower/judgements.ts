/** What is left to people: `naar het oordeel van …` in a condition, and `kan`. */
import type { Ast, Span } from '../../grammar/index.ts';
import type { Condition, Judgement, PersonTerm, Power } from '../../runtime/index.ts';
import type { JudgementSymbol, Place, Resolved, StatusSymbol, Symbol } from '../resolve/index.ts';
import { nearNames } from '../diagnostics/index.ts';
import { addressesOf, hereOf } from './citations.ts';
import { lowerCondition, type Context } from './context.ts';
import type { Draft } from './draft.ts';
import { isSame } from './same.ts';

/** Declared `bij elke kan-bepaling`. */
const isEvery = (symbol: Symbol): symbol is JudgementSymbol =>
  symbol.kind === 'judgement' && symbol.declaration.every !== undefined;

const isJudgement = (symbol: Symbol): symbol is JudgementSymbol => symbol.kind === 'judgement';

function found(context: Context, clause: string): JudgementSymbol | undefined {
  return context.resolved.find(context.regeling, clause).find(isJudgement);
}

/** `naar het oordeel van de Belastingdienst/Toeslagen de nadelige gevolgen onevenredig zijn` */
export function judged(node: Ast.JudgementAtom, context: Context): Condition | undefined {
  const symbol = found(context, node.clause);
  if (!symbol) return undefined; // the grammar reported it
  const { by } = symbol.declaration;
  if (by.length > 0 && !by.includes(node.by))
    context.report('oordeel-door-ander', node.bySpan, { wie: node.by, wel: by });
  return statementOf(symbol.id, node.text);
}

/**
 * What is judged of a person is said with who judges it, and nothing else is: reports what is not so.
 * `status`: what the statement says of somebody.
 */
export function isJudgedRightly(
  status: StatusSymbol | undefined,
  by: Ast.JudgedBy | undefined,
  said: { readonly span: Span; readonly text?: string },
  context: Context,
): boolean {
  if (status === undefined && by === undefined) return true;
  const judgement = status?.judgement === undefined ? undefined : judgementById(status.judgement, context);
  if (!judgement) {
    if (!by) return true;
    const zin = said.text ?? status?.name ?? '';
    context.report('oordeel-onbekend', said.span, { zin, lijktOp: nearClauses(zin, context) });
    return false;
  }
  if (!by) {
    context.report('oordeel-zonder-wie', said.span, { zin: status?.name ?? '' });
    return false;
  }
  const { by: declared } = judgement.declaration;
  if (declared.length > 0 && !declared.includes(by.name))
    context.report('oordeel-door-ander', by.span, { wie: by.name, wel: declared });
  return true;
}

/** What is judged in this regeling that looks like these words. */
export function nearClauses(words: string, { resolved, regeling }: Context): readonly string[] {
  const visible = resolved.scopes.get(regeling)?.visible ?? [];
  const clauses = resolved.ofKind('judgement').filter((symbol) => visible.includes(symbol.regeling));
  return nearNames(
    words,
    clauses.map(({ name, declaration }) => declaration.about?.phrase ?? name),
  );
}

function judgementById(id: string, { resolved }: Context): JudgementSymbol | undefined {
  return resolved.ofKind('judgement').find((one) => one.id === id);
}

function statementOf(judgement: string, text: string): Condition {
  return { kind: 'statement', negated: false, of: { kind: 'judged', judgement, persons: [] }, text };
}

export interface MayRule {
  /** What `kan` adds to the conditions: the judgement, when they name none. */
  readonly guard?: Condition;
  readonly judgement: string;
  /** Whom the judgement is about. */
  readonly persons: readonly PersonTerm[];
}

/**
 * The judgement on which a `kan` is used: the one that its own conditions name, else the one that is asked
 * `bij elke kan-bepaling`. Without either: reported, for then it is not said who decides, and about what.
 */
export function mayRule(
  clauses: readonly Ast.ConditionClause[],
  span: Span,
  context: Context,
  amount?: 'lager' | 'hoger',
): MayRule | undefined {
  const named = clauses.flatMap(({ condition }) => atomsIn(condition));
  const own = named.map((atom) => askedIn(atom, context)).find((one) => one !== undefined);
  const made = own ?? everyKan(context);
  if (!made) {
    if (named.length === 0) context.report('kan-zonder-oordeel', span, {});
    return undefined;
  }
  if (amount) {
    context.draft.contribute((to) => to.judgedAmounts.set(made.judgement, amount));
  }
  return made;
}

/** The judgement that a condition asks; the amount that goes with it must be about one person, so that it is clear whose. */
function askedIn(atom: Ast.JudgementAtom | Ast.Atom, context: Context): MayRule | undefined {
  if (atom.kind === 'judgement-atom') {
    const symbol = found(context, atom.clause);
    return symbol && { judgement: symbol.id, persons: [] };
  }
  const lowered = lowerCondition(atom, context);
  if (lowered?.kind === 'statement' && lowered.of.kind === 'judged') return lowered.of;
  if (lowered)
    context.report('voornaamwoord-onduidelijk', atom.span, {
      woord: atom.text,
      uitleg: "bij 'kan' hoort een oordeel over één persoon, op één dag",
    });
  return undefined;
}

function atomsIn(condition: Ast.Condition): readonly (Ast.JudgementAtom | Ast.Atom)[] {
  switch (condition.kind) {
    case 'judgement-atom':
      return [condition];
    case 'atom':
      return condition.judgedBy ? [condition] : [];
    case 'and':
    case 'or':
      return condition.of.flatMap(atomsIn);
    case 'list':
      return condition.items.flatMap((item) => [
        ...atomsIn(item.condition),
        ...item.clauses.flatMap((clause) => atomsIn(clause.condition)),
      ]);
    default:
      return [];
  }
}

/** The judgement `bij elke kan-bepaling` of the regeling or of one that it uses, asked for this provision. */
function everyKan(context: Context): MayRule | undefined {
  const visible = context.resolved.scopes.get(context.regeling)?.visible ?? [];
  const symbol = visible
    .flatMap((regeling) => context.resolved.ofKind('judgement').filter((one) => one.regeling === regeling))
    .find(isEvery);
  const address = context.place?.address;
  if (!symbol || address === undefined) return undefined;
  const judgement = `${symbol.id}@${address}`;
  context.draft.judgeAt(judgement, symbol.id, address);
  return { judgement, persons: [], guard: statementOf(judgement, symbol.name) };
}

/** All judgements that may be asked; the same list as long as nothing changes from which it is made. */
export class JudgementMemory {
  #names: object | undefined;
  #asked: unknown;
  #judgements: readonly Judgement[] = [];

  /** `names`: stays the same as long as the same names mean the same, in the same order. */
  of(resolved: Resolved, draft: Draft, names: object): readonly Judgement[] {
    const asked = [[...draft.judgementsAt], [...draft.judgedAmounts]];
    if (this.#names !== names || !isSame(this.#asked, asked)) this.#judgements = judgementsOf(resolved, draft);
    this.#names = names;
    this.#asked = asked;
    return this.#judgements;
  }
}

/** As declared, and those made for one kan-bepaling each. */
function judgementsOf(resolved: Resolved, draft: Draft): Judgement[] {
  const all = resolved.ofKind('judgement');
  const declared = all
    .filter(({ declaration }) => declaration.every === undefined)
    .map((symbol) => judgementOf(symbol, symbol.id, draft));
  const made = [...draft.judgementsAt].flatMap(([id, { judgement, address }]) => {
    const symbol = all.find((one) => isEvery(one) && one.id === judgement);
    return symbol ? [judgementOf(symbol, id, draft, address)] : [];
  });
  return [...declared, ...made];
}

function judgementOf(symbol: JudgementSymbol, id: string, draft: Draft, at?: string): Judgement {
  const { declaration, regeling, name, key, address } = symbol;
  const [basis = address] = declaration.basis.flatMap((citation) => addressesOf(citation, hereOf(address)));
  const amount = draft.judgedAmounts.get(id);
  return {
    id,
    regeling,
    clause: name,
    key: at === undefined ? key : `${key}@${at}`,
    ...(declaration.about && aboutWhom(declaration.about)),
    ...(declaration.inTime && { inTime: true as const }),
    by: declaration.by,
    basis,
    question: declaration.question,
    weighs: declaration.weighs,
    motivated: declaration.motivated,
    ...(amount && { amount }),
    ...(at !== undefined && { at }),
    ...(declaration.note !== undefined && { note: declaration.note }),
  };
}

/** 'degene in nood verkeert' -> '{0} in nood verkeert' */
function aboutWhom({ owner, phrase }: NonNullable<Ast.JudgementDeclaration['about']>): Pick<Judgement, 'about'> {
  const said = phrase.replace(/\|\S+$/, '');
  if (owner === 'paar') return { about: { kind: 'paar', clause: `{0} en {1} ${said}` } };
  const towards = said.replace(/\bvan een persoon(?=\s+\S+$)/, 'van {1}');
  return { about: { kind: towards === said ? 'persoon' : 'gericht', clause: `{0} ${towards}` } };
}

/** Every `bevoegdheid`, where it stands. */
export function powersOf(resolved: Resolved): Power[] {
  return resolved.placesByPart.flatMap(powersIn).map(({ item, place: { regeling, address, validity } }) => {
    const [basis = address] = item.basis.flatMap((citation) => addressesOf(citation, hereOf(address)));
    const judgement = item.judgement && resolved.find(regeling, item.judgement).find(isJudgement)?.id;
    return {
      id: `${regeling}/${item.name}`,
      regeling,
      name: item.name,
      holder: item.holder,
      basis,
      by: item.by,
      ...(judgement !== undefined && judgement !== '' && { judgement }),
      valid: validity,
      ...(item.note !== undefined && { note: item.note }),
    };
  });
}

interface PlacedPower {
  readonly item: Ast.PowerDeclaration;
  readonly place: Place;
}

/** Under the headings of a part; neither these lists nor the headings in them ever change. */
const powers = new WeakMap<readonly Place[], readonly PlacedPower[]>();

function powersIn(places: readonly Place[]): readonly PlacedPower[] {
  const known = powers.get(places);
  if (known) return known;
  const found = places.flatMap((place) =>
    (place.section?.items ?? []).flatMap((item) => (item.kind === 'power' ? [{ item, place }] : [])),
  );
  powers.set(places, found);
  return found;
}
