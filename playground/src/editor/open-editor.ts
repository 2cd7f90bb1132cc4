/** One editor with a text for every file. */
import type { Diagnostic } from '../../../compiler/service/index.ts';
import type { Workshop } from '../workshop.ts';
import { calmText } from './calm-text.ts';
import { showMarkers } from './markers.ts';
import { monaco } from './monaco.ts';
import { defineThemes } from './theme.ts';

export interface TextEditor {
  readonly show: (file: string) => void;
  readonly mark: (diagnostics: readonly Diagnostic[]) => void;
  readonly close: () => void;
}

export const LANGUAGE = 'lidwoord';

let registered = false;

function register(): void {
  if (registered) return;
  registered = true;
  monaco.languages.register({ id: LANGUAGE, extensions: ['.lid'] });
  monaco.languages.setLanguageConfiguration(LANGUAGE, {
    comments: { lineComment: '//' },
    brackets: [['(', ')']],
    wordPattern: /[A-Za-zÀ-ÿ0-9][A-Za-zÀ-ÿ0-9'’-]*/,
  });
  defineThemes();
}

export function uriOf(file: string): monaco.Uri {
  return monaco.Uri.from({ scheme: 'lidwoord', path: `/${file}` });
}

export function openEditor(place: HTMLElement, workshop: Workshop): TextEditor {
  register();
  const editor = monaco.editor.create(place, {
    model: null,
    ariaLabel: 'Tekst van de regels. Met Control en M komt Tab weer de pagina in.',
    accessibilitySupport: 'auto',
    automaticLayout: true,
    minimap: { enabled: false },
    lineNumbers: 'off',
    glyphMargin: true,
    folding: true,
    fontFamily: "'Source Sans 3', 'Noto Sans', 'Segoe UI', system-ui, sans-serif",
    fontSize: 16,
    lineHeight: 27,
    wordWrap: 'on',
    wrappingStrategy: 'advanced',
    wrappingIndent: 'same',
    scrollBeyondLastLine: false,
    renderLineHighlight: 'line',
    renderLineHighlightOnlyWhenFocus: true,
    occurrencesHighlight: 'off',
    selectionHighlight: false,
    guides: { indentation: false },
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    unicodeHighlight: { ambiguousCharacters: false },
    autoIndent: 'keep',
    quickSuggestions: { other: true, comments: false, strings: false },
    wordBasedSuggestions: 'off',
    'semanticHighlighting.enabled': true,
    fixedOverflowWidgets: true,
    padding: { top: 12, bottom: 24 },
    scrollbar: { alwaysConsumeMouseWheel: false },
  });
  const models = new Map<string, monaco.editor.ITextModel>();
  const calm = editor.createDecorationsCollection();
  let latest: readonly Diagnostic[] = [];

  function modelOf(file: string): monaco.editor.ITextModel {
    const existing = models.get(file);
    if (existing) return existing;
    const model = monaco.editor.createModel(workshop.texts().get(file) ?? '', LANGUAGE, uriOf(file));
    model.setEOL(monaco.editor.EndOfLineSequence.LF);
    model.onDidChangeContent(() => {
      workshop.change([{ file, text: model.getValue() }]);
      if (editor.getModel() === model) calm.set(calmText(model));
    });
    models.set(file, model);
    return model;
  }

  return {
    show: (file) => {
      if (file === '') return;
      const model = modelOf(file);
      editor.setModel(model);
      calm.set(calmText(model));
      showMarkers(
        model,
        latest.filter((found) => found.file === file),
      );
    },
    mark: (diagnostics) => {
      latest = diagnostics;
      for (const [file, model] of models)
        showMarkers(
          model,
          diagnostics.filter((found) => found.file === file),
        );
    },
    close: () => {
      editor.dispose();
      for (const model of models.values()) model.dispose();
    },
  };
}
