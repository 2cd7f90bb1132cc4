/** What Monaco says in the parts that a reader meets is Dutch, in the version that is installed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { inDutch } from '../../playground/build/dutch-editor.ts';
import { root } from './browser.ts';

/** Below monaco-editor/esm/vs. */
const met = [
  'base/browser/ui/findinput/findInput.js',
  'base/browser/ui/findinput/findInputToggles.js',
  'base/browser/ui/findinput/replaceInput.js',
  'editor/contrib/clipboard/browser/clipboard.js',
  'editor/contrib/codeAction/browser/lightBulbWidget.js',
  'editor/contrib/find/browser/findController.js',
  'editor/contrib/find/browser/findWidget.js',
  'editor/contrib/folding/browser/foldingDecorations.js',
  'editor/contrib/gotoError/browser/gotoError.js',
  'editor/contrib/gotoError/browser/gotoErrorWidget.js',
  'editor/contrib/gotoSymbol/browser/peek/referencesTree.js',
  'editor/contrib/gotoSymbol/browser/peek/referencesWidget.js',
  'editor/contrib/hover/browser/hoverCopyButton.js',
  'editor/contrib/hover/browser/markerHoverParticipant.js',
  'editor/contrib/rename/browser/renameWidget.js',
  'editor/contrib/suggest/browser/suggestWidget.js',
  'editor/contrib/suggest/browser/suggestWidgetDetails.js',
];

/** The same in both languages, or of something that this page does not switch on. */
const alike = new Set([
  'Copy As',
  'Share',
  'Copy with Syntax Highlighting',
  'Find with Arguments',
  'Error resolving edit',
  'Generate New Name Suggestions',
  'Received {0} rename suggestions',
]);

const MESSAGE = /localize2?\(\s*\d+,\s*(["'])((?:[^"'\\]|\\.)*)\1/g;
const messages = (code: string): readonly string[] => [...code.matchAll(MESSAGE)].map(([, , text = '']) => text);

describe('de teksten van Monaco', () => {
  for (const file of met) {
    it(`zijn Nederlands in ${file}`, () => {
      const code = readFileSync(join(root, 'node_modules/monaco-editor/esm/vs', file), 'utf8');
      const before = messages(code);
      const after = messages(inDutch(code, file));
      expect(before.length).toBeGreaterThan(0);
      expect(after).toHaveLength(before.length);
      const left = before.filter((text, index) => text === after[index] && /[a-z]{3}/.test(text) && !alike.has(text));
      expect(left).toEqual([]);
    });
  }
});
