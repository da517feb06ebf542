/**
 * Ranges of time as programmes print them. A word for the half of the day said once holds for both ends: `오후 2시~4시` ends at 16:00.
 */
import { readSheetTime, type SheetTime } from './clock-parse.ts';
import { endAfter } from './cue-day.ts';
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

/** UTF-16 units; longer text is a sentence. */
const LONGEST = 120;
const HALF_DAY = MINUTES_PER_DAY / 2;
/** The longest stretch that two hours up to 12 say without a word for the half of the day: `9시~6시`, but not `3시~2시`. */
const LONGEST_OPEN = 10 * 60;
const EARLIEST_OPEN = 6 * 60;
/** Between the ends: a wave, an arrow, a new line, 부터, or a dash, which may stand before the number of a day as well. */
const BETWEEN = /[~∼∽→⇒]|부터|\n|-/gu;
const BESIDE = /^(.+?)\s*[([]\s*([^()[\]]+?)\s*[)\]]$/u;
/** Without brackets only with its unit, and not behind an hour, whose minutes it is: `9:00~9:10 10분`, `14:00~15:00 / 60분`. */
const BEHIND = /^(.+?)(?<!시)\s*[\s/,](?<!시\s*)\s*((?:총|약)?\s*\d[\d.\s시간]*(?:분|시간|반|'|min|h)\S{0,2})$/u;
/** An end that is not said: `18:00~종료`. */
const OPEN_END = /^(?:종료|끝|마침|마칠|행사\s*종료)\s*(?:시|까지|때까지)?$/u;

/** Reads `14:50~15:00`, `오후 2시~4시`, `2-4pm`, `13시-14시`, `10:00~12:00 (120분)`, `15:20 (20분)`, `14:00~`, `18:00~종료`. */
export function parseSheetRange(text: string): Result<SheetRange, RangeProblem> {
  if (text.length > LONGEST) return problem('range.format');
  const typed = plain(text);
  const { written, length } = lengthBeside(typed);
  const ends = endsOf(written);
  if (ends === undefined) {
    const alone = length === null ? null : readSheetTime(written);
    return alone?.ok === true && length !== null
      ? ok({ start: alone.value, end: alone.value.minute + length })
      : problem('range.format');
  }
  const { start, end } = ends;
  if (end === null) return ok({ start, end: length === null ? null : start.minute + length });
  const range = settled(start, end);
  if (length === null) return ok(range);
  // The clock alone may leave the day of the end open: the length has to fit on the face of the clock.
  const between = ((((range.end ?? 0) - range.start.minute) % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
  return between === length % MINUTES_PER_DAY ? ok(range) : problem('range.length');
}

/** One wave and one dash for all that look like them. */
function plain(text: string): string {
  return text
    .replaceAll(/[’‘′`´]/gu, "'")
    .normalize('NFKC')
    .replaceAll(/[〜~]/gu, '~')
    .replaceAll(/[‐-―−ー]/gu, '-')
    .replaceAll(/\s*\n\s*(?=~)/gu, '')
    .trim();
}

function lengthBeside(typed: string): { readonly written: string; readonly length: number | null } {
  for (const shape of [BESIDE, BEHIND]) {
    const [, written = '', beside = ''] = shape.exec(typed) ?? [];
    const length = beside === '' ? undefined : parseDuration(beside);
    if (length?.ok === true) return { written: written.trim(), length: length.value };
  }
  return { written: typed, length: null };
}

interface Ends {
  readonly start: SheetTime;
  readonly end: (SheetTime & { readonly isPadded: boolean }) | null;
}

/** The first sign between two times, or behind one. */
function endsOf(written: string): Ends | undefined {
  for (const { 0: sign, index } of written.matchAll(BETWEEN)) {
    const start = readSheetTime(written.slice(0, index));
    const rest = written
      .slice(index + sign.length)
      .trim()
      .replace(/\s*(?:까지|종료|마침)$/u, '');
    if (!start.ok) continue;
    const isOpen = written.slice(index + sign.length).trim() === '' || OPEN_END.test(rest) || rest === '';
    if (isOpen && sign !== '-' && sign !== '\n') return { start: start.value, end: null };
    const end = readSheetTime(rest);
    if (end.ok) return { start: start.value, end: { ...end.value, isPadded: rest.startsWith('0') } };
  }
  return undefined;
}

function settled(start: SheetTime, end: NonNullable<Ends['end']>): SheetRange {
  if (start.half === 'word' && end.half === 'open') return { start, end: nextOf(start.minute, end.minute) };
  if (start.half === 'open' && end.half === 'word') {
    const minute = lastOf(start.minute, end.minute);
    const days = minute < 0 ? MINUTES_PER_DAY : 0;
    return { start: { minute: minute + days, half: 'word' }, end: end.minute + days };
  }
  return { start, end: end.half === 'open' && !end.isPadded ? onFace(start.minute, end.minute) : end.minute };
}

/**
 * The end of a range of which neither end says its half of the day, where the clock of 24 hours would put it before its start: `11시~1시` and
 * `9:30~6:00` end in the afternoon. Beside an hour above 12, and further away, it stays as it is, and is asked.
 */
export function onFace(start: number, open: number): number {
  const minuteOfDay = start % MINUTES_PER_DAY;
  if (minuteOfDay < EARLIEST_OPEN || minuteOfDay >= 13 * 60 || endAfter(start, open) !== undefined) return open;
  const next = nextOf(start, open);
  return next - start <= LONGEST_OPEN ? next : open;
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
