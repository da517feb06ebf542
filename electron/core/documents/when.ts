/** When a task is due or a cue runs, in words. */
import { dayAndMinute, formatClock } from '@shared/domain/clock-format.ts';
import { addDays } from '@shared/domain/date-arithmetic.ts';
import { formatDate, formatDateRange } from '@shared/domain/date-format.ts';
import type { RenderContext } from './render-context.ts';
import type { When } from '@shared/contract/document-model.ts';

/** Date and time as two lines of a cell; a time past midnight carries its own date. */
export function whenLines(renderContext: RenderContext, when: When): string[] {
  switch (when.kind) {
    case 'none':
      return [];
    case 'tbd':
      return [renderContext.labels.shared.tbd];
    case 'range':
      // Two lines of a narrow column: the first ends with its dash.
      return formatDateRange(when.from, when.to, renderContext.locale).split(/(?<=[~–])/);
    case 'day': {
      if (when.start === null) return [formatDate(when.date, renderContext.locale)];
      const start = dayAndMinute(when.start);
      const day = formatDate(addDays(when.date, start.dayOffset), renderContext.locale);
      const from = formatClock(start.minuteOfDay);
      if (when.end === null) return [day, from];
      const end = dayAndMinute(when.end);
      const midnight = end.minuteOfDay === 0 && end.dayOffset === start.dayOffset + 1;
      return [day, `${from}~${midnight ? '24:00' : formatClock(end.minuteOfDay)}`];
    }
  }
}

export function whenText(renderContext: RenderContext, when: When): string {
  return whenLines(renderContext, when).join(when.kind === 'range' ? '' : ' ');
}
