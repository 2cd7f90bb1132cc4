/** Runs the worked examples that stand with the rules. */
import type { Address, Conclusion, Program, Uitkomst, Uitleg, Vraag, Zaak } from '../../runtime/index.ts';
import { Fault } from '../../runtime/index.ts';
import { interpret } from '../../runtime/interpret/index.ts';
import type { ReadCase } from '../../runtime/interpret/index.ts';
import type { ExampleCase, Expectation } from '../lower/index.ts';
import { caseToMark } from './cases.ts';
import { expectedText, outcomeText, questionText } from './answer-text.ts';
import { declaredIn } from './declared.ts';
import type { Difference } from './example-checks.ts';
import { differenceFrom } from './example-checks.ts';
import { failureText } from './failure.ts';

/** One question of an example, what it expects and what came out. */
export interface CheckResult {
  readonly ok: boolean;
  readonly conclusion: string;
  /** 'zorgtoeslag op 1 maart 2025' */
  readonly question: string;
  readonly expected: string;
  readonly got: string;
  readonly grounds: readonly Address[];
  /** Offset in the file. */
  readonly at: number;
  readonly difference?: Difference | { readonly kind: 'fout' | 'snel'; readonly text: string };
}

export interface ExampleResult {
  readonly id: string;
  readonly regeling: string;
  readonly title: string;
  readonly file: string;
  readonly at: number;
  readonly ok: boolean;
  readonly checks: readonly CheckResult[];
  readonly ms: number;
}

/** Another way to compute an outcome, to compare with: its text, or undefined when it leaves the question alone. */
export type SecondOpinion = (conclusion: Conclusion, zaak: Zaak, vraag: Vraag) => string | undefined;

export interface RunOptions {
  /** Only examples whose title, id or conclusions contain this text. */
  readonly filter?: string;
  /** Only examples (and, for coverage, rules) of these files. */
  readonly include?: (file: string) => boolean;
  /** Only the example with this id. */
  readonly only?: string;
  /** The most steps that one question may take; more is a fault of the example. Default: no limit. */
  readonly steps?: number;
  /** A clock in milliseconds; without it every example takes 0 ms. */
  readonly now?: () => number;
  readonly onProgress?: (done: number, total: number) => void;
  /** Sees every explanation that was made. */
  readonly onExplanation?: (uitleg: Uitleg) => void;
  readonly second?: SecondOpinion;
  /** Is a part of this example unreadable? Then it is not good, whatever the rest of it says. */
  readonly unreadable?: (example: ExampleCase) => boolean;
  /** It will soon be run again: after each key, where somebody looks at it. */
  readonly again?: boolean;
  /** There is a fault in the rules: when an example breaks off, that is why. */
  readonly faulty?: () => boolean;
}

export function runExamples(
  program: Program,
  examples: readonly ExampleCase[],
  options: RunOptions = {},
): readonly ExampleResult[] {
  const chosen = filtered(examples, options.filter).filter(
    ({ file, id }) => (options.include?.(file) ?? true) && (options.only ?? id) === id,
  );
  return chosen.map((example, index) => {
    options.onProgress?.(index, chosen.length);
    return runExample(program, example, options);
  });
}

export function filtered(examples: readonly ExampleCase[], filter = ''): readonly ExampleCase[] {
  const wanted = filter.trim().toLowerCase();
  if (wanted === '') return examples;
  return examples.filter(({ id, title, file, expectations }) =>
    [id, title, file, ...expectations.map(({ conclusion }) => conclusion)].some((text) =>
      text.toLowerCase().includes(wanted),
    ),
  );
}

export function runExample(program: Program, example: ExampleCase, options: RunOptions = {}): ExampleResult {
  const { id, regeling, title, file, span } = example;
  const now = options.now ?? (() => 0);
  const start = now();
  const read = attempt(options, () => caseToMark(program, example.zaak, options.again === true));
  const asked = example.expectations.map((expectation) => checkOne(program, example, expectation, read, options));
  const checks = options.unreadable?.(example) ? [...asked, unreadablePart(example)] : asked;
  return { id, regeling, title, file, at: span.start, ok: checks.every(({ ok }) => ok), checks, ms: now() - start };
}

/** Stands for what could not be read, so that nobody takes the example for good. */
function unreadablePart({ title, span }: ExampleCase): CheckResult {
  const got = 'een deel is niet te lezen; zie de melding erbij';
  return {
    ok: false,
    conclusion: '',
    question: title,
    expected: 'een leesbaar voorbeeld',
    got,
    grounds: [],
    at: span.start,
  };
}

type Attempt<T> = { readonly value: T } | { readonly failed: string };

/** A case that cannot be right is a failed example, not the end of the run; so is a fault of ours. */
function attempt<T>({ faulty = () => false }: RunOptions, work: () => T): Attempt<T> {
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof Fault)
      return { failed: error.path === '' ? error.message : `${error.message} (${error.path})` };
    return { failed: failureText(error, faulty()) };
  }
}

function checkOne(
  program: Program,
  { zaak }: ExampleCase,
  expectation: Expectation,
  read: Attempt<ReadCase>,
  options: RunOptions,
): CheckResult {
  const conclusion = declaredIn(program).conclusion(expectation.conclusion);
  if (conclusion === undefined)
    throw new Error(`Internal error: an example asks for ${expectation.conclusion}, which does not exist.`);
  const { vraag, grounds, span } = expectation;
  const about = {
    conclusion: conclusion.id,
    question: questionText(program, conclusion, vraag),
    expected: expectedText(program, conclusion, expectation),
    grounds,
    at: span.start,
  };
  const { asked, difference } = answered(program, expectation, read, options);
  if ('failed' in asked) return { ok: false, ...about, got: 'fout', difference: { kind: 'fout', text: asked.failed } };
  const outcome = asked.value;
  options.onExplanation?.(outcome.uitleg);
  const found = difference ?? secondDifference(options.second?.(conclusion, zaak, vraag), outcome);
  return { ok: found === undefined, ...about, got: outcomeText(outcome), ...(found && { difference: found }) };
}

interface Answered {
  readonly asked: Attempt<Uitkomst<unknown>>;
  readonly difference: Difference | undefined;
}

/** Reasons cost more than the outcome: they are made in full for who wants to see them, and for a ground further down. */
function answered(program: Program, expectation: Expectation, read: Attempt<ReadCase>, options: RunOptions): Answered {
  const { conclusion, vraag, grounds } = expectation;
  const ask = (uitleg: boolean | 'regels'): Answered => {
    if ('failed' in read) return { asked: read, difference: undefined };
    const asked = attempt(options, () =>
      interpret(program, read.value, { conclusion, vraag }, { ...limitOf(options), uitleg }),
    );
    return { asked, difference: 'value' in asked ? differenceFrom(program, expectation, asked.value) : undefined };
  };
  if (options.onExplanation !== undefined) return ask(true);
  const first = ask(grounds.length > 0 && 'regels');
  return first.difference?.kind === 'grond' ? ask(true) : first;
}

function limitOf({ steps }: RunOptions): { stappen?: number } {
  return steps === undefined ? {} : { stappen: steps };
}

function secondDifference(second: string | undefined, outcome: Uitkomst<unknown>): CheckResult['difference'] {
  if (second === undefined || second === canonical(outcome)) return undefined;
  return { kind: 'snel', text: `De gegenereerde module geeft iets anders: ${second}.` };
}

/** The outcome as exact text, to compare ways of computing by: '22987/200', 'ja', 'geen', 'onbekend'. */
export function canonical({ soort, uitleg }: Uitkomst<unknown>): string {
  return soort === 'bepaald' ? uitleg.uitkomst : soort;
}
