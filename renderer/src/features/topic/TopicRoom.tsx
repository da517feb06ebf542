import { Room } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';

/** 제안·주제: proposals, directions, criteria and scores, the question. */
export function TopicRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  return (
    <Room title={t('shell.room.topic')} summary={`${experimentId} ${areas.length}`}>
      {null}
    </Room>
  );
}
