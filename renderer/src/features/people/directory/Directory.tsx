import { readTerms, TERMS_KEY } from '@shared/domain/personal-data.ts';
import type { MenuItem } from '@ui/index.ts';
import { Camera, ShieldCheck, UserPlus } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useToday } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import { usePreference } from '@app/lib/preferences.ts';
import { EmptyRoom } from '@app/records/EmptyRoom.tsx';
import { NothingFound } from '@app/records/ListTools.tsx';
import { MasterDetail } from '@app/records/MasterDetail.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import { useOpenRow } from '@app/records/useOpenRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import { PersonPanel } from '../panel/PersonPanel.tsx';
import { personLabel } from '../person-label.ts';
import { alikePeople } from './alike-people.ts';
import { DirectoryTools } from './DirectoryTools.tsx';
import { findPeople, isWhole } from './find-people.ts';
import { personReader } from './person-reader.ts';
import { newPersonRow } from './person-row.ts';
import { personIssue, usePersonColumns } from './usePersonColumns.tsx';
import { usePersonFilter } from './usePersonFilter.ts';
import { usePersonRows } from './usePersonRows.ts';

const DEFAULTS = { role: 'staff' } as const;
/** In lists that people keep by team, the team stands once beside its first member. */
const MERGED = { left: ['role', 'affiliation'], of: ['name', 'nickname'] };
const EXAMPLE = {
  nickname: 'sampleNickname',
  role: 'sampleRole',
  affiliation: 'sampleAffiliation',
  phone: 'samplePhone',
} as const;

export interface DirectoryProps {
  readonly experimentId: string;
  readonly onGoToRoles: () => void;
}

/** Everyone, in one table edited like a spreadsheet, with one person's details beside it. */
export function Directory({ experimentId, onGoToRoles }: DirectoryProps) {
  const { t } = useTranslation();
  const people = usePersonRows(experimentId);
  const { shown, edit } = people;
  const [filter, setFilter] = usePersonFilter(experimentId);
  const { experiment } = useLoaded('experiment.detail', { experimentId });
  const today = useToday();
  const [terms] = usePreference(TERMS_KEY, readTerms);
  const { id: openId, field, open } = useOpenRow(experimentId, 'people');
  const columns = usePersonColumns(open);
  const reader = useMemo(() => personReader(t), [t]);
  const rows = findPeople(shown, filter, { ...experiment, today, terms });
  const table = useRecordTable({
    table: 'person',
    experimentId,
    gestures: people,
    stored: shown,
    rows,
    order: !isWhole(filter) ? 'part' : filter.order === 'own' ? 'own' : 'sorted',
    columns,
    merged: MERGED,
    reader,
    defaults: DEFAULTS,
    alike: (lines) => alikePeople(lines, shown),
    view: newPersonRow,
    onRemove: (ids) => {
      if (openId !== null && ids.includes(openId)) open(null);
    },
    onShowAll: () => setFilter({ ...filter, search: '', role: null, record: null }),
  });
  const opened = shown.find((row) => row.id === openId);

  function menuFor(ids: readonly string[]): readonly MenuItem[] {
    const count = ids.length;
    return [
      ...(['written', 'online', 'oral', 'withdrawn'] as const).map((consent): MenuItem => ({
        kind: 'item',
        id: `consent-${consent}`,
        changes: true,
        label: t('people.record.setConsent', { count, consent: t(`people.consent.${consent}`) }),
        icon: ShieldCheck,
        onSelect: () => void edit(ids.map((id) => ({ id, patch: { consent, consentOn: today } }))),
      })),
      ...(['granted', 'refused'] as const).map((portrait): MenuItem => ({
        kind: 'item',
        id: `portrait-${portrait}`,
        changes: true,
        label: t('people.record.setPortrait', { count, portrait: t(`people.portrait.${portrait}`) }),
        icon: Camera,
        onSelect: () => void edit(ids.map((id) => ({ id, patch: { portrait, portraitOn: today } }))),
      })),
    ];
  }

  if (table.isEmpty) {
    return (
      <EmptyRoom
        of={table}
        sentence={t('people.empty.sentence')}
        example={(['nickname', 'role', 'affiliation', 'phone'] as const).map((id) => [
          columnTitle('person', id),
          t(`people.empty.${EXAMPLE[id]}`),
        ])}
        hint={t('people.empty.example')}
        icon={UserPlus}
        action={t('people.addPerson')}
        onAct={table.add}
      />
    );
  }
  return (
    <MasterDetail
      memory={`people.panel.${experimentId}`}
      detail={
        opened === undefined
          ? null
          : {
              id: opened.id,
              title: personLabel(opened),
              content: (
                <PersonPanel
                  experimentId={experimentId}
                  row={opened}
                  focus={field}
                  reader={reader}
                  onEdit={(patch) => edit([{ id: opened.id, patch }])}
                  onRemove={() => table.remove([opened.id])}
                  onGoToRoles={onGoToRoles}
                />
              ),
            }
      }
      onClose={() => open(null)}
    >
      <DirectoryTools
        of={table}
        rows={shown}
        shown={rows.length}
        filter={filter}
        onFilter={setFilter}
        onAdd={table.add}
      />
      <RecordTable
        of={table}
        label={t('people.tableLabel')}
        addLabel={t('people.addPerson')}
        draftNote={t('people.issue.draft')}
        frozen={2}
        issueOf={(row, columnId) => personIssue(t, row, columnId)}
        onOpen={open}
        menu={menuFor}
        removeLabel={(count) => t('people.deleteSelected', { count })}
        empty={<NothingFound>{t('people.noMatch')}</NothingFound>}
      />
    </MasterDetail>
  );
}
