/** `Degene is partner van de belanghebbende indien …`, `Het huishouden is een … indien …` */
import type { Ast } from '../../grammar/index.ts';
import type { Expression } from '../../runtime/index.ts';
import type { Symbol, ValueSymbol } from '../resolve/index.ts';
import { lowerClauses } from './conditions/conditions.ts';
import { statusOf } from './conditions/status-of.ts';
import { lookup, reportUnknown, type Context } from './context.ts';
import { allOf } from './draft.ts';
import { mayRule } from './judgements.ts';
import { isQuantity } from './values/quantities.ts';
import { addRule, inside, namesNothing } from './add-rule.ts';
import { conclusionOfValue, bindPersons, conclusionOfStatus, personsOfStatus } from './slots.ts';
import { onlyIf, splitByItems } from './by-items.ts';

export function statusSentence(
  sentence: Ast.StatusSentence,
  item: Ast.RuleSentence,
  outer: Context,
): readonly string[] {
  const base = inside(sentence, outer);
  const chosen = choiceRule(sentence, item, base);
  if (chosen) return chosen;
  const symbol = statusOf(sentence.predicate, base);
  if (!symbol) {
    const { predicate } = sentence;
    const name =
      predicate.kind === 'phrase'
        ? predicate.phrase
        : predicate.noun.kind === 'pronoun'
          ? predicate.noun.word
          : predicate.noun.name;
    const value = predicate.kind === 'noun' ? lookup(base, predicate.noun, isQuantity) : undefined;
    if (value) base.report('geen-conclusie', predicate.span, { naam: name, soort: 'geen hoedanigheid' });
    else reportUnknown(base, predicate.span, name);
    return [];
  }
  if (symbol.judgement !== undefined) {
    base.report('oordeel-als-conclusie', sentence.predicate.span, { zin: symbol.name });
    return [];
  }
  if (!symbol.concluded) {
    base.report('geen-conclusie', sentence.predicate.span, { naam: symbol.name, soort: 'een gegeven' });
    return [];
  }
  const conclusion = conclusionOfStatus(symbol, base);
  const persons = personsOfStatus(symbol, sentence, base);
  if (!persons) return [];
  const context = bindPersons(persons, conclusion, base);
  const negated = sentence.predicate.negated;
  if (sentence.only && sentence.conditions.length === 0) context.report('voorwaarde-ontbreekt', item.span, {});
  if (sentence.only) {
    return [
      addRule(conclusion, item, context, {
        effect: 'ontkenning',
        ...onlyIf(sentence.conditions, context),
        replacesAll: namesNothing(sentence),
        conclusive: sentence,
      }),
    ];
  }
  const effect = negated ? 'ontkenning' : 'grond';
  const replacesAll = negated && namesNothing(sentence);
  const may = sentence.may && symbol.verb !== 'kan' ? mayRule(sentence.conditions, item.span, context) : undefined;
  if (sentence.may && symbol.verb !== 'kan' && !may) return [];
  return splitByItems(sentence.conditions, context).map(({ label, guard: own, unless }) => {
    const guard = allOf([own, may?.guard]);
    return addRule(conclusion, item, context, {
      effect,
      ...(guard ? { guard } : {}),
      unless,
      ...(label ? { label } : {}),
      fiction: sentence.fiction,
      replacesAll,
      conclusive: sentence,
    });
  });
}

/** `Het huishouden is een eenpersoonshuishouden indien …` */
function choiceRule(
  sentence: Ast.StatusSentence,
  item: Ast.RuleSentence,
  context: Context,
): readonly string[] | undefined {
  const head = sentence.subjects[0]?.heads[0];
  if (sentence.predicate.kind !== 'noun' || head?.kind !== 'name') return undefined;
  const symbol = lookup(
    context,
    sentence.predicate.noun,
    (found): found is Extract<Symbol, { kind: 'symbol' }> => found.kind === 'symbol',
  );
  const value = lookup(
    context,
    head,
    (found): found is ValueSymbol => found.kind === 'value' && found.choice !== undefined,
  );
  if (!symbol || !value) return undefined;
  if (!value.concluded) {
    context.report('geen-conclusie', head.span, { naam: value.name, soort: 'een gegeven' });
    return [];
  }
  const conclusion = conclusionOfValue(value, context);
  const { guard, unless } = lowerClauses(sentence.conditions, context);
  const expression: Expression = { kind: 'constant', constant: { kind: 'keuze', value: symbol.name } };
  return [
    addRule(conclusion, item, context, {
      effect: 'grond',
      ...(guard ? { guard } : {}),
      unless,
      value: expression,
      conclusive: sentence,
    }),
  ];
}
