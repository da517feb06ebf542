import { Banner, Button, Spinner } from '@ui/index.ts';
import type { DocumentPreview } from '@shared/contract/document.contract.ts';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { PdfPages } from '@app/paper/PdfPages.tsx';

interface PreviewProps {
  readonly rendered: DocumentPreview | undefined;
  readonly working: boolean;
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** The paper as it would be issued now. */
export function Preview({ rendered, working, error, onRetry }: PreviewProps) {
  const { t } = useTranslation();
  return (
    <PdfPages
      bytes={rendered?.bytes}
      label={t('documents.preview.label')}
      status={working ? <Spinner size={14} label={t('documents.preview.working')} /> : null}
      notice={
        error ? (
          <Banner
            tone="error"
            title={t('documents.preview.failed')}
            remedy={failureText(error)}
            action={<Button onClick={onRetry}>{t('documents.preview.retry')}</Button>}
          />
        ) : null
      }
    />
  );
}
