/** Reading durations as people type them and as published programmes print them (`20'`, `(05')`, `20분`). */
import { ok, problem, type Result } from './result.ts';
import { minutes, type Minutes } from './units.ts';

export type DurationProblem =
  /** Nothing was typed. */
  | 'duration.empty'
  /** Not the shape of a duration in whole minutes. */
  | 'duration.format'
  /** Zero or negative. */
  | 'duration.notPositive'
  /** Longer than `MAX_DURATION`: `{ max }`, in minutes. */
  | 'duration.tooLong';

/** A week: the longest single row that a sheet takes. */
export const MAX_DURATION = minutes(10_080);

/** UTF-16 units; longer text is a sentence. */
const LONGEST = 120;
const HOUR = '(?:시간|h|hr|hrs|hour|hours)';
const MINUTE = "(?:분|'|m|min|mins|minute|minutes)";
const BARE = new RegExp(`^(\\d+)(?:\\.0+)?\\s*${MINUTE}?$`, 'u');
const HOURS = new RegExp(`^(\\d+(?:\\.\\d+)?)\\s*${HOUR}(?:\\s*(?:(\\d{1,4})\\s*${MINUTE}?|(반)))?$`, 'u');
/** Seconds stand there where a spreadsheet wrote the cell; only whole minutes are read. */
const COLON = /^(\d+):(\d{2})(?::00)?$/;
/** Half an hour in a cell that a spreadsheet shows as a time of day: `오전 12:30:00`, `12:30:00 AM`. */
const AS_CLOCK = /^(?:(?:오전|am)\s*)(\d{1,2}):(\d{2}):00$|^(\d{1,2}):(\d{2}):00\s*(?:오전|am)$/u;
/** What stands beside a duration and leaves it as it is. */
const AROUND = /^(?:총|약)\s*|(?<=분|시간|min)\s*(?:간|내외|정도|이내|예정|예상|소요|\.)$/gu;
const SPOKEN: Readonly<Record<string, string>> = { 한: '1', 두: '2', 세: '3', 네: '4' };
/** The same said again: `60분(1시간)`. */
const AGAIN = /^([^()]+)\(([^()]+)\)$/u;
const REMARK = /\s*\((?:[^()]*(?:포함|예정|내외|예상))\)$/u;

/**
 * Reads `15`, `15분`, `15'`, `(05')`, `1시간 30분`, `1시간 반`, `1.5시간`, `1:30` and `1:30:00` (hours and minutes), `1h30`, `90min`, `약 20분`,
 * `5분×4명` and `30+10` as minutes.
 * Seconds other than 0 are not read: sheets count whole minutes.
 */
export function parseDuration(text: string): Result<Minutes, DurationProblem> {
  // The marks first: NFKC takes ´ apart into a space and a combining accent.
  if (text.length > LONGEST) return problem('duration.format');
  const typed = tidy(text);
  if (typed === '') return problem('duration.empty');
  if (/^[-−–]/u.test(typed)) {
    return readWhole(typed.slice(1).trim()) === undefined
      ? problem('duration.format')
      : problem('duration.notPositive');
  }
  const total = readWhole(typed) ?? saidTwice(typed);
  if (total === undefined || !Number.isInteger(total)) return problem('duration.format');
  if (total <= 0) return problem('duration.notPositive');
  return total > MAX_DURATION ? problem('duration.tooLong', { max: MAX_DURATION }) : ok(minutes(total));
}

function tidy(text: string): string {
  return text
    .replace(/[’‘′`´]/gu, "'")
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/^[([](.*)[)\]]$/u, '$1')
    .replace(REMARK, '')
    .replace(AROUND, '')
    .replace(/^[한두세네](?=\s*시간)/u, (word) => SPOKEN[word] ?? word)
    .trim();
}

function saidTwice(typed: string): number | undefined {
  const [, first = '', again = ''] = AGAIN.exec(typed) ?? [];
  const total = readWhole(first.trim());
  return total === readWhole(again.trim()) ? total : undefined;
}

/** Sums and products too: `30+10`, `5분×4명`. */
function readWhole(typed: string): number | undefined {
  let total = 0;
  for (const term of typed.split('+')) {
    const [first = '', ...factors] = term.split(/[×*✕]/u);
    let part = readMinutes(first.trim());
    for (const factor of factors) {
      const times = /^\s*(\d{1,4})\s*(?:명|인|팀|조|회|개|번|곡|모둠)?\s*$/u.exec(factor)?.[1];
      part = part === undefined || times === undefined ? undefined : part * Number(times);
    }
    if (part === undefined) return undefined;
    total += part;
  }
  return total;
}

function readMinutes(typed: string): number | undefined {
  const bare = BARE.exec(typed);
  if (bare !== null) return Number(bare[1]);
  const colon = COLON.exec(typed);
  if (colon !== null) return Number(colon[2]) > 59 ? undefined : Number(colon[1]) * 60 + Number(colon[2]);
  const shown = AS_CLOCK.exec(typed);
  if (shown !== null) return (Number(shown[1] ?? shown[3]) % 12) * 60 + Number(shown[2] ?? shown[4]);
  if (typed === '반시간' || typed === '반 시간') return 30;
  const parts = HOURS.exec(typed);
  if (parts === null) return undefined;
  const rest = parts[3] === undefined ? Number(parts[2] ?? 0) : 30;
  // A fraction beside minutes (1.5시간 20분) has no agreed meaning.
  if (parts[1]?.includes('.') === true && rest > 0) return undefined;
  return tenths(parts[1] ?? '') * 6 + rest;
}

/** Hours in tenths, so that 1.1 hours are exactly 66 minutes; NaN beyond two decimals. */
function tenths(hours: string): number {
  const [whole = '0', fraction = ''] = hours.split('.');
  return fraction.length > 2 ? Number.NaN : Number(whole) * 10 + Number(fraction.padEnd(2, '0')) / 10;
}
