/** What one part of a regeling declares, and its headings; found once for each tree. */
import { requestName, shapeOfStatus, type Ast, type Span } from '../../grammar/index.ts';
import { camelCase } from './names.ts';
import type { ChoiceType, Declared, JudgementSymbol, Place, StatusSymbol, Symbol, ValueSymbol } from './symbols.ts';

/** A declaration; `unless known`: only when the regeling has nothing of that kind and name yet. */
export type Candidate = Symbol | { readonly kind: 'unless known'; readonly symbol: ValueSymbol | StatusSymbol };

export interface Collected {
  readonly candidates: readonly Candidate[];
  readonly places: readonly Place[];
  /** Names that may exist only as the subject of `De X bedraagt …`. */
  readonly subjects: readonly ValueSymbol[];
}

interface Remembered extends Collected {
  readonly file: string;
  readonly abbreviation: string;
}

/** Of trees that are the same as before. */
const remembered = new WeakMap<Ast.Regeling, Remembered>();

export function collectedIn(regeling: Ast.Regeling, file: string, abbreviation: string): Collected {
  const known = remembered.get(regeling);
  if (known?.file === file && known.abbreviation === abbreviation) return known;
  const candidates: Candidate[] = [];
  const places: Place[] = [];
  const root: Place = {
    regeling: abbreviation,
    file,
    address: abbreviation,
    validity: validityOf(regeling),
    quotes: [],
  };
  collect(regeling.items, root, candidates, places);
  const subjects = subjectsIn(regeling.items, { ...root, address: '', validity: {} });
  const made = { file, abbreviation, candidates, places, subjects };
  remembered.set(regeling, made);
  return made;
}

/** From when on a whole regeling holds, and is known. */
function validityOf({ dates }: Ast.Regeling): Place['validity'] {
  const from = dates.back ?? dates.inForce;
  const knownFrom = dates.published ?? (dates.back === undefined ? undefined : dates.inForce);
  return { ...(from === undefined ? {} : { from }), ...(knownFrom === undefined ? {} : { knownFrom }) };
}

function collect(items: readonly Ast.Item[], place: Place, symbols: Candidate[], places: Place[]): void {
  for (const item of items) {
    if (item.kind === 'section') {
      const inner: Place = {
        regeling: place.regeling,
        file: item.file ?? place.file,
        address: `${place.address}:${item.label}`,
        validity: narrow(place.validity, item.validity),
        section: item,
        quotes: item.quote ? [...place.quotes, item.quote.text] : place.quotes,
      };
      places.push(inner);
      collect(item.items, inner, symbols, places);
    } else if (item.kind === 'declarations') {
      for (const declaration of item.declarations) declare(declaration, place, symbols);
    } else if (item.kind === 'parameter') {
      symbols.push({ kind: 'parameter', declaration: item, ...declared(item.name, item.nameSpan, place) });
    } else if (item.kind === 'judgement') {
      declareJudgement(item, place, symbols);
    } else if (item.kind === 'request') {
      declareRequest(item, place, symbols);
    } else if (item.kind === 'table' || item.kind === 'term-declaration') {
      const symbol: ValueSymbol = {
        kind: 'value',
        concluded: true,
        owner: { kind: 'zaak' },
        type: item.kind === 'table' ? item.type : { name: 'datum' },
        inTime: false,
        perYear: false,
        ...declared(item.name, item.nameSpan, place),
      };
      symbols.push({ kind: 'unless known', symbol });
    }
  }
}

/** The stretch that both allow. */
export function narrow(outer: Place['validity'], inner: Ast.Validity | undefined): Place['validity'] {
  const from = [outer.from, inner?.from]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  const to = [outer.to, inner?.to].filter((date) => date !== undefined).sort()[0];
  const knownFrom = [outer.knownFrom, inner?.knownFrom]
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  const knownTo = [outer.knownTo, inner?.knownTo].filter((date) => date !== undefined).sort()[0];
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(knownFrom === undefined ? {} : { knownFrom }),
    ...(knownTo === undefined ? {} : { knownTo }),
  };
}

function declared(name: string, span: Span, place: Place): Declared {
  return {
    regeling: place.regeling,
    id: `${place.regeling}/${name}`,
    name,
    key: camelCase(name),
    file: place.file,
    span,
  };
}

function declare(declaration: Ast.Declaration, place: Place, symbols: Candidate[]): void {
  if (declaration.kind === 'role-declaration') {
    if (declaration.of === 'persoon')
      symbols.push({ kind: 'role', ...declared(declaration.name, declaration.span, place) });
    return;
  }
  if (declaration.kind === 'choice-declaration') {
    const names = declaration.symbols.map(({ name }) => name);
    const base = declared(declaration.name, declaration.span, place);
    symbols.push({ kind: 'choice', symbols: names, ...base, id: `${base.id}#keuze` } satisfies ChoiceType);
    symbols.push({
      kind: 'value',
      concluded: declaration.concluded,
      owner: { kind: 'zaak' },
      choice: `${base.id}#keuze`,
      inTime: false,
      perYear: false,
      ...base,
    });
    for (const symbol of declaration.symbols)
      symbols.push({ kind: 'symbol', choice: `${base.id}#keuze`, ...declared(symbol.name, symbol.span, place) });
    return;
  }
  declareObject(declaration.owner, declaration.span, place, symbols);
  if (declaration.kind === 'value-declaration') {
    const { concluded, owner, type, inTime, perYear } = declaration;
    symbols.push({
      kind: 'value',
      concluded,
      owner,
      type,
      inTime,
      perYear,
      ...declared(declaration.name, declaration.span, place),
    });
    return;
  }
  declareStatus(declaration, place, symbols);
}

function declareStatus(declaration: Ast.StatusDeclaration, place: Place, symbols: Candidate[]): void {
  const { concluded, inTime, perYear, phrase, span } = declaration;
  const closed = declaration.closed ? { closed: declaration.closed } : {};
  if (declaration.request) {
    const name = requestName(phrase);
    const owner: Ast.Owner = /\b(beiden|partijen)\b/.test(phrase) ? { kind: 'paar' } : { kind: 'persoon' };
    symbols.push({
      kind: 'status',
      concluded,
      owner,
      noun: false,
      phrase: name,
      verb: 'is',
      towards: /\sover\s+degene$/.test(phrase),
      inTime,
      perYear,
      ...closed,
      request: true,
      declared: phrase,
      ...declared(name, span, place),
    });
    return;
  }
  const shape = shapeOfStatus(phrase);
  if (!shape) return;
  const noun = shape.kind === 'noun';
  const name = noun ? shape.noun : phrase.replace(/\|\S+$/, '').replace(/\s+van een persoon(?=\s)/, '');
  symbols.push({
    kind: 'status',
    concluded,
    owner: declaration.owner,
    noun,
    phrase: noun ? shape.noun : shape.phrase,
    verb: noun ? 'is' : shape.verb,
    towards: shape.towardsPerson,
    inTime,
    perYear,
    ...closed,
    request: false,
    declared: phrase,
    ...declared(name, span, place),
  });
}

/** One that speaks of persons is also a statement about them, which only a condition that names who judges may use. */
function declareJudgement(item: Ast.JudgementDeclaration, place: Place, symbols: Candidate[]): void {
  const { about, clause, clauseSpan, inTime } = item;
  const symbol: JudgementSymbol = {
    kind: 'judgement',
    declaration: item,
    address: place.address,
    ...declared(clause, clauseSpan, place),
  };
  const shape = about && shapeOfStatus(about.phrase, true);
  if (!about || shape?.kind !== 'phrase') {
    symbols.push(symbol);
    return;
  }
  const name = about.phrase.replace(/\|\S+$/, '');
  const key = camelCase(name.replace(/\s+van een persoon(?=\s)/, ''));
  symbols.push({ ...symbol, key });
  symbols.push({
    kind: 'status',
    concluded: false,
    owner: { kind: about.owner },
    noun: false,
    phrase: shape.phrase,
    verb: shape.verb,
    towards: shape.towardsPerson,
    inTime,
    perYear: false,
    request: false,
    declared: about.phrase,
    judgement: symbol.id,
    ...declared(name, clauseSpan, place),
    id: `${symbol.id}#oordeel`,
    key,
  });
}

/** Two versions of one provision may declare the same request. */
function declareRequest(item: Ast.RequestDeclaration, place: Place, symbols: Candidate[]): void {
  const { name, nameSpan, called, owner, towards, by } = item;
  const base = declared(name, nameSpan, place);
  const symbol: StatusSymbol = {
    kind: 'status',
    concluded: false,
    owner: { kind: owner },
    noun: false,
    phrase: name,
    verb: 'is',
    towards,
    inTime: false,
    perYear: true,
    closed: 'verzoek',
    request: true,
    declared: `${called} van ${by}`,
    verzoek: item,
    ...base,
  };
  symbols.push({ kind: 'unless known', symbol });
}

function declareObject(owner: Ast.Owner, span: Span, place: Place, symbols: Candidate[]): void {
  if (owner.kind !== 'object') return;
  const { name, called } = owner;
  const id = `${place.regeling}/${name}#object`;
  symbols.push({ kind: 'object', ...declared(name, span, place), id, ...(called === undefined ? {} : { called }) });
}

function subjectsIn(items: readonly Ast.Item[], place: Place): readonly ValueSymbol[] {
  return sentencesOf(items).flatMap(({ sentence }): ValueSymbol[] => {
    if (sentence.kind !== 'value-sentence') return [];
    const head = sentence.subject.heads[0];
    if (head?.kind !== 'name') return [];
    const person = sentence.subject.heads.length > 1;
    return [
      {
        kind: 'value',
        concluded: true,
        owner: person ? { kind: 'persoon' } : { kind: 'zaak' },
        inTime: false,
        perYear: false,
        ...declared(head.name, head.span, place),
      },
    ];
  });
}

/** Every rule sentence below these items, in order. */
export function sentencesOf(items: readonly Ast.Item[]): Ast.RuleSentence[] {
  return items.flatMap((item) =>
    item.kind === 'rule' ? [item] : item.kind === 'section' ? sentencesOf(item.items) : [],
  );
}
