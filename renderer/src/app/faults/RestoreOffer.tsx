import { useQuery, useQueryClient } from '@tanstack/react-query';
import { formatInstant } from '@shared/domain/civil-date.ts';
import { asInstant } from '@shared/domain/units.ts';
import { Button, ConfirmDialog, useToast } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { callHost } from '@app/lib/api.ts';
import { canBeRestored } from './fault-kind.ts';
import type { FaultKind } from './fault-kind.ts';
import styles from './FaultScreen.module.css';

/** Where the file itself is lost or spoilt: the newest verified backup, with what it holds, one press away. */
export function RestoreOffer({ kind }: { readonly kind: FaultKind }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const toast = useToast();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const { data } = useQuery({
    queryKey: ['backup.list', 'fault'],
    queryFn: () => callHost('backup.list', {}),
    enabled: canBeRestored(kind),
  });
  const newest = data?.entries.find(({ here }) => here === 'verified');
  if (!canBeRestored(kind) || data === undefined) return null;
  if (newest === undefined) return <p className={styles.offer}>{t('fault.noBackup')}</p>;
  const { id, madeAt, totals } = newest;
  const at = asInstant(madeAt);
  const holds = t('fault.backupHolds', {
    at: at === undefined ? madeAt : formatInstant(at, locale),
    experiments: totals.experiments,
    tasks: totals.tasks,
    people: totals.people,
  });

  async function restore(): Promise<void> {
    setAsking(false);
    setBusy(true);
    try {
      await callHost('backup.restore', { id });
      await client.invalidateQueries();
    } catch (error) {
      toast({ text: failureText(error), tone: 'error' });
    }
    setBusy(false);
  }

  return (
    <div className={styles.offer}>
      <span>{holds}</span>
      <Button variant={kind === 'damaged' ? 'primary' : 'plain'} loading={busy} onClick={() => setAsking(true)}>
        {t('fault.restore')}
      </Button>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('fault.restoreTitle')}
        description={t('fault.restoreBody', { holds })}
        confirmLabel={t('fault.restore')}
        cancelLabel={t('common.cancel')}
        tone="primary"
        onConfirm={() => void restore()}
      />
    </div>
  );
}
