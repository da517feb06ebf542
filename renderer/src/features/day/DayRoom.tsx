import { Badge, Room, Tabs } from '@ui/index.ts';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '@app/actions/action.ts';
import { useActions } from '@app/actions/useActions.ts';
import { useAskedAhead, useLoaded } from '@app/lib/data.ts';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { DoorTab, StaffTab } from './door/index.ts';
import { IncidentsTab } from './incidents/IncidentsTab.tsx';
import { RunTab } from './run/RunTab.tsx';

const DAY_TABS = ['run', 'door', 'staff', 'incidents'] as const;
type DayTab = (typeof DAY_TABS)[number];

const tabOf = oneOf(DAY_TABS, 'run');

/** 당일: the running of the cue sheet, who comes in at the door, who of the staff is there, and what happens beside it. */
export function DayRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  useAskedAhead('incident.rows', { experimentId });
  useAskedAhead('run.rows', { experimentId });
  const incidents = useLoaded('incident.rows', { experimentId });
  const openRow = useOpenRow(experimentId, 'day');
  const [kept, setTab] = usePreference(`day.tab.${experimentId}`, tabOf);
  // Counted up by every press of the key: the field takes the focus once more.
  const [writing, setWriting] = useState(0);
  const isIncident = incidents.some(({ id }) => id === openRow.id);
  const tab = isIncident ? 'incidents' : (DAY_TABS.find((one) => one === openRow.id) ?? kept);

  function show(next: DayTab): void {
    setTab(next);
    if (openRow.id !== null) openRow.open(null);
  }
  const actions: readonly Action[] = [
    {
      id: 'day.incident',
      label: t('day.keys.incident'),
      // At the door every letter belongs to the search.
      ...(tab === 'door' ? {} : { keys: ['i'] }),
      changes: true,
      perform: () => {
        if (tab !== 'incidents') show('incidents');
        setWriting((count) => count + 1);
      },
    },
  ];
  useActions(t('day.keys.run'), actions);
  const open = incidents.filter(({ state }) => state === 'open').length;
  const counts: Readonly<Record<DayTab, number>> = { run: 0, door: 0, staff: 0, incidents: open };
  const contents: Readonly<Record<DayTab, ReactNode>> = {
    run: <RunTab experimentId={experimentId} />,
    door: <DoorTab experimentId={experimentId} />,
    staff: <StaffTab experimentId={experimentId} />,
    incidents: <IncidentsTab experimentId={experimentId} openRow={openRow} writing={writing} />,
  };
  return (
    <Room title={t('shell.room.day')} summary="">
      <Tabs
        label={t('day.views')}
        aside={<RoomTasks experimentId={experimentId} areas={areas} />}
        value={tab}
        onChange={show}
        tabs={DAY_TABS.map((value) => ({
          value,
          label: (
            <>
              {t(`day.tab.${value}`)} {counts[value] === 0 ? null : <Badge shape="count">{counts[value]}</Badge>}
            </>
          ),
          content: contents[value],
        }))}
      />
    </Room>
  );
}
