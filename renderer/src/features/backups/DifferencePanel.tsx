import { DIFFERENCE_KINDS } from '@shared/contract/backup.contract.ts';
import type {
  BackupDifference,
  BackupEntry,
  ExperimentDifference,
  RowDifference,
} from '@shared/contract/backup.contract.ts';
import { useQuery } from '@tanstack/react-query';
import { Badge, ErrorNote, SidePanel, Table } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RestoreOne } from '@app/bundles/index.ts';
import { failureText } from '@app/i18n/dynamic.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { callHost } from '@app/lib/api.ts';
import { sumText, whenText } from './backup-words.ts';
import styles from './Backups.module.css';
import { isLockedError } from './locked.ts';
import { LockedBackup } from './LockedBackup.tsx';

/** A backup beside now: counts, and what became of each experiment. */
export function DifferencePanel({ entry, onClose }: { readonly entry: BackupEntry; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [width, setWidth] = useState(380);
  const { data, error, refetch } = useQuery({
    queryKey: ['backup.differs', entry.id],
    queryFn: () => callHost('backup.differs', { id: entry.id }),
    retry: false,
  });
  return (
    <SidePanel
      title={t('backups.differ.title', { when: whenText(entry.madeAt, locale) })}
      closeLabel={t('common.close')}
      resizeLabel={t('backups.differ.resize')}
      width={width}
      onWidthChange={setWidth}
      onClose={onClose}
    >
      <div className={styles.differ} aria-live="polite">
        {error === null ? null : isLockedError(error) ? (
          <LockedBackup id={entry.id} onOpened={() => void refetch()} />
        ) : (
          <ErrorNote>{failureText(error)}</ErrorNote>
        )}
        {data === undefined && error === null ? <p>{t('backups.differ.loading')}</p> : null}
        {data === undefined ? null : <Difference data={data} />}
      </div>
    </SidePanel>
  );
}

const TOTALS = ['experiments', 'tasks', 'cues', 'people', 'planned', 'spent'] as const;

function Difference({ data }: { readonly data: BackupDifference }) {
  const { t } = useTranslation();
  const locale = useLocale();
  function figure(total: (typeof TOTALS)[number], value: number): string {
    return total === 'planned' || total === 'spent' ? sumText(t, value) : value.toLocaleString(locale);
  }
  const same = data.experiments.every(({ state }) => state === 'same');
  return (
    <>
      {same ? <p>{t('backups.differ.same')}</p> : null}
      <Table
        density="dense"
        caption={t('backups.differ.totals')}
        columns={[
          { key: 'what', title: t('backups.differ.what') },
          { key: 'past', title: t('backups.differ.past'), kind: 'number' },
          { key: 'now', title: t('backups.differ.now'), kind: 'number' },
        ]}
      >
        {TOTALS.map((total) => (
          <tr key={total} className={data.past[total] === data.now[total] ? undefined : styles.differs}>
            <th scope="row">{t(`backups.differ.${total}`)}</th>
            <td data-number>{figure(total, data.past[total])}</td>
            <td data-number>{figure(total, data.now[total])}</td>
          </tr>
        ))}
      </Table>
      <h3>{t('backups.differ.each')}</h3>
      <ul className={styles.each}>
        {data.experiments.map((experiment) => (
          <li key={experiment.experimentId}>
            <p className={styles.name}>
              {experiment.title}
              <Badge tone={experiment.state === 'same' ? 'done' : 'accent'}>
                {t(`backups.differ.state.${experiment.state}`)}
              </Badge>
            </p>
            {experiment.state === 'changed' ? (
              <ul className={styles.rows}>
                {linesOf(t, experiment).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : null}
            {experiment.state === 'same' || experiment.past === null ? null : (
              <RestoreOne backupId={data.id} experimentId={experiment.experimentId} title={experiment.title} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function linesOf(t: TFunction, { rows }: ExperimentDifference): readonly string[] {
  return DIFFERENCE_KINDS.flatMap((kind) => {
    const changes = changesOf(t, rows[kind]);
    if (changes.length === 0) return [];
    return [t('backups.differ.rows', { kind: t(`backups.differ.kind.${kind}`), changes: changes.join(', ') })];
  });
}

const CHANGES = ['added', 'removed', 'changed'] as const satisfies readonly (keyof RowDifference)[];

function changesOf(t: TFunction, difference: RowDifference): readonly string[] {
  return CHANGES.filter((change) => difference[change] > 0).map((change) =>
    t(`backups.differ.${change}`, { count: difference[change] }),
  );
}
