/** Document model in, PDF bytes out. Nothing is read while rendering: the fonts come in once, as bytes. */
import pdfmake from 'pdfmake';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { layOutCueSheet } from './cue-sheet.ts';
import type { LaidOut } from './render-context.ts';
import { A4 } from './layout/page.ts';
import { withPackedObjects } from './pack.ts';
import { writePages } from './page-writer.ts';
import type { DocumentWarning } from '@shared/contract/document-model.ts';
import type { PaperModel } from '@shared/contract/paper.ts';
import { layOutDestructionLog } from './destruction-log.ts';
import { layOutGuide } from './guide.ts';
import { layOutPlain } from './plain-paper.ts';
import { layOutRoleTable } from './role-table.ts';
import { layOutSettlement } from './settlement.ts';
import { FONT_FILES, makeFontBook, type FontBook, type FontBytes } from './typography/font-book.ts';

export interface RenderedDocument {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly warnings: readonly DocumentWarning[];
}

export type RenderDocument = (model: PaperModel) => Promise<RenderedDocument>;

function layOut(model: PaperModel, fonts: FontBook): LaidOut {
  switch (model.kind) {
    case 'cueSheet':
      return layOutCueSheet(model, fonts);
    case 'roleTable':
      return layOutRoleTable(model, fonts);
    case 'settlement':
      return layOutSettlement(model, fonts);
    case 'destructionLog':
      return layOutDestructionLog(model, fonts);
    case 'guide':
      return layOutGuide(model, fonts);
    default:
      return layOutPlain(model, fonts);
  }
}

const PRODUCT = '실험장 Silheomjang';

/** Titled, in its language, tagged as PDF/UA asks, with the first page ready. */
function definitionOf({ pages, title, language }: LaidOut, at: string): TDocumentDefinitions {
  const { width, height } = pages[0]?.paper ?? { width: A4.short, height: A4.long };
  return {
    version: '1.7',
    language,
    displayTitle: true,
    tagged: true,
    subset: 'PDF/UA',
    info: { title, creator: PRODUCT, producer: `${PRODUCT} (pdfmake)`, creationDate: new Date(at) },
    pageSize: { width: Math.min(width, height), height: Math.max(width, height) },
    pageOrientation: width > height ? 'landscape' : 'portrait',
    content: [],
  };
}

/** The library writes the title into the XML of the metadata as it stands. What it writes elsewhere is written by then. */
function escapeMetadata(pdf: PDFKit.PDFDocument, title: string): void {
  const endMetadata = pdf.endMetadata.bind(pdf);
  pdf.endMetadata = () => {
    pdf.info.Title = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    endMetadata();
  };
}

export function makeRenderer(fontBytes: FontBytes): RenderDocument {
  const fonts = makeFontBook(fontBytes);
  const files = FONT_FILES.map((name) => [name, Buffer.from(fontBytes[name])] as const);
  // Text, drawings and bytes that are given: whatever would reach for a file or an address is refused.
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setUrlAccessPolicy(() => false);

  return async (model) => {
    const laidOut = layOut(model, fonts);
    const created = pdfmake.createPdf(definitionOf(laidOut, model.issue.issuedAt));
    const pdf = await created.getStream();
    escapeMetadata(pdf, laidOut.title);
    for (const [name, file] of files) pdf.registerFont(name, file);
    const structure = writePages(pdf, laidOut.pages, fonts);
    // Ends the document and gathers its bytes.
    const bytes = withPackedObjects(await created.getBuffer(), structure);
    return { bytes, pages: laidOut.pages.length, warnings: laidOut.warnings };
  };
}
