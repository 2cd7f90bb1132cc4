/** Where something is described, and where it is used. */
import { citationsIn, citedAt, headingsOf } from './citations.ts';
import { bare, declarationsOf, nameAt, occurrencesIn } from './names.ts';
import type { State } from './state.ts';
import type { Location } from './types.ts';

/** Where the name or the cited provision at this place is described; a provision has a place for each version. */
export function definition(state: State, file: string, offset: number): readonly Location[] {
  const cited = citedAt(state, file, offset);
  if (cited) return cited.addresses.flatMap((address) => headingsOf(state, address));
  const name = nameAt(state, file, offset);
  return name ? declarationsOf(state, name) : [];
}

/** Where a fact or an amount of the program is described, by its id there; undefined when the text has no such thing. */
export function declaration({ compiled }: State, id: string): Location | undefined {
  const found = compiled.resolved.symbols.find((symbol) => symbol.id === id);
  return found && { file: found.file, start: found.span.start, end: found.span.end };
}

/** Every place with the same name, its declaration included; of a heading, every place that cites it or a part of it. */
export function references(state: State, file: string, offset: number): readonly Location[] {
  const name = nameAt(state, file, offset);
  if (name) return (occurrencesIn(state).get(name.key) ?? []).map(bare);
  const cited = citedAt(state, file, offset)?.addresses;
  const headings = state.compiled.resolved.places
    .filter(
      (place) =>
        place.file === file &&
        place.section !== undefined &&
        place.section.headingSpan.start <= offset &&
        offset <= place.section.headingSpan.end,
    )
    .map((place) => place.address);
  const wanted = cited ?? headings;
  if (wanted.length === 0) return [];
  // who asks for the citations of a heading also means those of what stands under it
  const meant = (one: string): boolean =>
    wanted.includes(one) || (!cited && wanted.some((heading) => one.startsWith(`${heading}:`)));
  return state.sources.flatMap((source) =>
    citationsIn(state, source.file)
      .filter(({ addresses }) => addresses.some(meant))
      .map(({ range }) => ({ file: source.file, ...range })),
  );
}
