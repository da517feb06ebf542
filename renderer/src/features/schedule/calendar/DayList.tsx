import type { BoardCard } from '@shared/contract/board.ts';
import type { Entity } from '@shared/entities/index.ts';
import { formatClock, formatClockRange } from '@shared/domain/clock-time.ts';
import { addDays, diffDays, formatDate, formatDday } from '@shared/domain/civil-date.ts';
import { spanOfCard } from '@shared/domain/schedule/card-dates.ts';
import { dayFacts } from '@shared/domain/working-days.ts';
import type { Due } from '@shared/domain/schedule/dues.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { Dot, IconButton, Popover } from '@ui/index.ts';
import { CalendarDays, Handshake, Phone, Users } from 'lucide-react';
import { useState } from 'react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { CivilDateField } from '@app/fields/index.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { areaHue } from '@app/lib/area-hue.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import { useCardFacts } from '../useCardFacts.ts';
import type { MoveCard } from '../useMoveCard.ts';
import type { Schedule } from '../useSchedule.ts';
import styles from './Calendar.module.css';

interface DayListProps {
  readonly ref: Ref<HTMLUListElement>;
  readonly schedule: Schedule;
  readonly day: CivilDate;
  readonly cards: readonly BoardCard[];
  readonly meetings: readonly Entity<'meeting'>[];
  readonly dues: readonly Due[];
  readonly move: MoveCard;
}

/** Everything on a day, with the way to each meeting and card, and to another day for a card. */
export function DayList({ ref, schedule, day, cards, meetings, dues, move }: DayListProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const facts = useCardFacts(schedule);
  const { eventDate } = schedule.facts;
  const called = new Map(schedule.people.map((person) => [person.id, person.nickname || person.name]));
  const { holidays, ownDayOff } = dayFacts(day, schedule.daysOff);
  const also = [eventDate === null ? '' : formatDday(eventDate, day), ...holidays, ownDayOff]
    .filter(Boolean)
    .join(' · ');
  return (
    <aside className={styles.list} aria-label={t('timeline.calendar.list')}>
      <h2>{formatDate(day, locale)}</h2>
      <p className={styles.quiet}>{also}</p>
      {cards.length + meetings.length + dues.length === 0 ? (
        <p className={styles.quiet}>{t('timeline.calendar.none')}</p>
      ) : null}
      <ul ref={ref}>
        {meetings.map((meeting) => (
          <li key={meeting.id} className={styles.entry}>
            <Users size={14} aria-hidden className={styles.meeting} />
            <span className={styles.entryText}>
              <Link href={rowAddress(schedule.experimentId, 'schedule', meeting.id)}>{meeting.title}</Link>
              <span className={styles.quiet}>
                {[t('timeline.calendar.meeting'), timesOf(meeting), meeting.place].filter(Boolean).join(' · ')}
              </span>
            </span>
          </li>
        ))}
        {dues.map((due) => (
          <li key={due.id} className={styles.entry}>
            <DueGlyph due={due} />
            <span className={styles.entryText}>
              <Link href={dueAddress(schedule.experimentId, due)}>
                {due.text || t(`timeline.calendar.${due.kind}`)}
              </Link>
              <span className={styles.quiet}>
                {[t(`timeline.calendar.${due.kind}`), due.personId === null ? '' : called.get(due.personId)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
        {cards.map((card) => (
          <li key={card.id} className={styles.entry}>
            <Dot hue={areaHue(card.area)} />
            <span className={styles.entryText}>
              <Link href={rowAddress(schedule.experimentId, 'board', card.id)}>{card.title}</Link>
              <span className={styles.quiet}>{facts.when(card)}</span>
            </span>
            <OtherDay card={card} day={day} move={move} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function DueGlyph({ due }: { readonly due: Due }) {
  const Glyph = due.kind === 'promise' ? Handshake : Phone;
  return <Glyph size={14} aria-hidden className={styles.meeting} />;
}

/** Where it is kept: the proposer's room, or the person's log. */
function dueAddress(experimentId: string, { kind, personId }: Due): string {
  return kind === 'promise' ? rowAddress(experimentId, 'topic', null) : rowAddress(experimentId, 'people', personId);
}

function timesOf({ startAt, endAt }: Pick<Entity<'meeting'>, 'startAt' | 'endAt'>): string {
  if (startAt === null) return '';
  return endAt === null ? formatClock(startAt) : formatClockRange(startAt, endAt);
}

/** The day in the list becomes another one; a long card keeps its length. */
function OtherDay({ card, day, move }: Pick<DayListProps, 'day' | 'move'> & { readonly card: BoardCard }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const name = t('timeline.calendar.move', { title: card.title });
  function go(to: CivilDate | null) {
    const span = spanOfCard(card);
    if (to === null || span === null) return;
    setOpen(false);
    const days = diffDays(day, to);
    move(card, { from: addDays(span.from, days), to: addDays(span.to, days) });
  }
  return (
    <Popover
      label={name}
      align="end"
      open={isOpen}
      onOpenChange={setOpen}
      trigger={<IconButton icon={CalendarDays} size="small" label={name} changes />}
    >
      <CivilDateField value={day} label={t('timeline.calendar.to')} autoFocus onCommit={go} />
    </Popover>
  );
}
