/** A file of a release whose sheets never followed the event: the first one does from now on, where it still has the event's times. */
import { timesOfEvent } from '@shared/domain/event-times.ts';
import type { Content } from './content.ts';
import type { Unsaid } from './unsaid.ts';

export function withFollowingSheet(content: Content, { columns }: Unsaid): Content {
  if (columns['cueSheet']?.includes('followsEvent') !== true) return content;
  const { experiment, tables } = content;
  const event = timesOfEvent(experiment);
  const cueSheet = tables.cueSheet.map((sheet, index) => ({
    ...sheet,
    followsEvent: index === 0 && sheet.startMinute === event.startMinute && sheet.lengthMinutes === event.lengthMinutes,
  }));
  return { experiment, tables: { ...tables, cueSheet } };
}
