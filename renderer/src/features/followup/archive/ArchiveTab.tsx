import { matchesSearch } from '@shared/domain/choseong.ts';
import { formatPlainDate } from '@shared/domain/civil-date.ts';
import { archivedUntil } from '@shared/domain/followup/content-issues.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { GridColumn, GridIssue } from '@ui/index.ts';
import { Archive } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { contentWords } from '@app/lib/content-words.ts';
import { EmptyRoom } from '@app/records/EmptyRoom.tsx';
import { columnsOf } from '@app/records/fields/columns.tsx';
import { readerOf } from '@app/records/fields/reader.ts';
import { ListTools, NothingFound } from '@app/records/ListTools.tsx';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import { ContentIssueList } from '../ContentIssueList.tsx';
import styles from '../Followup.module.css';
import type { Followup } from '../useFollowup.ts';
import { ArchiveExport } from './ArchiveExport.tsx';
import { ArchivePanel } from './ArchivePanel.tsx';

interface Row extends Entity<'archiveItem'> {
  /** Typed, or computed from the event. */
  readonly until: CivilDate | null;
}

const EXAMPLE = ['title', 'kind', 'keptAt', 'rights'] as const;
const NO_ROWS: readonly Row[] = [];
/** In which column a finding is shown. */
const PLACES: Readonly<Partial<Record<string, string>>> = { overdue: 'until', noRights: 'rights', noPlace: 'keptAt' };

export interface ArchiveTabProps {
  readonly of: Followup;
  readonly openRow: OpenRow;
}

/** 기록물: what is kept of the event, where, by whose right and until when; as a folder to hand on (requirements F21–F23). */
export function ArchiveTab({ of, openRow: { id: openId, field, open } }: ArchiveTabProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const { experimentId, archive, experiment } = of;
  const viewOf = (row: Entity<'archiveItem'>): Row => ({ ...row, until: archivedUntil(row, experiment.eventDate) });
  const all = archive.rows.map(viewOf);
  const rows = all.filter(
    ({ title, maker, keptAt, holder, note }) =>
      search === '' || [title, maker, keptAt, holder, note].some((one) => matchesSearch(one, search)),
  );
  const columns = useArchiveColumns();
  const reader = useMemo(() => readerOf<'archiveItem', Row>('archiveItem', { t }), [t]);
  const table = useRecordTable<'archiveItem', Row>({
    table: 'archiveItem',
    experimentId,
    gestures: archive,
    stored: all,
    rows,
    order: search === '' ? 'own' : 'part',
    columns,
    pastedToo: ['note'],
    reader,
    view: viewOf,
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
    onShowAll: () => setSearch(''),
  });
  const opened = all.find(({ id }) => id === openId);

  function issueOf(row: Row, columnId: string): GridIssue | undefined {
    const found = of.contentIssues.find(({ id, kind }) => id === row.id && PLACES[kind] === columnId);
    if (found === undefined) return undefined;
    const { title, remedy } = contentWords(t, found, of.nameOf);
    return { severity: 'warning', text: `${title} ${remedy}` };
  }
  if (table.isEmpty) {
    return (
      <EmptyRoom
        of={table}
        sentence={t('followup.archive.empty.sentence')}
        example={EXAMPLE.map((id) => [columnTitle('archiveItem', id), t(`followup.archive.empty.${id}`)])}
        hint={t('followup.archive.empty.hint')}
        icon={Archive}
        action={t('followup.archive.add')}
        onAct={table.add}
      />
    );
  }
  return (
    <MasterDetail
      memory={`followup.archive.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: opened.title,
              content: <ArchivePanel of={of} row={opened} focus={field} onRemove={() => table.remove([opened.id])} />,
            }
      }
      onClose={() => open(null)}
    >
      <div className={styles.above}>
        <ContentIssueList of={of} issues={of.contentIssues.filter(({ kind }) => kind === 'overdue')} />
        <ArchiveExport experimentId={experimentId} />
      </div>
      <ListTools
        label={t('followup.archive.tools')}
        search={{
          label: t('followup.archive.searchLabel'),
          placeholder: t('followup.archive.search'),
          value: search,
          onChange: setSearch,
        }}
        choices={[]}
        found={search === '' ? undefined : t('followup.archive.found', { count: rows.length })}
        onClear={() => setSearch('')}
        addLabel={t('followup.archive.add')}
        onAdd={table.add}
      />
      <RecordTable
        of={table}
        label={t('followup.archive.table')}
        addLabel={t('followup.archive.add')}
        frozen={1}
        issueOf={issueOf}
        onOpen={open}
        removeLabel={(count) => t('followup.archive.remove', { count })}
        empty={<NothingFound>{t('followup.archive.noMatch')}</NothingFound>}
      />
    </MasterDetail>
  );
}

function useArchiveColumns(): readonly GridColumn<Row>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'archiveItem', Row>('archiveItem', { t, locale, rows: NO_ROWS });
    return [
      column('title', { width: 220, fixed: true, tone: () => 'strong' }),
      column('kind', { width: 96 }),
      column('madeOn', { width: 104 }),
      column('keptAt', { width: 160 }),
      column('rights', { width: 136 }),
      column('holder', { width: 140 }),
      column('isPublic', { width: 96 }),
      column('keepYears', { width: 96 }),
      column('keepUntil', { width: 104, title: t('followup.archive.typedUntil') }),
      {
        id: 'until',
        title: t('followup.archive.until'),
        kind: 'text',
        width: 112,
        editable: () => false,
        text: ({ until }) => (until === null ? t('followup.archive.forGood') : formatPlainDate(until, locale)),
      },
      column('maker', { width: 120 }),
      column('url', { width: 160 }),
    ];
  }, [t, locale]);
}
