import { Field, PassphraseField } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';

export interface SecretFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter?: (() => void) | undefined;
}

/** A labelled passphrase, with the words of its button. */
export function SecretField({ label, hint, error, ...field }: SecretFieldProps) {
  const { t } = useTranslation();
  return (
    <Field label={label} hint={hint} error={error}>
      <PassphraseField {...field} words={{ show: t('lock.field.show'), hide: t('lock.field.hide') }} />
    </Field>
  );
}
