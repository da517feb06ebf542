import type { Checks } from './useChecks.ts';
import type { CheckWords } from './useCheckWords.ts';

/** What a line of the list knows of it. */
export interface RowProps {
  readonly of: Checks;
  readonly words: CheckWords;
  /** Whether the list is entered here. */
  readonly stop: boolean;
  readonly isLate: boolean;
  readonly big: boolean;
  readonly onFocus: () => void;
  readonly onAsk: () => void;
  readonly onOpen: () => void;
}
