/** What is declared, in the program: facts, things, parameters. Made once for each declaration. */
import type { Ast } from '../../grammar/index.ts';
import type { BracketTable, Choice, Fact, ObjectType, Parameter, Role } from '../../runtime/index.ts';
import {
  camelCase,
  type Articles,
  type ParameterSymbol,
  type Resolved,
  type StatusSymbol,
  type ValueSymbol,
} from '../resolve/index.ts';
import { amountVerb } from './amount-verb.ts';
import { constantOf } from './values/literals.ts';
import { objectNamed, ownVerb } from './slots.ts';
import { declaredType } from './types.ts';

/** What becomes of all declarations together, but for the parameters. */
export interface Declared {
  readonly choices: readonly Choice[];
  readonly roles: readonly Role[];
  readonly objects: readonly ObjectType[];
  readonly facts: readonly Fact[];
}

/** Made once, as long as the same names mean the same and the texts use the same articles. */
export class DeclarationMemory {
  #known: { readonly names: object; readonly articles: object; readonly declared: Declared } | undefined;

  /** `names`: stays the same as long as the same names mean the same, in the same order. */
  of(resolved: Resolved, articles: Articles, names: object): Declared {
    const known = this.#known;
    if (known?.names === names && known.articles === articles.mark) return known.declared;
    const declared: Declared = {
      choices: choicesOf(resolved),
      roles: rolesOf(resolved),
      objects: objectsOf(resolved, articles),
      facts: factsOf(resolved, articles),
    };
    this.#known = { names, articles: articles.mark, declared };
    return declared;
  }
}

function choicesOf(resolved: Resolved): Choice[] {
  return resolved.ofKind('choice').map(({ id, regeling, name, symbols }) => ({ id, regeling, name, symbols }));
}

function rolesOf(resolved: Resolved): Role[] {
  return resolved.ofKind('role').map(({ id, regeling, name, key }) => ({ id, regeling, name, key }));
}

function objectsOf(resolved: Resolved, articles: Articles): ObjectType[] {
  return resolved.ofKind('object').map(({ id, regeling, name, key, called = `${articles.of(name)} ${name}` }) => ({
    id,
    regeling,
    name,
    key,
    called,
  }));
}

function factsOf(resolved: Resolved, articles: Articles): Fact[] {
  return resolved.symbols.flatMap((symbol): Fact[] => {
    if (symbol.kind === 'value' && !symbol.concluded) return [valueFact(symbol, resolved, articles)];
    if (symbol.kind !== 'status' || symbol.concluded || symbol.judgement !== undefined) return [];
    return [statusFact(symbol, resolved)];
  });
}

/** What was made of a declaration before, and what else it was made of. */
const facts = new WeakMap<ValueSymbol | StatusSymbol, { readonly of: string; readonly fact: Fact }>();

function remembered(symbol: ValueSymbol | StatusSymbol, of: string, make: () => Fact): Fact {
  const known = facts.get(symbol);
  if (known?.of === of) return known.fact;
  const fact = make();
  facts.set(symbol, { of, fact });
  return fact;
}

function idOfOwner({ owner }: ValueSymbol | StatusSymbol, resolved: Resolved): string {
  return owner.kind === 'object' ? (objectNamed(owner.name, resolved)?.id ?? '') : '';
}

function valueFact(symbol: ValueSymbol, resolved: Resolved, articles: Articles): Fact {
  const type = declaredType(symbol.type, symbol.choice);
  const whose = symbol.owner.kind === 'persoon' ? ' van {0}' : '';
  const article = articles.of(symbol.name);
  return remembered(symbol, `${article} ${idOfOwner(symbol, resolved)}`, () => ({
    id: symbol.id,
    regeling: symbol.regeling,
    name: symbol.name,
    key: symbol.key,
    of: ownerOf(symbol.owner, false, resolved),
    type: type.kind === 'onbekend' || type.kind === 'vrij' ? { kind: 'getal' } : type,
    inTime: symbol.inTime,
    perYear: symbol.perYear,
    question: `${type.kind === 'bedrag' ? `Hoeveel ${amountVerb(symbol.name)}` : 'Wat is'} ${article} ${symbol.name}${whose}?`,
  }));
}

function statusFact(symbol: StatusSymbol, resolved: Resolved): Fact {
  return remembered(symbol, idOfOwner(symbol, resolved), () => ({
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
  }));
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

export function parametersOf(resolved: Resolved): Parameter[] {
  return resolved.ofKind('parameter').map(parameterOf);
}

const parameters = new WeakMap<ParameterSymbol, Parameter>();

function parameterOf(symbol: ParameterSymbol): Parameter {
  const known = parameters.get(symbol);
  if (known) return known;
  const { declaration } = symbol;
  const type = declaredType(declaration.type, undefined);
  const made: Parameter = {
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
  };
  parameters.set(symbol, made);
  return made;
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
