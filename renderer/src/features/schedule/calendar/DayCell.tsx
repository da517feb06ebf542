import type { BoardCard } from '@shared/contract/board.ts';
import type { Entity } from '@shared/entities/index.ts';
import { formatDate, partsOf } from '@shared/domain/civil-date.ts';
import { formatClock } from '@shared/domain/clock-time.ts';
import { daysLate } from '@shared/domain/task-due.ts';
import type { Due } from '@shared/domain/schedule/dues.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { dayFacts } from '@shared/domain/working-days.ts';
import { areaColor, VisuallyHidden } from '@ui/index.ts';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { areaHue } from '@app/lib/area-hue.ts';
import type { Schedule } from '../useSchedule.ts';
import styles from './Calendar.module.css';

interface DayCellProps {
  readonly schedule: Schedule;
  readonly date: CivilDate;
  readonly cards: readonly BoardCard[];
  readonly meetings: readonly Entity<'meeting'>[];
  readonly dues: readonly Due[];
  readonly isChosen: boolean;
  /** Of the month before or after. */
  readonly isOutside: boolean;
  readonly onChoose: () => void;
}

/** Meetings, promises and cards shown in a day; the list of the day has them all. */
const SHOWN = 4;

function isOpen({ status }: BoardCard): boolean {
  return status !== 'done';
}

export function DayCell({ schedule, date, cards, meetings, dues, isChosen, isOutside, onChoose }: DayCellProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { facts, today, daysOff } = schedule;
  const { weekday, holidays, ownDayOff } = dayFacts(date, daysOff);
  const off = ownDayOff === null ? holidays : [...holidays, ownDayOff];
  const isEvent = date === facts.eventDate;
  // What is done gives way to what is not.
  const sorted = [...cards.filter(isOpen), ...cards.filter((card) => !isOpen(card))];
  const all = meetings.length + dues.length + sorted.length;
  const places = all > SHOWN ? SHOWN - 1 : SHOWN;
  const met = meetings.slice(0, places);
  const due = dues.slice(0, places - met.length);
  const shown = sorted.slice(0, places - met.length - due.length);
  const left = all - met.length - due.length - shown.length;
  return (
    <div
      role="gridcell"
      aria-selected={isChosen}
      aria-current={date === today ? 'date' : undefined}
      tabIndex={isChosen ? 0 : -1}
      data-date={date}
      data-outside={isOutside || undefined}
      data-event={isEvent || undefined}
      className={styles.day}
      onClick={onChoose}
    >
      <span className={styles.head}>
        <VisuallyHidden>{formatDate(date, locale)}</VisuallyHidden>
        <span aria-hidden className={styles.number} data-weekday={holidays.length > 0 ? 0 : weekday}>
          {partsOf(date).day}
        </span>
        <span className={styles.off}>{isEvent ? t('timeline.milestone.event') : off.join(', ')}</span>
      </span>
      {met.map(({ id, startAt, title }) => (
        <span key={id} className={styles.chip} data-meeting title={title}>
          {startAt === null ? '' : `${formatClock(startAt)} `}
          {title}
        </span>
      ))}
      {due.map((one) => (
        <span key={one.id} className={styles.chip} data-due title={one.text}>
          {[t(`timeline.calendar.${one.kind}`), one.text].filter(Boolean).join(' · ')}
        </span>
      ))}
      {shown.map((card) => (
        <span
          key={card.id}
          data-chip={card.id}
          className={styles.chip}
          data-done={card.status === 'done' || undefined}
          data-late={daysLate(card, today) > 0 || undefined}
          style={{ '--hue': areaColor(areaHue(card.area)) } as CSSProperties}
          title={card.title}
        >
          {card.startAt === null || card.startOn !== date ? '' : `${formatClock(card.startAt)} `}
          {card.title}
        </span>
      ))}
      {left > 0 ? <span className={styles.more}>{t('timeline.calendar.more', { count: left })}</span> : null}
    </div>
  );
}
