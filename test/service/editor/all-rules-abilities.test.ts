/** What an editor asks, over all rules: at every word, every citation, every artikel. */
import { beforeAll, describe, expect, test } from 'vitest';
import { applied, createEditor, tokenClasses, type Editor, type OutlineNode } from '../../../compiler/service/index.ts';
import { compile } from '../../../compiler/compile.ts';
import { readWords, type Stretch, type Word } from '../../../grammar/index.ts';
import { allRules } from '../../all-rules.ts';
import { random, type Random } from '../../robustness/random.ts';

interface Spot {
  readonly file: string;
  readonly text: string;
  readonly stretch: Stretch;
  readonly word: Word;
}

const sources = allRules();
let editor: Editor;
let spots: readonly Spot[];

beforeAll(() => {
  editor = createEditor(sources);
  const { lexicons } = compile(sources).parsed;
  spots = sources.flatMap(({ file, text }) =>
    readWords(text, lexicons).flatMap((stretch) => stretch.words.map((word) => ({ file, text, stretch, word }))),
  );
}, 120_000);

const written = ({ text, word }: Spot): string => text.slice(word.span.start, word.span.end).replace(/\s+/g, ' ');

/** Every so many, beginning anywhere, so that the whole is seen in a few rounds. */
function some<T>(all: readonly T[], most: number, chance: Random): readonly T[] {
  const step = Math.max(1, Math.floor(all.length / most));
  const first = chance.below(step);
  return all.filter((_, index) => index % step === first);
}

test('hover is nothing, or Dutch text about the place itself', { timeout: 300_000 }, () => {
  let found = 0;
  for (const spot of some(
    spots.filter(({ word }) => word.kind !== 'punctuation'),
    4000,
    random(1),
  )) {
    const { file, word } = spot;
    const hover = editor.hover(file, word.span.start);
    if (!hover) continue;
    found += 1;
    expect(hover.start, written(spot)).toBeLessThanOrEqual(word.span.start);
    expect(hover.end, written(spot)).toBeGreaterThan(word.span.start);
    expect(hover.parts.length, written(spot)).toBeGreaterThan(1);
    for (const { text } of hover.parts) {
      expect(text.trim(), written(spot)).not.toBe('');
      expect(text, written(spot)).not.toMatch(/undefined|\[object|NaN/);
    }
  }
  expect(found).toBeGreaterThan(1000);
});

test('every name has a definition, which bears that name and is one of its references', { timeout: 300_000 }, () => {
  const names = spots.filter(
    ({ word, stretch }) =>
      word.entry && !['judgement', 'authority', 'verb'].includes(word.entry.category) && stretch.kind !== 'heading',
  );
  const without = new Set<string>();
  for (const spot of some(names, 1200, random(2))) {
    const { file, word } = spot;
    const places = editor.definition(file, word.span.start);
    if (places.length === 0) without.add(`${file}: ${written(spot)}`);
    const references = editor.references(file, word.span.start);
    expect(references, written(spot)).toContainEqual({ file, ...word.span });
    for (const place of places) expect(editor.text(place.file)?.slice(place.start, place.end).trim()).not.toBe('');
  }
  expect([...without]).toEqual([]);
});

test('every citation lands on a heading of what it cites, and is found from there', { timeout: 300_000 }, () => {
  const citations = spots.filter(({ word, stretch }) => word.kind === 'citation' && stretch.kind !== 'heading');
  let landed = 0;
  for (const { file, word, text } of some(citations, 400, random(3))) {
    for (const place of editor.definition(file, word.span.start)) {
      landed += 1;
      const heading = editor.text(place.file)?.slice(place.start, place.end) ?? '';
      expect(heading, text.slice(word.span.start, word.span.end)).toMatch(
        /^(artikel|paragraaf|overweging|lid|onderdeel|onder) /,
      );
      const back = editor.references(place.file, place.start);
      expect(
        back.some((each) => each.file === file && each.start <= word.span.start && word.span.start <= each.end),
      ).toBe(true);
    }
  }
  expect(landed).toBeGreaterThan(200);
});

/** What can be foreseen: words of the language, names, persons and citations; no amount or date, and no name yet to be declared. */
const FORESEEN = new Set(['keyword', 'verb', 'pronoun', 'name', 'predicate', 'person', 'law', 'citation']);

/** Offered among the first twenty, alone or as the begin of more. */
function isOffered({ file, text, word }: Spot): boolean {
  const at = word.span.start + (/^ */.exec(text.slice(word.span.start))?.[0].length ?? 0);
  const offered = [...editor.completion(file, at)].sort((a, b) => a.rank - b.rank).slice(0, 20);
  return offered.some(({ insert, replace }) => {
    const plain = insert
      .replace(/\$\{\d[^]*$/, '')
      .replace(/\s+/g, ' ')
      .toLowerCase();
    const there = text
      .slice(replace.start, replace.start + 400)
      .replace(/\s+/g, ' ')
      .toLowerCase();
    return (
      plain.trim() !== '' &&
      replace.start + plain.length > at &&
      there.startsWith(plain) &&
      !/^[a-zà-ÿ]{2}/.test(plain.slice(-1) + there.charAt(plain.length))
    );
  });
}

const inSentence = ({ stretch, word }: Spot): boolean =>
  ['rule', 'given', 'expected', 'cell'].includes(stretch.kind) && FORESEEN.has(word.kind);
const inHeading = ({ stretch, word, text }: Spot): boolean =>
  ['heading', 'law', 'citation', 'type', 'keyword', 'date'].includes(word.kind) &&
  text.charAt(stretch.span.start) !== '|' &&
  (stretch.kind === 'heading' || (stretch.kind === 'note' && OPENED.test(text.slice(word.span.start, word.span.end))));
/** Lines that a word opens; in prose below a heading no word can be foreseen. */
const OPENED = /^(?:bron|soort|door|grondslag|vraag|motivering|weegt mee|werkt door|bewijs|uitleg)$/;

test.each([
  ['in sentences and cells', inSentence, 300, 4, 0.1],
  ['in headings and the lines under them', inHeading, 300, 6, 0.07],
  ['that are dates', ({ word, stretch }: Spot) => word.kind === 'date' && stretch.kind !== 'rule', 100, 7, 0.25],
] as const)(
  'most words %s stand among the first twenty that are offered',
  { timeout: 300_000 },
  (_, wanted, count, seed, most) => {
    const chance = random(seed);
    const all = spots.filter(wanted);
    const asked = Array.from({ length: count }, () => chance.pick(all));
    const missed = asked.filter((spot) => !isOffered(spot));
    expect(
      missed.length / asked.length,
      missed.map((spot) => `${spot.stretch.kind}: ${written(spot)}`).join('\n'),
    ).toBeLessThan(most);
  },
);

const below = (nodes: readonly OutlineNode[]): readonly OutlineNode[] =>
  nodes.flatMap((node) => [node, ...below(node.children)]);

describe.each(sources.map(({ file }) => ({ file })))('$file', ({ file }) => {
  const text = sources.find((each) => each.file === file)?.text ?? '';

  test('outline and folds lie within each other and within the text', () => {
    const outline = editor.outline(file);
    const artikelen = text.match(/^(?:artikel|paragraaf|overweging) /gm)?.length ?? 0;
    expect(below(outline).filter(({ kind }) => kind === 'artikel')).toHaveLength(artikelen);
    for (const node of below(outline)) {
      expect(node.start).toBeLessThanOrEqual(node.heading.start);
      expect(node.heading.end).toBeLessThanOrEqual(node.end);
      for (const child of node.children)
        expect([child.start >= node.start, child.end <= node.end]).toEqual([true, true]);
    }
    for (const { start, end } of editor.folding(file, '2025-01-01')) {
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  test('colours stand in order, on one line each, and no word is unknown', () => {
    let last = 0;
    for (const { start, end, class: kind } of editor.semanticTokens(file)) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(text.slice(start, end)).not.toContain('\n');
      expect(tokenClasses).toContain(kind);
      if (kind === 'onbekend') expect.soft(text.slice(start, end)).toBe('');
      last = end;
    }
  });

  test('values of its first voorbeeld stand at the end of sentences', { timeout: 60_000 }, () => {
    const [first] = editor.examples(file);
    if (!first) return;
    for (const home of editor.files()) {
      for (const { at, text: shown } of editor.inlays(home, first.id)) {
        expect(editor.text(home)?.charAt(at - 1)).toMatch(/[.|;,:\w]/);
        expect(shown.trim()).not.toBe('');
        expect(shown).not.toMatch(/undefined|\[object|NaN/);
      }
      if (home !== file) break;
    }
  });
});

test(
  'a declared name that is given another, in every form it is written in, leaves every outcome as it was',
  {
    timeout: 300_000,
  },
  () => {
    const declared = spots.filter(
      ({ stretch, word }) =>
        stretch.kind === 'declaration' && ['name', 'noun', 'phrase'].includes(word.entry?.category ?? ''),
    );
    const chance = random(5);
    for (const category of ['name', 'noun', 'phrase']) {
      const { file, word } = chance.pick(declared.filter((each) => each.word.entry?.category === category));
      const now = editor.renamable(file, word.span.start)?.name ?? '';
      const next = now.startsWith('een ') ? now.replace('een ', 'een proef') : `proef${now}`;
      const result = editor.rename(file, word.span.start, next);
      if (!result.ok) throw new Error(`${now}: ${result.reason}`);
      expect(result.edits.length, now).toBeGreaterThan(1);
      const touched = new Set(result.edits.map((edit) => edit.file));
      const after = createEditor(
        sources.map((source) => ({
          file: source.file,
          text: applied(
            source.text,
            result.edits.filter((edit) => edit.file === source.file),
          ),
        })),
      );
      const of = (one: Editor): readonly string[] =>
        [...touched]
          .flatMap((each) => [
            ...one.runExamples(
              each,
              one
                .examples(each)
                .slice(0, 5)
                .map(({ id }) => id),
            ),
          ])
          .map(({ id, state }) => `${id} ${state}`);
      expect(of(after), now).toEqual(of(editor));
    }
  },
);
