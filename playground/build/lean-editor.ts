/**
 * Parts of Monaco that this page never shows, each with the little that the rest of Monaco asks of it. Monaco names
 * them, so that they would come along: the overview at the side, drawing by the graphics card, grammars of tree-sitter,
 * the picker of commands, colours, differences side by side. Together a tenth of what a first visit loads.
 */
import type { Plugin } from 'vite';

const nothing = (name: string): string => `export class ${name} {}`;

/** By the end of the path below monaco-editor/esm/vs. */
export const unused: Readonly<Record<string, string>> = {
  'browser/widget/diffEditor/diffEditorWidget.js': nothing('DiffEditorWidget'),
  'browser/widget/multiDiffEditor/multiDiffEditorWidget.js': nothing('MultiDiffEditorWidget'),
  'editor/common/diff/linesDiffComputers.js': 'export const linesDiffComputers = {};',
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

export function leanEditor(): Plugin {
  return {
    name: 'lidwoord-lean-editor',
    enforce: 'pre',
    load: {
      filter: { id: /monaco-editor[\\/]esm[\\/]vs[\\/].*\.js$/ },
      handler: (id) => {
        const path = id.replaceAll('\\', '/');
        return Object.entries(unused).find(([end]) => path.endsWith(end))?.[1];
      },
    },
  };
}
