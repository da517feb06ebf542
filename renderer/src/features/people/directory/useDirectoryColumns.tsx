import { matchesSearch } from '@shared/domain/choseong.ts';
import { formatPhone, phoneParts } from '@shared/domain/phone.ts';
import { Badge } from '@ui/index.ts';
import type { GridColumn, GridIssue, Option } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES } from '@app/i18n/i18n.ts';
import type { HeadedColumn } from '@app/records/table/paste-header.ts';
import { personLabel } from '../person-label.ts';
import { PERSON_ROLES } from '../roles.ts';
import styles from './Directory.module.css';
import type { PersonRow } from './person-row.ts';

export const PERSON_COLUMNS = [
  'name',
  'nickname',
  'role',
  'affiliation',
  'position',
  'phone',
  'email',
  'isGroup',
  'duties',
  'notes',
] as const;

/** The columns of the directory; `onOpen` shows a person's details. */
export function useDirectoryColumns(onOpen: (id: string) => void): readonly GridColumn<PersonRow>[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const roles: readonly Option[] = PERSON_ROLES.map((role) => ({ value: role, label: t(`people.role.${role}`) }));
    function line(id: 'name' | 'nickname' | 'affiliation' | 'position' | 'email', width: number) {
      return { id, title: t(`people.column.${id}`), width, kind: 'text', text: (row: PersonRow) => row[id] } as const;
    }
    const columns: readonly GridColumn<PersonRow>[] = [
      { ...line('name', 88), fixed: true, tone: () => 'strong' },
      line('nickname', 108),
      {
        id: 'role',
        title: t('people.column.role'),
        width: 100,
        kind: 'text',
        text: (row) => t(`people.role.${row.role}`),
        suggest: (typed) => roles.filter(({ label }) => matchesSearch(label, typed)),
        suggestOnly: true,
      },
      line('affiliation', 136),
      line('position', 76),
      {
        id: 'phone',
        title: t('people.column.phone'),
        width: 116,
        kind: 'text',
        text: (row) => formatPhone(row.phone),
      },
      line('email', 160),
      {
        id: 'isGroup',
        title: t('people.column.isGroup'),
        width: 64,
        align: 'center',
        kind: 'text',
        text: (row) => (row.isGroup ? t('people.yes') : ''),
        render: (row) => (row.isGroup ? <Badge>{t('people.group')}</Badge> : null),
      },
      {
        id: 'duties',
        title: t('people.column.duties'),
        width: 72,
        align: 'center',
        kind: 'custom',
        text: (row) => (row.duties === 0 ? '' : t('people.dutyCount', { count: row.duties })),
        editable: () => false,
        render: (row) =>
          row.isDraft ? null : (
            <button
              type="button"
              tabIndex={-1}
              className={styles.open}
              aria-label={[
                row.duties === 0 ? '' : t('people.dutyCount', { count: row.duties }),
                t('people.openPanel', { name: personLabel(row) }),
              ]
                .join(' ')
                .trim()}
              onClick={() => onOpen(row.id)}
            >
              {row.duties === 0 ? null : t('people.dutyCount', { count: row.duties })}
              <ChevronRight size={14} aria-hidden />
            </button>
          ),
        activate: (row) => {
          if (!row.isDraft) onOpen(row.id);
        },
      },
      { id: 'notes', title: t('people.column.notes'), width: 176, kind: 'text', text: (row) => row.notes },
    ];
    return columns;
  }, [t, onOpen]);
}

/** How a pasted heading may call each column. */
export function directoryHeadings(t: TFunction): readonly HeadedColumn[] {
  return PERSON_COLUMNS.map((id) => ({
    id,
    names: LOCALES.flatMap((lng) => [
      t(`people.column.${id}`, { lng }),
      ...t(`people.heading.${id}`, { lng }).split('|'),
    ]),
  }));
}

/** What is odd about a cell, with the remedy; odd is not wrong, it is stored all the same. */
export function personIssue(t: TFunction, row: PersonRow, columnId: string): GridIssue | undefined {
  switch (columnId) {
    case 'name':
      if (row.namesakes > 1) return { severity: 'warning', text: t('people.issue.sameName', { count: row.namesakes }) };
      return undefined;
    case 'email':
      return row.email !== '' && !/^[^\s@]+@[^\s@]+$/u.test(row.email)
        ? { severity: 'warning', text: t('people.issue.email') }
        : undefined;
    case 'phone':
      return row.phone !== '' && phoneParts(row.phone).length === 1 && !row.phone.startsWith('+')
        ? { severity: 'info', text: t('people.issue.phone') }
        : undefined;
    default:
      return undefined;
  }
}
