/** How long the compiler takes once it is warm: over all rules, and over a text of a megabyte made of them. */
import { compile } from '../compiler/compile.ts';
import { emitTypeScript } from '../compiler/emit/typescript/index.ts';
import { Lexicon, parse } from '../grammar/index.ts';
import type { Source } from '../grammar/index.ts';
import { cutIntoFragments } from '../grammar/fragments.ts';
import { partsOf } from '../grammar/parts.ts';
import { lex } from '../grammar/tokens.ts';
import type { Laws } from './laws.ts';
import { measure } from './measure.ts';
import type { Times } from './measure.ts';

const MEGABYTE = 1_000_000;

export interface Compiling {
  readonly files: number;
  /** Of all rules, of the big text, and of the sentences in it: the only part that is cut into tokens. */
  readonly bytes: { readonly rules: number; readonly big: number; readonly sentences: number };
  readonly times: ReadonlyMap<string, Times>;
}

export function compiling({ sources, program }: Laws): Compiling {
  const big = megabyteOf(
    sources,
    program.regelingen.map(({ id }) => id),
  );
  const { faults, lexicons } = parse(big);
  if (faults.length > 0) throw new Error(`The big text has ${faults.length} faults: ${JSON.stringify(faults[0])}`);
  const sentences = sentencesOf(big, lexicons);
  const times = measure(
    [
      { name: 'parse', calls: 1, run: () => parse(sources) },
      { name: 'compile', calls: 1, run: () => compile(sources) },
      { name: 'emit', calls: 1, run: () => program.regelingen.map(({ id }) => emitTypeScript(program, id).text) },
      { name: 'big lex', calls: 1, run: () => sentences.map(({ text, lexicon }) => lex(text, lexicon)) },
      { name: 'big parse', calls: 1, run: () => parse(big) },
    ],
    9,
  );
  const bytes = {
    rules: sizeOf(sources),
    big: sizeOf(big),
    sentences: sizeOf(sentences),
  };
  return { files: sources.length, bytes, times };
}

const sizeOf = (texts: readonly { readonly text: string }[]): number =>
  texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

/** The rules over and over, each time as other regelingen: Wzt, Wzta, Wztb and so on. */
function megabyteOf(sources: readonly Source[], ids: readonly string[]): readonly Source[] {
  const copies = Math.ceil(MEGABYTE / sizeOf(sources));
  const names = new RegExp(
    `(?<![\\p{L}-])(${ids.toSorted((a, b) => b.length - a.length).join('|')})(?![\\p{L}-])`,
    'gu',
  );
  return Array.from({ length: copies }, (_, copy) =>
    sources.map(({ file, text }) => ({
      file: `${copy}/${file}`,
      text: text.replace(names, (name) => name + (copy === 0 ? '' : String.fromCharCode(96 + copy))),
    })),
  ).flat();
}

interface Sentence {
  readonly text: string;
  readonly lexicon: Lexicon;
}

function sentencesOf(sources: readonly Source[], lexicons: ReadonlyMap<string, Lexicon>): readonly Sentence[] {
  return sources.flatMap((source) =>
    partsOf(cutIntoFragments(source.file, source.text), []).flatMap(({ header, fragments }) => {
      const lexicon = lexicons.get(header.abbreviation) ?? new Lexicon();
      return fragments.flatMap(({ fragment: { blocks, declared, masked, start } }) =>
        blocks.flatMap((block) =>
          block.kind === 'sentence' && !declared.has(block)
            ? [{ text: masked.slice(block.span.start - start, block.span.end - start), lexicon }]
            : [],
        ),
      );
    }),
  );
}
