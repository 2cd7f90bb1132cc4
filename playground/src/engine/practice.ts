/**
 * A browser makes code quick only after it ran some dozens of times, so that the first keys would be answered slowly.
 * When there is nothing to do, the worker goes through what a key asks of it: it changes the text and takes that back.
 */
import { withSteps, type Editor, type Project } from '../../../compiler/service/index.ts';
import { ask } from './ask.ts';
import type { Updated } from './protocol.ts';

/** Changes made and taken back, each pair in one go: in between the text is never another than the page has. */
const ROUNDS = 40;
/** So many steps may a changed rule cost: one that never ends must hold up nobody. */
const STEPS = 50_000;

/**
 * One round a step, for an idle moment, going on where it was interrupted; `wanted`: what the page looks at, which has
 * been answered before. Not while anything is known that does not end.
 */
export type Practice = (wanted: Updated) => Generator<void, void, undefined>;

export function createPractice(editor: Editor): Practice {
  let round = 0;
  return function* (wanted) {
    const { first: file, endless } = wanted;
    if (endless !== undefined) return;
    const text = editor.project().sources.find((source) => source.file === file)?.text ?? '';
    const typing = [numbersIn(text), sentenceEnds(text)].filter(({ places }) => places.length > 0);
    for (; round < ROUNDS && typing.length > 0; round += 1) {
      const { places, typed } = typing[round % typing.length] as Typing;
      const at = places[Math.floor((round / ROUNDS) * places.length)] ?? 0;
      for (const now of [`${text.slice(0, at)}${typed}${text.slice(at)}`, text]) {
        editor.update(file, now);
        answerIn(editor.project(), wanted);
        editor.diagnostics();
      }
      yield;
    }
  };
}

/** In the order in which a key is answered. */
function answerIn(project: Project, { chosen, inView }: Updated): void {
  if (chosen) withSteps(STEPS, () => ask(project, chosen.question));
  for (const only of inView) project.runExamples({ only, steps: STEPS });
}

/** Places where one may type, and what. */
interface Typing {
  readonly places: readonly number[];
  readonly typed: string;
}

/** Behind the first digit of an amount or a percentage: another number, which makes another rule or another case. */
function numbersIn(text: string): Typing {
  const places = [...text.matchAll(/^(?![>#]).*?(?:€ \d|\d(?=\d*%))/gm)].map(
    ({ index, 0: upTo }) => index + upTo.length,
  );
  return { places, typed: '1' };
}

/** Behind the full stops that end a sentence of a rule: a blank there changes nothing of what it says. */
function sentenceEnds(text: string): Typing {
  const places = [...text.matchAll(/^(?![>\s#]).*\.$/gm)].map(({ index, 0: line }) => index + line.length);
  return { places, typed: ' ' };
}
