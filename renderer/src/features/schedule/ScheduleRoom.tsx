import { Room, Tabs } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { CalendarTab } from './calendar/CalendarTab.tsx';
import { ScheduleEmpty } from './ScheduleEmpty.tsx';
import { TimelineTab } from './timeline/TimelineTab.tsx';
import { useSchedule } from './useSchedule.ts';
import { useSummary } from './useSummary.ts';

const tabOf = oneOf(['timeline', 'calendar'], 'timeline');

/** 일정: the cards on the days that they have, as a timeline and as a month. */
export function ScheduleRoom({ experimentId }: Pick<RoomTasksProps, 'experimentId'>) {
  const { t } = useTranslation();
  const schedule = useSchedule(experimentId);
  const [tab, setTab] = usePreference(`schedule.tab.${experimentId}`, tabOf);
  const summary = useSummary(schedule);
  const content = (shown: 'timeline' | 'calendar') => {
    if (schedule.cards.length === 0) return <ScheduleEmpty experimentId={experimentId} />;
    return shown === 'timeline' ? <TimelineTab schedule={schedule} /> : <CalendarTab schedule={schedule} />;
  };
  return (
    <Room title={t('shell.room.schedule')} summary={summary}>
      <Tabs
        label={t('timeline.views')}
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'timeline', label: t('timeline.tab.timeline'), content: content('timeline') },
          { value: 'calendar', label: t('timeline.tab.calendar'), content: content('calendar') },
        ]}
      />
    </Room>
  );
}
