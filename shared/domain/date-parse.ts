/**
 * Reading dates as people type them. Lenient in form, strict in substance: a day that does not exist and a weekday that
 * does not belong to the day are refused, never repaired.
 */
import { isRealDate } from './calendar.ts';
import { addDays, dateOf, diffDays, partsOf, weekday } from './date-arithmetic.ts';
import { ok, problem, type Result } from './result.ts';
import { civilDate } from './units.ts';
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

const SEPARATOR = '(?:\\s*[./·–-]\\s*|\\s*[년월]\\s*)';
const NUMBERS = new RegExp(
  `^(?:(\\d{4}|['’]?\\d{2})${SEPARATOR})?(\\d{1,2})${SEPARATOR}(\\d{1,2})\\s*[.일]?\\s*(?:\\(?\\s*([일월화수목금토])(?:요일)?\\s*\\)?)?$`,
);
const WEEKDAY_LETTERS = '일월화수목금토';
/** A time of day beside the date, as spreadsheets, card slips and answers of forms write it: `2026-11-15 오후 1:13:58`, `2026/11/15 1:13:58 오후 GMT+9`. */
const TIME_BESIDE =
  /(?:\s+|(?<=\d)t(?=\d)|(?<=\)))(?:(?:오전|오후|am|pm)\s*)?\d{1,2}(?::\d{2}(?::\d{2}(?:\.\d+)?)?|시(?:\s*\d{1,2}분(?:\s*\d{1,2}초)?)?)(?:\s*(?:오전|오후|am|pm))?(?:\s*(?:gmt|utc)[+-]\d{1,2})?z?$/iu;
/** As banks and spreadsheets write a day in figures alone: `20261220`, `261220`. */
const FIGURES = /^(\d{4}|\d{2})(\d{2})(\d{2})$/;

/** A day by which something is done: `12/20까지`, `~12/20`, `12. 20.(일) 한`. */
const BY_WHEN = /^[~∼〜]\s*|\s*(?:까지|이내|한)$/gu;
const MONTH_NAMES = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH_FIRST = new RegExp(`^(${MONTH_NAMES})[a-z]*\\.?\\s+(\\d{1,2})(?:,?\\s+(\\d{4}))?$`, 'iu');
const DAY_FIRST = new RegExp(`^(\\d{1,2})[\\s-](${MONTH_NAMES})[a-z]*\\.?(?:[\\s,-]+(\\d{4}))?$`, 'iu');
/** As forms from abroad export it; only where no other country could read another day. */
const YEAR_LAST = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u;
/** A day that lost its format in a spreadsheet: days since 1899-12-30. */
const SERIAL = /^(\d{5})$/u;
const SERIAL_START = civilDate('1899-12-30');
/** No work is further away, and no other number is taken for a day. */
const MOST_SERIAL_DAYS = 3_660;

/** How a spreadsheet was told that it is a text. */
const AS_TEXT = /^(?:="([^"]*)"|'(?=\d{4}|\d{1,2}[./-]\d{1,2}$)(.*))$/u;

/**
 * Reads `2026-11-21`, `2026.11.21`, `2026. 11. 21.(토)`, `26/11/21`, `20261121`, `261121`, `2026년 11월 21일`, each with a time of day behind it,
 * and without a year `11/21`, `11. 21.`, `11월 21일`, `9/8(화)`: the such day nearest to `near`, the day that the work is about. Also a day by
 * which something is done (`11/21까지`, `~11/21`), `21 Nov 2026`, `Nov 21, 2026`, `11/21/2026` where the day is above 12, and the number of a
 * spreadsheet (`46347`).
 */
export function parseDate(text: string, near: CivilDate): Result<CivilDate, DateProblem> {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return problem('date.empty');
  const dated = typed
    .replace(AS_TEXT, '$1$2')
    .replaceAll(BY_WHEN, '')
    .replace(TIME_BESIDE, '')
    .replace(/(?<=일)\s*자$/u, '');
  const counted = fromSerial(dated, near);
  if (counted !== undefined) return ok(counted);
  const parts = fromAbroad(dated) ?? FIGURES.exec(dated) ?? NUMBERS.exec(dated);
  if (parts === null) return problem('date.format');
  const [month, day] = [Number(parts[2]), Number(parts[3])];
  const date = parts[1] === undefined ? nearest(month, day, near) : real(fullYear(parts[1]), month, day);
  if (date === undefined) {
    const year = parts[1] === undefined ? partsOf(near).year : fullYear(parts[1]);
    return problem('date.noSuchDay', { year, month, day });
  }
  const letter = parts[4];
  if (letter === undefined) return ok(date);
  const claimed = WEEKDAY_LETTERS.indexOf(letter);
  const actual = weekday(date);
  return claimed === actual ? ok(date) : problem('date.weekday', { typed: claimed, actual });
}

function fromSerial(text: string, near: CivilDate): CivilDate | undefined {
  const days = SERIAL.exec(text)?.[1];
  const date = days === undefined ? undefined : addDays(SERIAL_START, Number(days));
  return date !== undefined && Math.abs(diffDays(near, date)) <= MOST_SERIAL_DAYS ? date : undefined;
}

/** Year, month and day, as `NUMBERS` gives them. */
function fromAbroad(text: string): readonly (string | undefined)[] | undefined {
  const [, month, day, year] = MONTH_FIRST.exec(text) ?? [];
  if (month !== undefined) return [text, year, monthNumber(month), day];
  const [, ownDay, ownMonth, ownYear] = DAY_FIRST.exec(text) ?? [];
  if (ownMonth !== undefined) return [text, ownYear, monthNumber(ownMonth), ownDay];
  const [, first = '', second = '', last] = YEAR_LAST.exec(text) ?? [];
  if (last === undefined || (Number(first) <= 12 && Number(second) <= 12)) return undefined;
  return Number(first) > 12 ? [text, last, second, first] : [text, last, first, second];
}

function monthNumber(name: string): string {
  return String(MONTH_NAMES.split('|').indexOf(name.toLowerCase()) + 1);
}

function real(year: number, month: number, day: number): CivilDate | undefined {
  return isRealDate(year, month, day) ? dateOf({ year, month, day }) : undefined;
}

/** Of the year of `near` and those beside it. */
function nearest(month: number, day: number, near: CivilDate): CivilDate | undefined {
  const { year } = partsOf(near);
  const days = [year - 1, year, year + 1].flatMap((one) => real(one, month, day) ?? []);
  const away = (one: CivilDate) => Math.abs(diffDays(near, one));
  return days.toSorted((one, other) => away(one) - away(other))[0];
}

/** Two digits, with or without the apostrophe, are of this century. */
function fullYear(typed: string): number {
  const number = Number(typed.replace(/['’]/, ''));
  return typed.length < 4 ? 2000 + number : number;
}
