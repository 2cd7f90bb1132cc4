/** Dims what is not in force on the day that is shown. */
import type { Workshop } from '../workshop.ts';
import { outOfForce } from './decorations.ts';
import type { monaco } from './monaco.ts';

/** Looks anew what is out of force in the text that is shown. */
export type Dim = (file: string, day: string) => void;

export function createDimming(editor: monaco.editor.IStandaloneCodeEditor, workshop: Workshop): Dim {
  const dimmed = editor.createDecorationsCollection();
  let look = '';

  /** Decorations move along with the text: most often they are already where they should be. */
  function setIfOther(model: monaco.editor.ITextModel, wanted: monaco.editor.IModelDeltaDecoration[]): void {
    const now = JSON.stringify([model.uri.path, wanted.map(({ options: { after } }) => after?.content)]);
    const places = dimmed.getRanges();
    const same =
      look === now &&
      places.length === wanted.length &&
      wanted.every(({ range }, index) => places[index]?.equalsRange(model.validateRange(range)) === true);
    if (same) return;
    look = now;
    dimmed.set(wanted);
  }

  return (file, day) => {
    const model = editor.getModel();
    if (model === null) return;
    const version = model.getVersionId();
    void workshop
      .folds(file, day)
      .then((folds) => {
        // of a text that changed meanwhile the places are others; a pause in typing asks anew
        if (editor.getModel() !== model || model.isDisposed() || model.getVersionId() !== version) return;
        setIfOther(model, outOfForce(model, folds));
      })
      .catch(() => undefined);
  };
}
