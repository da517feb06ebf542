import { addMonths, partsOf } from '@shared/domain/civil-date.ts';
import { duesByDay, duesOf } from '@shared/domain/schedule/dues.ts';
import { cardsByDay, meetingsByDay, monthWeeks } from '@shared/domain/schedule/month.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { Button, IconButton, NotStored, Split, Toolbar, VisuallyHidden } from '@ui/index.ts';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import { useMoveCard } from '../useMoveCard.ts';
import { useUnknownYears } from '../useUnknownYears.ts';
import type { Schedule } from '../useSchedule.ts';
import styles from './Calendar.module.css';
import { DayList } from './DayList.tsx';
import { MonthGrid } from './MonthGrid.tsx';

/** A month of cards, meetings and promises, and beside it those of the chosen day. */
export function CalendarTab({ schedule }: { readonly schedule: Schedule }) {
  const { t } = useTranslation();
  const { span, today, facts } = schedule;
  const isNow = span === null || (today >= span.from && today <= span.to);
  const [day, setDay] = useState<CivilDate>(isNow ? today : (facts.eventDate ?? span.from));
  const [live, setLive] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const store = useMoveCard(schedule.experimentId);
  const weeks = monthWeeks(day);
  const shown = { from: weeks[0]?.[0] ?? day, to: weeks.at(-1)?.at(-1) ?? day };
  const days = cardsByDay(schedule.cards, shown);
  const meetings = meetingsByDay(schedule.meetings);
  const dues = useDues(schedule.experimentId);
  const unknown = useUnknownYears({ span: shown });
  const { year, month } = partsOf(day);
  const title = t('common.monthTitle', { year, month });
  const move: typeof store = (card, to) => {
    const said = store(card, to);
    setLive(said);
    return said;
  };
  return (
    <div className={styles.tab}>
      <NotStored>
        <Toolbar label={t('timeline.calendar.tools')} end={unknown === null ? null : <span>{unknown}</span>}>
          <IconButton icon={ChevronLeft} label={t('common.previousMonth')} onClick={() => setDay(addMonths(day, -1))} />
          <h2 className={styles.title} aria-live="polite">
            {title}
          </h2>
          <IconButton icon={ChevronRight} label={t('common.nextMonth')} onClick={() => setDay(addMonths(day, 1))} />
          <Button variant="quiet" onClick={() => setDay(today)}>
            {t('common.today')}
          </Button>
          {facts.eventDate === null ? null : (
            <Button variant="quiet" onClick={() => setDay(facts.eventDate ?? day)}>
              {t('timeline.milestone.event')}
            </Button>
          )}
        </Toolbar>
      </NotStored>
      <Split
        panel={
          <DayList
            ref={list}
            schedule={schedule}
            day={day}
            cards={days.get(day) ?? []}
            meetings={meetings.get(day) ?? []}
            dues={dues.get(day) ?? []}
            move={move}
          />
        }
      >
        <MonthGrid
          schedule={schedule}
          name={title}
          weeks={weeks}
          days={days}
          meetings={meetings}
          dues={dues}
          day={day}
          onDay={setDay}
          onOpen={() => list.current?.querySelector<HTMLElement>('a, button')?.focus()}
          move={move}
        />
      </Split>
      <VisuallyHidden>
        <div aria-live="assertive" role="status">
          {live}
        </div>
      </VisuallyHidden>
    </div>
  );
}

/** What was promised and whom to contact next, by its day. */
function useDues(experimentId: string) {
  useAskedAhead('contact.rows', { experimentId });
  const promises = useLoaded('promise.rows', { experimentId });
  const contacts = useLoaded('contact.rows', { experimentId });
  return duesByDay(duesOf(promises, contacts));
}
