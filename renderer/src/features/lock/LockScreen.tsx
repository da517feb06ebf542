import type { LockChange, LockState } from '@shared/contract/lock.contract.ts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { LockKeyhole } from 'lucide-react';
import { Banner, Button, Screen } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callHost } from '@app/lib/api.ts';
import { FormerLock } from './FormerLock.tsx';
import styles from './Lock.module.css';
import { LockForm } from './LockForm.tsx';
import { RecoveryKeyForm } from './RecoveryKeyForm.tsx';
import { LOCK_STATE } from './useLockChange.ts';
import type { LockAct } from './useLockChange.ts';

type Done = { readonly act: LockAct | 'recovery'; readonly change: LockChange | null };

/** The library's lock: what it protects and what it does not; passphrase and recovery key set, changed and removed. */
export function LockScreen() {
  const { t } = useTranslation();
  const { data: lock } = useSuspenseQuery({ queryKey: LOCK_STATE, queryFn: () => callHost('lock.state', {}) });
  const [done, setDone] = useState<Done | null>(null);
  const isLocked = lock.form !== 'none';
  return (
    <Screen
      width="prose"
      title={t('lock.title')}
      summary={isLocked ? t('lock.summaryOn') : t('lock.summaryOff')}
      actions={
        isLocked ? (
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
      <Acts lock={lock} onDone={(act, change) => setDone({ act, change })} />
    </Screen>
  );
}

interface ActsProps {
  readonly lock: LockState;
  readonly onDone: (act: Done['act'], change: LockChange | null) => void;
}

function Acts({ lock, onDone }: ActsProps) {
  if (lock.form === 'none') return <LockForm key="set" act="set" onDone={onDone} />;
  const former = lock.form === 'former';
  return (
    <>
      {former ? (
        <LockForm key="anew" act="anew" former onDone={onDone} />
      ) : (
        <RecoveryKeyForm has={lock.hasRecoveryKey} onKept={() => onDone('recovery', null)} />
      )}
      <LockForm key="change" act="change" former={former} onDone={onDone} />
      {former ? null : <LockForm key="anew" act="anew" onDone={onDone} />}
      <LockForm key="remove" act="remove" former={former} onDone={onDone} />
    </>
  );
}

function Outcome({ act, change }: Done) {
  const { t } = useTranslation();
  const backups = (change?.backups ?? 0) > 0 ? t('lock.backups', { count: change?.backups ?? 0 }) : null;
  return <Banner title={t(`lock.${act}.done`)} remedy={backups} />;
}
