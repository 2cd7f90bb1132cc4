/** Of whom a statement of a voorbeeld is. */
import type { Ast } from '../../../grammar/index.ts';
import type { Fact } from '../../../runtime/index.ts';
import { personsIn, type Scene } from './scene.ts';

/** The persons a stated fact is about: one row of persons for each time it must be set. */
export function personsOfFact(
  fact: Pick<Fact, 'of' | 'name'>,
  subjects: readonly Ast.Term[],
  predicate: Ast.Predicate,
  scene: Scene,
  span: Ast.Node['span'],
): readonly (readonly string[])[] {
  const { context, builder } = scene;
  if (fact.of.kind === 'zaak' || fact.of.kind === 'object') return [[]];
  if (predicate.kind === 'request') {
    const named = personsIn(subjects[0]?.heads.slice(1) ?? [], scene, span, { quiet: true });
    const persons = named.length > 0 ? named : builder.persons.slice(0, fact.of.kind === 'persoon' ? 1 : 2);
    return [persons];
  }
  const named = subjects.flatMap((subject) => personsIn(subject.heads, scene, span));
  if (fact.of.kind === 'paar') {
    if (named.length === 2) return [named];
    context.report('voornaamwoord-onduidelijk', span, {
      woord: fact.name,
      uitleg: 'dit gegeven gaat over twee personen; noem ze allebei',
    });
    return [];
  }
  if (fact.of.kind === 'persoon') return named.map((person) => [person]);
  const object = 'object' in predicate ? predicate.object : undefined;
  if (!object && builder.persons.length !== 2) {
    context.report('wie-ontbreekt', predicate.span, { naam: fact.name });
    return [];
  }
  const towards = object
    ? personsIn(object.heads, scene, span)
    : builder.persons.filter((person) => !named.includes(person));
  return towards.flatMap((other) => named.map((person) => [person, other]));
}
