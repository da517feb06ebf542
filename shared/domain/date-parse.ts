/**
 * Reading dates as people type them. Lenient in form, strict in substance: a day that does not exist and a weekday that
 * does not belong to the day are refused, never repaired.
 */
import { isRealDate } from './calendar.ts';
import { dateOf, weekday } from './date-arithmetic.ts';
import { ok, problem, type Result } from './result.ts';
import type { CivilDate } from './units.ts';

export type DateProblem =
  /** Nothing was typed. */
  | 'date.empty'
  /** Not the shape of a date. */
  | 'date.format'
  /** The shape of a date, but no such day: `{ year, month, day }`. */
  | 'date.noSuchDay'
  /** The weekday typed beside the date is another day's: `{ typed, actual }`, 0 Sunday to 6 Saturday. */
  | 'date.weekday';

const SEPARATOR = '(?:\\s*[./–-]\\s*|\\s*[년월]\\s*)';
const NUMBERS = new RegExp(
  `^(?:(\\d{4}|['’]?\\d{2})${SEPARATOR})?(\\d{1,2})${SEPARATOR}(\\d{1,2})\\s*[.일]?\\s*(?:\\(?\\s*([일월화수목금토])(?:요일)?\\s*\\)?)?$`,
);
const WEEKDAY_LETTERS = '일월화수목금토';

/**
 * Reads `2026-11-21`, `2026.11.21`, `2026. 11. 21.(토)`, `26/11/21`, `20261121`, `2026년 11월 21일`, and, taking the year
 * from `referenceYear`, `11/21`, `11. 21.`, `11월 21일`, `9/8(화)`.
 */
export function parseDate(text: string, referenceYear: number): Result<CivilDate, DateProblem> {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return problem('date.empty');
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(typed);
  const parts = compact ?? NUMBERS.exec(typed);
  if (parts === null) return problem('date.format');
  const year = parts[1] === undefined ? referenceYear : fullYear(parts[1]);
  const [month, day] = [Number(parts[2]), Number(parts[3])];
  if (!isRealDate(year, month, day)) return problem('date.noSuchDay', { year, month, day });
  const date = dateOf({ year, month, day });
  const letter = parts[4];
  if (letter === undefined) return ok(date);
  const claimed = WEEKDAY_LETTERS.indexOf(letter);
  const actual = weekday(date);
  return claimed === actual ? ok(date) : problem('date.weekday', { typed: claimed, actual });
}

/** Two digits, with or without the apostrophe, are of this century. */
function fullYear(typed: string): number {
  const number = Number(typed.replace(/['’]/, ''));
  return typed.length < 4 ? 2000 + number : number;
}
