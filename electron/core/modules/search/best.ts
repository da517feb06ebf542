/** Keeps the things of the lowest scores while many go by; those of one score in the order in which they came. */
export class Best<T> {
  readonly #limit: number;
  #kept: { readonly thing: T; readonly score: number }[] = [];
  /** What scores no better is not among them any more. */
  #bound = Infinity;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(thing: T, score: number): void {
    if (score >= this.#bound) return;
    this.#kept.push({ thing, score });
    if (this.#kept.length >= 8 * this.#limit) this.#cut();
  }

  all(): readonly T[] {
    this.#cut();
    return this.#kept.map(({ thing }) => thing);
  }

  #cut(): void {
    this.#kept = this.#kept.toSorted((one, other) => one.score - other.score).slice(0, this.#limit);
    if (this.#kept.length === this.#limit) this.#bound = this.#kept.at(-1)?.score ?? Infinity;
  }
}
