import { PASSPHRASE_MIN } from '@shared/contract/lock.contract.ts';
import { Checkbox, ErrorNote } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import type { NewPassphrase, PassphraseFault } from './passphrase-rules.ts';
import { SecretField } from './SecretField.tsx';

export interface NewPassphraseFieldsProps {
  readonly value: NewPassphrase;
  readonly onChange: (value: NewPassphrase) => void;
  readonly fault: PassphraseFault | null;
  readonly onEnter: () => void;
}

/** A new passphrase, typed twice, and the word that it was written down. */
export function NewPassphraseFields({ value, onChange, fault, onEnter }: NewPassphraseFieldsProps) {
  const { t } = useTranslation();
  const short = t('lock.error.short', { min: PASSPHRASE_MIN });
  return (
    <>
      <SecretField
        label={t('lock.field.next')}
        hint={t('lock.field.hint', { min: PASSPHRASE_MIN })}
        error={fault === 'short' ? short : undefined}
        value={value.next}
        onChange={(next) => onChange({ ...value, next })}
      />
      <SecretField
        label={t('lock.field.again')}
        error={fault === 'differs' ? t('lock.error.differs') : undefined}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
        onEnter={onEnter}
      />
      <div>
        <Checkbox checked={value.understood} onChange={(understood) => onChange({ ...value, understood })}>
          {t('lock.field.understood')}
        </Checkbox>
        {fault === 'understood' ? <ErrorNote>{t('lock.error.understood')}</ErrorNote> : null}
      </div>
    </>
  );
}
