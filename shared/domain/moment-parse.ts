/** Reading when something happened as other programs write it: a day with a time of day beside it, in Korean time. */
import { parseDate } from './date-parse.ts';
import type { DateProblem } from './date-parse.ts';
import { problem, ok } from './result.ts';
import type { Result } from './result.ts';
import { instantFromMillis } from './units.ts';
import type { CivilDate, Instant } from './units.ts';

/** Korea keeps no summer time. */
const SEOUL_MS = 9 * 60 * 60 * 1000;
const CLOCK = /(?:(오전|오후|am|pm)\s*)?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(?:\s*(오전|오후|am|pm))?/iu;

export type MomentProblem = DateProblem | 'date.clock';

/**
 * Reads `2026-11-21 15:05:12`, `2026. 11. 21. 오후 3:05`, `2026/11/21 3:05:12 오후 GMT+9`; a day alone is its first minute. `near`: the
 * day that one without a year is nearest to.
 */
export function parseMoment(text: string, near: CivilDate): Result<Instant, MomentProblem> {
  const date = parseDate(text, near);
  if (!date.ok) return date;
  const seconds = secondsOfDay(text.normalize('NFKC'));
  if (seconds === undefined) return problem('date.clock');
  return ok(instantFromMillis(Date.parse(`${date.value}T00:00:00Z`) + seconds * 1000 - SEOUL_MS));
}

function secondsOfDay(text: string): number | undefined {
  const parts = CLOCK.exec(text);
  if (parts === null) return 0;
  const half = (parts[1] ?? parts[5] ?? '').toLowerCase();
  const [typed, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0)];
  const isHalf = half !== '';
  if (minute > 59 || second > 59 || typed > (isHalf ? 12 : 23)) return undefined;
  const isLate = ['오후', 'pm'].includes(half);
  const hour = isHalf ? (typed % 12) + (isLate ? 12 : 0) : typed;
  return (hour * 60 + minute) * 60 + second;
}
