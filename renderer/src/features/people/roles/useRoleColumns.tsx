import { matchesSearch } from '@shared/domain/choseong.ts';
import { Badge } from '@ui/index.ts';
import type { GridColumn } from '@ui/index.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { personLabel } from '../person-label.ts';
import styles from './Roles.module.css';
import { suggestPeople } from './people-text.ts';
import type { RoleRow, RoleView } from './role-rows.ts';
import { useWhen } from './useWhen.ts';
import type { Roles } from './useRoles.ts';

/** The columns of a view of the role table. */
export function useRoleColumns({ people, personOf }: Roles, view: RoleView): readonly GridColumn<RoleRow>[] {
  const { t } = useTranslation();
  const when = useWhen();
  return useMemo(() => {
    const namesOf = (ids: readonly string[]) =>
      ids
        .flatMap((id) => personOf(id) ?? [])
        .map(personLabel)
        .join(', ');
    function duty(id: 'leads' | 'deputies', width: number): GridColumn<RoleRow> {
      return {
        id,
        title: t(`people.roleColumn.${id}`),
        width,
        kind: 'text',
        text: (row) => namesOf(row.item[id]),
        tone: () => (id === 'leads' ? 'strong' : 'plain'),
        suggest: (typed) =>
          suggestPeople(typed, people, (person) =>
            [t(`people.role.${person.role}`), person.affiliation].filter(Boolean).join(' · '),
          ),
      };
    }
    const title: GridColumn<RoleRow> = {
      id: 'title',
      title: t('people.roleColumn.title'),
      width: 240,
      kind: 'text',
      fixed: true,
      editable: () => false,
      text: (row) => row.item.title,
      render: (row) => (
        <span className={styles.title}>
          {row.item.kind === 'cue' && view !== 'area' ? <Badge>{t('people.cue')}</Badge> : null}
          {row.item.title || t('people.untitled')}
        </span>
      ),
    };
    const time: GridColumn<RoleRow> = {
      id: 'when',
      title: t('people.roleColumn.when'),
      width: view === 'time' ? 160 : 216,
      kind: 'text',
      editable: () => false,
      text: (row) => when(row.item, view === 'time' ? 'time' : 'whole'),
    };
    const place: GridColumn<RoleRow> = {
      id: 'place',
      title: t('people.roleColumn.place'),
      width: 144,
      kind: 'text',
      editable: () => false,
      text: (row) => row.item.place,
    };
    const status: GridColumn<RoleRow> = {
      id: 'status',
      title: t('people.roleColumn.status'),
      width: 80,
      kind: 'text',
      editable: () => false,
      text: (row) => (row.item.status === null ? '' : t(`board.status.${row.item.status}`)),
      tone: (row) => (row.item.status === 'done' ? 'quiet' : 'plain'),
    };
    if (view !== 'person') {
      const who = [duty('leads', 168), duty('deputies', 168)];
      return view === 'time' ? [time, title, ...who, place, status] : [title, ...who, time, place, status];
    }
    const parts = (['lead', 'deputy', 'none'] as const).map((value) => ({ value, label: t(`people.part.${value}`) }));
    const part: GridColumn<RoleRow> = {
      id: 'part',
      title: t('people.roleColumn.part'),
      width: 88,
      kind: 'text',
      text: (row) => (row.duty === null ? '' : t(`people.part.${row.duty.part}`)),
      suggest: (typed) => parts.filter(({ label }) => matchesSearch(label, typed)),
      suggestOnly: true,
    };
    const others: GridColumn<RoleRow> = {
      id: 'others',
      title: t('people.roleColumn.others'),
      width: 176,
      kind: 'text',
      editable: () => false,
      text: ({ item, duty: own }) => namesOf([...item.leads, ...item.deputies].filter((id) => id !== own?.personId)),
    };
    return [title, part, time, place, others, status];
  }, [t, when, people, personOf, view]);
}
