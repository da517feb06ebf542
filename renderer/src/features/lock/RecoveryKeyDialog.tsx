import { useMutation } from '@tanstack/react-query';
import { FileDown } from 'lucide-react';
import { Button, Checkbox, Dialog, ErrorNote } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { callHost } from '@app/lib/api.ts';
import styles from './Lock.module.css';

export interface RecoveryKeyDialogProps {
  readonly recoveryKey: string;
  /** A former one stops to open the library. */
  readonly replaces: boolean;
  readonly busy: boolean;
  readonly fault: string | null;
  readonly onKeep: () => void;
  readonly onClose: () => void;
}

/** The one time that the key is shown. Closed without a word it is thrown away, and what held before holds on. */
export function RecoveryKeyDialog({ recoveryKey, replaces, busy, fault, onKeep, onClose }: RecoveryKeyDialogProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const [kept, setKept] = useState(false);
  const [missing, setMissing] = useState(false);
  const print = useMutation({
    mutationFn: () => callHost('lock.printRecoveryKey', { recoveryKey, locale }),
    meta: { quiet: true },
  });
  const path = print.data?.path;

  function submit() {
    setMissing(!kept);
    if (kept && !busy) onKeep();
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('lock.recovery.title')}
      description={replaces ? t('lock.recovery.shownAgain') : t('lock.recovery.shown')}
      closeLabel={t('common.close')}
      footer={
        <>
          <Button onClick={onClose}>{t('lock.recovery.drop')}</Button>
          <Button variant="primary" loading={busy} onClick={submit}>
            {t('lock.recovery.keep')}
          </Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <ol className={styles.key} aria-label={t('lock.recovery.heading')} tabIndex={0}>
          {recoveryKey.split('-').map((group) => (
            <li key={group}>{group}</li>
          ))}
        </ol>
        <div>
          <Button icon={FileDown} loading={print.isPending} onClick={() => print.mutate()}>
            {t('lock.recovery.print')}
          </Button>
        </div>
        {path === undefined ? null : (
          <p role="status" className={styles.printed}>
            {t('lock.recovery.printed', { path })}
          </p>
        )}
        {print.error === null ? null : <ErrorNote>{failureText(print.error)}</ErrorNote>}
        <Checkbox checked={kept} onChange={setKept}>
          {t('lock.recovery.kept')}
        </Checkbox>
        {missing && !kept ? <ErrorNote>{t('lock.recovery.keptMissing')}</ErrorNote> : null}
        {fault === null ? null : <ErrorNote>{fault}</ErrorNote>}
      </div>
    </Dialog>
  );
}
