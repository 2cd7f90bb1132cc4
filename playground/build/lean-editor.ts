/**
 * Parts of Monaco that this page never shows, each with the little that the rest of Monaco asks of it. Monaco names
 * them, so that they would come along: the overview at the side, drawing by the graphics card, grammars of tree-sitter,
 * the picker of commands, colours, differences side by side, menus. Together a tenth of what a first visit loads.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const lineBreaks = resolve(import.meta.dirname, '../src/editor/line-breaks.ts').replaceAll('\\', '/');

const nothing = (name: string): string => `export class ${name} {}`;

/** Monaco has the browser lay out the whole text, more than once, to find where lines go on in a next row. */
const rows = `
  import { ModelLineProjectionData } from '../../common/modelLineProjectionData.js';
  import { LineInjectedText } from '../../common/textModelEvents.js';
  import { measureOf, rowsOf } from '${lineBreaks}';

  const WRAPS_FURTHER = { 2: 1, 3: 2 };

  function breaks(context, line, wrapping) {
    const injected = context.getLineInjectedText(line);
    const content = context.getLineContent(line);
    const text = LineInjectedText.applyInjectedText(content, injected);
    const found = wrapping.columns < 0 ? undefined : rowsOf(text, measureOf(content, wrapping.letters), wrapping);
    if (found === undefined && !injected) return null;
    return new ModelLineProjectionData(
      injected?.map((each) => each.column - 1) ?? null,
      injected?.map((each) => each.options) ?? null,
      found?.ends ?? [text.length],
      found?.endColumns ?? [],
      found?.indent ?? 0,
    );
  }

  export class DOMLineBreaksComputerFactory {
    static create() {
      return new DOMLineBreaksComputerFactory();
    }
    createLineBreaksComputer(context, letters, tabSize, columns, wrappingIndent) {
      const wrapping = { letters, tabSize, columns, indent: tabSize * (WRAPS_FURTHER[wrappingIndent] ?? 0) };
      const lines = [];
      return {
        addRequest: (line) => lines.push(line),
        finalize: () => lines.map((line) => breaks(context, line, wrapping)),
      };
    }
  }`;

/** By the end of the path below monaco-editor/esm/vs. */
export const unused: Readonly<Record<string, string>> = {
  'browser/widget/diffEditor/diffEditorWidget.js': nothing('DiffEditorWidget'),
  'browser/widget/multiDiffEditor/multiDiffEditorWidget.js': nothing('MultiDiffEditorWidget'),
  'editor/common/diff/linesDiffComputers.js': 'export const linesDiffComputers = {};',
  'editor/browser/view/domLineBreaksComputer.js': rows,
  'editor/browser/gpu/viewGpuContext.js': nothing('ViewGpuContext'),
  'editor/browser/viewParts/viewLinesGpu/viewLinesGpu.js': nothing('ViewLinesGpu'),
  'editor/browser/viewParts/rulersGpu/rulersGpu.js': nothing('RulersGpu'),
  'editor/browser/viewParts/gpuMark/gpuMark.js': nothing('GpuMarkOverlay'),
  'editor/common/model/tokens/treeSitter/treeSitterSyntaxTokenBackend.js': nothing('TreeSitterSyntaxTokenBackend'),
  'platform/quickinput/browser/quickInputController.js': nothing('QuickInputController'),
  'colorPicker/browser/hoverColorPicker/hoverColorPicker.js': 'export const isOnColorDecorator = () => false;',
  'colorPicker/browser/hoverColorPicker/hoverColorPickerParticipant.js': `${nothing('ColorHover')}\n${nothing('HoverColorPickerParticipant')}`,
  'contrib/inlineCompletions/browser/hintsWidget/inlineCompletionsHintsWidget.js':
    'export class InlineSuggestionHintsContentWidget { static dropDownVisible = false; }',
  'contrib/dropOrPasteInto/browser/copyPasteController.js':
    'export class CopyPasteController { static get() { return null; } }',
  'editor/contrib/inlayHints/browser/inlayHintsHover.js': nothing('InlayHintsHover'),
  'base/browser/ui/selectBox/selectBoxCustom.js': nothing('SelectBoxList'),
  'base/common/observableInternal/logging/debugger/devToolsLogger.js': nothing('DevToolsLogger'),
  'platform/contextview/browser/contextMenuHandler.js':
    'export class ContextMenuHandler { configure() {} showContextMenu() {} }',
  'editor/browser/viewParts/minimap/minimap.js': `
    import { createFastDomNode } from '../../../../base/browser/fastDomNode.js';
    import { ViewPart } from '../../view/viewPart.js';
    export class Minimap extends ViewPart {
      #place = createFastDomNode(document.createElement('div'));
      getDomNode() { return this.#place; }
      prepareRender() {}
      render() {}
    }`,
};

/** What is left out of what does come along. */
const CHANGES: readonly { readonly code: RegExp; readonly by: string }[] = [
  // An error that is made while a module is read makes the browser read the whole of its file again, for the lines of
  // the stack: a tenth of a second. It only serves to be recognized.
  { code: /this\._parseError = new Error\(\)/, by: 'this._parseError = {}' },
  // At every key it lays the text out to see whether the cursor left the screen at the side: lines go on in a next row.
  {
    code: /if \(this\._horizontalRevealRequest\) \{(?=\s+const horizontalRevealRequest)/,
    by: 'if (this._isViewportWrapping) this._horizontalRevealRequest = null;\n$&',
  },
];

export function leanEditor(): Plugin {
  return {
    name: 'lidwoord-lean-editor',
    enforce: 'pre',
    transform: {
      filter: { id: /monaco-editor[\\/]esm[\\/]vs[\\/].*\.js$/, code: CHANGES.map(({ code }) => code) },
      handler: (source) => ({
        code: CHANGES.reduce((lean, { code, by }) => lean.replace(code, by), source),
        map: null,
      }),
    },
    load: {
      filter: { id: /monaco-editor[\\/]esm[\\/]vs[\\/].*\.js$/ },
      handler: (id) => {
        const path = id.replaceAll('\\', '/');
        return Object.entries(unused).find(([end]) => path.endsWith(end))?.[1];
      },
    },
  };
}
