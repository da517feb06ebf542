import { Button, EmptyState } from '@ui/index.ts';
import { FileSpreadsheet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { useCommand } from '@app/lib/data.ts';
import styles from './Programme.module.css';
import type { OnSheet } from './useSheetEdits.ts';

/** A sheet without rows teaches how one is written. */
export function EmptySheet({ on, onImport }: { readonly on: OnSheet; readonly onImport: () => void }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const fill = useCommand('cueSheet.useTemplate');
  return (
    <EmptyState
      sentence={t('programme.noRows.sentence')}
      example={t('programme.noRows.example')}
      action={
        <div className={styles.starts}>
          <Button variant="primary" changes loading={fill.isPending} onClick={() => fill.mutate({ ...on, locale })}>
            {t('programme.noRows.template')}
          </Button>
          <Button changes icon={FileSpreadsheet} onClick={onImport}>
            {t('imports.open')}
          </Button>
        </div>
      }
    />
  );
}
