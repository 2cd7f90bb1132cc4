/** The page tells at once that it will need the editor, so that it is on its way before the first script runs. */
import type { Plugin } from 'vite';

const EDITOR = '/editor/open-editor.ts';

export function earlyEditor(): Plugin {
  return {
    name: 'lidwoord-early-editor',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
        const editor = chunks.find(({ facadeModuleId }) => facadeModuleId?.replaceAll('\\', '/').endsWith(EDITOR));
        if (editor === undefined) throw new Error(`The build has no chunk of its own for ${EDITOR}.`);
        const page = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
        return [...editor.imports.filter((name) => !page.has(name)), editor.fileName].map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
          injectTo: 'head',
        }));
      },
    },
  };
}
