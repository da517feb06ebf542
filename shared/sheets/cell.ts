/** A value of a field as a cell of a spreadsheet, and the text as which such a cell is read again. */
import { seoulDate } from '../domain/civil-date.ts';
import { dayAndMinute, formatClock } from '../domain/clock-time.ts';
import { asCivilDate, asInstant } from '../domain/units.ts';
import type { CivilDate } from '../domain/units.ts';
import type { Field } from '../entities/fields.ts';
import { codeWord } from './field-words.ts';
import type { SheetLocale } from './field-words.ts';

/** A text, a number, a day, a time of day in minutes, or nothing. */
export type SheetCell = string | number | { readonly day: CivilDate } | { readonly minute: number } | null;

const MINUTES_PER_DAY = 1440;
/** Korea keeps no summer time. */
const SEOUL_MS = 9 * 60 * 60 * 1000;

const FLAG: Readonly<Record<SheetLocale, readonly [string, string]>> = { ko: ['예', '아니요'], en: ['Yes', 'No'] };

/** `labelOf` says what the row is called that a reference leads to. */
export function cellOf(
  field: Field,
  value: unknown,
  { locale, labelOf }: { readonly locale: SheetLocale; readonly labelOf: (id: string) => string },
): SheetCell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return FLAG[locale][value ? 0 : 1];
  if (typeof value === 'number') return field.kind === 'clock' ? clockCell(value) : value;
  const text = String(value);
  switch (field.kind) {
    case 'day':
      return dayCell(text);
    case 'choice':
      return codeWord(locale, field, text);
    case 'ref':
      return labelOf(text) || null;
    case 'instant':
      return momentText(text);
    default:
      return text;
  }
}

/** What has no time of day of its own is told with its day, as it is typed: `+1 00:30`. */
function clockCell(minute: number): SheetCell {
  const { dayOffset, minuteOfDay } = dayAndMinute(minute);
  if (dayOffset === 0) return { minute };
  return `${dayOffset > 0 ? '+' : ''}${dayOffset} ${formatClock(minuteOfDay)}`;
}

/** Spreadsheets count days from 1900 and have one too many in its February. */
function dayCell(text: string): SheetCell {
  const day = asCivilDate(text);
  return day === undefined || text < '1900-03-01' ? text : { day };
}

function momentText(text: string): string {
  const at = asInstant(text);
  if (at === undefined) return text;
  const clock = Math.floor((Date.parse(at) + SEOUL_MS) / 60_000) % MINUTES_PER_DAY;
  return `${seoulDate(at)} ${formatClock(clock)}`;
}

/** The text as which the reader of files gives such a cell (`table-file.ts`). */
export function textOfCell(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'day' in cell ? cell.day : formatClock(cell.minute);
}
