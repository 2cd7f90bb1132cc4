/** Reads `termijn naam`, and under it how long it runs. */
import type * as Ast from './ast/index.ts';
import { clauseWordIn } from './declarations.ts';
import type { PhraseReader } from './phrase-reader.ts';
import type { Line, StructureBlock } from './skeleton.ts';
import type { Span } from './span.ts';

/** `termijn naam`, and under it how long it runs. */
export function readTerm(reader: PhraseReader, block: StructureBlock): Ast.TermDeclaration | undefined {
  const at = block.body.findIndex(({ text }) => text.startsWith('uitleg:'));
  const lines = at === -1 ? block.body : block.body.slice(0, at);
  const [first] = lines;
  const last = lines.at(-1);
  if (block.rest.text === '' || !first || !last) {
    const voorbeeld = 'termijn betaling van de terugvordering\n  zes weken na de dagtekening van de beschikking';
    reader.report({ code: 'kop-onvolledig', span: block.span, data: { kop: 'termijn', voorbeeld } });
    return undefined;
  }
  const name = block.rest.text;
  reader.usable(name, block.rest.span);
  const clauseWord = clauseWordIn(name);
  if (clauseWord !== undefined)
    reader.report({ code: 'naam-niet-toegestaan', span: block.rest.span, data: { naam: name, woord: clauseWord } });
  const span = { start: first.span.start, end: last.span.end };
  const measure = reader.read(span, 'termMeasure', 'termijn');
  return {
    kind: 'term-declaration',
    name,
    nameSpan: block.rest.span,
    ...(measure ? { measure } : {}),
    text: lines.map(({ text }) => text).join(' '),
    notes: notesIn(at === -1 ? [] : block.body.slice(at)),
    span: block.span,
  };
}

/** `uitleg: …`, each with the lines that go on with it. */
function notesIn(lines: readonly Line[]): Ast.Note[] {
  const notes: { text: string; span: Span }[] = [];
  for (const { text, span } of lines) {
    const before = notes.at(-1);
    if (text.startsWith('uitleg:') || !before) notes.push({ text: text.replace(/^uitleg:\s*/, ''), span });
    else {
      before.text = `${before.text} ${text}`;
      before.span = { start: before.span.start, end: span.end };
    }
  }
  return notes;
}
