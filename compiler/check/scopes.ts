/** `Voor de toepassing van lid 1`: a rule holds everywhere, so nothing outside lid 1 may read what it concludes. */
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
      const wat = `'voor de toepassing van' waar ook ${inWords(outside.address)} naar '${name}' kijkt`;
      return [diagnostic('niet-ondersteund', { file: place.file, span: place.span }, { wat })];
    }),
  );
}
