/** A paper that is declared whole: the head of every paper, then its blocks, on one sheet or several. */
import type { PlainModel } from '@shared/contract/document-model.ts';
import type { Scene, SceneShape, SceneText } from '@shared/domain/scene/scene.ts';
import { PAPER_WORDS } from '@shared/papers/index.ts';
import type { PaperBlock, PaperCell, PaperRow, PaperSheet, PaperType } from '@shared/papers/plain.ts';
import { makeRenderContext, type RenderContext, type LaidOut } from './render-context.ts';
import { eventFacts, issueParts, marksOf } from './facts.ts';
import { issuedPages } from './issued-pages.ts';
import { APPROVALS_HEIGHT, approvalsWidth, drawApprovals } from './layout/approvals.ts';
import { flowTidily, type Block } from './layout/flow.ts';
import { masthead } from './layout/masthead.ts';
import { A3, A4, measureOf, type Page, type Paper } from './layout/page.ts';
import { heading, paragraph } from './layout/prose.ts';
import { drawScene, POINTS_PER_MM, tellingOf, type Telling } from './layout/scene.ts';
import { tableBlocks, type Cell, type Row } from './layout/table.ts';
import { contentsLine, paragraphsIn, rowHead, type Tag } from './layout/tags.ts';
import { drawStack, stackParts } from './layout/text.ts';
import { INK, scaled, STYLE, WEIGHT } from './style.ts';
import type { FontBook } from './typography/font-book.ts';

const PAPERS: Readonly<Record<PlainModel['page'], Paper>> = {
  landscape: { width: A4.long, height: A4.short, margin: { top: 34, right: 30, bottom: 36, left: 30 } },
  wide: { width: A3.long, height: A3.short, margin: { top: 34, right: 30, bottom: 36, left: 30 } },
  portrait: { width: A4.short, height: A4.long, margin: { top: 44, right: 42, bottom: 44, left: 42 } },
};
/** Points of a cell where the type is larger than usual. */
const TYPE: Readonly<Record<PaperType, number>> = { readable: 10, handout: 11, large: 14 };
/** Lines of one cell. */
const MAX_LINES = 24;

interface Context {
  readonly renderContext: RenderContext;
  readonly model: PlainModel;
  readonly paper: Paper;
  readonly name: string;
  readonly density: number;
  readonly styles: typeof STYLE;
  readonly contents: Contents;
}

/** Where sections came to stand in an earlier setting; empty in the first. */
interface Contents {
  /** Pages of the paper in that setting. */
  readonly pages: number;
  readonly sections: readonly { readonly text: string; readonly page: number }[];
  /** Notes where a section came to stand in this one. */
  readonly note: (text: string, page: Page) => void;
}

export function layOutPlain(model: PlainModel, fonts: FontBook): LaidOut {
  const renderContext = makeRenderContext(model.locale, fonts);
  const paper = PAPERS[model.page];
  const name = model.heading === '' ? PAPER_WORDS[model.locale].name[model.kind] : model.heading;
  const set = (before: Omit<Contents, 'note'>) => {
    const places = new Map<string, Page>();
    const contents = { ...before, note: (text: string, page: Page) => void places.set(text, page) };
    const pages = model.sheets.flatMap((sheet) =>
      flowTidily((density) => {
        const styles = sheet.type === undefined ? STYLE : scaled(TYPE[sheet.type] / STYLE.cell.size);
        return sheetBlocks({ renderContext, model, paper, name, density, styles, contents }, sheet);
      }, paper),
    );
    const sections = [...places].map(([text, page]) => ({ text, page: pages.indexOf(page) + 1 }));
    return { pages, contents: { pages: pages.length, sections } };
  };
  let setting = set({ pages: 0, sections: [] });
  const hasContents = model.sheets.some(({ blocks }) => blocks.some(({ kind }) => kind === 'contents'));
  // The contents take room themselves, so that the pages that they name are those of the setting that has them.
  if (hasContents) for (let turn = 0; turn < 2; turn += 1) setting = set(setting.contents);
  const { pages } = setting;
  return issuedPages(renderContext, model, pages, { name, titleWidth: measureOf(paper) * 0.34 });
}

function sheetBlocks(context: Context, { title, facts = [], blocks, isBare }: PaperSheet): Block[] {
  if (isBare === true) return blocks.flatMap((block) => blocksOf(context, block));
  const { renderContext, model, paper, name } = context;
  const { shared, roleTable } = renderContext.labels;
  const { when, venue, bodies } = eventFacts(renderContext, model);
  const event = title === undefined ? [] : [{ label: roleTable.event, value: model.title, strong: true }];
  return [
    ...masthead(renderContext, paper, {
      title: title ?? model.title,
      name,
      marks: marksOf(renderContext, model),
      right: issueParts(renderContext, model),
      facts: [...event, when, venue, ...bodies, ...facts],
      factColumns: 2,
      notes: model.remark === '' ? [] : [{ text: `${shared.remark}  ${model.remark}`, style: STYLE.note }],
      ...(title === undefined ? {} : { outline: `${name} ${title}` }),
    }),
    ...blocks.flatMap((block) => blocksOf(context, block)),
  ];
}

function blocksOf(context: Context, block: PaperBlock): Block[] {
  const { renderContext, paper, name, styles } = context;
  const { left } = paper.margin;
  switch (block.kind) {
    case 'heading': {
      if (block.level === undefined)
        return [heading(renderContext, paper, block.text, { style: styles.subsection, rank: 3, gap: 14 })];
      const set = heading(renderContext, paper, block.text, { style: styles.section, rank: 2, gap: 18 });
      const draw: Block['draw'] = (page, at) => {
        context.contents.note(block.text, page);
        set.draw(page, at);
      };
      return [{ ...set, draw }];
    }
    case 'contents':
      return contentsOf(context, block);
    case 'prose': {
      const style = block.style === 'body' ? styles.cell : styles.note;
      return paragraph(renderContext, paper, { text: block.text, style }, { gap: 8, where: name });
    }
    case 'table':
      return table(context, block);
    case 'form':
      return form(context, block);
    case 'signatures': {
      const width = approvalsWidth(block.labels);
      if (width === 0) return [];
      const x = left + measureOf(paper) - width;
      const draw: Block['draw'] = (page, { top }) => drawApprovals(renderContext, page, block.labels, x, top);
      return [{ height: APPROVALS_HEIGHT, gap: 8, keepWithNext: true, draw }];
    }
    case 'chart':
      return chart(context, block);
    case 'pictures':
      return pictures(context, block);
    case 'scene': {
      const { scene, alt } = block;
      const draw: Block['draw'] = (page, { top }) =>
        drawScene(
          renderContext,
          page,
          { scene, telling: tellingOf(alt), pictures: context.model.pictures },
          { x: left, y: top },
        );
      return [{ height: scene.height * POINTS_PER_MM, gap: 3, draw }];
    }
  }
}

/** Millimetres of a frame, and between two. */
const FRAME_HEIGHT = 92;
const FRAME_GAP = 6;

function pictures(
  { renderContext, model, paper, styles }: Context,
  { pictures: all }: Extract<PaperBlock, { kind: 'pictures' }>,
): Block[] {
  const gap = FRAME_GAP * POINTS_PER_MM;
  const width = (measureOf(paper) - gap) / 2;
  const frame = FRAME_HEIGHT * POINTS_PER_MM;
  const pairs = Array.from({ length: Math.ceil(all.length / 2) }, (_, at) => all.slice(at * 2, at * 2 + 2));
  return pairs.map((pair): Block => {
    const set = pair.map(({ sha256, caption, alt, instead }) => {
      const capping = renderContext.capping(MAX_LINES, caption);
      const stack = (text: string) =>
        stackParts([{ text, style: styles.note }], width, renderContext.typesetter, capping);
      return { bytes: model.pictures?.[sha256], caption: stack(caption), alt: alt || caption, instead: stack(instead) };
    });
    return {
      height: frame + 4 + Math.max(...set.map(({ caption }) => caption.height)),
      gap: 10,
      draw(page, { top }) {
        for (const [at, { bytes, caption, alt, instead }] of set.entries()) {
          const x = paper.margin.left + at * (width + gap);
          const corners = [
            { x, y: top },
            { x: x + width, y: top },
            { x: x + width, y: top + frame },
            { x, y: top + frame },
          ];
          const stroke = { ink: INK.hair, weight: WEIGHT.hair };
          page.shapes.push({ kind: 'path', points: corners, closed: true, stroke, tag: null });
          if (bytes === undefined) {
            const y = top + (frame - instead.height) / 2;
            drawStack(page, instead, { x, y, width, align: 'center', tag: paragraphsIn() });
          } else {
            const box = { x: x + 2, y: top + 2, width: width - 4, height: frame - 4 };
            const tag: Tag = { role: 'Figure', alt, box };
            page.tags.push(tag);
            page.pictures.push({ ...box, bytes, tag });
          }
          drawStack(page, caption, { x, y: top + frame + 4, width, align: 'left', tag: paragraphsIn() });
        }
      },
    };
  });
}

/** A line for each section with its page; none while the paper is short. */
function contentsOf(
  { renderContext, paper, contents }: Context,
  { title, from }: Extract<PaperBlock, { kind: 'contents' }>,
): Block[] {
  if (contents.pages < from) return [];
  const x = paper.margin.left;
  const width = measureOf(paper);
  const inset = 12 * POINTS_PER_MM;
  const whole: Tag = { role: 'TOC' };
  const lines = contents.sections.map(({ text, page: number }): Block => {
    const capping = renderContext.capping(1, title);
    const named = stackParts([{ text, style: STYLE.cell }], width - inset, renderContext.typesetter, capping);
    const where = stackParts([{ text: String(number), style: STYLE.cell }], inset, renderContext.typesetter, capping);
    const height = named.height + 3;
    const tags = contentsLine(whole);
    return {
      height,
      draw(page, { top }) {
        drawStack(page, named, { x, y: top, width: width - inset, align: 'left', tag: tags.named });
        drawStack(page, where, { x: x + width - inset, y: top, width: inset, align: 'right', tag: tags.page });
        const y = top + height - 2;
        page.rules.push({ x1: x, y1: y, x2: x + width, y2: y, weight: WEIGHT.hair, ink: INK.faint });
      },
    };
  });
  return [heading(renderContext, paper, title, { style: STYLE.subsection, rank: 3, gap: 14 }), ...lines];
}

/** Read aloud, a table: of the words in each column, of what the bars say, and of the axis, which is a figure in the head of the last one. */
/** Rows of a chart that is not divided between pages. */
const WHOLE_CHART = 12;

function chart(
  { renderContext, paper }: Context,
  { head, rows, alt }: Extract<PaperBlock, { kind: 'chart' }>,
): Block[] {
  const group = {};
  const drawn = (scene: Scene, telling: Telling, cells: readonly Tag[] = []): Block => ({
    height: scene.height * POINTS_PER_MM,
    draw(page, { top }) {
      page.tags.push(...cells);
      drawScene(renderContext, page, { scene, telling }, { x: paper.margin.left, y: top });
    },
  });
  const inColumn = (shape: SceneShape): shape is SceneText => shape.kind === 'text' && shape.column !== undefined;
  const tagIn = (cells: readonly Tag[], rest: Telling): Telling => {
    return (shape, box) => (inColumn(shape) ? (cells[shape.column ?? 0] ?? null) : rest(shape, box));
  };
  const named = head.shapes.filter(inColumn);
  const columns = named.length + 1;
  const whole: Tag = { role: 'Table' };
  const body: Tag = { role: 'TBody', within: whole };
  const headRow: Tag = { role: 'TR', within: { role: 'THead', within: whole } };
  const names = Array.from({ length: columns }, (): Tag => ({ role: 'TH', within: headRow, scope: 'Column' }));
  // What the columns are called is read before the axis.
  const ordered = { ...head, shapes: [...named, ...head.shapes.filter((shape) => !inColumn(shape))] };
  const first = drawn(ordered, tagIn(names, tellingOf(alt, names.at(-1))), names);
  const repeated = drawn(ordered, () => null);
  const isWhole = rows.length <= WHOLE_CHART;
  const lines = rows.map(({ scene, alt: bar = '', heads = false }, at): Block => {
    const row: Tag = { role: 'TR', within: body };
    const cells = heads
      ? [{ ...rowHead(row), columns }]
      : Array.from({ length: columns }, (): Tag => ({ role: 'TD', within: row }));
    const telling = tagIn(cells, bar === '' ? () => null : tellingOf(bar, cells.at(-1)));
    return {
      ...drawn(scene, telling, cells),
      group,
      repeated,
      keepWithNext: heads || (isWhole && at < rows.length - 1),
    };
  });
  return [{ ...first, gap: 9, keepWithNext: true }, ...lines];
}

function table(
  { renderContext, paper, name, density, styles }: Context,
  block: Extract<PaperBlock, { kind: 'table' }>,
): Block[] {
  const { columns } = block;
  const taken = columns.reduce((sum, { width = 0 }) => sum + width * POINTS_PER_MM, 0);
  const open = columns.filter(({ width }) => width === undefined).length;
  const share = (measureOf(paper) - taken) / Math.max(1, open);
  const empty: Row = {
    cells: [{ parts: [{ text: block.empty, style: styles.cell }], span: columns.length, align: 'center' }],
  };
  const rows = block.rows.map((row) => rowOf({ renderContext, styles }, row));
  return tableBlocks({
    x: paper.margin.left,
    width: measureOf(paper),
    columns: columns.map(({ width, align = 'left', figures, merges }) => ({
      width: width === undefined ? share : width * POINTS_PER_MM,
      align,
      ...(figures === undefined ? {} : { figures }),
      ...(merges === undefined ? {} : { merges }),
    })),
    head: columns.map(({ head }) => ({ text: head })),
    headStyle: styles.head,
    rows: rows.length > 0 ? rows : [empty],
    pad: { x: 4.5, y: 4 * density },
    typesetter: renderContext.typesetter,
    capping: (row, column) => renderContext.capping(MAX_LINES, `${columns[column]?.head || name} ${row + 1}`),
    gap: 9,
    ...(block.rowHeight === undefined ? {} : { rowHeight: block.rowHeight * POINTS_PER_MM }),
  });
}

type CellContext = Pick<Context, 'renderContext' | 'styles'>;

function rowOf(context: CellContext, { cells, sum }: PaperRow): Row {
  const own = cells.map((cell) => cellOf(context, typeof cell === 'string' ? { text: cell } : cell, sum));
  const [label, ...rest] = own;
  return sum && label
    ? { cells: [{ ...label, heads: true }, ...rest], tint: INK.head, above: 'middle', sums: true }
    : { cells: own };
}

function cellOf(
  { renderContext, styles }: CellContext,
  { text, small = '', strong, scene, alt, span }: PaperCell,
  sum?: true,
): Cell {
  const parts = [
    { text, style: strong || sum ? styles.cellStrong : styles.cell },
    { text: small, style: styles.cellSmall },
  ];
  return {
    parts: parts.filter((part) => part.text !== ''),
    // Neighbours that say the same are one cell in a column that merges.
    ...(text.trim() === '' ? {} : { key: text }),
    ...(span === undefined ? {} : { span }),
    ...(scene === undefined
      ? {}
      : {
          drawing: {
            width: scene.width * POINTS_PER_MM,
            height: scene.height * POINTS_PER_MM,
            draw(page, x, y, within) {
              const telling: Telling = within === null ? () => null : tellingOf(alt, within);
              drawScene(renderContext, page, { scene, telling }, { x, y });
            },
          },
        }),
  };
}

/**
 * A line for each, ruled below, so that what is not known can be written by hand. Read aloud, a table of named rows with empty cells; a line
 * without a name is there for the pen alone.
 */
function form(
  { renderContext, paper, density, styles }: Context,
  { lines, values }: Extract<PaperBlock, { kind: 'form' }>,
): Block[] {
  const x = paper.margin.left;
  const width = measureOf(paper);
  const inset = 46 * POINTS_PER_MM;
  const pad = 6 * density;
  const whole: Tag = { role: 'Table' };
  return lines.map(({ label, value }): Block => {
    const capping = renderContext.capping(MAX_LINES, label);
    const name = stackParts([{ text: label, style: styles.cellSoft }], inset - 9, renderContext.typesetter, capping);
    const known = stackParts(
      [{ text: value, style: values === 'prose' ? styles.cell : styles.cellStrong }],
      width - inset,
      renderContext.typesetter,
      capping,
    );
    const height = Math.max(name.height, known.height) + pad * 2;
    const row: Tag = { role: 'TR', within: whole };
    const cells: readonly Tag[] = label === '' ? [] : [rowHead(row), { role: 'TD', within: row }];
    const [head = null, room = paragraphsIn()] = cells;
    return {
      height,
      draw(page, { top }) {
        page.tags.push(...cells);
        drawStack(page, name, { x, y: top + pad, width: inset, align: 'left', tag: head });
        drawStack(page, known, { x: x + inset, y: top + pad, width: width - inset, align: 'left', tag: room });
        const y = top + height;
        page.rules.push({ x1: x, y1: y, x2: x + width, y2: y, weight: WEIGHT.hair, ink: INK.hair });
      },
    };
  });
}
