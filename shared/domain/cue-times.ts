/**
 * The time model of a cue sheet: what the sheet states, and every clock time that follows from it
 * (korean conventions 1.3, requirements I12 and S3). One function serves the store, the editor and the printed sheet.
 *
 * All times are *sheet minutes*: minutes from 00:00 of the sheet's date, negative the evening before, above 1,439 past
 * midnight. Rows are taken in the order given; nothing is ever sorted or repaired, contradictions are reported.
 *
 * **Three parts.** The *body* reaches from the first main row to the last one and starts at the sheet's start. What stands
 * before it is the *lead*, what stands after it the *tail*. Without main rows, the leading `pre` rows are the lead and the
 * rest is the tail.
 *
 * **Laying out.** The body and the tail run forwards: a row starts where the row before it ends; the tail follows the
 * body. The lead runs backwards: a row ends where the row after it starts, and the last one ends at the sheet's start.
 * A pinned start wins over both, and anchors what is laid out beyond it: the following rows of body and tail, the
 * preceding rows of the lead. The gap or overlap that a pin leaves stays visible in `gapBefore`.
 *
 * **Rows without minutes.** Only main rows can fill time; `pre` and `post` rows without minutes stand for 0. A blank main
 * row fills the room up to the next pin in the body, so that the pinned row is met exactly. After the last pin it fills
 * up to the event's end: start + length, less the other main rows. A length that is not stated ends nowhere; then a pin
 * in the tail is the bound, and without one the row stands for 0. Several blanks before one bound share the room evenly,
 * the first taking the odd minutes. Never less than 0: where no room is left the rows stand for 0 and that is reported.
 *
 * **Length.** Only main rows count against it, by the sum of their minutes (pre-event rows belong to the day, not to the
 * programme). Hence a gap inside the programme is also missing from the sum.
 *
 * One pass over the rows for each step: O(n).
 */
import { fillBlanks, type CueFill, type CueParts } from './cue-fill.ts';
import { cueIssues } from './cue-issues.ts';
import type { CueTime, CueTimeRow, CueTimes, CueTimeSheet, CueTotals } from './cue-model.ts';
import { minutes, type Minutes } from './units.ts';

export type { CueIssue, CueTime, CueTimeRow, CueTimes, CueTimeSheet, CueTotals } from './cue-model.ts';
export { rowsOfIssue } from './cue-issues.ts';

/** Derives every clock time of a sheet. Total: any rows in, one `CueTime` per row out, in the same order. */
export function deriveCueTimes(rows: readonly CueTimeRow[], sheet: CueTimeSheet): CueTimes {
  const parts = partsOf(rows);
  const fills = fillBlanks(rows, sheet, parts);
  const starts = layOut(rows, sheet, parts, fills);
  const times = rows.map((row, index): CueTime => {
    const fill = fills[index];
    const start = starts[index] ?? 0;
    const length = fill?.minutes ?? minutes(0);
    return {
      id: row.id,
      start,
      end: start + length,
      minutes: length,
      derived: row.minutes === null && fill?.filledTo !== null,
      gapBefore: start - (endBefore(index, starts, fills) ?? (index < parts.bodyStart ? start : sheet.startMinute)),
    };
  });
  const totals = totalsOf(rows, times, sheet);
  return { rows: times, totals, issues: cueIssues(rows, times, fills, totals) };
}

/** Where the programme proper begins and ends within the rows. */
export function partsOf(rows: readonly CueTimeRow[]): CueParts {
  const firstMain = rows.findIndex((row) => row.phase === 'main');
  if (firstMain >= 0) return { bodyStart: firstMain, bodyEnd: rows.findLastIndex((row) => row.phase === 'main') + 1 };
  const afterPre = rows.findIndex((row) => row.phase !== 'pre');
  const lead = afterPre < 0 ? rows.length : afterPre;
  return { bodyStart: lead, bodyEnd: lead };
}

function layOut(
  rows: readonly CueTimeRow[],
  sheet: CueTimeSheet,
  { bodyStart }: CueParts,
  fills: readonly CueFill[],
): readonly number[] {
  const starts: number[] = Array.from({ length: rows.length }, () => 0);
  let next: number = sheet.startMinute;
  for (let index = bodyStart - 1; index >= 0; index -= 1) {
    next = rows[index]?.pinnedStart ?? next - (fills[index]?.minutes ?? 0);
    starts[index] = next;
  }
  let cursor: number = sheet.startMinute;
  for (let index = bodyStart; index < rows.length; index += 1) {
    const start = rows[index]?.pinnedStart ?? cursor;
    starts[index] = start;
    cursor = start + (fills[index]?.minutes ?? 0);
  }
  return starts;
}

function endBefore(index: number, starts: readonly number[], fills: readonly CueFill[]): number | null {
  if (index === 0) return null;
  return (starts[index - 1] ?? 0) + (fills[index - 1]?.minutes ?? 0);
}

function totalsOf(rows: readonly CueTimeRow[], times: readonly CueTime[], sheet: CueTimeSheet): CueTotals {
  let main = 0;
  let empty = 0;
  let [start, end] = [Infinity, -Infinity];
  for (const [index, time] of times.entries()) {
    if (rows[index]?.phase === 'main') {
      main += time.minutes;
      if (time.minutes === 0) empty += 1;
    }
    start = Math.min(start, time.start);
    end = Math.max(end, time.end);
  }
  return {
    main: minutes(main),
    empty,
    fit: fitOf(main, sheet.lengthMinutes),
    span: times.length === 0 ? null : { start, end },
  };
}

function fitOf(main: number, length: Minutes | null): CueTotals['fit'] {
  if (length === null) return { kind: 'noLength' };
  if (main === length) return { kind: 'fits' };
  return main < length
    ? { kind: 'under', minutes: minutes(length - main) }
    : { kind: 'over', minutes: minutes(main - length) };
}
