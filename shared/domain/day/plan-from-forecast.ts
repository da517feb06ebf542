/** The forecast written into the plan: which starts have to be pinned so that the plan says what is expected. */
import { deriveCueTimes } from '../cue-times.ts';
import type { CueTimeRow, CueTimeSheet } from '../cue-times.ts';
import { minutes } from '../units.ts';
import type { Minutes } from '../units.ts';
import type { RowForecast } from './forecast.ts';

export interface PlanPatch {
  readonly pinnedStart?: number;
  readonly minutes?: Minutes;
}

/** A pin that goes in may move rows that stood right before; after so many rounds nothing moves any more. */
const MOST_ROUNDS = 4;

/**
 * Rows that are still to come start when they are expected, to the minute; all others keep their planned start, so that the plan of what
 * is over stays comparable with what happened. Only what differs is pinned. Rows without minutes of their own are given those that they
 * stand for now: they would fill other room otherwise. Empty where plan and forecast agree.
 */
export function planFromForecast(
  rows: readonly CueTimeRow[],
  sheet: CueTimeSheet,
  ahead: readonly RowForecast[],
): ReadonlyMap<string, PlanPatch> {
  const before = deriveCueTimes(rows, sheet).rows;
  const expected = new Map(ahead.map((row) => [row.id, row]));
  const wanted = before.map(({ id, start }) => {
    const row = expected.get(id);
    return row?.state === 'ahead' ? Math.round(row.start) : start;
  });
  if (wanted.every((start, index) => start === before[index]?.start)) return new Map();
  const patches = new Map<string, PlanPatch>();
  for (const [index, row] of rows.entries())
    if (row.minutes === null) patches.set(row.id, { minutes: minutes(before[index]?.minutes ?? 0) });
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let isSettled = true;
    for (const [index, row] of rows.entries()) {
      const patched = rows.map((one) => ({ ...one, ...patches.get(one.id) }));
      const start = wanted[index] ?? 0;
      if (deriveCueTimes(patched, sheet).rows[index]?.start === start) continue;
      patches.set(row.id, { ...patches.get(row.id), pinnedStart: start });
      isSettled = false;
    }
    if (isSettled) break;
  }
  return patches;
}
