/** An explanation in Dutch prose: from the outcome down to what was given, one thought a line. */
import type {
  Conclusion,
  Ontbrekend,
  OordeelVraag,
  Program,
  Uitkomst,
  Uitleg,
  UitlegBesluit,
  UitlegRegel,
} from '../../runtime/index.ts';
import { formatDate, parseDay } from '../../runtime/index.ts';
import { addressInWords, listed } from './address-words.ts';
import { judgementText, NOT_SEARCHED, outcomeText } from './answer-text.ts';
import { declaredIn } from './declared.ts';
import { explainCondition } from './explanation-conditions.ts';
import type { ExplanationLine, ExplanationOptions, Writing } from './explanation-lines.ts';
import { isStep, write } from './explanation-lines.ts';
import { outOfForce } from './out-of-force.ts';
import { explainValue } from './explanation-values.ts';
import { whyNot } from './explanation-why-not.ts';
import { aboutOf, capital, subjectText } from './subject.ts';
import { toldIn, visit } from './tree.ts';

/** The explanation as lines, for who wants to set them in an own way. */
export function explanationLines(
  program: Program,
  uitkomst: Uitkomst<unknown>,
  options: ExplanationOptions = {},
): readonly ExplanationLine[] {
  const uitleg = rootOf(uitkomst);
  const writing = writingFor(program, uitkomst, options);
  if (uitleg.soort !== 'besluit') return [];
  const day = ` (op ${formatDate(parseDay(uitleg.dag))})`;
  decision(writing, uitleg, 0, { before: '', after: day });
  for (const { pad, vraag } of missingOf(uitkomst))
    write(writing, { depth: 1, kind: 'ontbreekt', text: `Nog nodig: ${vraag}`, pad });
  for (const judgement of judgementsIn(uitkomst))
    write(writing, { depth: 1, kind: 'ontbreekt', text: `Te beoordelen: ${judgementText(judgement)}` });
  if ('nietUitgezocht' in uitkomst) write(writing, { depth: 1, kind: 'ontbreekt', text: NOT_SEARCHED });
  for (const [answer, outcome] of answersOf(uitkomst))
    write(writing, { depth: 2, kind: 'ontbreekt', text: `Bij ${answer}: ${outcomeText(outcome)}` });
  return writing.lines;
}

/** What waits for a judgement is not unknown: it has not been decided yet. */
function rootOf({ soort, uitleg }: Uitkomst<unknown>): Uitleg {
  if (soort !== 'oordeelNodig' || uitleg.soort !== 'besluit') return uitleg;
  return { ...uitleg, uitkomst: JUDGEMENT_NEEDED, leesbaar: JUDGEMENT_NEEDED };
}

const JUDGEMENT_NEEDED = 'oordeel nodig';

function judgementsIn(uitkomst: Uitkomst<unknown>): readonly OordeelVraag[] {
  return 'oordelen' in uitkomst ? (uitkomst.oordelen ?? []) : [];
}

function answersOf(uitkomst: Uitkomst<unknown>): readonly (readonly [string, Uitkomst<unknown>])[] {
  return uitkomst.soort === 'oordeelNodig' ? Object.entries(uitkomst.perAntwoord ?? {}) : [];
}

/** An empty explanation, to write lines in. */
export function writingFor(program: Program, uitkomst: Uitkomst<unknown>, options: ExplanationOptions = {}): Writing {
  const { uitleg } = uitkomst;
  const writing: Writing = {
    program,
    options,
    lines: [],
    written: new Set(),
    noted: new Set(),
    told: toldIn(uitleg),
    questions: new Map(missingOf(uitkomst).map(({ pad, vraag }) => [pad, vraag])),
    decision: (node, depth, before) => {
      decision(writing, node, depth, { before, after: '' });
    },
  };
  return writing;
}

/** The explanation as text, two spaces for each level. */
export function explanationText(
  program: Program,
  uitkomst: Uitkomst<unknown>,
  options: ExplanationOptions = {},
): string {
  return explanationLines(program, uitkomst, options)
    .map(({ depth, text }) => '  '.repeat(depth) + text)
    .join('\n');
}

function missingOf(uitkomst: Uitkomst<unknown>): readonly Ontbrekend[] {
  return uitkomst.soort === 'onbekend' ? uitkomst.ontbreekt : [];
}

interface Around {
  readonly before: string;
  readonly after: string;
}

/** One decision: its outcome on a line, then how it was worked out, then what did not count. */
function decision(writing: Writing, short: UitlegBesluit, depth: number, { before, after }: Around): void {
  const node = writing.told.inFull(short);
  const conclusion = declaredIn(writing.program).conclusion(short.conclusie);
  const line = (tail: string): void => {
    const text = `${before}${subjectOf(writing.program, short, conclusion)}${after}: ${short.leesbaar}${tail}`;
    const address = node.regels.find(({ status }) => status === 'telt')?.adres;
    write(writing, {
      depth,
      kind: 'uitkomst',
      text: before === '' ? capital(text) : text,
      ...(address !== undefined && { address }),
    });
  };
  if (writing.written.has(node)) {
    line(node.regels.length === 0 ? '' : '; zie hierboven');
    return;
  }
  writing.written.add(node);
  const counting = node.regels.filter(({ status }) => status === 'telt');
  line(accordingTo(writing.program, short, node));
  for (const rule of counting) explainRule(writing, node, rule, conclusion, depth + 1);
  if (counting.length === 0 || writing.options.waaromNiet !== false) {
    whyNot(writing, { rules: node.regels, counting, inDetail: counting.length === 0 }, depth + 1);
  }
}

function subjectOf(program: Program, { naam, over }: UitlegBesluit, conclusion: Conclusion | undefined): string {
  const [name = naam, view] = naam.split(' ingevolge ');
  const places = view === undefined ? '' : ` ingevolge ${listed(view.split(', ').map(addressInWords))}`;
  const persons = over === undefined ? [] : over.split(', ');
  return subjectText(name, conclusion?.kind, persons, aboutOf(program, conclusion)) + places;
}

/** ', volgens artikel 2, eerste lid, Wzt', or why there is nothing to go by. */
function accordingTo(program: Program, { uitkomst }: UitlegBesluit, node: UitlegBesluit): string {
  const counting = node.regels.filter(({ status }) => status === 'telt');
  if (counting.length > 0) {
    const places = [...new Set(counting.map(placeOf))];
    return uitkomst === 'strijdig' ? `: ${listed(places)} spreken elkaar tegen` : `, volgens ${listed(places)}`;
  }
  if (uitkomst === 'onbekend') return ', want er ontbreekt nog iets';
  if (uitkomst === JUDGEMENT_NEEDED) return ', want hier beslist een mens';
  if (uitkomst !== 'geen' && uitkomst !== 'nee') return '';
  const gone = outOfForce(program, node);
  if (gone !== undefined) return `, want ${gone}`;
  return uitkomst === 'geen' ? ', want geen enkele regel geeft het' : ', want geen enkele regel maakt dat het zo is';
}

function placeOf({ adres, grondslag, hulpregel, fictie }: UitlegRegel): string {
  const marks = [hulpregel && 'hulpregel: staat niet in de wet', fictie && 'de wet doet alsof'].filter(
    (mark) => mark !== false,
  );
  const basis = grondslag.length === 0 ? '' : ` op grond van ${listed(grondslag.map(addressInWords))}`;
  return addressInWords(adres) + basis + (marks.length === 0 ? '' : ` (${marks.join('; ')})`);
}

/** A rule that counts: its value first, then its conditions. */
function explainRule(
  writing: Writing,
  node: UitlegBesluit,
  rule: UitlegRegel,
  conclusion: Conclusion | undefined,
  depth: number,
): void {
  const { wettekst, toelichting = true } = writing.options;
  if (wettekst && rule.wettekst !== '') {
    write(writing, { depth, kind: 'wettekst', text: `De wet zegt: “${rule.wettekst}”`, address: rule.adres });
  }
  const value = conclusion?.kind === 'status' || rule.ontkent ? undefined : rule.stappen.at(-1);
  const conditions = value === undefined ? rule.stappen : rule.stappen.slice(0, -1);
  if (value) explainValue(writing, value, depth, node.uitkomst);
  for (const condition of conditions) if (isStep(condition)) explainCondition(writing, condition, depth, 'omdat ');
  if (!toelichting) return;
  for (const note of rule.toelichting.filter((text) => !writing.noted.has(text))) {
    writing.noted.add(note);
    write(writing, { depth, kind: 'toelichting', text: `Uitleg bij de regel: ${note}`, address: rule.adres });
  }
}

/** Whether anything in the explanation comes from an addition to the law. */
export function usesHelpers({ uitleg }: Uitkomst<unknown>): boolean {
  let found = false;
  visit(uitleg, (node) => {
    if (node.soort === 'besluit' && node.regels.some(({ status, hulpregel }) => status === 'telt' && hulpregel))
      found = true;
  });
  return found;
}
