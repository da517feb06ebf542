/**
 * Ranges of time as programmes print them. A word for the half of the day said once holds for both ends: `오후 2시~4시` ends at 16:00.
 */
import { readSheetTime, type SheetTime } from './clock-parse.ts';
import { parseDuration } from './duration-parse.ts';
import { ok, problem, type Result } from './result.ts';
import { MINUTES_PER_DAY } from './units.ts';

export type RangeProblem =
  /** Not the shape of a range, or one end of it no time. */
  | 'range.format'
  /** The end does not fit the length written beside it (`10:00~12:00 (90분)`). */
  | 'range.length';

/** Minutes from 00:00 of the sheet's date. */
export interface SheetRange {
  readonly start: SheetTime;
  /** Null where only the start is written: `14:00~`. */
  readonly end: number | null;
}

const HALF_DAY = MINUTES_PER_DAY / 2;
const RANGE =
  /^(.+?)\s*(?:[~～〜∼]|부터|(?<=[\d시분])\s*[-–—]\s*(?=\d|오|저|낮|밤|새|아|다음|익일|\())\s*(.*?)\s*(?:까지)?$/u;
const BESIDE = /^(.+?)\s*[([]\s*(?:총\s*)?([^()[\]]+?)\s*[)\]]$/u;

/** Reads `14:50~15:00`, `오후 2시~4시`, `2-4pm`, `13시-14시`, `10:00~12:00 (120분)`, `14:00~`. */
export function parseSheetRange(text: string): Result<SheetRange, RangeProblem> {
  const beside = BESIDE.exec(text.trim());
  const length = beside === null ? null : parseDuration(beside[2] ?? '');
  const written = beside !== null && length?.ok === true ? (beside[1] ?? '') : text.trim();
  const parts = RANGE.exec(written);
  const from = readSheetTime(parts?.[1] ?? '');
  if (parts === null || !from.ok) return problem('range.format');
  if ((parts[2] ?? '') === '')
    return ok({ start: from.value, end: length?.ok === true ? from.value.minute + length.value : null });
  const to = readSheetTime(parts[2] ?? '');
  if (!to.ok) return problem('range.format');
  const range = settled(from.value, to.value);
  if (length?.ok !== true) return ok(range);
  // The clock alone may leave the day of the end open: the length has to fit on the face of the clock.
  const between = ((((range.end ?? 0) - range.start.minute) % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return between === length.value % MINUTES_PER_DAY ? ok(range) : problem('range.length');
}

function settled(start: SheetTime, end: SheetTime): SheetRange {
  if (start.half === 'word' && end.half === 'open') return { start, end: nextOf(start.minute, end.minute) };
  if (start.half === 'open' && end.half === 'word') {
    const minute = lastOf(start.minute, end.minute);
    const days = minute < 0 ? MINUTES_PER_DAY : 0;
    return { start: { minute: minute + days, half: 'word' }, end: end.minute + days };
  }
  return { start, end: end.minute };
}

/** The first time after `start` that a clock with twelve hours shows as it does `open`. */
export function nextOf(start: number, open: number): number {
  const away = (open - start) % HALF_DAY;
  return start + (away > 0 ? away : away + HALF_DAY);
}

/** The last time before `end` that such a clock shows as it does `open`. */
function lastOf(open: number, end: number): number {
  return end - (nextOf(open, end) - open);
}
