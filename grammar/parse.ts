/**
 * Files to trees, in two passes: first the declarations of all files (they make the lexicon), then every sentence by
 * itself. One bad sentence is one fault; the others live on.
 */
import type * as Ast from './ast/index.ts';
import type { SyntaxFault } from './fault.ts';
import { Lexicon } from './lexicon.ts';
import { type Part, type Source, splitRegelingen, withTargets } from './parts.ts';
import { buildLexicons } from './regeling-names.ts';
import { ReadingMemory } from './memory.ts';
import { RegelingReader } from './regeling-reader.ts';

export interface ParseResult {
  readonly files: readonly Ast.SourceFile[];
  readonly faults: readonly SyntaxFault[];
  /** The names that each regeling may use, by abbreviation. */
  readonly lexicons: ReadonlyMap<string, Lexicon>;
}

/** `memory`: what an earlier reading of these files left; it makes reading quicker, and nothing else. */
export function parse(sources: readonly Source[], memory = new ReadingMemory()): ParseResult {
  const faults: SyntaxFault[] = [];
  memory.begin();
  const parts = withTargets(sources.flatMap((source) => cut(source, faults, memory)));
  const lexicons = memory.lexicons(parts, (known) => buildLexicons(parts, known));
  const files = sources.map((source): Ast.SourceFile => {
    const own = parts.filter((part) => part.file === source.file);
    // in the order of the text, so that faults are too
    const trees = own.map((part, index) => {
      const lexicon = lexicons.get(part.header.abbreviation) ?? NO_NAMES;
      return memory.part(`${part.file} ${index}`, part, lexicon, faults, (found) => {
        const reader = new RegelingReader(part, lexicon, found, memory);
        return part.amending ? reader.readAmending(part.amending) : reader.read();
      });
    });
    return {
      kind: 'source-file',
      file: source.file,
      text: source.text,
      regelingen: trees.filter((tree) => tree.kind === 'regeling'),
      wijzigingen: trees.filter((tree) => tree.kind === 'wijziging'),
      comments: own[0]?.skeleton.comments ?? [],
      span: { start: 0, end: source.text.length },
    };
  });
  return { files, faults, lexicons };
}

const NO_NAMES = new Lexicon();

/** The parts of a file; of a text that is the same as before, the same parts. */
function cut(source: Source, faults: SyntaxFault[], memory: ReadingMemory): readonly Part[] {
  const known = memory.cut.get(source.file);
  if (known?.text === source.text) {
    faults.push(...known.faults);
    return known.parts;
  }
  const own: SyntaxFault[] = [];
  const parts = splitRegelingen(source, own);
  memory.cut.set(source.file, { text: source.text, parts, faults: own });
  faults.push(...own);
  return parts;
}
