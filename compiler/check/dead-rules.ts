/** Rules that can never hold: they never apply, or a rule without condition always sets them aside. */
import type { Conclusion, Rule } from '../../runtime/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import { inWords, type Lowered } from '../lower/index.ts';
import { FoundOfEach, together } from './found-of-each.ts';
import { written } from './walk.ts';

/** A rule and those without condition that set it aside whenever it is in force. */
interface SetAside {
  readonly conclusion: Conclusion;
  readonly rule: Rule;
  readonly by: readonly Rule[];
}

/** What was found before: a conclusion never changes. */
export class DeadRuleMemory {
  readonly setAside = new FoundOfEach(alwaysSetAside);
}

export function checkDeadRules(lowered: Lowered, memory: DeadRuleMemory): Diagnostic[] {
  const { conclusions } = lowered.program;
  const found = together(memory.setAside.of(conclusions).all);
  if (found.length === 0) return [];
  const switchedOff = new Set(conclusions.flatMap(({ rules }) => rules.flatMap(({ switchesOff }) => switchesOff)));
  return found.flatMap(({ conclusion, rule, by }) => {
    const killer = by.find(({ id }) => !switchedOff.has(id));
    const place = lowered.ruleSpans.get(rule.id);
    const second = killer && lowered.ruleSpans.get(killer.id);
    // a `met dien verstande dat` without a condition still builds on the value of its own sentence
    if (!killer || !place || !second || place.sentence === second.sentence) return [];
    if (isAsked(rule, conclusions)) return []; // `ingevolge` still asks for it
    const because = { file: second.file, span: second.span, label: `${inWords(killer.address)} gaat altijd voor` };
    return [diagnostic('dode-regel', { file: place.file, span: place.span }, { naam: conclusion.name }, because)];
  });
}

function alwaysSetAside(conclusion: Conclusion): readonly SetAside[] {
  const always = unconditional(conclusion);
  if (always.length === 0) return [];
  return conclusion.rules.flatMap((rule) => {
    if (rule.id.includes('~')) return []; // a copy: the rule itself may well hold
    const by = always.filter((other) => setsAsideOnAllDays(other, rule));
    return by.length === 0 ? [] : [{ conclusion, rule, by }];
  });
}

/** Does some rule name this one? */
function isAsked({ id }: Rule, conclusions: readonly Conclusion[]): boolean {
  const name = JSON.stringify(id);
  return conclusions.some(({ rules }) =>
    rules.some((rule) => {
      const { guard = '', value = '' } = written(rule);
      return guard.includes(name) || value.includes(name);
    }),
  );
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
