import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../actions/IconButton';
import { Button } from '../actions/Button';
import { onKey } from '../keys';
import styles from './Calendar.module.css';
import { dayOfWeek, monthGrid, stepDays, stepMonths } from './month';

export interface CalendarWords {
  readonly open: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly today: string;
  /** Seven short weekday names, Sunday first. */
  readonly weekdays: readonly string[];
  /** Heading of a month; month is 1…12. */
  readonly monthTitle: (year: number, month: number) => string;
  /** Accessible name of a day. A method, so that owners may type the ISO date more narrowly. */
  dayLabel(date: string): string;
}

export interface CalendarProps {
  /** ISO dates throughout. */
  readonly value: string | null;
  readonly today: string;
  readonly words: CalendarWords;
  readonly onPick: (date: string) => void;
  /** The name of a holiday, shown red like a Sunday. */
  holidayOf?(date: string): string | undefined;
  /** Said below the days of a month: its holidays by name, or that they are not known; month is 1…12. */
  noteOf?(year: number, month: number): string | undefined;
}

/** A month to pick a day from: arrows by day and week, Page keys by month, Enter picks. */
export function Calendar({ value, today, words, onPick, holidayOf, noteOf }: CalendarProps) {
  const [cursor, setCursor] = useState(value ?? today);
  const [walked, setWalked] = useState(true);
  const table = useRef<HTMLDivElement>(null);
  const [year = 0, month = 1] = cursor.split('-').map(Number);
  const note = noteOf?.(year, month);

  useEffect(() => {
    if (walked) table.current?.querySelector<HTMLButtonElement>(`[data-date="${cursor}"]`)?.focus();
  }, [cursor, walked]);

  function walk(date: string) {
    setWalked(true);
    setCursor(date);
  }
  function turn(months: number) {
    setWalked(false);
    setCursor(stepMonths(cursor, months));
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
          ArrowLeft: () => walk(stepDays(cursor, -1)),
          ArrowRight: () => walk(stepDays(cursor, 1)),
          ArrowUp: () => walk(stepDays(cursor, -7)),
          ArrowDown: () => walk(stepDays(cursor, 7)),
          PageUp: () => walk(stepMonths(cursor, -1)),
          PageDown: () => walk(stepMonths(cursor, 1)),
          'Shift+PageUp': () => walk(stepMonths(cursor, -12)),
          'Shift+PageDown': () => walk(stepMonths(cursor, 12)),
          Home: () => walk(stepDays(cursor, -dayOfWeek(cursor))),
          End: () => walk(stepDays(cursor, 6 - dayOfWeek(cursor))),
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
      {note === undefined ? null : (
        <p className={styles.note} aria-live="polite">
          {note}
        </p>
      )}
      <Button size="small" variant="quiet" onClick={() => onPick(today)}>
        {words.today}
      </Button>
    </div>
  );
}
