/** Document model in, PDF bytes out. Nothing is read while rendering: the fonts come in once, as bytes. */
import pdfmake from 'pdfmake';
import { layOutCueSheet } from './cue-sheet.ts';
import type { LaidOut } from './desk.ts';
import { definitionOf, FONT_DESCRIPTORS } from './definition.ts';
import type { DocumentModel, DocumentWarning } from '@shared/contract/document-model.ts';
import { layOutRoleTable } from './role-table.ts';
import { layOutSettlement } from './settlement.ts';
import { FONT_FILES, makeFontBook, type FontBook, type FontBytes } from './typography/font-book.ts';

export interface RenderedDocument {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly warnings: readonly DocumentWarning[];
}

export type RenderDocument = (model: DocumentModel) => Promise<RenderedDocument>;

function layOut(model: DocumentModel, fonts: FontBook): LaidOut {
  switch (model.kind) {
    case 'cueSheet':
      return layOutCueSheet(model, fonts);
    case 'roleTable':
      return layOutRoleTable(model, fonts);
    case 'settlement':
      return layOutSettlement(model, fonts);
  }
}

export function makeRenderer(fontBytes: FontBytes): RenderDocument {
  const fonts = makeFontBook(fontBytes);
  for (const name of FONT_FILES) pdfmake.virtualfs.writeFileSync(name, Buffer.from(fontBytes[name]));
  pdfmake.setFonts(FONT_DESCRIPTORS);
  // Documents hold text only: whatever would reach for a file or an address is refused.
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.setUrlAccessPolicy(() => false);

  return async (model) => {
    const laidOut = layOut(model, fonts);
    const buffer = await pdfmake.createPdf(definitionOf(laidOut, model.issue.issuedAt)).getBuffer();
    return { bytes: new Uint8Array(buffer), pages: laidOut.pages.length, warnings: laidOut.warnings };
  };
}
