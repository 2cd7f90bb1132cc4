/** Messages at their place. */
import type { EditorDiagnostic } from '../../../compiler/service/index.ts';
import { monaco } from './monaco.ts';
import { rangeIn } from './places.ts';

const severities = {
  fout: monaco.MarkerSeverity.Error,
  waarschuwing: monaco.MarkerSeverity.Warning,
  hint: monaco.MarkerSeverity.Hint,
};

export function showMarkers(model: monaco.editor.ITextModel, diagnostics: readonly EditorDiagnostic[]): void {
  const markers = diagnostics.map(({ start, end, severity, text, hint, code }): monaco.editor.IMarkerData => {
    const range = rangeIn(model, { start, end: Math.max(end, start + 1) });
    return { ...range, severity: severities[severity], message: hint === undefined ? text : `${text}\n${hint}`, code };
  });
  monaco.editor.setModelMarkers(model, 'lidwoord', markers);
}
