/** Why a condition is, or is not, met. A statement of the law stands verb-final, so that it follows 'omdat' as it is. */
import { shapeOfStatus } from '../../grammar/index.ts';
import type { Program, Uitleg, UitlegBesluit, UitlegFeit, UitlegStap } from '../../runtime/index.ts';
import { declaredIn } from './declared.ts';
import { deniedClause, notSo } from './denied-clause.ts';
import type { Writing } from './explanation-lines.ts';
import { isStep, write } from './explanation-lines.ts';
import { isGiven, placeOfFact, value } from './explanation-values.ts';

/** The condition on a line of its own for each part that decided, and under it what that part rests on. */
export function explainCondition(
  writing: Writing,
  node: UitlegStap,
  depth: number,
  opener: string,
  person?: string,
): void {
  if (isTrivial(node)) return;
  if (node.wat === 'en' || node.wat === 'of') {
    decisiveParts(node).forEach((part, index) => {
      explainCondition(writing, part, depth, index === 0 ? opener : andAlso(opener), person);
    });
    return;
  }
  const inner = onlyStep(node);
  if (isNegation(node) && inner) {
    explainNegated(writing, node, inner, depth, opener, person);
    return;
  }
  const line = opener.endsWith('omdat ')
    ? opener + conditionText(writing, node, person)
    : standingAlone(opener, conditionText(writing, node, person, notSo), node, person);
  const given = onlyFact(node);
  write(writing, {
    depth,
    kind: 'voorwaarde',
    text: line,
    ...(given && isGiven(given) && placeOfFact(writing, given)),
  });
  under(writing, node, depth + 1);
}

/** Under 'voor wie dit geldt:' nothing goes before that makes the verb come last. */
function standingAlone(label: string, text: string, node: UitlegStap, person: string | undefined): string {
  const clause = node.uitkomst === 'ja' && quantifierText(node) === undefined ? `dat ${text}` : text;
  const main = clause
    .replace(/^het niet zo is dat/, 'het is niet zo dat')
    .replace(/^er (een persoon|niemand) is/, 'er is $1');
  return person !== undefined && main.includes(person) ? main : label + main;
}

const isTrivial = ({ wat }: UitlegStap): boolean => wat === 'altijd';
const isNegation = ({ wat }: UitlegStap): boolean => wat === 'niet' || wat === 'tenzij niet';
const andAlso = (opener: string): string => (opener === 'omdat ' ? 'en omdat ' : opener);

function onlyStep({ delen }: UitlegStap): UitlegStap | undefined {
  const [only] = delen;
  return only && isStep(only) ? only : undefined;
}

/** Of `en` that is nee: what is nee; of `of` that is ja: what is ja; of what is onbekend: what is onbekend. */
export function decisiveParts(node: UitlegStap): readonly UitlegStap[] {
  const parts = node.delen.filter(isStep);
  const decisive = parts.filter(({ uitkomst }) => uitkomst === node.uitkomst);
  return decisive.length > 0 ? decisive : parts;
}

function explainNegated(
  writing: Writing,
  node: UitlegStap,
  inner: UitlegStap,
  depth: number,
  opener: string,
  person?: string,
): void {
  const isUnless = node.wat === 'tenzij niet';
  if (!isUnless) {
    explainCondition(writing, inner, depth, opener, person);
    return;
  }
  const exception = inner.uitkomst === 'nee' ? 'en geen uitzondering geldt, ' : 'maar hier geldt een uitzondering, ';
  explainCondition(writing, inner, depth, inner.uitkomst === 'onbekend' ? opener : `${exception}omdat `);
}

/** The statement and its outcome, to follow 'omdat'; `person` is of whom it is said, if the statement leaves that out. */
export function conditionText(writing: Writing, node: UitlegStap, person?: string, denial = deniedClause): string {
  const quantified = quantifierText(node);
  if (quantified !== undefined) return quantified;
  const about = person ?? ofWhom(writing, node);
  const statement = about === undefined ? node.wat : withSubject(node, about);
  if (node.uitkomst === 'ja') return statement + givenBy(node);
  if (node.uitkomst === 'nee') return `${denial(statement, nameOf(writing, node))}${givenBy(node)}`;
  return node.uitkomst === 'strijdig'
    ? `de regels elkaar tegenspreken over de vraag of ${statement}`
    : `nog niet bekend is of ${statement}`;
}

/** As what the statement was declared: a yes/no fact or outcome. */
function nameOf(writing: Writing, { delen }: UitlegStap): string | undefined {
  const about = delen.at(-1);
  return about && isStatus(writing.program, about) ? about.naam.split(' ingevolge ')[0] : undefined;
}

/** Whether it is yes or no about somebody or something. */
export function isStatus(program: Program, node: Uitleg): node is UitlegFeit | UitlegBesluit {
  if (node.soort === 'feit') return declaredIn(program).isYesNo(node.naam);
  return node.soort === 'besluit' && declaredIn(program).conclusion(node.conclusie)?.kind === 'status';
}

/** A statement that is one given fact needs no line of its own for it. */
function givenBy(node: UitlegStap): string {
  const fact = onlyFact(node);
  return fact && isGiven(fact) ? ' (gegeven)' : '';
}

function onlyFact({ delen }: UitlegStap): (Uitleg & { soort: 'feit' }) | undefined {
  const [only, ...others] = delen;
  return only?.soort === 'feit' && others.length === 0 && only.uitkomst !== 'onbekend' ? only : undefined;
}

/** 'partner van belanghebbende', 'geen verzekerde is': a clause that leaves out of whom it is said. */
function withSubject(node: UitlegStap, person: string): string {
  if (!lacksSubject(node)) return node.wat;
  return shapeOfStatus(node.wat) === undefined ? `${person} ${node.wat} is` : `${person} ${node.wat}`;
}

/** Of whom a statement is said when it shares its subject with the one before: 'een medebewoner is of buiten beschouwing blijft'. */
function ofWhom({ program }: Writing, { delen }: UitlegStap): string | undefined {
  const [of] = delen;
  if (of === undefined || !isStatus(program, of)) return undefined;
  if (of.soort === 'besluit') return of.over?.split(', ')[0];
  return /^(?:personen|relaties)\./.test(of.pad) ? of.pad.split(/[.>]/)[1] : undefined;
}

function lacksSubject({ wat, delen }: UitlegStap): boolean {
  const [of] = delen;
  if (of?.soort !== 'feit' && of?.soort !== 'besluit') return false;
  return bare(wat).startsWith(bare(of.naam).split(' ').slice(0, 2).join(' '));
}

const bare = (text: string): string => text.replace(/^(?:een|geen|niet|de|het)\s+/, '');

/** Whether it fails because a person is compared with itself: nobody is the partner of oneself. */
function isAboutOneself(node: Uitleg): boolean {
  if (node.soort === 'feit') return /^relaties\.(.+)>\1\./.test(node.pad);
  if (node.soort === 'besluit') return /^(.+), \1$/.test(node.over ?? '');
  if (node.soort !== 'stap' || node.delen.length === 0) return false;
  const all = node.wat === 'en' && node.uitkomst === 'nee';
  return all
    ? node.delen.some((part) => part.uitkomst === 'nee' && isAboutOneself(part))
    : node.delen.every(isAboutOneself);
}

/** The persons of a quantifier about whom there is something to tell. */
export function personsOf({ delen }: UitlegStap): readonly UitlegStap[] {
  return delen.filter(isStep).filter((person) => !isAboutOneself(person));
}

function quantifierText(node: UitlegStap): string | undefined {
  const { wat, uitkomst, delen } = node;
  const who = delen[0] && isStep(delen[0]) ? delen[0].wat : undefined;
  if (wat === 'er is een persoon') {
    if (uitkomst === 'ja') return `er een persoon is, ${who ?? 'iemand'}, voor wie dit geldt:`;
    if (uitkomst !== 'nee') return 'nog niet bekend is of er een persoon is voor wie dit geldt:';
    return personsOf(node).length > 0
      ? 'er niemand is voor wie dit geldt:'
      : 'er geen andere persoon is voor wie dit kan gelden';
  }
  if (wat === 'voor iedere persoon')
    return uitkomst === 'ja'
      ? 'dit voor iedere persoon geldt:'
      : `dit niet voor iedere persoon geldt, namelijk niet voor ${who ?? 'iemand'}:`;
  if (!/^(?:op|gedurende|in) /.test(wat) || delen.length === 0) return undefined;
  if (uitkomst === 'ja') return `${wat} dit zo is:`;
  return uitkomst === 'nee' ? `het niet zo is dat ${wat} dit geldt:` : `nog niet bekend is of ${wat} dit geldt:`;
}

/** What a statement rests on. */
function under(writing: Writing, node: UitlegStap, depth: number): void {
  if (givenBy(node) !== '') return;
  for (const part of node.wat === 'er is een persoon' ? personsOf(node) : node.delen) {
    if (isStep(part) && isConditionStep(part)) nested(writing, part, depth);
    else value(writing, part, depth, '');
  }
}

/** A person or day under a quantifier: its name, then what holds for it. */
function nested(writing: Writing, part: UitlegStap, depth: number): void {
  const inner = onlyStep(part);
  const single = inner !== undefined && part.delen.length === 1;
  if (!single || isNegation(part) || part.wat === 'en' || part.wat === 'of') {
    explainCondition(writing, part, depth, '');
    return;
  }
  explainCondition(writing, inner, depth, `${part.wat}: `, part.wat);
}

const isConditionStep = ({ uitkomst }: UitlegStap): boolean => ['ja', 'nee', 'onbekend', 'strijdig'].includes(uitkomst);
