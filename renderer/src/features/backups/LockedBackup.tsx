import { useMutation } from '@tanstack/react-query';
import { Button, Field, PassphraseField } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';
import styles from './Backups.module.css';

export interface LockedBackupProps {
  readonly id: string;
  readonly onOpened: () => void;
}

/** A backup in a lock that nobody opened yet, such as another library's: it asks for the secret of its time. */
export function LockedBackup({ id, onOpened }: LockedBackupProps) {
  const { t } = useTranslation();
  const [secret, setSecret] = useState('');
  const open = useMutation({
    mutationFn: () => callHost('lock.openBackup', { id, secret }),
    onSuccess: onOpened,
    meta: { quiet: true },
  });
  function submit() {
    if (secret !== '' && !open.isPending) open.mutate();
  }
  return (
    <div className={styles.locked}>
      <p>{t('backups.locked.said')}</p>
      <Field label={t('backups.locked.field')} error={open.error === null ? undefined : failureText(open.error)}>
        <PassphraseField
          value={secret}
          onChange={setSecret}
          onEnter={submit}
          autoFocus
          words={{ show: t('lock.field.show'), hide: t('lock.field.hide') }}
        />
      </Field>
      <div>
        <Button variant="primary" loading={open.isPending} disabled={secret === ''} onClick={submit}>
          {t('backups.locked.action')}
        </Button>
      </div>
    </div>
  );
}
