/**
 * Files to trees, in two passes: first the declarations of all files (they make the lexicon), then every sentence by
 * itself. One bad sentence is one fault; the others live on.
 */
import type * as Ast from './ast/index.ts';
import type { SyntaxFault } from './fault.ts';
import { readPieces } from './fragment-reader.ts';
import { cutIntoFragments, type Placed } from './fragments.ts';
import { Lexicon } from './lexicon.ts';
import { ReadingMemory } from './memory.ts';
import { movedAlong } from './moved.ts';
import { partsOf, withTargets, type Part, type Source } from './parts.ts';
import { buildLexicons } from './regeling-names.ts';
import { regelingOf, wijzigingOf } from './regeling-reader.ts';

export interface ParseResult {
  readonly files: readonly Ast.SourceFile[];
  readonly faults: readonly SyntaxFault[];
  /** The names that each regeling may use, by abbreviation. */
  readonly lexicons: ReadonlyMap<string, Lexicon>;
}

/** `memory`: what an earlier reading of these files left; it makes reading quicker, and nothing else. */
export function parse(sources: readonly Source[], memory = new ReadingMemory()): ParseResult {
  const faults: SyntaxFault[] = [];
  const cut = sources.map((source) => partsIn(source, faults, memory));
  const parts = withTargets(cut.flat());
  const lexicons = memory.lexicons(parts, (known) => buildLexicons(parts, known));
  let next = 0;
  const files = sources.map((source, at): Ast.SourceFile => {
    const own = parts.slice(next, (next += cut[at]?.length ?? 0));
    // in the order of the text, so that faults are too
    const trees = own.map((part, index) => {
      const lexicon = lexicons.get(part.header.abbreviation) ?? NO_NAMES;
      return memory.part(`${part.file} ${String(index)}`, part, lexicon, faults, (found) =>
        treeOf(part, lexicon, found, memory),
      );
    });
    return memory.file(source, trees, () => ({
      kind: 'source-file',
      file: source.file,
      text: source.text,
      regelingen: trees.filter((tree) => tree.kind === 'regeling'),
      wijzigingen: trees.filter((tree) => tree.kind === 'wijziging'),
      comments: own.length === 0 ? [] : commentsIn(memory.fragmentsOf(source.file)),
      span: { start: 0, end: source.text.length },
    }));
  });
  return { files, faults, lexicons };
}

const NO_NAMES = new Lexicon();

/** The parts of a file; of a text that is the same as before, the same parts. */
function partsIn({ file, text }: Source, faults: SyntaxFault[], memory: ReadingMemory): readonly Part[] {
  return memory.parts(file, text, faults, (before) => {
    const fragments = cutIntoFragments(file, text, before);
    const own: SyntaxFault[] = [];
    return { text, fragments, parts: partsOf(fragments, own, before?.parts), faults: own };
  });
}

function treeOf(
  part: Part,
  lexicon: Lexicon,
  faults: SyntaxFault[],
  memory: ReadingMemory,
): Ast.Regeling | Ast.Wijziging {
  const setting = { lexicon, amending: part.amending !== undefined };
  const pieces = part.fragments.flatMap((placed) =>
    memory.pieces(placed, setting, faults, (fragment, found) => readPieces(fragment, setting, found, memory)),
  );
  return part.amending ? wijzigingOf(part, part.amending, pieces, faults) : regelingOf(part, pieces, faults);
}

function commentsIn(fragments: readonly Placed[]): readonly Ast.Comment[] {
  return fragments.flatMap(({ fragment, by }) => movedAlong(fragment.comments, by));
}
