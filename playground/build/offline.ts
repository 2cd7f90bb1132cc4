/** Emits `sw.js`: a service worker that keeps this build, so that the page also works without a network. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

export function offline(): Plugin {
  return {
    name: 'lidwoord-offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = ['./', './icon.svg', ...Object.keys(bundle).map((file) => `./${file}`)].filter(
        (file) => !file.endsWith('.map') && file !== './index.html',
      );
      const hash = createHash('sha256');
      for (const [name, output] of Object.entries(bundle)) {
        hash.update(name).update(output.type === 'chunk' ? output.code : output.source);
      }
      const template = readFileSync(resolve(import.meta.dirname, 'service-worker.js'), 'utf8');
      const source = template
        .replace('__VERSION__', hash.digest('hex').slice(0, 16))
        .replace("['__FILES__']", JSON.stringify(files));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
    },
  };
}
