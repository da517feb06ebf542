import { SHOT_KINDS } from '@shared/domain/filming/codes.ts';
import type { GridIssue } from '@ui/index.ts';
import { Camera, ListChecks } from 'lucide-react';
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
import type { Filming } from '../useFilming.ts';
import type { FilmingWords } from '../useFilmingWords.ts';
import { ALL_SHOTS, findShots, isWhole, newShotRow, shotRows } from './shot-rows.ts';
import type { ShotRow } from './shot-rows.ts';
import { ShotPanel } from './ShotPanel.tsx';
import { useShotColumns } from './useShotColumns.ts';

const EXAMPLE = ['title', 'kind', 'cueId', 'camera'] as const;
const ANY = 'any';
const MUST = 'must';

export interface ShotsTabProps {
  readonly of: Filming;
  readonly words: FilmingWords;
  readonly openRow: OpenRow;
}

/** 샷: what is filmed beside the cue that it belongs to, in one table, with one of them beside it. */
export function ShotsTab({ of, words, openRow: { id: openId, field, open } }: ShotsTabProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(ALL_SHOTS);
  const { experimentId, shots, cueOptions } = of;
  const all = shotRows(of);
  const rows = findShots(all, filter);
  const references = useMemo(() => ({ cueId: cueOptions }), [cueOptions]);
  const columns = useShotColumns(references);
  const reader = useMemo(() => readerOf<'shot', ShotRow>('shot', { t, references }), [t, references]);
  const table = useRecordTable({
    table: 'shot',
    experimentId,
    gestures: shots,
    stored: all,
    rows,
    order: isWhole(filter) ? 'own' : 'part',
    columns,
    pastedToo: ['framing', 'sound', 'note'],
    reader,
    view: newShotRow,
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
    onShowAll: () => setFilter(ALL_SHOTS),
  });
  const opened = all.find(({ id }) => id === openId);

  function issueOf(row: ShotRow, columnId: string): GridIssue | undefined {
    const own = of.issues.filter((issue) => 'id' in issue && issue.id === row.id);
    const found = own.find(
      ({ kind }) => (kind === 'shotPerson' && columnId === 'who') || (kind === 'shotHours' && columnId === 'when'),
    );
    if (found === undefined) return undefined;
    const { title, remedy } = words.issue(found);
    return { severity: 'warning', text: `${title} ${remedy}` };
  }

  if (table.isEmpty) {
    return (
      <EmptyRoom
        of={table}
        sentence={t('filming.shots.empty.sentence')}
        example={EXAMPLE.map((id) => [columnTitle('shot', id), t(`filming.shots.empty.${id}`)])}
        hint={t('filming.shots.empty.hint')}
        icon={Camera}
        action={t('filming.shots.add')}
        onAct={table.add}
      />
    );
  }
  const cameras = [...new Set(all.map(({ camera }) => camera))].filter((camera) => camera !== '').toSorted();
  const shown = new Set(all.flatMap(({ people }) => people));
  const choice = (label: string, none: string, value: string | null, options: readonly Option[], key: FilterKey) =>
    listChoice<string>({
      label,
      value: value ?? ANY,
      options: [{ value: ANY, label: none, hint: String(all.length) }, ...options],
      onChange: (next) => setFilter({ ...filter, [key]: next === ANY ? null : next }),
    });
  const count = (holds: (row: ShotRow) => boolean) => String(all.filter(holds).length);
  return (
    <MasterDetail
      memory={`filming.shots.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: opened.title,
              content: (
                <ShotPanel
                  of={of}
                  words={words}
                  row={opened}
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
        label={t('filming.tab.shots')}
        search={{
          label: t('filming.shots.searchLabel'),
          placeholder: t('filming.shots.search'),
          value: filter.search,
          onChange: (search) => setFilter({ ...filter, search }),
        }}
        choices={[
          choice(
            columnTitle('shot', 'kind'),
            t('filming.shots.anyKind'),
            filter.kind,
            choiceOptions('shot', 'kind')
              .filter(({ value }) => SHOT_KINDS.some((kind) => kind === value))
              .map((option) => ({ ...option, hint: count(({ kind }) => kind === option.value) })),
            'kind',
          ),
          ...(cameras.length === 0
            ? []
            : [
                choice(
                  columnTitle('shot', 'camera'),
                  t('filming.shots.anyCamera'),
                  filter.camera,
                  cameras.map((value) => ({ value, label: value, hint: count(({ camera }) => camera === value) })),
                  'camera',
                ),
              ]),
          ...(shown.size === 0
            ? []
            : [
                choice(
                  t('filming.shots.who'),
                  t('filming.shots.anyPerson'),
                  filter.personId,
                  [...shown].map((value) => ({
                    value,
                    label: of.nameOf(value),
                    hint: count(({ people }) => people.includes(value)),
                  })),
                  'personId',
                ),
              ]),
          listChoice<string>({
            label: columnTitle('shot', 'must'),
            value: filter.mustOnly ? MUST : ANY,
            options: [
              { value: ANY, label: t('filming.shots.anyMust') },
              { value: MUST, label: t('filming.shots.onlyMust'), hint: count(({ must }) => must) },
            ],
            onChange: (next) => setFilter({ ...filter, mustOnly: next === MUST }),
          }),
        ]}
        found={isWhole(filter) ? undefined : t('filming.shots.found', { count: rows.length })}
        onClear={() => setFilter(ALL_SHOTS)}
        addLabel={t('filming.shots.add')}
        onAdd={table.add}
      />
      <RecordTable
        of={table}
        label={t('filming.shots.table')}
        addLabel={t('filming.shots.add')}
        frozen={1}
        issueOf={issueOf}
        onOpen={open}
        menu={(ids) => [
          {
            kind: 'item',
            id: 'done',
            changes: true,
            label: t('filming.shots.done', { count: ids.length }),
            icon: ListChecks,
            onSelect: () => void shots.edit(ids.map((id) => ({ id, patch: { state: 'done' } }))),
          },
        ]}
        removeLabel={(count_) => t('filming.shots.remove', { count: count_ })}
        empty={<NothingFound>{t('filming.shots.noMatch')}</NothingFound>}
      />
    </MasterDetail>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}
type FilterKey = 'kind' | 'camera' | 'personId';
