/** How an outcome runs: against one number of the case, or over the months; with the jumps and the lid behind each. */
import type { Exact, Uitkomst, Uitleg, Vraag } from '../../../runtime/index.ts';
import {
  add,
  compare,
  decimalString,
  divide,
  exact,
  Fault,
  formatNumber,
  isNegative,
  isZero,
  multiply,
  negate,
  subtract,
  toFractionString,
} from '../../../runtime/index.ts';
import { addressInWords } from '../address-words.ts';
import { outcomeText } from '../answer-text.ts';
import type { Problem } from '../problem.ts';
import type { Project } from '../project.ts';
import { visit } from '../tree.ts';

/** One outcome of a series. */
export interface SeriesPoint {
  /** The number of the case, or the day: '30000', '2025-03-01'. */
  readonly x: string;
  readonly kind: Uitkomst<unknown>['soort'] | 'fout';
  /** '€ 1.355,04' */
  readonly text: string;
  /** Exact, as a fraction; absent unless the outcome is a number. */
  readonly value?: string;
  /** The same as a decimal of at most six places, rounded downwards: to draw with, not to compute with. */
  readonly decimal?: string;
}

/** Between two neighbouring points something else begins to count. */
export interface SeriesJump {
  /** The last value before it and the first after it. */
  readonly before: SeriesPoint;
  readonly after: SeriesPoint;
  /** `sprong`: the outcome itself changes at once. `knik`: another rule counts from here, without a step. */
  readonly kind: 'sprong' | 'knik';
  /** The provisions that begin or cease to count here. */
  readonly addresses: readonly string[];
  /** 'artikel 14, vijfde lid, Awir' */
  readonly because: readonly string[];
}

export interface Series {
  readonly points: readonly SeriesPoint[];
  readonly jumps: readonly SeriesJump[];
  /** Set when it was stopped: too many points, or too much work. */
  readonly stopped?: string;
}

export interface SeriesRequest {
  /** Id or name of a conclusion. */
  readonly conclusion: string;
  readonly zaak: unknown;
  readonly vraag: Vraag;
  /** Path of the number in the case: 'personen.anna.inkomensgegeven.2025'. */
  readonly path: string;
  /** Decimals: '0', '60000', '500'. */
  readonly from: string;
  readonly to: string;
  readonly step: string;
  /** How exactly a jump is placed; default a cent. */
  readonly precision?: string;
}

export interface MonthsRequest {
  readonly conclusion: string;
  readonly zaak: unknown;
  /** Whom it is about; its peildatum does not count. */
  readonly vraag: Vraag;
  readonly year: number;
}

const MOST_POINTS = 1_000;
const MOST_QUESTIONS = 2_500;

export type SeriesResult = ({ readonly ok: true } & Series) | { readonly ok: false; readonly problem: Problem };

/** A point with the rules that count in it. */
interface Sample {
  readonly point: SeriesPoint;
  /** By rule: where it stands. */
  readonly counting: ReadonlyMap<string, string>;
}

/** The outcome for each value of one number. */
export function series(project: Project, request: SeriesRequest): SeriesResult {
  const numbers = readNumbers(request);
  if ('problem' in numbers) return { ok: false, problem: numbers.problem };
  const { from, to, step, precision } = numbers;
  let asked = 0;
  const sampleAt = (x: Exact): Sample => {
    asked += 1;
    const text = decimalString(x) ?? toFractionString(x);
    return sample(project, request.conclusion, withValue(request.zaak, request.path, text), request.vraag, text);
  };
  const samples: { readonly x: Exact; readonly sample: Sample }[] = [];
  for (let x = from; compare(x, to) <= 0; x = add(x, step)) samples.push({ x, sample: sampleAt(x) });
  const problem = firstProblem(project, request, samples[0]?.x ?? from);
  if (problem) return { ok: false, problem };
  const jumps: SeriesJump[] = [];
  for (let index = 1; index < samples.length; index += 1) {
    let low = samples[index - 1];
    let high = samples[index];
    if (!low || !high || same(low.sample, high.sample)) continue;
    while (compare(subtract(high.x, low.x), precision) > 0 && asked < MOST_QUESTIONS) {
      const x = onGrid(divide(add(low.x, high.x), exact(2)), precision);
      if (compare(x, low.x) <= 0 || compare(x, high.x) >= 0) break;
      const middle = { x, sample: sampleAt(x) };
      if (same(low.sample, middle.sample)) low = middle;
      else high = middle;
    }
    jumps.push(jumpBetween(low.sample, high.sample));
  }
  return {
    ok: true,
    points: samples.map((each) => each.sample.point),
    jumps,
    ...(asked >= MOST_QUESTIONS
      ? { stopped: 'Niet elke sprong is op de cent nauwkeurig gezocht: dat werd te veel rekenwerk.' }
      : {}),
  };
}

/** The outcome on the first day of every month. */
export function months(project: Project, { conclusion, zaak, vraag, year }: MonthsRequest): SeriesResult {
  const days = Array.from(
    { length: 12 },
    (_, month) => `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`,
  );
  const first = project.ask(conclusion, zaak, { ...vraag, peildatum: days[0] ?? '' });
  if (!first.ok) return { ok: false, problem: first.problem };
  const samples = days.map((peildatum) => sample(project, conclusion, zaak, { ...vraag, peildatum }, peildatum));
  const jumps = samples.flatMap((after, index): SeriesJump[] => {
    const before = samples[index - 1];
    return before && (!same(before, after) || before.point.text !== after.point.text)
      ? [jumpBetween(before, after)]
      : [];
  });
  return { ok: true, points: samples.map(({ point }) => point), jumps };
}

function firstProblem(
  project: Project,
  { conclusion, zaak, vraag, path }: SeriesRequest,
  x: Exact,
): Problem | undefined {
  const answer = project.ask(conclusion, withValue(zaak, path, decimalString(x) ?? '0'), vraag);
  return answer.ok ? undefined : answer.problem;
}

function readNumbers({
  from,
  to,
  step,
  precision = '0.01',
}: SeriesRequest): { from: Exact; to: Exact; step: Exact; precision: Exact } | { problem: Problem } {
  const problem = (message: string): { problem: Problem } => ({ problem: { code: 'reeks-niet-mogelijk', message } });
  try {
    const numbers = { from: exact(from), to: exact(to), step: exact(step), precision: exact(precision) };
    const positive = (x: Exact): boolean => !isNegative(x) && !isZero(x);
    if (!positive(numbers.step) || !positive(numbers.precision))
      return problem('De stap van een reeks moet meer zijn dan nul.');
    if (compare(numbers.from, numbers.to) > 0) return problem('Een reeks loopt van een kleiner naar een groter getal.');
    const count = divide(subtract(numbers.to, numbers.from), numbers.step);
    if (compare(count, exact(MOST_POINTS)) >= 0)
      return problem(`Een reeks heeft ten hoogste ${formatNumber(exact(MOST_POINTS))} punten. Neem een grotere stap.`);
    return numbers;
  } catch (error) {
    if (error instanceof Fault) return problem(error.message);
    throw error;
  }
}

/** The nearest multiple of the precision at or below. */
function onGrid(x: Exact, precision: Exact): Exact {
  const [whole = '0'] = (decimalString(x) ?? truncated(x)).split('.');
  const rest = subtract(x, exact(whole));
  let low = 0n;
  const count = divide(rest, precision);
  const fraction = toFractionString(count).split('/');
  low = BigInt(fraction[0] ?? '0') / BigInt(fraction[1] ?? '1');
  return add(exact(whole), multiply(exact(low), precision));
}

/** At most six places, towards zero. */
function truncated(x: Exact): string {
  const [n = '0', d = '1'] = toFractionString(isNegative(x) ? negate(x) : x).split('/');
  const scaled = ((BigInt(n) * 1_000_000n) / BigInt(d)).toString().padStart(7, '0');
  return `${isNegative(x) ? '-' : ''}${scaled.slice(0, -6)}.${scaled.slice(-6)}`;
}

function sample(project: Project, conclusion: string, zaak: unknown, vraag: Vraag, x: string): Sample {
  const answer = project.ask(conclusion, zaak, vraag);
  if (!answer.ok) return { point: { x, kind: 'fout', text: answer.problem.message }, counting: new Map() };
  const { uitkomst } = answer;
  const number =
    uitkomst.soort === 'bepaald' && /^-?\d+(\/\d+)?$/.test(uitkomst.uitleg.uitkomst)
      ? uitkomst.uitleg.uitkomst
      : undefined;
  const point: SeriesPoint = {
    x,
    kind: uitkomst.soort,
    text: outcomeText(uitkomst),
    ...(number === undefined ? {} : { value: number, decimal: truncated(exact(number)).replace(/\.?0+$/, '') }),
  };
  return { point, counting: countingIn(uitkomst.uitleg) };
}

function countingIn(uitleg: Uitleg): ReadonlyMap<string, string> {
  const counting = new Map<string, string>();
  visit(uitleg, (node) => {
    if (node.soort !== 'besluit') return;
    for (const { id, adres, status } of node.regels)
      if (status === 'telt') counting.set(`${id} ${node.over ?? ''}`, adres);
  });
  return counting;
}

function same(a: Sample, b: Sample): boolean {
  if (a.point.kind !== b.point.kind || a.counting.size !== b.counting.size) return false;
  return [...a.counting.keys()].every((rule) => b.counting.has(rule));
}

function jumpBetween(before: Sample, after: Sample): SeriesJump {
  const only = (one: Sample, other: Sample): string[] =>
    [...one.counting].filter(([rule]) => !other.counting.has(rule)).map(([, address]) => address);
  const addresses = [...new Set([...only(after, before), ...only(before, after)])];
  return {
    before: before.point,
    after: after.point,
    kind: isStep(before.point, after.point) ? 'sprong' : 'knik',
    addresses,
    because: addresses.map(addressInWords),
  };
}

/** Neighbours that differ by more than half a euro differ at once, however steep the line is. */
function isStep({ value: one, kind }: SeriesPoint, { value: other, kind: next }: SeriesPoint): boolean {
  if (one === undefined || other === undefined) return kind !== next;
  const difference = subtract(exact(one), exact(other));
  return compare(isNegative(difference) ? negate(difference) : difference, exact('1/2')) > 0;
}

/** The case with another value at the path; a year is made where the fact was one bare value. */
export function withValue(zaak: unknown, path: string, value: unknown): unknown {
  const put = (node: unknown, [key, ...rest]: readonly string[]): unknown => {
    if (key === undefined) return value;
    const inside =
      typeof node === 'object' && node !== null && !Array.isArray(node) ? (node as Record<string, unknown>) : {};
    return { ...inside, [key]: put(inside[key], rest) };
  };
  return put(zaak, path.split('.'));
}
