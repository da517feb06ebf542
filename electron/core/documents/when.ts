/** When a task is due or a cue runs, in words. */
import { dayAndMinute, formatClock } from '@shared/domain/clock-format.ts';
import { addDays } from '@shared/domain/date-arithmetic.ts';
import { formatDate, formatDateRange } from '@shared/domain/date-format.ts';
import type { Desk } from './desk.ts';
import type { When } from '@shared/contract/document-model.ts';

/** Date and time as two lines of a cell; a time past midnight carries its own date. */
export function whenLines(desk: Desk, when: When): string[] {
  switch (when.kind) {
    case 'none':
      return [];
    case 'tbd':
      return [desk.labels.shared.tbd];
    case 'range':
      // Two lines of a narrow column: the first ends with its dash.
      return formatDateRange(when.from, when.to, desk.locale).split(/(?<=[~–])/);
    case 'day': {
      if (when.start === null) return [formatDate(when.date, desk.locale)];
      const start = dayAndMinute(when.start);
      const day = formatDate(addDays(when.date, start.dayOffset), desk.locale);
      const from = formatClock(start.minuteOfDay);
      if (when.end === null) return [day, from];
      const end = dayAndMinute(when.end);
      const midnight = end.minuteOfDay === 0 && end.dayOffset === start.dayOffset + 1;
      return [day, `${from}~${midnight ? '24:00' : formatClock(end.minuteOfDay)}`];
    }
  }
}

export function whenText(desk: Desk, when: When): string {
  return whenLines(desk, when).join(when.kind === 'range' ? '' : ' ');
}
