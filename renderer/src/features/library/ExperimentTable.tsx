import type { LibraryEntry } from '@shared/contract/library.contract.ts';
import { Table } from '@ui/index.ts';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryActions } from './entry-actions.ts';
import { ExperimentRow } from './ExperimentRow.tsx';

/** Rows that are drawn before all others: more than a window shows. */
const AT_FIRST = 24;

export function ExperimentTable({ entries, ...actions }: EntryActions & { readonly entries: readonly LibraryEntry[] }) {
  const { t } = useTranslation();
  const isFirst = useDeferredValue(false, true);
  const shown = isFirst ? entries.slice(0, AT_FIRST) : entries;
  return (
    <Table
      caption={t('shell.library')}
      columns={[
        { key: 'experiment', title: t('library.column.experiment') },
        { key: 'eventDate', title: t('library.column.eventDate') },
        { key: 'progress', title: t('library.column.progress') },
        { key: 'next', title: t('library.column.next') },
        { key: 'actions', title: t('library.column.actions'), kind: 'actions', hideTitle: true },
      ]}
    >
      {shown.map((entry) => (
        <ExperimentRow key={entry.experimentId} entry={entry} {...actions} />
      ))}
    </Table>
  );
}
