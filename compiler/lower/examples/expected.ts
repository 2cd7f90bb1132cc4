/** What stands under `verwacht`. */
import type { Ast } from '../../../grammar/index.ts';
import { formatDay, parseDay, type Conclusion, type Day, type Vraag } from '../../../runtime/index.ts';
import type { StatusSymbol, Symbol, ValueSymbol } from '../../resolve/index.ts';
import { addressesOf, inWords } from '../citations.ts';
import { literalFits, requestOf } from './given.ts';
import { nameOfType } from '../types.ts';
import { lookup, type Context } from '../context.ts';
import { statusOf } from '../conditions/status-of.ts';
import type { Expectation, Expected } from './case.ts';
import { constantOf } from '../values/literals.ts';
import { isQuantity, textOf } from '../values/quantities.ts';
import { isRole, requestStatus } from '../persons.ts';
import { judgementIn } from './judgements.ts';
import { unknownIn, personsIn, type Scene } from './scene.ts';

interface Found {
  readonly expectations: readonly Expectation[];
  readonly about?: Asked;
}

export function expectationsOf(sentence: Ast.ExpectedSentence, scene: Scene, before: Asked | undefined): Found {
  const { context } = scene;
  const grounds = 'grounds' in sentence ? groundsOf(sentence.grounds, scene) : [];
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
  if (sentence.kind === 'value') checkExpected(sentence.value, asked.conclusion, context);
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
  if (predicate.kind === 'phrase' || predicate.kind === 'noun' || predicate.kind === 'request')
    return statusAsked(subjects, predicate, scene);
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
    case 'judgement': {
      const { judgement: reference, span } = sentence;
      const found = judgementIn(scene, reference, span);
      if (!found) return { kind: 'oordeelNodig' };
      const { id } = found.judgement;
      const [about = []] = found.persons;
      return {
        kind: 'oordeelNodig',
        judgement: reference.amount ? `${id}:bedrag` : id,
        ...(about.length > 0 && { about }),
      };
    }
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

/** The addresses after `op grond van`; a provision that is nowhere could never be among the grounds. */
export function groundsOf(
  citations: readonly Ast.Citation[],
  { context, world }: Pick<Scene, 'context' | 'world'>,
): string[] {
  return citations.flatMap((citation) => {
    const addresses = addressesOf(citation, context.here);
    const missing = addresses.find((address) => !world.stands(address));
    const { wet, unknownLawSpan } = citation;
    if (missing !== undefined && wet !== undefined && unknownLawSpan && !world.stands(wet))
      context.report('onbekende-wet', unknownLawSpan, { wet, lijktOp: [] });
    else if (missing !== undefined)
      context.report('onbekende-bepaling', citation.span, { verwijzing: inWords(missing), wel: [] });
    return addresses;
  });
}

/** The value that is expected must be of the kind that the rules can give. */
export function checkExpected(literal: Ast.Literal, { name, type }: Conclusion, context: Context): void {
  if (type === undefined || literalFits(literal, type)) return;
  context.report('verkeerd-type', literal.span, {
    verwacht: `${nameOfType(type)} (dat is '${name}')`,
    kreeg: `'${literal.text}'`,
  });
}

export interface Asked {
  readonly conclusion: Conclusion;
  readonly persons: readonly string[];
  readonly symbol?: string;
}

export function statusOrChoice(asked: Asked, answer: boolean): Expected {
  return asked.symbol === undefined
    ? { kind: 'status', value: answer }
    : { kind: 'waarde', value: { kind: 'keuze', value: asked.symbol } };
}

export function valueAsked(term: Ast.Term, scene: Scene): Asked | undefined {
  const head = term.heads[0];
  const symbol =
    head && lookup(scene.context, head, (found): found is ValueSymbol => found.kind === 'value' && found.concluded);
  const conclusion = symbol && scene.world.conclusion(symbol.id);
  if (!conclusion) {
    if (head) unknownIn(scene, head.span, head.kind === 'pronoun' ? head.word : head.name);
    return undefined;
  }
  return {
    conclusion,
    persons:
      conclusion.slots.length > 0 ? personsIn(term.heads.slice(1), scene, term.span, { naam: conclusion.name }) : [],
  };
}

export function statusAsked(
  subjects: readonly Ast.Term[],
  predicate: Ast.ExpectedPredicate,
  scene: Scene,
): Asked | undefined {
  const { context, world } = scene;
  if (predicate.kind === 'request') return requestAsked(subjects, predicate, scene);
  const status = statusOf(predicate, context, ({ concluded }) => concluded) ?? statusOf(predicate, context);
  if (!status) return choiceAsked(subjects, predicate, scene);
  const conclusion = world.conclusion(status.id);
  if (!conclusion) {
    context.report('geen-conclusie', predicate.span, { naam: status.name, soort: 'een gegeven' });
    return undefined;
  }
  if (conclusion.slots.length === 0) return { conclusion, persons: [] };
  const named = subjects.flatMap((subject) => personsIn(subject.heads, scene, subject.span));
  const object = predicate.object ? personsIn(predicate.object.heads, scene, predicate.span) : [];
  return { conclusion, persons: [...named, ...object] };
}

/** `De aanvraag van Anna is tijdig ingediend.`; of a request without a heading of its own nothing is concluded. */
function requestAsked(
  subjects: readonly Ast.Term[],
  { timely, span }: Ast.RequestPredicate,
  scene: Scene,
): Asked | undefined {
  const { context, world } = scene;
  const [head, ...rest] = subjects[0]?.heads ?? [];
  const status = requestOf(subjects, context);
  if (!head || !status) {
    unknownIn(scene, head?.span ?? span, subjects[0] ? textOf(subjects[0]) : '');
    return undefined;
  }
  if (!status.verzoek) {
    if (timely) context.report('verzoek-zonder-termijn', span, { naam: status.name });
    else context.report('geen-conclusie', span, { naam: status.name, soort: 'een gegeven' });
    return undefined;
  }
  const conclusion = world.conclusion(requestStatus(status, timely));
  if (!conclusion) return undefined;
  const persons = personsIn(rest, scene, head.span, { naam: status.name, quiet: rest.length === 0 });
  if (persons.length > conclusion.slots.length) {
    context.report('te-veel-personen', head.span, { naam: status.name, verzoek: true });
    return undefined;
  }
  return { conclusion, persons };
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
  const conclusion = value && scene.world.conclusion(value.id);
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
export function ask(
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
    sentence.at.until ??
    sentence.at.on ??
    builder.referenceDate ??
    (builder.year === undefined ? undefined : `${builder.year}-01-01`);
  if (peildatum === undefined) {
    context.report('voorbeeld-zonder-peildatum', sentence.span, {});
    return [];
  }
  const { year, referenceDate } = builder;
  if (year !== undefined && referenceDate !== undefined && !referenceDate.startsWith(year))
    context.report('peildatum-buiten-jaar', sentence.span, { peildatum: referenceDate, jaar: year });
  const vraagOn = (day: string): Vraag => ({
    peildatum: day,
    ...scene.counting,
    ...Object.fromEntries(conclusion.slots.map((slot, index) => [slot, persons[index] ?? ''])),
  });
  const first: Expectation = {
    conclusion: conclusion.id,
    vraag: vraagOn(peildatum),
    expected,
    grounds,
    span: sentence.span,
  };
  const opposite: Expected | undefined =
    expected.kind === 'status' ? { kind: 'status', value: !expected.value } : undefined;
  const on = (day: string, what: Expected | undefined, why: readonly string[]): Expectation[] =>
    what ? [{ ...first, vraag: vraagOn(day), expected: what, grounds: why }] : [];
  const { from, until } = sentence.at;
  return [
    ...(until === undefined || from !== undefined ? [first] : []),
    ...(from === undefined ? [] : on(monthBefore(from), opposite, [])),
    ...(until === undefined ? [] : [...on(dayBefore(until), expected, grounds), ...on(until, opposite, [])]),
  ];
}

const dayBefore = (iso: string): string => formatDay((parseDay(iso) - 1) as Day);

/** The first day of the month before; a change in a month counts from the first of the next (Awir 5). */
function monthBefore(iso: string): string {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  return month > 1 ? `${String(year)}-${String(month - 1).padStart(2, '0')}-01` : `${String(year - 1)}-12-01`;
}
