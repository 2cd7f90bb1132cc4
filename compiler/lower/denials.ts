/** `Geen … wordt toegekend`, `slechts … indien`, `is (niet) van toepassing`, `gaat voor` */
import type { Ast } from '../../grammar/index.ts';
import { addressesOf } from './citations.ts';
import type { Context } from './context.ts';
import type { Priority } from './draft-parts.ts';
import { allOf, type DraftConclusion } from './draft.ts';
import { mayRule } from './judgements.ts';
import { addRule, inside, namesNothing, parentOf } from './add-rule.ts';
import { slotsOf, conclusionOfValue, withOwner } from './slots.ts';
import { concludedValue } from './concluded-value.ts';
import { lawNotApplied } from './terms.ts';
import { onlyIf, splitByItems } from './by-items.ts';

export function grantSentence(sentence: Ast.GrantSentence, item: Ast.RuleSentence, outer: Context): readonly string[] {
  const symbol = concludedValue(sentence.subject, outer);
  if (!symbol) return [];
  if (sentence.form === 'wel') {
    const wat = `een toekenning zonder bedrag; schrijf 'De ${symbol.name} bedraagt …', of 'Geen ${symbol.name} wordt toegekend indien …'`;
    outer.report('niet-ondersteund', item.span, { wat });
    return [];
  }
  const base = inside(sentence, outer);
  const conclusion = conclusionOfValue(symbol, base);
  const context = symbol.owner.kind === 'persoon' ? withOwner(symbol, sentence.subject, conclusion, base) : base;
  const replacesAll = namesNothing(sentence);
  if (sentence.form === 'slechts') {
    if (sentence.conditions.length === 0) outer.report('voorwaarde-ontbreekt', item.span, {});
    return [
      addRule(conclusion, item, context, {
        effect: 'ontkenning',
        ...onlyIf(sentence.conditions, context),
        replacesAll,
        conclusive: sentence,
      }),
    ];
  }
  return splitByItems(sentence.conditions, context).map(({ label, guard, unless }) =>
    addRule(conclusion, item, context, {
      effect: 'ontkenning',
      ...(guard ? { guard } : {}),
      unless,
      ...(label ? { label } : {}),
      replacesAll,
      conclusive: sentence,
    }),
  );
}

/** `Onderdeel e is van toepassing indien …`, `Lid 3 is niet van toepassing indien …` */
export function applicability(
  sentence: Ast.ApplicabilitySentence,
  item: Ast.RuleSentence,
  outer: Context,
): readonly string[] {
  if (sentence.law) return lawNotApplied(sentence, sentence.law, item, outer);
  const base = inside(sentence, outer);
  const targets = sentence.citations
    .filter((citation) => !citation.previousSentence)
    .flatMap((citation) => addressesOf(citation, base.here));
  const previous = sentence.citations.some((citation) => citation.previousSentence) ? base.previous : [];
  const first = targets[0] ?? base.place?.address ?? base.regeling;
  const like = conclusionNear(first, previous, base);
  const id = `${base.regeling}/toepassing#${sentence.negated ? 'niet ' : ''}${first.slice(first.indexOf(':') + 1)}`;
  const conclusion = base.draft.conclusion(id, () => ({
    id,
    regeling: base.regeling,
    name: sentence.negated ? 'buiten toepassing' : 'van toepassing',
    key: id.replace(/[^A-Za-z0-9]+/g, '_'),
    kind: 'status',
    slots: like?.slots ?? [],
    internal: true,
    rules: [],
  }));
  const roles = new Map(base.roles);
  const context: Context = { ...base, roles, persons: slotsOf(conclusion), nextSlot: conclusion.slots.length };
  conclusion.slots.forEach((name, slot) => {
    const role = base.resolved.ofKind('role').find((symbol) => symbol.key === name);
    if (role) roles.set(role.id, { kind: 'slot', slot });
  });
  const may = sentence.may ? mayRule(sentence.conditions, item.span, context) : undefined;
  if (sentence.may && !may) return [];
  const switches = sentence.negated ? { switchesOffAt: targets, switchesOffIds: previous } : {};
  return splitByItems(sentence.conditions, context).map(({ label, guard: own, unless }) => {
    const guard = allOf([own, may?.guard]);
    return addRule(conclusion, item, context, {
      effect: 'grond',
      ...(guard ? { guard } : {}),
      unless,
      ...(label ? { label } : {}),
      ...switches,
      conclusive: sentence,
    });
  });
}

/** The conclusion whose persons an applicability sentence speaks of: that of the cited rules, or of the lid above. */
function conclusionNear(address: string, previous: readonly string[], context: Context): DraftConclusion | undefined {
  const { draft } = context;
  const near = [address, parentOf(address), parentOf(parentOf(address))].flatMap((at) => draft.concludedAt(at));
  const ofPrevious = previous.length === 0 ? [] : draft.concludedBy(previous);
  return [...ofPrevious, ...near].find(({ internal }) => !internal);
}

export function priority(sentence: Ast.PrioritySentence, item: Ast.RuleSentence, context: Context): readonly string[] {
  const at = (citations: readonly Ast.Citation[]): string[] =>
    citations.flatMap((citation) => addressesOf(citation, context.here));
  const priority: Priority = { first: at(sentence.first), second: at(sentence.second) };
  context.draft.contribute((to) => to.priorities.push(priority));
  if (item.notes.length === 0) context.report('voorrang-zonder-uitleg', item.span, {});
  return [];
}
