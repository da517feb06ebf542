import { presencesOf } from '@shared/domain/door/presence.ts';
import { withoutWalkIns } from '@shared/domain/door/walk-ins.ts';
import { Badge, Room, Tabs } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { Directory } from './directory/Directory.tsx';
import { ParticipantsTab } from './participants/ParticipantsTab.tsx';
import { RecruitingTab } from './recruiting/RecruitingTab.tsx';
import { RoleTableView } from './roles/RoleTableView.tsx';
import { ShiftsTab } from './shifts/ShiftsTab.tsx';
import { PEOPLE_TABS, useTabOfRow } from './useTabOfRow.ts';

const tabOf = oneOf(PEOPLE_TABS, 'directory');

/** 사람·인력: the directory, who takes part, who is asked, who is on duty when, and the role table derived from the board, the cue sheets and the shifts. */
export function PeopleRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  useAskedAhead('person.rows', { experimentId });
  useAskedAhead('participation.rows', { experimentId });
  useAskedAhead('door.log', { experimentId });
  const people = useLoaded('person.list', { experimentId });
  const participations = useLoaded('participation.rows', { experimentId });
  const log = useLoaded('door.log', { experimentId });
  const lists = { people: [], participations };
  const registered = withoutWalkIns(lists, presencesOf(log)).participations.length;
  const walkIns = participations.length - registered;
  const openRow = useOpenRow(experimentId, 'people');
  const { id: openId, open } = openRow;
  const [kept, setTab] = usePreference(`people.tab.${experimentId}`, tabOf);
  const tab = useTabOfRow(experimentId, openId) ?? kept;
  function show(next: typeof kept): void {
    setTab(next);
    if (openId !== null) open(null);
  }
  const idle = people.filter(({ duties }) => duties === 0).length;
  const summary = [
    t('people.summary', { count: people.length }),
    walkIns === 0 ? '' : t('people.summaryWalkIns', { count: walkIns }),
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
          {
            value: 'participants',
            label: (
              <>
                {t('participants.title')} <Badge shape="count">{registered}</Badge>
              </>
            ),
            content: <ParticipantsTab experimentId={experimentId} openRow={openRow} />,
          },
          {
            value: 'recruiting',
            label: t('participants.recruiting.title'),
            content: <RecruitingTab experimentId={experimentId} openRow={openRow} />,
          },
          { value: 'shifts', label: t('shifts.tab'), content: <ShiftsTab experimentId={experimentId} /> },
          { value: 'roles', label: t('people.roles'), content: <RoleTableView experimentId={experimentId} /> },
        ]}
      />
    </Room>
  );
}
