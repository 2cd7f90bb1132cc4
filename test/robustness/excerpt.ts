/** Small sources cut out of the rules and the documents: large enough to hold every construct, small enough to read fast. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random.ts';

const root = join(import.meta.dirname, '..', '..');

/** Every law in rules/, and every block of our language in the documents. */
export function allTexts(): readonly string[] {
  const rules = globSync('rules/*/*.lid', { cwd: root }).sort();
  const documents = globSync('{docs,test}/**/*.md', { cwd: root }).sort();
  const blocks = documents.flatMap((file) => blocksOf(readFileSync(join(root, file), 'utf8')));
  return [...rules.map((file) => readFileSync(join(root, file), 'utf8')), ...blocks];
}

function blocksOf(document: string): string[] {
  return [...document.matchAll(/^```(?:lidwoord|regels|tekst)\b.*\n([^]*?)^```/gm)].map((match) => match[1] ?? '');
}

/** The head of a text, its first declarations, and some lines of it from anywhere. */
export function excerpt(text: string, { below }: Random, most = 60): string {
  const lines = text.split('\n');
  if (lines.length <= most) return text;
  const facts = lines.findIndex((line) => line === 'gegevens');
  const start = below(lines.length);
  const declarations = facts === -1 ? [] : lines.slice(facts, facts + 4 + below(most / 3));
  return [...lines.slice(0, 3), ...declarations, ...lines.slice(start, start + 5 + below(most / 2))].join('\n');
}
