import { matchesSearch } from '@shared/domain/choseong.ts';
import { CHANNEL_KINDS } from '@shared/domain/publicity/codes.ts';
import type { ChannelKind } from '@shared/domain/publicity/codes.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { GridColumn } from '@ui/index.ts';
import { RadioTower } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { EmptyRoom } from '@app/records/EmptyRoom.tsx';
import { columnsOf } from '@app/records/fields/columns.tsx';
import type { References } from '@app/records/fields/labelled.ts';
import { readerOf } from '@app/records/fields/reader.ts';
import { listChoice, ListTools, NothingFound } from '@app/records/ListTools.tsx';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import type { Publicity } from '../usePublicity.ts';
import { ChannelPanel } from './ChannelPanel.tsx';

type Channel = Entity<'channel'>;

interface Filter {
  readonly search: string;
  readonly kind: ChannelKind | null;
}

const ALL: Filter = { search: '', kind: null };
const ANY = 'any';
const EXAMPLE = ['title', 'kind', 'leadDays', 'letters'] as const;
const NO_ROWS: readonly Channel[] = [];
const same = (row: Channel) => row;

export interface ChannelsTabProps {
  readonly of: Publicity;
  readonly openRow: OpenRow;
}

/** 채널: where it can be told, through whom, and what each of them wants and allows. */
export function ChannelsTab({ of, openRow: { id: openId, field, open } }: ChannelsTabProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(ALL);
  const { experimentId, channels, peopleOptions } = of;
  const all = channels.rows;
  const isWhole = filter.search === '' && filter.kind === null;
  const rows = all.filter(
    ({ kind, title, allows, note }) =>
      (filter.kind === null || kind === filter.kind) &&
      (filter.search === '' || [title, allows, note].some((text) => matchesSearch(text, filter.search))),
  );
  const references = useMemo(() => ({ personId: peopleOptions, contactId: peopleOptions }), [peopleOptions]);
  const columns = useChannelColumns(references, all);
  const reader = useMemo(() => readerOf('channel', { t, references }), [t, references]);
  const table = useRecordTable<'channel', Channel>({
    table: 'channel',
    experimentId,
    gestures: channels,
    stored: all,
    rows,
    order: isWhole ? 'own' : 'part',
    columns,
    pastedToo: ['allows', 'url', 'note'],
    reader,
    view: same,
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
    onShowAll: () => setFilter(ALL),
  });
  const opened = all.find(({ id }) => id === openId);
  if (table.isEmpty) {
    return (
      <EmptyRoom
        of={table}
        sentence={t('publicity.channels.empty.sentence')}
        example={EXAMPLE.map((id) => [columnTitle('channel', id), t(`publicity.channels.empty.${id}`)])}
        hint={t('publicity.channels.empty.hint')}
        icon={RadioTower}
        action={t('publicity.channels.add')}
        onAct={table.add}
      />
    );
  }
  return (
    <MasterDetail
      memory={`publicity.channels.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: opened.title,
              content: <ChannelPanel of={of} row={opened} focus={field} onRemove={() => table.remove([opened.id])} />,
            }
      }
      onClose={() => open(null)}
    >
      <ListTools
        of={table}
        label={t('publicity.tab.channels')}
        search={{
          label: t('publicity.channels.searchLabel'),
          placeholder: t('publicity.channels.search'),
          value: filter.search,
          onChange: (search) => setFilter({ ...filter, search }),
        }}
        choices={[
          listChoice<string>({
            label: columnTitle('channel', 'kind'),
            value: filter.kind ?? ANY,
            options: [
              { value: ANY, label: t('publicity.channels.anyKind'), hint: String(all.length) },
              ...choiceOptions('channel', 'kind').map((option) => ({
                ...option,
                hint: String(all.filter(({ kind }) => kind === option.value).length),
              })),
            ],
            onChange: (next) => setFilter({ ...filter, kind: CHANNEL_KINDS.find((kind) => kind === next) ?? null }),
          }),
        ]}
        found={isWhole ? undefined : t('publicity.channels.found', { count: rows.length })}
        onClear={() => setFilter(ALL)}
        addLabel={t('publicity.channels.add')}
        onAdd={table.add}
      />
      <RecordTable
        of={table}
        label={t('publicity.channels.table')}
        addLabel={t('publicity.channels.add')}
        frozen={1}
        onOpen={open}
        removeLabel={(count) => t('publicity.channels.remove', { count })}
        empty={<NothingFound>{t('publicity.channels.noMatch')}</NothingFound>}
      />
    </MasterDetail>
  );
}

function useChannelColumns(references: References, all: readonly Channel[]): readonly GridColumn<Channel>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'channel', Channel>('channel', {
      t,
      locale,
      rows: all.length === 0 ? NO_ROWS : all,
      references,
    });
    return [
      column('title', { width: 184, fixed: true, tone: () => 'strong' }),
      column('kind', { width: 112 }),
      column('personId', { width: 104 }),
      column('contactId', { width: 112 }),
      column('leadDays', { width: 104 }),
      column('letters', { width: 96 }),
      column('costWon', { width: 92 }),
      column('format', { width: 160 }),
      column('allows', { width: 200 }),
    ];
  }, [t, locale, references, all]);
}
