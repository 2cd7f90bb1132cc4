/** A sentence becomes a rule: address, version, notes, and what it deviates from. */
import type { Ast } from '../../grammar/index.ts';
import type { Condition, Expression, Rule } from '../../runtime/index.ts';
import { addressesOf } from './citations.ts';
import { timesOf } from './times.ts';
import type { Context } from './context.ts';
import type { DraftConclusion, DraftRule } from './draft.ts';

interface Parts {
  readonly effect: Rule['effect'];
  readonly guard?: Condition;
  readonly unless?: readonly Condition[];
  readonly value?: Expression;
  readonly label?: string;
  readonly fiction?: boolean;
  readonly replacesIds?: readonly string[];
  readonly replacesAll?: boolean;
  readonly switchesOffAt?: readonly string[];
  readonly switchesOffIds?: readonly string[];
  readonly conclusive?: Ast.Conclusive;
  /** Provisions that it rests on, beside those that the sentence names. */
  readonly basis?: readonly string[];
  readonly row?: number;
}

/** Adds a rule to a conclusion. */
export function addRule(
  conclusion: DraftConclusion,
  item: Pick<Ast.RuleSentence, 'text' | 'notes' | 'span'>,
  context: Context,
  parts: Parts,
): string {
  const place = context.place;
  const base = place?.address ?? context.regeling;
  const address = parts.label === undefined ? base : `${base}:${parts.label}`;
  const { valid, known } = timesOf(place?.validity ?? {});
  const version = valid.from === undefined ? '' : `@${valid.from}`;
  const id = context.draft.freshRuleId(`${address}${version}`);
  const leading = parts.conclusive?.leading;
  const named = (parts.conclusive?.groundedOn ?? []).flatMap((citation) => addressesOf(citation, context.here));
  const basis = [...named, ...(parts.basis ?? [])];
  const rule: Rule = {
    id,
    address,
    valid,
    ...(known ? { known } : {}),
    effect: parts.effect,
    ...(parts.guard ? { guard: parts.guard } : {}),
    unless: parts.unless ?? [],
    ...(parts.value ? { value: parts.value } : {}),
    replaces: [],
    switchesOff: [],
    deviatesFrom: context.deviatesFrom,
    basis,
    helper: (place?.quotes.length ?? 0) === 0,
    fiction: parts.fiction ?? false,
    text: item.text,
    notes: item.notes.map(({ text }) => text),
    ...(parts.row === undefined ? {} : { row: parts.row }),
  };
  const previous = leading?.citations.some((citation) => citation.previousSentence) ? context.previous : [];
  const draft: DraftRule = {
    rule,
    file: context.file,
    span: item.span,
    replacesAt: leading?.kind === 'in afwijking van' ? context.deviatesFrom : [],
    replacesIds: [...(leading?.kind === 'in afwijking van' ? previous : []), ...(parts.replacesIds ?? [])],
    replacesAll: parts.replacesAll ?? false,
    switchesOffAt: parts.switchesOffAt ?? [],
    switchesOffIds: parts.switchesOffIds ?? [],
    scope: context.scope,
    sentence: context.draft.sentence,
  };
  context.draft.add(conclusion, draft);
  return id;
}

/** The context inside a sentence: what it deviates from, or from where alone it is seen. */
export function inside(sentence: Ast.Conclusive, context: Context): Context {
  const cited = sentence.leading?.citations.filter((citation) => !citation.previousSentence) ?? [];
  const deviatesFrom = cited.flatMap((citation) => addressesOf(citation, context.here));
  if (sentence.leading?.kind === 'voor de toepassing van') return { ...context, scope: deviatesFrom };
  return sentence.leading?.kind === 'in afwijking van' ? { ...context, deviatesFrom } : context;
}

/** A denial that deviates from nothing by name; from where it is seen does not matter. */
export function namesNothing({ leading }: Ast.Conclusive): boolean {
  return leading === undefined || leading.kind === 'voor de toepassing van';
}

export function parentOf(address: string): string {
  return address.slice(0, address.lastIndexOf(':'));
}
