/** Times a few functions in turns, so that whatever the machine does meanwhile meets all of them alike. */

/** Milliseconds per call. */
export interface Times {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** One thing to measure: `run` does it `calls` times over. */
export interface Subject {
  readonly name: string;
  readonly calls: number;
  readonly run: () => unknown;
}

/** Processor time of this thread in milliseconds: other programs on the machine do not count. */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** At least this much work in one round of one subject, in ms. */
const ROUND = 25;

/** Processor time per call of each subject, by name, over so many rounds. */
export function measure(subjects: readonly Subject[], rounds = 15): ReadonlyMap<string, Times> {
  const repeats = subjects.map(warmUp);
  const times = subjects.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    subjects.forEach((subject, index) => {
      const repeat = repeats[index] ?? 1;
      times[index]?.push(spent(subject, repeat) / (repeat * subject.calls));
    });
  }
  return new Map(subjects.map(({ name }, index) => [name, summary(times[index] ?? [])]));
}

/** Runs until the machine code has settled; how often a round then has to run it. */
function warmUp(subject: Subject): number {
  const start = threadTime();
  let repeat = 1;
  while (threadTime() - start < 20 * ROUND) {
    const took = spent(subject, repeat);
    if (took < ROUND) repeat = Math.ceil(repeat * Math.min(10, (1.2 * ROUND) / Math.max(took, 0.1)));
  }
  return repeat;
}

let kept: unknown;

function spent({ run }: Subject, repeat: number): number {
  const start = threadTime();
  for (let count = 0; count < repeat; count += 1) kept = run();
  return threadTime() - start;
}

/** What was computed last; read, so that nothing may be left out. */
export const lastComputed = (): unknown => kept;

export function summary(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (place: number): number => sorted[place] ?? NaN;
  return { median: at(Math.floor(sorted.length / 2)), min: at(0), max: at(sorted.length - 1) };
}
