import type { LibraryEntry } from '@shared/contract/library.contract.ts';
import { useTranslation } from 'react-i18next';
import type { EntryActions } from './entry-actions.ts';
import { ExperimentRow } from './ExperimentRow.tsx';
import styles from './Library.module.css';

export function ExperimentTable({ entries, ...actions }: EntryActions & { readonly entries: readonly LibraryEntry[] }) {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{t('shell.library')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('library.column.experiment')}</th>
          <th scope="col">{t('library.column.eventDate')}</th>
          <th scope="col">{t('library.column.progress')}</th>
          <th scope="col">{t('library.column.next')}</th>
          <th scope="col">
            <span className={styles.caption}>{t('library.column.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <ExperimentRow key={entry.experimentId} entry={entry} {...actions} />
        ))}
      </tbody>
    </table>
  );
}
