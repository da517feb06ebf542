/** Named dates and days off: none hangs on itself, and the cards that hang on them follow. */
import { ringOfDates } from '@shared/domain/anchored-dates.ts';
import { AppError } from '../../base/app-error.ts';
import type { RowRules } from '../../kernel/ranked-table.ts';
import { followDates } from './task-dates.shared.ts';

export const namedDateRules: RowRules<'namedDate'> = {
  checkAll(work, experimentId) {
    const dates = work.list('namedDate', { experimentId });
    const ring = ringOfDates(dates);
    if (ring === null) return;
    const titles = ring.map((id) => dates.find((date) => date.id === id)?.title ?? '');
    throw new AppError('date.ring', { titles: [...titles, titles[0] ?? ''].join(' → ') });
  },
  following: followDates,
};

export const dayOffRules: RowRules<'dayOff'> = { following: followDates };
