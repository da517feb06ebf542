import { Room, Tabs } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { CalendarTab } from './calendar/CalendarTab.tsx';
import { CalendarFile } from './CalendarFile.tsx';
import { DatesTab } from './dates/DatesTab.tsx';
import { MeetingsView } from './meetings/MeetingsView.tsx';
import { ScheduleEmpty } from './ScheduleEmpty.tsx';
import { TimelineTab } from './timeline/TimelineTab.tsx';
import { useSchedule } from './useSchedule.ts';
import { useSummary } from './useSummary.ts';

const tabOf = oneOf(['timeline', 'calendar', 'meetings', 'dates'], 'timeline');

/** 일정: the cards on the days that they have, as a timeline and as a month; the meetings; the dates that others hang on. */
export function ScheduleRoom({ experimentId }: Pick<RoomTasksProps, 'experimentId'>) {
  const { t } = useTranslation();
  const schedule = useSchedule(experimentId);
  const { id: openId, open } = useOpenRow(experimentId, 'schedule');
  const [kept, setTab] = usePreference(`schedule.tab.${experimentId}`, tabOf);
  const summary = useSummary(schedule);
  const isEmpty = schedule.cards.length === 0;
  // An address of a row leads to a meeting, whatever was looked at last.
  const tab = openId === null ? kept : 'meetings';
  function show(next: typeof kept): void {
    setTab(next);
    if (openId !== null) open(null);
  }
  return (
    <Room
      title={t('shell.room.schedule')}
      summary={summary}
      actions={<CalendarFile experimentId={experimentId} people={schedule.people} />}
    >
      <Tabs
        label={t('timeline.views')}
        value={tab}
        onChange={show}
        tabs={[
          {
            value: 'timeline',
            label: t('timeline.tab.timeline'),
            content: isEmpty ? <ScheduleEmpty experimentId={experimentId} /> : <TimelineTab schedule={schedule} />,
          },
          {
            value: 'calendar',
            label: t('timeline.tab.calendar'),
            content: isEmpty ? <ScheduleEmpty experimentId={experimentId} /> : <CalendarTab schedule={schedule} />,
          },
          { value: 'meetings', label: t('meetings.tab'), content: <MeetingsView experimentId={experimentId} /> },
          { value: 'dates', label: t('dates.room.tab'), content: <DatesTab experimentId={experimentId} /> },
        ]}
      />
    </Room>
  );
}
