import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Banner, Button, ErrorNote } from '@ui/index.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';
import styles from './Lock.module.css';
import { RecoveryKeyDialog } from './RecoveryKeyDialog.tsx';
import { SecretField } from './SecretField.tsx';
import { LOCK_STATE } from './useLockChange.ts';

export interface RecoveryKeyFormProps {
  readonly has: boolean;
  readonly onKept: () => void;
}

/** The recovery key made, or made anew: shown once, and good from the moment that somebody says it is kept. */
export function RecoveryKeyForm({ has, onKept }: RecoveryKeyFormProps) {
  const { t } = useTranslation();
  const heading = useId();
  const client = useQueryClient();
  const [current, setCurrent] = useState('');
  const [missing, setMissing] = useState(false);
  const make = useMutation({
    mutationFn: () => callHost('lock.makeRecoveryKey', { current }),
    meta: { quiet: true },
  });
  const keep = useMutation({
    mutationFn: (recoveryKey: string) => callHost('lock.keepRecoveryKey', { current, recoveryKey }),
    onSuccess() {
      forget();
      onKept();
    },
    onSettled: () => client.invalidateQueries({ queryKey: LOCK_STATE }),
    meta: { quiet: true },
  });

  function forget() {
    setCurrent('');
    make.reset();
    keep.reset();
  }

  function submit() {
    setMissing(current === '');
    if (current !== '' && !make.isPending) make.mutate();
  }

  return (
    <section aria-labelledby={heading} className={styles.form}>
      <h2 id={heading}>{t('lock.recovery.heading')}</h2>
      {has ? null : <Banner tone="warn" title={t('lock.recovery.none')} />}
      <p className="prose">{has ? t('lock.recovery.hintAgain') : t('lock.recovery.hint')}</p>
      <SecretField
        label={t('lock.field.current')}
        error={missing ? t('lock.error.missing') : undefined}
        value={current}
        onChange={setCurrent}
        onEnter={submit}
      />
      {make.error === null ? null : <ErrorNote>{failureText(make.error)}</ErrorNote>}
      <div>
        <Button variant={has ? 'plain' : 'primary'} loading={make.isPending} onClick={submit}>
          {has ? t('lock.recovery.again') : t('lock.recovery.action')}
        </Button>
      </div>
      {make.data === undefined ? null : (
        <RecoveryKeyDialog
          recoveryKey={make.data.recoveryKey}
          replaces={has}
          busy={keep.isPending}
          fault={keep.error === null ? null : failureText(keep.error)}
          onKeep={() => keep.mutate(make.data.recoveryKey)}
          onClose={forget}
        />
      )}
    </section>
  );
}
