/**
 * The reasons of an outcome as a draft for the text of a decision (Awb 3:46 and 3:47): what was decided, on which facts,
 * step by step by which provision, what a human judged, and what is still open. Only what the outcome rests on is told.
 */
import type {
  Address,
  Program,
  Uitkomst,
  Uitleg,
  UitlegBesluit,
  UitlegRegel,
  UitlegStap,
} from '../../../runtime/index.ts';
import { formatDate, parseDay } from '../../../runtime/index.ts';
import { addressInWords, liesWithin, placeInWords, regelingOf } from '../address-words.ts';
import { declaredIn } from '../declared.ts';
import { writingFor } from '../explanation-text.ts';
import type { Writing } from '../explanation-lines.ts';
import { isStep } from '../explanation-lines.ts';
import { firstWords } from '../explanation-why-not.ts';
import { decisiveParts } from '../explanation-conditions.ts';
import { toldIn, visit } from '../tree.ts';
import { outOfForce } from '../out-of-force.ts';
import { factLine, judgementLine } from './facts-prose.ts';
import { joined, reasonProse } from './reason-prose.ts';
import { openLines } from './open-prose.ts';
import { stated, verbFirst } from './statement.ts';
import { partsOfPath, vacantRole, valueProse } from './value-prose.ts';
import { enumerated, sentence, wordsFor, type PersonNames, type Words } from './words.ts';

/** A part of the letter under a heading; `items` are numbered when `ordered`. */
export interface MotivationPart {
  readonly kop: string;
  readonly inleiding?: string;
  readonly zinnen: readonly string[];
  readonly genummerd?: true;
}

export interface Motivation {
  readonly kop: string;
  readonly onderdelen: readonly MotivationPart[];
}

export interface MotivationOptions {
  readonly persoon?: PersonNames;
}

/** Everything a writer of one letter shares. */
interface Letter {
  readonly words: Words;
  readonly writing: Writing;
  readonly decisions: readonly UitlegBesluit[];
}

export function motivate(program: Program, uitkomst: Uitkomst<unknown>, options: MotivationOptions = {}): Motivation {
  const { uitleg } = uitkomst;
  if (uitleg.soort !== 'besluit') return { kop: 'Motivering', onderdelen: [] };
  const words = wordsFor(program, personsOf(uitleg), options.persoon);
  const writing = writingFor(program, uitkomst);
  const letter: Letter = { words, writing, decisions: decisionsOf(uitleg) };
  const settled = uitkomst.soort === 'bepaald' || uitkomst.soort === 'geen';
  const parts: readonly (MotivationPart | undefined)[] = [
    { kop: 'Uitkomst', zinnen: outcomeLines(letter, uitleg, uitkomst) },
    factsPart(letter),
    stepsPart(letter),
    judgementsPart(letter),
    settled ? exceptionsPart(letter, uitleg) : undefined,
    openPart(letter, uitleg, uitkomst),
    groundsPart(letter),
  ];
  const day = formatDate(parseDay(uitleg.dag));
  return {
    kop: `Motivering: ${stated(words, uitleg).subject} op ${day}`,
    onderdelen: parts.filter((part) => part !== undefined).filter(({ zinnen }) => zinnen.length > 0),
  };
}

/** As plain text; a heading on a line of its own, an empty line between parts. */
export function motivationText({ kop, onderdelen }: Motivation): string {
  const parts = onderdelen.map(({ kop: heading, inleiding, zinnen, genummerd }) =>
    [
      heading,
      ...(inleiding === undefined ? [] : [inleiding]),
      ...zinnen.map((text, index) =>
        genummerd ? `${index + 1}. ${text}` : inleiding === undefined ? text : `- ${text}`,
      ),
    ].join('\n'),
  );
  return readableAmounts([kop, ...parts].join('\n\n'));
}

/** Ids of the persons that the explanation speaks of. */
function personsOf(uitleg: Uitleg): readonly string[] {
  const found = new Set<string>();
  visit(uitleg, (node) => {
    if (node.soort === 'besluit') for (const id of node.over?.split(', ') ?? []) found.add(id);
    if (node.soort === 'feit') for (const id of partsOfPath(node.pad).persons) found.add(id);
  });
  return [...found].filter((id) => id !== '');
}

/** An amount without end is told by its cents; the exact fraction is for machines. */
const readableAmounts = (text: string): string => text.replace(/(€ [\d.,]+)… \(-?\d+\/\d+\)/g, 'ruim $1');

// ── Walking ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** The decisions that made the outcome, each after those that it rests on. */
function decisionsOf(root: UitlegBesluit): readonly UitlegBesluit[] {
  const { inFull } = toldIn(root);
  const seen = new Set<UitlegBesluit>();
  const ordered: UitlegBesluit[] = [];
  const visitDecision = (short: UitlegBesluit): void => {
    const node = inFull(short);
    if (seen.has(node)) return;
    seen.add(node);
    for (const rule of countingOf(node)) for (const step of rule.stappen) decisive(step).forEach(visitNode);
    ordered.push(node);
  };
  const visitNode = (node: Uitleg): void => {
    if (node.soort === 'besluit') visitDecision(node);
  };
  visitDecision(root);
  return ordered;
}

const countingOf = ({ regels }: UitlegBesluit): readonly UitlegRegel[] =>
  regels.filter(({ status }) => status === 'telt');

/** The leaves of a step that decided; of conditions joined by `of` only what was so. */
function decisive(node: Uitleg): readonly Uitleg[] {
  if (node.soort !== 'stap') return [node];
  const parts = node.wat === 'en' || node.wat === 'of' ? decisiveParts(node) : node.delen;
  return parts.flatMap(decisive);
}

// ── Parts ────────────────────────────────────────────────────────────────────────────────────────────────────────

function outcomeLines({ words, writing }: Letter, root: UitlegBesluit, uitkomst: Uitkomst<unknown>): readonly string[] {
  const { subject, text } = stated(words, root);
  switch (uitkomst.soort) {
    case 'bepaald':
    case 'geen':
      return [sentence(`${text}${accordingTo(root) || becauseOutOfForce(writing, root)}`)];
    case 'onbekend':
      return [sentence(`over ${subject} kan nog niet worden beslist: er ontbreken gegevens`)];
    case 'oordeelNodig':
      return [sentence(`over ${subject} kan nog niet worden beslist: daarvoor is een oordeel nodig`)];
    case 'strijdig':
      return [
        sentence(
          `over ${subject} spreken de regels elkaar tegen; er moet eerst worden vastgesteld welke regel voorgaat`,
        ),
      ];
  }
}

function becauseOutOfForce({ program }: Writing, root: UitlegBesluit): string {
  const gone = outOfForce(program, root);
  return gone === undefined ? '' : `: ${gone}`;
}

function accordingTo(root: UitlegBesluit): string {
  const places = [...new Set(lawOf(root))].map(addressInWords);
  return places.length === 0 ? '' : `, op grond van ${enumerated(places)}`;
}

/** The provisions that decided; of a hulpregel, which is no law, those to which it refers and on which it rests. */
function lawOf(node: UitlegBesluit): readonly Address[] {
  return countingOf(node).flatMap(({ adres, hulpregel, grondslag, stappen }) => {
    const nothing = node.uitkomst === 'geen';
    const below = stappen
      .flatMap(decisive)
      .flatMap((leaf) => (leaf.soort === 'besluit' && (!nothing || leaf.uitkomst === 'geen') ? lawOf(leaf) : []));
    // of nothing, what refused it, not what passed it on
    if (nothing && below.length > 0) return below;
    return hulpregel ? [...below, ...grondslag] : [adres];
  });
}

function factsPart({ words, decisions }: Letter): MotivationPart {
  const leaves = decisions.flatMap((node) => countingOf(node).flatMap(({ stappen }) => stappen.flatMap(decisive)));
  const facts = new Map(
    leaves.flatMap((leaf) => (leaf.soort === 'feit' && leaf.uitkomst !== 'onbekend' ? [[leaf.pad, leaf]] : [])),
  );
  return {
    kop: 'Gegevens',
    inleiding: 'Bij de beoordeling is uitgegaan van de volgende gegevens.',
    zinnen: [...facts.values()].map((fact) => factLine(words, fact)),
  };
}

/** What was worked out, in the order in which it builds up. */
function stepsPart({ words, writing, decisions }: Letter): MotivationPart {
  const zinnen = decisions
    .filter((node) => !isConflict(node))
    .flatMap((node) =>
      countingOf(node).length === 0
        ? refusal(words, writing, node, node === decisions.at(-1))
        : countingOf(node).map((rule) => stepSentence(words, writing, node, rule)),
    );
  return {
    kop: 'Toepassing van de regels',
    inleiding: 'De uitkomst is als volgt bepaald.',
    zinnen: [...new Set(zinnen)],
    genummerd: true,
  };
}

/** Why no rule gives an amount on which the outcome rests; of the outcome itself that stands under 'Andere bepalingen'. */
function refusal(words: Words, writing: Writing, node: UitlegBesluit, isOutcome: boolean): readonly string[] {
  if (node.uitkomst !== 'geen' || isOutcome) return [];
  const reasons = node.regels.flatMap((rule) => {
    const condition = rule.stappen.find(isStep);
    if (rule.status !== 'voorwaarde' || rule.ontkent || condition === undefined) return [];
    return [
      `${addressInWords(rule.adres)} is niet van toepassing, omdat ${reasonFor(words, writing, node, condition)}`,
    ];
  });
  const day = formatDate(parseDay(node.dag));
  return reasons.length === 0
    ? []
    : [sentence(`op ${day} ${verbFirst(stated(words, node).text)}: ${reasons.join('; ')}`)];
}

function stepSentence(words: Words, writing: Writing, node: UitlegBesluit, rule: UitlegRegel): string {
  const conclusion = declaredIn(words.program).conclusion(node.conclusie);
  const gives = conclusion?.kind === 'waarde' && !rule.ontkent;
  const value = gives ? rule.stappen.at(-1) : undefined;
  const condition = rule.stappen.slice(0, value ? -1 : undefined).find(isStep);
  const vacant = value && vacantRole(value);
  const reasons = [
    ...(condition && condition.wat !== 'altijd' ? [reasonFor(words, writing, node, condition)] : []),
    ...(vacant === undefined ? [] : [`er geen ${vacant} is`]),
    ...(value && node.uitkomst === 'geen' ? nothingOf(words, value) : []),
  ];
  const because = reasons.length === 0 ? '' : `, omdat ${joined(reasons)}`;
  const how = value && worthTelling(words, value, node) ? howProse(words, value, node) : '';
  const place = addressInWords(rule.adres) + (rule.hulpregel ? ', een hulpregel die niet in de wet staat' : '');
  return sentence(`${stated(words, node).text}${how}${because} (${place})`);
}

/** ': A (€ 5), vermeerderd met B (€ 7)', and of one amount only ', gelijk aan A'. */
function howProse(words: Words, value: Uitleg, { leesbaar }: UitlegBesluit): string {
  const prose = valueProse(words, value);
  const same = ` (${leesbaar})`;
  return value.soort !== 'stap' && leesbaar.startsWith('€') && prose.endsWith(same)
    ? `, gelijk aan ${prose.slice(0, -same.length)}`
    : `: ${prose}`;
}

/** What was to be counted, and is not there: 'er geen zorgtoeslag is'. */
function nothingOf(words: Words, value: Uitleg): readonly string[] {
  const nothing = decisive(value).flatMap((leaf) =>
    leaf.soort === 'besluit' && leaf.uitkomst === 'geen'
      ? [stated(words, leaf).text.replace(/^er is (.*)$/, 'er $1 is')]
      : [],
  );
  return [...new Set(nothing)].slice(0, 1);
}

/** The deciding statements, to follow 'omdat'. */
const reasonFor = (words: Words, writing: Writing, node: UitlegBesluit, condition: UitlegStap): string =>
  withNames(words, reasonProse(words, writing, node, condition));

/** Ids of persons by the names that the letter gives them. */
function withNames(words: Words, text: string): string {
  const known = words.persons
    .filter((id) => words.person(id) !== id)
    .map((id) => id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (known.length === 0) return text;
  return text.replace(new RegExp(`(?<![\\p{L}\\d])(?:${known.join('|')})(?![\\p{L}\\d])`, 'gu'), words.person);
}

/** The amount that was just named needs no telling again, nor why there is nothing. */
const worthTelling = (words: Words, value: Uitleg, node: UitlegBesluit): boolean =>
  node.uitkomst !== 'geen' && valueProse(words, value) !== node.leesbaar;

function judgementsPart({ decisions }: Letter): MotivationPart {
  const leaves = decisions.flatMap(({ regels }) => regels.flatMap(({ stappen }) => stappen.flatMap(decisive)));
  const given = new Map(
    leaves.flatMap((leaf) => (leaf.soort === 'oordeel' && leaf.uitkomst !== 'onbekend' ? [[leaf.pad, leaf]] : [])),
  );
  return { kop: 'Oordelen', zinnen: [...given.values()].map(judgementLine) };
}

/** Provisions about this very outcome that were looked at and do not count. */
function exceptionsPart({ words, writing }: Letter, root: UitlegBesluit): MotivationPart {
  const counting = countingOf(root);
  const zinnen = root.regels.flatMap((rule): readonly string[] => {
    const near = counting.some(({ adres }) => liesWithin(adres, rule.adres) || liesWithin(rule.adres, adres));
    // where the same provision counts as well, its words tell which part of it is meant
    const plain = placeInWords(rule.adres);
    const place = `${plain}${near ? ` (‘${rule.regel}’)` : plain.includes(',') ? ',' : ''}`;
    const by = enumerated([...new Set(rule.door.map(addressInWords))]);
    const condition = rule.stappen.find(isStep);
    switch (rule.status) {
      case 'opzij':
        return [sentence(`${place} is niet gevolgd, omdat ${by} daarvan afwijkt`)];
      case 'uitgeschakeld':
        return [sentence(`${place} is buiten toepassing gebleven op grond van ${by}${firstWords(rule)}`)];
      case 'voorwaarde':
        return condition
          ? [sentence(`${place} is niet van toepassing, omdat ${reasonFor(words, writing, root, condition)}`)]
          : [];
      case 'telt':
      case 'onbekend':
        return [];
    }
  });
  return { kop: 'Andere bepalingen', zinnen: [...new Set(zinnen)] };
}

function openPart(letter: Letter, root: UitlegBesluit, uitkomst: Uitkomst<unknown>): MotivationPart | undefined {
  if (uitkomst.soort === 'strijdig')
    return { kop: 'De regels die elkaar tegenspreken', zinnen: conflictLines(letter, root) };
  const zinnen = openLines(letter.words, uitkomst).map((line) => withNames(letter.words, line));
  return zinnen.length === 0 ? undefined : { kop: 'Wat nog nodig is', zinnen };
}

/** What each of the rules that disagree says; a rule inside is meant when the outcome itself has none. */
function conflictLines({ words, writing, decisions }: Letter, root: UitlegBesluit): readonly string[] {
  const node =
    countingOf(root).length > 1
      ? root
      : (decisions.find((one) => isConflict(one) && countingOf(one).length > 1) ?? root);
  return countingOf(node).map((rule) => {
    const condition = rule.stappen.find(isStep);
    const because =
      condition && condition.wat !== 'altijd' ? `, omdat ${reasonFor(words, writing, node, condition)}` : '';
    const value = rule.stappen.at(-1);
    const says =
      declaredIn(words.program).conclusion(node.conclusie)?.kind === 'status'
        ? `is dit ${rule.ontkent ? 'niet ' : ''}zo`
        : `is de uitkomst ${rule.ontkent ? 'geen' : (value?.leesbaar ?? '')}`;
    return sentence(`volgens ${addressInWords(rule.adres)} ${says}${because}`);
  });
}

const isConflict = ({ uitkomst }: UitlegBesluit): boolean => uitkomst === 'strijdig';

/** The provisions that the decision must mention: Awb 3:47, tweede lid. */
function groundsPart({ words, decisions }: Letter): MotivationPart {
  const addresses = decisions.flatMap((node) =>
    countingOf(node).flatMap(({ adres, grondslag, hulpregel }) => (hulpregel ? grondslag : [adres, ...grondslag])),
  );
  const byLaw = new Map<string, Set<string>>();
  for (const address of addresses) {
    const places = byLaw.get(regelingOf(address)) ?? new Set();
    places.add(placeInWords(address));
    byLaw.set(regelingOf(address), places);
  }
  const name = (id: string): string => words.program.regelingen.find((regeling) => regeling.id === id)?.name ?? id;
  return {
    kop: 'Wettelijke grondslag',
    inleiding: 'Dit berust op de volgende bepalingen.',
    zinnen: [...byLaw].map(([law, places]) => sentence(`${name(law)} (${law}): ${[...places].join('; ')}`)),
  };
}
