/** Why a provision applies, or does not, in clauses to follow 'omdat': with persons by name, and amounts with what is compared. */
import type { Uitleg, UitlegBesluit, UitlegFeit, UitlegStap } from '../../../runtime/index.ts';
import { addressesInWords } from '../address-words.ts';
import { declaredIn } from '../declared.ts';
import { comparisonIn, deniedClause } from '../denied-clause.ts';
import { conditionText, decisiveParts, isStatus, personsOf } from '../explanation-conditions.ts';
import { isStep, type Writing } from '../explanation-lines.ts';
import { aboutOf, subordinateText } from '../subject.ts';
import { partsOfPath, valueProse } from './value-prose.ts';
import { nameInView, personsIn, type Words } from './words.ts';

/** Of whom and of when a clause speaks that leaves it out. */
interface Context {
  readonly words: Words;
  readonly writing: Writing;
  /** Persons of the decision, as the letter calls them: 'zij'. */
  readonly persons: readonly string[];
  readonly person?: string;
  /** 'op 1 januari 2025', 'in elke maand van 2025' */
  readonly when?: string;
}

/** 'A', 'A en B', 'A, B en C': all that decided. */
export function reasonProse(words: Words, writing: Writing, { over }: UitlegBesluit, condition: UitlegStap): string {
  const context = { words, writing, persons: personsIn(over, words) };
  return joined([...new Set(clauses(context, condition))]);
}

/** A clause with commas of its own is held apart from the next. */
export function joined(reasons: readonly string[]): string {
  const last = reasons.at(-1) ?? '';
  if (reasons.length < 2) return last;
  const complex = reasons.some((text) => /,| en /.test(text.replace(/\([^()]*\)/g, '')));
  if (!complex) return `${reasons.slice(0, -1).join(', ')} en ${last}`;
  return reasons.length === 2 ? reasons.join(', en ') : `${reasons.slice(0, -1).join('; ')}; en ${last}`;
}

const PASSED_ON = /^(?:niet|tenzij niet|als bedoeld in .*|\w+:\S+ is van toepassing)$/;
const DAYS = /^(?:op|gedurende|in) /;

function clauses(context: Context, node: UitlegStap): readonly string[] {
  const { wat, uitkomst, delen } = node;
  if (wat === 'altijd') return [];
  if (wat === 'en' || wat === 'of') return decisiveParts(node).flatMap((part) => clauses(context, part));
  const inner = delen.find(isStep);
  if (PASSED_ON.test(wat) && inner) return clauses(context, inner);
  if (wat === 'er is een persoon') return aboutSomebody(context, node);
  if (DAYS.test(wat) && inner?.uitkomst === uitkomst && (uitkomst === 'ja' || uitkomst === 'nee')) {
    // 'op enige dag' is so on the day that is shown; 'in elke maand' is not so in the month that is shown
    const shown = wat.startsWith('in elke') === (uitkomst === 'nee');
    return inner.delen.filter(isStep).flatMap((part) => clauses({ ...context, when: shown ? inner.wat : wat }, part));
  }
  return [clause(context, node)];
}

function aboutSomebody(context: Context, node: UitlegStap): readonly string[] {
  const nobody = node.uitkomst === 'nee' ? vacancy(context, node) : undefined;
  if (nobody !== undefined) return [nobody];
  const [shown] = node.uitkomst === 'ja' ? node.delen.filter(isStep) : personsOf(node);
  const about = shown?.delen.find(isStep);
  if (shown === undefined || about?.uitkomst !== node.uitkomst) return [clause(context, node)];
  return clauses({ ...context, person: context.words.person(shown.wat) }, about);
}

/** 'Anna geen partner heeft': nobody of all who were looked at is one. */
function vacancy({ words }: Context, { delen }: UitlegStap): string | undefined {
  const failing = delen.filter(isStep).map((person) => {
    const about = person.delen.find(isStep);
    const parts = about?.wat === 'en' ? decisiveParts(about) : about ? [about] : [];
    return parts.map(({ delen: of }) => of.at(-1)).find((of) => of?.soort === 'besluit' && isTowards(of));
  });
  const [first] = failing;
  if (first?.soort !== 'besluit') return undefined;
  const same = failing.every((one) => one?.soort === 'besluit' && one.naam === first.naam);
  const [, of] = personsIn(first.over, words);
  return same && of !== undefined ? `${of} geen ${bare(nameInView(first.naam).name)} heeft` : undefined;
}

const isTowards = ({ naam, over }: UitlegBesluit): boolean =>
  over?.includes(', ') === true && !/ (?:is|zijn|heeft|hebben|was)$/.test(naam);

const bare = (name: string): string => name.replace(/^een /, '').replace(/ is$/, '');

function clause(context: Context, node: UitlegStap): string {
  if (node.uitkomst === 'ja' || node.uitkomst === 'nee') {
    const own = comparison(context, node) ?? status(context, node);
    if (own !== undefined) return own;
  }
  const [person] = context.persons;
  const text = conditionText(context.writing, node, context.person)
    .replace(/ \(gegeven\)$/, '')
    .replace(/:$/, '');
  const when = context.when === undefined ? '' : `${context.when} `;
  return when + addressesInWords(person === undefined ? text : text.replace(/\b(?:die persoon|degene)\b/g, person));
}

// ── Comparisons ──────────────────────────────────────────────────────────────────────────────────────────────────

/** 'de rekenhuur (€ 1.000,00) meer bedraagt dan de algemene huurgrens (€ 900,07)' */
function comparison({ words, when }: Context, node: UitlegStap): string | undefined {
  const [left, right, ...others] = node.delen;
  const compared = comparisonIn(node.wat);
  if (compared === undefined || left === undefined || right === undefined || others.length > 0) return undefined;
  const [nothing] = [left, right].filter(({ uitkomst }) => uitkomst === 'geen');
  if (nothing?.soort === 'besluit' && node.uitkomst === 'nee') return `er geen ${nameInView(nothing.naam).name} is`;
  const first = operand(words, left, compared.left);
  const second = operand(words, right, compared.right);
  return `${when === undefined ? '' : `${when} `}${compared.say(first, second, node.uitkomst === 'nee')}`;
}

function operand(words: Words, value: Uitleg, text: string): string {
  if (value.soort !== 'stap') return valueProse(words, value);
  const literal = value.delen.length === 0 && !/^(?:de|het) /.test(text);
  return literal || text.includes(value.leesbaar) ? text : `${text} (${value.leesbaar})`;
}

// ── Statements ───────────────────────────────────────────────────────────────────────────────────────────────────

function status(context: Context, node: UitlegStap): string | undefined {
  const { words, persons: decided, when } = context;
  const leaf = node.delen.at(-1);
  if (leaf === undefined || !isStatus(words.program, leaf) || /^een van (?:beiden|hen) /.test(node.wat))
    return undefined;
  const { name, view } = nameInView(leaf.naam);
  const persons = personsOfLeaf(words, leaf);
  if (persons.length === 0 || !says(node.wat, name)) return undefined;
  const about = aboutOf(words.program, declarationOf(words, leaf));
  const plain = statement(name, persons, about);
  const both = persons.length === 2 && persons.every((one) => decided.includes(one));
  const subject = persons.find((one) => plain.startsWith(`${one} `)) ?? '';
  const pair = plain.startsWith(`${persons.join(' en ')} `) && persons.length === 2;
  const clauseText =
    node.uitkomst === 'nee' ? deniedClause(plain, pair || persons.length === 1 ? name : bare(name)) : plain;
  const asSaid = pair && both ? clauseText.replace(`${persons.join(' en ')} `, 'zij ') : clauseText;
  const adverbs = [...(when === undefined ? [] : [when]), ...(view === '' ? [] : [view.trim()])].join(' ');
  if (adverbs === '') return asSaid;
  const head = pair ? (both ? 'zij' : persons.join(' en ')) : subject;
  return asSaid.startsWith(`${head} `) ? `${head} ${adverbs}${asSaid.slice(head.length)}` : `${adverbs} ${asSaid}`;
}

function statement(name: string, persons: readonly string[], about: ReturnType<typeof aboutOf>): string {
  const text = subordinateText(name, persons, about);
  // a noun alone: 'Anna verzekerde is' takes its article, 'Bram partner van Anna is' does not
  return persons.length === 1 && text === `${persons.join('')} ${name} is`
    ? `${persons.join('')} een ${bare(name)} is`
    : text;
}

/** Whether the statement is what was declared and no more. */
function says(wat: string, name: string): boolean {
  const [one = '', two = ''] = bare(name).split(' ');
  return wat.includes(two === '' || two === 'van' ? one : `${one} ${two}`);
}

function personsOfLeaf(words: Words, leaf: UitlegFeit | UitlegBesluit): readonly string[] {
  return leaf.soort === 'besluit' ? personsIn(leaf.over, words) : partsOfPath(leaf.pad).persons.map(words.person);
}

function declarationOf({ program }: Words, leaf: UitlegFeit | UitlegBesluit) {
  return leaf.soort === 'besluit'
    ? declaredIn(program).conclusion(leaf.conclusie)
    : declaredIn(program).fact(leaf.naam, leaf.pad);
}
