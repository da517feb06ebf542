import { formatInstant } from '@shared/domain/civil-date.ts';
import { Banner, Button } from '@ui/index.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { callHost } from '@app/lib/api.ts';
import { useView } from '@app/lib/view.ts';
import { keepFieldsReadOnly } from './read-only-fields.ts';

/** A newer library is only looked at: says so on every screen, for as long as it is so, and keeps its fields from being typed into. */
export function ViewBanner() {
  const { t } = useTranslation();
  const locale = useLocale();
  const client = useQueryClient();
  const view = useView();
  const isViewed = view !== null;
  useEffect(() => (isViewed ? keepFieldsReadOnly() : undefined), [isViewed]);
  const close = useMutation({ mutationFn: () => callHost('view.close', {}), onSuccess: () => client.resetQueries() });
  if (view === null) return null;
  return (
    <Banner
      tone="warn"
      title={t('view.title')}
      remedy={t('view.remedy', { at: formatInstant(view.takenAt, locale) })}
      action={
        <Button loading={close.isPending} onClick={() => close.mutate()}>
          {t('view.close')}
        </Button>
      }
    />
  );
}
