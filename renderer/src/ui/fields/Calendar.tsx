import { addDays, addMonths, partsOf, weekday } from '@shared/domain/civil-date';
import type { CivilDate } from '@shared/domain/units';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../actions/IconButton';
import { Button } from '../actions/Button';
import { onKey } from '../keys';
import styles from './Calendar.module.css';
import { monthGrid } from './month';

export interface CalendarWords {
  readonly open: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly today: string;
  /** Seven short weekday names, Sunday first. */
  readonly weekdays: readonly string[];
  /** Heading of a month; month is 1…12. */
  readonly monthTitle: (year: number, month: number) => string;
  /** Accessible name of a day. */
  readonly dayLabel: (date: CivilDate) => string;
}

export interface CalendarProps {
  readonly value: CivilDate | null;
  readonly today: CivilDate;
  readonly words: CalendarWords;
  readonly onPick: (date: CivilDate) => void;
  /** The name of a holiday, shown red like a Sunday. */
  readonly holidayOf?: (date: CivilDate) => string | undefined;
}

/** A month to pick a day from: arrows by day and week, Page keys by month, Enter picks. */
export function Calendar({ value, today, words, onPick, holidayOf }: CalendarProps) {
  const [cursor, setCursor] = useState(value ?? today);
  const [walked, setWalked] = useState(true);
  const table = useRef<HTMLDivElement>(null);
  const { year, month } = partsOf(cursor);

  useEffect(() => {
    if (walked) table.current?.querySelector<HTMLButtonElement>(`[data-date="${cursor}"]`)?.focus();
  }, [cursor, walked]);

  function walk(date: CivilDate) {
    setWalked(true);
    setCursor(date);
  }
  function turn(months: number) {
    setWalked(false);
    setCursor(addMonths(cursor, months));
  }

  return (
    <div className={styles.calendar}>
      <div className={styles.head}>
        <IconButton icon={ChevronLeft} size="small" label={words.previousMonth} onClick={() => turn(-1)} />
        <span aria-live="polite" className={styles.title}>
          {words.monthTitle(year, month)}
        </span>
        <IconButton icon={ChevronRight} size="small" label={words.nextMonth} onClick={() => turn(1)} />
      </div>
      <div
        ref={table}
        role="grid"
        tabIndex={-1}
        aria-label={words.monthTitle(year, month)}
        className={styles.month}
        onKeyDown={onKey({
          ArrowLeft: () => walk(addDays(cursor, -1)),
          ArrowRight: () => walk(addDays(cursor, 1)),
          ArrowUp: () => walk(addDays(cursor, -7)),
          ArrowDown: () => walk(addDays(cursor, 7)),
          PageUp: () => walk(addMonths(cursor, -1)),
          PageDown: () => walk(addMonths(cursor, 1)),
          'Shift+PageUp': () => walk(addMonths(cursor, -12)),
          'Shift+PageDown': () => walk(addMonths(cursor, 12)),
          Home: () => walk(addDays(cursor, -weekday(cursor))),
          End: () => walk(addDays(cursor, 6 - weekday(cursor))),
        })}
      >
        <div role="row" className={styles.week}>
          {words.weekdays.map((name, day) => (
            <div key={name} role="columnheader" data-weekday={day} className={styles.name}>
              {name}
            </div>
          ))}
        </div>
        {monthGrid(cursor).map((week) => (
          <div key={week[0]?.date} role="row" className={styles.week}>
            {week.map((cell) => {
              const holiday = holidayOf?.(cell.date);
              return (
                <div key={cell.date} role="gridcell" aria-selected={cell.date === value}>
                  <button
                    type="button"
                    data-date={cell.date}
                    tabIndex={cell.date === cursor ? 0 : -1}
                    aria-label={holiday ? `${words.dayLabel(cell.date)}, ${holiday}` : words.dayLabel(cell.date)}
                    aria-current={cell.date === today ? 'date' : undefined}
                    title={holiday}
                    data-weekday={holiday ? 0 : cell.weekday}
                    data-outside={!cell.inMonth || undefined}
                    data-chosen={cell.date === value || undefined}
                    className={styles.day}
                    onClick={() => onPick(cell.date)}
                  >
                    {cell.day}
                  </button>
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <Button size="small" variant="quiet" onClick={() => onPick(today)}>
        {words.today}
      </Button>
    </div>
  );
}
