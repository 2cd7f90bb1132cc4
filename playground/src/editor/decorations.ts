/** Marks what is out of force in the text. */
import type { Fold } from '../../../compiler/service/index.ts';
import { monaco } from './monaco.ts';
import { rangeIn } from './places.ts';

type Decoration = monaco.editor.IModelDeltaDecoration;
type Model = monaco.editor.ITextModel;

const WHOLE = Number.MAX_SAFE_INTEGER;

/** Versions that are not in force on the day shown. */
export function outOfForce(model: Model, folds: readonly Fold[]): Decoration[] {
  return folds
    .filter(({ inForce }) => inForce === false)
    .flatMap((fold) => {
      const { startLineNumber, endLineNumber, endColumn } = rangeIn(model, fold);
      const end = endColumn === 1 ? endLineNumber - 1 : endLineNumber;
      return [
        {
          range: new monaco.Range(startLineNumber, 1, end, WHOLE),
          options: { inlineClassName: 'niet-in-werking' },
        },
        {
          range: new monaco.Range(startLineNumber, WHOLE, startLineNumber, WHOLE),
          options: {
            after: { content: `   ${fold.note ?? ''}`, inlineClassName: 'werking', cursorStops: null },
            showIfCollapsed: true,
          },
        },
      ];
    });
}
