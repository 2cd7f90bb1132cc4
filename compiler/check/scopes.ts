/** `Voor de toepassing van lid 1`, of what is defined nowhere else: outside lid 1 there is nothing to read. */
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { inWords, under, type Lowered } from '../lower/index.ts';
import { objectsIn } from './walk.ts';

export function checkScopes(lowered: Lowered): Diagnostic[] {
  const { conclusions } = lowered.program;
  return conclusions.flatMap(({ id, name, rules }) =>
    rules.flatMap((rule) => {
      const place = lowered.ruleSpans.get(rule.id);
      if (!place || place.scope.length === 0) return [];
      const readers = conclusions.filter((other) => other.id !== id).flatMap((other) => other.rules);
      const outside = readers.find(
        (reader) =>
          !place.scope.some((cited) => under(reader.address, cited)) &&
          objectsIn([reader.guard, reader.value]).some(({ conclusion }) => conclusion === id),
      );
      if (!outside) return [];
      const wat = `'${name}', dat alleen 'voor de toepassing van' een bepaling is bepaald, in ${inWords(outside.address)}`;
      return [diagnostic('niet-ondersteund', { file: place.file, span: place.span }, { wat })];
    }),
  );
}
