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

export interface LineLayout {
  /** Of a text that was not shown before. */
  readonly show: (model: Model) => void;
  /** After a change: only lines that were touched or look otherwise than before are set anew. */
  readonly update: (touched: Touched) => void;
}

export function createLineLayout(): LineLayout {
  let model: Model | undefined;
  let looks: readonly Look[] = [];
  /** Of each line the decorations that it has. */
  let held: (readonly string[])[] = [];

  function looksOf(shown: Model): readonly Look[] {
    return Array.from({ length: shown.getLineCount() }, (_, index) => lookOf(shown.getLineContent(index + 1)));
  }

  /** Replaces the lines between the equal beginning and the equal end. */
  function replace(shown: Model, now: readonly Look[], before: number, after: number): void {
    const old = held.slice(before, held.length - after).flat();
    const middle = now.slice(before, now.length - after);
    const made = middle.map((look, index) => decorations(before + index + 1, look));
    const ids = shown.deltaDecorations(old, made.flat());
    let taken = 0;
    const newlyHeld = made.map(({ length }) => ids.slice(taken, (taken += length)));
    held = [...held.slice(0, before), ...newlyHeld, ...held.slice(held.length - after)];
    looks = now;
  }

  return {
    show: (shown) => {
      if (model !== undefined && !model.isDisposed()) model.deltaDecorations(held.flat(), []);
      model = shown;
      held = [];
      replace(shown, looksOf(shown), 0, 0);
    },
    update: ({ first, last }) => {
      if (model === undefined || model.isDisposed()) return;
      const now = looksOf(model);
      const most = Math.min(now.length, looks.length);
      let before = 0;
      while (before < Math.min(most, first - 1) && now[before] === looks[before]) before += 1;
      let after = 0;
      const tail = Math.min(most - before, now.length - last);
      while (after < tail && now[now.length - 1 - after] === looks[looks.length - 1 - after]) after += 1;
      replace(model, now, before, after);
    },
  };
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
