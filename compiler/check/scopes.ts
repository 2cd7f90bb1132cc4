/** `Voor de toepassing van lid 1`, of what is defined nowhere else: outside lid 1 there is nothing to read. */
import type { Rule } from '../../runtime/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { inWords, under, type Lowered } from '../lower/index.ts';
import { objectsIn } from './walk.ts';

/** What was found before: a rule never changes. */
const asked = new WeakMap<Rule, ReadonlySet<unknown>>();

/** Ids of the conclusions that a rule asks for. */
function askedBy(rule: Rule): ReadonlySet<unknown> {
  const known = asked.get(rule);
  if (known) return known;
  const found = new Set(objectsIn([rule.guard, rule.value]).map(({ conclusion }) => conclusion));
  asked.set(rule, found);
  return found;
}

export function checkScopes(lowered: Lowered): Diagnostic[] {
  const { conclusions } = lowered.program;
  return conclusions.flatMap(({ id, name, rules }) =>
    rules.flatMap((rule) => {
      const place = lowered.ruleSpans.get(rule.id);
      if (!place || place.scope.length === 0) return [];
      const readers = conclusions.filter((other) => other.id !== id).flatMap((other) => other.rules);
      const outside = readers.find(
        (reader) => !place.scope.some((cited) => under(reader.address, cited)) && askedBy(reader).has(id),
      );
      if (!outside) return [];
      const wat = `'${name}', dat alleen 'voor de toepassing van' een bepaling is bepaald, in ${inWords(outside.address)}`;
      return [diagnostic('niet-ondersteund', { file: place.file, span: place.span }, { wat })];
    }),
  );
}
