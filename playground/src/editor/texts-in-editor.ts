/** The texts as the editor has them, one for each file: they follow the work, and the work follows them. */
import type { Workshop } from '../workshop.ts';
import { LANGUAGE } from './language.ts';
import { layOut, layOutAgain, type Touched } from './line-layout.ts';
import { monaco } from './monaco.ts';
import { rangeIn, uriOf } from './places.ts';

type Model = monaco.editor.ITextModel;

const NO_BRACKETS = { enabled: false, independentColorPoolPerBracketType: false };

/** A pause in typing before the layout of the lines is looked at anew, in ms. */
const LAYOUT_AFTER = 60;

export interface EditorTexts {
  /** Those that were opened. */
  readonly opened: ReadonlyMap<string, Model>;
  readonly modelOf: (file: string) => Model;
  /** The text is shown from now on: all of its lines have their look. */
  readonly shows: (model: Model) => void;
  readonly close: () => void;
}

/** `isShown`: only the text that is shown is laid out while it changes. */
export function openEditorTexts(workshop: Workshop, isShown: (model: Model) => boolean): EditorTexts {
  const models = new Map<string, Model>();
  let fromOutside = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touched: Touched | undefined;

  function modelOf(file: string): Model {
    const existing = models.get(file);
    if (existing) return existing;
    const model = monaco.editor.createModel(workshop.text(file) ?? '', LANGUAGE, uriOf(file));
    model.setEOL(monaco.editor.EndOfLineSequence.LF);
    model.updateOptions({ indentSize: 2, bracketColorizationOptions: NO_BRACKETS }); // else it looks for pairs in the whole text at every key
    model.onDidChangeContent(({ changes }) => {
      if (!fromOutside) workshop.typed(file, model.getValue());
      if (!isShown(model)) return;
      touched = widened(touched, changes);
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (touched !== undefined && isShown(model)) layOutAgain(model, touched);
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

  return {
    opened: models,
    modelOf,
    shows: (model) => {
      layOut(model);
      touched = undefined;
    },
    close: () => {
      clearTimeout(timer);
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
