/** `termijn …`: a date that rules conclude, and what a law about terms may ask of it. */
import type { Ast } from '../../grammar/index.ts';
import type { Expression } from '../../runtime/index.ts';
import { isTermPart, type ValueSymbol } from '../resolve/index.ts';
import { addRule } from './add-rule.ts';
import { addressesOf, inWords, under } from './citations.ts';
import { lowerClauses } from './conditions/conditions.ts';
import { lowerExpression, type Context } from './context.ts';
import { conclusionOfValue } from './slots.ts';
import { nameOfType } from './types.ts';

const ONE_DAY: Expression = { kind: 'constant', constant: { kind: 'duur', value: 'P1D' } };

/** Lowers a termijn to one rule, and remembers how the term was described. */
export function termRule(item: Ast.TermDeclaration, context: Context): readonly string[] {
  context.draft.sentence += 1;
  const symbol = context.resolved
    .find(context.regeling, item.name)
    .find((found): found is ValueSymbol => found.kind === 'value' && found.regeling === context.regeling);
  const { measure } = item;
  if (!symbol || !measure) return [];
  const conclusion = conclusionOfValue(symbol, context);
  const day = lowerExpression(measure.day, context);
  if (day.type.kind !== 'datum' && day.type.kind !== 'onbekend')
    context.report('verkeerd-type', measure.day.span, { verwacht: 'een datum', kreeg: nameOfType(day.type) });
  const stretch = stretchOf(measure, day.expression);
  const text = `De termijn ${item.name} is ${item.text.replace(/\.$/, '')}.`;
  const id = addRule(conclusion, { text, notes: item.notes, span: item.span }, context, {
    effect: 'grond',
    ...lowerClauses(measure.conditions, context),
    value: stretch.end,
  });
  context.draft.untraceable();
  context.draft.terms.push({
    rule: id,
    conclusion: conclusion.id,
    address: context.place?.address ?? context.regeling,
    regeling: context.regeling,
    backwards: measure.how === 'voor',
    ...(stretch.begin ? { begin: stretch.begin } : {}),
    ...(measure.duration ? { duration: measure.duration.value } : {}),
  });
  return [id];
}

/**
 * The first and the last day. A term of months ends on the day with the same number, or on the last day of the month
 * that lacks it: European Convention on the Calculation of Time-Limits (Basel, 1972), article 4.
 */
function stretchOf(
  measure: Ast.TermMeasure,
  day: Expression,
): { readonly begin?: Expression; readonly end: Expression } {
  const duration: Expression = {
    kind: 'constant',
    constant: { kind: 'duur', value: measure.duration?.value ?? 'P0D' },
  };
  const dayAfter: Expression = { kind: 'add-duration', date: day, duration: ONE_DAY };
  switch (measure.how) {
    case 'na':
      return { begin: dayAfter, end: { kind: 'add-duration', date: day, duration, monthEnd: true } };
    case 'voor':
      return { end: { kind: 'add-duration', date: day, duration, back: true, monthEnd: true } };
    case 'vanaf': {
      const after: Expression = { kind: 'add-duration', date: day, duration };
      return { begin: day, end: { kind: 'add-duration', date: after, duration: ONE_DAY, back: true } };
    }
    case 'tot':
      return { end: { kind: 'add-duration', date: day, duration: ONE_DAY, back: true } };
    case 'tot en met':
      return { end: day };
  }
}

/** `De Algemene termijnenwet is niet van toepassing op lid 1 en lid 2 [indien …].` */
export function lawNotApplied(
  sentence: Ast.ApplicabilitySentence,
  { law, on }: Ast.LawOut,
  item: Ast.RuleSentence,
  context: Context,
): readonly string[] {
  const cited = on.flatMap((citation) => addressesOf(citation, context.here));
  const here = context.place?.address ?? context.regeling;
  const id = `${context.regeling}/toepassing#zonder ${law} ${here.slice(here.indexOf(':') + 1)}`;
  const conclusion = context.draft.conclusion(id, () => ({
    id,
    regeling: context.regeling,
    name: `${law} buiten toepassing`,
    key: id.replace(/[^A-Za-z0-9]+/g, '_'),
    kind: 'status',
    slots: [],
    internal: true,
    rules: [],
  }));
  const rule = addRule(conclusion, item, context, {
    effect: 'grond',
    ...lowerClauses(sentence.conditions, context),
    conclusive: sentence,
  });
  context.draft.untraceable();
  context.draft.lawsOut.push({ rule, law, on: cited, file: context.file, span: item.span });
  context.draft.later(() => {
    const exists = (address: string): boolean => context.resolved.places.some((place) => under(place.address, address));
    const hasTerm = (address: string): boolean => context.draft.terms.some((term) => under(term.address, address));
    const missing = cited.find((address) => exists(address) && !hasTerm(address));
    if (missing !== undefined)
      context.report('bepaling-zonder-regel', sentence.law?.span ?? item.span, {
        verwijzing: inWords(missing),
        naam: 'een termijn',
      });
    if (!context.resolved.symbols.some((symbol) => symbol.regeling === law && isTermPart(symbol, 'verlengde einde')))
      context.report('niet-ondersteund', sentence.law?.span ?? item.span, {
        wat: `een hele regeling buiten toepassing laten die niets over termijnen bepaalt`,
      });
  });
  return [rule];
}
