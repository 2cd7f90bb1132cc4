/** The case of a voorbeeld while it is read, and who is meant in it. */
import type { Ast, Span } from '../../../grammar/index.ts';
import type { Fact, Vraag } from '../../../runtime/index.ts';
import { nearNames } from '../../diagnostics/index.ts';
import { lookup, reportUnknown, type Context } from '../context.ts';
import { CaseBuilder } from './facts.ts';
import type { ExampleWorld } from './world.ts';
import { isRole } from '../persons.ts';

export interface Scene {
  readonly context: Context;
  readonly world: ExampleWorld;
  readonly builder: CaseBuilder;
  /** Keys of every question: what counts beside the law, and as known when. */
  readonly counting: Pick<Vraag, 'bekendOp' | 'met'>;
}

/** In a voorbeeld a capital is the name of a person. */
export function unknownIn({ context, builder }: Scene, span: Span, name: string): void {
  const near = nearNames(name, builder.persons);
  if (near.length > 0 || /^[A-ZÀ-Ö]/.test(name))
    context.report('persoon-onbekend', span, { naam: name, lijktOp: near });
  else reportUnknown(context, span, name);
}

export function reportYear({ context }: Scene, year: string, span: Span): void {
  if (!/^[12]\d{3}$/.test(year)) context.report('periode-onbekend-jaar', span, { jaar: year });
}

export function factById(id: string, scene: Scene): Fact | undefined {
  return scene.world.fact(id);
}

export function objectKey(fact: Fact, scene: Scene): string {
  const { of } = fact;
  return of.kind === 'object' ? (scene.world.object(of.object)?.key ?? '') : '';
}

/** Proper names, roles, `zij` and `beiden` to persons of the example. */
export function personsIn(
  heads: readonly Ast.Head[],
  scene: Scene,
  span: Ast.Node['span'],
  { quiet = false, naam = 'dit gegeven' } = {},
): string[] {
  const { builder, context } = scene;
  const found: string[] = [];
  for (const head of heads) {
    if (head.kind === 'proper-name') {
      if (builder.persons.includes(head.name)) found.push(head.name);
      else
        context.report('persoon-onbekend', head.span, {
          naam: head.name,
          lijktOp: nearNames(head.name, scene.builder.persons),
        });
    } else if (head.kind === 'pronoun') {
      if (['zij', 'beiden', 'een van beiden'].includes(head.word)) found.push(...builder.persons.slice(0, 2));
      else found.push(...builder.persons.filter((person) => !found.includes(person)).slice(0, 1));
    } else {
      const role = lookup(context, head, isRole);
      const person = role && builder.roles[role.key];
      if (person !== undefined) found.push(person);
      else if (!quiet)
        context.report('persoon-onbekend', head.span, {
          naam: head.name,
          lijktOp: nearNames(head.name, scene.builder.persons),
        });
    }
  }
  if (found.length === 0 && heads.length === 0 && !quiet)
    context.report('wie-ontbreekt', span, { naam, voorbeeld: builder.persons[0] ?? 'Anna' });
  return found;
}
