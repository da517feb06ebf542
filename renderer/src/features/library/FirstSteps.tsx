import { Button, EmptyState } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';

/** The library before its first experiment. */
export function FirstSteps({ onCreate }: { readonly onCreate: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      sentence={t('library.empty.sentence')}
      example={t('library.empty.example')}
      action={
        <Button variant="primary" changes onClick={onCreate}>
          {t('library.empty.action')}
        </Button>
      }
    />
  );
}
