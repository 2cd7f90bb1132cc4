/** `ingevolge A` and `A van toepassing is`: which rules are meant is known only when all rules are there. */
import type { Span } from '../../grammar/index.ts';
import type { PersonTerm, Predicate, View } from '../../runtime/index.ts';
import { inWords, under } from './citations.ts';
import type { Context } from './context.ts';
import type { Draft, DraftConclusion } from './draft.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Pending {
  readonly settle: () => void;
}

const pending = new WeakMap<Draft, Pending[]>();

function later(draft: Draft, settle: () => void): void {
  const list = pending.get(draft) ?? [];
  pending.set(draft, list);
  list.push({ settle });
}

/** Fills in every view and `van toepassing`, once all rules are in the draft. */
export function settleViews(draft: Draft): void {
  dropUnusedSlots(draft);
  for (const { settle } of pending.get(draft) ?? []) settle();
}

/** `Onderdeel c is van toepassing indien …` took its persons from the lid around it; it keeps them if it speaks of them. */
function dropUnusedSlots(draft: Draft): void {
  const own = [...draft.applicability.values()].map((id) => draft.conclusions.get(id));
  const kept = own.filter((conclusion) => conclusion !== undefined && conclusion.slots.length > 0);
  const unused = kept.find((conclusion) => !conclusion?.rules.some(({ rule }) => mentionsSlot(rule, draft)));
  if (unused === undefined) return;
  unused.slots = [];
  // what only passed a person on to it may not need that person either
  dropUnusedSlots(draft);
}

function mentionsSlot(part: unknown, draft: Draft): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const node = part as { readonly kind?: unknown; readonly conclusion?: unknown };
  if (node.kind === 'slot') return true;
  if (node.kind === 'status-holds' && draft.conclusions.get(String(node.conclusion))?.slots.length === 0) return false;
  return Object.values(part).some((inner) => mentionsSlot(inner, draft));
}

function rulesUnder(conclusion: DraftConclusion | undefined, citation: readonly string[]): string[] {
  return (conclusion?.rules ?? [])
    .filter(({ rule }) => citation.some((cited) => under(rule.address, cited)))
    .map(({ rule }) => rule.id);
}

/** The grounds at or under the cited provisions, by themselves or after all exceptions. */
export function pendingView(
  context: Context,
  span: Span,
  conclusion: string,
  citation: readonly string[],
  mode: View['mode'],
): View {
  const view: Mutable<View> = { mode, citation, rules: [] };
  later(context.draft, () => {
    const found = context.draft.conclusions.get(conclusion);
    view.rules = rulesUnder(found, citation);
    if (view.rules.length === 0 && citation.every((cited) => mayExist(cited, context)))
      context.report('bepaling-zonder-regel', span, {
        verwijzing: citation.map(inWords).join(' en '),
        naam: found?.name ?? conclusion,
      });
  });
  return view;
}

/** An artikel or lid without a heading is reported as a citation of something that is not there. */
function mayExist(cited: string, { resolved }: Context): boolean {
  const isHeading = /^\d[\d.]*[a-z]*$/.test(cited.split(':').at(-1) ?? '');
  return !isHeading || resolved.places.some(({ address }) => under(address, cited));
}

/** `lid 1 onderdeel c van toepassing is` */
export function pendingApplies(
  context: Context,
  span: Span,
  citation: readonly string[],
  persons: readonly PersonTerm[],
): Predicate {
  const own = citation.length === 1 ? context.draft.applicability.get(citation[0] as string) : undefined;
  if (own !== undefined) {
    const status: Mutable<Extract<Predicate, { kind: 'status-holds' }>> = {
      kind: 'status-holds',
      conclusion: own,
      persons,
    };
    later(context.draft, () => {
      const { slots = [], name = '' } = context.draft.conclusions.get(own) ?? {};
      status.persons = persons.slice(0, slots.length);
      if (persons.length < slots.length) context.report('wie-ontbreekt', span, { naam: name });
    });
    return status;
  }
  const predicate: Mutable<Extract<Predicate, { kind: 'rule-applies' }>> = {
    kind: 'rule-applies',
    citation,
    conclusion: '',
    rules: [],
    persons,
  };
  later(context.draft, () => {
    const at = citation.length === 1 ? context.draft.concludedAt(citation[0] as string) : undefined;
    const all = at ?? [...context.draft.conclusions.values()];
    const found = all.find((conclusion) => rulesUnder(conclusion, citation).length > 0);
    predicate.conclusion = found?.id ?? '';
    predicate.rules = rulesUnder(found, citation);
    predicate.persons = persons.slice(0, found?.slots.length ?? 0);
    if (!found && citation.every((cited) => mayExist(cited, context)))
      context.report('bepaling-zonder-regel', span, {
        verwijzing: citation.map(inWords).join(' en '),
        naam: 'een voorwaarde',
      });
  });
  return predicate;
}
