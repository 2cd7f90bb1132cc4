/** One project in memory: the sources compiled, and everything that can be asked of them. */
import type { Act } from '../amend/index.ts';
import { compile, type Compiled, type CompileOptions } from '../compile.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import { renderDiagnostic } from '../diagnostics/index.ts';
import { positionOf } from '../../grammar/index.ts';
import type { Source } from '../../grammar/index.ts';
import type { Conclusion, Program, Uitkomst, Vraag, Zaak } from '../../runtime/index.ts';
import { Fault } from '../../runtime/index.ts';
import { interpret } from '../../runtime/interpret/index.ts';
import type { ExampleCase } from '../lower/index.ts';
import { caseToAsk } from './cases.ts';
import type { Found } from './conclusions.ts';
import { fillSlots, findConclusion } from './conclusions.ts';
import type { Coverage } from './coverage.ts';
import { coverageOf } from './coverage.ts';
import type { ExampleResult, RunOptions } from './examples.ts';
import { filtered, runExample, runExamples } from './examples.ts';
import type { ExplanationLine, ExplanationOptions } from './explanation-lines.ts';
import { explanationLines } from './explanation-text.ts';
import type { GenerateOptions, Generated } from './generate.ts';
import { generate } from './generate.ts';
import { proposal } from './phrases.ts';
import type { RegelingRegister } from './register.ts';
import { registerOf } from './register.ts';
import { failureText } from './failure.ts';
import type { Problem } from './problem.ts';

export type Answer =
  | { readonly ok: true; readonly conclusion: Conclusion; readonly vraag: Vraag; readonly uitkomst: Uitkomst<unknown> }
  | { readonly ok: false; readonly problem: Problem };

export interface Project {
  readonly sources: readonly Source[];
  readonly program: Program;
  readonly diagnostics: readonly Diagnostic[];
  /** How many diagnostics are a `fout`; then no answer may be relied on. */
  readonly faults: number;
  readonly examples: readonly ExampleCase[];
  /** The amending acts among the sources, in the order of their days. */
  readonly acts: readonly Act[];
  /** A message with its place drawn under it. */
  readonly render: (diagnostic: Diagnostic, options?: { readonly color?: boolean }) => string;
  /** Line and column, from 1, of an offset in a file. */
  readonly place: (file: string, offset: number) => { readonly line: number; readonly column: number };
  /** The conclusion that is meant by an id, a key or a name. */
  readonly find: (conclusion: string) => Found;
  /** Is a part of this example unreadable? */
  readonly unreadable: (example: ExampleCase) => boolean;
  readonly filterExamples: (filter: string) => readonly ExampleCase[];
  readonly runExamples: (options?: RunOptions) => readonly ExampleResult[];
  readonly runExample: (example: ExampleCase, options?: RunOptions) => ExampleResult;
  /** Runs the examples and tells which rules they reach. */
  readonly coverage: (options?: RunOptions) => {
    readonly results: readonly ExampleResult[];
    readonly coverage: Coverage;
  };
  /** The outcome of a conclusion (by id or name) for a case, or what is wrong with the question. */
  readonly ask: (conclusion: string, zaak: unknown, vraag: Vraag) => Answer;
  /** Why: the outcome in Dutch prose, a line for each thought. */
  readonly explain: (uitkomst: Uitkomst<unknown>, options?: ExplanationOptions) => readonly ExplanationLine[];
  /** What a reader must know beside the outcomes, for each regeling. */
  readonly register: () => readonly RegelingRegister[];
  /** Abbreviations of the regelingen that a file holds. */
  readonly regelingenIn: (file: string) => readonly string[];
  /** A TypeScript module for every regeling. Loads the emitter, and with `check` the TypeScript compiler. */
  readonly generate: (options?: GenerateOptions) => Promise<Generated>;
}

/** Compiles the sources, with or without some of what may count. Never throws for what is in them: see `diagnostics`. */
export function createProject(sources: readonly Source[], options: CompileOptions = {}): Project {
  return projectOf(sources, compile(sources, options));
}

/** The project of what was compiled already. */
export function projectOf(sources: readonly Source[], compiled: Compiled): Project {
  const { program, examples, files, acts } = compiled;
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const faults = (): number => compiled.diagnostics.filter(({ severity }) => severity === 'fout').length;
  const faulty = (): boolean => faults() > 0;
  const unreadable = ({ file, span }: ExampleCase): boolean => compiled.isFaulty(file, span);
  return {
    sources,
    program,
    get diagnostics() {
      return compiled.diagnostics;
    },
    examples,
    acts,
    get faults() {
      return faults();
    },
    render: (diagnostic, options) => renderDiagnostic(diagnostic, (file) => texts.get(file), options),
    place: (file, offset) => positionOf(texts.get(file) ?? '', offset),
    find: (conclusion) => findConclusion(program, conclusion),
    unreadable,
    filterExamples: (filter) => filtered(examples, filter),
    runExamples: (options) => runExamples(program, examples, { unreadable, faulty, ...options }),
    runExample: (example, options) => runExample(program, example, { unreadable, faulty, ...options }),
    coverage: (options = {}) => {
      const coverage = coverageOf(program, (rule) => options.include?.(compiled.rules.get(rule)?.file ?? '') ?? true);
      const results = runExamples(program, examples, { unreadable, faulty, ...options, onExplanation: coverage.see });
      return { results, coverage: coverage.result() };
    },
    ask: (conclusion, zaak, vraag) => ask(program, faulty, conclusion, zaak, vraag),
    explain: (uitkomst, options) => explanationLines(program, uitkomst, options),
    register: () => registerOf(program, files),
    regelingenIn: (file) =>
      files
        .filter((tree) => tree.file === file)
        .flatMap(({ regelingen }) => regelingen.map(({ abbreviation }) => abbreviation)),
    generate: (options) => generate(program, examples, options),
  };
}

function ask(program: Program, faulty: () => boolean, wanted: string, given: unknown, asked: Vraag): Answer {
  const found = findConclusion(program, wanted);
  if ('problem' in found) return { ok: false, problem: found.problem };
  const { conclusion } = found;
  try {
    const zaak = given as Zaak; // caseToAsk refuses what is not one
    const read = caseToAsk(program, zaak);
    const filled = fillSlots(conclusion, zaak, asked);
    if ('problem' in filled) return { ok: false, problem: filled.problem };
    const { vraag } = filled;
    return { ok: true, conclusion, vraag, uitkomst: interpret(program, read, { conclusion: conclusion.id, vraag }) };
  } catch (error) {
    if (!(error instanceof Fault)) {
      if (!(error instanceof RangeError) && !faulty()) throw error; // it is Lidwoord that is at fault
      return { ok: false, problem: { code: 'niet-te-berekenen', message: failureText(error, faulty()) } };
    }
    return {
      ok: false,
      problem: { code: error.code, message: error.message, path: error.path, ...nearFact(program, error) },
    };
  }
}

/** A key that is no fact: which one was probably meant. */
function nearFact(program: Program, { code, path }: Fault): { readonly hint?: string } {
  if (code !== 'onbekend-gegeven' && code !== 'onbekend-oordeel') return {};
  const { facts, roles, objects, judgements } = program;
  const key = path.split('.').at(-1) ?? '';
  const known = code === 'onbekend-oordeel' ? judgements : [...facts, ...roles, ...objects];
  const hint = proposal(
    key,
    known.map((declared) => declared.key),
  );
  return hint === undefined ? {} : { hint };
}
