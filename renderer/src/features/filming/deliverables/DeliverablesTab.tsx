import { matchesSearch } from '@shared/domain/choseong.ts';
import { DELIVERABLE_KINDS } from '@shared/domain/filming/codes.ts';
import type { DeliverableKind } from '@shared/domain/filming/codes.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { GridColumn, GridIssue } from '@ui/index.ts';
import { Clapperboard } from 'lucide-react';
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
import type { Filming } from '../useFilming.ts';
import type { FilmingWords } from '../useFilmingWords.ts';
import { DeliverablePanel } from './DeliverablePanel.tsx';

type Deliverable = Entity<'deliverable'>;

interface Filter {
  readonly search: string;
  readonly kind: DeliverableKind | null;
}

const ALL: Filter = { search: '', kind: null };
const ANY = 'any';
const EXAMPLE = ['title', 'kind', 'length', 'dueOn'] as const;
const NO_ROWS: readonly Deliverable[] = [];
const same = (row: Deliverable) => row;

export interface DeliverablesTabProps {
  readonly of: Filming;
  readonly words: FilmingWords;
  readonly openRow: OpenRow;
}

/** 결과물: what is handed over when, with subtitles or not, and where it will be shown. */
export function DeliverablesTab({ of, words, openRow: { id: openId, field, open } }: DeliverablesTabProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(ALL);
  const { experimentId, deliverables, crews, peopleOptions } = of;
  const all = deliverables.rows;
  const isWhole = filter.search === '' && filter.kind === null;
  const rows = all.filter(
    ({ kind, title, use, note }) =>
      (filter.kind === null || kind === filter.kind) &&
      (filter.search === '' || [title, use, note].some((text) => matchesSearch(text, filter.search))),
  );
  const references = useMemo(
    () => ({
      vendorId: crews.map(({ id, title }) => ({ id, label: title, aliases: [] })),
      personId: peopleOptions,
    }),
    [crews, peopleOptions],
  );
  const columns = useDeliverableColumns(references);
  const reader = useMemo(() => readerOf('deliverable', { t, references }), [t, references]);
  const table = useRecordTable<'deliverable', Deliverable>({
    table: 'deliverable',
    experimentId,
    gestures: deliverables,
    stored: all,
    rows,
    order: isWhole ? 'own' : 'part',
    columns,
    pastedToo: ['note'],
    reader,
    view: same,
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
    onShowAll: () => setFilter(ALL),
  });
  const opened = all.find(({ id }) => id === openId);

  function issueOf(row: Deliverable, columnId: string): GridIssue | undefined {
    if (columnId !== 'subtitles') return undefined;
    const found = of.issues.find((issue) => issue.kind === 'subtitles' && issue.id === row.id);
    return found === undefined ? undefined : { severity: 'warning', text: words.issue(found).remedy };
  }

  if (table.isEmpty) {
    return (
      <EmptyRoom
        of={table}
        sentence={t('filming.deliverables.empty.sentence')}
        example={EXAMPLE.map((id) => [columnTitle('deliverable', id), t(`filming.deliverables.empty.${id}`)])}
        hint={t('filming.deliverables.empty.hint')}
        icon={Clapperboard}
        action={t('filming.deliverables.add')}
        onAct={table.add}
      />
    );
  }
  return (
    <MasterDetail
      memory={`filming.deliverables.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: opened.title,
              content: (
                <DeliverablePanel
                  of={of}
                  words={words}
                  row={opened}
                  references={references}
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
        label={t('filming.tab.deliverables')}
        search={{
          label: t('filming.deliverables.searchLabel'),
          placeholder: t('filming.deliverables.search'),
          value: filter.search,
          onChange: (search) => setFilter({ ...filter, search }),
        }}
        choices={[
          listChoice<string>({
            label: columnTitle('deliverable', 'kind'),
            value: filter.kind ?? ANY,
            options: [
              { value: ANY, label: t('filming.deliverables.anyKind'), hint: String(all.length) },
              ...choiceOptions('deliverable', 'kind').map((option) => ({
                ...option,
                hint: String(all.filter(({ kind }) => kind === option.value).length),
              })),
            ],
            onChange: (next) => setFilter({ ...filter, kind: DELIVERABLE_KINDS.find((kind) => kind === next) ?? null }),
          }),
        ]}
        found={isWhole ? undefined : t('filming.deliverables.found', { count: rows.length })}
        onClear={() => setFilter(ALL)}
        addLabel={t('filming.deliverables.add')}
        onAdd={table.add}
      />
      <RecordTable
        of={table}
        label={t('filming.deliverables.table')}
        addLabel={t('filming.deliverables.add')}
        frozen={1}
        issueOf={issueOf}
        onOpen={open}
        removeLabel={(count) => t('filming.deliverables.remove', { count })}
        empty={<NothingFound>{t('filming.deliverables.noMatch')}</NothingFound>}
      />
    </MasterDetail>
  );
}

function useDeliverableColumns(references: References): readonly GridColumn<Deliverable>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'deliverable', Deliverable>('deliverable', { t, locale, rows: NO_ROWS, references });
    return [
      column('title', { width: 200, fixed: true, tone: () => 'strong' }),
      column('kind', { width: 104 }),
      column('length', { width: 80 }),
      column('subtitles', { width: 104 }),
      column('dueOn', { width: 104 }),
      column('vendorId', { width: 136 }),
      column('personId', { width: 112 }),
      column('state', { width: 88 }),
      column('formats', { width: 104 }),
      column('use', { width: 220 }),
    ];
  }, [t, locale, references]);
}
