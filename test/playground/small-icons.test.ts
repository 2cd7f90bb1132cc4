/** The font with icons that the page carries: what it names and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { glyphsByLetter, outlinesIn, smallFont } from '../../playground/build/small-font.ts';
import { lettersByName, namesIn, withoutUnnamed } from '../../playground/build/small-icons.ts';
import { root } from './browser.ts';

const font = readFileSync(join(root, 'node_modules/monaco-editor/esm/vs/base/browser/ui/codicons/codicon/codicon.ttf'));
const letters = lettersByName();

it('finds the icons that a module names, by either of their names', () => {
  const code = "icon(Codicon.chevronDown); <i class='codicon codicon-tree-item-expanded'>";
  const named = namesIn(code).map((name) => letters.get(name));
  expect(named).toEqual([0xeab4, 0xeab4]);
});

it('keeps the outline of what is wanted, at its own number, and of nothing else', () => {
  const before = outlinesIn(font);
  const glyphs = ['close', 'chevron-down'].map((name) => glyphsByLetter(font).get(letters.get(name) ?? 0) ?? 0);
  const kept = outlinesIn(smallFont(font, new Set([letters.get('close') ?? 0, letters.get('chevron-down') ?? 0])));
  expect(kept).toHaveLength(before.length);
  expect(kept.flatMap(({ length }, glyph) => (length > 0 && glyph > 0 ? [glyph] : []))).toEqual(
    glyphs.toSorted((one, other) => one - other),
  );
  for (const glyph of glyphs) expect(kept[glyph]?.subarray(0, before[glyph]?.length)).toEqual(before[glyph]);
});

it('loses none when all are wanted', () => {
  const before = outlinesIn(font);
  const kept = outlinesIn(smallFont(font, new Set(letters.values())));
  const wanted = new Set([...letters.values()].map((letter) => glyphsByLetter(font).get(letter)));
  for (const glyph of wanted)
    expect(kept[glyph ?? -1]?.subarray(0, before[glyph ?? -1]?.length)).toEqual(before[glyph ?? -1]);
});

it('refuses what is not a font with outlines', () => {
  expect(() => smallFont(Buffer.alloc(12), new Set())).toThrow("The font has no table 'head'.");
});

it('keeps in the list of icons only those that are named, by either of their names', () => {
  const list = `const library = {
  add: register("add", 6e4),
  chevronDown: register("chevron-down", 60084),
  gistNew: register("gist-new", 6e4),
  zap: register("zap", 60294)
};`;
  expect(withoutUnnamed(list, new Set(['add', 'chevron-down', 'other']))).toBe(`const library = {
  add: register("add", 6e4),
  chevronDown: register("chevron-down", 60084),
};`);
});
