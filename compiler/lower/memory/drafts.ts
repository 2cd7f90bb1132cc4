/**
 * What lowering remembers of the conclusions as the sentences made them: one with the same rules at the same places is the
 * same object, so that who comes after sees at once that nothing about it changed. The outcome is the same as without it.
 */
import { isStill, type Draft, type DraftConclusion } from '../draft.ts';

export class DraftMemory {
  #before: ReadonlyMap<string, DraftConclusion> = new Map();

  /** From here on conclusions of the draft are replaced, never changed. */
  keep({ conclusions }: Draft): void {
    for (const [id, now] of conclusions) {
      const before = this.#before.get(id);
      if (before && isStill(before, now, (one, other) => one === other)) conclusions.set(id, before);
    }
    this.#before = new Map(conclusions);
  }
}
