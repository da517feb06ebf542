import { Badge, Room, Tabs } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { Directory } from './directory/Directory.tsx';
import { ParticipantsTab } from './participants/ParticipantsTab.tsx';
import { useParticipants } from './participants/useParticipants.ts';
import { RecruitingTab } from './recruiting/RecruitingTab.tsx';
import { useRecruiting } from './recruiting/useRecruiting.ts';
import { RoleTableView } from './roles/RoleTableView.tsx';
import { ShiftsTab } from './shifts/ShiftsTab.tsx';
import { useIsOfShifts } from './shifts/useIsOfShifts.ts';
import { PEOPLE_TABS, tabOfRow } from './tab-of-row.ts';

const tabOf = oneOf(PEOPLE_TABS, 'directory');

/** 사람·인력: the directory, who takes part, who is asked, and the role table derived from the board and the cue sheets. */
export function PeopleRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  useAskedAhead('person.rows', { experimentId });
  const people = useLoaded('person.list', { experimentId });
  const participants = useParticipants(experimentId);
  const recruiting = useRecruiting(experimentId);
  const openRow = useOpenRow(experimentId, 'people');
  const { id: openId, open } = openRow;
  const [kept, setTab] = usePreference(`people.tab.${experimentId}`, tabOf);
  const isOfShifts = useIsOfShifts(experimentId, openId);
  const rows = { participants: participants.rows, recruiting: recruiting.recruits.rows };
  // An address leads to the tab that holds its row, whatever was looked at last.
  const tab = openId === null ? kept : isOfShifts ? 'shifts' : tabOfRow(openId, rows);
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
          {
            value: 'participants',
            label: (
              <>
                {t('participants.title')} <Badge shape="count">{participants.rows.length}</Badge>
              </>
            ),
            content: <ParticipantsTab experimentId={experimentId} of={participants} openRow={openRow} />,
          },
          {
            value: 'recruiting',
            label: t('participants.recruiting.title'),
            content: <RecruitingTab experimentId={experimentId} of={recruiting} openRow={openRow} />,
          },
          { value: 'shifts', label: t('shifts.tab'), content: <ShiftsTab experimentId={experimentId} /> },
          { value: 'roles', label: t('people.roles'), content: <RoleTableView experimentId={experimentId} /> },
        ]}
      />
    </Room>
  );
}
