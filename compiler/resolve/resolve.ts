/** Names to declarations: collects what every regeling declares and answers what a name means where. */
import {
  shapeOfStatus,
  requestName,
  type Ast,
  type Lexicon,
  type ParseResult,
  type Span,
} from '../../grammar/index.ts';
import { diagnostic, nearNames, type Diagnostic } from '../diagnostics/index.ts';
import { camelCase } from './names.ts';
import type { ChoiceType, Declared, JudgementSymbol, Place, Symbol } from './symbols.ts';

export interface RegelingScope {
  readonly abbreviation: string;
  readonly name: string;
  readonly bron?: string;
  readonly soort?: string;
  readonly basis: readonly Ast.Basis[];
  readonly file: string;
  /** Itself first, then what it uses, and what that uses. */
  readonly visible: readonly string[];
  readonly parts: readonly { readonly file: string; readonly regeling: Ast.Regeling }[];
}

export interface Resolved {
  readonly scopes: ReadonlyMap<string, RegelingScope>;
  readonly symbols: readonly Symbol[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every heading, in order of the text. */
  readonly places: readonly Place[];
  /** The place of a heading. */
  placeOf(section: Ast.Section): Place | undefined;
  /** All symbols with this name that the regeling sees, nearest first. */
  find(regeling: string, name: string): readonly Symbol[];
  /** Names the regeling sees, for proposals. */
  names(regeling: string): readonly string[];
}

export function resolve(parsed: ParseResult): Resolved {
  const diagnostics: Diagnostic[] = [];
  const scopes = scopesOf(parsed, diagnostics);
  const symbols: Symbol[] = [];
  const places: Place[] = [];
  for (const scope of scopes.values()) {
    for (const { file, regeling } of scope.parts) {
      collect(
        regeling.items,
        { regeling: scope.abbreviation, file, address: scope.abbreviation, validity: validityOf(regeling), quotes: [] },
        symbols,
        places,
      );
    }
  }
  for (const scope of scopes.values()) addBorn(scope, parsed.lexicons.get(scope.abbreviation), symbols);
  diagnostics.push(...doubles(symbols));
  const index = new Map<string, Symbol[]>();
  for (const symbol of symbols) {
    const key = `${symbol.regeling}/${nameKey(symbol)}`;
    const known = index.get(key);
    if (known) known.push(symbol);
    else index.set(key, [symbol]);
  }
  const found = new Map<string, Map<string, readonly Symbol[]>>();
  const bySection = new Map(places.flatMap((place) => (place.section ? [[place.section, place] as const] : [])));
  return {
    scopes,
    symbols,
    diagnostics,
    places,
    placeOf: (section) => bySection.get(section),
    find: (regeling, name) => {
      const own = found.get(regeling) ?? new Map<string, readonly Symbol[]>();
      found.set(regeling, own);
      const known = own.get(name);
      if (known) return known;
      const seen = scopes.get(regeling)?.visible ?? [regeling];
      const answer = seen.flatMap((visible) => index.get(`${visible}/${name}`) ?? []);
      own.set(name, answer);
      return answer;
    },
    names: (regeling) =>
      (scopes.get(regeling)?.visible ?? []).flatMap((visible) =>
        symbols.filter((symbol) => symbol.regeling === visible).map(nameKey),
      ),
  };
}

/** The word by which the parser refers to a symbol. */
function nameKey(symbol: Symbol): string {
  return symbol.kind === 'status' && !symbol.request ? symbol.phrase : symbol.name;
}

function scopesOf(parsed: ParseResult, diagnostics: Diagnostic[]): Map<string, RegelingScope> {
  const all = parsed.files.flatMap(({ file, regelingen }) => regelingen.map((regeling) => ({ file, regeling })));
  const byName = (name: string): string | undefined =>
    all.find(({ regeling }) => regeling.abbreviation === name || regeling.name === name)?.regeling.abbreviation;
  const scopes = new Map<string, RegelingScope>();
  for (const { file, regeling } of all) {
    const abbreviations = all
      .map((other) => other.regeling.abbreviation)
      .filter((name) => name !== regeling.abbreviation);
    for (const use of regeling.uses) {
      if (byName(use.name) === undefined)
        diagnostics.push(
          diagnostic(
            'onbekende-wet',
            { file, span: use.span },
            { wet: use.name, lijktOp: nearNames(use.name, abbreviations) },
          ),
        );
    }
    if (scopes.has(regeling.abbreviation)) continue;
    const visible = [regeling.abbreviation];
    for (const name of visible) {
      const uses = all.filter((other) => other.regeling.abbreviation === name).flatMap((other) => other.regeling.uses);
      for (const found of uses.map((use) => byName(use.name)))
        if (found !== undefined && !visible.includes(found)) visible.push(found);
    }
    const parts = all.filter((other) => other.regeling.abbreviation === regeling.abbreviation);
    const bron = parts.map((part) => part.regeling.bron).find((found) => found !== undefined);
    const soort = parts.map((part) => part.regeling.soort).find((found) => found !== undefined);
    scopes.set(regeling.abbreviation, {
      abbreviation: regeling.abbreviation,
      name: regeling.name,
      ...(bron ? { bron } : {}),
      ...(soort ? { soort } : {}),
      basis: parts.flatMap((part) => part.regeling.basis),
      file,
      visible,
      parts,
    });
  }
  return scopes;
}

/** From when on a whole regeling holds, and is known. */
function validityOf({ dates }: Ast.Regeling): Place['validity'] {
  const from = dates.back ?? dates.inForce;
  const knownFrom = dates.published ?? (dates.back === undefined ? undefined : dates.inForce);
  return { ...(from === undefined ? {} : { from }), ...(knownFrom === undefined ? {} : { knownFrom }) };
}

// ── Declarations and headings ────────────────────────────────────────────────────────────────────────────────────

function collect(items: readonly Ast.Item[], place: Place, symbols: Symbol[], places: Place[]): void {
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
      declareParameter(item, place, symbols);
    } else if (item.kind === 'request') {
      declareRequest(item, place, symbols);
    } else if (item.kind === 'judgement') {
      declareJudgement(item, place, symbols);
    } else if (
      (item.kind === 'table' || item.kind === 'term-declaration') &&
      !symbols.some(
        (symbol) => symbol.kind === 'value' && symbol.regeling === place.regeling && symbol.name === item.name,
      )
    ) {
      symbols.push({
        kind: 'value',
        concluded: true,
        owner: { kind: 'zaak' },
        type: item.kind === 'table' ? item.type : { name: 'datum' },
        inTime: false,
        perYear: false,
        ...declared(item.name, item.nameSpan, place),
      });
    }
  }
}

/** One that speaks of persons is also a statement about them, which only a condition that names who judges may use. */
function declareJudgement(item: Ast.JudgementDeclaration, place: Place, symbols: Symbol[]): void {
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
function declareRequest(item: Ast.RequestDeclaration, place: Place, symbols: Symbol[]): void {
  const { name, nameSpan, owner, towards, by } = item;
  const base = declared(name, nameSpan, place);
  if (symbols.some((symbol) => symbol.kind === 'status' && symbol.id === base.id)) return;
  symbols.push({
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
    declared: `${name} van ${by}`,
    verzoek: item,
    ...base,
  });
}

/** Tables of brackets of other periods, with the same columns, belong to one parameter. */
function declareParameter(item: Ast.ParameterDeclaration, place: Place, symbols: Symbol[]): void {
  const symbol = { kind: 'parameter' as const, declaration: item, ...declared(item.name, item.nameSpan, place) };
  const at = symbols.findIndex((other) => other.kind === 'parameter' && other.id === symbol.id);
  const before = symbols[at];
  const earlier = before?.kind === 'parameter' ? before.declaration.brackets : undefined;
  const { brackets } = item;
  if (
    before?.kind !== 'parameter' ||
    !earlier ||
    !brackets ||
    before.file !== place.file ||
    earlier.of !== brackets.of
  ) {
    symbols.push(symbol);
    return;
  }
  const tables = [...earlier.tables, ...brackets.tables];
  symbols[at] = { ...before, declaration: { ...before.declaration, brackets: { ...earlier, tables } } };
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

function declare(declaration: Ast.Declaration, place: Place, symbols: Symbol[]): void {
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

function declareStatus(declaration: Ast.StatusDeclaration, place: Place, symbols: Symbol[]): void {
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

function declareObject(owner: Ast.Owner, span: Span, place: Place, symbols: Symbol[]): void {
  if (owner.kind !== 'object') return;
  const { name, called } = owner;
  const known = symbols.findIndex((symbol) => symbol.kind === 'object' && symbol.name === name);
  const before = symbols[known];
  if (before?.kind === 'object') {
    if (before.called === undefined && called !== undefined) symbols[known] = { ...before, called };
    return;
  }
  const id = `${place.regeling}/${name}#object`;
  symbols.push({ kind: 'object', ...declared(name, span, place), id, ...(called === undefined ? {} : { called }) });
}

/** Names that exist only as the subject of `De X bedraagt …`. */
function addBorn(scope: RegelingScope, lexicon: Lexicon | undefined, symbols: Symbol[]): void {
  const seen = new Set(symbols.filter(({ regeling }) => scope.visible.includes(regeling)).map(({ name }) => name));
  const known = (name: string): boolean => seen.has(name);
  for (const { file, regeling } of scope.parts) {
    for (const { sentence } of sentencesOf(regeling.items)) {
      if (sentence.kind !== 'value-sentence') continue;
      const head = sentence.subject.heads[0];
      if (head?.kind !== 'name' || known(head.name) || !lexicon?.has(head.name)) continue;
      const person = sentence.subject.heads.length > 1;
      seen.add(head.name);
      symbols.push({
        kind: 'value',
        concluded: true,
        owner: person ? { kind: 'persoon' } : { kind: 'zaak' },
        inTime: false,
        perYear: false,
        ...declared(head.name, head.span, {
          regeling: scope.abbreviation,
          file,
          address: '',
          validity: {},
          quotes: [],
        }),
      });
    }
  }
}

/** Every rule sentence below these items, in order. */
export function sentencesOf(items: readonly Ast.Item[]): Ast.RuleSentence[] {
  return items.flatMap((item) =>
    item.kind === 'rule' ? [item] : item.kind === 'section' ? sentencesOf(item.items) : [],
  );
}

/** What tells two with one id apart; not of a noun: `een kind is` and `kind van een persoon is` are both `kind`. */
function declaredAs(symbol: Symbol): string {
  return symbol.kind === 'status' && !symbol.noun ? symbol.declared : '';
}

function doubles(symbols: readonly Symbol[]): Diagnostic[] {
  const seen = new Map<string, Symbol>();
  const found: Diagnostic[] = [];
  for (const symbol of symbols) {
    const key = `${symbol.kind}|${symbol.id}|${declaredAs(symbol)}`;
    const before = seen.get(key);
    if (before)
      found.push(
        diagnostic(
          'dubbele-naam',
          { file: symbol.file, span: symbol.span },
          { naam: symbol.name },
          { file: before.file, span: before.span, label: 'hier al omschreven' },
        ),
      );
    else seen.set(key, symbol);
  }
  return found;
}
