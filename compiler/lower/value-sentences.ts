/** `De normpremie bedraagt …`, with `met dien verstande dat …` */
import type { Ast } from '../../grammar/index.ts';
import type { Condition, Expression } from '../../runtime/index.ts';
import type { ValueSymbol } from '../resolve/index.ts';
import { lowerClauses } from './conditions/conditions.ts';
import { lowerExpression, type Context } from './context.ts';
import { allOf, not, type DraftConclusion } from './draft.ts';
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
  if (sentence.value.kind === 'alternatives')
    return alternatives(sentence, sentence.value.terms, symbol, conclusion, { item, context, guard, carvedOut });
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

interface Whole {
  readonly item: Ast.RuleSentence;
  readonly context: Context;
  readonly guard: Condition | undefined;
  readonly carvedOut: readonly Condition[];
}

/** `bedraagt: a. …, indien …; of b. … in de overige gevallen`: a rule for each, with the address of its onderdeel. */
function alternatives(
  sentence: Ast.ValueSentence,
  terms: readonly Ast.Alternative[],
  symbol: ValueSymbol,
  conclusion: DraftConclusion,
  { item, context, guard, carvedOut }: Whole,
): readonly string[] {
  const [proviso] = sentence.provisos;
  if (proviso)
    context.report('niet-ondersteund', proviso.span, {
      wat: "'met dien verstande dat' achter een lijst van waarden; geef het een eigen zin",
    });
  const inner = (label: string): Context => ({ ...context, here: { ...context.here, onderdeel: label } });
  const clauses = terms.map(({ label, conditions }) => lowerClauses(conditions, inner(label)));
  const ids = terms.map((term, index) => {
    const again = terms.findIndex(({ label }) => label === term.label) < index;
    if (again) context.report('onderdeel-dubbel', term.span, { onderdeel: term.label });
    if (term.conditions.length === 0 && !term.otherwise)
      context.report('onderdeel-zonder-voorwaarde', term.span, { onderdeel: term.label });
    const others = clauses.filter((_, other) => other !== index).map((one) => one.guard);
    const rest = term.otherwise ? others.filter((one) => one !== undefined).map(not) : [];
    const all = allOf([guard, clauses[index]?.guard, ...rest]);
    const { expression, type } = lowerExpression(term.value, inner(term.label));
    checkType(type, conclusion, symbol, term.value.span, context);
    return addRule(conclusion, { ...item, span: term.span }, context, {
      effect: 'grond',
      label: term.label,
      ...(all ? { guard: all } : {}),
      unless: [...carvedOut, ...(clauses[index]?.unless ?? [])],
      value: expression,
      conclusive: sentence,
    });
  });
  return ids;
}

/** `€ 10, verhoogd met € 5 indien X`: a reader may think that the condition belongs to the last part only. */
function warnOfReach({ value, conditions }: Ast.ValueSentence, item: Ast.RuleSentence, context: Context): void {
  const [first] = conditions;
  if (!first || first.span.start < value.span.start || value.kind !== 'binary' || !value.afterComma) return;
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
