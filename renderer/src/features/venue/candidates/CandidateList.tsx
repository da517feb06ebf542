import { chosenVenue, VENUE_STATES } from '@shared/domain/venue-findings.ts';
import type { Entity } from '@shared/entities/index.ts';
import { MapPin } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import { EmptyRoom } from '@app/records/EmptyRoom.tsx';
import { readerOf } from '@app/records/fields/reader.ts';
import { listChoice, ListTools, NothingFound } from '@app/records/ListTools.tsx';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import { findingText } from '../Findings.tsx';
import type { Venue } from '../useVenue.ts';
import { ALL_VENUES, findVenues, isWhole } from './find-venues.ts';
import { useCandidateColumns } from './useCandidateColumns.ts';
import { VenuePanel } from './VenuePanel.tsx';

/** Columns that are no column of the list and may be pasted by their heading. */
const PASTED = ['areaM2', 'seatsTheatre', 'seatsClassroom', 'transport', 'parking', 'equipment', 'url'] as const;

const sameRow = (row: Entity<'venue'>) => row;

export interface CandidateListProps {
  readonly of: Venue;
  readonly openRow: OpenRow;
  readonly onChoose: (id: string) => void;
}

/** 장소 후보: all of them in one table, with one place beside it. */
export function CandidateList({ of, openRow: { id: openId, field, open }, onChoose }: CandidateListProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(ALL_VENUES);
  const { venues, people, experimentId } = of;
  const all = venues.rows;
  const rows = findVenues(all, filter);
  const references = useMemo(() => ({ hostId: people }), [people]);
  const columns = useCandidateColumns(all, references);
  const reader = useMemo(() => readerOf('venue', { t, references }), [t, references]);
  const table = useRecordTable({
    table: 'venue',
    experimentId,
    gestures: venues,
    stored: all,
    rows,
    order: isWhole(filter) ? 'own' : 'part',
    columns,
    pastedToo: PASTED,
    reader,
    view: sameRow,
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
    onShowAll: () => setFilter(ALL_VENUES),
  });
  const opened = all.find(({ id }) => id === openId);
  const chosen = chosenVenue(all);

  if (table.isEmpty) {
    return (
      <EmptyRoom
        of={table}
        sentence={t('venue.empty.sentence')}
        example={[
          [columnTitle('venue', 'title'), t('venue.empty.title')],
          [columnTitle('venue', 'address'), t('venue.empty.address')],
          [t('venue.seats'), t('venue.empty.seats')],
          [t('venue.price'), t('venue.empty.price')],
        ]}
        hint={t('venue.empty.hint')}
        icon={MapPin}
        action={t('venue.add')}
        onAct={table.add}
      />
    );
  }
  return (
    <MasterDetail
      memory={`venue.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: opened.title,
              content: (
                <VenuePanel
                  of={of}
                  row={opened}
                  focus={field}
                  onChoose={() => onChoose(opened.id)}
                  onRemove={() => table.remove([opened.id])}
                />
              ),
            }
      }
      onClose={() => open(null)}
    >
      <ListTools
        of={table}
        label={t('venue.candidates')}
        search={{
          label: t('venue.searchLabel'),
          placeholder: t('venue.search'),
          value: filter.search,
          onChange: (search) => setFilter({ ...filter, search }),
        }}
        choices={[
          listChoice<string>({
            label: columnTitle('venue', 'state'),
            value: filter.state ?? 'any',
            options: [
              { value: 'any', label: t('venue.anyState'), hint: String(all.length) },
              ...choiceOptions('venue', 'state').map((option) => ({
                ...option,
                hint: String(all.filter(({ state }) => state === option.value).length),
              })),
            ],
            onChange: (value) => setFilter({ ...filter, state: VENUE_STATES.find((state) => state === value) ?? null }),
          }),
        ]}
        found={isWhole(filter) ? undefined : t('venue.found', { count: rows.length })}
        onClear={() => setFilter(ALL_VENUES)}
        addLabel={t('venue.add')}
        onAdd={table.add}
      />
      <RecordTable
        of={table}
        label={t('venue.table')}
        addLabel={t('venue.add')}
        frozen={1}
        issueOf={(row, columnId) => issueOf(row, columnId)}
        onOpen={open}
        removeLabel={(count) => t('venue.remove', { count })}
        empty={<NothingFound>{t('venue.noMatch')}</NothingFound>}
      />
    </MasterDetail>
  );

  /** What a place lacks stands at the number or the word that says so; whom to call only at the place that was chosen. */
  function issueOf(row: Entity<'venue'>, columnId: string) {
    const at = ISSUE_COLUMNS[columnId];
    if (at === undefined || row.state === 'dropped') return undefined;
    const found = [...of.findingsOf(row), ...(row.id === chosen?.id ? of.bookingFindingsOf(row) : [])].find(
      ({ code }) => at.includes(code),
    );
    return found === undefined ? undefined : ({ severity: 'warning', text: findingText(found) } as const);
  }
}

const ISSUE_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  seats: ['noSeats', 'seatsShort'],
  houseCapacity: ['overCapacity'],
  usableFrom: ['startsBeforeOpening', 'noTimeToSetUp'],
  usableUntil: ['endsAfterClosing', 'noTimeToClear'],
  foodAllowed: ['foodBanned', 'foodUnknown'],
  filmingAllowed: ['filmingBanned', 'filmingUnknown'],
  hostId: ['noHost', 'hostUnreachable'],
  visitedOn: ['notVisited'],
  state: ['notBooked'],
};
