import { matchesSearch } from '@shared/domain/choseong.ts';
import { PARTICIPATION_STATES } from '@shared/domain/participants.ts';
import type { ParticipationState } from '@shared/domain/participants.ts';
import { Button } from '@ui/index.ts';
import type { MenuItem } from '@ui/index.ts';
import { CalendarCheck, ClipboardPaste, Dices, ListChecks } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { choiceOptions, columnTitle } from '@app/i18n/field-words.ts';
import { useToday } from '@app/i18n/hooks.ts';
import { EmptyRoom } from '@app/records/EmptyRoom.tsx';
import { readerOf } from '@app/records/fields/reader.ts';
import { listChoice, ListTools, NothingFound } from '@app/records/ListTools.tsx';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { PartsDialog } from '@app/records/PartsDialog.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import { peopleOptions } from '../people-options.ts';
import { DrawDialog } from './DrawDialog.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { listImporter } from './list-importer.ts';
import { ParticipantNotices } from './ParticipantNotices.tsx';
import { ParticipantPanel } from './ParticipantPanel.tsx';
import { participantIssue, useParticipantColumns } from './useParticipantColumns.ts';
import { newParticipantRow, useParticipants } from './useParticipants.ts';
import type { ParticipantRow } from './useParticipants.ts';

interface Filter {
  readonly search: string;
  readonly state: ParticipationState | null;
  readonly groupId: string | null;
}
type Asked = { readonly dialog: 'list'; readonly start: string } | { readonly dialog: 'draw' | 'groups' };

const ALL: Filter = { search: '', state: null, groupId: null };
const EXAMPLE = ['nickname', 'phone', 'groupId', 'companions'] as const;

export interface ParticipantsTabProps {
  readonly experimentId: string;
  readonly openRow: OpenRow;
}

/** 참가자: from applying to taking part, in one table, with one of them beside it. */
export function ParticipantsTab({ experimentId, openRow: { id: openId, field, open } }: ParticipantsTabProps) {
  const { t } = useTranslation();
  const of = useParticipants(experimentId);
  const today = useToday();
  const [filter, setFilter] = useState(ALL);
  const [asked, ask] = useState<Asked | null>(null);
  const { participations, groups, people, rows: all } = of;
  const groupOptions = useMemo(
    () => groups.rows.map(({ id, title }) => ({ id, label: title, aliases: [] })),
    [groups.rows],
  );
  const references = useMemo(
    () => ({ personId: peopleOptions(people), groupId: groupOptions }),
    [people, groupOptions],
  );
  const columns = useParticipantColumns(references);
  const reader = useMemo(() => {
    const taken = new Map(participations.rows.map(({ id, personId }) => [personId, id]));
    return readerOf<'participation', ParticipantRow>(
      'participation',
      { t, references },
      {
        complete(patch, row) {
          const holder = patch.personId === undefined ? undefined : taken.get(patch.personId);
          return holder === undefined || holder === row?.id
            ? { ok: true, patch }
            : { ok: false, error: t('participants.twice'), columnId: 'personId' };
        },
      },
    );
  }, [t, references, participations.rows]);
  const rows = all.filter(
    (row) =>
      (filter.state === null || row.state === filter.state) &&
      (filter.groupId === null || row.groupId === filter.groupId) &&
      (filter.search === '' ||
        [row.who, row.affiliation, row.via, row.note].some((text) => matchesSearch(text, filter.search))),
  );
  const isWhole = filter.search === '' && filter.state === null && filter.groupId === null;
  const table = useRecordTable({
    table: 'participation',
    experimentId,
    gestures: participations,
    stored: all,
    rows,
    order: isWhole ? 'own' : 'part',
    columns,
    reader,
    view: newParticipantRow,
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
    onShowAll: () => setFilter(ALL),
  });
  const importer = listImporter((start) => ask({ dialog: 'list', start }));
  const opened = all.find(({ id }) => id === openId);

  function menuFor(ids: readonly string[]): readonly MenuItem[] {
    const edit = (patch: Partial<ParticipantRow>) => void participations.edit(ids.map((id) => ({ id, patch })));
    const options = choiceOptions('participation', 'state');
    return [
      ...PARTICIPATION_STATES.map((state): MenuItem => ({
        kind: 'item',
        id: `state-${state}`,
        changes: true,
        label: t('participants.setState', {
          count: ids.length,
          state: options.find(({ value }) => value === state)?.label ?? state,
        }),
        icon: ListChecks,
        onSelect: () => edit({ state }),
      })),
      {
        kind: 'item',
        id: 'reminded',
        changes: true,
        label: t('participants.setReminded', { count: ids.length }),
        icon: CalendarCheck,
        onSelect: () => edit({ remindedOn: today }),
      },
    ];
  }
  const dialogs = (
    <>
      {asked?.dialog === 'list' ? (
        <ImportDialog experimentId={experimentId} of={of} start={asked.start} onClose={() => ask(null)} />
      ) : null}
      {asked?.dialog === 'draw' ? <DrawDialog experimentId={experimentId} of={of} onClose={() => ask(null)} /> : null}
      {asked?.dialog === 'groups' ? (
        <PartsDialog
          table="participantGroup"
          label={t('participants.groups.title')}
          about={t('participants.groups.about')}
          rows={groups.rows}
          gestures={groups}
          fields={['title', 'target', 'note']}
          start={{}}
          addLabel={t('participants.groups.add')}
          begin="title"
          onClose={() => ask(null)}
        />
      ) : null}
    </>
  );

  if (table.isEmpty) {
    return (
      <>
        <EmptyRoom
          of={{ ...table, importer, pasteBlock: (start) => ask({ dialog: 'list', start }) }}
          sentence={t('participants.empty.sentence')}
          example={EXAMPLE.map((id) => [
            columnTitle(id === 'nickname' || id === 'phone' ? 'person' : 'participation', id),
            t(`participants.empty.${id}`),
          ])}
          hint={t('participants.empty.hint')}
          icon={ClipboardPaste}
          action={t('participants.list.open')}
          onAct={() => ask({ dialog: 'list', start: '' })}
        />
        {dialogs}
      </>
    );
  }
  return (
    <MasterDetail
      memory={`people.participants.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: opened.who,
              content: (
                <ParticipantPanel
                  experimentId={experimentId}
                  of={of}
                  row={opened}
                  groups={groupOptions}
                  focus={field}
                  onOpenPerson={open}
                  onRemove={() => table.remove([opened.id])}
                />
              ),
            }
      }
      onClose={() => open(null)}
    >
      <ListTools
        of={table}
        label={t('participants.title')}
        search={{
          label: t('participants.searchLabel'),
          placeholder: t('participants.search'),
          value: filter.search,
          onChange: (search) => setFilter({ ...filter, search }),
        }}
        choices={[
          listChoice<string>({
            label: columnTitle('participation', 'state'),
            value: filter.state ?? 'any',
            options: [
              { value: 'any', label: t('participants.anyState'), hint: String(all.length) },
              ...choiceOptions('participation', 'state').map((option) => ({
                ...option,
                hint: String(all.filter(({ state }) => state === option.value).length),
              })),
            ],
            onChange: (value) =>
              setFilter({ ...filter, state: PARTICIPATION_STATES.find((state) => state === value) ?? null }),
          }),
          ...(groups.rows.length === 0
            ? []
            : [
                listChoice<string>({
                  label: columnTitle('participation', 'groupId'),
                  value: filter.groupId ?? 'any',
                  options: [
                    { value: 'any', label: t('participants.anyGroup') },
                    ...groups.rows.map(({ id, title }) => ({ value: id, label: title })),
                  ],
                  onChange: (value) => setFilter({ ...filter, groupId: value === 'any' ? null : value }),
                }),
              ]),
        ]}
        found={isWhole ? undefined : t('participants.found', { count: rows.length })}
        onClear={() => setFilter(ALL)}
        addLabel={t('participants.add')}
        onAdd={table.add}
        end={
          <>
            {groups.rows.length === 0 ? (
              <Button variant="quiet" onClick={() => ask({ dialog: 'groups' })}>
                {t('participants.groups.title')}
              </Button>
            ) : null}
            <Button icon={Dices} onClick={() => ask({ dialog: 'draw' })}>
              {t('participants.draw.open')}
            </Button>
            <Button changes icon={ClipboardPaste} onClick={() => ask({ dialog: 'list', start: '' })}>
              {t('participants.list.open')}
            </Button>
          </>
        }
      />
      <ParticipantNotices experimentId={experimentId} of={of} onEditGroups={() => ask({ dialog: 'groups' })} />
      <RecordTable
        of={{ ...table, importer }}
        label={t('participants.table')}
        addLabel={t('participants.add')}
        frozen={1}
        issueOf={(row, columnId) => participantIssue(t, row, columnId)}
        onOpen={open}
        menu={menuFor}
        removeLabel={(count) => t('participants.remove', { count })}
        empty={<NothingFound>{t('participants.noMatch')}</NothingFound>}
      />
      {dialogs}
    </MasterDetail>
  );
}
