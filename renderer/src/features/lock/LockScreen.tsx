import type { LockChange } from '@shared/contract/lock.contract.ts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { LockKeyhole } from 'lucide-react';
import { Banner, Button, Screen } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callHost } from '@app/lib/api.ts';
import { FormerLock } from './FormerLock.tsx';
import styles from './Lock.module.css';
import { LockForm } from './LockForm.tsx';
import { LOCK_STATE } from './useLockChange.ts';

type Done = { readonly kind: 'set' | 'change' | 'remove'; readonly change: LockChange };

/** The library's lock: what it protects and what it does not, and the passphrase set, changed and removed. */
export function LockScreen() {
  const { t } = useTranslation();
  const { data: lock } = useSuspenseQuery({ queryKey: LOCK_STATE, queryFn: () => callHost('lock.state', {}) });
  const [done, setDone] = useState<Done | null>(null);
  const remember = (kind: Done['kind'], change: LockChange) => setDone({ kind, change });
  return (
    <Screen
      width="prose"
      title={t('lock.title')}
      summary={lock.locked ? t('lock.summaryOn') : t('lock.summaryOff')}
      actions={
        lock.locked ? (
          <Button icon={LockKeyhole} onClick={() => void callHost('lock.close', {})} title={t('lock.close.hint')}>
            {t('lock.close.action')}
          </Button>
        ) : null
      }
    >
      {done === null ? null : <Outcome {...done} />}
      <FormerLock left={lock.left} waiting={lock.waiting} />
      <div className={`${styles.words} prose`}>
        <p>{t('lock.what')}</p>
        <p>{t('lock.whatNot')}</p>
        <p>
          <strong>{t('lock.forget')}</strong>
        </p>
      </div>
      {lock.locked ? (
        <>
          <LockForm key="change" kind="change" onDone={remember} />
          <LockForm key="remove" kind="remove" onDone={remember} />
        </>
      ) : (
        <LockForm key="set" kind="set" onDone={remember} />
      )}
    </Screen>
  );
}

function Outcome({ kind, change }: Done) {
  const { t } = useTranslation();
  const backups = change.backups > 0 ? t('lock.backups', { count: change.backups }) : null;
  return <Banner title={t(`lock.${kind}.done`)} remedy={backups} />;
}
