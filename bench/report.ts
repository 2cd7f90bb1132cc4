/** The figures as a table: what was measured in Dutch, one line each. */
import type { Calculation } from './calculate.ts';
import type { Compiling } from './compiling.ts';
import type { Editing } from './editing.ts';
import type { HouseholdYear } from './household.ts';
import type { Machine } from './machine.ts';
import type { Times } from './measure.ts';
import type { PageFigures } from './page.ts';
import type { Processes } from './processes.ts';
import { aligned, kilo } from './columns.ts';
import { editingLines } from './report-editing.ts';
import { pageLines } from './report-page.ts';

export interface Figures {
  readonly machine: Machine;
  readonly calculations: readonly Calculation[];
  readonly household: HouseholdYear;
  readonly compiling: Compiling;
  readonly editing: readonly Editing[];
  readonly processes: Processes;
  readonly page: PageFigures;
}

const ways: Readonly<Record<string, string>> = {
  formula: 'met de hand: alleen de formule, op getallen',
  hand: 'met de hand: dezelfde zaak gelezen uit JSON',
  again: 'snel, ruw: nog eens op een geopende zaak',
  raw: 'snel, ruw: zaak openen en rekenen',
  fast: 'snel: zaak uit JSON, exacte uitkomst',
  quiet: 'volledig, zonder uitleg',
  explained: 'volledig, met uitleg',
};

export function table({ machine, calculations, household, compiling, editing, processes, page }: Figures): string {
  const { processor, cores, memory, system, node, load } = machine;
  return [
    `${processor}, ${cores} cores, ${memory}; ${system}; Node ${node}; belasting vooraf ${load}`,
    ...calculations.flatMap(calculationLines),
    ...householdLines(household),
    ...compilingLines(compiling),
    '',
    ...editingLines(editing),
    ...processLines(processes),
    '',
    ...pageLines(page),
  ].join('\n');
}

function calculationLines({ title, times }: Calculation): readonly string[] {
  const hand = times.get('hand')?.median ?? NaN;
  const lines = [...times].map(([name, time]) => [
    ways[name] ?? name,
    ...micro(time),
    `${ratio(time.median / hand)} ×`,
  ]);
  return ['', title, ...aligned([['', 'mediaan µs', 'min', 'max', 't.o.v. hand'], ...lines])];
}

function householdLines({ times }: HouseholdYear): readonly string[] {
  const texts = { ...ways, proef: 'proefberekening, met grondslagen en tussenuitkomsten' };
  const lines = [...times].map(([name, time]) => [texts[name as keyof typeof texts] ?? name, ...milli(time)]);
  const title = 'Een jaar van een gezin (partner vanaf juni, twee kinderen), alle toeslagen samen';
  return ['', title, ...aligned([['', 'mediaan ms', 'min', 'max'], ...lines])];
}

function compilingLines({ files, bytes, times }: Compiling): readonly string[] {
  const speed = (name: string, size: number): string => `${ratio(size / 1000 / (times.get(name)?.median ?? NaN))} MB/s`;
  const line = (name: string, text: string, note = ''): readonly string[] => [text, ...milli(times.get(name)), note];
  return [
    '',
    `De regels: ${files} bestanden, ${kilo(bytes.rules)} kB`,
    ...aligned([
      ['', 'mediaan ms', 'min', 'max', ''],
      line('parse', 'lezen (lexer en parser)', speed('parse', bytes.rules)),
      line('compile', 'compileren, warm', speed('compile', bytes.rules)),
      line('emit', 'alle modules maken, zonder controle en opmaak'),
      line('big lex', `lexer: de zinnen in 1 MB (${kilo(bytes.sentences)} kB)`, speed('big lex', bytes.sentences)),
      line('big parse', `lezen van ${kilo(bytes.big)} kB`, speed('big parse', bytes.big)),
    ]),
  ];
}

function processLines({ times, bundles }: Processes): readonly string[] {
  const texts: Readonly<Record<string, string>> = {
    bare: 'node -e 0',
    help: 'lidwoord --help',
    call: 'module van de Wzt laden en één keer snel rekenen',
    compile: 'alle regels compileren, koud',
    calls: '100.000 keer snel rekenen',
  };
  const names: Readonly<Record<string, string>> = {
    raw: 'artikel 2, ruw (zonder interpreter)',
    one: 'één snelle functie (met de weg naar volledig)',
    all: 'de hele module',
  };
  return [
    '',
    'Een nieuw proces, met het pakket geïnstalleerd',
    ...aligned([
      ['', 'mediaan ms', 'min', 'max', 'processor', 'geheugen'],
      ...[...times].map(([name, { whole, cpu, peak }]) => [
        texts[name] ?? name,
        ...milli(whole),
        cpu === undefined ? '' : `${Math.round(cpu.median)} ms`,
        peak === undefined ? '' : `${Math.round(peak / 2 ** 20)} MiB`,
      ]),
    ]),
    '',
    'Wat een bundel meeneemt uit de module van de Wzt',
    ...aligned([
      ['', 'kB', 'gzip'],
      ...bundles.map(({ name, bytes, gzip }) => [names[name] ?? name, kilo(bytes), kilo(gzip)]),
    ]),
  ];
}

const micro = ({ median, min, max }: Times): readonly string[] => [median, min, max].map((ms) => ratio(ms * 1000));
const milli = (times: Times | undefined): readonly string[] =>
  times === undefined ? ['', '', ''] : [times.median, times.min, times.max].map((ms) => ratio(ms));

/** Three figures. */
function ratio(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(value >= 0.1 ? 3 : 2);
}
