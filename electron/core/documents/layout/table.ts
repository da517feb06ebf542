/**
 * Tables as Korean reports set them: open at the sides, a strong rule above and below, a tinted head that is repeated on every page, hair lines
 * between rows and columns. Rows stay whole. In a merging column a run of rows with one key shows one label, which is repeated where the run
 * goes on after a page break. Figures stay whole (`table-fit.ts`). Read aloud it is one table: what stands again is furniture.
 */
import { INK, WEIGHT } from '../style.ts';
import type { Block, Placement } from './flow.ts';
import type { Page } from './page.ts';
import { fitTable } from './table-fit.ts';
import type { Cell, Column, Row, TableSpec } from './table-spec.ts';
import { rowHead, type Tag } from './tags.ts';
import { drawStack, stackParts, type Stack } from './text.ts';

export type { Cell, Column, Row } from './table-spec.ts';

interface Box {
  readonly column: Column;
  readonly cell: Cell;
  readonly x: number;
  readonly width: number;
  readonly stack: Stack;
  readonly continued: Stack | undefined;
  /** Goes on from the row above, in a merging column. */
  readonly joined: boolean;
}

interface Measured {
  readonly boxes: readonly Box[];
  height: number;
  keepWithNext: boolean;
}

export function tableBlocks(wanted: TableSpec): Block[] {
  const spec = fitTable(wanted);
  const group = {};
  const width = spec.columns.reduce((sum, column) => sum + column.width, 0);
  const table: Tag = { role: 'Table' };
  const head = headBlock(spec, width, table);
  const body: Tag = { role: 'TBody', within: table };
  const measured = spec.rows.map((row, i) => measureRow(spec, row, i));
  measured.forEach((_, i) => fitMergedLabels(measured, i, spec.pad.y));
  const rows = spec.rows.map((row, i): Block => {
    const { boxes, height, keepWithNext } = measured[i] ?? { boxes: [], height: 0, keepWithNext: false };
    const tags = cellTags(measured, i, { role: 'TR', within: body });
    return {
      height,
      group,
      repeated: head.again,
      keepWithNext: row.keepWithNext === true || keepWithNext || spec.rows[i + 1]?.sums === true,
      draw: (page, at) => drawRow(page, at, spec, row, { boxes, tags, height, width }),
    };
  });
  return [{ ...head.first, keepWithNext: true, gap: spec.gap ?? 0 }, ...rows];
}

/** The head as it stands over the table, and as it stands again on other pages. */
function headBlock(spec: TableSpec, width: number, table: Tag): { readonly first: Block; readonly again: Block } {
  const free = { maxLines: 4, note: () => '', report: () => undefined };
  let x = spec.x;
  const boxes = spec.columns.map((column, i) => {
    const inner = column.width - spec.pad.x * 2;
    const text = spec.head[i]?.text ?? '';
    const box = {
      x: x + spec.pad.x,
      width: inner,
      align: spec.head[i]?.align ?? column.align,
      stack: stackParts([{ text, style: spec.headStyle, balanced: true }], inner, spec.typesetter, free),
    };
    x += column.width;
    return box;
  });
  const content = Math.max(...boxes.map((box) => box.stack.height));
  const height = content + spec.pad.y * 2;
  const row: Tag = { role: 'TR', within: { role: 'THead', within: table } };
  const names = boxes.map((): Tag => ({ role: 'TH', within: row, scope: 'Column' }));
  const block = (tags: readonly Tag[]): Block => ({
    height,
    draw: (page, { top }) => {
      page.tints.push({ x: spec.x, y: top, width, height, ink: INK.head });
      page.rules.push({ x1: spec.x, y1: top, x2: spec.x + width, y2: top, weight: WEIGHT.strong, ink: INK.strong });
      if (spec.columnLines !== false)
        columnLines(
          page,
          spec,
          top,
          height,
          boxes.slice(1).map((box) => box.x - spec.pad.x),
        );
      page.tags.push(...tags);
      for (const [at, box] of boxes.entries()) {
        const y = top + spec.pad.y + (content - box.stack.height) / 2;
        drawStack(page, box.stack, { ...box, y, tag: tags[at] ?? null });
      }
    },
  });
  return { first: block(names), again: block([]) };
}

/** A tag for each cell that a row begins; one that goes on from the row above has none of its own. */
function cellTags(rows: readonly Measured[], index: number, row: Tag): readonly (Tag | null)[] {
  return (rows[index]?.boxes ?? []).map(({ column, cell, joined }, at): Tag | null => {
    if (joined) return null;
    const columns = cell.span ?? 1;
    if (cell.heads) return { ...rowHead(row), columns };
    if (!column.merges || cell.key === undefined) return { role: 'TD', within: row, columns };
    let end = index + 1;
    while (rows[end]?.boxes[at]?.joined) end += 1;
    return { ...rowHead(row, end - index), columns };
  });
}

function measureRow(spec: TableSpec, row: Row, index: number): Measured {
  const boxes: Box[] = [];
  let x = spec.x;
  let column = 0;
  for (const cell of row.cells) {
    const span = cell.span ?? 1;
    const spanned = spec.columns.slice(column, column + span);
    const total = spanned.reduce((sum, each) => sum + each.width, 0);
    const own = spanned[0] ?? { width: total, align: 'left' as const };
    const capping = spec.capping(index, column);
    const inner = total - spec.pad.x * 2;
    const above = own.merges ? lastKeyedRow(spec, index) : undefined;
    const sameKey = above !== undefined && above.row.cells[column]?.key === cell.key && cell.key !== undefined;
    const continued = cell.continued ? stackParts(cell.continued, inner, spec.typesetter, capping) : undefined;
    const interrupted = sameKey && above.index < index - 1;
    boxes.push({
      column: own,
      cell,
      x,
      width: total,
      // After a row across the whole table the run takes up again, and says so.
      stack: interrupted && continued ? continued : stackParts(cell.parts, inner, spec.typesetter, capping),
      continued,
      joined: sameKey && !interrupted && row.above === undefined,
    });
    x += total;
    column += span;
  }
  const tallest = Math.max(
    0,
    ...boxes.map((box, i) => (box.cell.key === undefined ? box.stack.height : endsRun(spec, box, index, i))),
    ...boxes.map((box) => box.cell.drawing?.height ?? 0),
  );
  return { boxes, height: Math.max(spec.rowHeight ?? 0, tallest + spec.pad.y * 2), keepWithNext: false };
}

/** The last row of a run may stand alone on a page, under the run's label. */
function endsRun(spec: TableSpec, box: Box, index: number, column: number): number {
  const last = spec.rows[index + 1]?.cells[column]?.key !== box.cell.key;
  return box.joined && last ? (box.continued?.height ?? 0) : 0;
}

/** The row above that has a cell for every column. */
function lastKeyedRow(spec: TableSpec, index: number): { readonly row: Row; readonly index: number } | undefined {
  for (let i = index - 1; i >= 0; i -= 1) {
    const row = spec.rows[i];
    if (row && row.cells.length === spec.columns.length) return { row, index: i };
  }
  return undefined;
}

/** A label taller than its first row reaches into the rows that it covers; those stay with it, and the last one grows if need be. */
function fitMergedLabels(rows: readonly Measured[], start: number, pad: number): void {
  for (const [b, box] of (rows[start]?.boxes ?? []).entries()) {
    if (box.cell.key === undefined || box.joined) continue;
    const needed = box.stack.height + pad * 2;
    let room = rows[start]?.height ?? 0;
    let at = start;
    while (room < needed && rows[at + 1]?.boxes[b]?.joined) {
      const row = rows[at];
      if (row) row.keepWithNext = true;
      at += 1;
      room += rows[at]?.height ?? 0;
    }
    const last = rows[at];
    if (last && room < needed) last.height += needed - room;
  }
}

interface MadeRow {
  readonly boxes: readonly Box[];
  readonly tags: readonly (Tag | null)[];
  readonly height: number;
  readonly width: number;
}

function drawRow(page: Page, at: Placement, spec: TableSpec, row: Row, { boxes, tags, height, width }: MadeRow): void {
  const right = spec.x + width;
  if (row.tint) page.tints.push({ x: spec.x, y: at.top, width, height, ink: row.tint });
  for (const [place, box] of boxes.entries()) {
    const tag = tags[place] ?? null;
    const continues = box.joined && at.first;
    if (box.joined && !at.first) continue;
    if (!at.first) ruleAbove(page, at.top, box.x, box.x + box.width, row.above ?? 'hair');
    const { drawing } = box.cell;
    const above = spec.rowHeight === undefined ? spec.pad.y : (height - (drawing?.height ?? 0)) / 2;
    if (tag !== null) page.tags.push(tag);
    drawing?.draw(page, box.x + (box.width - drawing.width) / 2, at.top + above, tag);
    const stack = continues ? (box.continued ?? box.stack) : box.stack;
    drawStack(page, stack, {
      x: box.x + spec.pad.x,
      y: at.top + (spec.rowHeight === undefined ? spec.pad.y : (height - stack.height) / 2),
      width: box.width - spec.pad.x * 2,
      align: box.cell.align ?? box.column.align,
      tag,
    });
  }
  if (at.first) ruleAbove(page, at.top, spec.x, right, 'middle');
  if (spec.columnLines !== false)
    columnLines(
      page,
      spec,
      at.top,
      height,
      boxes.slice(1).map((box) => box.x),
    );
  if (at.last)
    page.rules.push({
      x1: spec.x,
      y1: at.top + height,
      x2: right,
      y2: at.top + height,
      weight: WEIGHT.strong,
      ink: INK.strong,
    });
}

function ruleAbove(page: Page, y: number, x1: number, x2: number, kind: NonNullable<Row['above']>): void {
  if (kind === 'none') return;
  page.rules.push({ x1, y1: y, x2, y2: y, weight: WEIGHT[kind], ink: kind === 'hair' ? INK.hair : INK.strong });
}

function columnLines(page: Page, spec: TableSpec, top: number, height: number, xs: readonly number[]): void {
  for (const x of xs) {
    if (x <= spec.x + 0.01) continue;
    page.rules.push({ x1: x, y1: top, x2: x, y2: top + height, weight: WEIGHT.hair, ink: INK.faint });
  }
}
