import { addDays, dateOf, partsOf, weekday, type Weekday } from '@shared/domain/civil-date';
import type { CivilDate } from '@shared/domain/units';

export interface DayCell {
  readonly date: CivilDate;
  readonly day: number;
  readonly weekday: Weekday;
  readonly inMonth: boolean;
}

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;

/** Six weeks, Sunday first, that hold the whole month of the date. */
export function monthGrid(date: CivilDate): readonly (readonly DayCell[])[] {
  const first = dateOf({ ...partsOf(date), day: 1 });
  const start = addDays(first, -weekday(first));
  return [0, 1, 2, 3, 4, 5].map((week) =>
    DAYS.map((day) => {
      const cell = addDays(start, week * 7 + day);
      return { date: cell, day: partsOf(cell).day, weekday: day, inMonth: partsOf(cell).month === partsOf(date).month };
    }),
  );
}
