/** What a press does to a run: decided here, whoever asks. */
import { areBeside, placeOf } from './forecast.ts';
import type { PlannedRow } from './forecast.ts';

/** A press again within this is the same press: a key that bounces, or a double click. */
const SAME_PRESS_MS = 700;

export interface PressedRow {
  /** Of the record, not of the row. */
  readonly id: string;
  readonly cueId: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly skipped: boolean;
}

export interface NextPress {
  /** Records that end with it. */
  readonly ends: readonly string[];
  /** The row that begins; null: the run ends. */
  readonly begins: string | null;
}

/** The rows that go on now, oldest first. */
export function goingOn<R extends PressedRow>(runs: readonly R[]): readonly R[] {
  return runs.filter(({ startedAt, endedAt }) => startedAt !== null && endedAt === null);
}

/** The row that comes after what was begun last, of those that were neither begun nor skipped; null: none. */
export function upcoming(rows: readonly PlannedRow[], runs: readonly PressedRow[]): string | null {
  const pressed = new Set(runs.map(({ cueId }) => cueId));
  const place = placeOf(
    rows,
    runs.map(({ cueId, startedAt, skipped }) => ({
      cueId,
      start: startedAt === null ? null : 0,
      end: null,
      skipped,
      held: 0,
    })),
  );
  return rows.find(({ id }, index) => index > place && !pressed.has(id))?.id ?? null;
}

/**
 * The next row begins, or `cueId` where it is given; what goes on ends with it, unless the plan lets both run side by side. Where nothing
 * is left, everything ends.
 */
export function nextPress(
  rows: readonly PlannedRow[],
  runs: readonly PressedRow[],
  cueId: string | null = null,
): NextPress {
  const going = goingOn(runs);
  const begins = cueId ?? upcoming(rows, runs);
  const row = rows.find(({ id }) => id === begins);
  if (row === undefined) return { ends: going.map(({ id }) => id), begins: null };
  const ends = going.filter((one) => {
    const other = rows.find(({ id }) => id === one.cueId);
    return other === undefined || !areBeside(other, row);
  });
  return { ends: ends.map(({ id }) => id), begins: row.id };
}

/** Whether a press belongs to the one before it, by the clock; a clock that was set back since says nothing. */
export function isSamePress(now: string, last: string | null): boolean {
  if (last === null) return false;
  const passed = Date.parse(now) - Date.parse(last);
  return passed >= 0 && passed < SAME_PRESS_MS;
}

/** The newest moment that the run holds; what is pressed next is never earlier, so that nothing ends before it began. */
export function newestOf(
  startedAt: string,
  runs: readonly (PressedRow & { readonly heldAt?: string | null })[],
): string {
  return runs
    .flatMap((one) => [one.startedAt, one.endedAt, one.heldAt ?? null])
    .reduce<string>((newest, at) => (at !== null && at > newest ? at : newest), startedAt);
}
