/** Beside each lid what it yields in the chosen voorbeeld, or why it does not apply. */
import type { Inlay } from '../../../compiler/service/index.ts';
import type { Mark } from './differences.ts';
import { monaco } from './monaco.ts';

/** The address of the lid, kept with the words beside it. */
class BesideLid {
  readonly address: string;
  constructor(address: string) {
    this.address = address;
  }
}

export function valuesOf(model: monaco.editor.ITextModel, inlays: readonly Inlay[]): readonly Mark[] {
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
