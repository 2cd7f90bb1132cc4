/**
 * Monaco in three files, of which each asks only for those before it: so that the browser can do something else between
 * the one and the next, and reads them side by side. The page asks for them one after the other: src/editor/layers.ts.
 */
export const editorLayers: readonly { readonly name: string; readonly test: RegExp; readonly priority: number }[] = [
  { name: 'editor-1', test: /monaco-editor[\\/]esm[\\/]vs[\\/](nls\.js|base|platform)/, priority: 2 },
  {
    name: 'editor-2',
    test: /monaco-editor[\\/]esm[\\/]vs[\\/]editor[\\/](common|browser)|src[\\/]editor[\\/]line-breaks\.ts/,
    priority: 1,
  },
];
