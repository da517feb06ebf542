import { Button, EmptyState } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { useCommand } from '@app/lib/data.ts';
import type { OnSheet } from './useSheetEdits.ts';

/** A sheet without rows teaches how one is written. */
export function EmptySheet({ on }: { readonly on: OnSheet }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const fill = useCommand('cueSheet.useTemplate');
  return (
    <EmptyState
      sentence={t('programme.noRows.sentence')}
      example={t('programme.noRows.example')}
      action={
        <Button variant="primary" changes loading={fill.isPending} onClick={() => fill.mutate({ ...on, locale })}>
          {t('programme.noRows.template')}
        </Button>
      }
    />
  );
}
