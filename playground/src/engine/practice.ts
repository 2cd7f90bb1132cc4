/**
 * A browser makes code quick only after it ran some dozens of times, so that the first keys would be answered slowly.
 * When there is nothing to do, the worker goes through what a key asks of it: it changes the text and takes that back.
 */
import type { Editor } from '../../../compiler/service/index.ts';
import { ask } from './ask.ts';
import type { Updated } from './protocol.ts';

/** Changes made and taken back, each pair in one go: in between the text is never another than the page has. */
const ROUNDS = 24;

/**
 * One round a step, for an idle moment; `wanted`: what the page looks at, which has been answered before. Not while
 * anything is known that does not end.
 */
export function* practise(editor: Editor, { first: file, chosen, endless }: Updated): Generator<void, void, undefined> {
  if (endless !== undefined) return;
  const text = editor.project().sources.find((source) => source.file === file)?.text ?? '';
  const ends = sentenceEnds(text);
  for (let round = 0; round < ROUNDS && ends.length > 0; round += 1) {
    const end = ends[Math.floor((round / ROUNDS) * ends.length)] ?? 0;
    for (const now of [`${text.slice(0, end)} ${text.slice(end)}`, text]) {
      editor.update(file, now);
      editor.diagnostics();
      if (chosen) ask(editor.project(), chosen.question);
    }
    yield;
  }
}

/** Behind the full stops that end a sentence of a rule: a blank there changes nothing of what it says. */
function sentenceEnds(text: string): readonly number[] {
  return [...text.matchAll(/^(?![>\s#]).*\.$/gm)].map(({ index, 0: line }) => index + line.length);
}
