import { Room, Tabs } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { DatesTab } from './dates/DatesTab.tsx';

const tabOf = oneOf(['dates'], 'dates');

/** 일정: the timeline of the cards, the calendar, the meetings, and the dates that others hang on. */
export function ScheduleRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  const [tab, setTab] = usePreference(`schedule.tab.${experimentId}`, tabOf);
  return (
    <Room title={t('shell.room.schedule')}>
      <Tabs
        label={t('dates.room.views')}
        aside={areas.length === 0 ? null : <RoomTasks experimentId={experimentId} areas={areas} />}
        value={tab}
        onChange={setTab}
        tabs={[{ value: 'dates', label: t('dates.room.tab'), content: <DatesTab experimentId={experimentId} /> }]}
      />
    </Room>
  );
}
