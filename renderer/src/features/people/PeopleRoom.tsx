import { Badge, Room, Tabs } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { Directory } from './directory/Directory.tsx';
import { RoleTableView } from './roles/RoleTableView.tsx';
import { ShiftsTab } from './shifts/ShiftsTab.tsx';
import { useIsOfShifts } from './shifts/useIsOfShifts.ts';

const tabOf = oneOf(['directory', 'shifts', 'roles'], 'directory');

/** 사람·인력: the directory, and the role table derived from the board and the cue sheets. */
export function PeopleRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  useAskedAhead('person.rows', { experimentId });
  const people = useLoaded('person.list', { experimentId });
  const { id: openId, open } = useOpenRow(experimentId, 'people');
  const [kept, setTab] = usePreference(`people.tab.${experimentId}`, tabOf);
  const isOfShifts = useIsOfShifts(experimentId, openId);
  // An address of a person leads to the directory, of a shift to the shifts, whatever was looked at last.
  const tab = openId === null ? kept : isOfShifts ? 'shifts' : 'directory';
  function show(next: typeof kept): void {
    setTab(next);
    if (openId !== null) open(null);
  }
  const idle = people.filter(({ duties }) => duties === 0).length;
  const summary = [
    t('people.summary', { count: people.length }),
    idle === 0 ? '' : t('people.summaryIdle', { count: idle }),
  ];
  return (
    <Room title={t('shell.room.people')} summary={summary.filter((words) => words !== '').join(' · ')}>
      <Tabs
        label={t('people.views')}
        aside={<RoomTasks experimentId={experimentId} areas={areas} />}
        value={tab}
        onChange={show}
        tabs={[
          {
            value: 'directory',
            label: (
              <>
                {t('people.directory')} <Badge shape="count">{people.length}</Badge>
              </>
            ),
            content: <Directory experimentId={experimentId} onGoToRoles={() => show('roles')} />,
          },
          { value: 'shifts', label: t('shifts.tab'), content: <ShiftsTab experimentId={experimentId} /> },
          { value: 'roles', label: t('people.roles'), content: <RoleTableView experimentId={experimentId} /> },
        ]}
      />
    </Room>
  );
}
