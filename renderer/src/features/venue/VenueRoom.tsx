import { Room } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';

export function VenueRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  return (
    <Room title={t('shell.room.venue')}>
      <RoomTasks experimentId={experimentId} areas={areas} />
    </Room>
  );
}
