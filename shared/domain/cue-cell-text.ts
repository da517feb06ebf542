/** A cell as text to edit or to copy: `readCell` of it means the same again. */
import { formatClock } from './clock-time.ts';
import { columnKind } from './cue-columns.ts';
import { printPeople } from './cue-people.ts';
import type { CueRow } from './cue-rows.ts';
import type { CueTime } from './cue-times.ts';
import { MINUTES_PER_DAY } from './units.ts';

/** What a cell's text needs beside its row. */
export interface CellContext {
  /** `labelsOf` the experiment's people. */
  readonly labels: ReadonlyMap<string, string>;
  /** The locale's short word for a deputy: 부. */
  readonly deputyMark: string;
}

/** A sheet minute as `parseSheetTime` reads it: hours go on past midnight (`24:30`), `-1 22:00` is the evening before. */
export function sheetTimeText(sheetMinute: number): string {
  if (sheetMinute >= 0) return formatClock(sheetMinute);
  return sheetMinute >= -MINUTES_PER_DAY
    ? `-1 ${formatClock(sheetMinute + MINUTES_PER_DAY)}`
    : `-2 ${formatClock(sheetMinute + 2 * MINUTES_PER_DAY)}`;
}

export function cellText(row: CueRow, time: CueTime | undefined, column: string, context: CellContext): string {
  const kind = columnKind(column);
  switch (kind?.kind) {
    case undefined:
      return '';
    case 'line':
    case 'note':
      return row[kind.key];
    case 'custom':
      return row.custom[kind.key] ?? '';
    case 'mark':
      return row[kind.key] ? 'O' : '';
    case 'minutes':
      return row.minutes === null ? '' : String(row.minutes);
    case 'canGive':
      return row.canGive === 0 ? '' : String(row.canGive);
    case 'start':
      return time === undefined ? '' : sheetTimeText(time.start);
    case 'end':
      return time === undefined ? '' : sheetTimeText(time.end);
    case 'people':
      return printPeople(row, context.labels, context.deputyMark);
  }
}
