/**
 * A condition that stands first may name the person whom the main clause then only points at: `Indien een persoon
 * meerderjarig is, is die persoon stemgerechtigd`. The tree is that of `Een persoon is stemgerechtigd indien die persoon
 * meerderjarig is`.
 */
import type * as Ast from '../../ast/index.ts';

type Introduced = Extract<Ast.Head, { kind: 'pronoun' | 'name' | 'unknown-name' }>;

/** The sentence under one condition more, which stands first. */
export function withCondition(sentence: Ast.Sentence, clause: Ast.ConditionClause): Ast.Sentence {
  if (!('conditions' in sentence)) return sentence;
  const who = introducedIn(clause.condition);
  const named = who && withNamed(sentence, who);
  if (!named) return { ...sentence, conditions: [clause, ...sentence.conditions] };
  const pointed = { ...clause, condition: pointingAt(clause.condition, who) };
  return { ...named, conditions: [pointed, ...sentence.conditions] };
}

/** Of whom the condition speaks first. */
function introducedIn(condition: Ast.Condition): Introduced | undefined {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of[0] && introducedIn(condition.of[0]);
    case 'list':
      return condition.items[0] && introducedIn(condition.items[0].condition);
    case 'atom': {
      const [subject, other] = condition.subjects;
      const [head, whose] = subject?.heads ?? [];
      return head && !whose && !other && introduces(head) ? head : undefined;
    }
    default:
      return undefined;
  }
}

function introduces(head: Ast.Head): head is Introduced {
  if (head.kind === 'pronoun') return head.word === 'een persoon' || head.word === 'degene';
  return (head.kind === 'name' || head.kind === 'unknown-name') && ['een', 'de', 'het'].includes(head.article);
}

/** The main clause with that person in the place of the word that points; undefined when nothing points. */
function withNamed<S extends Ast.Sentence & Ast.Conclusive>(sentence: S, who: Introduced): S | undefined {
  const terms = 'subjects' in sentence ? sentence.subjects : 'subject' in sentence ? [sentence.subject] : [];
  if (!terms.some(({ heads }) => heads.some((head) => pointsAt(head, who)))) return undefined;
  const renamed = terms.map((term) => ({
    ...term,
    heads: term.heads.map((head) => (pointsAt(head, who) ? { ...who, span: head.span } : head)),
  }));
  return 'subjects' in sentence ? { ...sentence, subjects: renamed } : { ...sentence, subject: renamed[0] };
}

function pointsAt(head: Ast.Head, who: Introduced): boolean {
  if (head.kind === 'pronoun') return head.word === 'die persoon' || head.word === 'hij';
  return head.kind === 'name' && head.article === 'die' && who.kind === 'name' && head.name === who.name;
}

/** The condition, which now follows the naming: `een persoon` becomes `die persoon`. */
function pointingAt(condition: Ast.Condition, who: Introduced): Ast.Condition {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return { ...condition, of: condition.of.map((one) => pointingAt(one, who)) };
    case 'list':
      return {
        ...condition,
        items: condition.items.map((item) => ({ ...item, condition: pointingAt(item.condition, who) })),
      };
    case 'atom':
      return { ...condition, subjects: condition.subjects.map((term) => pointing(term, who)) };
    default:
      return condition;
  }
}

function pointing(term: Ast.Term, who: Introduced): Ast.Term {
  const [first, ...rest] = term.heads;
  if (!first || !isSame(first, who)) return term;
  const head: Ast.Head =
    first.kind === 'pronoun'
      ? { ...first, word: 'die persoon' }
      : {
          ...(first as Extract<Ast.Head, { kind: 'name' }>),
          article: who.kind !== 'pronoun' && who.article === 'een' ? 'die' : 'de',
        };
  return { ...term, heads: [head, ...rest] };
}

function isSame(head: Ast.Head, who: Introduced): boolean {
  if (head.kind === 'pronoun') return who.kind === 'pronoun' && head.word === who.word;
  return (
    head.kind === who.kind &&
    'name' in who &&
    head.name === who.name &&
    'article' in head &&
    head.article === who.article
  );
}
