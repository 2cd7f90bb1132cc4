/**
 * `Lid 3 is van overeenkomstige toepassing, met dien verstande dat voor partner wordt gelezen medebewoner`: the
 * sentences of lid 3 said again at this place, with other words.
 */
import type { Ast } from '../../grammar/index.ts';
import type { Place } from '../resolve/index.ts';
import { addressesOf, inWords, under } from './citations.ts';
import type { Context } from './context.ts';

/** The cited sentences as they read here. */
export function sentencesAlike(
  sentence: Ast.AnalogySentence,
  item: Ast.RuleSentence,
  context: Context,
): readonly Ast.RuleSentence[] {
  context.draft.untraceable();
  const names = new Map(
    sentence.provisos.flatMap((proviso) => (proviso.kind === 'proviso-read' ? proviso.readings : [])).flatMap(pairOf),
  );
  const cited = sentence.citations.flatMap((citation) => addressesOf(citation, context.here));
  const places = context.resolved.places.filter(
    (place) => cited.some((address) => under(place.address, address)) && overlaps(place, context.place),
  );
  const found = places.flatMap(({ section }) => section?.items ?? []).filter((other) => other.kind === 'rule');
  if (found.length === 0) {
    const verwijzing = cited.map(inWords).join(' en ');
    context.report('bepaling-zonder-regel', item.span, { verwijzing, naam: 'iets dat hier van toepassing kan zijn' });
  }
  return found.map((other) => {
    const read = renamed(other.sentence, names) as Ast.Sentence;
    const conditions = 'conditions' in read ? [...read.conditions, ...sentence.conditions] : [];
    const whole = 'conditions' in read ? { ...read, conditions } : read;
    return { ...item, sentence: whole, notes: [...item.notes, ...other.notes] };
  });
}

/** `voor partner: medebewoner` as names. */
function pairOf({ of, as }: Ast.Reading): (readonly [string, string])[] {
  const from = of.heads[0];
  const to = as.kind === 'term-expression' ? as.term.heads[0] : undefined;
  return from?.kind === 'name' && to?.kind === 'name' ? [[from.name, to.name]] : [];
}

/** The same tree with other names; the words for people (`sentence` text) stay. */
function renamed(tree: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(tree)) return tree.map((one: unknown) => renamed(one, names));
  if (typeof tree !== 'object' || tree === null) return tree;
  const copy = Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, renamed(value, names)]));
  const isName = copy['kind'] === 'name' && typeof copy['name'] === 'string';
  return isName ? { ...copy, name: names.get(copy['name'] as string) ?? copy['name'] } : copy;
}

/** Both in force on some day: a version that had lapsed is not applied again. */
function overlaps(place: Place, here: Place | undefined): boolean {
  const [a, b] = [place.validity, here?.validity ?? {}];
  return (a.from ?? '') < (b.to ?? '9999') && (b.from ?? '') < (a.to ?? '9999');
}
