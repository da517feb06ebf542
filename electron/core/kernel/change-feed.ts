import type { ChangeNotice } from '@shared/contract/topics.ts';

type Listener = (notice: ChangeNotice) => void;

/** Tells listeners what changed, after COMMIT and never before. */
export class ChangeFeed {
  readonly #listeners = new Set<Listener>();

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  publish(notice: ChangeNotice): void {
    for (const listener of this.#listeners) listener(notice);
  }
}
