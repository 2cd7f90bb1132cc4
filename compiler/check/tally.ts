/** Which words are said, kept up to date by what is no longer said and what is said now. */
export class Tally {
  readonly #counts = new Map<string, number>();

  has(word: string): boolean {
    return this.#counts.has(word);
  }

  add(words: Iterable<string>): void {
    for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  remove(words: Iterable<string>): void {
    for (const word of words) {
      const left = (this.#counts.get(word) ?? 0) - 1;
      if (left > 0) this.#counts.set(word, left);
      else this.#counts.delete(word);
    }
  }
}
