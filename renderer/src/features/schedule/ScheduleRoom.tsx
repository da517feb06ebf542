import { Room, Tabs } from '@ui/index.ts';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { DatesTab } from './dates/DatesTab.tsx';
import { MeetingsView } from './meetings/MeetingsView.tsx';

/** The views of the room, in their order; what is open in the address belongs to `opens`. */
const VIEWS = [
  { value: 'meetings', label: 'meetings.tab', View: MeetingsView, opens: true },
  { value: 'dates', label: 'dates.room.tab', View: DatesTab, opens: false },
] as const satisfies readonly {
  readonly value: string;
  readonly label: string;
  readonly View: ComponentType<{ readonly experimentId: string }>;
  readonly opens: boolean;
}[];

type ViewName = (typeof VIEWS)[number]['value'];
const NAMES = VIEWS.map(({ value }) => value) as [ViewName, ...ViewName[]];
const viewOf = oneOf(NAMES, 'meetings');

/** 일정: the meetings, and the dates that others hang on. */
export function ScheduleRoom({ experimentId }: Pick<RoomTasksProps, 'experimentId'>) {
  const { t } = useTranslation();
  const { id: openId, open } = useOpenRow(experimentId, 'schedule');
  const [kept, setView] = usePreference(`schedule.view.${experimentId}`, viewOf);
  const view = openId === null ? kept : (VIEWS.find(({ opens }) => opens)?.value ?? kept);
  function show(next: ViewName): void {
    setView(next);
    if (openId !== null) open(null);
  }
  return (
    <Room title={t('shell.room.schedule')}>
      <Tabs
        label={t('meetings.views')}
        value={view}
        onChange={show}
        tabs={VIEWS.map(({ value, label, View }) => ({
          value,
          label: t(label),
          content: <View experimentId={experimentId} />,
        }))}
      />
    </Room>
  );
}
