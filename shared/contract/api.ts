/** What the preload puts on `window.api`: one call, one feed. */
import type { RowPlaces } from './define.ts';
import type { Envelope } from './errors.ts';
import type { StepMark } from './history.contract.ts';
import type { ChangeNotice, Topic } from './topics.ts';

export const CALL_CHANNEL = 'silheomjang:call';
export const CHANGE_CHANNEL = 'silheomjang:change';

export interface CallRequest {
  readonly name: string;
  readonly input: unknown;
  /** Commands that share a gesture fold into one undo step. */
  readonly gesture?: string;
}

/**
 * `step`: the undo step that a command made; none where nothing changed that can be undone. `topics`: of a query, the changes that make
 * its answer stale. `rows`: of a query, where rows stand in its answer.
 */
export type Answer = Envelope<unknown> & {
  readonly step?: StepMark;
  readonly topics?: readonly Topic[];
  readonly rows?: RowPlaces;
};

export interface Api {
  call(request: CallRequest): Promise<Answer>;
  /** Returns the function that ends the subscription. */
  onChange(listener: (notice: ChangeNotice) => void): () => void;
}
