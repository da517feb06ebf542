import { Room } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { FloorTab } from './floor/FloorTab.tsx';

/** 장소: the floor plan, drawn to scale. */
export function VenueRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  return (
    <Room title={t('shell.room.venue')} actions={<RoomTasks experimentId={experimentId} areas={areas} />}>
      <FloorTab experimentId={experimentId} />
    </Room>
  );
}
