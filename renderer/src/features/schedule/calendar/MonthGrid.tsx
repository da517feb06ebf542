import type { BoardCard } from '@shared/contract/board.ts';
import type { Entity } from '@shared/entities/index.ts';
import { addDays, addMonths, partsOf, weekday } from '@shared/domain/civil-date.ts';
import type { Due } from '@shared/domain/schedule/dues.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { runKey } from '@ui/index.ts';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DragSurface } from '@app/dnd/surface/DragSurface.tsx';
import type { MoveCard } from '../useMoveCard.ts';
import type { Schedule } from '../useSchedule.ts';
import styles from './Calendar.module.css';
import { DayCell } from './DayCell.tsx';
import { useDayDrag } from './useDayDrag.ts';

interface MonthGridProps {
  readonly schedule: Schedule;
  /** The month in words. */
  readonly name: string;
  readonly weeks: readonly (readonly CivilDate[])[];
  readonly days: ReadonlyMap<CivilDate, readonly BoardCard[]>;
  readonly meetings: ReadonlyMap<CivilDate, readonly Entity<'meeting'>[]>;
  readonly dues: ReadonlyMap<CivilDate, readonly Due[]>;
  readonly day: CivilDate;
  readonly onDay: (day: CivilDate) => void;
  /** Goes on to the cards of the day. */
  readonly onOpen: () => void;
  readonly move: MoveCard;
}

const NO_CARDS: readonly BoardCard[] = [];
const NO_MEETINGS: readonly Entity<'meeting'>[] = [];
const NO_DUES: readonly Due[] = [];

/** Arrows by day and week, Page keys by month, Home and End within the week; Enter goes to the cards of the day. */
export function MonthGrid({ schedule, name, weeks, days, meetings, dues, day, onDay, onOpen, move }: MonthGridProps) {
  const { t } = useTranslation();
  const table = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const walked = useRef(false);
  const { month } = partsOf(day);
  const drag = useDayDrag({ body, weeks, cards: schedule.cards, move });

  useEffect(() => {
    if (walked.current) table.current?.querySelector<HTMLElement>(`[data-date="${day}"]`)?.focus();
    walked.current = false;
  }, [day]);

  function walk(to: CivilDate) {
    walked.current = true;
    onDay(to);
  }
  function handleKey(event: KeyboardEvent) {
    runKey(event, {
      ArrowLeft: () => walk(addDays(day, -1)),
      ArrowRight: () => walk(addDays(day, 1)),
      ArrowUp: () => walk(addDays(day, -7)),
      ArrowDown: () => walk(addDays(day, 7)),
      PageUp: () => walk(addMonths(day, -1)),
      PageDown: () => walk(addMonths(day, 1)),
      Home: () => walk(addDays(day, -weekday(day))),
      End: () => walk(addDays(day, 6 - weekday(day))),
      Enter: onOpen,
    });
  }
  return (
    <div ref={table} role="grid" tabIndex={-1} aria-label={name} className={styles.grid} onKeyDown={handleKey}>
      <div role="row" className={styles.names}>
        {t('common.weekdays')
          .split(' ')
          .map((one, at) => (
            <div key={one} role="columnheader" data-weekday={at} className={styles.name}>
              {one}
            </div>
          ))}
      </div>
      <DragSurface ref={body} drag={drag} role="rowgroup" className={styles.weeks}>
        {weeks.map((week) => (
          <div key={week[0]} role="row" className={styles.week}>
            {week.map((date) => (
              <DayCell
                key={date}
                schedule={schedule}
                date={date}
                cards={days.get(date) ?? NO_CARDS}
                meetings={meetings.get(date) ?? NO_MEETINGS}
                dues={dues.get(date) ?? NO_DUES}
                isChosen={date === day}
                isOutside={partsOf(date).month !== month}
                onChoose={() => onDay(date)}
              />
            ))}
          </div>
        ))}
      </DragSurface>
    </div>
  );
}
