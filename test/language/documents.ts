/** Documents about the language: prose with blocks that are compiled, and messages that they must give. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text of rules cut from a document. Lines that are not part of it are empty, so that line numbers are those of the document. */
export interface Excerpt {
  readonly title: string;
  readonly text: string;
  /** The lines of the `melding` block: 'fout[kring]', or with the words of the message after a colon. */
  readonly messages: readonly string[];
}

export interface Document {
  readonly name: string;
  readonly path: string;
  readonly markdown: string;
  readonly excerpts: readonly Excerpt[];
}

interface Block {
  readonly kind: string;
  readonly lines: readonly string[];
  /** Index of its first line in the document. */
  readonly at: number;
  readonly heading: string;
}

export function documentsIn(folder: string): Document[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return names.sort().map((name) => documentAt(join(folder, name)));
}

export function documentAt(path: string): Document {
  const markdown = readFileSync(path, 'utf8');
  const name = path.replace(/^.*\//, '').replace(/\.md$/, '');
  return { name, path, markdown, excerpts: excerptsOf(markdown) };
}

/**
 * A block that begins with `regeling` begins a text; the blocks after it go on with that text. A block with a `melding`
 * after it is tried at the end of the text above it, and is left out of what follows.
 */
function excerptsOf(markdown: string): Excerpt[] {
  const blocks = blocksOf(markdown);
  const length = markdown.split('\n').length;
  const texts: Block[][] = [];
  const mistakes: Excerpt[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'melding') return;
    const message = blocks[index + 1]?.kind === 'melding' ? blocks[index + 1] : undefined;
    const opens = block.lines[0]?.startsWith('regeling ') ?? false;
    const before = opens ? [] : (texts.at(-1) ?? []);
    if (message) mistakes.push(excerpt([...before, block], length, block.heading, message.lines));
    else if (opens) texts.push([block]);
    else if (texts.length > 0) texts.at(-1)?.push(block);
    else throw new Error(`The first block under '${block.heading}' does not begin with a regeling.`);
  });
  return [...texts.map((parts) => excerpt(parts, length, parts[0]?.heading ?? '', [])), ...mistakes];
}

function excerpt(parts: readonly Block[], length: number, title: string, messages: readonly string[]): Excerpt {
  const lines = Array.from({ length }, () => '');
  for (const { lines: own, at } of parts) own.forEach((line, offset) => (lines[at + offset] = line));
  return { title, text: lines.join('\n'), messages: messages.filter((line) => line.trim() !== '') };
}

function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let heading = '';
  let open: { readonly kind: string; readonly at: number; readonly lines: string[] } | undefined;
  markdown.split('\n').forEach((line, index) => {
    const fence = /^```(\w*)\s*$/.exec(line);
    if (open && fence) {
      if (['regels', 'lidwoord', 'melding'].includes(open.kind)) blocks.push({ ...open, heading });
      open = undefined;
    } else if (open) open.lines.push(line);
    else if (fence) open = { kind: fence[1] ?? '', at: index + 1, lines: [] };
    else heading = /^#+ (.*)$/.exec(line)?.[1] ?? heading;
  });
  return blocks;
}
