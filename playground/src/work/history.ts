/** Undo and redo across files: what was done last goes back first, in whichever file it was. */

/** One step: the texts of the files it touched, before and after; null where there was no such file. */
export interface Step {
  readonly before: Texts;
  readonly after: Texts;
}

export type Texts = ReadonlyMap<string, string | null>;

export interface History {
  /** `join`: part of the same step as what came just before, as with typing on. */
  readonly add: (step: Step, join?: boolean) => void;
  /** The texts to put back; undefined when there is nothing to undo. */
  readonly undo: () => Texts | undefined;
  readonly redo: () => Texts | undefined;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
}

const KEPT = 300;

export function createHistory(): History {
  let done: Step[] = [];
  let undone: Step[] = [];
  return {
    add: (step, join = false) => {
      const last = done.at(-1);
      const continues = join && last !== undefined && goesOn(last, step);
      done = continues
        ? [...done.slice(0, -1), { before: last.before, after: step.after }]
        : [...done, step].slice(-KEPT);
      undone = [];
    },
    undo: () => {
      const step = done.pop();
      if (step) undone.push(step);
      return step?.before;
    },
    redo: () => {
      const step = undone.pop();
      if (step) done.push(step);
      return step?.after;
    },
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
  };
}

/** The same one file, from where the last step left it. */
function goesOn(last: Step, { before }: Step): boolean {
  const [[file, text] = []] = before;
  return before.size === 1 && last.after.size === 1 && file !== undefined && last.after.get(file) === text;
}
