/** What is declared, in the program: facts, parameters, the provisions themselves. Made once for each declaration. */
import type { Ast } from '../../grammar/index.ts';
import { originOf, shapeOfStatus } from '../../grammar/index.ts';
import type { BracketTable, Choice, Fact, ObjectType, Parameter, Provision, Role } from '../../runtime/index.ts';
import {
  articleOf,
  camelCase,
  type ParameterSymbol,
  type Place,
  type Resolved,
  type StatusSymbol,
  type ValueSymbol,
} from '../resolve/index.ts';
import { amountVerb } from './amount-verb.ts';
import { hereOf } from './citations.ts';
import { constantOf } from './values/literals.ts';
import { objectNamed } from './slots.ts';
import { timesOf } from './times.ts';
import { declaredType } from './types.ts';

export function choicesOf(resolved: Resolved): Choice[] {
  return resolved.symbols.flatMap((symbol) =>
    symbol.kind === 'choice'
      ? [{ id: symbol.id, regeling: symbol.regeling, name: symbol.name, symbols: symbol.symbols }]
      : [],
  );
}

export function rolesOf(resolved: Resolved): Role[] {
  return resolved.symbols.flatMap((symbol) =>
    symbol.kind === 'role' ? [{ id: symbol.id, regeling: symbol.regeling, name: symbol.name, key: symbol.key }] : [],
  );
}

export function objectsOf(resolved: Resolved, texts: readonly string[]): ObjectType[] {
  return resolved.symbols.flatMap((symbol) => {
    if (symbol.kind !== 'object') return [];
    const { id, regeling, name, key, called = `${articleOf(name, texts)} ${name}` } = symbol;
    return [{ id, regeling, name, key, called }];
  });
}

export function factsOf(resolved: Resolved, texts: readonly string[]): Fact[] {
  return resolved.symbols.flatMap((symbol): Fact[] => {
    if (symbol.kind === 'value' && !symbol.concluded) return [valueFact(symbol, resolved, texts)];
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

function valueFact(symbol: ValueSymbol, resolved: Resolved, texts: readonly string[]): Fact {
  const type = declaredType(symbol.type, symbol.choice);
  const whose = symbol.owner.kind === 'persoon' ? ' van {0}' : '';
  const article = articleOf(symbol.name, texts);
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

/** Whether a statement ends in a verb that only its declaration shows to be one: 'ten nadele herziet|herzien'. */
export function ownVerb({ noun, name }: StatusSymbol): { readonly clause?: true } {
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

export function parametersOf(resolved: Resolved): Parameter[] {
  return resolved.symbols.flatMap((symbol) => (symbol.kind === 'parameter' ? [parameterOf(symbol)] : []));
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

export function provisionsOf({ places, scopes }: Resolved): Provision[] {
  return places.map((place) => provisionOf(place, scopes.get(place.regeling)?.bron));
}

const provisions = new WeakMap<Place, { readonly bron: string | undefined; readonly provision: Provision }>();

function provisionOf(place: Place, bron: string | undefined): Provision {
  const known = provisions.get(place);
  if (known && known.bron === bron) return known.provision;
  const { section } = place;
  const reason = notCodedIn(section);
  const url = bron?.startsWith('BWBR') ? wettenUrl(bron, place) : undefined;
  const provision: Provision = {
    address: place.address,
    ...timesOf(place.validity),
    ...(section?.title ? { title: section.title } : {}),
    text: section?.quote?.text ?? '',
    ...(reason === undefined ? {} : { notCoded: reason }),
    ...(url ? { url } : {}),
  };
  provisions.set(place, { bron, provision });
  return provision;
}

/** Why it is left to people, or what of it is. */
function notCodedIn(section: Ast.Section | undefined): string | undefined {
  const whole = section?.items.find((item) => item.kind === 'not-coded');
  const part = section?.items.find(
    (item) => item.kind === 'rule' && originOf(item).sentence.kind === 'uncoded-sentence',
  );
  return whole?.reason ?? (part?.kind === 'rule' ? part.text : undefined);
}

/** The consolidated text in force when this version began. */
function wettenUrl(bwb: string, place: Place): string {
  const { artikel } = hereOf(place.address);
  const date = place.validity.from === undefined ? '' : `/${place.validity.from}`;
  return `https://wetten.overheid.nl/${bwb}${date}${artikel ? `#Artikel${artikel}` : ''}`;
}
