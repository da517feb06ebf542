/**
 * Reading times of day as people type them. `1시 반` without 오전 or 오후 is 01:30: the half of the day is never guessed.
 */
import { ok, problem, type Problem, type Result } from './result.ts';
import { MINUTES_PER_DAY, minuteOfDay, type MinuteOfDay } from './units.ts';

export type ClockProblem =
  /** Nothing was typed. */
  | 'time.empty'
  /** Not the shape of a time. */
  | 'time.format'
  /** The shape of a time, but no such hour or minute: `{ hour, minute }`. */
  | 'time.noSuchTime';

/** Past 24:00 broadcast sheets go on counting; a sheet may run a few nights. */
const LAST_SHEET_HOUR = 168;

const NEXT_DAY = '다음\\s*날|익일|명일|이튿날|next\\s+day';
const DAY_BEFORE = '전\\s*날|전일|previous\\s+day';
/** A day as it stands before a time: a word, or `+1`, `D-2` as days from the sheet's date. */
const DAY = new RegExp(
  `^(?:(?<next>${NEXT_DAY})|(?<before>${DAY_BEFORE})|(?<own>당일|d-?day)|(?:d\\s*)?(?<number>[+-]\\s?\\d)(?:\\s*일|(?=\\s|$)))\\s*`,
  'u',
);
/** What programmes write beside a time and what it says without it: `약 14:00`, `14시경`, `14:00 (예정)`, `14:00 시작`. */
const AROUND =
  /^약\s*(?=\d|오|저|낮|밤|새|아)|\s*(?:경|쯤|정각|이후|시작|개시|출발|예정|\(예정\)|\(시작\))$|(?<=:\d\d)\s*분$/gu;

const MORNING_WORDS: ReadonlySet<string> = new Set(['오전', '새벽', '아침', 'am']);

/** What a word for a part of the day does to an hour of 0 to 12. */
const DAY_PARTS: Readonly<Record<string, (hour: number) => number>> = {
  오전: morning,
  새벽: morning,
  아침: morning,
  am: morning,
  오후: afternoon,
  저녁: afternoon,
  pm: afternoon,
  /** Midday: 낮 11시 is before noon, 낮 2시 after it. */
  낮: (hour) => (hour < 7 ? hour + 12 : hour),
  /** Night: 밤 11시 is 23:00, 밤 12시 and 밤 1시 are after midnight. */
  밤: (hour) => (hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour),
};

const PART = '오전|오후|새벽|아침|저녁|낮|밤|am|pm|a\\.m\\.|p\\.m\\.';
/** Seconds are read where spreadsheets write them, and left out: sheets count whole minutes. */
const MINUTE =
  '[:.]\\s*(?<afterColon>\\d{2})(?::[0-5]\\d(?:\\.0+)?)?|시(?:\\s*(?:(?<beforeWord>\\d{1,2})\\s*분|(?<half>반)))?';
const TIME = new RegExp(`^(?<before>${PART})?\\s*(?<hour>\\d{1,3})\\s*(?:${MINUTE})?\\s*(?<after>${PART})?$`, 'u');
const COMPACT = /^(\d{1,2})(\d{2})$/;

interface HourMinute {
  readonly hour: number;
  readonly minute: number;
  readonly half: SheetTime['half'];
}

/** The hours as they are spoken, from one. */
const SPOKEN = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '열한', '열두'] as const;
const SPOKEN_HOUR = new RegExp(`(?<=^|\\s|${PART})(${SPOKEN.toReversed().join('|')})\\s*(?=시(?!간))`, 'u');

/** A time on a cue sheet: minutes from 00:00 of the sheet's date. */
export interface SheetTime {
  readonly minute: number;
  /** `word`: 오전, 오후, pm …; `clock`: an hour above 12, 0, or a day that was named; `open`: an hour up to 12 with nothing beside it. */
  readonly half: 'word' | 'clock' | 'open';
}

/**
 * Reads `14:00`, `14.30`, `1430`, `9`, `14시`, `1시30분`, `오후 1시 반`, `2pm`, `2:30 PM`, `낮 12시`, `정오`, `자정` as a time of
 * day. `24:00` and later are refused here; see `parseSheetTime`.
 */
export function parseClock(text: string): Result<MinuteOfDay, ClockProblem> {
  const read = readClock(text);
  if (!isTime(read)) return read;
  return read.hour > 23 ? noSuchTime(read) : ok(minuteOfDay(read.hour * 60 + read.minute));
}

/**
 * Reads a start on a cue sheet as minutes from 00:00 of the sheet's date: everything `parseClock` reads, hours that go on
 * past midnight (`24:30`, `25:00`), and a day named before the time (`다음 날 00:30`, `익일 1시`, `+1 00:30`, `-2 22:00`, `전날 22:00`).
 */
export function parseSheetTime(text: string): Result<number, ClockProblem> {
  const read = readSheetTime(text);
  return read.ok ? ok(read.value.minute) : read;
}

/** The same, with what was said of the half of the day. */
export function readSheetTime(text: string): Result<SheetTime, ClockProblem> {
  const { days, time } = dayBeside(tidy(text));
  const read = readClock(time);
  if (!isTime(read)) return read;
  if (read.hour >= LAST_SHEET_HOUR) return noSuchTime(read);
  const minute = (days ?? 0) * MINUTES_PER_DAY + read.hour * 60 + read.minute;
  return ok({ minute, half: days !== null && read.half === 'open' ? 'clock' : read.half });
}

/** The day named before the time or behind it, in brackets or not: `익일 02:00`, `(D+1) 02:00`, `02:00(익일)`. Null days: none was named. */
function dayBeside(typed: string): { readonly days: number | null; readonly time: string } {
  const plain = typed
    .replace(/^\((.+?)\)\s*/u, '$1 ')
    .replace(/^(.+?)\s*\(([^()]+)\)$/u, (whole, time: string, day: string) =>
      DAY.exec(day)?.[0] === day ? `${day} ${time}` : whole,
    );
  const named = DAY.exec(plain);
  const { next, before, own, number } = named?.groups ?? {};
  const time = plain.slice(named?.[0].length ?? 0);
  if (next !== undefined) return { days: 1, time };
  if (before !== undefined) return { days: -1, time };
  if (own !== undefined) return { days: 0, time };
  return { days: number === undefined ? null : Number(number.replaceAll(/\s/gu, '')), time };
}

function noSuchTime({ hour, minute }: HourMinute) {
  return problem<ClockProblem>('time.noSuchTime', { hour, minute });
}

function readClock(text: string): HourMinute | Problem<ClockProblem> {
  const typed = tidy(text).replace(AROUND, '');
  if (typed === '') return problem('time.empty');
  if (typed === '정오' || typed === 'noon') return { hour: 12, minute: 0, half: 'word' };
  if (typed === '자정' || typed === 'midnight') return { hour: 0, minute: 0, half: 'word' };
  const compact = COMPACT.exec(typed);
  if (compact !== null && typed.length > 2) return checked(Number(compact[1]), Number(compact[2]));
  const parts = TIME.exec(typed)?.groups;
  if (parts === undefined || (parts['before'] !== undefined && parts['after'] !== undefined))
    return problem('time.format');
  const minute = parts['half'] === undefined ? Number(parts['afterColon'] ?? parts['beforeWord'] ?? 0) : 30;
  return checked(Number(parts['hour']), minute, parts['before'] ?? parts['after']);
}

function checked(hour: number, minute: number, part?: string): HourMinute | Problem<ClockProblem> {
  if (minute > 59) return problem('time.noSuchTime', { hour, minute });
  const half = hour >= 1 && hour <= 12 ? 'open' : 'clock';
  const word = part?.replaceAll('.', '');
  const shift = word === undefined ? undefined : DAY_PARTS[word];
  if (word === undefined || shift === undefined) return { hour, minute, half };
  if (hour <= 12) return { hour: shift(hour), minute, half: 'word' };
  // 오후 14시 is common and clear; 오전 14시 contradicts itself.
  return hour < 24 && !MORNING_WORDS.has(word) ? { hour, minute, half } : problem('time.noSuchTime', { hour, minute });
}

function isTime(read: HourMinute | Problem<ClockProblem>): read is HourMinute {
  return 'hour' in read;
}

function morning(hour: number): number {
  return hour === 12 ? 0 : hour;
}

function afternoon(hour: number): number {
  return hour < 12 ? hour + 12 : hour;
}

function tidy(text: string): string {
  return (
    text
      .normalize('NFKC')
      .trim()
      .toLowerCase()
      // The day of nothing, beside a time that a spreadsheet wrote out in full.
      .replace(/^(?:1900-01-0[01]|1899-12-3[01])[\st]+/u, '')
      .replace(SPOKEN_HOUR, (hour) => String(SPOKEN.findIndex((one) => one === hour.trim()) + 1))
      .replace(/(?<=^\d{1,2}|[^\d]\d{1,2});(?=\d{2}(?!\d))/gu, ':')
  );
}
