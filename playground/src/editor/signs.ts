/** Signs beside the text: how the voorbeelden on each line came out. */
import type { ExampleMark } from '../../../compiler/service/index.ts';
import type { Mark } from './differences.ts';
import type { monaco } from './monaco.ts';

type SignState = ExampleMark['state'];

const words = { goed: 'Dit voorbeeld komt uit.', fout: 'Dit voorbeeld komt niet uit.', wacht: 'Nog niet nagerekend.' };

/** One sign for each line; of a table with a wrong row the heading is wrong too. */
export function signsOf(model: monaco.editor.ITextModel, marks: readonly ExampleMark[]): readonly Mark[] {
  const lines = new Map<number, SignState>();
  const length = model.getValueLength();
  for (const { start, state } of marks) {
    if (start > length) continue;
    const { lineNumber } = model.getPositionAt(start);
    const before = lines.get(lineNumber);
    lines.set(lineNumber, before === 'fout' || state === 'fout' ? 'fout' : state);
  }
  return [...lines].map(([lineNumber, state]) => ({
    position: { lineNumber, column: 1 },
    look: state,
    options: { glyphMarginClassName: `teken teken-${state}`, glyphMarginHoverMessage: { value: words[state] } },
  }));
}
