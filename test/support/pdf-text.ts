/** Reads a PDF back, as a reader's search and copy would. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** From the foot of the page, points. */
  readonly y: number;
  /** Points. */
  readonly width: number;
}

export interface PdfPage {
  /** The lines of text in reading order, joined without anything between them. */
  readonly text: string;
  readonly items: readonly PlacedText[];
  readonly width: number;
  readonly height: number;
}

export interface PdfContent {
  readonly pages: readonly PdfPage[];
  /** All pages' text with white space brought to single spaces. */
  readonly text: string;
  readonly title: string;
  readonly language: string | null;
  readonly outline: readonly string[];
  /** Whatever else a reader can be shown of it: every entry of its metadata, notes on its pages, its labels, files in it. */
  readonly around: string;
}

const STANDARD_FONTS = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts/',
);

export async function readPdf(bytes: Uint8Array): Promise<PdfContent> {
  const task = getDocument({ data: Uint8Array.from(bytes), standardFontDataUrl: STANDARD_FONTS, verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  const notes: unknown[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const placed = items.flatMap((item) =>
      'str' in item
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width }]
        : [],
    );
    notes.push(await page.getAnnotations());
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({ text: placed.map((item) => item.text).join(''), items: placed, width, height });
  }
  const { info, metadata } = await document.getMetadata();
  const outline = (await document.getOutline()) ?? [];
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : '';
  const language = 'Language' in info && typeof info.Language === 'string' ? info.Language : null;
  const around = JSON.stringify([
    info,
    metadata?.getRaw() ?? null,
    notes,
    await document.getPageLabels(),
    await document.getAttachments(),
    await document.getJSActions(),
    await document.getFieldObjects(),
  ]);
  await task.destroy();
  return {
    pages,
    text: pages
      .map((page) => page.text)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
    title,
    language,
    outline: outline.map((entry) => entry.title),
    around,
  };
}

/** Whether a text stands in a PDF or on a page of it, whatever the white space between its words and lines. */
export function has(where: { readonly text: string } | undefined, text: string): boolean {
  return squash(where?.text ?? '').includes(squash(text));
}

function squash(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
