/** Labelled sums: every summand is a conclusion with an address of its own, which `telt mee` may replace. */
import type { Ast } from '../../grammar/index.ts';
import type { Expression } from '../../runtime/index.ts';
import { under } from './citations.ts';
import { lowerClauses } from './conditions/conditions.ts';
import { lowerExpression, type Context } from './context.ts';
import type { Added, DraftSoFar } from './draft-parts.ts';
import type { DraftConclusion } from './draft.ts';
import { addRule, inside, parentOf } from './add-rule.ts';
import { slotsOf } from './slots.ts';
import { checkType } from './concluded-value.ts';
import { isSame } from './same.ts';

/** A labelled sum: every summand is a conclusion with an address of its own. */
export function summands(
  sum: Ast.LabelledSum,
  host: DraftConclusion,
  item: Ast.RuleSentence,
  context: Context,
): Expression {
  const of: Expression[] = [];
  const persons = context.persons;
  for (const term of sum.terms) {
    const label = term.label ?? String(of.length + 1);
    const address = `${context.place?.address ?? context.regeling}:${label}`;
    const part = partOf(host, address, context);
    const { guard, unless } = lowerClauses(term.conditions, {
      ...context,
      here: { ...context.here, onderdeel: label },
    });
    const { expression, type } = lowerExpression(term.value, context);
    checkType(type, host, undefined, term.value.span, context);
    addRule(
      part,
      { ...item, span: term.span },
      { ...context, deviatesFrom: [] },
      { effect: 'grond', ...(guard ? { guard } : {}), unless, value: expression, label },
    );
    const summand: Expression = { kind: 'conclusion', conclusion: part.id, persons };
    if (!of.some((one) => one.kind === 'conclusion' && one.conclusion === part.id)) of.push(summand);
  }
  addLater(of, context.place?.address ?? context.regeling, context);
  return { kind: 'sum', of };
}

/** What `telt mee` adds to the sum at this address is known when all rules are there. */
function addLater(of: Expression[], address: string, { draft }: Context): void {
  const own = [...of];
  const whole = (now: DraftSoFar): readonly Expression[] => {
    const added = now.added.flatMap(({ addresses, summand }) => (addresses.includes(address) ? [summand] : []));
    return added.reduce(
      (sum: readonly Expression[], one) => (sum.some((known) => isSameConclusion(known, one)) ? sum : [...sum, one]),
      own,
    );
  };
  draft.settleLater({
    settle: (now) => {
      of.splice(0, of.length, ...whole(now));
    },
    isSettled: (now) => isSame(of, whole(now)),
  });
}

function isSameConclusion(one: Expression, other: Expression): boolean {
  return one.kind === 'conclusion' && other.kind === 'conclusion' && one.conclusion === other.conclusion;
}

function partOf(host: DraftConclusion, address: string, context: Context): DraftConclusion {
  const part = address.slice(address.indexOf(':') + 1);
  const id = `${host.id}#${part}`;
  return context.draft.conclusion(id, () => ({
    id,
    regeling: host.regeling,
    name: `${host.name}, onderdeel ${part.split(':').at(-1) ?? ''}`,
    key: `${host.key}_${part.replace(/[^A-Za-z0-9]+/g, '_')}`,
    kind: 'waarde',
    ...(host.type ? { type: host.type } : {}),
    slots: host.slots,
    internal: true,
    rules: [],
    partOf: host.id,
  }));
}

/** `In afwijking van lid 1 onderdelen a en b telt mee …`: denies those summands and adds one. */
export function countsSentence(
  sentence: Ast.CountsSentence,
  item: Ast.RuleSentence,
  outer: Context,
): readonly string[] {
  const context = inside(sentence, outer);
  const { draft } = context;
  const denied = draft.concludedAtAny(context.deviatesFrom).filter((part) => part.partOf !== undefined);
  const host = denied[0]?.partOf === undefined ? undefined : draft.find(denied[0].partOf);
  if (!host) {
    context.report('bepaling-zonder-regel', item.span, {
      verwijzing: context.deviatesFrom.join(' en '),
      naam: 'een som met onderdelen',
    });
    return [];
  }
  const inner: Context = { ...context, persons: slotsOf(host) };
  const { guard, unless } = lowerClauses(sentence.conditions, inner);
  const shared = { ...(guard ? { guard } : {}), unless, conclusive: sentence };
  const ids = denied.map((part) => {
    const about = context.deviatesFrom.filter((cited) => part.rules.some(({ rule }) => under(rule.address, cited)));
    return addRule(part, item, { ...inner, deviatesFrom: about }, { effect: 'ontkenning', ...shared });
  });
  const { expression, type } = lowerExpression(sentence.value, inner);
  checkType(type, host, undefined, sentence.value.span, context);
  const added = partOf(host, context.place?.address ?? context.regeling, context);
  const own = addRule(
    added,
    item,
    { ...inner, deviatesFrom: [] },
    { effect: 'grond', ...(guard ? { guard } : {}), unless, value: expression },
  );
  const isCited = (address: string): boolean => context.deviatesFrom.some((cited) => under(address, cited));
  const cited = denied.flatMap(({ rules }) => rules.map(({ rule }) => rule.address).filter(isCited));
  const summand: Added = {
    addresses: [...new Set(cited.map(parentOf))],
    summand: { kind: 'conclusion', conclusion: added.id, persons: inner.persons },
  };
  draft.contribute((to) => to.added.push(summand));
  return [...ids, own];
}
