import { matchesSearch } from '@shared/domain/choseong.ts';
import { CONTENT_STATES } from '@shared/domain/followup/content-codes.ts';
import type { ContentState } from '@shared/domain/followup/content-codes.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { GridColumn, GridIssue } from '@ui/index.ts';
import { Images } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { contentWords } from '@app/lib/content-words.ts';
import { EmptyRoom } from '@app/records/EmptyRoom.tsx';
import { columnsOf } from '@app/records/fields/columns.tsx';
import { readerOf } from '@app/records/fields/reader.ts';
import { listChoice, ListTools, NothingFound } from '@app/records/ListTools.tsx';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import { ContentIssueList } from '../ContentIssueList.tsx';
import styles from '../Followup.module.css';
import type { Followup } from '../useFollowup.ts';
import { ContentPanel } from './ContentPanel.tsx';

interface Row extends Entity<'contentItem'> {
  readonly who: string;
}

interface Filter {
  readonly search: string;
  readonly state: ContentState | null;
}

const WHOLE: Filter = { search: '', state: null };
const ANY = 'any';
const EXAMPLE = ['title', 'kind', 'place', 'state'] as const;
const NO_ROWS: readonly Row[] = [];
/** In which column a finding is shown. */
const PLACES: Readonly<Partial<Record<string, string>>> = {
  shown: 'who',
  shownPublished: 'who',
  altText: 'title',
  captions: 'captions',
};

export interface ContentTabProps {
  readonly of: Followup;
  readonly openRow: OpenRow;
}

/** 콘텐츠: what is published about the event; what is out and shows who does not want it stands above (requirements F12–F20). */
export function ContentTab({ of, openRow: { id: openId, field, open } }: ContentTabProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(WHOLE);
  const { experimentId, contents } = of;
  const all = contents.rows.map((row) => ({ ...row, who: of.shownIn(row.id).join(', ') }));
  const isWhole = filter.search === '' && filter.state === null;
  const rows = all.filter(
    ({ state, title, place, text, who }) =>
      (filter.state === null || state === filter.state) &&
      (filter.search === '' || [title, place, text, who].some((one) => matchesSearch(one, filter.search))),
  );
  const columns = useContentColumns();
  const reader = useMemo(() => readerOf<'contentItem', Row>('contentItem', { t }), [t]);
  const table = useRecordTable<'contentItem', Row>({
    table: 'contentItem',
    experimentId,
    gestures: contents,
    stored: all,
    rows,
    order: isWhole ? 'own' : 'part',
    columns,
    pastedToo: ['text', 'note'],
    reader,
    view: (row) => ({ ...row, who: '' }),
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
    onShowAll: () => setFilter(WHOLE),
  });
  const opened = all.find(({ id }) => id === openId);

  function issueOf(row: Row, columnId: string): GridIssue | undefined {
    const found = of.contentIssues.find(({ id, kind }) => id === row.id && PLACES[kind] === columnId);
    if (found === undefined) return undefined;
    const { title, remedy } = contentWords(t, found, of.nameOf);
    return { severity: found.kind === 'shownPublished' ? 'error' : 'warning', text: `${title} ${remedy}` };
  }
  if (table.isEmpty) {
    return (
      <EmptyRoom
        of={table}
        sentence={t('followup.content.empty.sentence')}
        example={EXAMPLE.map((id) => [columnTitle('contentItem', id), t(`followup.content.empty.${id}`)])}
        hint={t('followup.content.empty.hint')}
        icon={Images}
        action={t('followup.content.add')}
        onAct={table.add}
      />
    );
  }
  return (
    <MasterDetail
      memory={`followup.content.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: opened.title,
              content: <ContentPanel of={of} row={opened} focus={field} onRemove={() => table.remove([opened.id])} />,
            }
      }
      onClose={() => open(null)}
    >
      <div className={styles.above}>
        <ContentIssueList of={of} issues={of.contentIssues.filter(({ kind }) => kind === 'shownPublished')} />
      </div>
      <ListTools
        label={t('followup.content.tools')}
        search={{
          label: t('followup.content.searchLabel'),
          placeholder: t('followup.content.search'),
          value: filter.search,
          onChange: (search) => setFilter({ ...filter, search }),
        }}
        choices={[
          listChoice<string>({
            label: columnTitle('contentItem', 'state'),
            value: filter.state ?? ANY,
            options: [
              { value: ANY, label: t('followup.content.anyState'), hint: String(all.length) },
              ...choiceOptions('contentItem', 'state').map((option) => ({
                ...option,
                hint: String(all.filter(({ state }) => state === option.value).length),
              })),
            ],
            onChange: (next) => setFilter({ ...filter, state: CONTENT_STATES.find((state) => state === next) ?? null }),
          }),
        ]}
        found={isWhole ? undefined : t('followup.content.found', { count: rows.length })}
        onClear={() => setFilter(WHOLE)}
        addLabel={t('followup.content.add')}
        onAdd={table.add}
      />
      <RecordTable
        of={table}
        label={t('followup.content.table')}
        addLabel={t('followup.content.add')}
        frozen={1}
        issueOf={issueOf}
        onOpen={open}
        removeLabel={(count) => t('followup.content.remove', { count })}
        empty={<NothingFound>{t('followup.content.noMatch')}</NothingFound>}
      />
    </MasterDetail>
  );
}

function useContentColumns(): readonly GridColumn<Row>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'contentItem', Row>('contentItem', { t, locale, rows: NO_ROWS });
    return [
      column('title', { width: 220, fixed: true, tone: () => 'strong' }),
      column('kind', { width: 96 }),
      column('state', { width: 88 }),
      column('place', { width: 160 }),
      {
        id: 'who',
        title: t('followup.content.who'),
        kind: 'text',
        width: 140,
        editable: () => false,
        text: ({ who }) => who,
      },
      column('captions', { width: 104 }),
      column('publishedOn', { width: 104 }),
      column('url', { width: 160 }),
    ];
  }, [t, locale]);
}
