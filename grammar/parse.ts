/**
 * Files to trees, in two passes: first the declarations of all files (they make the lexicon), then every sentence by
 * itself. One bad sentence is one fault; the others live on.
 */
import type * as Ast from './ast.ts';
import type { SyntaxFault } from './fault.ts';
import { Lexicon } from './lexicon.ts';
import { type Source, splitRegelingen } from './parts.ts';
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
  const parts = sources.flatMap((source) => splitRegelingen(source, faults));
  const lexicons = buildLexicons(parts);
  const files = sources.map((source): Ast.SourceFile => {
    const own = parts.filter((part) => part.file === source.file);
    const regelingen = own.map((part) =>
      new RegelingReader(part, lexicons.get(part.header.abbreviation) ?? new Lexicon(), faults).read(),
    );
    return {
      kind: 'source-file',
      file: source.file,
      text: source.text,
      regelingen,
      comments: own[0]?.skeleton.comments ?? [],
      span: { start: 0, end: source.text.length },
    };
  });
  return { files, faults, lexicons };
}
