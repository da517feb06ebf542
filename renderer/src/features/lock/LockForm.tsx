import type { LockChange } from '@shared/contract/lock.contract.ts';
import { Button, ErrorNote } from '@ui/index.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import styles from './Lock.module.css';
import { NewPassphraseFields } from './NewPassphraseFields.tsx';
import { NO_PASSPHRASE, faultOf } from './passphrase-rules.ts';
import type { PassphraseFault } from './passphrase-rules.ts';
import { SecretField } from './SecretField.tsx';
import { useLockChange } from './useLockChange.ts';
import type { LockAct } from './useLockChange.ts';

export interface LockFormProps {
  readonly act: LockAct;
  /** The lock has the former form, to which the act gives the new one. */
  readonly former?: boolean;
  readonly onDone: (act: LockAct, change: LockChange) => void;
}

/** One wish about the lock. What was typed leaves the fields as soon as it was carried out. */
export function LockForm({ act, former = false, onDone }: LockFormProps) {
  const { t } = useTranslation();
  const heading = useId();
  const [current, setCurrent] = useState('');
  const [wish, setWish] = useState(NO_PASSPHRASE);
  const change = useLockChange(act, (result) => {
    setCurrent('');
    setWish(NO_PASSPHRASE);
    onDone(act, result);
  });
  const [fault, setFault] = useState<PassphraseFault | 'missing' | null>(null);
  const asksCurrent = act !== 'set';
  const asksNext = act === 'set' || act === 'change';
  const words = act === 'anew' && former ? 'former.renew' : act;

  function submit() {
    if (change.isPending) return;
    const found = asksCurrent && current === '' ? 'missing' : asksNext ? faultOf(wish) : null;
    setFault(found);
    if (found !== null) return;
    change.mutate({ current: asksCurrent ? current : null, next: asksNext ? wish.next : null });
  }

  return (
    <section aria-labelledby={heading} className={styles.form}>
      <h2 id={heading}>{t(`lock.${words}.heading`)}</h2>
      <p className="prose">{t(`lock.${words}.hint`)}</p>
      {asksCurrent ? (
        <SecretField
          label={t('lock.field.current')}
          hint={act === 'anew' || former ? undefined : t('lock.field.orRecovery')}
          error={fault === 'missing' ? t('lock.error.missing') : undefined}
          value={current}
          onChange={setCurrent}
          onEnter={asksNext ? undefined : submit}
        />
      ) : null}
      {asksNext ? (
        <NewPassphraseFields
          value={wish}
          onChange={setWish}
          fault={fault === 'missing' ? null : fault}
          onEnter={submit}
        />
      ) : null}
      {change.error === null ? null : <ErrorNote>{failureText(change.error)}</ErrorNote>}
      <div>
        <Button
          variant={act === 'set' || words === 'former.renew' ? 'primary' : 'plain'}
          loading={change.isPending}
          onClick={submit}
        >
          {t(`lock.${words}.action`)}
        </Button>
      </div>
    </section>
  );
}
