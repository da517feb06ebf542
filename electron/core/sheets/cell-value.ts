/** A cell of a workbook as text. Its format is not kept but for whether it is a day, a time or both. */

const MINUTE = 60_000;
const SECOND = 1000;
const DAY = 24 * 60 * MINUTE;
/** Serial 0 of spreadsheets, in milliseconds. What lies within a year of it is a time or a length, not a day. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value.getTime());
  if (typeof value === 'boolean') return value ? '예' : '아니요';
  // Binary fractions: 0.1 + 0.2 is meant to be 0.3.
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return typeof value === 'string' ? value : '';
}

/** `2026-11-30`, `2026-11-30 14:30`, `14:30` (lengths go beyond 24:00); seconds only where there are some. */
function dateText(milliseconds: number): string {
  // Serial numbers are fractions of a day: a second is as near as they come.
  const time = Math.round(milliseconds / SECOND) * SECOND;
  const sinceZero = time - SERIAL_ZERO;
  if (sinceZero >= 0 && sinceZero < 366 * DAY) return clockText(sinceZero);
  const day = new Date(time).toISOString().slice(0, 10);
  const ofDay = ((time % DAY) + DAY) % DAY;
  return ofDay === 0 ? day : `${day} ${clockText(ofDay)}`;
}

function clockText(milliseconds: number): string {
  const two = (count: number): string => String(count).padStart(2, '0');
  const minutes = Math.floor(milliseconds / MINUTE);
  const seconds = Math.floor((milliseconds % MINUTE) / SECOND);
  return [Math.floor(minutes / 60), minutes % 60, ...(seconds === 0 ? [] : [seconds])].map(two).join(':');
}
