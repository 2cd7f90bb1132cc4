/** `Voor de toepassing van lid 1`, of what is defined nowhere else: outside lid 1 there is nothing to read. */
import type { Conclusion, Rule } from '../../runtime/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { inWords, under, type Lowered } from '../lower/index.ts';
import type { RulesInText } from './rules-in-text.ts';
import { objectsIn } from './walk.ts';

/** What was found before: neither a rule nor a conclusion ever changes. */
const askedByRule = new WeakMap<Rule, ReadonlySet<unknown>>();
const askedByConclusion = new WeakMap<Conclusion, ReadonlySet<unknown>>();

/** Ids of the conclusions that a rule asks for. */
function askedBy(rule: Rule): ReadonlySet<unknown> {
  const known = askedByRule.get(rule);
  if (known) return known;
  const found = new Set(objectsIn([rule.guard, rule.value]).map(({ conclusion }) => conclusion));
  askedByRule.set(rule, found);
  return found;
}

/** Ids of the conclusions that some of its rules ask for. */
function askedByAny(conclusion: Conclusion): ReadonlySet<unknown> {
  const known = askedByConclusion.get(conclusion);
  if (known) return known;
  const found = new Set(conclusion.rules.flatMap((rule) => [...askedBy(rule)]));
  askedByConclusion.set(conclusion, found);
  return found;
}

export function checkScopes({ program }: Lowered, { scoped, homes }: RulesInText): Diagnostic[] {
  const { conclusions } = program;
  return [...scoped].flatMap(([ruleId, place]) => {
    const home = homes.get(ruleId);
    if (!home) return [];
    const { id, name } = home.conclusion;
    const isOutside = (reader: Rule): boolean =>
      askedBy(reader).has(id) && !place.scope.some((cited) => under(reader.address, cited));
    const outside = conclusions
      .find((other) => other.id !== id && askedByAny(other).has(id) && other.rules.some(isOutside))
      ?.rules.find(isOutside);
    if (!outside) return [];
    const wat = `'${name}', dat alleen 'voor de toepassing van' een bepaling is bepaald, in ${inWords(outside.address)}`;
    return [diagnostic('niet-ondersteund', { file: place.file, span: place.span }, { wat })];
  });
}
