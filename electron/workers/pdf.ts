/**
 * A utility process that renders PDFs: it may be killed at any time without harm to the library. Started with the fonts' folder as its
 * only argument; takes `PdfRequest`, answers `PdfAnswer` with the same id.
 */
import type { PaperModel } from '@shared/contract/paper.ts';
import { readFontBytes } from '@core/documents/font-files.ts';
import { makeRenderer, type RenderedDocument } from '@core/documents/render.ts';

export interface PdfRequest {
  readonly id: number;
  readonly model: PaperModel;
}

export type PdfAnswer =
  | ({ readonly id: number; readonly ok: true } & RenderedDocument)
  | { readonly id: number; readonly ok: false; readonly detail: string };

const [fonts = ''] = process.argv.slice(2);
const render = makeRenderer(readFontBytes(fonts));
const { parentPort } = process;
const send = parentPort.postMessage.bind(parentPort);

async function answer({ id, model }: PdfRequest): Promise<PdfAnswer> {
  try {
    return { id, ok: true, ...(await render(model)) };
  } catch (error) {
    return { id, ok: false, detail: error instanceof Error ? error.message : 'unknown' };
  }
}

// Documents are rendered one after the other: two at once would only slow each other down.
let last: Promise<void> = Promise.resolve();
parentPort.on('message', ({ data }: { data: PdfRequest }) => {
  last = last.then(async () => send(await answer(data)));
});
