import { Room } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';

/** 일정: the timeline of the cards, the calendar, and the meetings. */
export function ScheduleRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  return (
    <Room title={t('shell.room.schedule')} summary={`${experimentId} ${areas.length}`}>
      {null}
    </Room>
  );
}
