import { chosenVenue } from '@shared/domain/venue-findings.ts';
import { Badge, Room, Tabs } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { RoomTasks } from '@app/records/RoomTasks.tsx';
import type { RoomTasksProps } from '@app/records/RoomTasks.tsx';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { BookingTab } from './booking/BookingTab.tsx';
import { CandidatesTab } from './candidates/CandidatesTab.tsx';
import { FloorTab } from './floor/FloorTab.tsx';
import { useFloor } from './floor/useFloor.ts';
import { SuppliesTab } from './supplies/SuppliesTab.tsx';
import { placeOfRow, VENUE_TABS } from './place-of-row.ts';
import { useVenue } from './useVenue.ts';

const tabOf = oneOf(VENUE_TABS, 'candidates');

/** 장소: candidates compared and visited, the booking with what is due, the floor plan, supplies and signs. */
export function VenueRoom({ experimentId, areas }: RoomTasksProps) {
  const { t } = useTranslation();
  const of = useVenue(experimentId);
  const floor = useFloor(experimentId);
  const openRow = useOpenRow(experimentId, 'venue');
  const [kept, setTab] = usePreference(`venue.tab.${experimentId}`, tabOf);
  const led = placeOfRow(of, floor, openRow.id);
  const tab = led?.tab ?? kept;
  const opened = { ...openRow, id: led?.id ?? null };
  const chosen = chosenVenue(of.venues.rows);
  const signs = of.supplies.rows.filter(({ kind }) => kind === 'sign').length;

  function show(next: typeof kept): void {
    setTab(next);
    if (openRow.id !== null) openRow.open(null);
  }
  const summary = [
    of.venues.rows.length === 0 ? '' : t('venue.found', { count: of.venues.rows.length }),
    chosen === undefined ? '' : t('venue.summary', { title: chosen.title }),
  ];
  return (
    <Room title={t('shell.room.venue')} summary={summary.filter((words) => words !== '').join(' · ')}>
      <Tabs
        label={t('venue.views')}
        aside={<RoomTasks experimentId={experimentId} areas={areas} />}
        value={tab}
        onChange={show}
        tabs={[
          {
            value: 'candidates',
            label: <Counted label={t('venue.candidates')} count={of.venues.rows.length} />,
            content: <CandidatesTab of={of} openRow={opened} />,
          },
          {
            value: 'booking',
            label: t('venue.booking'),
            content: <BookingTab of={of} onGoToCandidates={() => show('candidates')} />,
          },
          {
            value: 'floor',
            label: <Counted label={t('floor.tab')} count={floor.plans.rows.length} />,
            content: <FloorTab floor={floor} />,
          },
          {
            value: 'supplies',
            label: <Counted label={t('venue.supplies')} count={of.supplies.rows.length - signs} />,
            content: <SuppliesTab key="supplies" of={of} openRow={opened} which="supplies" />,
          },
          {
            value: 'signs',
            label: <Counted label={t('venue.signs')} count={signs} />,
            content: <SuppliesTab key="signs" of={of} openRow={opened} which="signs" />,
          },
        ]}
      />
    </Room>
  );
}

function Counted({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <>
      {label} <Badge shape="count">{count}</Badge>
    </>
  );
}
