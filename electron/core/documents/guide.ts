/** The guide on A4 upright: its contents, then each page of it on a new page of paper, with its picture and its lists. */
import type { GuideModel } from '@shared/contract/paper.ts';
import type { GuideBlock, GuideList, GuidePage } from '@shared/guide/guide.ts';
import { plainText, type MadeList } from '@shared/guide/markdown.ts';
import { formatInstant } from '@shared/domain/date-format.ts';
import { languageOf, makeRenderContext, type LaidOut, type RenderContext } from './render-context.ts';
import { flow, type Block } from './layout/flow.ts';
import { A4, measureOf, type Page, type Paper } from './layout/page.ts';
import { heading, list, paragraph } from './layout/prose.ts';
import { drawRunning } from './layout/running.ts';
import { tableBlocks } from './layout/table.ts';
import { contentsLine, type Tag } from './layout/tags.ts';
import { drawStack, stackParts } from './layout/text.ts';
import { INK, scaled, WEIGHT } from './style.ts';
import type { FontBook } from './typography/font-book.ts';

const PAPER: Paper = { width: A4.short, height: A4.long, margin: { top: 48, right: 54, bottom: 50, left: 54 } };
/** A little larger than a table of work: it is read through. */
const STYLE = scaled(1.12);
/** Height over width of a picture of the window. */
const PICTURE_SHAPE = 0.625;

export function layOutGuide(model: GuideModel, fonts: FontBook): LaidOut {
  const renderContext = makeRenderContext(model.locale, fonts);
  const { guide } = renderContext.labels;
  const chapters = model.pages.map((page) => flow(chapterBlocks(renderContext, page, model), PAPER));
  // The contents stand on the first page, whatever they name.
  const firsts = chapters.map((_, at) => 2 + chapters.slice(0, at).reduce((sum, pages) => sum + pages.length, 0));
  const pages = [...flow(contentsBlocks(renderContext, model, firsts), PAPER), ...chapters.flat()];
  drawRunning(renderContext, pages, {
    name: `${guide.product} ${guide.name}`,
    centre: '',
    right: guide.version(model.issue.revision),
  });
  return {
    pages,
    title: `${guide.product} ${guide.name}`,
    language: languageOf(model.locale),
    warnings: renderContext.warnings(),
  };
}

function contentsBlocks(
  renderContext: RenderContext,
  { pages, issue }: GuideModel,
  firsts: readonly number[],
): Block[] {
  const { guide, shared } = renderContext.labels;
  const { left } = PAPER.margin;
  const width = measureOf(PAPER);
  const printed = `${guide.version(issue.revision)} · ${shared.issued(formatInstant(issue.issuedAt, renderContext.locale))}`;
  const whole: Tag = { role: 'TOC' };
  const lines = pages.map(({ title }, at): Block => {
    const capping = renderContext.capping(1, title);
    const named = stackParts([{ text: title, style: STYLE.prose }], width - 40, renderContext.typesetter, capping);
    const where = stackParts(
      [{ text: String(firsts[at] ?? ''), style: STYLE.prose }],
      40,
      renderContext.typesetter,
      capping,
    );
    const height = named.height + 5;
    const tags = contentsLine(whole);
    return {
      height,
      draw(page, { top }) {
        drawStack(page, named, { x: left, y: top, width: width - 40, align: 'left', tag: tags.named });
        drawStack(page, where, { x: left + width - 40, y: top, width: 40, align: 'right', tag: tags.page });
        const y = top + height - 2;
        page.rules.push({ x1: left, y1: y, x2: left + width, y2: y, weight: WEIGHT.hair, ink: INK.faint });
      },
    };
  });
  return [
    heading(renderContext, PAPER, `${guide.product} ${guide.name}`, { style: STYLE.reportTitle, rank: 1, gap: 0 }),
    ...paragraph(renderContext, PAPER, { text: printed, style: STYLE.note }, { where: guide.name }),
    heading(renderContext, PAPER, guide.contents, { style: STYLE.section, rank: 2, gap: 24 }),
    ...lines,
  ];
}

function chapterBlocks(renderContext: RenderContext, page: GuidePage, model: GuideModel): Block[] {
  return [
    titleBlock(renderContext, page.title),
    ...page.blocks.flatMap((block) => blocksOf(renderContext, block, model, page.title)),
  ];
}

/** The title is the entry of the reader's outline; the headings under it are not. */
function titleBlock(renderContext: RenderContext, text: string): Block {
  const width = measureOf(PAPER);
  const capping = renderContext.capping(2, text);
  const stack = stackParts([{ text, style: STYLE.title, balanced: true }], width, renderContext.typesetter, capping);
  const tag: Tag = { role: 'H', rank: 2 };
  return {
    height: stack.height + 6,
    keepWithNext: true,
    draw: (page, { top }) =>
      drawStack(page, stack, { x: PAPER.margin.left, y: top, width, align: 'left', tag, outline: text }),
  };
}

function blocksOf(renderContext: RenderContext, block: GuideBlock, { pictures }: GuideModel, where: string): Block[] {
  switch (block.kind) {
    case 'heading':
      return [heading(renderContext, PAPER, block.text, { style: STYLE.section, rank: 3, gap: 14 })];
    case 'paragraph':
      return paragraph(renderContext, PAPER, { text: plainText(block.spans), style: STYLE.prose }, { gap: 6, where });
    case 'list':
      return list(
        renderContext,
        PAPER,
        block.items.map((item) => plainText(item)),
        block.ordered ? (number) => `${number}.` : '•',
        { where, style: STYLE.prose, gap: 4 },
      );
    case 'picture': {
      const bytes = pictures[block.name];
      return bytes === undefined ? [] : [pictureBlock(bytes, block.alt)];
    }
    case 'lists':
      return block.lists.flatMap((one) => listBlocks(renderContext, one, block.what));
  }
}

function pictureBlock(bytes: Uint8Array, alt: string): Block {
  const width = measureOf(PAPER);
  const height = width * PICTURE_SHAPE;
  const x = PAPER.margin.left;
  return {
    height,
    gap: 10,
    draw(page: Page, { top }) {
      const box = { x, y: top, width, height };
      const tag: Tag = { role: 'Figure', alt, box };
      page.tags.push(tag);
      page.pictures.push({ ...box, bytes, tag });
      for (const y of [top, top + height])
        page.rules.push({ x1: x, y1: y, x2: x + width, y2: y, weight: WEIGHT.hair, ink: INK.hair });
      for (const at of [x, x + width])
        page.rules.push({ x1: at, y1: top, x2: at, y2: top + height, weight: WEIGHT.hair, ink: INK.hair });
    },
  };
}

function listBlocks(renderContext: RenderContext, { heading: text, rows }: GuideList, what: MadeList): Block[] {
  const width = measureOf(PAPER);
  const blocks = tableBlocks({
    x: PAPER.margin.left,
    width,
    columns: [
      { width: width * 0.36, align: 'left' },
      { width: width * 0.64, align: 'left' },
    ],
    head: renderContext.labels.guide.heads[what].map((one) => ({ text: one })),
    headStyle: STYLE.head,
    rows: rows.map((row) => ({
      cells: [
        { parts: [{ text: row.name, style: STYLE.cellStrong }] },
        { parts: [{ text: row.text, style: STYLE.cell }] },
      ],
    })),
    pad: { x: 4.5, y: 3 },
    typesetter: renderContext.typesetter,
    capping: () => renderContext.capping(12, text),
    gap: 3,
  });
  return [heading(renderContext, PAPER, text, { style: STYLE.subsection, rank: 3, gap: 12 }), ...blocks];
}
