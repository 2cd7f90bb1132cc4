/** Of the icons of Monaco only those that the modules in the page name: in the font, 150 kB, and in the list of them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

import { smallFont } from './small-font.ts';

const LIBRARY = 'base/common/codiconsLibrary.js';
const DERIVED = 'base/common/codicons.js';
const FONT = /(?:^|\/)codicon[^/]*\.ttf$/;

export function smallIcons(): Plugin {
  const named = new Set<string>();
  return {
    name: 'lidwoord-small-icons',
    apply: 'build',
    buildStart() {
      named.clear();
    },
    transform: {
      filter: { id: /monaco-editor[\\/]esm[\\/]vs[\\/].*\.(?:js|css)$/, code: /codicon/i },
      handler: (code, id) => {
        const path = id.replaceAll('\\', '/');
        if (!path.endsWith(LIBRARY) && !path.endsWith(DERIVED)) for (const name of namesIn(code)) named.add(name);
        return null;
      },
    },
    renderChunk: (code, { modules }) => {
      const isListed = Object.keys(modules).some((id) => id.replaceAll('\\', '/').endsWith(LIBRARY));
      return isListed ? { code: withoutUnnamed(code, new Set([...named, ...derivedFrom()])), map: null } : null;
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !FONT.test(file.fileName)) continue;
        const known = lettersByName();
        const letters = [...named].flatMap((name) => known.get(name) ?? []);
        file.source = smallFont(Buffer.from(file.source), new Set(letters));
      }
    },
  };
}

/** `Codicon.chevronDown` and 'codicon-chevron-down'. */
export function namesIn(code: string): readonly string[] {
  return [...code.matchAll(/\bCodicon\.(\w+)|codicon-([a-z][a-z-]*[a-z])/g)].map(
    ([, name, dashed]) => name ?? dashed ?? '',
  );
}

const LISTED = /^\s*(\w+): register\(["']([^"']+)["'], [\w.]+\),?\n/gm;

/** The list of icons in the source of a chunk, with only those that are named in either way. */
export function withoutUnnamed(code: string, named: ReadonlySet<string>): string {
  return code.replace(LISTED, (whole, name: string, dashed: string) =>
    named.has(name) || named.has(dashed) ? whole : '',
  );
}

/** Icons that another name stands for. */
function derivedFrom(): readonly string[] {
  const { resolve } = createRequire(import.meta.url);
  const text = readFileSync(resolve(`monaco-editor/${DERIVED}`), 'utf8');
  return [...text.matchAll(REGISTERED)].flatMap(([, , , , other]) => other ?? []);
}

const REGISTERED = /(\w+): register\('([^']+)', (?:0x([0-9a-f]+)|'([^']+)')\)/g;

/** The place of every icon in the font, by both its names. */
export function lettersByName(): ReadonlyMap<string, number> {
  const { resolve } = createRequire(import.meta.url);
  const letters = new Map<string, number>();
  const text = [LIBRARY, DERIVED].map((file) => readFileSync(resolve(`monaco-editor/${file}`), 'utf8')).join('\n');
  for (const [, name = '', dashed = '', hex, other] of text.matchAll(REGISTERED)) {
    const letter = hex === undefined ? letters.get(other ?? '') : parseInt(hex, 16);
    if (letter === undefined) throw new Error(`The icon '${dashed}' is like '${other ?? ''}', which is not known.`);
    letters.set(name, letter).set(dashed, letter);
  }
  return letters;
}
