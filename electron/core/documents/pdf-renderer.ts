/** Turning models into PDFs, wherever that is done: in a process of its own for the window, in this one for the command line. */
import type { PaperModel } from '@shared/contract/paper.ts';
import { AppError } from '../base/app-error.ts';
import { makeRenderer, type RenderedDocument } from './render.ts';
import type { FontBytes } from './typography/font-book.ts';

export interface PdfRenderer {
  /** Throws AppError `pdf.failed`, `pdf.cancelled` or `pdf.timeout`. */
  render(model: PaperModel, signal: AbortSignal): Promise<RenderedDocument>;
}

/** Renders in this process; fonts are read when the first document is asked for. */
export function inProcessRenderer(readFonts: () => FontBytes): PdfRenderer {
  let ready: ReturnType<typeof makeRenderer> | undefined;

  return {
    async render(model, signal) {
      if (signal.aborted) throw new AppError('pdf.cancelled');
      try {
        ready ??= makeRenderer(readFonts());
        return await ready(model);
      } catch (error) {
        throw new AppError(
          'pdf.failed',
          { detail: error instanceof Error ? error.message : 'unknown' },
          { cause: error },
        );
      }
    },
  };
}
