/** Minutes for the rows that state none; the rules stand at the top of `cue-times.ts`. */
import type { CueTimeRow, CueTimeSheet } from './cue-model.ts';
import { minutes, type Minutes } from './units.ts';

/** Indexes of the body within the rows: lead [0, bodyStart), body [bodyStart, bodyEnd), tail from bodyEnd. */
export interface CueParts {
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

export interface CueFill {
  readonly minutes: Minutes;
  /** What a row without minutes filled up to; null when it states its minutes, or when there is nothing to fill up to. */
  readonly filledTo: 'pin' | 'end' | null;
  /** The blanks that shared one room carry the same group, an index counting from 0. */
  readonly group: number | null;
  /** The room before its bound, negative when the stated rows alone are too long; null without a bound. */
  readonly room: number | null;
}

interface Bound {
  readonly at: 'pin' | 'end';
  readonly room: number;
}

/** One entry per row. */
export function fillBlanks(rows: readonly CueTimeRow[], sheet: CueTimeSheet, parts: CueParts): readonly CueFill[] {
  const fills: CueFill[] = rows.map((row) => stated(row.minutes ?? minutes(0)));
  let group = 0;
  let anchor: number = sheet.startMinute;
  let taken = 0;
  let takenByMain = 0;
  let blanks: number[] = [];

  function close(bound: Bound | null): void {
    if (blanks.length === 0) return;
    const shares = share(bound?.room ?? 0, blanks.length);
    for (const [position, index] of blanks.entries()) {
      fills[index] = {
        minutes: shares[position] ?? minutes(0),
        filledTo: bound?.at ?? null,
        group,
        room: bound?.room ?? null,
      };
    }
    group += 1;
  }

  for (let index = parts.bodyStart; index < parts.bodyEnd; index += 1) {
    const row = rows[index];
    if (row === undefined) continue;
    if (row.pinnedStart !== null) {
      close({ at: 'pin', room: row.pinnedStart - anchor - taken });
      anchor = row.pinnedStart;
      [taken, takenByMain, blanks] = [0, 0, []];
    }
    if (row.minutes === null && row.phase === 'main') blanks.push(index);
    taken += row.minutes ?? 0;
    if (row.phase === 'main') takenByMain += row.minutes ?? 0;
  }
  close(
    sheet.lengthMinutes === null
      ? pinInTail(rows, parts, anchor + taken)
      : { at: 'end', room: sheet.startMinute + sheet.lengthMinutes - anchor - takenByMain },
  );
  return fills;
}

/** The first pin after the body, less the tail's rows in between. */
function pinInTail(rows: readonly CueTimeRow[], parts: CueParts, bodyEnd: number): Bound | null {
  let reached = bodyEnd;
  for (let index = parts.bodyEnd; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined) continue;
    if (row.pinnedStart !== null) return { at: 'pin', room: row.pinnedStart - reached };
    reached += row.minutes ?? 0;
  }
  return null;
}

/** Splits the room evenly over `count` rows, the odd minutes to the first. */
function share(room: number, count: number): readonly Minutes[] {
  const available = Math.max(0, room);
  const even = Math.floor(available / count);
  return Array.from({ length: count }, (_, position) =>
    minutes(position === 0 ? available - even * (count - 1) : even),
  );
}

function stated(length: Minutes): CueFill {
  return { minutes: length, filledTo: null, group: null, room: null };
}
