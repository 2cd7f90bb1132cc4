/** One state of the project between two edits: what was compiled, and what is worked out from it when first asked. */
import { readWords, type Ast, type Stretch, type Word } from '../../../grammar/index.ts';
import type { Compiled } from '../../compile.ts';
import type { CompileMemory } from '../../memory.ts';
import { projectOf, type Project } from '../project.ts';
import type { Source } from '../../../grammar/index.ts';
import { linesOf, type Lines } from './positions.ts';

export interface State {
  readonly sources: readonly Source[];
  readonly compiled: Compiled;
  readonly project: Project;
  /** What this editor remembers of earlier states. */
  readonly memory: CompileMemory;
  readonly text: (file: string) => string;
  readonly lines: (file: string) => Lines;
  readonly stretches: (file: string) => readonly Stretch[];
  readonly tree: (file: string) => Ast.SourceFile | undefined;
}

export function stateOf(sources: readonly Source[], compiled: Compiled, memory: CompileMemory): State {
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const text = (file: string): string => texts.get(file) ?? '';
  const trees = new Map(compiled.files.map((tree) => [tree.file, tree]));
  return {
    sources,
    compiled,
    project: projectOf(sources, compiled),
    memory,
    text,
    lines: once((file) => linesOf(text(file))),
    stretches: once((file) => readWords(text(file), compiled.parsed.lexicons, memory.reading)),
    tree: (file) => trees.get(file),
  };
}

/** Works something out once for each key. */
function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let result = made.get(key);
    if (result === undefined) {
      result = make(key);
      made.set(key, result);
    }
    return result;
  };
}

/** The stretch at an offset; of two that touch there, the one that begins. */
export function stretchAt(state: State, file: string, offset: number): Stretch | undefined {
  const all = state.stretches(file);
  return (
    all.find(({ span }) => span.start <= offset && offset < span.end) ??
    all.findLast(({ span }) => span.start <= offset && offset <= span.end)
  );
}

export interface WordAt {
  readonly word: Word;
  readonly stretch: Stretch;
}

export function wordAt(state: State, file: string, offset: number): WordAt | undefined {
  const stretch = stretchAt(state, file, offset);
  if (!stretch) return undefined;
  const { words } = stretch;
  const word =
    words.find(({ span, kind }) => span.start <= offset && offset < span.end && kind !== 'punctuation') ??
    words.findLast(({ span, kind }) => span.start <= offset && offset <= span.end && kind !== 'punctuation');
  return word && { word, stretch };
}
