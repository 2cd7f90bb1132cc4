/** One editor with a text for every file. */
import type { EditorDiagnostic, ExampleMark } from '../../../compiler/service/index.ts';
import type { Beside } from '../engine/protocol.ts';
import { nodeAt } from '../parts/addresses.ts';
import { pause } from '../parts/pause.ts';
import { state, type Goal } from '../state.ts';
import type { Workshop } from '../workshop.ts';
import { addActions } from './actions.ts';
import { createMarks } from './differences.ts';
import { createDimming } from './dimming.ts';
import { registerLanguage } from './language.ts';
import { showMarkers } from './markers.ts';
import { monaco } from './monaco.ts';
import { options } from './options.ts';
import { rangeIn } from './places.ts';
import { signsOf } from './signs.ts';
import { openEditorTexts } from './texts-in-editor.ts';
import { applyTheme } from './theme.ts';
import { createValues } from './values.ts';

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

type Model = monaco.editor.ITextModel;

/** With one of the texts, in pieces, so that no task takes long. */
export async function openEditor(place: HTMLElement, workshop: Workshop, first: string): Promise<TextEditor> {
  const views = new Map<string, monaco.editor.ICodeEditorViewState>();
  let shown = '';
  const texts = openEditorTexts(workshop, (model) => texts.opened.get(shown) === model);
  registerLanguage(workshop, (file) => (workshop.text(file) === undefined ? undefined : texts.modelOf(file)));
  await pause();
  const forgetTheme = followTheme();
  await pause();
  const editor = monaco.editor.create(place, options);
  const signs = createMarks();
  const values = createValues();
  const dim = createDimming(editor, workshop);
  let latest: readonly EditorDiagnostic[] = [];
  let examples: readonly ExampleMark[] = [];
  let marks: ReadonlyMap<string, ExampleMark> = new Map();
  let beside: Beside | undefined;

  /** A sign beside each voorbeeld of the text that is shown. */
  function showSigns(model: Model): void {
    const here = examples.flatMap((each) =>
      each.file === shown ? [{ ...each, state: marks.get(each.id)?.state ?? each.state }] : [],
    );
    signs.show(model, signsOf(model, here));
  }

  function showValues(model: Model): void {
    if (beside?.file === shown) values.show(model, beside.inlays, editor.getPosition());
    else values.clear(model);
  }

  const showMessages = (model: Model, file: string): void => {
    showMarkers(
      model,
      latest.filter((found) => found.file === file),
    );
  };

  /** Does it with the text that is shown. */
  const here = (work: (model: Model) => void): void => {
    const model = editor.getModel();
    if (model !== null) work(model);
  };

  const { tellPlace, forgetPlace } = followPlace(editor, () => shown);
  addActions(editor);

  function show(file: string): void {
    if (file === '' || workshop.text(file) === undefined) return;
    const model = texts.modelOf(file);
    if (editor.getModel() === model) return;
    texts.shows(model);
    const left = editor.saveViewState();
    if (left !== null) views.set(shown, left);
    shown = file;
    editor.setModel(model);
    editor.restoreViewState(views.get(file) ?? null); // where one was
    tellPlace();
    showSigns(model);
    showValues(model);
    showMessages(model, file);
    dim(file, state.get().date);
  }

  await pause();
  if (workshop.text(first) !== undefined) texts.modelOf(first);
  await pause();
  const firstModel = texts.opened.get(first);
  if (firstModel !== undefined) texts.shows(firstModel);
  await pause();
  show(first);

  return {
    show,
    mark: (diagnostics) => {
      latest = diagnostics;
      for (const [file, model] of texts.opened) showMessages(model, file);
    },
    sign: (all, cameOut) => {
      examples = all;
      marks = cameOut;
      here(showSigns);
    },
    beside: (found) => {
      beside = found;
      here(showValues);
    },
    date: (day) => {
      dim(shown, day);
    },
    goTo: (goal) => {
      goTo(editor, goal);
    },
    focus: () => {
      editor.focus();
    },
    close: () => {
      forgetTheme();
      forgetPlace();
      editor.dispose();
      texts.close();
    },
  };
}

/** Light or dark with the page; returns how to stop that. */
function followTheme(): () => void {
  let isDark = state.get().dark;
  applyTheme(isDark);
  return state.watch(({ dark }) => {
    if (dark === isDark) return;
    isDark = dark;
    applyTheme(dark);
  });
}

interface FollowedPlace {
  /** Tells in which lid the cursor stands. */
  readonly tellPlace: () => void;
  readonly forgetPlace: () => void;
}

function followPlace(editor: monaco.editor.IStandaloneCodeEditor, shown: () => string): FollowedPlace {
  function tellPlace(): void {
    const model = editor.getModel();
    const position = editor.getPosition();
    if (model === null || position === null) return;
    const here = nodeAt(state.get().outlines[shown()] ?? [], model.getOffsetAt(position));
    if (here?.address !== state.get().here?.address || here?.start !== state.get().here?.start) state.set({ here });
  }
  editor.onDidChangeCursorPosition(tellPlace);
  let outlines = state.get().outlines;
  const forgetPlace = state.watch((now) => {
    if (now.outlines === outlines) return;
    outlines = now.outlines;
    if (now.here !== undefined) tellPlace(); // where it was told, it may be elsewhere by now
  });
  return { tellPlace, forgetPlace };
}

function goTo(editor: monaco.editor.IStandaloneCodeEditor, { start, end, quiet = false }: Goal): void {
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
}
