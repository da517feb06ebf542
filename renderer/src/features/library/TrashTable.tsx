import { formatInstant } from '@shared/domain/civil-date.ts';
import { asInstant } from '@shared/domain/units.ts';
import type { LibraryEntry } from '@shared/contract/library.contract.ts';
import { ArchiveRestore, Trash2 } from 'lucide-react';
import { Badge, Button, EmptyState, Table } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import styles from './Library.module.css';

export interface TrashTableProps {
  readonly entries: readonly LibraryEntry[];
  readonly onRestore: (entry: LibraryEntry) => void;
  readonly onPurge: (entry: LibraryEntry) => void;
}

/** What was thrown away: back again, or gone for good. */
export function TrashTable({ entries, onRestore, onPurge }: TrashTableProps) {
  const { t } = useTranslation();
  if (entries.length === 0) return <EmptyState sentence={t('library.trashEmpty')} />;
  return (
    <Table
      caption={t('library.view.trashName')}
      columns={[
        { key: 'experiment', title: t('library.column.experiment') },
        { key: 'trashedAt', title: t('library.column.trashedAt') },
        { key: 'actions', title: t('library.column.actions'), kind: 'actions', hideTitle: true },
      ]}
    >
      {entries.map((entry) => (
        <TrashRow key={entry.experimentId} entry={entry} onRestore={onRestore} onPurge={onPurge} />
      ))}
    </Table>
  );
}

function TrashRow({ entry, onRestore, onPurge }: Omit<TrashTableProps, 'entries'> & { readonly entry: LibraryEntry }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const at = asInstant(entry.trashedAt ?? '');
  return (
    <tr>
      <th scope="row">
        <div className={styles.name}>
          {entry.title}
          {entry.isSample ? <Badge>{t('library.sample')}</Badge> : null}
        </div>
      </th>
      <td className="tabular">{at === undefined ? null : formatInstant(at, locale)}</td>
      <td data-actions>
        <Button
          size="small"
          changes
          icon={ArchiveRestore}
          aria-label={t('library.restoreNamed', { title: entry.title })}
          onClick={() => onRestore(entry)}
        >
          {t('library.restore')}
        </Button>
        <Button
          size="small"
          changes
          icon={Trash2}
          variant="quiet"
          aria-label={t('library.purgeNamed', { title: entry.title })}
          onClick={() => onPurge(entry)}
        >
          {t('library.purge.action')}
        </Button>
      </td>
    </tr>
  );
}
