/** What a typed or pasted cell of a cue sheet means, by its column. Pure: the editor and the store read a cell the same way. */
import { columnKind, type CueColumnKind, type CueLineKey, type CueMarkKey, type CueNoteKey } from './cue-columns.ts';
import { parseSheetRange } from './clock-range.ts';
import { readSheetTime, type SheetTime } from './clock-parse.ts';
import { parseDuration } from './clock-time.ts';
import { ok, problem, type Result } from './result.ts';
import { checkText, normaliseText } from './text.ts';
import { MINUTES_PER_DAY, type Minutes } from './units.ts';

export type CellProblem =
  /** Not a whole number of minutes above 0. */
  | 'minutes.invalid'
  /** Not a time of day. */
  | 'time.invalid'
  /** Longer than `{ max }` characters. */
  | 'text.tooLong'
  /** Characters that no text keeps (see `checkText`). */
  | 'text.control'
  | 'text.surrogate'
  | 'text.bidi'
  | 'text.residentNumber'
  /** The end is not after the start, or does not fit the minutes given with it. */
  | 'time.endBeforeStart'
  /** Not readable as yes or no. */
  | 'mark.invalid'
  /** Two people go by `{ name }`. */
  | 'person.ambiguous'
  /** `{ number }` stands in the rows `{ first }` and `{ second }`, counted from 1. */
  | 'cue.duplicateNumber'
  /** No such column: there is more text than columns to the right. */
  | 'paste.tooWide';

export type CellReading =
  | { readonly kind: 'line'; readonly key: CueLineKey; readonly value: string }
  | { readonly kind: 'note'; readonly key: CueNoteKey; readonly value: string }
  | { readonly kind: 'custom'; readonly key: string; readonly value: string }
  | { readonly kind: 'mark'; readonly key: CueMarkKey; readonly value: boolean }
  | { readonly kind: 'minutes'; readonly value: Minutes | null }
  | { readonly kind: 'canGive'; readonly value: number }
  /**
   * `until` when a range was typed (`14:50~15:00`). Sheet minutes as typed: see `onDayNear` for the day they mean. `half`: whether a word
   * told the half of the day, which then holds for an end without one.
   */
  | {
      readonly kind: 'start';
      readonly value: number | null;
      readonly until: number | null;
      readonly half: SheetTime['half'];
    }
  /** Sheet minutes as typed. An end keeps the start and sets the minutes; null leaves them unstated. */
  | { readonly kind: 'end'; readonly value: number | null; readonly half: SheetTime['half'] }
  | { readonly kind: 'people'; readonly value: string };

/** UTF-16 units; the contract holds the same limits. */
export const CELL_LIMIT = { line: 300, note: 20_000 } as const;

/** How far from its own date a sheet reaches: two days back, a week ahead. */
const FIRST_MINUTE = -2 * MINUTES_PER_DAY;
const LAST_MINUTE = 7 * MINUTES_PER_DAY;

const YES: ReadonlySet<string> = new Set([
  'o',
  '○',
  '●',
  '◯',
  '✓',
  '✔',
  '☑',
  'v',
  '1',
  'y',
  'yes',
  'true',
  '예',
  '네',
  '해당',
]);
const NO: ReadonlySet<string> = new Set(['', 'x', '×', '✗', '☐', '-', '0', 'n', 'no', 'false', '아니오', '아니요']);

/** Reads one cell. `undefined` for a column that does not exist. */
export function readCell(column: string, text: string): Result<CellReading, CellProblem> | undefined {
  const kind = columnKind(column);
  return kind === undefined ? undefined : readKind(kind, text);
}

function readKind(kind: CueColumnKind, text: string): Result<CellReading, CellProblem> {
  switch (kind.kind) {
    case 'line': {
      const value = normaliseText(text)
        .replace(/\s*\n\s*/gu, ' ')
        .trim();
      return refused(value, CELL_LIMIT.line) ?? ok({ ...kind, value });
    }
    case 'note':
    case 'custom': {
      const value = normaliseText(text).trimEnd();
      return refused(value, CELL_LIMIT.note) ?? ok({ ...kind, value });
    }
    case 'people':
      return refused(text, CELL_LIMIT.note) ?? ok({ kind: 'people', value: normaliseText(text) });
    case 'mark': {
      const typed = text.trim().toLowerCase();
      if (YES.has(typed)) return ok({ ...kind, value: true });
      return NO.has(typed) ? ok({ ...kind, value: false }) : problem('mark.invalid');
    }
    case 'minutes': {
      if (isUnstated(text)) return ok({ kind: 'minutes', value: null });
      const read = parseDuration(text);
      return read.ok ? ok({ kind: 'minutes', value: read.value }) : problem('minutes.invalid');
    }
    case 'canGive': {
      // Nothing and a plain 0 both say that it gives nothing.
      if (/^(?:0\s*분?)?$/u.test(text.trim())) return ok({ kind: 'canGive', value: 0 });
      const read = parseDuration(text);
      return read.ok && read.value <= MINUTES_PER_DAY
        ? ok({ kind: 'canGive', value: read.value })
        : problem('minutes.invalid');
    }
    case 'start':
      return readStart(text);
    case 'end': {
      const read = readTime(text.replace(/^\s*[~～〜∼]\s*|\s*(?:까지|종료|마침)\s*$/gu, ''));
      return read.ok ? ok({ kind: 'end', value: read.value?.minute ?? null, half: read.value?.half ?? 'clock' }) : read;
    }
  }
}

/** Why a text cannot be kept. The limit counts UTF-16 units, as the contract does. */
function refused(text: string, max: number) {
  if (text.length > max) return problem<CellProblem>('text.tooLong', { max });
  const read = checkText(text, { kind: 'multiline', max: Infinity });
  return read.ok || read.code === 'text.empty' ? undefined : problem<CellProblem>(read.code, read.params);
}

/** Nothing, or what stands for nothing in other people's tables. */
function isUnstated(text: string): boolean {
  return /^(?:[-‐-―−ー·ㆍ]|미정|추후(?:\s*(?:결정|공지|확정))?)?$/u.test(text.trim());
}

function readTime(text: string): Result<SheetTime | null, CellProblem> {
  if (isUnstated(text)) return ok(null);
  const read = readSheetTime(text);
  return read.ok && isReached(read.value.minute) ? read : problem('time.invalid');
}

function isReached(minute: number): boolean {
  return minute >= FIRST_MINUTE && minute <= LAST_MINUTE;
}

function readStart(text: string): Result<CellReading, CellProblem> {
  const one = readTime(text);
  if (one.ok)
    return ok({ kind: 'start', value: one.value?.minute ?? null, until: null, half: one.value?.half ?? 'clock' });
  const range = parseSheetRange(text);
  if (!range.ok) return problem(range.code === 'range.length' ? 'time.endBeforeStart' : 'time.invalid');
  const { start, end } = range.value;
  if (!isReached(start.minute) || (end !== null && !isReached(end))) return problem('time.invalid');
  return ok({ kind: 'start', value: start.minute, until: end, half: start.half });
}
