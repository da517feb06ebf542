import { Banner, IconButton, SegmentedControl, runKey } from '@ui/index.ts';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageCanvas, type Zoom } from './PageCanvas.tsx';
import styles from './Paper.module.css';
import { usePdf } from './usePdf.ts';
import { useRoomSize } from './useRoomSize.ts';

export interface PdfPagesProps {
  readonly bytes: Uint8Array | undefined;
  readonly label: string;
  /** Between the page number and the zoom. */
  readonly status?: ReactNode;
  /** Above the page: what went wrong. */
  readonly notice?: ReactNode;
}

const ZOOMS = ['fitWidth', 'fitPage', 'actual'] as const;

/** The paper itself, page by page. Page Up and Page Down turn the pages, Home and End go to the first and the last. */
export function PdfPages({ bytes, label, status, notice }: PdfPagesProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(1);
  const [zoom, setZoom] = useState<Zoom>('fitWidth');
  const [desk, room] = useRoomSize();
  const { pdf, failed } = usePdf(bytes);
  const total = pdf?.numPages ?? 0;
  const page = Math.min(Math.max(1, asked), Math.max(1, total));
  return (
    <section className={styles.preview} aria-label={label}>
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
          {status}
        </span>
        <SegmentedControl
          label={t('documents.preview.zoom')}
          value={zoom}
          segments={ZOOMS.map((value) => ({ value, label: t(`documents.preview.${value}`) }))}
          onChange={setZoom}
        />
      </div>
      {failed ? <Banner tone="error" title={t('attachments.preview.failed')} /> : notice}
      <div
        ref={desk}
        className={styles.desk}
        tabIndex={0}
        role="group"
        aria-label={label}
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
