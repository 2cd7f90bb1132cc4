/** How a value was worked out: operands under each other, in the words of the law. */
import type { Uitleg, UitlegFeit, UitlegOordeel, UitlegParameter, UitlegStap } from '../../runtime/index.ts';
import { formatDate, monthNames, parseDay } from '../../runtime/index.ts';
import { addressInWords } from './address-words.ts';
import { declaredIn } from './declared.ts';
import type { ExplanationLine, Writing } from './explanation-lines.ts';
import { isStep, write } from './explanation-lines.ts';
import { shareWords } from './share-words.ts';
import { aboutOf, capital, subjectText } from './subject.ts';

/** What the chain of operands is called when it stands under a value of its own. */
const CHAINS: readonly (readonly string[])[] = [
  ['vermeerderd met', 'verminderd met'],
  ['vermenigvuldigd met', 'gedeeld door'],
];

/** The expression that gives a decision its value: its operands, without repeating the value itself. */
export function explainValue(writing: Writing, node: Uitleg, depth: number, outcome: string): void {
  const same = isStep(node) && node.uitkomst === outcome;
  if (same && node.delen.length === 0) return;
  if (same && chainOf(node.wat)) operands(writing, node, depth);
  else value(writing, node, depth, '');
}

/** One value with what it was made of. */
export function value(writing: Writing, node: Uitleg, depth: number, before: string): void {
  switch (node.soort) {
    case 'besluit':
      writing.decision(node, depth, before);
      return;
    case 'feit':
      write(writing, {
        depth,
        kind: node.uitkomst === 'onbekend' ? 'ontbreekt' : 'gegeven',
        text: started(before, factText(writing, node)),
        ...placeOfFact(writing, node),
      });
      return;
    case 'parameter':
      write(writing, {
        depth,
        kind: 'parameter',
        text: started(before, parameterText(node)),
        declared: node.parameter,
      });
      return;
    case 'oordeel':
      judgement(writing, node, depth);
      return;
    case 'stap':
      step(writing, node, depth, before);
  }
}

/** Who decided, when and why; or who has to decide, and what is weighed. */
function judgement(writing: Writing, node: UitlegOordeel, depth: number): void {
  const { uitkomst, door, datum, motivering, weegtMee, grondslag } = node;
  const basis = addressInWords(grondslag);
  if (uitkomst === 'onbekend') {
    write(writing, { depth, kind: 'ontbreekt', text: `Hierover oordeelt ${door} (${basis}).`, address: grondslag });
    if (weegtMee.length > 0)
      write(writing, { depth, kind: 'ontbreekt', text: `Weegt mee: ${weegtMee.join('; ')}.`, address: grondslag });
    return;
  }
  const when = datum === undefined ? '' : ` op ${formatDate(parseDay(datum))}`;
  const why = motivering === undefined ? '' : ` Motivering: “${motivering}”`;
  const text = `Zo oordeelde ${door}${when}: ${uitkomst} (${basis}).${why}`;
  write(writing, { depth, kind: 'oordeel', text, address: grondslag });
}

const started = (before: string, text: string): string => (before === '' ? capital(text) : before + text);

function step(writing: Writing, node: UitlegStap, depth: number, before: string): void {
  if (node.delen.length === 0) {
    const text = node.wat === node.leesbaar ? node.leesbaar : `${node.wat}: ${node.leesbaar}`;
    write(writing, { depth, kind: 'rekenstap', text: started(before, text) });
    return;
  }
  const [first, second] = node.delen;
  if ((node.wat === 'na' || node.wat === 'vóór') && first && second) {
    value(writing, second, depth, `${before}${first.leesbaar} ${node.wat} `);
    return;
  }
  if (node.wat === 'over') {
    node.delen.forEach((part, index) => {
      value(writing, part, depth, index === node.delen.length - 1 ? before : '');
    });
    return;
  }
  if (chainOf(node.wat)) {
    write(writing, { depth, kind: 'rekenstap', text: `${before}${node.leesbaar}, namelijk:` });
    operands(writing, node, depth + 1);
    return;
  }
  write(writing, { depth, kind: 'rekenstap', text: started(before, `${stepWords(node)}: ${node.leesbaar}`) });
  if (node.wat.startsWith('de som over de kalendermaanden') || node.wat.startsWith('het aantal kalendermaanden'))
    months(writing, node.delen, depth + 1);
  else
    node.delen.forEach((part) => {
      value(writing, part, depth + 1, '');
    });
}

const chainOf = (wat: string): readonly string[] | undefined => CHAINS.find((chain) => chain.includes(wat));

/** a, vermeerderd met b, verminderd met c: one operand a line, however the sum was nested. */
function operands(writing: Writing, node: UitlegStap, depth: number): void {
  const [left, right] = node.delen;
  const share = left && right && node.wat === 'vermenigvuldigd met' ? shareWords(left) : undefined;
  if (right && share !== undefined) {
    value(writing, right, depth, `${share} `);
    return;
  }
  const chain = chainOf(node.wat) ?? [];
  if (left && isStep(left) && chain.includes(left.wat)) operands(writing, left, depth);
  else if (left) value(writing, left, depth, '');
  if (right) value(writing, right, depth, `${node.wat} `);
}

function stepWords({ wat, leesbaar }: UitlegStap): string {
  if (wat === 'hele jaren van … tot en met') return 'hele jaren tussen de eerste en de tweede dag';
  const [, mode, grid] = /^(.*) afgerond op een veelvoud van (.*)$/.exec(wat) ?? [];
  if (mode === undefined || grid === undefined) return wat;
  const money = leesbaar.startsWith('€');
  if (grid === '1') return `${mode} afgerond op ${money ? "hele euro's" : 'een geheel getal'}`;
  if (grid === '1/100' && money) return `${mode} afgerond op hele eurocenten`;
  return `${mode} afgerond op een veelvoud van ${money ? `€ ${grid}` : grid}`;
}

/** Twelve months; those in a row with the same outcome share a line. */
function months(writing: Writing, parts: readonly Uitleg[], depth: number): void {
  const runs: { from: number; to: number; part: Uitleg }[] = [];
  parts.forEach((part, index) => {
    const last = runs.at(-1);
    if (last?.part.uitkomst === part.uitkomst) last.to = index;
    else runs.push({ from: index, to: index, part });
  });
  for (const { from, to, part } of runs) value(writing, part, depth, `${monthsText(from, to)}: `);
}

function monthsText(from: number, to: number): string {
  const name = (index: number): string => monthNames[index] ?? '';
  if (from === to) return `in ${name(from)}`;
  return from === 0 && to === 11 ? 'in elke maand' : `in elke maand van ${name(from)} tot en met ${name(to)}`;
}

/** 'inkomensgegeven van anna in 2025: € 30.000,00 (gegeven)' */
export function factText(writing: Writing, fact: UitlegFeit): string {
  const declared = declaredIn(writing.program).fact(fact.naam, fact.pad);
  const { persons, year } = partsOfPath(fact.pad);
  const yesNo = declared?.type.kind === 'ja-nee';
  const subject =
    subjectText(fact.naam, yesNo ? 'status' : 'waarde', persons, aboutOf(writing.program, declared)) +
    (year === undefined ? '' : ` in ${year}`);
  if (fact.uitkomst === 'onbekend')
    return `${subject}: nog niet bekend. ${writing.questions.get(fact.pad) ?? ''}`.trimEnd();
  return `${subject}: ${fact.leesbaar} (${howGiven(fact)})`;
}

/** Where the fact stands in the case, and what it is a fact of. */
export function placeOfFact(
  { program }: Writing,
  { naam, pad }: UitlegFeit,
): Pick<ExplanationLine, 'pad' | 'declared'> {
  const declared = declaredIn(program).fact(naam, pad)?.id;
  return { pad, ...(declared !== undefined && { declared }) };
}

/** Not closed by what the law says of facts that are not given. */
export const isGiven = ({ gesloten }: UitlegFeit): boolean => gesloten === undefined;

function howGiven({ gesloten }: UitlegFeit): string {
  if (gesloten === 'verzoek') return 'er is geen verzoek gedaan';
  return gesloten === 'bewijs' ? 'daarvan blijkt niet' : 'gegeven';
}

/** Whom a path speaks of: `personen.anna.inkomen.2025`, `koppels.anna+bram.gehuwd`, `relaties.bram>anna.partner`. */
function partsOfPath(path: string): { readonly persons: readonly string[]; readonly year: string | undefined } {
  const [place, about = '', ...rest] = path.split('.');
  const year = rest.find((part) => /^\d{4}$/.test(part));
  if (place === 'personen') return { persons: [about], year };
  if (place === 'koppels') return { persons: about.split('+'), year };
  return { persons: place === 'relaties' ? about.split('>') : [], year: /^\d{4}$/.test(about) ? about : year };
}

/** 'standaardpremie: € 2.112,00 (bedrag in de regels; bron: …)' */
export function parameterText({ naam, leesbaar, uitkomst, bron, status }: UitlegParameter): string {
  if (uitkomst === 'onbekend') return `${naam}: niet bekend voor deze dag; het staat niet in de regels`;
  const notes = [
    'vastgesteld',
    bron !== undefined && `bron: ${bron}`,
    status !== undefined && status !== 'bron' && `status: ${status}`,
  ];
  return `${naam}: ${leesbaar} (${notes.filter((note) => note !== false).join('; ')})`;
}
