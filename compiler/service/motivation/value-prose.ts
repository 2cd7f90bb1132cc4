/** A value in one breath: 'de standaardpremie (€ 2.112,00), verminderd met de normpremie (€ 756,95576)'. */
import { shapeOfStatus } from '../../../grammar/index.ts';
import type { Uitleg, UitlegFeit, UitlegStap } from '../../../runtime/index.ts';
import { monthNames } from '../../../runtime/index.ts';
import { shareWords } from '../share-words.ts';
import { enumerated, nameInView, personsIn, type Words } from './words.ts';

export function valueProse(words: Words, node: Uitleg): string {
  switch (node.soort) {
    case 'besluit': {
      const { name, view } = nameInView(node.naam);
      return `${named(words, name, personsIn(node.over, words))}${view} (${node.leesbaar})`;
    }
    case 'feit':
      return `${factName(words, node)} (${node.leesbaar})`;
    case 'parameter':
      return `${words.the(node.naam)} (${node.leesbaar})`;
    case 'oordeel':
      return `het oordeel van ${node.door} (${node.leesbaar})`;
    case 'stap':
      return stepProse(words, node);
  }
}

function named(words: Words, name: string, persons: readonly string[]): string {
  return persons.length === 0 ? words.the(name) : `${words.the(name)} van ${enumerated(persons)}`;
}

/** 'het inkomensgegeven van Anna over 2025' */
export function factName(words: Words, { naam, pad }: UitlegFeit): string {
  const { persons, year } = partsOfPath(pad);
  return named(words, naam, persons.map(words.person)) + (year === undefined ? '' : ` over ${year}`);
}

/** Of whom a path speaks: `personen.anna.inkomen.2025`, `koppels.anna+bram.gehuwd`, `relaties.bram>anna.partner`. */
export function partsOfPath(path: string): { readonly persons: readonly string[]; readonly year: string | undefined } {
  const [place, about = '', ...rest] = path.split('.');
  const year = [about, ...rest].find((part) => /^\d{4}$/.test(part));
  if (place === 'personen') return { persons: [about], year };
  if (place === 'koppels') return { persons: about.split('+'), year };
  return { persons: place === 'relaties' ? about.split('>') : [], year };
}

function stepProse(words: Words, node: UitlegStap): string {
  const [first, second] = node.delen;
  if (first === undefined) return node.leesbaar;
  const say = (part: Uitleg): string => valueProse(words, part);
  if (second === undefined) {
    const rounding = roundingWords(node);
    if (rounding !== undefined) return `${say(first)}, ${rounding}`;
    return node.wat.startsWith('op ') ? `${say(first)} ${node.wat}` : say(first);
  }
  switch (node.wat) {
    case 'hele jaren van … tot en met':
      return `het aantal hele jaren van ${say(first)} tot en met ${second.leesbaar}`;
    case 'vermenigvuldigd met':
      return product(words, first, second);
    case 'vermeerderd met':
    case 'verminderd met':
    case 'gedeeld door':
      return `${say(first)}, ${node.wat} ${say(second)}`;
    case 'na':
    case 'vóór':
      return `${first.leesbaar} ${node.wat} ${say(second)}`;
    case 'het hoogste van':
      if (isNought(first)) return partProse(words, second, node.leesbaar) ?? `${say(second)}, ten minste nihil`;
      return `het hoogste van ${enumerated(node.delen.map(say))}`;
    case 'het laagste van':
      return `het laagste van ${enumerated(node.delen.map(say))}`;
    case 'de som van':
      return sumProse(words, node.delen);
    case 'de som over de personen':
      return sumProse(
        words,
        countedIn(node).flatMap(({ delen }) => delen.slice(-1)),
        node.leesbaar,
      );
    case 'het aantal personen':
      return countProse(words, node);
    case 'over':
      return node.delen.map(say).at(-1) ?? node.leesbaar;
  }
  if (node.wat.startsWith('de som over de kalendermaanden')) return `${node.wat}: ${monthly(node.delen)}`;
  if (node.wat.startsWith('de eerste dag vanaf')) return firstDayProse(words, node);
  // a person that was looked up comes first, then the value itself
  const last = node.delen.at(-1);
  return last?.uitkomst === node.uitkomst ? say(last) : node.leesbaar;
}

/** What there is of the parts, together; nothing at all is the outcome alone. */
function sumProse(words: Words, parts: readonly Uitleg[], nothing = 'geen'): string {
  const present = parts.filter(({ uitkomst }) => uitkomst !== 'geen').map((part) => valueProse(words, part));
  if (present.length === 0) return nothing;
  return present.length === 1 ? present.join('') : `de som van ${enumerated(present)}`;
}

/** The persons who count in a sum or a number. */
const countedIn = ({ delen }: UitlegStap): readonly UitlegStap[] =>
  delen.filter((part) => part.soort === 'stap').filter(({ uitkomst }) => uitkomst === 'ja');

/** 'het aantal personen dat een huisgenoot is (2: Bram en Carla)' */
function countProse(words: Words, node: UitlegStap): string {
  const who = countedIn(node).map(({ wat }) => words.person(wat));
  const [first] = node.delen;
  const [condition] = first?.soort === 'stap' ? first.delen : [];
  const names = who.length === 0 ? '' : `: ${enumerated(who)}`;
  if (condition?.soort !== 'stap' || condition.delen.length !== 1) return `${node.wat} (${node.leesbaar}${names})`;
  const clause = shapeOfStatus(condition.wat) === undefined ? `${condition.wat} is` : condition.wat;
  return `${node.wat} dat ${clause} (${node.leesbaar}${names})`;
}

/** A role that nobody has, by which there is no value: 'huispartner'. */
export function vacantRole(node: Uitleg): string | undefined {
  if (node.soort !== 'stap' || node.uitkomst !== 'geen') return undefined;
  const [role, ...others] = node.delen;
  if (role?.soort !== 'stap' || others.length > 0 || role.uitkomst !== 'geen' || role.delen.length > 0)
    return undefined;
  return role.wat.replace(/^(?:de|het|een) /, '');
}

/** max(0, min(A, C) − B): 'het deel van A boven B tot aan C'. */
function partProse(words: Words, node: Uitleg, amount: string): string | undefined {
  if (node.soort !== 'stap' || node.wat !== 'verminderd met') return undefined;
  const [whole, above] = node.delen;
  if (whole === undefined || above === undefined) return undefined;
  const [of, upTo] = whole.soort === 'stap' && whole.wat === 'het laagste van' ? whole.delen : [whole];
  if (of === undefined) return undefined;
  const until = upTo === undefined ? '' : ` tot aan ${valueProse(words, upTo)}`;
  return `het deel van ${valueProse(words, of)} boven ${valueProse(words, above)}${until} (${amount})`;
}

const isNought = (node: Uitleg): boolean => node.soort === 'stap' && node.delen.length === 0 && node.uitkomst === '0';

function product(words: Words, left: Uitleg, right: Uitleg): string {
  const share = shareWords(left);
  if (share !== undefined) return `${share} ${valueProse(words, right)}`;
  if (left.leesbaar.endsWith('%')) return `${valueProse(words, left)} van ${valueProse(words, right)}`;
  return `${valueProse(words, left)}, vermenigvuldigd met ${valueProse(words, right)}`;
}

function roundingWords({ wat, leesbaar }: UitlegStap): string | undefined {
  const [, mode, grid] = /^(.*) afgerond op een veelvoud van (.*)$/.exec(wat) ?? [];
  if (mode === undefined || grid === undefined) return undefined;
  const money = leesbaar.startsWith('€');
  if (grid === '1') return `${mode} afgerond op ${money ? "hele euro's" : 'een geheel getal'}`;
  if (grid === '1/100' && money) return `${mode} afgerond op hele eurocenten`;
  return `${mode} afgerond op een veelvoud van ${money ? `€ ${grid}` : grid}`;
}

/** Months in a row with the same amount are said once. */
function monthly(parts: readonly Uitleg[]): string {
  const runs: { readonly from: number; to: number; readonly amount: string }[] = [];
  parts.forEach(({ leesbaar }, index) => {
    const last = runs.at(-1);
    if (last?.amount === leesbaar) last.to = index;
    else runs.push({ from: index, to: index, amount: leesbaar });
  });
  return enumerated(
    runs.map(({ from, to, amount }) => {
      if (from === 0 && to === 11) return `${amount} in elke maand`;
      const until = from === to ? '' : ` tot en met ${monthNames[to] ?? ''}`;
      return `${amount} in ${from === to ? '' : 'elke maand van '}${monthNames[from] ?? ''}${until}`;
    }),
  );
}

/** The days passed over: '19 april 2025 (zaterdag)'. */
function firstDayProse(words: Words, { delen }: UitlegStap): string {
  const [start, ...passed] = delen;
  const from = start === undefined ? '' : valueProse(words, start);
  const days = passed.map((day) => (day.soort === 'stap' ? `${day.wat} (${day.leesbaar})` : day.leesbaar));
  const over = days.length === 0 ? '' : `; ${enumerated(days)} ${days.length === 1 ? 'telt' : 'tellen'} niet`;
  return `de eerste dag, gerekend vanaf ${from}, die meetelt${over}`;
}
