/** Sets statute text apart from its rule: how each line looks, by its first word. */
import { lookOf, type Look } from './line-looks.ts';
import { monaco } from './monaco.ts';

type Decoration = monaco.editor.IModelDeltaDecoration;
type Model = monaco.editor.ITextModel;

/** The line numbers that a change touched, as they are now. */
export interface Touched {
  readonly first: number;
  readonly last: number;
}

/** What the lines of a text have. */
interface Laid {
  /** Of the text that these are of. */
  readonly version: number;
  readonly looks: readonly Look[];
  /** Of each line its decorations. */
  readonly held: readonly (readonly string[])[];
}

const NOTHING: Laid = { version: -1, looks: [], held: [] };
const laid = new WeakMap<Model, Laid>();

/** All lines, unless they have it already. Before the text is shown it costs least: nobody else has to hear of it. */
export function layOut(model: Model): void {
  if (laid.get(model)?.version !== model.getVersionId()) replace(model, looksOf(model), 0, 0);
}

/** After a change: only lines that were touched or look otherwise than before are set anew. */
export function layOutAgain(model: Model, { first, last }: Touched): void {
  const { looks } = laid.get(model) ?? NOTHING;
  const now = looksOf(model);
  const most = Math.min(now.length, looks.length);
  let before = 0;
  while (before < Math.min(most, first - 1) && now[before] === looks[before]) before += 1;
  let after = 0;
  const tail = Math.min(most - before, now.length - last);
  while (after < tail && now[now.length - 1 - after] === looks[looks.length - 1 - after]) after += 1;
  replace(model, now, before, after);
}

function looksOf(model: Model): readonly Look[] {
  return Array.from({ length: model.getLineCount() }, (_, index) => lookOf(model.getLineContent(index + 1)));
}

/** Replaces the lines between the equal beginning and the equal end. */
function replace(model: Model, looks: readonly Look[], before: number, after: number): void {
  const { held } = laid.get(model) ?? NOTHING;
  const old = held.slice(before, held.length - after).flat();
  const middle = looks.slice(before, looks.length - after);
  const made = middle.map((look, index) => decorations(before + index + 1, look));
  const ids = model.deltaDecorations(old, made.flat());
  let taken = 0;
  const newlyHeld = made.map(({ length }) => ids.slice(taken, (taken += length)));
  laid.set(model, {
    version: model.getVersionId(),
    looks,
    held: [...held.slice(0, before), ...newlyHeld, ...held.slice(held.length - after)],
  });
}

function decorations(line: number, look: Look): readonly Decoration[] {
  if (look === '') return [];
  if (look !== 'wettekst') return [set(line, look)];
  return [
    {
      range: new monaco.Range(line, 1, line, 1),
      options: { isWholeLine: true, className: 'wettekst', linesDecorationsClassName: 'wettekst-balk' },
    },
    set(line, 'wettekst-woorden'),
    { range: new monaco.Range(line, 1, line, 2), options: { inlineClassName: 'wettekst-teken' } },
  ];
}

function set(line: number, inlineClassName: string): Decoration {
  return {
    range: new monaco.Range(line, 1, line, Number.MAX_SAFE_INTEGER),
    options: { inlineClassName, inlineClassNameAffectsLetterSpacing: true },
  };
}
