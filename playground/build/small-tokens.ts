/** Of the design tokens only those that a style of the page asks for: the theme has them for every component there is. */
import type { Plugin } from 'vite';

export function smallTokens(): Plugin {
  return {
    name: 'lidwoord-small-tokens',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = withoutUnused(Buffer.from(file.source).toString('utf8'));
      }
    },
  };
}

const DECLARED = /(--utrecht-[\w-]+):[^;{}"']*(?:;|(?=\}))/g;

/** A token may be asked for by another one only: it goes when that has gone. */
export function withoutUnused(css: string): string {
  const asked = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name));
  const left = css.replace(DECLARED, (whole, name: string) => (asked.has(name) ? whole : ''));
  return left === css ? css : withoutUnused(left);
}
