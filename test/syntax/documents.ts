/** Documents about reading: blocks of a sentence, `==>`, and its tree. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Reading {
  readonly title: string;
  readonly source: string;
  readonly tree: string;
}

export interface Document {
  readonly name: string;
  readonly path: string;
  /** What the sentences may speak of. */
  readonly declarations: string;
  readonly readings: readonly Reading[];
}

const BLOCK = /^```(gegevens|zin)\n([^]*?)^```$/gm;

export function documentsIn(folder: string): Document[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.sort().map((name): Document => {
    const path = join(folder, name);
    const markdown = readFileSync(path, 'utf8');
    const blocks = [...markdown.matchAll(BLOCK)];
    return {
      name: name.replace(/\.md$/, ''),
      path,
      declarations: blocks
        .filter(([, kind]) => kind === 'gegevens')
        .map(([, , text]) => text)
        .join(''),
      readings: blocks
        .filter(([, kind]) => kind === 'zin')
        .map((match) => readingOf(match[2] ?? '', markdown, match.index)),
    };
  });
}

function readingOf(text: string, markdown: string, at: number): Reading {
  const [source = '', tree = ''] = text.split(/^==>\n/m);
  const title = [...markdown.slice(0, at).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? '';
  return { title, source, tree: tree.trimEnd() };
}

/** Writes a tree in the place of the one that stood there. */
export function accept({ path }: Document, source: string, tree: string): void {
  const markdown = readFileSync(path, 'utf8');
  const blocks = [...markdown.matchAll(BLOCK)].filter(
    ([, kind, text]) => kind === 'zin' && (text ?? '').split(/^==>\n/m)[0] === source,
  );
  const start = blocks[0]?.index ?? 0;
  const old = blocks[0]?.[0] ?? '';
  writeFileSync(
    path,
    `${markdown.slice(0, start)}\`\`\`zin\n${source}==>\n${tree}\n\`\`\`${markdown.slice(start + old.length)}`,
  );
}
