/** Sentences to rules: what is concluded, under what condition, and whom it sets aside. */
import type { Ast } from '../../grammar/index.ts';
import type { Condition, Expression, PersonTerm, Rule } from '../../runtime/index.ts';
import type { StatusSymbol, Symbol, ValueSymbol } from '../resolve/index.ts';
import { sentencesAlike } from './analogy.ts';
import { addressesOf, under } from './citations.ts';
import { lowerClauses, lowerCondition, lowerItem, statusOf } from './conditions.ts';
import { lookup, reportUnknown, type Context } from './context.ts';
import { allOf, not, type DraftConclusion, type DraftRule } from './draft.ts';
import { isQuantity, lowerExpression, typeOfQuantity } from './expressions.ts';
import { isRole } from './persons.ts';
import { agree, nameOfType, UNKNOWN, type Inferred } from './types.ts';

/** Lowers one sentence; answers the ids of the rules it made, for `de vorige zin`. */
export function lowerSentence(item: Ast.RuleSentence, context: Context): readonly string[] {
  const { sentence } = item;
  context.draft.sentence += 1;
  switch (sentence.kind) {
    case 'value-sentence':
      return valueSentence(sentence, item, context);
    case 'status-sentence':
      return statusSentence(sentence, item, context);
    case 'grant-sentence':
      return grantSentence(sentence, item, context);
    case 'applicability-sentence':
      return applicability(sentence, item, context);
    case 'counts-sentence':
      return countsSentence(sentence, item, context);
    case 'priority-sentence':
      return priority(sentence, item, context);
    case 'analogy-sentence':
      return sentencesAlike(sentence, item, context).flatMap((alike) => lowerSentence(alike, context));
    case 'sampling-sentence':
      return [];
    case 'rank-sentence':
      context.report('niet-ondersteund', item.span, { wat: "'in de rangorde'" });
      return [];
  }
}

// ── Parts that every rule has ────────────────────────────────────────────────────────────────────────────────────

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
  const validity = place?.validity ?? {};
  const version = validity.from === undefined ? '' : `@${validity.from}`;
  const id = context.draft.freshRuleId(`${address}${version}`);
  const leading = parts.conclusive?.leading;
  const basis = (parts.conclusive?.groundedOn ?? []).flatMap((citation) => addressesOf(citation, context.here));
  const rule: Rule = {
    id,
    address,
    valid: validity,
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
    sentence: context.draft.sentence,
  };
  conclusion.rules.push(draft);
  return id;
}

/** The context inside a sentence: what it deviates from. */
function inside(sentence: Ast.Conclusive, context: Context): Context {
  const cited = sentence.leading?.citations.filter((citation) => !citation.previousSentence) ?? [];
  const deviatesFrom = cited.flatMap((citation) => addressesOf(citation, context.here));
  return sentence.leading?.kind === 'in afwijking van' ? { ...context, deviatesFrom } : context;
}

// ── Values ───────────────────────────────────────────────────────────────────────────────────────────────────────

function valueSentence(sentence: Ast.ValueSentence, item: Ast.RuleSentence, outer: Context): readonly string[] {
  const symbol = concludedValue(sentence.subject, outer);
  if (!symbol) return [];
  const base = inside(sentence, outer);
  const conclusion = conclusionOfValue(symbol, base);
  const context = withOwner(symbol, sentence.subject, conclusion, base);
  const { guard, unless } = lowerClauses(sentence.conditions, context);
  const labelled =
    sentence.value.kind === 'labelled-sum' && sentence.value.terms.some(({ label }) => label !== undefined)
      ? sentence.value
      : undefined;
  const typed = labelled ? undefined : lowerExpression(sentence.value, context);
  const value = typed?.expression ?? summands(labelled as Ast.LabelledSum, conclusion, item, context);
  if (typed) checkType(typed.type, conclusion, symbol, sentence.value.span, context);
  const host = addRule(conclusion, item, context, {
    effect: 'grond',
    ...(guard ? { guard } : {}),
    unless,
    value,
    conclusive: sentence,
  });
  const that = { expression: value, type: typed?.type ?? conclusion.type ?? UNKNOWN };
  const extra = sentence.provisos.map((proviso) =>
    provisoRule(proviso, sentence, conclusion, host, { ...context, that }, item, guard),
  );
  return [host, ...extra];
}

/** `met dien verstande dat …`: a rule of its own that sets aside its host only. */
function provisoRule(
  proviso: Ast.Proviso,
  sentence: Ast.ValueSentence,
  conclusion: DraftConclusion,
  host: string,
  context: Context,
  item: Ast.RuleSentence,
  hostGuard: Condition | undefined,
): string {
  const own = lowerClauses(proviso.conditions, context);
  const guard = allOf([hostGuard, own.guard]);
  const replacesIds = [
    host,
    ...conclusion.rules
      .filter(({ sentence: number, rule }) => number === context.draft.sentence && rule.id !== host)
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

/** A labelled sum: every summand is a conclusion with an address of its own. */
function summands(sum: Ast.LabelledSum, host: DraftConclusion, item: Ast.RuleSentence, context: Context): Expression {
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
  context.draft.sums.push({ address: context.place?.address ?? context.regeling, summands: of });
  return { kind: 'sum', of };
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
function countsSentence(sentence: Ast.CountsSentence, item: Ast.RuleSentence, outer: Context): readonly string[] {
  const context = inside(sentence, outer);
  const denied = [...context.draft.conclusions.values()].filter(
    ({ rules, partOf: owner }) =>
      owner !== undefined && rules.some(({ rule }) => context.deviatesFrom.some((cited) => under(rule.address, cited))),
  );
  const host = denied[0]?.partOf === undefined ? undefined : context.draft.conclusions.get(denied[0].partOf);
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
  const addresses = new Set(denied.flatMap(({ rules }) => rules.map(({ rule }) => parentOf(rule.address))));
  context.draft.added.push({
    addresses: [...addresses],
    summand: { kind: 'conclusion', conclusion: added.id, persons: inner.persons },
  });
  return [...ids, own];
}

function parentOf(address: string): string {
  return address.slice(0, address.lastIndexOf(':'));
}

export function slotsOf(conclusion: DraftConclusion): PersonTerm[] {
  return conclusion.slots.map((_, slot) => ({ kind: 'slot', slot }));
}

function checkType(
  type: Inferred,
  conclusion: DraftConclusion,
  symbol: ValueSymbol | undefined,
  span: Ast.Node['span'],
  context: Context,
): void {
  if (conclusion.type === undefined && type.kind !== 'onbekend' && type.kind !== 'vrij' && symbol?.type === undefined)
    conclusion.type = type;
  const declared: Inferred = conclusion.type ?? UNKNOWN;
  if (agree(declared, type)) return;
  const remedie =
    declared.kind === 'bedrag' && type.kind === 'bedrag'
      ? "Reken om met 'een twaalfde deel van' of 'het twaalfvoud van'."
      : 'Pas de omschrijving of de waarde aan.';
  context.report('eenheden-verschillen', span, {
    links: `'${conclusion.name}' is ${nameOfType(declared)}`,
    rechts: nameOfType(type),
    remedie,
  });
}

/** The value that the subject of a sentence concludes, or a report why it cannot be concluded. */
function concludedValue(subject: Ast.Term, context: Context): ValueSymbol | undefined {
  const head = subject.heads[0];
  if (!head || head.kind === 'pronoun' || head.kind === 'proper-name') return undefined;
  const symbol = lookup(context, head, isQuantity);
  if (!symbol) {
    if (head.kind === 'unknown-name') reportUnknown(context, head.span, head.name);
    else context.report('geen-conclusie', head.span, { naam: head.name, soort: 'geen waarde' });
    return undefined;
  }
  if (symbol.kind === 'parameter' || !symbol.concluded) {
    context.report('geen-conclusie', head.span, {
      naam: symbol.name,
      soort: symbol.kind === 'parameter' ? 'een parameter' : 'een gegeven',
    });
    return undefined;
  }
  return symbol;
}

export function conclusionOfValue(symbol: ValueSymbol, context: Context): DraftConclusion {
  const type = typeOfQuantity(symbol, context);
  const slots = symbol.owner.kind === 'persoon' ? ['persoon'] : [];
  return context.draft.conclusion(symbol.id, () => ({
    id: symbol.id,
    regeling: symbol.regeling,
    name: symbol.name,
    key: symbol.key,
    kind: 'waarde',
    ...(type.kind === 'onbekend' || type.kind === 'vrij' ? {} : { type }),
    slots,
    internal: false,
    rules: [],
    symbol,
  }));
}

/** Binds `een persoon`, `degene` or a role after `van` in the subject to slot 0. */
function withOwner(symbol: ValueSymbol, subject: Ast.Term, conclusion: DraftConclusion, context: Context): Context {
  if (symbol.owner.kind !== 'persoon') return context;
  const owner = subject.heads[1];
  const slot: PersonTerm = { kind: 'slot', slot: 0 };
  if (!owner) {
    context.report('wie-ontbreekt', subject.span, { naam: symbol.name });
    return { ...context, persons: [slot], nextSlot: 1 };
  }
  return bindSlots([owner], conclusion, { ...context, persons: [slot], nextSlot: 1 });
}

/** The persons of the main clause become the slots; a role named there is bound to its slot while the rule runs. */
function bindSlots(heads: readonly Ast.Head[], conclusion: DraftConclusion, context: Context): Context {
  const roles = new Map(context.roles);
  const bound = new Map(context.bound);
  const names: string[] = [];
  heads.forEach((head, index) => {
    const person: PersonTerm = { kind: 'slot', slot: index };
    if (head.kind === 'pronoun') {
      names.push(head.word === 'degene' ? 'degene' : 'persoon');
      return;
    }
    const role = lookup(context, head, isRole);
    if (role) roles.set(role.id, person);
    else bound.set(head.name, person);
    names.push(role?.key ?? head.name);
  });
  if (conclusion.rules.length === 0 && names.length === conclusion.slots.length && new Set(names).size === names.length)
    conclusion.slots = names;
  return {
    ...context,
    roles,
    bound,
    persons: heads.map((_, slot) => ({ kind: 'slot', slot })),
    nextSlot: heads.length,
  };
}

// ── Statuses ─────────────────────────────────────────────────────────────────────────────────────────────────────

function statusSentence(sentence: Ast.StatusSentence, item: Ast.RuleSentence, outer: Context): readonly string[] {
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
  if (!symbol.concluded) {
    base.report('geen-conclusie', sentence.predicate.span, { naam: symbol.name, soort: 'een gegeven' });
    return [];
  }
  const conclusion = conclusionOfStatus(symbol, base);
  const heads = personsOfStatus(symbol, sentence, base);
  if (!heads) return [];
  const context = bindSlots(heads, conclusion, base);
  const negated = sentence.predicate.negated;
  if (sentence.only) {
    const { guard, unless } = lowerClauses(sentence.conditions, context);
    return [
      addRule(conclusion, item, context, {
        effect: 'ontkenning',
        ...(guard ? { guard: not(guard) } : {}),
        unless,
        replacesAll: sentence.leading === undefined,
        conclusive: sentence,
      }),
    ];
  }
  const effect = negated ? 'ontkenning' : 'grond';
  const replacesAll = negated && sentence.leading === undefined;
  return splitByItems(sentence.conditions, context).map(({ label, guard, unless }) =>
    addRule(conclusion, item, context, {
      effect,
      ...(guard ? { guard } : {}),
      unless,
      ...(label ? { label } : {}),
      fiction: sentence.fiction,
      replacesAll,
      conclusive: sentence,
    }),
  );
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

export function conclusionOfStatus(symbol: StatusSymbol, context: Context): DraftConclusion {
  const pair = symbol.owner.kind === 'paar' ? ['een', 'ander'] : symbol.towards ? ['persoon', 'ander'] : undefined;
  const slots = pair ?? (symbol.owner.kind === 'persoon' ? ['persoon'] : []);
  return context.draft.conclusion(symbol.id, () => ({
    id: symbol.id,
    regeling: symbol.regeling,
    name: symbol.name,
    key: symbol.key,
    kind: 'status',
    slots,
    internal: false,
    rules: [],
    symbol,
  }));
}

function personsOfStatus(
  symbol: StatusSymbol,
  sentence: Ast.StatusSentence,
  context: Context,
): readonly Ast.Head[] | undefined {
  if (symbol.owner.kind === 'object' || symbol.owner.kind === 'zaak') return [];
  const subjects = sentence.subjects.map(({ heads }) => heads[0]).filter((head) => head !== undefined);
  const object = sentence.predicate.object?.heads[0];
  const wanted = symbol.owner.kind === 'paar' || symbol.towards ? 2 : 1;
  const heads = symbol.towards && object ? [...subjects.slice(0, 1), object] : subjects;
  if (heads.length >= wanted) return heads.slice(0, wanted);
  context.report('wie-ontbreekt', sentence.span, { naam: symbol.name });
  return undefined;
}

interface Branch {
  readonly label?: string;
  readonly guard?: Condition;
  readonly unless: readonly Condition[];
}

/** A list with `of` gives a rule per item, so that each onderdeel has its own address. */
function splitByItems(clauses: readonly Ast.ConditionClause[], context: Context): readonly Branch[] {
  const at = clauses.findIndex((clause) => clause.kind !== 'tenzij' && listIn(clause.condition) !== undefined);
  const list = at === -1 ? undefined : listIn((clauses[at] as Ast.ConditionClause).condition);
  if (list?.connective !== 'of' || !list.items.every(({ label }) => /^[a-z]$/.test(label)))
    return [lowerClauses(clauses, context)];
  const others = lowerClauses(
    clauses.filter((_, index) => index !== at),
    context,
  );
  const prefix = prefixOf((clauses[at] as Ast.ConditionClause).condition, list);
  const before = prefix.map((condition) => lowerCondition(condition, context));
  return list.items.map((one) => {
    const own = lowerItem(one, { ...context, here: { ...context.here, onderdeel: one.label } });
    const guard = allOf([...before, own, others.guard]);
    return { label: one.label, ...(guard ? { guard } : {}), unless: others.unless };
  });
}

/** The list that a condition is, or that ends a chain of `en`. */
function listIn(condition: Ast.Condition): Ast.ListCondition | undefined {
  if (condition.kind === 'list') return condition;
  if (condition.kind !== 'and' || condition.mixed || condition.unconnected) return undefined;
  const last = condition.of.at(-1);
  return last && listIn(last);
}

function prefixOf(condition: Ast.Condition, list: Ast.ListCondition): readonly Ast.Condition[] {
  if (condition === list || condition.kind !== 'and') return [];
  const last = condition.of.at(-1) as Ast.Condition;
  return [...condition.of.slice(0, -1), ...prefixOf(last, list)];
}

// ── Denials, applicability, priority ─────────────────────────────────────────────────────────────────────────────

function grantSentence(sentence: Ast.GrantSentence, item: Ast.RuleSentence, outer: Context): readonly string[] {
  const symbol = concludedValue(sentence.subject, outer);
  if (!symbol) return [];
  const base = inside(sentence, outer);
  const conclusion = conclusionOfValue(symbol, base);
  const context = symbol.owner.kind === 'persoon' ? withOwner(symbol, sentence.subject, conclusion, base) : base;
  const replacesAll = sentence.leading === undefined;
  if (sentence.form === 'slechts') {
    const { guard, unless } = lowerClauses(sentence.conditions, context);
    return [
      addRule(conclusion, item, context, {
        effect: 'ontkenning',
        ...(guard ? { guard: not(guard) } : {}),
        unless,
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
function applicability(sentence: Ast.ApplicabilitySentence, item: Ast.RuleSentence, outer: Context): readonly string[] {
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
    const role = base.resolved.symbols.find((symbol) => symbol.kind === 'role' && symbol.key === name);
    if (role) roles.set(role.id, { kind: 'slot', slot });
  });
  const switches = sentence.negated ? { switchesOffAt: targets, switchesOffIds: previous } : {};
  return splitByItems(sentence.conditions, context).map(({ label, guard, unless }) =>
    addRule(conclusion, item, context, {
      effect: 'grond',
      ...(guard ? { guard } : {}),
      unless,
      ...(label ? { label } : {}),
      ...switches,
      conclusive: sentence,
    }),
  );
}

/** The conclusion whose persons an applicability sentence speaks of: that of the cited rules, or of the lid above. */
function conclusionNear(address: string, previous: readonly string[], context: Context): DraftConclusion | undefined {
  const all = [...context.draft.conclusions.values()].filter(({ internal }) => !internal);
  const withRule = (test: (rule: Rule) => boolean): DraftConclusion | undefined =>
    all.find(({ rules }) => rules.some(({ rule }) => test(rule)));
  return (
    withRule((rule) => previous.includes(rule.id)) ??
    withRule((rule) => under(rule.address, address)) ??
    withRule((rule) => under(rule.address, parentOf(address))) ??
    withRule((rule) => under(rule.address, parentOf(parentOf(address))))
  );
}

function priority(sentence: Ast.PrioritySentence, item: Ast.RuleSentence, context: Context): readonly string[] {
  const at = (citations: readonly Ast.Citation[]): string[] =>
    citations.flatMap((citation) => addressesOf(citation, context.here));
  context.draft.priorities.push({ first: at(sentence.first), second: at(sentence.second) });
  if (item.notes.length === 0) context.report('voorrang-zonder-uitleg', item.span, {});
  return [];
}
