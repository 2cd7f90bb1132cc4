/** Marks in a text of which only those that are other than before are set: they move along with the text. */
import { monaco } from './monaco.ts';

type Model = monaco.editor.ITextModel;
type Decoration = monaco.editor.IModelDeltaDecoration;

/** A mark at a place; two at one place with the same look are the same. */
export interface Mark {
  readonly position: monaco.IPosition;
  /** Stays behind the letter before it when something is typed there. */
  readonly holdsOn?: boolean;
  readonly look: string;
  readonly options: Decoration['options'];
}

export interface Marks {
  /** Those that this text has, at their places as they are now. */
  readonly shownIn: (model: Model) => readonly Mark[];
  /** From now on these, in this text. */
  readonly show: (model: Model, marks: readonly Mark[]) => void;
}

export function createMarks(): Marks {
  let shownIn: Model | undefined;
  let held: readonly { readonly id: string; readonly mark: Mark }[] = [];
  return {
    shownIn: (model) =>
      held.flatMap(({ id, mark }) => {
        const range = shownIn === model ? model.getDecorationRange(id) : null;
        return range === null ? [] : [{ ...mark, position: range.getEndPosition() }];
      }),
    show: (model, marks) => {
      if (shownIn !== model) {
        const ids = held.map(({ id }) => id);
        if (shownIn?.isDisposed() === false) shownIn.deltaDecorations(ids, []);
        held = [];
        shownIn = model;
      }
      const wanted = new Map(marks.map((mark) => [placeOf(mark.position, mark.look), mark]));
      const gone: string[] = [];
      const kept = held.filter(({ id, mark: { look } }) => {
        const range = model.getDecorationRange(id);
        const stays = range !== null && wanted.delete(placeOf(range.getEndPosition(), look));
        if (!stays) gone.push(id);
        return stays;
      });
      if (gone.length === 0 && wanted.size === 0) return;
      const added = [...wanted.values()];
      const ids = model.deltaDecorations(gone, added.map(decorationOf));
      held = [...kept, ...added.map((mark, index) => ({ id: ids[index] ?? '', mark }))];
    },
  };
}

const placeOf = ({ lineNumber, column }: monaco.IPosition, look: string): string => `${lineNumber}:${column} ${look}`;

function decorationOf({ position, holdsOn = false, options }: Mark): Decoration {
  const { lineNumber, column } = position;
  return {
    range: new monaco.Range(lineNumber, holdsOn ? Math.max(1, column - 1) : column, lineNumber, column),
    options: { stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges, ...options },
  };
}
