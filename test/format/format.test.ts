/**
 * The documents of this folder: a block `tekst` as somebody wrote it, a block `lidwoord` as the formatter sets it. A block
 * `lidwoord` without a text before it must already stand as it should.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatLid } from '../../grammar/format/index.ts';
import { treeOf } from './same-tree.ts';

const BLOCK = /^```(tekst|lidwoord)\n([^]*?)^```$/gm;
const accept = process.env['LIDWOORD_ACCEPT'] === '1';

interface Case {
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

function casesOf(document: string): Case[] {
  const cases: Case[] = [];
  let before: string | undefined;
  for (const match of document.matchAll(BLOCK)) {
    const [, kind, text = ''] = match;
    if (kind === 'tekst') {
      before = text;
      continue;
    }
    const title = /^#+ (.*)$/m.exec(lastHeading(document.slice(0, match.index)))?.[1] ?? 'zonder kop';
    cases.push({ title, before: before ?? text, after: text });
    before = undefined;
  }
  return cases;
}

function lastHeading(text: string): string {
  return text.match(/^#+ .*$/gm)?.at(-1) ?? '';
}

/** The document with what the formatter now makes of each text. */
function accepted(document: string): string {
  let before: string | undefined;
  return document.replace(BLOCK, (block, kind: string, text: string) => {
    const written = before ?? text;
    before = kind === 'tekst' ? text : undefined;
    return kind === 'tekst' ? block : `\`\`\`lidwoord\n${formatLid(written)}\`\`\``;
  });
}

for (const name of globSync('*.md', { cwd: import.meta.dirname }).sort()) {
  const path = join(import.meta.dirname, name);
  if (accept) writeFileSync(path, accepted(readFileSync(path, 'utf8')));
  describe(name, () => {
    test.each(casesOf(readFileSync(path, 'utf8')))('$title', ({ before, after }) => {
      const formatted = formatLid(before);
      expect(formatted).toBe(after);
      expect(formatLid(formatted)).toBe(formatted);
      expect(treeOf([{ file: name, text: formatted }])).toBe(treeOf([{ file: name, text: before }]));
    });
  });
}
