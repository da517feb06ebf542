import { matchesSearch } from '@shared/domain/choseong.ts';
import { formatDate } from '@shared/domain/civil-date.ts';
import type { GridColumn, GridIssue } from '@ui/index.ts';
import { Newspaper } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { EmptyRoom } from '@app/records/EmptyRoom.tsx';
import { columnsOf } from '@app/records/fields/columns.tsx';
import type { References } from '@app/records/fields/labelled.ts';
import { readerOf } from '@app/records/fields/reader.ts';
import { ListTools, NothingFound } from '@app/records/ListTools.tsx';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import { FixList } from '../FixList.tsx';
import { hangingPatch } from '../hanging-patch.ts';
import { issueNames } from '../IssueList.tsx';
import type { Publicity } from '../usePublicity.ts';
import { usePublicityWords } from '../usePublicityWords.ts';
import type { ReleaseRow } from './release-row.ts';
import { ReleasePanel } from './ReleasePanel.tsx';

const EXAMPLE = ['headline', 'date'] as const;
const NO_ROWS: readonly ReleaseRow[] = [];
const PLACE_OF: Readonly<Partial<Record<string, string>>> = {
  releaseOutdated: 'releasedOn',
  releaseDay: 'day',
  releaseTells: 'headline',
  releasePerson: 'headline',
  releaseAltText: 'headline',
  quote: 'headline',
};

export interface ReleasesTabProps {
  readonly of: Publicity;
  readonly openRow: OpenRow;
}

/** 보도자료: the releases, and beside them one with its quotes and the outlets that it was sent to. */
export function ReleasesTab({ of, openRow: { id: openId, field, open } }: ReleasesTabProps) {
  const { t } = useTranslation();
  const words = usePublicityWords(issueNames(of));
  const { experimentId, releases, peopleOptions } = of;
  const [search, setSearch] = useState('');
  const all = releases.rows.map((release): ReleaseRow => ({ ...release, day: of.dayOf(release) }));
  const rows = all.filter(
    ({ headline, lead, body }) => search === '' || [headline, lead, body].some((text) => matchesSearch(text, search)),
  );
  const references = useMemo(() => ({ contactId: peopleOptions }), [peopleOptions]);
  const columns = useReleaseColumns(references);
  const reader = useMemo(
    () =>
      readerOf<'pressRelease', ReleaseRow>(
        'pressRelease',
        { t, references },
        { complete: (patch) => ({ ok: true, patch: hangingPatch(patch) }) },
      ),
    [t, references],
  );
  const table = useRecordTable<'pressRelease', ReleaseRow>({
    table: 'pressRelease',
    experimentId,
    gestures: releases,
    stored: all,
    rows,
    order: search === '' ? 'own' : 'part',
    columns,
    pastedToo: ['lead', 'body', 'note'],
    reader,
    view: (row) => ({ ...row, day: row.date }),
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
    onShowAll: () => setSearch(''),
  });
  const opened = all.find(({ id }) => id === openId);

  function issueOf(row: ReleaseRow, columnId: string): GridIssue | undefined {
    const found = of.issues.find((issue) => 'id' in issue && issue.id === row.id && PLACE_OF[issue.kind] === columnId);
    if (found === undefined) return undefined;
    const { title, remedy } = words(found);
    return { severity: 'warning', text: `${title} ${remedy}` };
  }
  if (table.isEmpty) {
    return (
      <EmptyRoom
        of={table}
        sentence={t('publicity.releases.empty.sentence')}
        example={EXAMPLE.map((id) => [columnTitle('pressRelease', id), t(`publicity.releases.empty.${id}`)])}
        hint={t('publicity.releases.empty.hint')}
        icon={Newspaper}
        action={t('publicity.releases.add')}
        onAct={table.add}
      />
    );
  }
  return (
    <MasterDetail
      memory={`publicity.releases.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: opened.headline,
              content: <ReleasePanel of={of} row={opened} focus={field} onRemove={() => table.remove([opened.id])} />,
            }
      }
      onClose={() => open(null)}
    >
      <FixList of={of} onOpen={open} />
      <ListTools
        of={table}
        label={t('publicity.tab.releases')}
        search={{
          label: t('publicity.releases.searchLabel'),
          placeholder: t('publicity.releases.search'),
          value: search,
          onChange: setSearch,
        }}
        choices={[]}
        found={search === '' ? undefined : t('publicity.releases.found', { count: rows.length })}
        onClear={() => setSearch('')}
        addLabel={t('publicity.releases.add')}
        onAdd={table.add}
      />
      <RecordTable
        of={table}
        label={t('publicity.releases.table')}
        addLabel={t('publicity.releases.add')}
        frozen={1}
        issueOf={issueOf}
        onOpen={open}
        removeLabel={(count) => t('publicity.releases.remove', { count })}
        empty={<NothingFound>{t('publicity.releases.noMatch')}</NothingFound>}
      />
    </MasterDetail>
  );
}

function useReleaseColumns(references: References): readonly GridColumn<ReleaseRow>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'pressRelease', ReleaseRow>('pressRelease', { t, locale, rows: NO_ROWS, references });
    return [
      column('headline', { width: 280, fixed: true, tone: () => 'strong' }),
      {
        id: 'day',
        title: t('publicity.day.releaseResolved'),
        kind: 'text',
        width: 128,
        editable: () => false,
        text: ({ day }) => (day === null ? '' : formatDate(day, locale)),
      },
      column('embargoOn', { width: 104 }),
      column('contactId', { width: 112 }),
      column('releasedOn', { width: 104 }),
      column('date', { width: 104, title: t('publicity.day.typed') }),
    ];
  }, [t, locale, references]);
}
