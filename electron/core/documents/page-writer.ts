/**
 * Writes laid-out pages into an open PDF, every line and rule at its place. pdfmake opens the document (fonts, metadata, access policies);
 * its layout is not used, for the pages are laid out already: drawing on its PDFKit document took less than half the time of handing it
 * every line as a node of its own. Whatever is drawn is marked: a piece of the document's structure, or furniture (`structure.ts`).
 */
import { joinRules, type Page, type PlacedLine, type Rule, type Shape } from './layout/page.ts';
import type { Tag } from './layout/tags.ts';
import type { PackedObjects } from './pack.ts';
import { makeStructure, type Structure } from './structure.ts';
import type { FontBook, FontFamily, FontFile } from './typography/font-book.ts';

/** Answers with the structure of the document, which is added to the finished file. */
export function writePages(pdf: PDFKit.PDFDocument, pages: readonly Page[], fonts: FontBook): PackedObjects {
  const structure = makeStructure(pdf);
  for (const [i, page] of pages.entries()) {
    // The document comes with its first page.
    if (i > 0) pdf.addPage({ size: [page.paper.width, page.paper.height], margin: 0 });
    structure.begin(page);
    const furnish = (things: readonly unknown[], write: () => void): void => {
      if (things.length > 0) structure.mark(null, 'Layout', write);
    };
    furnish(page.tints, () => writeTints(pdf, page));
    writeShapes(pdf, page, structure);
    writePictures(pdf, page, structure);
    furnish(page.rules, () => writeRules(pdf, page));
    writeLines(pdf, page, fonts, structure);
  }
  return structure.end();
}

/** Things that follow one another and are of one tag. */
function runsOf<Thing extends { readonly tag: Tag | null }>(things: readonly Thing[]): readonly (readonly Thing[])[] {
  const runs: Thing[][] = [];
  for (const thing of things) {
    const last = runs.at(-1);
    if (last !== undefined && last[0]?.tag === thing.tag) last.push(thing);
    else runs.push([thing]);
  }
  return runs;
}

function writeTints(pdf: PDFKit.PDFDocument, page: Page): void {
  for (const { x, y, width, height, ink } of page.tints) {
    pdf.rect(round(x), round(y), round(width), round(height)).fill(ink);
  }
}

function writeShapes(pdf: PDFKit.PDFDocument, page: Page, structure: Structure): void {
  for (const run of runsOf(page.shapes))
    structure.mark(run[0]?.tag ?? null, 'Layout', () => {
      for (const shape of run) writeShape(pdf, shape);
    });
}

function writeShape(pdf: PDFKit.PDFDocument, shape: Shape): void {
  if (shape.kind === 'circle') pdf.circle(round(shape.x), round(shape.y), round(shape.radius));
  else {
    for (const [i, { x, y }] of shape.points.entries()) {
      if (i === 0) pdf.moveTo(round(x), round(y));
      else pdf.lineTo(round(x), round(y));
    }
    if (shape.closed) pdf.closePath();
  }
  const { fill, stroke } = shape;
  if (stroke !== undefined) pdf.lineWidth(stroke.weight);
  if (fill !== undefined && stroke !== undefined) pdf.fillAndStroke(fill, stroke.ink);
  else if (fill !== undefined) pdf.fill(fill);
  else if (stroke !== undefined) pdf.stroke(stroke.ink);
}

function writePictures(pdf: PDFKit.PDFDocument, page: Page, structure: Structure): void {
  for (const { x, y, width, height, bytes, tag } of page.pictures)
    structure.mark(tag, 'Layout', () => {
      pdf.image(Buffer.from(bytes), round(x), round(y), {
        fit: [round(width), round(height)],
        align: 'center',
        valign: 'center',
      });
    });
}

/** Rules of one weight and ink are one path. */
function writeRules(pdf: PDFKit.PDFDocument, page: Page): void {
  const paths = new Map<string, Rule[]>();
  for (const rule of joinRules(page.rules)) {
    const key = `${rule.weight} ${rule.ink}`;
    const alike = paths.get(key);
    if (alike === undefined) paths.set(key, [rule]);
    else alike.push(rule);
  }
  for (const alike of paths.values()) {
    for (const { x1, y1, x2, y2 } of alike) pdf.moveTo(round(x1), round(y1)).lineTo(round(x2), round(y2));
    const [first] = alike;
    if (first) pdf.lineWidth(first.weight).stroke(first.ink);
  }
}

function writeLines(pdf: PDFKit.PDFDocument, page: Page, fonts: FontBook, structure: Structure): void {
  let ink = '';
  for (const run of runsOf(page.lines))
    structure.mark(run[0]?.tag ?? null, 'Pagination', () => {
      for (const placed of run) {
        if (placed.outline !== undefined) pdf.outline.addItem(placed.outline);
        if (placed.ink !== ink) pdf.fillColor((ink = placed.ink));
        writeLine(pdf, placed, fonts);
      }
    });
}

function writeLine(pdf: PDFKit.PDFDocument, { line, size, bold, x, y }: PlacedLine, fonts: FontBook): void {
  let at = x;
  for (const run of line.runs) {
    pdf.font(fileFor(run.family, bold)).fontSize(size).text(run.text, round(at), round(y), { lineBreak: false });
    if (line.runs.length === 1) return;
    for (const character of run.text) at += fonts.width(character.codePointAt(0) ?? 0, bold) * size;
  }
}

function fileFor(family: FontFamily, bold: boolean): FontFile {
  switch (family) {
    case 'text':
      return bold ? 'text-semibold' : 'text-regular';
    case 'hanja':
      return 'hanja-medium';
    case 'emoji':
      return 'emoji-regular';
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
