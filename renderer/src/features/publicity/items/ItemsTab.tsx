import { ITEM_KINDS, ITEM_STATES } from '@shared/domain/publicity/codes.ts';
import { SegmentedControl } from '@ui/index.ts';
import type { GridIssue, Option } from '@ui/index.ts';
import { CalendarDays, List, Megaphone } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { EmptyRoom } from '@app/records/EmptyRoom.tsx';
import { readerOf } from '@app/records/fields/reader.ts';
import { listChoice, ListTools, NothingFound } from '@app/records/ListTools.tsx';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import { FixList } from '../FixList.tsx';
import { hangingPatch } from '../hanging-patch.ts';
import { issueNames } from '../IssueList.tsx';
import type { Publicity } from '../usePublicity.ts';
import { usePublicityWords } from '../usePublicityWords.ts';
import { ALL_ITEMS, findItems, isWhole, itemRows, newItemRow } from './item-rows.ts';
import type { ItemRow } from './item-rows.ts';
import { ItemCalendar } from './ItemCalendar.tsx';
import { ItemPanel } from './ItemPanel.tsx';
import { useItemColumns } from './useItemColumns.ts';

const EXAMPLE = ['title', 'kind', 'date', 'state'] as const;
const ANY = 'any';
const VIEWS = ['list', 'calendar'] as const;
const viewOf = oneOf(VIEWS, 'list');
const VIEW_ICONS = { list: List, calendar: CalendarDays } as const;
/** In which column a finding is shown. */
const PLACE_OF: Readonly<Partial<Record<string, string>>> = {
  outdated: 'channels',
  lead: 'channels',
  postedNowhere: 'channels',
  person: 'who',
  subtitles: 'subtitles',
  approver: 'approvedById',
  late: 'day',
  signUpClosed: 'day',
  tells: 'title',
  altText: 'title',
};

export interface ItemsTabProps {
  readonly of: Publicity;
  readonly openRow: OpenRow;
}

/** 항목: what is told, when and where, as a list or a calendar; what is posted and wrong by now stands above. */
export function ItemsTab({ of, openRow: { id: openId, field, open } }: ItemsTabProps) {
  const { t } = useTranslation();
  const words = usePublicityWords(issueNames(of));
  const [filter, setFilter] = useState(ALL_ITEMS);
  const { experimentId, items, peopleOptions, dateOptions } = of;
  const [view, setView] = usePreference(`publicity.items.view.${experimentId}`, viewOf);
  const all = itemRows(of);
  const rows = findItems(all, filter);
  const references = useMemo(
    () => ({ approvedById: peopleOptions, anchorDateId: dateOptions }),
    [peopleOptions, dateOptions],
  );
  const columns = useItemColumns(references);
  const reader = useMemo(
    () =>
      readerOf<'publicityItem', ItemRow>(
        'publicityItem',
        { t, references },
        { complete: (patch) => ({ ok: true, patch: hangingPatch(patch) }) },
      ),
    [t, references],
  );
  const table = useRecordTable({
    table: 'publicityItem',
    experimentId,
    gestures: items,
    stored: all,
    rows,
    order: isWhole(filter) ? 'own' : 'part',
    columns,
    pastedToo: ['body', 'note'],
    reader,
    view: newItemRow,
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
    onShowAll: () => setFilter(ALL_ITEMS),
  });
  const opened = all.find(({ id }) => id === openId);

  function issueOf(row: ItemRow, columnId: string): GridIssue | undefined {
    const found = of.issues.find((issue) => 'id' in issue && issue.id === row.id && PLACE_OF[issue.kind] === columnId);
    if (found === undefined) return undefined;
    const { title, remedy } = words(found);
    return { severity: 'warning', text: `${title} ${remedy}` };
  }

  if (table.isEmpty) {
    return (
      <EmptyRoom
        of={table}
        sentence={t('publicity.items.empty.sentence')}
        example={EXAMPLE.map((id) => [columnTitle('publicityItem', id), t(`publicity.items.empty.${id}`)])}
        hint={t('publicity.items.empty.hint')}
        icon={Megaphone}
        action={t('publicity.items.add')}
        onAct={table.add}
      />
    );
  }
  function choice(key: 'kind' | 'state', none: string, codes: readonly string[]) {
    const options: readonly Option[] = choiceOptions('publicityItem', key).filter(({ value }) => codes.includes(value));
    return listChoice<string>({
      label: columnTitle('publicityItem', key),
      value: filter[key] ?? ANY,
      options: [
        { value: ANY, label: none, hint: String(all.length) },
        ...options.map((option) => ({
          ...option,
          hint: String(all.filter((row) => row[key] === option.value).length),
        })),
      ],
      onChange: (next) =>
        setFilter(
          key === 'kind'
            ? { ...filter, kind: ITEM_KINDS.find((kind) => kind === next) ?? null }
            : { ...filter, state: ITEM_STATES.find((state) => state === next) ?? null },
        ),
    });
  }
  return (
    <MasterDetail
      memory={`publicity.items.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: opened.title,
              content: <ItemPanel of={of} row={opened} focus={field} onRemove={() => table.remove([opened.id])} />,
            }
      }
      onClose={() => open(null)}
    >
      <FixList of={of} onOpen={open} />
      <ListTools
        of={table}
        label={t('publicity.tab.items')}
        search={{
          label: t('publicity.items.searchLabel'),
          placeholder: t('publicity.items.search'),
          value: filter.search,
          onChange: (search) => setFilter({ ...filter, search }),
        }}
        choices={[
          choice('kind', t('publicity.items.anyKind'), ITEM_KINDS),
          choice('state', t('publicity.items.anyState'), ITEM_STATES),
        ]}
        found={isWhole(filter) ? undefined : t('publicity.items.found', { count: rows.length })}
        onClear={() => setFilter(ALL_ITEMS)}
        addLabel={t('publicity.items.add')}
        onAdd={() => {
          // A new item is written in a line of the list.
          setView('list');
          table.add();
        }}
        end={
          <SegmentedControl
            label={t('publicity.calendar.view')}
            value={view}
            segments={VIEWS.map((value) => ({
              value,
              label: t(`publicity.calendar.views.${value}`),
              icon: VIEW_ICONS[value],
            }))}
            onChange={setView}
          />
        }
      />
      {view === 'calendar' ? (
        <ItemCalendar of={of} rows={rows} openId={openId} onOpen={open} />
      ) : (
        <RecordTable
          of={table}
          label={t('publicity.items.table')}
          addLabel={t('publicity.items.add')}
          frozen={1}
          issueOf={issueOf}
          onOpen={open}
          removeLabel={(count) => t('publicity.items.remove', { count })}
          empty={<NothingFound>{t('publicity.items.noMatch')}</NothingFound>}
        />
      )}
    </MasterDetail>
  );
}
