/** Marks what is good, wrong or out of force, beside the text. */
import type { ExampleMark, Fold } from '../../../compiler/service/index.ts';
import { monaco } from './monaco.ts';
import { rangeIn } from './places.ts';

type Decoration = monaco.editor.IModelDeltaDecoration;
type Model = monaco.editor.ITextModel;

const WHOLE = Number.MAX_SAFE_INTEGER;

const words = { goed: 'Dit voorbeeld komt uit.', fout: 'Dit voorbeeld komt niet uit.', wacht: 'Nog niet nagerekend.' };

/** One sign for each line; of a table with a wrong row the heading is wrong too. */
export function exampleSigns(model: Model, marks: readonly ExampleMark[]): Decoration[] {
  const lines = new Map<number, ExampleMark['state']>();
  const length = model.getValueLength();
  for (const mark of marks) {
    if (mark.start > length) continue;
    const { lineNumber } = model.getPositionAt(mark.start);
    const before = lines.get(lineNumber);
    lines.set(lineNumber, before === 'fout' || mark.state === 'fout' ? 'fout' : mark.state);
  }
  return [...lines].map(([line, state]) => ({
    range: new monaco.Range(line, 1, line, 1),
    options: {
      glyphMarginClassName: `teken teken-${state}`,
      glyphMarginHoverMessage: { value: words[state] },
      stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
    },
  }));
}

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
