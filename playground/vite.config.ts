/** The page as static files that work from any path: `vite build playground`. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

import { dutchEditor } from './build/dutch-editor.ts';
import { leanEditor } from './build/lean-editor.ts';
import { earlyEditor } from './build/early-editor.ts';
import { editorLayers } from './build/editor-layers.ts';
import { offline } from './build/offline.ts';
import { withoutTypeChecker } from './build/without-type-checker.ts';
import { ruleTexts } from './build/rule-texts.ts';
import { smallIcons } from './build/small-icons.ts';
import { smallTokens } from './build/small-tokens.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: 'assets',
  resolve: {
    conditions: ['lidwoord-source', 'module', 'browser', 'import', 'default'],
    dedupe: ['preact'],
  },
  plugins: [
    leanEditor(),
    dutchEditor(),
    ruleTexts(resolve(import.meta.dirname, '../rules')),
    earlyEditor(),
    smallIcons(),
    smallTokens(),
    offline(),
  ],
  worker: { format: 'es', plugins: () => [leanEditor(), withoutTypeChecker()] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [...editorLayers] } },
    },
    chunkSizeWarningLimit: 4000,
    assetsInlineLimit: 0,
  },
});
