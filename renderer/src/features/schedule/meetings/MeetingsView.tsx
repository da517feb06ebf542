import type { Meeting } from '@shared/contract/entities.ts';
import { byDay, comers, MEETING_KINDS } from '@shared/domain/meeting.ts';
import { matchesSearch } from '@shared/domain/choseong.ts';
import type { GridColumn, GridIssue } from '@ui/index.ts';
import { CalendarPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { EmptyRoom } from '@app/records/EmptyRoom.tsx';
import { columnsOf } from '@app/records/fields/columns.tsx';
import { readerOf } from '@app/records/fields/reader.ts';
import { ListTools, NothingFound } from '@app/records/ListTools.tsx';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import { MeetingPanel } from './MeetingPanel.tsx';
import { useMeetings } from './useMeetings.ts';
import type { Meetings } from './useMeetings.ts';

const ISSUE_AT = {
  noPlace: 'place',
  noUrl: 'mode',
  noRecord: 'state',
  agendaTooLong: 'endAt',
  tooMany: 'attended',
  nextBefore: 'heldOn',
} as const;

function asItIs(row: Meeting): Meeting {
  return row;
}

/** 회의: every meeting by its day, and one of them whole beside the list. */
export function MeetingsView({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const meetings = useMeetings(experimentId);
  const { id: openId, field, open } = useOpenRow(experimentId, 'schedule');
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<string>('any');
  const columns = useColumns(meetings);
  const reader = useMemo(() => readerOf<'meeting', Meeting>('meeting', { t }), [t]);
  const isWhole = search.trim() === '' && kind === 'any';
  const rows = byDay(meetings.rows).filter(
    (row) =>
      (kind === 'any' || row.kind === kind) &&
      (search.trim() === '' || [row.title, row.place, row.record].some((text) => matchesSearch(text, search))),
  );
  const showAll = () => {
    setSearch('');
    setKind('any');
  };
  const table = useRecordTable({
    table: 'meeting',
    experimentId,
    gestures: meetings.gestures,
    stored: meetings.rows,
    rows,
    order: isWhole ? 'sorted' : 'part',
    columns,
    reader,
    view: asItIs,
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
    onShowAll: showAll,
  });
  const opened = meetings.rows.find(({ id }) => id === openId);

  if (table.isEmpty) {
    return (
      <EmptyRoom
        of={table}
        sentence={t('meetings.empty.sentence')}
        example={[
          [columnTitle('meeting', 'title'), t('meetings.empty.title')],
          [columnTitle('meeting', 'heldOn'), t('meetings.empty.heldOn')],
          [columnTitle('meeting', 'mode'), t('meetings.empty.mode')],
        ]}
        hint={t('meetings.empty.hint')}
        icon={CalendarPlus}
        action={t('meetings.add')}
        onAct={table.add}
      />
    );
  }
  const kinds = choiceOptions('meeting', 'kind').filter(({ value }) => MEETING_KINDS.some((one) => one === value));
  return (
    <MasterDetail
      memory={`meetings.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: opened.title,
              content: (
                <MeetingPanel
                  key={opened.id}
                  experimentId={experimentId}
                  meeting={opened}
                  meetings={meetings}
                  focus={field}
                  onRemove={() => table.remove([opened.id])}
                />
              ),
            }
      }
      onClose={() => open(null)}
    >
      <ListTools
        of={table}
        label={t('meetings.tab')}
        search={{
          label: t('meetings.searchLabel'),
          placeholder: t('meetings.search'),
          value: search,
          onChange: setSearch,
        }}
        choices={[
          {
            label: columnTitle('meeting', 'kind'),
            value: kind,
            options: [{ value: 'any', label: t('meetings.anyKind') }, ...kinds],
            onChange: setKind,
          },
        ]}
        found={isWhole ? undefined : t('meetings.found', { count: rows.length })}
        onClear={showAll}
        addLabel={t('meetings.add')}
        onAdd={table.add}
      />
      <RecordTable
        of={table}
        label={t('meetings.label')}
        addLabel={t('meetings.add')}
        draftNote={t('meetings.draft')}
        frozen={1}
        issueOf={(row, columnId): GridIssue | undefined => {
          const issue = meetings.issuesOf(row).find((one) => ISSUE_AT[one] === columnId);
          return issue === undefined ? undefined : { severity: 'warning', text: t(`meetings.issue.${issue}`) };
        }}
        onOpen={open}
        empty={<NothingFound>{t('meetings.noMatch')}</NothingFound>}
      />
    </MasterDetail>
  );
}

function useColumns(meetings: Meetings): readonly GridColumn<Meeting>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  const { attendanceOf, rows } = meetings;
  return useMemo(() => {
    const column = columnsOf<'meeting', Meeting>('meeting', { t, locale, rows });
    return [
      column('title', { width: 200, fixed: true, tone: () => 'strong' }),
      column('heldOn', { width: 108 }),
      column('startAt'),
      column('endAt'),
      column('kind', { width: 100 }),
      column('mode', { width: 88 }),
      column('place', { width: 140 }),
      {
        id: 'attended',
        title: columnTitle('meetingAttendee', 'state'),
        width: 72,
        align: 'center',
        kind: 'custom',
        editable: () => false,
        text: (row) => {
          const states = attendanceOf(row.id).map(({ state }) => state);
          return states.length === 0 ? '' : t('meetings.attended', { present: comers(states), total: states.length });
        },
      },
      column('state', { width: 88 }),
    ];
  }, [t, locale, rows, attendanceOf]);
}
