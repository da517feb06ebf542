/**
 * Where Tab and Enter lead, by how the grid stands: decided here, carried out by `gridKeys`. Neither of them stores a row.
 *
 * Who only passes by, or walks with the arrows, crosses the grid with one Tab. Who fills cells goes from cell to cell as in a
 * spreadsheet, and leaves beyond the last one.
 */
import { tabSpot, type Extent, type Spot } from './movement';

export interface KeyState {
  readonly at: Spot;
  readonly extent: Extent;
  /** Cells are being filled: one was typed into, opened or pressed. Esc ends it, and so does leaving the grid. */
  readonly isWorking: boolean;
  /** A row that is stored only when something is typed into it may be opened below the last one. */
  readonly offersDraft: boolean;
  /** Where such a row stands already; not told after an edit, which may just have stored it. */
  readonly draftRow: number | undefined;
}

export type KeyMove =
  | { readonly kind: 'go'; readonly spot: Spot }
  /** The key is left to the browser: the focus goes on to the next or previous control of the page. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'openDraft' }
  | { readonly kind: 'stay' };

/** Tab (1) and Shift+Tab (-1). */
export function tabMove({ at, extent, isWorking }: KeyState, step: 1 | -1): KeyMove {
  const next = isWorking ? tabSpot(at, step, extent) : undefined;
  return next ? { kind: 'go', spot: next } : { kind: 'leave' };
}

/** Enter (1) and Shift+Enter (-1); `column` is where a run of Tabs began, else the present one. */
export function enterMove({ at, extent, offersDraft, draftRow }: KeyState, step: 1 | -1, column: number): KeyMove {
  const row = at.row + step;
  if (row >= 0 && row < extent.rows) return { kind: 'go', spot: { row, column } };
  return step > 0 && offersDraft && draftRow !== at.row ? { kind: 'openDraft' } : { kind: 'stay' };
}
