/** Conditions: what stands after `indien`, `tenzij`, in a list or after `die`. */
import { WEEKDAYS, type Ast } from '../../grammar/index.ts';
import type { Condition, PersonTerm, Predicate } from '../../runtime/index.ts';
import { articleOf, type StatusSymbol, type Symbol, type ValueSymbol } from '../resolve/index.ts';
import { comparesAge, lowerAge } from './ages.ts';
import { addressesOf, under } from './citations.ts';
import { isJudgedRightly, judged } from './judgements.ts';
import { lookup, reportUnknown, withSlot, type ConditionLowering, type Context } from './context.ts';
import { allOf, anyOf, not } from './draft.ts';
import { dayOfPhrase, daySpan, lowerExpression, lowerTerm, textOf } from './expressions.ts';
import { forWhom, holds, requestStatus, isNoun, isRole, personOf } from './persons.ts';
import { agree, nameOfType } from './types.ts';
import { pendingApplies, pendingView } from './views.ts';

export function lowerCondition(condition: Ast.Condition, context: Context): Condition | undefined {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return connected(condition, context);
    case 'list':
      return list(condition, context);
    case 'citation-atom':
      return citationAtom(condition, context);
    case 'value-atom': {
      const { predicate } = condition;
      const value = lowerExpression(condition.value, context);
      if (predicate.kind === 'falls-on') return fallsOn(value, predicate, condition.text, context);
      return comparison(value, predicate, { ...condition, views: [] }, context);
    }
    case 'judgement-atom':
      return judged(condition, context);
    case 'atom':
      return atom(condition, context);
  }
}

/** What a statement needs of its sentence: its words, its place, and `ingevolge …`. */
type Said = Pick<Ast.Atom, 'text' | 'span' | 'views' | 'predicate'>;

/** `indien A, tenzij B`: A ∧ ¬B. */
export function lowerClauses(
  clauses: readonly Ast.ConditionClause[],
  context: Context,
): { readonly guard?: Condition; readonly unless: readonly Condition[] } {
  const positive: (Condition | undefined)[] = [];
  const unless: Condition[] = [];
  for (const clause of clauses) {
    const lowered = lowerCondition(clause.condition, context);
    if (clause.kind === 'tenzij') unless.push(...(lowered ? [lowered] : []));
    else positive.push(lowered);
  }
  const guard = allOf([...positive, ...unless.map(not)]);
  return { ...(guard ? { guard } : {}), unless };
}

function connected(condition: Ast.AndCondition | Ast.OrCondition, context: Context): Condition | undefined {
  if (condition.kind === 'and' && condition.mixed) context.report('gemengde-voegwoorden', condition.span, {});
  if (condition.kind === 'and' && condition.unconnected)
    context.report('opsomming-zonder-voegwoord', condition.span, {});
  const parts = condition.of.map((part) => lowerCondition(part, context)).filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return condition.kind === 'or' ? anyOf(parts) : allOf(parts);
}

function list(condition: Ast.ListCondition, context: Context): Condition | undefined {
  const labels = condition.items.map(({ label }) => label);
  const double = labels.findIndex((label, index) => labels.indexOf(label) !== index);
  const again = condition.items[double];
  if (again) context.report('onderdeel-dubbel', again.span, { onderdeel: again.label });
  if (condition.connective === undefined && condition.items.length > 1)
    context.report('lijst-zonder-voegwoord', condition.span, {});
  const parts = condition.items.map((item) => lowerItem(item, context)).filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  return condition.connective === 'of' ? anyOf(parts) : allOf(parts);
}

export function lowerItem(item: Ast.ListItem, context: Context): Condition | undefined {
  const own = lowerCondition(item.condition, context);
  const { guard } = lowerClauses(item.clauses, context);
  return allOf([own, guard]);
}

function citationAtom(node: Ast.CitationAtom, context: Context): Condition {
  const citation = node.citations.flatMap((one) => addressesOf(one, context.here));
  const each = citation.map((address): Condition => ({
    kind: 'statement',
    negated: node.negated,
    of: pendingApplies(context, node.span, [address], context.persons),
    text: node.text,
  }));
  return node.negated ? (allOf(each) as Condition) : anyOf(each);
}

// ── Atoms ────────────────────────────────────────────────────────────────────────────────────────────────────────

function atom(node: Ast.Atom, context: Context): Condition | undefined {
  if (!isSaidByJudge(node.predicate, node.judgedBy, context)) return undefined;
  const pair = aboutPair(node, context);
  if (pair !== 'no-pair') return pair;
  const each = node.subjects.map((subject) => forWhom(subject, context, (term, inner) => aboutOne(term, node, inner)));
  const real = each.filter((condition) => condition !== undefined);
  if (real.length < each.length || real.length === 0) return undefined;
  return node.connective === 'of' ? anyOf(real) : allOf(real);
}

function isSaidByJudge(predicate: Ast.Predicate, by: Ast.JudgedBy | undefined, context: Context): boolean {
  if (predicate.kind !== 'phrase') return isJudgedRightly(undefined, by, { span: predicate.span, text: '' }, context);
  const said = { span: predicate.span, text: predicate.phrase };
  return isJudgedRightly(statusOf(predicate, context), by, said, context);
}

/** A status about two persons: `zij`, `beiden`, or two named subjects, of whom one may be `een derde`. */
function aboutPair(node: Ast.Atom, context: Context): Condition | undefined | 'no-pair' {
  const status =
    node.predicate.kind === 'request'
      ? undefined
      : statusOf(node.predicate, context, (symbol) => symbol.owner.kind === 'paar');
  if (!status) return 'no-pair';
  const [first, second] = node.subjects;
  const word = first?.heads[0]?.kind === 'pronoun' ? first.heads[0].word : undefined;
  const negated = 'negated' in node.predicate && node.predicate.negated;
  const said = (persons: readonly PersonTerm[]): Condition =>
    inTime(node.times, statement(status, persons, negated, node, context));
  if (node.subjects.length === 1 && (word === 'zij' || word === 'beiden') && context.persons.length >= 2)
    return said(context.persons.slice(0, 2));
  if (node.subjects.length !== 2 || !first || !second) return 'no-pair';
  return forWhom(first, context, (one, outer) =>
    forWhom(second, outer, (other, inner) => {
      const persons = [personOf(one.heads, inner), personOf(other.heads, inner)].filter(
        (person) => person !== undefined,
      );
      return persons.length === 2 ? said(persons) : undefined;
    }),
  );
}

/** The status a predicate speaks of, if it is one. */
export function statusOf(
  predicate: Ast.Predicate,
  context: Context,
  wanted: (symbol: StatusSymbol) => boolean = () => true,
): StatusSymbol | undefined {
  const isWanted = (symbol: Symbol): symbol is StatusSymbol => symbol.kind === 'status' && wanted(symbol);
  if (predicate.kind === 'noun')
    return lookup(context, predicate.noun, (symbol): symbol is StatusSymbol => isWanted(symbol) && symbol.noun);
  if (predicate.kind !== 'phrase') return undefined;
  const found = context.resolved
    .find(context.regeling, predicate.phrase)
    .filter(isWanted)
    .filter((symbol) => !symbol.noun);
  const verbs = [predicate.verb, predicate.mayVerb];
  const best = found.find((symbol) => verbs.includes(symbol.verb)) ?? found[0];
  return best;
}

function aboutOne(subject: Ast.Term, node: Ast.Atom, context: Context): Condition | undefined {
  const { predicate } = node;
  const built = predicateOn(subject, predicate, node, context);
  return built && inTime(node.times, built);
}

function predicateOn(subject: Ast.Term, predicate: Ast.Predicate, node: Said, context: Context): Condition | undefined {
  switch (predicate.kind) {
    case 'compare':
      if (comparesAge(subject, predicate, context)) return age(subject, predicate, node, context);
      return comparison(lowerTerm(subject, context), predicate, node, context);
    case 'request':
      return request(subject, predicate, node, context);
    case 'falls-on':
      return fallsOn(lowerTerm(subject, context), predicate, node.text, context);
    case 'has':
      return has(subject, predicate, context);
    case 'noun':
      return noun(subject, predicate, node, context);
    case 'phrase':
      return phrase(subject, predicate, node, context);
  }
}

function comparison(
  left: ReturnType<typeof lowerTerm>,
  predicate: Ast.ComparePredicate,
  node: Said,
  context: Context,
): Condition {
  const right = lowerExpression(predicate.value, context);
  if (!agree(left.type, right.type)) {
    const remedie = 'Vergelijk twee waarden van dezelfde soort en per dezelfde tijd.';
    context.report('eenheden-verschillen', node.span, {
      links: nameOfType(left.type),
      rechts: nameOfType(right.type),
      remedie,
    });
  }
  const compared: Condition = {
    kind: 'statement',
    negated: false,
    of: { kind: 'compare', operator: predicate.operator, left: left.expression, right: right.expression },
    text: node.text,
  };
  return withViews(compared, node, context);
}

/** `die persoon jonger is dan 18 jaar` */
function age(subject: Ast.Term, predicate: Ast.ComparePredicate, node: Said, context: Context): Condition | undefined {
  const of = lowerAge(subject, predicate, context);
  return of && { kind: 'statement', negated: false, of, text: node.text };
}

/** `D op een zaterdag of een feestdag valt`: what D is, by the law of D itself. */
function fallsOn(
  date: ReturnType<typeof lowerTerm>,
  predicate: Ast.FallsOnPredicate,
  text: string,
  context: Context,
): Condition | undefined {
  if (!agree(date.type, { kind: 'datum' }))
    context.report('verkeerd-type', predicate.span, { verwacht: 'een datum', kreeg: nameOfType(date.type) });
  const where = dayIs(predicate.days, context);
  const of: Predicate | undefined = where && { kind: 'on-day', date: date.expression, where };
  return of && { kind: 'statement', negated: predicate.negated, of, text };
}

/** Of the day of evaluation: it is one of these. */
function dayIs(days: readonly Ast.DayNoun[], context: Context): Condition | undefined {
  const each = days.map((day): Condition | undefined => {
    if (day.kind === 'weekday') {
      const of: Predicate = { kind: 'weekday', day: { kind: 'this' }, weekday: day.weekday };
      return { kind: 'statement', negated: false, of, text: `het ${WEEKDAYS[day.weekday - 1] ?? ''} is` };
    }
    const name = day.noun.kind === 'pronoun' ? day.noun.word : day.noun.name;
    const status = lookup(
      context,
      day.noun,
      (symbol): symbol is StatusSymbol => symbol.kind === 'status' && symbol.noun,
    );
    if (!status) {
      reportUnknown(context, day.noun.span, name);
      return undefined;
    }
    if (status.owner.kind !== 'object' && status.owner.kind !== 'zaak') {
      context.report('verkeerd-type', day.noun.span, { verwacht: 'wat een dag kan zijn', kreeg: `'${name}'` });
      return undefined;
    }
    return { kind: 'statement', negated: false, of: holds(status, []), text: `het een ${name} is` };
  });
  const known = each.filter((one) => one !== undefined);
  return known.length === each.length ? anyOf(known) : undefined;
}

function noun(subject: Ast.Term, predicate: Ast.NounPredicate, node: Said, context: Context): Condition | undefined {
  const name = predicate.noun.kind === 'pronoun' ? predicate.noun.word : predicate.noun.name;
  const choice = lookup(
    context,
    predicate.noun,
    (symbol): symbol is Extract<Symbol, { kind: 'symbol' }> => symbol.kind === 'symbol',
  );
  const first = subject.heads[0];
  if (choice && first?.kind === 'name' && isChoiceValue(first, context)) {
    return {
      kind: 'statement',
      negated: predicate.negated,
      of: { kind: 'is-choice', of: lowerTerm(subject, context).expression, symbol: choice.name },
      text: node.text,
    };
  }
  const status = statusOf(predicate, context);
  if (status) return statusAbout(status, subject, predicate.object, predicate.negated, node, context);
  const role = lookup(context, predicate.noun, isRole);
  const left = personOf(subject.heads, context);
  if (role && left) {
    const right = personOf([predicate.noun], context);
    return (
      right && {
        kind: 'statement',
        negated: predicate.negated,
        of: { kind: 'same-person', left, right },
        text: node.text,
      }
    );
  }
  if (!role) reportUnknown(context, predicate.noun.span, name);
  return undefined;
}

function isChoiceValue(head: Ast.Head, context: Context): boolean {
  return (
    lookup(context, head, (symbol): symbol is ValueSymbol => symbol.kind === 'value' && symbol.choice !== undefined) !==
    undefined
  );
}

function phrase(
  subject: Ast.Term,
  predicate: Ast.PhrasePredicate,
  node: Said,
  context: Context,
): Condition | undefined {
  const status = statusOf(predicate, context);
  if (status) return statusAbout(status, subject, predicate.object, predicate.negated, node, context);
  reportUnknown(context, predicate.span, predicate.phrase);
  return undefined;
}

/** `de beschikking definitief is`: the subject must be the object that the status was declared of. */
export function isAboutObject(status: StatusSymbol, subject: Ast.Term, context: Context): boolean {
  const head = subject.heads[0];
  const { owner } = status;
  if (owner.kind !== 'object' || !head) return owner.kind === 'zaak';
  const name = head.kind === 'pronoun' ? head.word : head.name;
  if (name === owner.name || (head.kind === 'pronoun' && ['deze', 'zij', 'hij'].includes(head.word))) return true;
  if (head.kind === 'unknown-name') reportUnknown(context, head.span, name);
  else
    context.report('verkeerd-type', head.span, {
      verwacht: `'${articleOf(owner.name, [])} ${owner.name}'`,
      kreeg: `'${name}'`,
    });
  return false;
}

/** A status said of one subject, with `van …` if it is one towards somebody. */
function statusAbout(
  status: StatusSymbol,
  subject: Ast.Term,
  object: Ast.Term | undefined,
  negated: boolean,
  node: Said,
  context: Context,
): Condition | undefined {
  if (object && !status.towards) {
    context.report('te-veel-personen', object.span, { naam: status.name });
    return undefined;
  }
  if (status.owner.kind === 'object' || status.owner.kind === 'zaak') {
    return isAboutObject(status, subject, context) ? statement(status, [], negated, node, context) : undefined;
  }
  if (status.owner.kind === 'paar') {
    context.report('voornaamwoord-onduidelijk', node.span, {
      woord: textOf(subject),
      uitleg: `'${status.declared}' gaat over twee personen; noem ze allebei`,
    });
    return undefined;
  }
  const person = personOf(subject.heads, context);
  if (!person) return undefined;
  if (!status.towards) return statement(status, [person], negated, node, context);
  if (!object) {
    const other = context.persons[1];
    if (other) return statement(status, [person, other], negated, node, context);
    context.report('wie-ontbreekt', node.span, { naam: status.name });
    return undefined;
  }
  const about = forWhom(object, context, (term, inner) => {
    const towards = personOf(term.heads, inner);
    return towards && statement(status, [person, towards], false, node, inner);
  });
  if (!about) return undefined;
  if (!negated) return about;
  return about.kind === 'statement' ? { ...about, negated: true } : not(about);
}

/** `status` is said of these persons, narrowed by `ingevolge …`. */
function statement(
  status: StatusSymbol,
  persons: readonly PersonTerm[],
  negated: boolean,
  node: Said,
  context: Context,
): Condition {
  return withViews({ kind: 'statement', negated, of: holds(status, persons), text: node.text }, node, context);
}

/** `een partner heeft [die …]`, `geen partner heeft` */
function has(subject: Ast.Term, predicate: Ast.HasPredicate, context: Context): Condition | undefined {
  const name = predicate.noun.kind === 'pronoun' ? predicate.noun.word : predicate.noun.name;
  const status = lookup(context, predicate.noun, isNoun);
  if (!status?.towards) {
    if (status)
      context.report('verkeerd-type', predicate.noun.span, {
        verwacht: "iemand van een ander (zoals 'partner van een persoon')",
        kreeg: `'${name}'`,
      });
    else reportUnknown(context, predicate.noun.span, name);
    return undefined;
  }
  const owner = personOf(subject.heads, context);
  if (!owner) return undefined;
  const { slot, inner } = withSlot(context, name);
  const person: PersonTerm = { kind: 'slot', slot };
  const relation: Condition = {
    kind: 'statement',
    negated: false,
    of: holds(status, [person, owner]),
    text: `${name} van ${spoken(subject)}`,
  };
  const that = predicate.that && lowerThat(predicate.that, person, inner);
  if (predicate.that && !that) return undefined;
  const some: Condition = { kind: 'some-person', slot, except: [], where: allOf([relation, that]) as Condition };
  return predicate.negated ? not(some) : some;
}

/** A term as the text has it, articles included: 'de belanghebbende', 'die persoon'. */
function spoken({ heads }: Ast.Term): string {
  const words = heads.map((head) => {
    if (head.kind === 'pronoun') return head.word;
    const bare = head.kind === 'proper-name' || head.article === 'geen-lidwoord' || head.name.startsWith('#');
    if (bare) return head.name;
    const isThat = head.article === 'die' && articleOf(head.name, []) === 'het';
    return `${isThat ? 'dat' : head.article} ${head.name}`;
  });
  return words.join(' van ');
}

/** A clause after `die` or `dat`: said of this person. */
export function lowerThat(
  that: NonNullable<Ast.HasPredicate['that']>,
  person: PersonTerm,
  context: Context,
): Condition | undefined {
  const span = that.predicate.span;
  const subject: Ast.Term = { kind: 'term', heads: [{ kind: 'name', article: 'die', name: '#die', span }], span };
  const inner: Context = { ...context, bound: new Map([...context.bound, ['#die', person]]) };
  if (!isSaidByJudge(that.predicate, that.judgedBy, inner)) return undefined;
  const built = predicateOn(
    subject,
    that.predicate,
    { text: that.text, span, views: [], predicate: that.predicate },
    inner,
  );
  return built && inTime(that.times, built);
}

/** `het opnameverzoek van ten minste een van beiden is ingediend` */
function request(
  subject: Ast.Term,
  predicate: Ast.RequestPredicate,
  node: Said,
  context: Context,
): Condition | undefined {
  const [head, ...rest] = subject.heads;
  const status =
    head && lookup(context, head, (symbol): symbol is StatusSymbol => symbol.kind === 'status' && symbol.request);
  if (!head || !status) {
    reportUnknown(context, subject.span, textOf(subject));
    return undefined;
  }
  const of = status.owner.kind === 'paar' ? context.persons.slice(0, 2) : requesters(status, rest, context);
  if (of.length < (status.owner.kind === 'paar' || status.towards ? 2 : 1)) {
    context.report('wie-ontbreekt', subject.span, { naam: status.name });
    return undefined;
  }
  if (predicate.timely && !status.verzoek) {
    context.report('verzoek-zonder-termijn', predicate.span, { naam: status.name });
    return undefined;
  }
  const said: Predicate = status.verzoek
    ? { kind: 'status-holds', conclusion: requestStatus(status, predicate.timely), persons: of }
    : holds(status, of);
  return { kind: 'statement', negated: predicate.negated, of: said, text: node.text };
}

function requesters(status: StatusSymbol, rest: readonly Ast.Head[], context: Context): PersonTerm[] {
  if (status.towards && rest.length >= 2) {
    const persons = [personOf(rest.slice(0, -1), context), personOf(rest.slice(-1), context)];
    return persons.filter((person) => person !== undefined);
  }
  const person = rest.length > 0 ? personOf(rest, context) : context.persons[0];
  return person ? [person] : [];
}

// ── Time and views ───────────────────────────────────────────────────────────────────────────────────────────────

function inTime(times: readonly Ast.TimePhrase[], condition: Condition): Condition {
  return times.reduceRight((where: Condition, time): Condition => {
    switch (time.kind) {
      case 'op enige dag in':
        return { kind: 'some-day', span: daySpan(time.period), where };
      case 'gedurende heel':
        return { kind: 'every-day', span: daySpan(time.period), where };
      case 'op een eerdere dag':
        return { kind: 'earlier-day', ...(time.period ? { span: daySpan(time.period) } : {}), where };
      case 'in elke kalendermaand':
        return { kind: 'every-month', where };
      case 'in enige kalendermaand':
        return { kind: 'some-month', where };
      default: {
        const day = dayOfPhrase(time);
        return day === undefined || day === 'not-a-day' ? where : { kind: 'condition-at', day, of: where };
      }
    }
  }, condition);
}

/** `ingevolge artikel 5a AWR partner is`: narrows the status to those grounds. */
function withViews(condition: Condition, node: Said, context: Context): Condition {
  if (node.views.length === 0 || condition.kind !== 'statement') return condition;
  const citation = node.views.flatMap((one) => addressesOf(one, context.here));
  const mode = citation.every((address) => context.deviatesFrom.some((cited) => under(address, cited))) ? 'zelf' : 'na';
  const { of } = condition;
  if (of.kind === 'status-holds') {
    const target = inCitedLaw(of, node, citation, context);
    return {
      ...condition,
      of: { ...target, view: pendingView(context, node.span, target.conclusion, citation, mode) },
    };
  }
  if (of.kind === 'compare' && of.left.kind === 'conclusion') {
    return {
      ...condition,
      of: { ...of, left: { ...of.left, view: pendingView(context, node.span, of.left.conclusion, citation, mode) } },
    };
  }
  context.report('bepaling-zonder-regel', node.span, {
    verwijzing: node.views.length === 1 ? 'deze bepaling' : 'deze bepalingen',
    naam: node.text,
  });
  return condition;
}

/** `ingevolge artikel 5a AWR partner` means the partner of the AWR, also where the own law has a partner. */
function inCitedLaw(
  of: Extract<Predicate, { kind: 'status-holds' }>,
  node: Said,
  citation: readonly string[],
  context: Context,
): Extract<Predicate, { kind: 'status-holds' }> {
  const law = citation[0]?.split(':')[0];
  if (law === undefined || law === context.regeling) return of;
  const other = statusOf(node.predicate, { ...context, regeling: law }, (symbol) => symbol.regeling === law);
  return other ? { ...of, conclusion: other.id } : of;
}

/** How conditions are lowered, for values that have a condition inside. */
export const conditionLowering: ConditionLowering = { condition: lowerCondition, that: lowerThat, dayIs };
