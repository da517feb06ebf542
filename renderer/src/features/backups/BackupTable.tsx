import type { BackupEntry, BackupState } from '@shared/contract/backup.contract.ts';
import { ArchiveRestore, GitCompareArrows } from 'lucide-react';
import { Badge, Button, Table } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { ageText } from '@app/i18n/age.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { sizeText } from '@app/i18n/size-text.ts';
import { sumText, whenText } from './backup-words.ts';
import styles from './Backups.module.css';

export interface BackupTableProps {
  readonly entries: readonly BackupEntry[];
  readonly now: number;
  readonly hasSecond: boolean;
  readonly compared: string | null;
  readonly onCompare: (entry: BackupEntry) => void;
  readonly onRestore: (entry: BackupEntry) => void;
}

/** Newest first. */
export function BackupTable({ entries, ...rest }: BackupTableProps) {
  const { t } = useTranslation();
  return (
    <Table
      caption={t('backups.list')}
      columns={[
        { key: 'madeAt', title: t('backups.column.madeAt') },
        { key: 'holds', title: t('backups.column.holds') },
        { key: 'size', title: t('backups.column.size'), kind: 'number' },
        { key: 'places', title: t('backups.column.places') },
        { key: 'actions', title: t('backups.column.actions'), kind: 'actions', hideTitle: true },
      ]}
    >
      {entries.map((entry) => (
        <BackupRow key={entry.id} entry={entry} {...rest} />
      ))}
    </Table>
  );
}

function BackupRow({
  entry,
  now,
  hasSecond,
  compared,
  onCompare,
  onRestore,
}: Omit<BackupTableProps, 'entries'> & { readonly entry: BackupEntry }) {
  const { t } = useTranslation();
  const when = whenText(entry.madeAt, useLocale());
  const { experiments, tasks, cues, people, planned, spent } = entry.totals;
  const whole = entry.here === 'verified' || entry.second === 'verified';
  return (
    <tr data-current={entry.id === compared || undefined}>
      <th scope="row">
        <span className={styles.when}>{ageText(t, entry.madeAt, now)}</span>
        <span className={styles.quiet}>
          <span className={styles.whole}>{when}</span> ·{' '}
          <span className={styles.whole}>{t(`backups.reason.${entry.reason}`)}</span>
        </span>
      </th>
      <td>
        {t('backups.holds', { experiments, tasks, cues, people })}
        <span className={styles.quiet}>
          {t('backups.money', { planned: sumText(t, planned), spent: sumText(t, spent) })}
          {entry.attachments.count > 0 ? ` · ${t('backups.attachments', { count: entry.attachments.count })}` : ''}
        </span>
      </td>
      <td data-number>{sizeText(t, entry.bytes + entry.attachments.bytes)}</td>
      <td>
        <span className={styles.places}>
          <Place name={t('backups.here')} state={entry.here} />
          {hasSecond ? <Place name={t('backups.second')} state={entry.second ?? 'missing'} /> : null}
        </span>
      </td>
      <td data-actions className={styles.actions}>
        <Button
          size="small"
          changes
          variant="quiet"
          icon={GitCompareArrows}
          disabled={!whole}
          aria-label={t('backups.compareNamed', { when })}
          onClick={() => onCompare(entry)}
        >
          {t('backups.compare')}
        </Button>
        <Button
          size="small"
          changes
          icon={ArchiveRestore}
          disabled={!whole}
          aria-label={t('backups.restoreNamed', { when })}
          onClick={() => onRestore(entry)}
        >
          {t('backups.restore')}
        </Button>
      </td>
    </tr>
  );
}

const TONES = { verified: 'ok', damaged: 'danger', missing: 'plain' } as const satisfies Record<BackupState, string>;

function Place({ name, state }: { readonly name: string; readonly state: BackupState }) {
  const { t } = useTranslation();
  return (
    <Badge tone={TONES[state]}>{t('backups.placeState', { place: name, state: t(`backups.state.${state}`) })}</Badge>
  );
}
