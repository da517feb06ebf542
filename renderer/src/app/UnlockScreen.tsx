import { useMutation, useQueryClient } from '@tanstack/react-query';
import { LockKeyhole } from 'lucide-react';
import { Button, Field, PassphraseField } from '@ui/index.ts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';
import styles from './UnlockScreen.module.css';

/** Before a locked library: the passphrase or the recovery key, and what is left when it is forgotten. */
export function UnlockScreen({ place }: { readonly place: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const [secret, setSecret] = useState('');
  const open = useMutation({
    mutationFn: () => callHost('lock.open', { secret }),
    onSuccess: () => client.resetQueries(),
    onError: () => field.current?.select(),
    meta: { quiet: true },
  });

  function submit() {
    if (secret !== '' && !open.isPending) open.mutate();
  }

  return (
    <main className={styles.screen}>
      <LockKeyhole size={28} strokeWidth={1.5} aria-hidden />
      <h1>{t('lock.open.title')}</h1>
      <p className="prose">{t('lock.open.body')}</p>
      <Field
        label={t('lock.open.field')}
        hint={t('lock.field.orRecovery')}
        error={open.error === null ? undefined : failureText(open.error)}
      >
        <PassphraseField
          ref={field}
          autoFocus
          value={secret}
          onChange={setSecret}
          onEnter={submit}
          words={{ show: t('lock.field.show'), hide: t('lock.field.hide') }}
        />
      </Field>
      <div className={styles.actions}>
        <Button variant="primary" loading={open.isPending} disabled={secret === ''} onClick={submit}>
          {open.isPending ? t('lock.open.working') : t('lock.open.action')}
        </Button>
      </div>
      <details className={styles.forgotten}>
        <summary>{t('lock.open.forgotten')}</summary>
        <p className="prose">{t('lock.open.forgottenBody')}</p>
      </details>
      <p className={styles.place}>{place}</p>
    </main>
  );
}
