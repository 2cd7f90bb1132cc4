/**
 * Writes docs/schrijnende-gevallen.md: for each measure of the letter, what the law did before and does after, by which
 * lid. The prose stands in rules/maatregelen/*.md, the outcomes are those of the voorbeelden beside it, computed here.
 *
 *   npm run measures
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { addressInWords, createProject } from '../compiler/service/index.ts';
import type { CheckResult, ExampleResult, Source } from '../compiler/service/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = 'rules/maatregelen';
export const DOCUMENT = 'docs/schrijnende-gevallen.md';

/** The prose of one measure: `# M13 Knip in het toeslagjaar`, then its sections. */
export interface Prose {
  readonly code: string;
  readonly title: string;
  /** By their heading: 'Situatie', 'Vóór', 'Na', 'Wat bij een mens blijft', 'Bron'. */
  readonly sections: ReadonlyMap<string, string>;
}

/** One worked case: the voorbeelden of the same name before and after. */
interface Worked {
  readonly code: string;
  readonly name: string;
  readonly before: ExampleResult[];
  readonly after: ExampleResult[];
}

export function readProse(text: string): Prose {
  const [heading = '', ...blocks] = text.split(/^(?=## )/m);
  const [, code = '', title = ''] = /^# (M\d\d[a-z]?) (.+)$/m.exec(heading) ?? [];
  const sections = blocks.map((block): readonly [string, string] => {
    const [first = '', ...rest] = block.split('\n');
    return [first.replace(/^## /, '').trim(), rest.join('\n').trim()];
  });
  return { code, title, sections: new Map(sections) };
}

/** 'M13a vóór: kind in december' */
const NAME = /^(M\d\d[a-z]?) (vóór|na): (.+)$/;

function workedCases(results: readonly ExampleResult[]): readonly Worked[] {
  const cases = new Map<string, Worked>();
  for (const result of results) {
    const [, code, moment, name] = NAME.exec(result.title) ?? [];
    if (code === undefined || name === undefined) continue;
    const worked = cases.get(`${code} ${name}`) ?? { code, name, before: [], after: [] };
    (moment === 'vóór' ? worked.before : worked.after).push(result);
    cases.set(`${code} ${name}`, worked);
  }
  return [...cases.values()].toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** What a reader of the document wants of it: the question to a human is told below, the id of a parameter nowhere. */
function outcomeWords({ got }: CheckResult): string {
  return got.startsWith('oordeel nodig') ? 'oordeel nodig' : got.replace(/ \([A-Za-z]+\/[^)]*\)/g, '');
}

const groundWords = ({ grounds }: CheckResult): string =>
  grounds.length === 0 ? '' : ` (${grounds.map(addressInWords).join('; ')})`;

const outcomeLine = (check: CheckResult): string =>
  `${check.question}: **${outcomeWords(check)}**${groundWords(check)}`;

function outcomes(results: readonly ExampleResult[]): string {
  const lines = results.flatMap(({ checks }) => checks.map(outcomeLine));
  return lines.length === 0 ? '–' : lines.map(cell).join('<br>');
}

function caseTable(cases: readonly Worked[]): string {
  if (cases.length === 0) return '';
  const rows = cases.map(
    ({ code, name, before, after }) => `| ${code} ${cell(name)} | ${outcomes(before)} | ${outcomes(after)} |`,
  );
  return ['| geval | vóór | na |', '|---|---|---|', ...rows].join('\n');
}

function chapter({ code, title, sections }: Prose, cases: readonly Worked[]): string {
  const part = (name: string): string => {
    const text = sections.get(name);
    return text === undefined ? '' : `**${name}.** ${text}`;
  };
  const names = ['Situatie', 'Vóór', 'Na'];
  return [`## ${code} ${title}`, ...names.map(part), caseTable(cases), part('Wat bij een mens blijft'), part('Bron')]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** A line a measure: the outcome of a case that became another one. */
function overview(all: readonly Prose[], cases: readonly Worked[]): string {
  const rows = all.map((prose) => {
    const { name, before, after } = told(casesOf(prose, all, cases));
    const cells = [prose.title, name, before ? outcomeLine(before) : '–', after ? outcomeLine(after) : '–'].map(cell);
    return `| ${[prose.code, ...cells].join(' | ')} |`;
  });
  return ['| nr | maatregel | geval | vóór | na |', '|---|---|---|---|---|', ...rows].join('\n');
}

interface Told {
  readonly name: string;
  readonly before?: CheckResult | undefined;
  readonly after?: CheckResult | undefined;
}

interface Named {
  readonly name: string;
  readonly check: CheckResult;
}

/**
 * The change in one line: two outcomes of one case that differ, on one question if possible; failing that, of two cases
 * that ask the same; failing that, the first case as it is.
 */
function told(cases: readonly Worked[]): Told {
  const checks = (moment: 'before' | 'after'): readonly Named[] =>
    cases.flatMap((worked) =>
      worked[moment].flatMap((result) => result.checks.map((check) => ({ name: worked.name, check }))),
    );
  const before = checks('before');
  const after = checks('after');
  const pairs = before.flatMap((one) => after.map((other) => ({ one, other })));
  const changed = pairs.filter(({ one, other }) => outcomeWords(one.check) !== outcomeWords(other.check));
  const ofOneCase = ({ one, other }: (typeof pairs)[number]): boolean => one.name === other.name;
  const ofOneQuestion = ({ one, other }: (typeof pairs)[number]): boolean =>
    one.check.conclusion === other.check.conclusion;
  const best =
    changed.find((pair) => ofOneCase(pair) && ofOneQuestion(pair)) ??
    changed.find(ofOneCase) ??
    pairs.find(ofOneCase) ??
    changed.find(ofOneQuestion);
  if (best) {
    const { one, other } = best;
    const name = one.name === other.name ? one.name : `${one.name} · ${other.name}`;
    return { name, before: one.check, after: other.check };
  }
  const [first] = cases;
  if (first === undefined) return { name: 'geen rechtsregel' };
  return { name: first.name, before: before[0]?.check, after: after[0]?.check };
}

/** A measure and those that go with it: M04b belongs to M04 when it has no prose of its own. */
function casesOf({ code }: Prose, all: readonly Prose[], cases: readonly Worked[]): readonly Worked[] {
  const own = new Set(all.map((prose) => prose.code));
  return cases.filter((worked) => worked.code === code || (worked.code.startsWith(code) && !own.has(worked.code)));
}

export function measuresDocument(sources: readonly Source[], prose: readonly Prose[]): string {
  const project = createProject(sources);
  const results = project.runExamples({ include: (file) => file.startsWith(`${FOLDER}/`) });
  const cases = workedCases(results);
  const text = [
    '# Schrijnende gevallen: wat het recht deed en wat het doet',
    `Dit overzicht hoort bij de brief van de staatssecretaris van Financiën over schrijnende gevallen in de toeslagen
     (Kamerstukken II, 31 066, nr. 706). Het laat per maatregel zien wat de wet vóór de wijziging met een huishouden deed,
     wat zij daarna doet, en op grond van welk lid. De uitkomsten zijn berekend: elk geval staat als voorbeeld in
     \`${FOLDER}\`, en dit overzicht wordt daaruit gemaakt met \`npm run measures\`.`.replace(/\n\s+/g, '\n'),
    'Waar de wet een oordeel van een mens vraagt, rekent Lidwoord niet verder: dat staat er dan bij.',
    overview(prose, cases),
    ...prose.map((one) => chapter(one, casesOf(one, prose, cases))),
  ].join('\n\n');
  return `${text}\n`;
}

export function measureProse(): readonly Prose[] {
  return readdirSync(join(root, FOLDER))
    .filter((name) => /^M\d\d.*\.md$/.test(name))
    .toSorted()
    .map((name) => readProse(readFileSync(join(root, FOLDER, name), 'utf8')));
}

/** All rules, those of the measures included. */
export function ruleSources(): readonly Source[] {
  return readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.lid'))
    .map((name) => `rules/${name.replaceAll('\\', '/')}`)
    .toSorted()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

if (import.meta.main) {
  writeFileSync(join(root, DOCUMENT), measuresDocument(ruleSources(), measureProse()));
  console.log(`Written: ${DOCUMENT}`);
}
