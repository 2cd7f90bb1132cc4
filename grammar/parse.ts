/**
 * Files to trees, in two passes: first the declarations of all files (they make the lexicon), then every sentence by
 * itself. One bad sentence is one fault; the others live on.
 */
import type * as Ast from './ast.ts';
import type { SyntaxFault } from './fault.ts';
import { Lexicon } from './lexicon.ts';
import { type Part, type Source, splitRegelingen, withTargets } from './parts.ts';
import { buildLexicons } from './regeling-names.ts';
import { RegelingReader } from './regeling-reader.ts';

export interface ParseResult {
  readonly files: readonly Ast.SourceFile[];
  readonly faults: readonly SyntaxFault[];
  /** The names that each regeling may use, by abbreviation. */
  readonly lexicons: ReadonlyMap<string, Lexicon>;
}

export function parse(sources: readonly Source[]): ParseResult {
  const faults: SyntaxFault[] = [];
  const parts = withTargets(sources.flatMap((source) => splitRegelingen(source, faults)));
  const lexicons = buildLexicons(parts);
  const files = sources.map((source): Ast.SourceFile => {
    const own = parts.filter((part) => part.file === source.file);
    const readerOf = (part: Part): RegelingReader =>
      new RegelingReader(part, lexicons.get(part.header.abbreviation) ?? new Lexicon(), faults);
    // in the order of the text, so that faults are too
    const trees = own.map((part) =>
      part.amending ? readerOf(part).readAmending(part.amending) : readerOf(part).read(),
    );
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
