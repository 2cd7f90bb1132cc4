/** `ingevolge A` and `A van toepassing is`: which rules are meant is known only when all rules are there. */
import type { Span } from '../../grammar/index.ts';
import type { PersonTerm, Predicate, View } from '../../runtime/index.ts';
import { inWords, under } from './citations.ts';
import type { Context } from './context.ts';
import type { Resolved } from '../resolve/index.ts';
import type { DraftConclusion, DraftSoFar } from './draft-parts.ts';
import type { Draft } from './draft.ts';
import { isSame } from './same.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Fills in every view and `van toepassing`, once all rules are in the draft. */
export function settleViews(draft: Draft, resolved: Resolved): void {
  dropUnusedSlots(draft);
  for (const { settle } of draft.pending) settle(draft, resolved);
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

/** The persons that a sentence handed on to what is settled later, which may not need all of them. */
const handed = new WeakMap<object, readonly PersonTerm[]>();

function mentionsSlot(part: unknown, draft: Draft): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const node = part as { readonly kind?: unknown; readonly conclusion?: unknown };
  if (node.kind === 'slot') return true;
  if (node.kind === 'status-holds' && draft.conclusions.get(String(node.conclusion))?.slots.length === 0) return false;
  const persons = handed.get(part);
  if (persons) return mentionsSlot(persons, draft);
  return Object.values(part).some((inner) => mentionsSlot(inner, draft));
}

function rulesUnder(conclusion: DraftConclusion | undefined, citation: readonly string[]): string[] {
  return (conclusion?.rules ?? [])
    .filter(({ rule }) => citation.some((cited) => under(rule.address, cited)))
    .map(({ rule }) => rule.id);
}

/** Are these its rules there? Asked of every view at every key. */
function areRulesUnder(
  conclusion: DraftConclusion | undefined,
  citation: readonly string[],
  ids: readonly string[],
): boolean {
  let found = 0;
  for (const { rule } of conclusion?.rules ?? []) {
    if (!citation.some((cited) => under(rule.address, cited))) continue;
    if (rule.id !== ids[found]) return false;
    found += 1;
  }
  return found === ids.length;
}

/** The grounds at or under the cited provisions, by themselves or after all exceptions. */
export function pendingView(
  { draft, report }: Context,
  span: Span,
  conclusion: string,
  citation: readonly string[],
  mode: View['mode'],
): View {
  const view: Mutable<View> = { mode, citation, rules: [] };
  const rules = (now: DraftSoFar): string[] => rulesUnder(now.conclusions.get(conclusion), citation);
  draft.settleLater({
    settle: (now, resolved) => {
      view.rules = rules(now);
      if (view.rules.length === 0 && citation.every((cited) => mayExist(cited, resolved)))
        report('bepaling-zonder-regel', span, {
          verwijzing: citation.map(inWords).join(' en '),
          naam: now.conclusions.get(conclusion)?.name ?? conclusion,
        });
    },
    isSettled: (now) => view.rules.length > 0 && areRulesUnder(now.conclusions.get(conclusion), citation, view.rules),
  });
  return view;
}

/** An artikel or lid without a heading is reported as a citation of something that is not there. */
function mayExist(cited: string, resolved: Resolved): boolean {
  const isHeading = /^\d[\d.]*[a-z]*$/.test(cited.split(':').at(-1) ?? '');
  return !isHeading || resolved.places.some(({ address }) => under(address, cited));
}

/** `lid 1 onderdeel c van toepassing is` */
export function pendingApplies(
  { draft, report }: Context,
  span: Span,
  citation: readonly string[],
  persons: readonly PersonTerm[],
): Predicate {
  const own = citation.length === 1 ? draft.applicability.get(citation[0] as string) : undefined;
  return own === undefined
    ? appliesToRules(draft, report, span, citation, persons)
    : appliesByItself(draft, report, span, citation, own, persons);
}

type Report = Context['report'];

/** By a sentence that says so: a status of its own. */
function appliesByItself(
  draft: Draft,
  report: Report,
  span: Span,
  citation: readonly string[],
  own: string,
  persons: readonly PersonTerm[],
): Predicate {
  const status: Mutable<Extract<Predicate, { kind: 'status-holds' }>> = {
    kind: 'status-holds',
    conclusion: own,
    persons,
  };
  handed.set(status, persons);
  const slotsIn = (now: DraftSoFar): number => now.conclusions.get(own)?.slots.length ?? 0;
  draft.settleLater({
    settle: (now) => {
      status.persons = persons.slice(0, slotsIn(now));
      if (persons.length < slotsIn(now)) report('wie-ontbreekt', span, { naam: now.conclusions.get(own)?.name ?? '' });
    },
    isSettled: (now) => now.applicability.get(citation[0] as string) === own && status.persons.length === slotsIn(now),
  });
  return status;
}

function appliesToRules(
  draft: Draft,
  report: Report,
  span: Span,
  citation: readonly string[],
  persons: readonly PersonTerm[],
): Predicate {
  const predicate: Mutable<Extract<Predicate, { kind: 'rule-applies' }>> = {
    kind: 'rule-applies',
    citation,
    conclusion: '',
    rules: [],
    persons,
  };
  handed.set(predicate, persons);
  const found = (now: DraftSoFar): DraftConclusion | undefined => {
    const at = citation.length === 1 ? now.concludedAt(citation[0] as string) : undefined;
    const all = at ?? [...now.conclusions.values()];
    return all.find(({ rules }) => rules.some(({ rule }) => citation.some((cited) => under(rule.address, cited))));
  };
  const filled = (now: DraftSoFar): Pick<typeof predicate, 'conclusion' | 'rules' | 'persons'> => {
    const conclusion = found(now);
    return {
      conclusion: conclusion?.id ?? '',
      rules: rulesUnder(conclusion, citation),
      persons: persons.slice(0, conclusion?.slots.length ?? 0),
    };
  };
  draft.settleLater({
    settle: (now, resolved) => {
      Object.assign(predicate, filled(now));
      if (predicate.conclusion === '' && citation.every((cited) => mayExist(cited, resolved)))
        report('bepaling-zonder-regel', span, {
          verwijzing: citation.map(inWords).join(' en '),
          naam: 'een voorwaarde',
        });
    },
    isSettled: (now) => {
      const { conclusion, rules, persons: about } = predicate;
      const applies = citation.length === 1 && now.applicability.has(citation[0] as string);
      return !applies && conclusion !== '' && isSame({ conclusion, rules, persons: about }, filled(now));
    },
  });
  return predicate;
}
