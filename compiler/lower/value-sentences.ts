/** `De normpremie bedraagt …`, with `met dien verstande dat …` */
import type { Ast } from '../../grammar/index.ts';
import type { Condition, Expression } from '../../runtime/index.ts';
import { lowerClauses } from './conditions.ts';
import type { Context } from './context.ts';
import { allOf, type DraftConclusion } from './draft.ts';
import { lowerExpression } from './expressions.ts';
import { UNKNOWN } from './types.ts';
import { addRule, inside } from './add-rule.ts';
import { mayRule } from './judgements.ts';
import { summands } from './sums.ts';
import { checkType, concludedValue } from './concluded-value.ts';
import { conclusionOfValue, withOwner } from './slots.ts';
import { splitByItems, type Branch } from './by-items.ts';

export function valueSentence(sentence: Ast.ValueSentence, item: Ast.RuleSentence, outer: Context): readonly string[] {
  const symbol = concludedValue(sentence.subject, outer);
  if (!symbol) return [];
  const base = inside(sentence, outer);
  warnOfReach(sentence, item, base);
  const conclusion = conclusionOfValue(symbol, base);
  const context = withOwner(symbol, sentence.subject, conclusion, base);
  const { guard: own, unless: carvedOut } = lowerClauses(sentence.conditions, context);
  const guard = allOf([context.about, own]);
  const labelled =
    sentence.value.kind === 'labelled-sum' && sentence.value.terms.some(({ label }) => label !== undefined)
      ? sentence.value
      : undefined;
  const typed = labelled ? undefined : lowerExpression(sentence.value, context);
  const value = typed?.expression ?? summands(labelled as Ast.LabelledSum, conclusion, item, context);
  if (typed) checkType(typed.type, conclusion, symbol, sentence.value.span, context);
  const whole: Branch = { ...(guard ? { guard } : {}), unless: carvedOut };
  const branches = labelled ? [whole] : splitByItems(sentence.conditions, context); // a summand has the letter already
  const hosts = branches.map((branch) =>
    addRule(conclusion, item, context, {
      effect: 'grond',
      ...branch,
      value,
      conclusive: sentence,
    }),
  );
  const that = { expression: value, type: typed?.type ?? conclusion.type ?? UNKNOWN };
  const extra = sentence.provisos.map((proviso) =>
    provisoRule(proviso, sentence, conclusion, hosts, { ...context, that }, item, guard),
  );
  return [...hosts, ...extra];
}

/** `€ 10, verhoogd met € 5 indien X`: a reader may think that the condition belongs to the last part only. */
function warnOfReach({ value, conditions }: Ast.ValueSentence, item: Ast.RuleSentence, context: Context): void {
  const [first] = conditions;
  if (!first || value.kind !== 'binary' || !value.afterComma) return;
  const part = /, ((?:vermeerderd|verhoogd|verminderd|verlaagd) met [^,;]*?) (?:indien|mits|als|ingeval|tenzij) /.exec(
    item.text,
  );
  if (part?.[1] !== undefined) context.report('voorwaarde-voor-hele-zin', first.span, { deel: part[1] });
}

/** `met dien verstande dat …`: a rule of its own that sets aside its host only. */
function provisoRule(
  proviso: Ast.Proviso,
  sentence: Ast.ValueSentence,
  conclusion: DraftConclusion,
  hosts: readonly string[],
  context: Context,
  item: Ast.RuleSentence,
  hostGuard: Condition | undefined,
): string {
  const own = lowerClauses(proviso.conditions, context);
  const guard = allOf([hostGuard, own.guard]);
  const replacesIds = [
    ...hosts,
    ...conclusion.rules
      .filter(({ sentence: number, rule }) => number === context.draft.sentence && !hosts.includes(rule.id))
      .map(({ rule }) => rule.id),
  ];
  if (proviso.kind === 'proviso-read') {
    const readings = new Map(
      proviso.readings.map(
        ({ of, as }) =>
          [of.heads.map((head) => (head.kind === 'pronoun' ? head.word : head.name)).join(' van '), as] as const,
      ),
    );
    const { expression } = lowerExpression(sentence.value, { ...context, readings });
    return addRule(conclusion, item, context, {
      effect: 'grond',
      ...(guard ? { guard } : {}),
      unless: own.unless,
      value: expression,
      replacesIds,
    });
  }
  if (proviso.kind === 'proviso-may') {
    const may = mayRule(proviso.conditions, proviso.span, context, proviso.amount);
    if (!may) return hosts[0] ?? '';
    const { judgement, persons } = may;
    const all = allOf([guard, may.guard]);
    return addRule(conclusion, item, context, {
      effect: 'grond',
      ...(all ? { guard: all } : {}),
      unless: own.unless,
      value: {
        kind: 'judged-amount',
        judgement,
        persons,
        which: proviso.amount,
        of: context.that?.expression as Expression,
      },
      replacesIds,
    });
  }
  const { value } = proviso;
  const bounded =
    value.kind === 'extreme' && value.of.length === 1 ? { ...value, of: [value.of[0] as Ast.Expression] } : undefined;
  const lowered = lowerExpression(bounded ? (bounded.of[0] as Ast.Expression) : value, context);
  checkType(lowered.type, conclusion, undefined, value.span, context);
  const expression: Expression = bounded
    ? { kind: 'extreme', which: bounded.which, of: [context.that?.expression as Expression, lowered.expression] }
    : lowered.expression;
  return addRule(conclusion, item, context, {
    effect: 'grond',
    ...(guard ? { guard } : {}),
    unless: own.unless,
    value: expression,
    replacesIds,
  });
}
