/** The days that the timeline shows, and how wide they are. */
import { addDays, diffDays } from '@shared/domain/civil-date.ts';
import { daysOf, firstOfMonth, lastOfMonth } from '@shared/domain/schedule/time-axis.ts';
import type { TimeAxis } from '@shared/domain/schedule/time-axis.ts';
import type { Schedule } from '../useSchedule.ts';
import { DAY_WIDTHS, LABEL } from './measures.ts';
import type { Zoom } from './useTimelineView.ts';

/** Today is shown where it is no further away. */
const NEAR_DAYS = 62;
/** Room to drag into, before and after. */
const AIR_DAYS = 14;
const LEAST_DAY = 0.6;

/** `width`: of the whole timeline with its names, pixels. Whole months. */
export function axisOf({ span, today }: Pick<Schedule, 'span' | 'today'>, zoom: Zoom, width: number): TimeAxis {
  const known = span ?? { from: today, to: today };
  const isNear = diffDays(today, known.from) < NEAR_DAYS && diffDays(known.to, today) < NEAR_DAYS;
  const first = isNear && today < known.from ? today : known.from;
  const last = isNear && today > known.to ? today : known.to;
  const air = zoom === 'all' ? 0 : AIR_DAYS;
  const from = firstOfMonth(addDays(first, -air));
  const to = lastOfMonth(addDays(last, air));
  const fitting = (width - LABEL - 8) / daysOf({ from, to });
  return { from, to, dayWidth: zoom === 'all' ? Math.max(LEAST_DAY, fitting) : Math.max(DAY_WIDTHS[zoom], fitting) };
}
