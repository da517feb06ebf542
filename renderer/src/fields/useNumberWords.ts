import { useTranslation } from 'react-i18next';

/** What a number field says of text that it cannot read. */
export function useNumberWords() {
  const { t } = useTranslation();
  return { notNumber: t('common.numberInvalid'), outOfRange: t('common.numberOutOfRange') };
}
