import { Banner, Button, IconButton, SegmentedControl, Spinner, runKey } from '@ui/index.ts';
import type { DocumentPreview } from '@shared/contract/document.contract.ts';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { PageCanvas, type Zoom } from './PageCanvas.tsx';
import styles from './Preview.module.css';
import { usePdf } from './usePdf.ts';
import { useRoomSize } from './useRoomSize.ts';

interface PreviewProps {
  readonly rendered: DocumentPreview | undefined;
  readonly working: boolean;
  readonly error: Error | null;
  readonly onRetry: () => void;
}

const ZOOMS = ['fitWidth', 'fitPage', 'actual'] as const;

/** The paper itself, page by page. Page Up and Page Down turn the pages, Home and End go to the first and the last. */
export function Preview({ rendered, working, error, onRetry }: PreviewProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(1);
  const [zoom, setZoom] = useState<Zoom>('fitWidth');
  const [desk, room] = useRoomSize();
  const pdf = usePdf(rendered?.bytes);
  const total = pdf?.numPages ?? 0;
  const page = Math.min(Math.max(1, asked), Math.max(1, total));
  return (
    <section className={styles.preview} aria-label={t('documents.preview.label')}>
      <div className={styles.bar}>
        <IconButton
          icon={ChevronLeft}
          label={t('documents.preview.previous')}
          disabled={page <= 1}
          onClick={() => setAsked(page - 1)}
        />
        <span className={styles.number} aria-live="polite">
          {total > 0 ? t('documents.preview.page', { page, total }) : ''}
        </span>
        <IconButton
          icon={ChevronRight}
          label={t('documents.preview.next')}
          disabled={page >= total}
          onClick={() => setAsked(page + 1)}
        />
        <span className={styles.busy} role="status">
          {working ? <Spinner size={14} label={t('documents.preview.working')} /> : null}
        </span>
        <SegmentedControl
          label={t('documents.preview.zoom')}
          value={zoom}
          segments={ZOOMS.map((value) => ({ value, label: t(`documents.preview.${value}`) }))}
          onChange={setZoom}
        />
      </div>
      {error ? (
        <Banner
          tone="error"
          title={t('documents.preview.failed')}
          remedy={failureText(error)}
          action={<Button onClick={onRetry}>{t('documents.preview.retry')}</Button>}
        />
      ) : null}
      <div
        ref={desk}
        className={styles.desk}
        tabIndex={0}
        role="group"
        aria-label={t('documents.preview.label')}
        onKeyDown={(event) =>
          runKey(event, {
            PageDown: () => setAsked(page + 1),
            PageUp: () => setAsked(page - 1),
            Home: () => setAsked(1),
            End: () => setAsked(total),
          })
        }
      >
        {pdf && room ? (
          <PageCanvas
            pdf={pdf}
            page={page}
            zoom={zoom}
            room={room}
            label={t('documents.preview.page', { page, total })}
          />
        ) : null}
      </div>
    </section>
  );
}
