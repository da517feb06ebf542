import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';

export interface OpenedPdf {
  /** The one before stays open until the new one can be drawn. */
  readonly pdf: PDFDocumentProxy | undefined;
  /** The bytes are no PDF that can be read: damaged, or locked with a password. */
  readonly failed: boolean;
}

/** The reader comes with the first preview, not with the app; its worker is served like every other file of the app. */
async function loadReader() {
  const [reader, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
  ]);
  reader.GlobalWorkerOptions.workerSrc = worker.default;
  return reader;
}

export function usePdf(bytes: Uint8Array | undefined): OpenedPdf {
  const [opened, setOpened] = useState<OpenedPdf>({ pdf: undefined, failed: false });
  useEffect(() => {
    if (bytes === undefined) return;
    let gone = false;
    let close = (): void => {};

    async function open(data: Uint8Array): Promise<void> {
      const { getDocument } = await loadReader();
      // The worker takes the bytes away: it gets a copy.
      const task = getDocument({ data: data.slice() });
      close = () => void task.destroy();
      const pdf = await task.promise;
      if (gone) close();
      else setOpened({ pdf, failed: false });
    }

    open(bytes).catch(() => {
      if (!gone) setOpened({ pdf: undefined, failed: true });
    });
    return () => {
      gone = true;
      // Let the next one appear before this one goes.
      setTimeout(() => close(), 1000);
    };
  }, [bytes]);
  return opened;
}
