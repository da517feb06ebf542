import { formatPhone, phoneParts } from '@shared/domain/phone.ts';
import type { GridColumn, GridIssue } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { columnsOf } from '@app/records/fields/columns.tsx';
import { isStored } from '@app/records/fields/reader.ts';
import { personLabel } from '../person-label.ts';
import styles from './Directory.module.css';
import type { PersonRow } from './person-row.ts';

/** No column of the directory is as wide as its figures. */
const NO_ROWS: readonly PersonRow[] = [];

/** The columns of the directory; `onOpen` shows a person's details. */
export function usePersonColumns(onOpen: (id: string) => void): readonly GridColumn<PersonRow>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'person', PersonRow>('person', { t, locale, rows: NO_ROWS });
    function dutyText({ duties }: PersonRow): string {
      return duties === 0 ? '' : t('people.dutyCount', { count: duties });
    }
    return [
      column('name', { width: 88, fixed: true, tone: () => 'strong' }),
      column('nickname', { width: 108 }),
      column('role', { width: 100 }),
      column('affiliation', { width: 136 }),
      column('position', { width: 76 }),
      column('phone', { width: 116, text: (row) => formatPhone(row.phone) }),
      column('email', { width: 160 }),
      column('isGroup', { width: 64 }),
      {
        id: 'duties',
        title: columnTitle('person', 'duties'),
        width: 72,
        align: 'center',
        kind: 'custom',
        text: dutyText,
        editable: () => false,
        render: (row) =>
          isStored(row) ? (
            <button
              type="button"
              tabIndex={-1}
              className={styles.open}
              aria-label={[dutyText(row), t('people.openPanel', { name: personLabel(row) })].join(' ').trim()}
              onClick={() => onOpen(row.id)}
            >
              {dutyText(row)}
              <ChevronRight size={14} aria-hidden />
            </button>
          ) : null,
        activate: (row) => {
          if (isStored(row)) onOpen(row.id);
        },
      },
      column('notes', { width: 176 }),
    ];
  }, [t, locale, onOpen]);
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
