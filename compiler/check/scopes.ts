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
  if (![...lowered.ruleSpans.values()].some(({ scope }) => scope.length > 0)) return [];
  const { conclusions } = lowered.program;
  return conclusions.flatMap(({ id, name, rules }) =>
    rules.flatMap((rule) => {
      const place = lowered.ruleSpans.get(rule.id);
      if (!place || place.scope.length === 0) return [];
      const isOutside = (reader: Rule): boolean =>
        askedBy(reader).has(id) && !place.scope.some((cited) => under(reader.address, cited));
      const outside = conclusions
        .find((other) => other.id !== id && other.rules.some(isOutside))
        ?.rules.find(isOutside);
      if (!outside) return [];
      const wat = `'${name}', dat alleen 'voor de toepassing van' een bepaling is bepaald, in ${inWords(outside.address)}`;
      return [diagnostic('niet-ondersteund', { file: place.file, span: place.span }, { wat })];
    }),
  );
}
