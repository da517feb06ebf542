import { Room, Tabs } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { DoorTab, StaffTab } from './door/index.ts';

const readTab = oneOf(['door', 'staff'], 'door');

/** 당일: who comes in at the door, who of the staff is there. */
export function DayRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  const [tab, setTab] = usePreference(`day.tab.${experimentId}`, readTab);
  return (
    <Room title={t('shell.room.day')}>
      <Tabs
        label={t('door.views')}
        aside={<RoomTasks experimentId={experimentId} areas={areas} />}
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'door', label: t('door.tab.door'), content: <DoorTab experimentId={experimentId} /> },
          { value: 'staff', label: t('door.tab.staff'), content: <StaffTab experimentId={experimentId} /> },
        ]}
      />
    </Room>
  );
}
