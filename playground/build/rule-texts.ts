/** `virtual:rule-texts`: the rules that come with Lidwoord, as data in the bundle. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ID = 'virtual:rule-texts';

export function ruleTexts(folder: string): Plugin {
  return {
    name: 'lidwoord-rule-texts',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const files = lidFiles(folder).map((path) => {
        this.addWatchFile(join(folder, path));
        return { file: path, text: readFileSync(join(folder, path), 'utf8').replaceAll('\r\n', '\n') };
      });
      return `export default ${JSON.stringify(files)};`;
    },
  };
}

/** Paths from the folder, with forward slashes on every system. */
function lidFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.lid'))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}
