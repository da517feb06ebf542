import type { LockLeftovers } from '@shared/contract/lock.contract.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Banner, Button, ErrorNote } from '@ui/index.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { ApiError, callHost } from '@app/lib/api.ts';
import styles from './Lock.module.css';
import { SecretField } from './SecretField.tsx';
import { LOCK_STATE } from './useLockChange.ts';

/** Copies that do not follow the library's lock yet: named, and brought along by whoever still has their passphrase. */
export function FormerLock({ left, waiting }: LockLeftovers) {
  const { t } = useTranslation();
  return (
    <>
      {waiting ? <Banner title={t('lock.former.waiting')} remedy={t('lock.former.waitingRemedy')} /> : null}
      {left.length === 0 ? null : <Adopt names={left} />}
    </>
  );
}

function Adopt({ names }: { readonly names: readonly string[] }) {
  const { t } = useTranslation();
  const heading = useId();
  const client = useQueryClient();
  const [secret, setSecret] = useState('');
  const adopt = useMutation({
    mutationFn: () => callHost('lock.adopt', { secret }),
    onSuccess: () => setSecret(''),
    onSettled: () => client.invalidateQueries({ queryKey: LOCK_STATE }),
    meta: { quiet: true },
  });
  function submit() {
    if (!adopt.isPending && secret !== '') adopt.mutate();
  }
  return (
    <section aria-labelledby={heading} className={styles.form}>
      <h2 id={heading}>{t('lock.former.heading')}</h2>
      <Banner tone="warn" title={t('lock.former.left', { count: names.length })} remedy={names.join(', ')} />
      <SecretField label={t('lock.former.field')} value={secret} onChange={setSecret} onEnter={submit} />
      {adopt.error === null ? null : (
        <ErrorNote>{isWrong(adopt.error) ? t('lock.former.wrong') : failureText(adopt.error)}</ErrorNote>
      )}
      <div>
        <Button loading={adopt.isPending} onClick={submit}>
          {t('lock.former.action')}
        </Button>
      </div>
    </section>
  );
}

/** It is about backups, not about the library file. */
function isWrong(error: Error): boolean {
  return error instanceof ApiError && error.code === 'library.wrongPassphrase';
}
