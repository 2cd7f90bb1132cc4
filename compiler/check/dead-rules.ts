/** Rules that can never hold: they never apply, or a rule without condition always sets them aside. */
import type { Conclusion, Rule } from '../../runtime/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { inWords, type Lowered } from '../lower/index.ts';

export function checkDeadRules(lowered: Lowered): Diagnostic[] {
  const { conclusions } = lowered.program;
  // only made when a rule seems dead, which is seldom
  const asked = (): string =>
    JSON.stringify(conclusions.flatMap(({ rules }) => rules.map(({ guard, value }) => [guard, value])));
  const switchedOff = new Set(conclusions.flatMap(({ rules }) => rules.flatMap(({ switchesOff }) => switchesOff)));
  return conclusions.flatMap((conclusion) =>
    conclusion.rules.flatMap((rule) => {
      if (rule.id.includes('~')) return []; // a copy: the rule itself may well hold
      const killer = conclusion.rules.find(
        (other) => alwaysSetsAside(other, rule, conclusion) && !switchedOff.has(other.id),
      );
      const place = lowered.ruleSpans.get(rule.id);
      const second = killer && lowered.ruleSpans.get(killer.id);
      // a `met dien verstande dat` without a condition still builds on the value of its own sentence
      if (!killer || !place || !second || place.sentence === second.sentence) return [];
      if (asked().includes(JSON.stringify(rule.id))) return []; // `ingevolge` still asks for it
      const because = { file: second.file, span: second.span, label: `${inWords(killer.address)} gaat altijd voor` };
      return [diagnostic('dode-regel', { file: place.file, span: place.span }, { naam: conclusion.name }, because)];
    }),
  );
}

/** No condition, no exception to it, and in force on all days of the other. */
function alwaysSetsAside(rule: Rule, other: Rule, { rules }: Conclusion): boolean {
  if (rule.guard !== undefined || !rule.replaces.includes(other.id)) return false;
  if (rules.some(({ replaces }) => replaces.includes(rule.id))) return false;
  const from = rule.valid.from ?? '';
  const to = rule.valid.to ?? '9999';
  return from <= (other.valid.from ?? '') && (other.valid.to ?? '9999') <= to;
}
