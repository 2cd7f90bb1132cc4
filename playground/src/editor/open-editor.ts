/** One editor with a text for every file. */
import type { EditorDiagnostic, ExampleMark } from '../../../compiler/service/index.ts';
import type { Beside } from '../engine/protocol.ts';
import { nodeAt } from '../parts/addresses.ts';
import { pause } from '../parts/pause.ts';
import { state, type Goal } from '../state.ts';
import type { Workshop } from '../workshop.ts';
import { outOfForce } from './decorations.ts';
import { createMarks } from './differences.ts';
import { LANGUAGE, registerLanguage } from './language.ts';
import { layOut, layOutAgain, type Touched } from './line-layout.ts';
import { showMarkers } from './markers.ts';
import { monaco } from './monaco.ts';
import { rangeIn, uriOf } from './places.ts';
import { signsOf } from './signs.ts';
import { applyTheme } from './theme.ts';
import { clickedAddress, valuesOf } from './values.ts';

export interface TextEditor {
  readonly show: (file: string) => void;
  readonly mark: (diagnostics: readonly EditorDiagnostic[]) => void;
  /** The voorbeelden of all files at their places, and how each came out, by id. */
  readonly sign: (examples: readonly ExampleMark[], marks: ReadonlyMap<string, ExampleMark>) => void;
  /** Beside each lid of the file what it yields. */
  readonly beside: (found: Beside | undefined) => void;
  /** Dims what is not in force on the day. */
  readonly date: (date: string) => void;
  readonly goTo: (goal: Goal) => void;
  readonly focus: () => void;
  readonly close: () => void;
}

const options: monaco.editor.IStandaloneEditorConstructionOptions = {
  model: null,
  ariaLabel: 'Tekst van de regels. Control en M: Tab gaat verder door de pagina.',
  automaticLayout: true,
  minimap: { enabled: false },
  lineNumbers: 'off',
  glyphMargin: true,
  lineDecorationsWidth: 18,
  folding: true,
  foldingHighlight: false,
  fontFamily: "'Source Sans 3', 'Noto Sans', 'Segoe UI', 'DejaVu Sans', system-ui, sans-serif",
  fontSize: 16,
  lineHeight: 26,
  letterSpacing: 0,
  wordWrap: 'on',
  wrappingStrategy: 'advanced',
  wrappingIndent: 'indent',
  scrollBeyondLastLine: false,
  renderLineHighlight: 'line',
  renderLineHighlightOnlyWhenFocus: true,
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  guides: { indentation: false, bracketPairs: false },
  bracketPairColorization: { enabled: false },
  overviewRulerBorder: false,
  overviewRulerLanes: 2,
  hideCursorInOverviewRuler: true,
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: true, nonBasicASCII: false },
  formatOnType: true, // after Enter only
  autoIndent: 'advanced', // as the language says for Enter, and else as the line above
  quickSuggestions: { other: true, comments: false, strings: false },
  wordBasedSuggestions: 'off',
  suggest: { showIcons: false, preview: false, showStatusBar: false },
  'semanticHighlighting.enabled': true,
  fixedOverflowWidgets: true,
  stickyScroll: { enabled: false },
  lightbulb: { enabled: monaco.editor.ShowLightbulbIconMode.On },
  padding: { top: 12, bottom: 32 },
  scrollbar: {
    horizontal: 'hidden',
    alwaysConsumeMouseWheel: false,
    verticalScrollbarSize: 12,
    horizontalScrollbarSize: 12,
  },
};

const NO_BRACKETS = { enabled: false, independentColorPoolPerBracketType: false };

/** A pause in typing before the layout of the lines is looked at anew, in ms. */
const LAYOUT_AFTER = 60;

/** With one of the texts, in pieces, so that no task takes long. */
export async function openEditor(place: HTMLElement, workshop: Workshop, first: string): Promise<TextEditor> {
  const models = new Map<string, monaco.editor.ITextModel>();
  const views = new Map<string, monaco.editor.ICodeEditorViewState>();
  let fromOutside = false;
  registerLanguage(workshop, (file) => (workshop.text(file) === undefined ? undefined : modelOf(file)));
  await pause();
  let isDark = state.get().dark;
  applyTheme(isDark);
  const forgetTheme = state.watch(({ dark }) => {
    if (dark === isDark) return;
    isDark = dark;
    applyTheme(dark);
  });
  await pause();
  const editor = monaco.editor.create(place, options);
  const signs = createMarks();
  const values = createMarks();
  const dimmed = editor.createDecorationsCollection();
  const looks = new WeakMap<monaco.editor.IEditorDecorationsCollection, string>();
  let latest: readonly EditorDiagnostic[] = [];
  let examples: readonly ExampleMark[] = [];
  let marks: ReadonlyMap<string, ExampleMark> = new Map();
  let beside: Beside | undefined;
  let shown = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touched: Touched | undefined;

  /** Decorations move along with the text: most often they are already where they should be. */
  function setIfOther(
    collection: monaco.editor.IEditorDecorationsCollection,
    wanted: monaco.editor.IModelDeltaDecoration[],
  ): void {
    const model = editor.getModel();
    const look = JSON.stringify([
      model?.uri.path,
      wanted.map(({ options: { after, glyphMarginClassName } }) => [after?.content, glyphMarginClassName]),
    ]);
    const places = collection.getRanges();
    const same =
      looks.get(collection) === look &&
      places.length === wanted.length &&
      wanted.every(({ range }, index) => places[index]?.equalsRange(model?.validateRange(range) ?? null) === true);
    if (same) return;
    looks.set(collection, look);
    collection.set(wanted);
  }

  /** A sign beside each voorbeeld of the text that is shown. */
  function showSigns(model: monaco.editor.ITextModel): void {
    const here = examples.flatMap((each) =>
      each.file === shown ? [{ ...each, state: marks.get(each.id)?.state ?? each.state }] : [],
    );
    signs.show(model, signsOf(model, here));
  }

  function showValues(model: monaco.editor.ITextModel): void {
    values.show(model, beside?.file === shown ? valuesOf(model, beside.inlays) : []);
  }

  function modelOf(file: string): monaco.editor.ITextModel {
    const existing = models.get(file);
    if (existing) return existing;
    const model = monaco.editor.createModel(workshop.text(file) ?? '', LANGUAGE, uriOf(file));
    model.setEOL(monaco.editor.EndOfLineSequence.LF);
    model.updateOptions({ indentSize: 2, bracketColorizationOptions: NO_BRACKETS }); // else it looks for pairs in the whole text at every key
    model.onDidChangeContent(({ changes }) => {
      if (!fromOutside) workshop.typed(file, model.getValue());
      if (editor.getModel() !== model) return;
      touched = widened(touched, changes);
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (touched !== undefined && editor.getModel() === model) layOutAgain(model, touched);
        touched = undefined;
      }, LAYOUT_AFTER);
    });
    models.set(file, model);
    return model;
  }

  workshop.watchTexts((file, text) => {
    const model = models.get(file);
    if (model === undefined) return;
    if (text === null) {
      models.delete(file);
      model.dispose();
      return;
    }
    fromOutside = true;
    try {
      replaceText(model, text);
    } finally {
      fromOutside = false;
    }
  });

  /** Tells in which lid the cursor stands. */
  function tellPlace(): void {
    const model = editor.getModel();
    const position = editor.getPosition();
    if (model === null || position === null) return;
    const here = nodeAt(state.get().outlines[shown] ?? [], model.getOffsetAt(position));
    if (here?.address !== state.get().here?.address || here?.start !== state.get().here?.start) state.set({ here });
  }
  editor.onDidChangeCursorPosition(tellPlace);
  let outlines = state.get().outlines;
  const forgetPlace = state.watch((now) => {
    if (now.outlines === outlines) return;
    outlines = now.outlines;
    if (now.here !== undefined) tellPlace(); // where it was told, it may be elsewhere by now
  });
  editor.onMouseUp((event) => {
    const address = clickedAddress(event);
    if (address !== undefined) state.set({ sought: { address }, tab: 'uitkomst' });
  });
  editor.addAction({
    id: 'lidwoord.uitleg',
    label: 'Uitleg bij dit lid',
    keybindings: [monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter],
    run: () => {
      const address = state.get().here?.address;
      if (address !== undefined) state.set({ sought: { address }, tab: 'uitkomst' });
    },
  });
  editor.addAction({
    id: 'lidwoord.opmaak',
    label: 'Vaste opmaak',
    keybindings: [monaco.KeyMod.Shift | monaco.KeyMod.Alt | monaco.KeyCode.KeyF], // the same on every system
    run: () => editor.getAction('editor.action.formatDocument')?.run(),
  });
  editor.addAction({
    id: 'lidwoord.opmaakVanDeel',
    label: 'Vaste opmaak van wat u koos',
    precondition: 'editorHasSelection',
    keybindings: [monaco.KeyMod.Shift | monaco.KeyMod.Alt | monaco.KeyCode.KeyS],
    run: () => editor.getAction('editor.action.formatSelection')?.run(),
  });

  function date(day: string): void {
    const model = editor.getModel();
    if (model === null) return;
    const file = shown;
    const version = model.getVersionId();
    void workshop
      .folds(file, day)
      .then((folds) => {
        // of a text that changed meanwhile the places are others; a pause in typing asks anew
        if (editor.getModel() !== model || model.isDisposed() || model.getVersionId() !== version) return;
        setIfOther(dimmed, outOfForce(model, folds));
      })
      .catch(() => undefined);
  }

  function show(file: string): void {
    if (file === '' || workshop.text(file) === undefined) return;
    const model = modelOf(file);
    if (editor.getModel() === model) return;
    layOut(model);
    const left = editor.saveViewState();
    if (left !== null) views.set(shown, left);
    shown = file;
    editor.setModel(model);
    editor.restoreViewState(views.get(file) ?? null); // where one was
    tellPlace();
    touched = undefined;
    showSigns(model);
    showValues(model);
    showMarkers(
      model,
      latest.filter((found) => found.file === file),
    );
    date(state.get().date);
  }

  await pause();
  if (workshop.text(first) !== undefined) modelOf(first);
  await pause();
  const firstModel = models.get(first);
  if (firstModel !== undefined) layOut(firstModel);
  await pause();
  show(first);

  return {
    show,
    mark: (diagnostics) => {
      latest = diagnostics;
      for (const [file, model] of models)
        showMarkers(
          model,
          diagnostics.filter((found) => found.file === file),
        );
    },
    sign: (all, cameOut) => {
      examples = all;
      marks = cameOut;
      const model = editor.getModel();
      if (model !== null) showSigns(model);
    },
    beside: (found) => {
      beside = found;
      const model = editor.getModel();
      if (model !== null) showValues(model);
    },
    date,
    goTo: ({ start, end, quiet = false }) => {
      const model = editor.getModel();
      if (model === null) return;
      const range = rangeIn(model, { start, end });
      editor.setPosition(range.getStartPosition());
      editor.revealRangeNearTop(range, monaco.editor.ScrollType.Immediate);
      // Wrapped lines get their height only when they are shown: once more, then.
      requestAnimationFrame(() => {
        if (editor.getModel() === model) editor.revealRangeNearTop(range, monaco.editor.ScrollType.Immediate);
      });
      if (!quiet) editor.focus();
    },
    focus: () => {
      editor.focus();
    },
    close: () => {
      clearTimeout(timer);
      forgetTheme();
      forgetPlace();
      editor.dispose();
      for (const model of models.values()) model.dispose();
    },
  };
}

/** The lines that were touched before, moved by the changes, and those that the changes touch. */
function widened(before: Touched | undefined, changes: readonly monaco.editor.IModelContentChange[]): Touched {
  let { first, last } = before ?? { first: Infinity, last: 0 };
  for (const { range, text } of changes.toSorted((a, b) => b.rangeOffset - a.rangeOffset)) {
    const lines = text.split('\n').length - 1;
    const grown = lines - (range.endLineNumber - range.startLineNumber);
    if (last >= range.startLineNumber) last = Math.max(last + grown, range.startLineNumber);
    first = Math.min(first, range.startLineNumber);
    last = Math.max(last, range.startLineNumber + lines);
  }
  return { first, last };
}

/** Only the stretch that differs, so that the cursor and the rest of the text stay where they are. */
function replaceText(model: monaco.editor.ITextModel, text: string): void {
  const now = model.getValue();
  if (now === text) return;
  const most = Math.min(now.length, text.length);
  let start = 0;
  while (start < most && now[start] === text[start]) start += 1;
  let tail = 0;
  while (tail < most - start && now[now.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  const range = rangeIn(model, { start, end: now.length - tail });
  model.pushStackElement();
  model.pushEditOperations([], [{ range, text: text.slice(start, text.length - tail) }], () => null);
  model.pushStackElement();
}
