/** The shapes of the cue sheet's time model; what they mean stands at the top of `cue-times.ts`. */
import type { MinuteOfDay, Minutes } from './units.ts';

export type CuePhase = 'pre' | 'main' | 'post';

export interface CueTimeRow {
  readonly id: string;
  readonly phase: CuePhase;
  /** Null: not stated. */
  readonly minutes: Minutes | null;
  /** A start fixed by hand, in sheet minutes; may be negative or exceed 1,440. */
  readonly pinnedStart: number | null;
}

export interface CueTimeSheet {
  readonly startMinute: MinuteOfDay;
  /** Length of the programme proper; null when the event's length is not stated. */
  readonly lengthMinutes: Minutes | null;
}

export interface CueTime {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly minutes: Minutes;
  /** The minutes were not stated but filled up to a pin or to the event's end. */
  readonly derived: boolean;
  /**
   * Minutes between the end of the row before and this start: positive a gap, negative an overlap. The first row of the
   * body or tail, with no row before it, is measured from the sheet's start.
   */
  readonly gapBefore: number;
}

export interface CueTotals {
  /** Sum of the main rows. */
  readonly main: Minutes;
  /** Main rows of no minutes. */
  readonly empty: number;
  readonly fit:
    | { readonly kind: 'noLength' }
    | { readonly kind: 'fits' }
    | { readonly kind: 'under'; readonly minutes: Minutes }
    | { readonly kind: 'over'; readonly minutes: Minutes };
  /** Earliest start and latest end over all rows; null without rows. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

export type CueIssue =
  /** States no minutes and stands for `minutes`; `filledTo` null means there was nothing to fill up to. */
  | {
      readonly kind: 'noMinutes';
      readonly rowId: string;
      readonly minutes: number;
      readonly filledTo: 'pin' | 'end' | null;
    }
  /** Starts `minutes` after the row before it has ended. */
  | { readonly kind: 'gap'; readonly rowId: string; readonly minutes: number }
  /** Starts `minutes` before the row before it has ended. */
  | { readonly kind: 'overlap'; readonly rowId: string; readonly minutes: number }
  /** Does not start later than the row before it. */
  | { readonly kind: 'outOfOrder'; readonly rowId: string }
  /** These rows share `minutes`, because none of them states its own. */
  | { readonly kind: 'severalWithoutMinutes'; readonly rowIds: readonly string[]; readonly minutes: number }
  /** Nothing is left for these rows; the stated ones are `missing` minutes too long (0: they fit exactly). */
  | { readonly kind: 'noRemainderLeft'; readonly rowIds: readonly string[]; readonly missing: number }
  /** The main rows are `minutes` shorter than the event. */
  | { readonly kind: 'underrun'; readonly minutes: number }
  /** The main rows are `minutes` longer than the event. */
  | { readonly kind: 'overrun'; readonly minutes: number };

export interface CueTimes {
  readonly rows: readonly CueTime[];
  readonly totals: CueTotals;
  /** By row, in order; then what concerns several rows; then what concerns the whole sheet. */
  readonly issues: readonly CueIssue[];
}
