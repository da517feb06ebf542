import type { LockChange } from '@shared/contract/lock.contract.ts';
import { Button, ErrorNote, Field, PassphraseField } from '@ui/index.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import styles from './Lock.module.css';
import { NewPassphraseFields } from './NewPassphraseFields.tsx';
import { NO_PASSPHRASE, faultOf } from './passphrase-rules.ts';
import type { PassphraseFault } from './passphrase-rules.ts';
import { useLockChange } from './useLockChange.ts';

export interface LockFormProps {
  readonly kind: 'set' | 'change' | 'remove';
  readonly onDone: (kind: 'set' | 'change' | 'remove', change: LockChange) => void;
}

/** One wish about the lock. What was typed leaves the fields as soon as it was carried out. */
export function LockForm({ kind, onDone }: LockFormProps) {
  const { t } = useTranslation();
  const heading = useId();
  const [current, setCurrent] = useState('');
  const [wish, setWish] = useState(NO_PASSPHRASE);
  const change = useLockChange((result) => {
    setCurrent('');
    setWish(NO_PASSPHRASE);
    onDone(kind, result);
  });
  const [fault, setFault] = useState<PassphraseFault | 'missing' | null>(null);
  const asksCurrent = kind !== 'set';
  const asksNext = kind !== 'remove';

  function submit() {
    if (change.isPending) return;
    const found = asksCurrent && current === '' ? 'missing' : asksNext ? faultOf(wish) : null;
    setFault(found);
    if (found !== null) return;
    change.mutate({ current: asksCurrent ? current : null, next: asksNext ? wish.next : null });
  }

  return (
    <section aria-labelledby={heading} className={styles.form}>
      <h2 id={heading}>{t(`lock.${kind}.heading`)}</h2>
      {asksCurrent ? (
        <Field label={t('lock.field.current')} error={fault === 'missing' ? t('lock.error.missing') : undefined}>
          <PassphraseField
            value={current}
            onChange={setCurrent}
            onEnter={asksNext ? undefined : submit}
            words={{ show: t('lock.field.show'), hide: t('lock.field.hide') }}
          />
        </Field>
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
        <Button variant={kind === 'set' ? 'primary' : 'plain'} loading={change.isPending} onClick={submit}>
          {t(`lock.${kind}.action`)}
        </Button>
      </div>
    </section>
  );
}
