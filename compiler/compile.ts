/** The pipeline on one screen: text to program, voorbeelden and diagnostics. */
import { parse, type Ast, type ParseResult, type Source, type Span } from '../grammar/index.ts';
import type { Program } from '../runtime/index.ts';
import { amend, type Act, type AmendOptions } from './amend/index.ts';
import { check, withMissingUses } from './check/index.ts';
import { fromSyntaxFault, withoutConsequences, type Diagnostic } from './diagnostics/index.ts';
import { lower, type DraftRule, type ExampleCase } from './lower/index.ts';
import type { CompileMemory } from './memory.ts';
import { resolve, type Resolved } from './resolve/index.ts';

export interface CompileOptions extends AmendOptions {
  /** Beleidsregels and uitspraken, by abbreviation or name, that count for every question. */
  readonly met?: readonly string[];
  /** What compiling an earlier state of these files left; it makes compiling quicker, and nothing else. */
  readonly memory?: CompileMemory;
}

export interface Compiled {
  readonly program: Program;
  readonly examples: readonly ExampleCase[];
  /** In order of file and place. The rules are checked when this is first asked: who only computes does not wait for it. */
  readonly diagnostics: readonly Diagnostic[];
  /** Can a part of this stretch of a file not be read, or does it mean nothing? That is known without the checks. */
  readonly isFaulty: (file: string, span: Span) => boolean;
  readonly files: readonly Ast.SourceFile[];
  /** The amending acts among the sources. */
  readonly acts: readonly Act[];
  /** Where each rule stands in the text, by rule id. */
  readonly rules: ReadonlyMap<string, DraftRule>;
  /** The trees and the names of each regeling, and what those refer to: for an editor. */
  readonly parsed: ParseResult;
  readonly resolved: Resolved;
}

/** Compiles files together: they see each other's names through `gebruikt`. */
export function compile(sources: readonly Source[], options: CompileOptions = {}): Compiled {
  const { memory } = options;
  const textOf = (name: string): string | undefined => sources.find(({ file }) => file === name)?.text;
  const parsed = parse(sources, memory?.reading);
  const amended = amend(parsed, options, memory?.amending);
  const resolved = resolve(amended.parsed, memory?.resolving);
  const lowered = lower(amended.parsed, resolved, memory?.lowering);
  const found = [...amended.diagnostics, ...resolved.diagnostics, ...lowered.diagnostics];
  const told = (all: readonly Diagnostic[]): readonly Diagnostic[] =>
    withoutConsequences(withMissingUses(all, resolved, textOf), textOf);
  const understood = once(() => [...syntaxMessages(parsed, textOf), ...found]);
  const faults = once(() => told(understood()).filter(({ severity }) => severity === 'fout'));
  const diagnostics = once(() =>
    inOrder(told([...understood(), ...check(amended.parsed, resolved, lowered, memory?.checking)])),
  );
  return {
    program: always(lowered.program, options.met ?? []),
    examples: lowered.examples,
    get diagnostics() {
      return diagnostics();
    },
    // messages take words, and those some time: first whether there is anything to be said at all
    isFaulty: (file, span) =>
      [...parsed.faults, ...found].some(standsIn(file, span)) && faults().some(standsIn(file, span)),
    files: parsed.files,
    acts: amended.acts,
    get rules() {
      return lowered.ruleSpans;
    },
    parsed,
    resolved,
  };
}

/** Works something out when it is first asked. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function standsIn(
  file: string,
  { start, end }: Span,
): (found: { readonly file: string; readonly span: Span }) => boolean {
  return (found) => found.file === file && found.span.start >= start && found.span.start < end;
}

/** What could not be read, in words for its author. */
function syntaxMessages(parsed: ParseResult, textOf: (file: string) => string | undefined): readonly Diagnostic[] {
  const names = new Map<string, readonly string[]>();
  const namesOf = (file: string): readonly string[] => {
    const known = names.get(file) ?? namesIn(parsed, file);
    names.set(file, known);
    return known;
  };
  return parsed.faults.map((fault) => fromSyntaxFault(fault, textOf(fault.file) ?? '', namesOf(fault.file)));
}

/** The program in which these count for every question. */
function always(program: Program, met: readonly string[]): Program {
  if (met.length === 0) return program;
  const regelingen = program.regelingen.map(({ optional, ...regeling }) =>
    optional && ![regeling.id, regeling.name].some((name) => met.includes(name)) ? { ...regeling, optional } : regeling,
  );
  return { ...program, regelingen };
}

/** Every form of a name that may be written in a file. */
function namesIn(parsed: ParseResult, file: string): readonly string[] {
  const regelingen = parsed.files.filter((tree) => tree.file === file).flatMap((tree) => tree.regelingen);
  const [only, ...others] = regelingen.map(({ abbreviation }) => parsed.lexicons.get(abbreviation)?.texts() ?? []);
  // who asks about one list again finds what was found in it before
  return only && others.length === 0 ? only : [...(only ?? []), ...others.flat()];
}

/** By file and place; the same message at the same place once. */
function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  const once = diagnostics.filter(({ code, file, span, text }) => {
    const key = `${code}|${file}|${String(span.start)}|${text}`;
    return !seen.has(key) && seen.add(key);
  });
  return once.sort((a, b) => (a.file === b.file ? a.span.start - b.span.start : a.file < b.file ? -1 : 1));
}
