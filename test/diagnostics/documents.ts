import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One mistake of a document: a text that gives the message, the message, the text as it should be. */
export interface Mistake {
  readonly title: string;
  readonly wrong: string;
  readonly rendered: string;
  readonly right: string;
}

export interface Document {
  readonly code: string;
  readonly path: string;
  readonly markdown: string;
  readonly mistakes: readonly Mistake[];
}

const FOLDER = import.meta.dirname;
const BLOCK = /^```(lidwoord|melding)\n([^]*?)^```$/gm;

/** The file that all examples are a second file of. */
export function frame(): string {
  return blocksOf(readFileSync(join(FOLDER, 'README.md'), 'utf8'))[0]?.text ?? '';
}

/** The document of every code, by name of file. */
export function documents(): Document[] {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort();
  return files.map((name) => {
    const path = join(FOLDER, name);
    const markdown = readFileSync(path, 'utf8');
    return { code: name.replace(/\.md$/, ''), path, markdown, mistakes: mistakesOf(markdown, name) };
  });
}

/** Writes a message in the place of the one that stood there. */
export function accept({ path, mistakes }: Document, at: number, rendered: string): void {
  const markdown = readFileSync(path, 'utf8');
  const block = blocksOf(markdown).filter(({ kind }) => kind === 'melding')[at];
  if (!block || mistakes[at] === undefined) throw new Error(`${path} has no melding ${String(at + 1)}`);
  writeFileSync(
    path,
    `${markdown.slice(0, block.start)}\`\`\`melding\n${rendered}\n\`\`\`${markdown.slice(block.end)}`,
  );
}

interface Block {
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(BLOCK)].map((match) => ({
    kind: match[1] ?? '',
    text: match[2] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Blocks come in threes: wrong, message, right; the heading above them is their title. */
function mistakesOf(markdown: string, name: string): Mistake[] {
  const blocks = blocksOf(markdown);
  const kinds = blocks.map(({ kind }) => kind).join(' ');
  if (!/^lidwoord melding lidwoord( lidwoord melding lidwoord)*$/.test(kinds))
    throw new Error(`${name}: expected lidwoord, melding, lidwoord; found ${kinds}`);
  const mistakes: Mistake[] = [];
  for (let at = 0; at < blocks.length; at += 3) {
    const [wrong, message, right] = blocks.slice(at, at + 3);
    const title = [...markdown.slice(0, wrong?.start).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? name;
    mistakes.push({
      title,
      wrong: wrong?.text ?? '',
      rendered: (message?.text ?? '').trimEnd(),
      right: right?.text ?? '',
    });
  }
  return mistakes;
}
