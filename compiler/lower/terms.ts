/** `termijn …`: a date that rules conclude, and what a law about terms may ask of it. */
import type { Ast } from '../../grammar/index.ts';
import type { Expression } from '../../runtime/index.ts';
import { diagnostic } from '../diagnostics/index.ts';
import { isTermPart, type ValueSymbol } from '../resolve/index.ts';
import { addRule } from './add-rule.ts';
import { namesOfTerms } from './apply-term-laws.ts';
import { addressesOf, inWords, under } from './citations.ts';
import { lowerClauses } from './conditions/conditions.ts';
import { lowerExpression, type Context } from './context.ts';
import { conclusionOfValue } from './slots.ts';
import type { DraftTerm, LawOut } from './draft.ts';
import type { Work } from './section-context.ts';
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
  const term: DraftTerm = {
    rule: id,
    conclusion: conclusion.id,
    address: context.place?.address ?? context.regeling,
    regeling: context.regeling,
    backwards: measure.how === 'voor',
    ...(stretch.begin ? { begin: stretch.begin } : {}),
    ...(measure.duration ? { duration: measure.duration.value } : {}),
  };
  context.draft.contribute((to) => to.terms.push(term));
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
  const said: LawOut = { rule, law, on: cited, file: context.file, span: sentence.law?.span ?? item.span };
  context.draft.contribute((to) => to.lawsOut.push(said), true);
  return [rule];
}

/** Reports what cannot be left out; it is known only when all terms are there. */
export function checkLawsOut({ draft, resolved, diagnostics }: Work): void {
  for (const { law, on, file, span } of draft.lawsOut) {
    const exists = (address: string): boolean => resolved.places.some((place) => under(place.address, address));
    const hasTerm = (address: string): boolean => draft.terms.some((term) => under(term.address, address));
    const missing = on.find((address) => !hasTerm(address) && exists(address));
    if (missing !== undefined)
      diagnostics.push(
        diagnostic('bepaling-zonder-regel', { file, span }, { verwijzing: inWords(missing), naam: 'een termijn' }),
      );
    if (!namesOfTerms(resolved).some((symbol) => symbol.regeling === law && isTermPart(symbol, 'verlengde einde'))) {
      const wat = 'een hele regeling buiten toepassing laten die niets over termijnen bepaalt';
      diagnostics.push(diagnostic('niet-ondersteund', { file, span }, { wat }));
    }
  }
}
