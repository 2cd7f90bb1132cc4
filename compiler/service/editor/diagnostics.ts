/** Messages with their repairs. */
import { nearNames, type Diagnostic } from '../../diagnostics/index.ts';
import type { State } from './state.ts';
import type { Change, EditorDiagnostic } from './types.ts';

export function editorDiagnostics(state: State, file?: string): readonly EditorDiagnostic[] {
  return state.compiled.diagnostics
    .filter((diagnostic) => file === undefined || diagnostic.file === file)
    .map((diagnostic) => shown(state, diagnostic));
}

function shown(state: State, diagnostic: Diagnostic): EditorDiagnostic {
  const { code, severity, file, span, text, hint, second } = diagnostic;
  return {
    file,
    ...span,
    code,
    severity,
    text,
    ...(hint ? { hint } : {}),
    ...(second
      ? { second: { file: second.file, ...second.span, ...(second.label ? { label: second.label } : {}) } }
      : {}),
    fixes: fixesFor(state, diagnostic),
  };
}

/** The certain repair of the message itself; else a name that looks like the unknown one. */
function fixesFor(state: State, { code, file, span, fix }: Diagnostic): readonly Change[] {
  if (fix)
    return [
      {
        title: fix.title,
        edits: fix.edits.map((edit) => ({
          file: edit.file,
          start: edit.span.start,
          end: edit.span.end,
          text:
            code === 'naam-nergens-gebruikt'
              ? withArticle(state.text(edit.file).slice(edit.span.start, edit.span.end), edit.text)
              : edit.text,
        })),
      },
    ];
  if (code === 'punt-ontbreekt')
    return [{ title: 'Zet een punt achter de zin', edits: [{ file, start: span.end, end: span.end, text: '.' }] }];
  return code === 'onbekende-naam' ? nearestNames(state, file, span) : [];
}

/** `De leestoeslagg` becomes `De leestoeslag`: the place of a name may hold its article. */
function withArticle(written: string, next: string): string {
  const article = /^(?:de|het|een)\s+/i.exec(written)?.[0] ?? '';
  return article + next;
}

function nearestNames(state: State, file: string, span: { start: number; end: number }): readonly Change[] {
  const regeling = regelingAt(state, file, span.start) ?? '';
  const written = state.text(file).slice(span.start, span.end).replace(/\s+/g, ' ');
  const names = state.compiled.parsed.lexicons.get(regeling)?.texts() ?? [];
  return nearNames(written, names).map((name) => ({
    title: `Vervang door '${name}'`,
    edits: [{ file, start: span.start, end: span.end, text: name }],
  }));
}

/** The regeling in which the offset lies, or that the act changes in which it lies. */
function regelingAt(state: State, file: string, offset: number): string | undefined {
  const tree = state.tree(file);
  const holds = ({ span }: { readonly span: { start: number; end: number } }): boolean =>
    span.start <= offset && offset < span.end;
  return tree?.regelingen.find(holds)?.abbreviation ?? tree?.wijzigingen.find(holds)?.target;
}
