/** Why rules do not count: a condition that is not met, another rule that goes first, or a rule that switches it off. */
import type { UitlegRegel, UitlegStap } from '../../runtime/index.ts';
import { addressInWords, listed, placeInWords, regelingOf } from './address-words.ts';
import { conditionText, decisiveParts, explainCondition, personsOf } from './explanation-conditions.ts';
import type { Writing } from './explanation-lines.ts';
import { isStep, write } from './explanation-lines.ts';

interface Side {
  readonly rules: readonly UitlegRegel[];
  readonly counting: readonly UitlegRegel[];
  /** Nothing counts, so that what does not count is the whole reason: tell what it rests on as well. */
  readonly inDetail: boolean;
}

export function whyNot(writing: Writing, { rules, counting, inDetail }: Side, depth: number): void {
  const taken = new Set(counting.map(({ adres }) => adres));
  for (const rule of rules.filter(({ status }) => status !== 'telt')) {
    const quoted = taken.has(rule.adres) ? ` (“${shortened(rule.regel)}”)` : '';
    const name = addressInWords(rule.adres) + (rule.hulpregel ? ' (hulpregel)' : '') + quoted;
    explainRefused(writing, rule, name, depth, inDetail);
  }
}

function explainRefused(writing: Writing, rule: UitlegRegel, name: string, depth: number, inDetail: boolean): void {
  const line = (text: string): void => {
    write(writing, { depth, kind: 'waarom-niet', text, address: rule.adres });
  };
  const condition = rule.stappen.find(isStep);
  switch (rule.status) {
    case 'telt':
      return;
    case 'opzij':
      line(`Opzijgezet: ${name}, door ${byWords(rule)}.`);
      return;
    case 'uitgeschakeld':
      line(`Buiten toepassing: ${name}, door ${byWords(rule)}${firstWords(rule)}.`);
      return;
    case 'voorwaarde':
    case 'onbekend': {
      const opening = rule.status === 'onbekend' ? 'Nog niet te zeggen of dit geldt' : 'Niet van toepassing';
      const detailed = inDetail && condition !== undefined;
      line(
        `${opening}: ${name}${condition && !detailed ? `, omdat ${reasonOf(writing, condition)}` : ''}${detailed ? ',' : '.'}`,
      );
      if (detailed) explainCondition(writing, condition, depth + 1, 'omdat ');
    }
  }
}

/** ', want Bram komt eerder in de rangorde' */
export function firstWords({ gaatVoor }: UitlegRegel): string {
  return gaatVoor === undefined ? '' : `, want ${gaatVoor} komt eerder in de rangorde`;
}

/** Named in full only when it stands in another regeling. */
function byWords({ adres, door }: UitlegRegel): string {
  return listed(door.map((by) => (regelingOf(by) === regelingOf(adres) ? placeInWords(by) : addressInWords(by))));
}

const MOST_REASONS = 3;

/** In one clause, to follow 'omdat'. */
export function reasonOf(writing: Writing, node: UitlegStap): string {
  const parts = leaves(node);
  const reasons = [...new Set(parts.map((part) => conditionText(writing, part.node, part.person).replace(/:$/, '')))];
  const told = reasons.slice(0, MOST_REASONS).join(', en omdat ');
  return reasons.length > MOST_REASONS ? `${told}, onder meer` : told;
}

interface Leaf {
  readonly node: UitlegStap;
  readonly person: string | undefined;
}

/** The statements that decided; of a quantifier what holds, or does not hold, for the first person or day shown. */
function leaves(node: UitlegStap, person?: string): readonly Leaf[] {
  if (node.wat === 'en' || node.wat === 'of') return decisiveParts(node).flatMap((part) => leaves(part, person));
  const shown = node.wat === 'er is een persoon' ? personsOf(node)[0] : undefined;
  const about = shown?.delen.find(isStep);
  if (shown && about?.uitkomst === node.uitkomst) return leaves(about, shown.wat);
  const inner = node.delen.find(isStep);
  return (node.wat === 'niet' || node.wat === 'tenzij niet') && inner ? leaves(inner, person) : [{ node, person }];
}

const LONGEST = 90;

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}
