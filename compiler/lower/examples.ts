/** Voorbeelden to cases with expectations. */
import type { Ast, Span } from '../../grammar/index.ts';
import type { Conclusion, Fact, Program, Vraag } from '../../runtime/index.ts';
import { nearNames, type Diagnostic } from '../diagnostics/index.ts';
import type {
  ParameterSymbol,
  Place,
  RegelingScope,
  Resolved,
  StatusSymbol,
  Symbol,
  ValueSymbol,
} from '../resolve/index.ts';
import { addressesOf, hereOf, inWords } from './citations.ts';
import { contextOf, lookup, reportUnknown, type Context } from './context.ts';
import { conditionLowering, statusOf } from './conditions.ts';
import type { Draft } from './draft.ts';
import type { ExampleCase, Expectation, Expected } from './example-case.ts';
import { CaseBuilder, jsonOf } from './example-facts.ts';
import { constantOf, isQuantity } from './expressions.ts';
import { isRole } from './persons.ts';
import { textOf } from './expressions.ts';

interface Scene {
  readonly context: Context;
  readonly program: Program;
  readonly builder: CaseBuilder;
}

export function lowerExamples(
  scope: RegelingScope,
  resolved: Resolved,
  draft: Draft,
  program: Program,
  diagnostics: Diagnostic[],
): ExampleCase[] {
  const cases: ExampleCase[] = [];
  for (const { file, regeling } of scope.parts) {
    const visit = (items: readonly Ast.Item[], place: Place): void => {
      for (const item of items) {
        if (item.kind === 'section') {
          const inner = resolved.places.find(({ section }) => section === item);
          if (inner) visit(item.items, inner);
        } else if (item.kind === 'example' || item.kind === 'example-table') {
          const context = contextOf(
            conditionLowering,
            resolved,
            draft,
            scope.abbreviation,
            file,
            hereOf(place.address),
            place,
            diagnostics,
          );
          cases.push(...(item.kind === 'example' ? [single(item, context, program)] : rowsOf(item, context, program)));
        }
      }
    };
    visit(regeling.items, {
      regeling: scope.abbreviation,
      file,
      address: scope.abbreviation,
      validity: {},
      quotes: [],
    });
  }
  return cases;
}

function single(example: Ast.Example, context: Context, program: Program): ExampleCase {
  const scene = sceneOf(example, context, program);
  finish(scene);
  let about: Asked | undefined;
  const expectations = example.expected.flatMap((sentence) => {
    const found = expectationsOf(sentence, scene, about);
    about = found.about ?? about;
    return found.expectations;
  });
  return {
    id: `${context.regeling}/${example.title}`,
    regeling: context.regeling,
    title: example.title,
    ...(example.source ? { source: example.source } : {}),
    file: context.file,
    span: example.span,
    zaak: scene.builder.build(),
    expectations,
  };
}

function sceneOf(example: Ast.Example | Ast.ExampleTable, context: Context, program: Program): Scene {
  const scene: Scene = { context, program, builder: new CaseBuilder() };
  for (const sentence of example.given) if (sentence.kind === 'year') scene.builder.year = sentence.year;
  for (const sentence of example.given)
    if (sentence.kind === 'reference-date') scene.builder.referenceDate = sentence.date;
  for (const sentence of example.given) give(sentence, scene);
  return scene;
}

/** In a voorbeeld a capital is the name of a person. */
function unknownIn({ context, builder }: Scene, span: Span, name: string): void {
  if (/^[A-ZÀ-Ö]/.test(name))
    context.report('persoon-onbekend', span, { naam: name, lijktOp: nearNames(name, builder.persons) });
  else reportUnknown(context, span, name);
}

function reportYear({ context }: Scene, year: string, span: Span): void {
  if (!/^[12]\d{3}$/.test(year)) context.report('periode-onbekend-jaar', span, { jaar: year });
}

// ── Given ────────────────────────────────────────────────────────────────────────────────────────────────────────

function give(sentence: Ast.GivenSentence, scene: Scene): void {
  const { builder, context } = scene;
  switch (sentence.kind) {
    case 'persons':
      sentence.names.forEach((name) => {
        builder.addPerson(name);
      });
      return;
    case 'role': {
      const role = context.resolved.find(context.regeling, sentence.role).find(isRole);
      if (!role) reportUnknown(context, sentence.span, sentence.role);
      else builder.roles[role.key] = sentence.person;
      return;
    }
    case 'rest':
      builder.rest = sentence.answer;
      return;
    case 'value':
      giveValue(sentence.term, sentence.value, sentence.running, scene);
      return;
    case 'status':
      giveStatus(sentence.subjects, sentence.predicate, sentence.running, !isNegated(sentence.predicate), scene);
      return;
    case 'year':
      reportYear(scene, sentence.year, sentence.span);
      return;
    case 'reference-date':
      return;
  }
}

function isNegated(predicate: Ast.Predicate): boolean {
  return 'negated' in predicate && predicate.negated;
}

function factById(id: string, scene: Scene): Fact | undefined {
  return scene.program.facts.find((fact) => fact.id === id);
}

function objectKey(fact: Fact, scene: Scene): string {
  const { of } = fact;
  return of.kind === 'object' ? (scene.program.objects.find(({ id }) => id === of.object)?.key ?? '') : '';
}

function giveValue(term: Ast.Term, literal: Ast.Literal, running: Ast.Running, scene: Scene): void {
  const { context } = scene;
  const head = term.heads[0];
  const symbol = head && lookup(context, head, (found): found is ValueSymbol | ParameterSymbol => isQuantity(found));
  if (!symbol) {
    if (head) unknownIn(scene, head.span, head.kind === 'pronoun' ? head.word : head.name);
    return;
  }
  const fact = factById(symbol.id, scene);
  if (symbol.kind === 'parameter' || symbol.concluded || !fact) {
    context.report('conclusie-als-gegeven', term.span, { naam: symbol.name });
    return;
  }
  const persons = fact.of.kind === 'persoon' ? personsIn(term.heads.slice(1), scene, term.span) : [];
  if (fact.of.kind === 'persoon' && persons.length === 0) return;
  checkLiteral(literal, fact, context);
  scene.builder.set(fact, persons, objectKey(fact, scene), jsonOf(constantOf(literal)), running);
}

function checkLiteral(literal: Ast.Literal, fact: Fact, context: Context): void {
  const fits: Record<string, readonly Ast.Literal['type'][]> = {
    bedrag: ['bedrag', 'nihil', 'getal'],
    percentage: ['percentage'],
    getal: ['getal', 'nihil'],
    aantal: ['getal', 'nihil'],
    datum: ['datum'],
    duur: ['duur'],
    tekst: ['tekst'],
    'ja-nee': ['ja-nee'],
    keuze: ['symbool'],
  };
  if (fits[fact.type.kind]?.includes(literal.type)) return;
  context.report('verkeerd-type', literal.span, {
    verwacht: fact.type.kind === 'ja-nee' ? 'ja of nee' : `een ${fact.type.kind}`,
    kreeg: `'${literal.text}'`,
  });
}

function giveStatus(
  subjects: readonly Ast.Term[],
  predicate: Ast.Predicate,
  running: Ast.Running,
  answer: boolean,
  scene: Scene,
): void {
  const { context } = scene;
  const place = subjects[0]?.span ?? predicate.span;
  const status =
    predicate.kind === 'request'
      ? requestOf(subjects, context)
      : (statusOf(predicate, context, ({ concluded }) => !concluded) ?? statusOf(predicate, context));
  if (!status) {
    const name =
      predicate.kind === 'phrase'
        ? predicate.phrase
        : predicate.kind === 'noun' && predicate.noun.kind !== 'pronoun'
          ? predicate.noun.name
          : subjects[0]
            ? textOf(subjects[0])
            : '';
    if (!giveChoice(subjects, predicate, running, scene)) unknownIn(scene, predicate.span, name);
    return;
  }
  const fact = factById(status.id, scene);
  if (!fact) {
    context.report('conclusie-als-gegeven', predicate.span, { naam: status.name });
    return;
  }
  for (const persons of personsOfFact(fact, subjects, predicate, scene, place))
    scene.builder.set(fact, persons, objectKey(fact, scene), answer, running);
}

/** `De soort verzorging is licht.` */
function giveChoice(
  subjects: readonly Ast.Term[],
  predicate: Ast.Predicate,
  running: Ast.Running,
  scene: Scene,
): boolean {
  const head = subjects[0]?.heads[0];
  if (predicate.kind !== 'noun' || !head) return false;
  const symbol = lookup(
    scene.context,
    predicate.noun,
    (found): found is Extract<Symbol, { kind: 'symbol' }> => found.kind === 'symbol',
  );
  const value = lookup(
    scene.context,
    head,
    (found): found is ValueSymbol => found.kind === 'value' && found.choice !== undefined,
  );
  const fact = value && factById(value.id, scene);
  if (!symbol || !value) return false;
  if (!fact) scene.context.report('conclusie-als-gegeven', head.span, { naam: value.name });
  else scene.builder.set(fact, [], '', symbol.name, running);
  return true;
}

function requestOf(subjects: readonly Ast.Term[], context: Context): StatusSymbol | undefined {
  const head = subjects[0]?.heads[0];
  return head && lookup(context, head, (symbol): symbol is StatusSymbol => symbol.kind === 'status' && symbol.request);
}

/** The persons a stated fact is about: one row of persons for each time it must be set. */
function personsOfFact(
  fact: Fact,
  subjects: readonly Ast.Term[],
  predicate: Ast.Predicate,
  scene: Scene,
  span: Ast.Node['span'],
): readonly (readonly string[])[] {
  const { context, builder } = scene;
  if (fact.of.kind === 'zaak' || fact.of.kind === 'object') return [[]];
  if (predicate.kind === 'request') {
    const named = personsIn(subjects[0]?.heads.slice(1) ?? [], scene, span, true);
    const persons = named.length > 0 ? named : builder.persons.slice(0, fact.of.kind === 'persoon' ? 1 : 2);
    return [persons];
  }
  const named = subjects.flatMap((subject) => personsIn(subject.heads, scene, span));
  if (fact.of.kind === 'paar') {
    if (named.length === 2) return [named];
    context.report('voornaamwoord-onduidelijk', span, {
      woord: fact.name,
      uitleg: 'dit gegeven gaat over twee personen; noem ze allebei',
    });
    return [];
  }
  if (fact.of.kind === 'persoon') return named.map((person) => [person]);
  const object = 'object' in predicate ? predicate.object : undefined;
  const towards = object
    ? personsIn(object.heads, scene, span)
    : builder.persons.filter((person) => !named.includes(person)).slice(0, 1);
  return towards.flatMap((other) => named.map((person) => [person, other]));
}

/** Proper names, roles, `zij` and `beiden` to persons of the example. */
function personsIn(heads: readonly Ast.Head[], scene: Scene, span: Ast.Node['span'], quiet = false): string[] {
  const { builder, context } = scene;
  const found: string[] = [];
  for (const head of heads) {
    if (head.kind === 'proper-name') {
      if (builder.persons.includes(head.name)) found.push(head.name);
      else
        context.report('persoon-onbekend', head.span, {
          naam: head.name,
          lijktOp: nearNames(head.name, scene.builder.persons),
        });
    } else if (head.kind === 'pronoun') {
      if (['zij', 'beiden', 'een van beiden'].includes(head.word)) found.push(...builder.persons.slice(0, 2));
      else found.push(...builder.persons.filter((person) => !found.includes(person)).slice(0, 1));
    } else {
      const role = lookup(context, head, isRole);
      const person = role && builder.roles[role.key];
      if (person !== undefined) found.push(person);
      else if (!quiet)
        context.report('persoon-onbekend', head.span, {
          naam: head.name,
          lijktOp: nearNames(head.name, scene.builder.persons),
        });
    }
  }
  if (found.length === 0 && heads.length === 0 && !quiet)
    context.report('wie-ontbreekt', span, { naam: 'dit gegeven' });
  return found;
}

/** `Voor het overige: nee.`: every other yes/no fact of everybody is nee. */
function finish({ builder, program, context }: Scene): void {
  if (builder.rest !== 'nee') return;
  finishBefore({ builder, program, context });
  const visible = context.resolved.scopes.get(context.regeling)?.visible ?? [];
  for (const fact of program.facts.filter(
    ({ type, regeling }) => type.kind === 'ja-nee' && visible.includes(regeling),
  )) {
    for (const persons of everybody(fact, builder.persons)) {
      const key =
        fact.of.kind === 'object'
          ? (program.objects.find(({ id }) => fact.of.kind === 'object' && id === fact.of.object)?.key ?? '')
          : '';
      if (!builder.has(fact, persons, key)) builder.setAlways(fact, persons, key, false);
    }
  }
}

/** Statuses that look back: before the first day nobody had them. */
function finishBefore({ builder, program, context }: Scene): void {
  const visible = context.resolved.scopes.get(context.regeling)?.visible ?? [];
  for (const { id, kind, internal, regeling } of program.conclusions)
    if (kind === 'status' && !internal && visible.includes(regeling)) builder.before[id] = false;
}

function everybody(fact: Fact, persons: readonly string[]): readonly (readonly string[])[] {
  switch (fact.of.kind) {
    case 'zaak':
    case 'object':
      return [[]];
    case 'persoon':
      return persons.map((person) => [person]);
    case 'paar':
      return persons.flatMap((one, index) => persons.slice(index + 1).map((other) => [one, other]));
    case 'gericht':
      return persons.flatMap((one) => persons.filter((other) => other !== one).map((other) => [one, other]));
  }
}

// ── Expected ─────────────────────────────────────────────────────────────────────────────────────────────────────

interface Found {
  readonly expectations: readonly Expectation[];
  readonly about?: Asked;
}

function expectationsOf(sentence: Ast.ExpectedSentence, scene: Scene, before: Asked | undefined): Found {
  const { context } = scene;
  const grounds = 'grounds' in sentence ? groundsOf(sentence.grounds, context) : [];
  if (sentence.kind === 'status') {
    const about = statusAsked(sentence.subjects, sentence.predicate, scene);
    if (!about) return { expectations: [] };
    const answer = !sentence.predicate.negated;
    return {
      about,
      expectations: ask(about.conclusion, about.persons, statusOrChoice(about, answer), sentence, grounds, scene),
    };
  }
  const subject = subjectOf(sentence);
  const asked = subject ? askedBy(subject, scene) : before;
  if (!asked) {
    if (!subject)
      context.report('niet-ondersteund', sentence.span, {
        wat: "een verwachting zonder onderwerp; schrijf bijvoorbeeld 'De zorgtoeslag is onbekend, want …'",
      });
    return { expectations: [] };
  }
  return {
    about: asked,
    expectations: ask(asked.conclusion, asked.persons, expectedOf(sentence, scene), sentence, grounds, scene),
  };
}

type OpenSentence = Exclude<Ast.ExpectedSentence, { kind: 'status' }>;

/** What the sentence itself names; without a subject it goes on about the expectation before it. */
function subjectOf(sentence: OpenSentence): Ast.Term | Ast.Claim | undefined {
  return 'term' in sentence ? sentence.term : (sentence.claim ?? sentence.about);
}

function askedBy(subject: Ast.Term | Ast.Claim, scene: Scene): Asked | undefined {
  if ('heads' in subject) return valueAsked(subject, scene);
  const { subjects, predicate } = subject;
  if (predicate.kind === 'phrase' || predicate.kind === 'noun') return statusAsked(subjects, predicate, scene);
  scene.context.report('geen-conclusie', predicate.span, { naam: 'dit', soort: 'geen hoedanigheid' });
  return undefined;
}

function expectedOf(sentence: OpenSentence, scene: Scene): Expected {
  switch (sentence.kind) {
    case 'value':
      return { kind: 'waarde', value: constantOf(sentence.value) };
    case 'none':
      return { kind: 'geen' };
    case 'unknown':
      return { kind: 'onbekend', missing: sentence.missing.flatMap((term) => missingOf(term, scene)) };
    case 'conflict':
      return { kind: 'strijdig' };
  }
}

function missingOf(term: Ast.Term, scene: Scene): string[] {
  const head = term.heads[0];
  const symbol =
    head &&
    (lookup(scene.context, head, isQuantity) ??
      lookup(scene.context, head, (found): found is StatusSymbol => found.kind === 'status') ??
      lookup(scene.context, head, isRole));
  if (symbol) return [symbol.id];
  if (head) unknownIn(scene, head.span, head.kind === 'pronoun' ? head.word : head.name);
  return [];
}

function groundsOf(citations: readonly Ast.Citation[], context: Context): string[] {
  return citations.flatMap((citation) => addressesOf(citation, context.here));
}

interface Asked {
  readonly conclusion: Conclusion;
  readonly persons: readonly string[];
  readonly symbol?: string;
}

function statusOrChoice(asked: Asked, answer: boolean): Expected {
  return asked.symbol === undefined
    ? { kind: 'status', value: answer }
    : { kind: 'waarde', value: { kind: 'keuze', value: asked.symbol } };
}

function valueAsked(term: Ast.Term, scene: Scene): Asked | undefined {
  const head = term.heads[0];
  const symbol =
    head && lookup(scene.context, head, (found): found is ValueSymbol => found.kind === 'value' && found.concluded);
  const conclusion = symbol && scene.program.conclusions.find(({ id }) => id === symbol.id);
  if (!conclusion) {
    if (head) unknownIn(scene, head.span, head.kind === 'pronoun' ? head.word : head.name);
    return undefined;
  }
  return { conclusion, persons: conclusion.slots.length > 0 ? personsIn(term.heads.slice(1), scene, term.span) : [] };
}

function statusAsked(
  subjects: readonly Ast.Term[],
  predicate: Ast.PhrasePredicate | Ast.NounPredicate,
  scene: Scene,
): Asked | undefined {
  const { context, program } = scene;
  const status = statusOf(predicate, context, ({ concluded }) => concluded) ?? statusOf(predicate, context);
  if (!status) return choiceAsked(subjects, predicate, scene);
  const conclusion = program.conclusions.find(({ id }) => id === status.id);
  if (!conclusion) {
    context.report('geen-conclusie', predicate.span, { naam: status.name, soort: 'een gegeven' });
    return undefined;
  }
  const named = subjects.flatMap((subject) => personsIn(subject.heads, scene, subject.span));
  const object = predicate.object ? personsIn(predicate.object.heads, scene, predicate.span) : [];
  return { conclusion, persons: conclusion.slots.length === 0 ? [] : [...named, ...object] };
}

/** `Het huishouden is een eenpersoonshuishouden.` */
function choiceAsked(
  subjects: readonly Ast.Term[],
  predicate: Ast.PhrasePredicate | Ast.NounPredicate,
  scene: Scene,
): Asked | undefined {
  const head = subjects[0]?.heads[0];
  const symbol =
    predicate.kind === 'noun'
      ? lookup(
          scene.context,
          predicate.noun,
          (found): found is Extract<Symbol, { kind: 'symbol' }> => found.kind === 'symbol',
        )
      : undefined;
  const value =
    head &&
    lookup(scene.context, head, (found): found is ValueSymbol => found.kind === 'value' && found.choice !== undefined);
  const conclusion = value && scene.program.conclusions.find(({ id }) => id === value.id);
  if (conclusion && symbol) return { conclusion, persons: [], symbol: symbol.name };
  unknownIn(
    scene,
    predicate.span,
    predicate.kind === 'phrase'
      ? predicate.phrase
      : predicate.noun.kind === 'pronoun'
        ? predicate.noun.word
        : predicate.noun.name,
  );
  return undefined;
}

/** One expectation, or two where it says `met ingang van`: from that day on, and not yet before. */
function ask(
  conclusion: Conclusion,
  persons: readonly string[],
  expected: Expected,
  sentence: { readonly at: Ast.AskedAt; readonly span: Ast.Node['span'] },
  grounds: readonly string[],
  scene: Scene,
): Expectation[] {
  const { builder, context } = scene;
  if (persons.length < conclusion.slots.length) {
    context.report('wie-ontbreekt', sentence.span, { naam: conclusion.name });
    return [];
  }
  const peildatum =
    sentence.at.from ??
    sentence.at.on ??
    builder.referenceDate ??
    (builder.year === undefined ? undefined : `${builder.year}-01-01`);
  if (peildatum === undefined) {
    context.report('voorbeeld-zonder-peildatum', sentence.span, {});
    return [];
  }
  const vraagOn = (day: string): Vraag => ({
    peildatum: day,
    ...Object.fromEntries(conclusion.slots.map((slot, index) => [slot, persons[index] ?? ''])),
  });
  const first: Expectation = {
    conclusion: conclusion.id,
    vraag: vraagOn(peildatum),
    expected,
    grounds,
    span: sentence.span,
  };
  if (sentence.at.from === undefined) return [first];
  const opposite: Expected | undefined =
    expected.kind === 'status' ? { kind: 'status', value: !expected.value } : undefined;
  return opposite
    ? [
        first,
        {
          conclusion: conclusion.id,
          vraag: vraagOn(monthBefore(peildatum)),
          expected: opposite,
          grounds: [],
          span: sentence.span,
        },
      ]
    : [first];
}

/** The first day of the month before; a change in a month counts from the first of the next (Awir 5). */
function monthBefore(iso: string): string {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  return month > 1 ? `${String(year)}-${String(month - 1).padStart(2, '0')}-01` : `${String(year - 1)}-12-01`;
}

// ── Tables of examples ───────────────────────────────────────────────────────────────────────────────────────────

function rowsOf(table: Ast.ExampleTable, context: Context, program: Program): ExampleCase[] {
  const shared = sceneOf(table, context, program);
  return table.rows.map((row, index): ExampleCase => {
    const scene: Scene = { ...shared, builder: shared.builder.copy() };
    let title = '';
    row.cells.forEach((cell, at) => {
      const column = table.columns[at];
      if (column?.kind === 'reference-date' && cell.kind === 'literal')
        scene.builder.referenceDate = cell.literal.value;
      if (column?.kind === 'year' && cell.kind === 'text') {
        reportYear(scene, cell.text, cell.span);
        scene.builder.year = cell.text;
      }
      if (column?.kind === 'case' && cell.kind === 'text') title = cell.text;
    });
    row.cells.forEach((cell, at) => {
      giveCell(table.columns[at] as Ast.ExampleColumn, cell, scene);
    });
    finish(scene);
    const grounds = row.cells.flatMap((cell, at) =>
      table.columns[at]?.kind === 'ground' && cell.kind === 'citations' ? groundsOf(cell.citations, context) : [],
    );
    const expectations = row.cells.flatMap((cell, at) => {
      const column = table.columns[at];
      return column?.kind === 'expected' ? expectCell(column, cell, grounds, scene) : [];
    });
    return {
      id: `${context.regeling}/${table.title}/${String(index + 1)}`,
      regeling: context.regeling,
      title: title === '' ? `${table.title}, rij ${String(index + 1)}` : `${table.title}: ${title}`,
      ...(table.source ? { source: table.source } : {}),
      file: context.file,
      span: row.span,
      zaak: scene.builder.build(),
      expectations,
    };
  });
}

function giveCell(column: Ast.ExampleColumn, cell: Ast.ExampleCell, scene: Scene): void {
  if (cell.kind === 'empty' || (column.kind !== 'given-value' && column.kind !== 'given-status')) return;
  if (cell.kind === 'word') return;
  if (column.kind === 'given-value') {
    const head = column.term.heads[0];
    const status =
      head && lookup(scene.context, head, (found): found is StatusSymbol => found.kind === 'status' && found.request);
    const role = head && lookup(scene.context, head, isRole);
    if (cell.kind === 'person' && role) scene.builder.roles[role.key] = cell.name;
    else if (cell.kind !== 'literal')
      scene.context.report('verkeerd-type', cell.span, { verwacht: 'een waarde', kreeg: `'${scene.context.file}'` });
    else if (status)
      giveAnswer([column.term], { kind: 'request', negated: false, span: column.span }, cell.literal, scene);
    else if (cell.literal.type === 'ja-nee' && head)
      giveAnswer(
        [{ ...column.term, heads: column.term.heads.slice(1) }],
        { kind: 'noun', noun: head, negated: false, span: column.span },
        cell.literal,
        scene,
      );
    else giveValue(column.term, cell.literal, {}, scene);
    return;
  }
  const persons: readonly Ast.Term[] = column.subjects.length > 0 ? column.subjects : [bothOrOne(column, scene)];
  if (cell.kind === 'literal') giveAnswer(persons, column.predicate, cell.literal, scene);
}

/** A heading without subject is about the pair, or the one person, of `gegeven`. */
function bothOrOne(column: Ast.ExampleColumn, scene: Scene): Ast.Term {
  const heads = scene.builder.persons
    .slice(0, 1)
    .map((name): Ast.Head => ({ kind: 'proper-name', name, span: column.span }));
  const both: Ast.Head = { kind: 'pronoun', word: 'beiden', span: column.span };
  const status = column.kind === 'given-status' ? statusOf(column.predicate, scene.context) : undefined;
  return { kind: 'term', heads: status?.owner.kind === 'paar' ? [both] : heads, span: column.span };
}

/** A cell under a status: ja, nee, or a date = from that day on. */
function giveAnswer(subjects: readonly Ast.Term[], predicate: Ast.Predicate, literal: Ast.Literal, scene: Scene): void {
  if (literal.type === 'datum') giveStatus(subjects, predicate, { from: literal.value }, true, scene);
  else if (literal.type === 'ja-nee')
    giveStatus(subjects, predicate, {}, (literal.value === 'ja') !== isNegated(predicate), scene);
  else
    scene.context.report('verkeerd-type', literal.span, {
      verwacht: 'ja, nee of een datum',
      kreeg: `'${literal.text}'`,
    });
}

function expectCell(
  column: Extract<Ast.ExampleColumn, { kind: 'expected' }>,
  cell: Ast.ExampleCell,
  grounds: readonly string[],
  scene: Scene,
): Expectation[] {
  if (cell.kind === 'empty') return [];
  const { what } = column;
  const asked =
    what.kind === 'value'
      ? valueAsked(what.term, scene)
      : what.kind === 'status'
        ? statusAsked(what.subjects, what.predicate, scene)
        : citationAsked(what.citation, scene);
  if (!asked) return [];
  const at = (expected: Expected, from?: string): Expectation[] =>
    ask(
      asked.conclusion,
      asked.persons,
      expected,
      { at: from === undefined ? {} : { from }, span: cell.span },
      grounds,
      scene,
    );
  if (cell.kind === 'word')
    return at(
      cell.word === 'geen'
        ? { kind: 'geen' }
        : cell.word === 'strijdig'
          ? { kind: 'strijdig' }
          : { kind: 'onbekend', missing: [] },
    );
  if (cell.kind !== 'literal') return [];
  const { literal } = cell;
  if (asked.conclusion.kind === 'status' && literal.type === 'datum')
    return at({ kind: 'status', value: true }, literal.value);
  if (literal.type === 'ja-nee') return at(statusOrChoice(asked, literal.value === 'ja'));
  return at({ kind: 'waarde', value: constantOf(literal) });
}

/** `verwacht: artikel 21 lid 1 onderdeel a`: the summand at that address. */
function citationAsked(citation: Ast.Citation, scene: Scene): Asked | undefined {
  const [address = ''] = addressesOf(citation, scene.context.here);
  const conclusion = scene.program.conclusions.find(({ rules }) => rules.some((rule) => rule.address === address));
  if (conclusion) return { conclusion, persons: scene.builder.persons.slice(0, conclusion.slots.length) };
  scene.context.report('onbekende-bepaling', citation.span, { verwijzing: inWords(address), wel: [] });
  return undefined;
}
