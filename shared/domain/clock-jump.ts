/**
 * Whether the computer's clock can be believed, judged by what was recorded before. A wrong clock harms no row, but times in the
 * history and what counts as late are then off, so it is said; nothing is ever removed because of it.
 */
import type { Instant } from './units.ts';

export interface ClockJump {
  /** `behind`: earlier than the last change; `ahead`: so much later that the clock has more likely leapt than time passed. */
  readonly kind: 'behind' | 'ahead';
  /** Whole hours between the two. */
  readonly hours: number;
  /** The newest instant recorded. */
  readonly recorded: Instant;
}

const HOUR = 3_600_000;
/** Travel and summer time never move an instant; a clock that is set right moves it by minutes. */
const BEHIND = 2 * HOUR;
/** Nobody leaves an experiment of 3–6 months alone for so long. */
const AHEAD = 2 * 365 * 24 * HOUR;

/** `recorded` holds every instant that something was written at (last change, backups); null when the clock fits. */
export function clockJump(now: Instant, recorded: readonly Instant[]): ClockJump | null {
  const newest = recorded.toSorted().at(-1);
  if (newest === undefined) return null;
  const passed = Date.parse(now) - Date.parse(newest);
  if (passed < -BEHIND) return { kind: 'behind', hours: Math.floor(-passed / HOUR), recorded: newest };
  if (passed > AHEAD) return { kind: 'ahead', hours: Math.floor(passed / HOUR), recorded: newest };
  return null;
}

/** Less is a clock that is set right, in milliseconds. */
const BEHIND_IN_RUN = 60_000;

/** Whole minutes by which the clock shows less than the newest moment of a running event; null where it does not. */
export function runClockBehind(now: number, newest: number): number | null {
  return now < newest - BEHIND_IN_RUN ? Math.ceil((newest - now) / 60_000) : null;
}
