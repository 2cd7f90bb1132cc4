/** The page tells at once that it will need the editor, so that it is on its way before the first script runs. */
import type { HtmlTagDescriptor, Plugin } from 'vite';

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
        const needed = new Set([editor.fileName]);
        for (const name of needed)
          for (const other of chunks.find(({ fileName }) => fileName === name)?.imports ?? [])
            if (!page.has(other)) needed.add(other); // a Set goes on with what is added to it
        const styles = chunks.flatMap((each) =>
          needed.has(each.fileName) ? [...(each.viteMetadata?.importedCss ?? [])] : [],
        );
        return [
          ...[...needed].toReversed().map((name) => early(name, { rel: 'modulepreload' })),
          ...styles.map((name) => early(name, { rel: 'preload', as: 'style' })),
        ];
      },
    },
  };
}

const early = (name: string, attrs: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attrs, crossorigin: true, href: `./${name}` },
  injectTo: 'head',
});
