/** Rules that can never hold: they never apply, or a rule without condition always sets them aside. */
import type { Conclusion, Rule } from '../../runtime/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { inWords, type Lowered } from '../lower/index.ts';

export function checkDeadRules(lowered: Lowered): Diagnostic[] {
  const { conclusions } = lowered.program;
  // only made when a rule seems dead, which is seldom
  let written: string | undefined;
  const asked = (): string =>
    (written ??= JSON.stringify(conclusions.flatMap(({ rules }) => rules.map(({ guard, value }) => [guard, value]))));
  const switchedOff = new Set(conclusions.flatMap(({ rules }) => rules.flatMap(({ switchesOff }) => switchesOff)));
  return conclusions.flatMap((conclusion) => {
    const always = unconditional(conclusion);
    if (always.length === 0) return [];
    return conclusion.rules.flatMap((rule) => {
      if (rule.id.includes('~')) return []; // a copy: the rule itself may well hold
      const killer = always.find((other) => setsAsideOnAllDays(other, rule) && !switchedOff.has(other.id));
      const place = lowered.ruleSpans.get(rule.id);
      const second = killer && lowered.ruleSpans.get(killer.id);
      // a `met dien verstande dat` without a condition still builds on the value of its own sentence
      if (!killer || !place || !second || place.sentence === second.sentence) return [];
      if (asked().includes(JSON.stringify(rule.id))) return []; // `ingevolge` still asks for it
      const because = { file: second.file, span: second.span, label: `${inWords(killer.address)} gaat altijd voor` };
      return [diagnostic('dode-regel', { file: place.file, span: place.span }, { naam: conclusion.name }, because)];
    });
  });
}

/** Rules that set something aside, without a condition and without an exception to them. */
function unconditional({ rules }: Conclusion): readonly Rule[] {
  return rules.filter(
    ({ id, guard, replaces }) =>
      guard === undefined && replaces.length > 0 && !rules.some((other) => other.replaces.includes(id)),
  );
}

/** It sets the other aside and is in force on all days of the other. */
function setsAsideOnAllDays(rule: Rule, other: Rule): boolean {
  if (!rule.replaces.includes(other.id)) return false;
  const from = rule.valid.from ?? '';
  const to = rule.valid.to ?? '9999';
  return from <= (other.valid.from ?? '') && (other.valid.to ?? '9999') <= to;
}
