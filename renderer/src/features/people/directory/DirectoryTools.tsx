import { Button, NotStored, Select, TextField, Toolbar } from '@ui/index.ts';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PERSON_ROLES } from '../roles.ts';
import type { PersonRole } from '../roles.ts';
import styles from './Directory.module.css';
import { PERSON_ORDERS } from './find-people.ts';
import type { PersonFilter } from './find-people.ts';
import type { PersonRow } from './person-row.ts';

export interface DirectoryToolsProps {
  readonly rows: readonly PersonRow[];
  readonly shown: number;
  readonly filter: PersonFilter;
  readonly onFilter: (filter: PersonFilter) => void;
  readonly onAdd: () => void;
}

/** Search, filter by role, order, add. */
export function DirectoryTools({ rows, shown, filter, onFilter, onAdd }: DirectoryToolsProps) {
  const { t } = useTranslation();
  const counts = new Map<PersonRole, number>();
  for (const { role } of rows) counts.set(role, (counts.get(role) ?? 0) + 1);
  const filtered = filter.search !== '' || filter.role !== null || (filter.record ?? null) !== null;
  return (
    <Toolbar
      label={t('people.directory')}
      className={styles.tools}
      end={
        <Button changes icon={Plus} onClick={onAdd}>
          {t('people.addPerson')}
        </Button>
      }
    >
      <TextField
        type="search"
        label={t('people.searchLabel')}
        placeholder={t('people.search')}
        value={filter.search}
        onCommit={(search) => onFilter({ ...filter, search })}
        onDraft={(search) => onFilter({ ...filter, search })}
        onEscape={() => onFilter({ ...filter, search: '' })}
        className={styles.search}
      />
      <NotStored>
        <Select
          label={t('people.filterRole')}
          value={filter.role ?? 'any'}
          options={[
            { value: 'any', label: t('people.anyRole'), hint: String(rows.length) },
            ...PERSON_ROLES.filter((role) => counts.has(role) || role === filter.role).map((role) => ({
              value: role,
              label: t(`people.role.${role}`),
              hint: String(counts.get(role) ?? 0),
            })),
          ]}
          onChange={(role) => onFilter({ ...filter, role: role === 'any' ? null : role })}
          className={styles.select}
        />
        <Select
          label={t('people.record.filter')}
          value={filter.record ?? 'any'}
          options={[
            { value: 'any', label: t('people.record.any') },
            { value: 'noConsent', label: t('people.record.noConsentFilter') },
            { value: 'overdue', label: t('people.record.overdueFilter') },
            { value: 'noPictures', label: t('people.record.noPictures') },
          ]}
          onChange={(record) => onFilter({ ...filter, record: record === 'any' ? null : record })}
          className={styles.select}
        />
        <Select
          label={t('people.sort')}
          value={filter.order}
          options={PERSON_ORDERS.map((order) => ({ value: order, label: t(`people.sortBy.${order}`) }))}
          onChange={(order) => onFilter({ ...filter, order })}
          className={styles.select}
        />
      </NotStored>
      {filtered ? (
        <>
          <span className={styles.count} role="status">
            {t('people.summary', { count: shown })}
          </span>
          <Button variant="quiet" onClick={() => onFilter({ ...filter, search: '', role: null, record: null })}>
            {t('people.clearSearch')}
          </Button>
        </>
      ) : null}
    </Toolbar>
  );
}
