import { useTranslation } from 'react-i18next';
import { choiceOptions } from '@app/i18n/field-words.ts';
import { listChoice, ListTools } from '@app/records/ListTools.tsx';
import type { ListToolsProps } from '@app/records/ListTools.tsx';
import { isWhole, PERSON_ORDERS, RECORD_FILTERS } from './find-people.ts';
import type { PersonFilter, RecordFilter } from './find-people.ts';
import type { PersonRole } from '../roles.ts';
import type { PersonRow } from './person-row.ts';

export interface DirectoryToolsProps {
  readonly of: ListToolsProps['of'];
  readonly rows: readonly PersonRow[];
  readonly shown: number;
  readonly filter: PersonFilter;
  readonly onFilter: (filter: PersonFilter) => void;
  readonly onAdd: () => void;
}

const RECORD_WORDS = { noConsent: 'noConsentFilter', overdue: 'overdueFilter', noPictures: 'noPictures' } as const;

/** Search, filter by role and by record, order, add. */
export function DirectoryTools({ of, rows, shown, filter, onFilter, onAdd }: DirectoryToolsProps) {
  const { t } = useTranslation();
  const counts = new Map<string, number>();
  for (const { role } of rows) counts.set(role, (counts.get(role) ?? 0) + 1);
  const roles = choiceOptions('person', 'role').filter(({ value }) => counts.has(value) || value === filter.role);
  return (
    <ListTools
      of={of}
      label={t('people.directory')}
      search={{
        label: t('people.searchLabel'),
        placeholder: t('people.search'),
        value: filter.search,
        onChange: (search) => onFilter({ ...filter, search }),
      }}
      choices={[
        {
          label: t('people.filterRole'),
          value: filter.role ?? 'any',
          options: [
            { value: 'any', label: t('people.anyRole'), hint: String(rows.length) },
            ...roles.map((role) => ({ ...role, hint: String(counts.get(role.value) ?? 0) })),
          ],
          onChange: (role) => onFilter({ ...filter, role: role === 'any' ? null : (role as PersonRole) }),
        },
        listChoice<RecordFilter | 'any'>({
          label: t('people.record.filter'),
          value: filter.record ?? 'any',
          options: [
            { value: 'any', label: t('people.record.any') },
            ...RECORD_FILTERS.map((value) => ({ value, label: t(`people.record.${RECORD_WORDS[value]}`) })),
          ],
          onChange: (record) => onFilter({ ...filter, record: record === 'any' ? null : record }),
        }),
        listChoice({
          label: t('people.sort'),
          value: filter.order,
          options: PERSON_ORDERS.map((order) => ({ value: order, label: t(`people.sortBy.${order}`) })),
          onChange: (order) => onFilter({ ...filter, order }),
        }),
      ]}
      found={isWhole(filter) ? undefined : t('people.summary', { count: shown })}
      onClear={() => onFilter({ ...filter, search: '', role: null, record: null })}
      addLabel={t('people.addPerson')}
      onAdd={onAdd}
    />
  );
}
