/** Messages at their place. */
import type { Diagnostic } from '../../../compiler/service/index.ts';
import { monaco } from './monaco.ts';

const severities = {
  fout: monaco.MarkerSeverity.Error,
  waarschuwing: monaco.MarkerSeverity.Warning,
  hint: monaco.MarkerSeverity.Hint,
};

export function showMarkers(model: monaco.editor.ITextModel, diagnostics: readonly Diagnostic[]): void {
  const markers = diagnostics.map((found): monaco.editor.IMarkerData => {
    const { lineNumber, column } = model.getPositionAt(found.span.start);
    const end = model.getPositionAt(Math.max(found.span.end, found.span.start + 1));
    return {
      severity: severities[found.severity],
      message: found.hint === undefined ? found.text : `${found.text}\n${found.hint}`,
      code: found.code,
      startLineNumber: lineNumber,
      startColumn: column,
      endLineNumber: end.lineNumber,
      endColumn: end.column,
    };
  });
  monaco.editor.setModelMarkers(model, 'lidwoord', markers);
}
