/** What the items of a regeling declare. */
import { originOf, requestName, shapeOfStatus, type Ast, type Span } from '../../grammar/index.ts';
import { camelCase } from './names.ts';
import type { ChoiceType, Declared, JudgementSymbol, Place, StatusSymbol, Symbol, ValueSymbol } from './symbols.ts';

/** A declaration; `unless known`: only when the regeling has nothing of that kind and name yet. */
export type Candidate = Symbol | { readonly kind: 'unless known'; readonly symbol: ValueSymbol | StatusSymbol };

/** What an item that is no section declares. */
export function declaredBy(item: Exclude<Ast.Item, Ast.Section>, place: Place): readonly Candidate[] {
  const symbols: Candidate[] = [];
  switch (item.kind) {
    case 'declarations':
      for (const declaration of item.declarations) declare(declaration, place, symbols);
      break;
    case 'parameter':
      symbols.push({ kind: 'parameter', declaration: item, ...declared(item.name, item.nameSpan, place) });
      break;
    case 'judgement':
      declareJudgement(item, place, symbols);
      break;
    case 'request':
      declareRequest(item, place, symbols);
      break;
    case 'table':
    case 'term-declaration': {
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
      break;
    }
    default:
  }
  return symbols;
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

/** The name of which a sentence says the value: it may exist only there. */
export function subjectOf(rule: Ast.RuleSentence, place: Place): ValueSymbol | undefined {
  const read = originOf(rule);
  const head = headOf(read);
  if (!head) return undefined;
  const by = rule.span.start - read.span.start;
  return {
    kind: 'value',
    concluded: true,
    owner: head.ofPerson ? { kind: 'persoon' } : { kind: 'zaak' },
    inTime: false,
    perYear: false,
    ...declared(head.name, { start: head.span.start + by, end: head.span.end + by }, place),
  };
}

interface Head {
  readonly name: string;
  readonly span: Span;
  readonly ofPerson: boolean;
}

const heads = new WeakMap<Ast.RuleSentence, Head | 'none'>();

function headOf(rule: Ast.RuleSentence): Head | undefined {
  const known = heads.get(rule);
  if (known) return known === 'none' ? undefined : known;
  const { sentence } = rule;
  const head = sentence.kind === 'value-sentence' ? sentence.subject.heads[0] : undefined;
  const found =
    sentence.kind === 'value-sentence' && head?.kind === 'name'
      ? { name: head.name, span: head.span, ofPerson: sentence.subject.heads.length > 1 }
      : undefined;
  heads.set(rule, found ?? 'none');
  return found;
}

/** Every rule sentence below these items, in order. */
export function sentencesOf(items: readonly Ast.Item[]): Ast.RuleSentence[] {
  return items.flatMap((item) =>
    item.kind === 'rule' ? [item] : item.kind === 'section' ? sentencesOf(item.items) : [],
  );
}
