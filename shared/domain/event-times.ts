/** When the event is, and when a cue sheet is: the first sheet follows the event until its own time is typed. */
import { minuteOfDay } from './units.ts';
import type { MinuteOfDay, Minutes } from './units.ts';

export interface EventTimes {
  readonly eventStart: MinuteOfDay | null;
  readonly eventMinutes: Minutes | null;
}

export interface SheetTimes {
  readonly startMinute: MinuteOfDay;
  /** Null: not known. */
  readonly lengthMinutes: Minutes | null;
}

/** Where a sheet starts while nobody has said when the event does. */
const MORNING = minuteOfDay(600);

/** The times of a sheet that follows the event. */
export function timesOfEvent({ eventStart, eventMinutes }: EventTimes): SheetTimes {
  return { startMinute: eventStart ?? MORNING, lengthMinutes: eventMinutes };
}

/** What a sheet would take over from the event: the times in which it differs from what the event says; null: it differs in nothing. */
export function timesToTakeOver(
  sheet: SheetTimes,
  { eventStart, eventMinutes }: EventTimes,
): Partial<SheetTimes> | null {
  const start = eventStart === null || eventStart === sheet.startMinute ? {} : { startMinute: eventStart };
  const length = eventMinutes === null || eventMinutes === sheet.lengthMinutes ? {} : { lengthMinutes: eventMinutes };
  const differing = { ...start, ...length };
  return Object.keys(differing).length === 0 ? null : differing;
}
