/**
 * `Niet gecodeerd is of degene partner is, indien …`: what the provision says about it was left to people. Where the
 * condition holds nothing is concluded: neither ja nor nee, and no amount; the outcome is onbekend and names the
 * provision.
 */
import type { Ast } from '../../grammar/index.ts';
import type { Condition } from '../../runtime/index.ts';
import { addRule } from './add-rule.ts';
import { inWords } from './citations.ts';
import { concludedValue } from './concluded-value.ts';
import { lowerClauses } from './conditions/conditions.ts';
import { statusOf } from './conditions/status-of.ts';
import { reportUnknown, type Context } from './context.ts';
import { allOf, not } from './draft.ts';
import { bindPersons, conclusionOfStatus, conclusionOfValue, personsOfStatus, withOwner } from './slots.ts';

type Item = Ast.RuleSentence;

export function uncodedSentence(sentence: Ast.UncodedSentence, item: Item, context: Context): readonly string[] {
  context.draft.untraceable(); // it also looks at what stands beside it
  return sentence.what.kind === 'value'
    ? uncodedValue(sentence, sentence.what.subject, item, context)
    : uncodedStatus(sentence, sentence.what, item, context);
}

function uncodedValue(sentence: Ast.UncodedSentence, subject: Ast.Term, item: Item, outer: Context): readonly string[] {
  const symbol = concludedValue(subject, outer);
  if (!symbol) return [];
  const conclusion = conclusionOfValue(symbol, outer);
  const context = withOwner(symbol, subject, conclusion, outer);
  const { guard: own, unless } = lowerClauses(sentence.conditions, context);
  const guard = allOf([context.about, own]);
  return [
    addRule(conclusion, item, context, {
      effect: 'grond',
      ...(guard ? { guard } : {}),
      unless,
      value: { kind: 'uncoded', ...provisionOf(context, item) },
      replacesAll: true,
      conclusive: sentence,
    }),
  ];
}

/** Two rules under one question: if so, ja; if not, nee, whatever the other rules say. */
function uncodedStatus(
  sentence: Ast.UncodedSentence,
  what: Extract<Ast.UncodedSentence['what'], { readonly kind: 'status' }>,
  item: Item,
  outer: Context,
): readonly string[] {
  const { predicate } = what;
  const symbol = statusOf(predicate, outer);
  if (!symbol?.concluded) {
    const name = symbol?.name ?? wordsOf(predicate);
    if (symbol) outer.report('geen-conclusie', predicate.span, { naam: name, soort: 'een gegeven' });
    else reportUnknown(outer, predicate.span, name);
    return [];
  }
  const conclusion = conclusionOfStatus(symbol, outer);
  const persons = personsOfStatus(symbol, { ...what, span: sentence.span }, outer);
  if (!persons) return [];
  const context = bindPersons(persons, conclusion, outer);
  const { guard: own, unless } = lowerClauses(sentence.conditions, context);
  const provision = provisionOf(context, item);
  const open: Condition = {
    kind: 'statement',
    negated: false,
    of: { kind: 'uncoded', ...provision, persons: context.persons.slice(0, persons.length) },
    text: `uit ${provision.name} volgt dat het zo is`,
  };
  return (['grond', 'ontkenning'] as const).map((effect) =>
    addRule(conclusion, item, context, {
      effect,
      guard: allOf([context.about, own, effect === 'grond' ? open : not(open)]) as Condition,
      unless,
      replacesAll: effect === 'ontkenning',
      conclusive: sentence,
    }),
  );
}

function wordsOf(predicate: Ast.PhrasePredicate | Ast.NounPredicate): string {
  if (predicate.kind === 'phrase') return predicate.phrase;
  return predicate.noun.kind === 'pronoun' ? predicate.noun.word : predicate.noun.name;
}

function provisionOf(
  { place, regeling }: Context,
  { notes }: Item,
): { readonly provision: string; readonly name: string; readonly question: string } {
  const provision = place?.address ?? regeling;
  const name = inWords(provision);
  const reason = place?.section?.items.find((other) => other.kind === 'not-coded')?.reason ?? notes[0]?.text;
  const why = reason === undefined ? '' : ` (${reason.replace(/\.$/, '')})`;
  return { provision, name, question: `Wat volgt er uit ${name}? Die bepaling is niet gecodeerd${why}.` };
}
