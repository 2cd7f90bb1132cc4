/** Beside each lid what it yields in the chosen voorbeeld, or why it does not apply. */
import type { Inlay } from '../../../compiler/service/index.ts';
import { createMarks, type Mark } from './differences.ts';
import { monaco } from './monaco.ts';

type Model = monaco.editor.ITextModel;

/** The address of the lid, kept with the words beside it. */
class BesideLid {
  readonly address: string;
  constructor(address: string) {
    this.address = address;
  }
}

export interface Values {
  /** From now on these values, at their places in the text. */
  readonly show: (model: Model, inlays: readonly Inlay[], cursor: monaco.IPosition | null) => void;
  /** None, as when another case is chosen. */
  readonly clear: (model: Model) => void;
}

export function createValues(): Values {
  const marks = createMarks();
  return {
    show: (model, inlays, cursor) => {
      const values = valuesOf(model, inlays);
      const taken = new Set(values.map(({ position }) => position.lineNumber));
      const rooms = marks.shownIn(model).filter(({ position: { lineNumber } }) => {
        const { first, last } = sentenceAround(model, lineNumber);
        const isTaken = Array.from({ length: last - first + 1 }, (_, at) => first + at).some((line) => taken.has(line));
        return !isTaken && isBeingWritten(model, first, last, cursor);
      });
      marks.show(model, [...values, ...rooms.map(asRoom)]);
    },
    clear: (model) => {
      marks.show(model, []);
    },
  };
}

/** The lines of the sentence that goes through this line: it begins at the margin. */
function sentenceAround(model: Model, lineNumber: number): { readonly first: number; readonly last: number } {
  const isFurther = (line: number): boolean => /^\s+\S/.test(model.getLineContent(line));
  let first = lineNumber;
  while (first > 1 && isFurther(first)) first -= 1;
  let last = lineNumber;
  while (last < model.getLineCount() && isFurther(last + 1)) last += 1;
  return { first, last };
}

/** The cursor stands in it, or it cannot be read as it is. */
function isBeingWritten(model: Model, first: number, last: number, cursor: monaco.IPosition | null): boolean {
  if (model.getLineContent(first).trim() === '') return false;
  if (cursor !== null && first <= cursor.lineNumber && cursor.lineNumber <= last) return true;
  return monaco.editor
    .getModelMarkers({ resource: model.uri })
    .some(
      ({ severity, startLineNumber }) =>
        severity === monaco.MarkerSeverity.Error && first <= startLineNumber && startLineNumber <= last,
    );
}

/** The room of a value that is not known while its lid is written: else the text below would jump away and back. */
function asRoom({ position, look, options }: Mark): Mark {
  const { after } = options;
  return {
    position,
    holdsOn: true,
    look: look.startsWith(ROOM) ? look : ROOM + look,
    options: {
      showIfCollapsed: true,
      ...(after && { after: { ...after, inlineClassName: 'waarde-naast-lid waarde-weg', attachedData: undefined } }),
    },
  };
}

const ROOM = 'room of ';

function valuesOf(model: Model, inlays: readonly Inlay[]): readonly Mark[] {
  const length = model.getValueLength();
  return inlays
    .filter(({ at }) => at <= length)
    .map(({ at, text, tooltip, address, status }) => {
      const content = `${GAP}${status === 'telt' ? '⟵' : '○'} ${text}`.replaceAll(' ', GAP);
      return {
        position: model.getPositionAt(at),
        holdsOn: true,
        look: `${content} ${address}`,
        options: {
          showIfCollapsed: true,
          after: {
            content,
            inlineClassName: 'waarde-naast-lid',
            inlineClassNameAffectsLetterSpacing: true,
            attachedData: new BesideLid(address),
            cursorStops: monaco.editor.InjectedTextCursorStops.None,
          },
          ...(tooltip !== undefined && { hoverMessage: { value: plain(tooltip) } }),
        },
      };
    });
}

/** Monaco trims a space at the edge of what it puts beside a text. */
const GAP = '\u00a0';

/** The address of the lid whose words beside it were clicked. */
export function clickedAddress({ target }: monaco.editor.IEditorMouseEvent): string | undefined {
  const detail = 'detail' in target ? (target.detail as { readonly injectedText?: unknown } | undefined) : undefined;
  const injected = detail?.injectedText as { readonly options?: { readonly attachedData?: unknown } } | undefined;
  const data = injected?.options?.attachedData;
  return data instanceof BesideLid ? data.address : undefined;
}

/** The text never becomes markup. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!<>|~&$]/g, '\\$&');
