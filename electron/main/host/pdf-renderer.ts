/** The one renderer of papers, for every host call that prints. */
import { join } from 'node:path';
import { app } from 'electron';
import { ForkedPdfRenderer } from '../adapters/pdf.ts';
import type { AppPaths } from '../paths.ts';

let forked: ForkedPdfRenderer | undefined;

export function rendererFor({ resources }: AppPaths): ForkedPdfRenderer {
  if (forked === undefined) {
    forked = new ForkedPdfRenderer(join(resources, 'fonts'));
    app.once('will-quit', () => forked?.close());
  }
  return forked;
}
