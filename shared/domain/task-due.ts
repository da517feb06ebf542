/** How a task stands to the calendar: what the board colours, the filter finds and the overview lists. */
import { addDays, diffDays, isoWeekStart } from './civil-date.ts';
import type { TaskStatus } from './stage.ts';
import type { CivilDate } from './units.ts';

export interface Dated {
  readonly status: TaskStatus;
  readonly dateKind: 'none' | 'day' | 'range' | 'tbd';
  readonly startOn: CivilDate | null;
  readonly endOn: CivilDate | null;
}

/** The day by which the task should be done; null without a date. */
export function dueDay({ dateKind, startOn, endOn }: Dated): CivilDate | null {
  if (dateKind === 'range') return endOn ?? startOn;
  return dateKind === 'day' ? startOn : null;
}

/** Days past the due day; 0 on and before it, without a date, and once the task is done. */
export function daysLate(task: Dated, today: CivilDate): number {
  const due = dueDay(task);
  return task.status === 'done' || due === null ? 0 : Math.max(0, diffDays(due, today));
}

/** Whether some of the task's days lie in the week, Monday to Sunday, of `today`. */
export function isThisWeek(task: Dated, today: CivilDate): boolean {
  const due = dueDay(task);
  if (due === null) return false;
  const monday = isoWeekStart(today);
  return (task.startOn ?? due) <= addDays(monday, 6) && due >= monday;
}
