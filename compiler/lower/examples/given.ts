/** What stands under `gegeven`. */
import type { Ast } from '../../../grammar/index.ts';
import type { Fact, ValueType } from '../../../runtime/index.ts';
import type { ParameterSymbol, StatusSymbol, Symbol, ValueSymbol } from '../../resolve/index.ts';
import { lookup, reportUnknown, type Context } from '../context.ts';
import { isAboutObject, statusOf } from '../conditions/status-of.ts';
import { countingOf } from './counting.ts';
import { CaseBuilder, jsonOf } from './facts.ts';
import type { ExampleWorld } from './world.ts';
import { constantOf } from '../values/literals.ts';
import { isQuantity, textOf } from '../values/quantities.ts';
import { isRole } from '../persons.ts';
import { giveJudgement } from './judgements.ts';
import { personsOfFact } from './persons.ts';
import { unknownIn, reportYear, factById, objectKey, personsIn, type Scene } from './scene.ts';

export function sceneOf(example: Ast.Example | Ast.ExampleTable, context: Context, world: ExampleWorld): Scene {
  const counting = countingOf(example.counting, context, world);
  const scene: Scene = { context, world, builder: new CaseBuilder(), counting };
  for (const sentence of example.given) if (sentence.kind === 'year') scene.builder.year = sentence.year;
  for (const sentence of example.given)
    if (sentence.kind === 'reference-date') scene.builder.referenceDate = sentence.date;
  for (const sentence of example.given) give(sentence, scene);
  return scene;
}

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
    case 'judgement':
      giveJudgement(sentence.judgement, sentence.value, sentence.running, sentence.span, scene);
      return;
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

export function isNegated(predicate: Ast.Predicate): boolean {
  return 'negated' in predicate && predicate.negated;
}

export function giveValue(term: Ast.Term, literal: Ast.Literal, running: Ast.Running, scene: Scene): void {
  const { context } = scene;
  const head = term.heads[0];
  const symbol = head && lookup(context, head, (found): found is ValueSymbol | ParameterSymbol => isQuantity(found));
  if (!symbol) {
    if (head?.kind === 'proper-name' && scene.builder.persons.includes(head.name))
      context.report('verkeerd-type', term.span, { verwacht: `een gegeven van ${head.name}`, kreeg: `'${head.name}'` });
    else if (head) unknownIn(scene, head.span, head.kind === 'pronoun' ? head.word : head.name);
    return;
  }
  const fact = factById(symbol.id, scene);
  if (symbol.kind === 'parameter' || symbol.concluded || !fact) {
    context.report('conclusie-als-gegeven', term.span, { naam: symbol.name });
    return;
  }
  const persons =
    fact.of.kind === 'persoon' ? personsIn(term.heads.slice(1), scene, term.span, { naam: fact.name }) : [];
  if (fact.of.kind === 'persoon' && persons.length === 0) return;
  checkLiteral(literal, fact, context);
  const extra = fact.of.kind === 'persoon' ? undefined : superfluous(term, fact, scene);
  if (extra) {
    context.report('te-veel-personen', extra.span, { naam: fact.name });
    return;
  }
  if (!scene.builder.set(fact, persons, objectKey(fact, scene), jsonOf(constantOf(literal)), running))
    context.report('gegeven-dubbel', term.span, { naam: fact.name });
}

/** `het voorschot van Anna` where the voorschot is not of a person. */
function superfluous(term: Ast.Term, fact: Fact, scene: Scene): Ast.Head | undefined {
  const owner = term.heads[1];
  if (!owner || fact.of.kind !== 'object') return owner;
  const { object } = fact.of;
  const name = scene.world.object(object)?.name;
  return owner.kind === 'name' && owner.name === name ? undefined : owner;
}

/** Whether a value of that kind is written so. */
export function literalFits(literal: Ast.Literal, type: ValueType): boolean {
  const fits: Record<string, readonly Ast.Literal['type'][]> = {
    bedrag: ['bedrag', 'nihil', 'getal'],
    uren: ['getal', 'nihil'],
    percentage: ['percentage'],
    getal: ['getal', 'nihil'],
    aantal: ['getal', 'nihil'],
    datum: ['datum'],
    duur: ['duur'],
    tekst: ['tekst'],
    'ja-nee': ['ja-nee'],
    keuze: ['symbool'],
  };
  return fits[type.kind]?.includes(literal.type) ?? true;
}

function checkLiteral(literal: Ast.Literal, fact: Fact, context: Context): void {
  if (literalFits(literal, fact.type)) return;
  context.report('verkeerd-type', literal.span, {
    verwacht: fact.type.kind === 'ja-nee' ? 'ja of nee' : `een ${fact.type.kind}`,
    kreeg: `'${literal.text}'`,
  });
}

export function giveStatus(
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
  const object = 'object' in predicate ? predicate.object : undefined;
  if (object && fact.of.kind !== 'gericht') {
    context.report('te-veel-personen', object.span, { naam: status.name });
    return;
  }
  const first = subjects[0];
  if (fact.of.kind === 'object' && first && first.heads.length > 0 && !isAboutObject(status, first, context)) return;
  if (status.verzoek && answer && running.from === undefined) {
    context.report('verkeerd-type', predicate.span, {
      verwacht: "de dag waarop het is ingediend ('op 1 juni 2025')",
      kreeg: 'geen dag',
    });
    return;
  }
  if (status.verzoek && !answer) return; // what is not made is not given
  const value = status.verzoek ? running.from : answer;
  const days = status.verzoek ? (running.year === undefined ? {} : { year: running.year }) : running;
  const fresh = personsOfFact(fact, subjects, predicate, scene, place).map((persons) =>
    scene.builder.set(fact, persons, objectKey(fact, scene), value, days),
  );
  if (fresh.includes(false)) context.report('gegeven-dubbel', predicate.span, { naam: status.name });
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

/** The request that is the subject of `is ingediend`. */
export function requestOf(subjects: readonly Ast.Term[], context: Context): StatusSymbol | undefined {
  const head = subjects[0]?.heads[0];
  return head && lookup(context, head, (symbol): symbol is StatusSymbol => symbol.kind === 'status' && symbol.request);
}
