/** Money tables: the unit above at the right, amounts to the right, a total that stands out. */
import { formatPlainDate } from '@shared/domain/date-format.ts';
import { formatRate, formatWon, rateOf } from '@shared/domain/money.ts';
import { won, type CivilDate, type Won } from '@shared/domain/units.ts';
import type { RenderContext } from './render-context.ts';
import type { Block } from './layout/flow.ts';
import { measureOf } from './layout/page.ts';
import { tableBlocks, type Cell, type Row } from './layout/table.ts';
import { paragraphsIn } from './layout/tags.ts';
import { drawStack, stackParts, type Align } from './layout/text.ts';
import type { SectionContext } from './settlement-context.ts';
import { INK, STYLE, type TextStyle } from './style.ts';

interface MoneyColumn {
  readonly title: string;
  /** Points; `rest` takes what the others leave, `fit` no more than its figures need. */
  readonly width: number | 'rest' | 'fit';
  readonly align: Align;
  readonly merges?: boolean;
}

export interface MoneyTable {
  readonly columns: readonly MoneyColumn[];
  readonly rows: readonly Row[];
  /** Heading, for warnings. */
  readonly where: string;
  readonly unit: boolean;
  readonly style?: TextStyle;
}

export function moneyTable({ renderContext, paper, density }: SectionContext, table: MoneyTable): Block[] {
  const width = measureOf(paper);
  const asked = table.columns.map((column) => (typeof column.width === 'number' ? column.width : 0));
  const rest = width - asked.reduce((sum, each) => sum + each, 0);
  const blocks = tableBlocks({
    x: paper.margin.left,
    width,
    columns: table.columns.map(({ align, merges, width: own }, i) => ({
      align,
      width: own === 'rest' ? rest : (asked[i] ?? 0),
      ...(merges ? { merges } : {}),
      figures: align !== 'left',
    })),
    head: table.columns.map(({ title, align }) => ({ text: title, align: align === 'right' ? 'right' : align })),
    headStyle: STYLE.head,
    rows: table.rows,
    pad: { x: 4.2, y: 3.4 * density },
    typesetter: renderContext.typesetter,
    capping: (row) => renderContext.capping(14, `${table.where} ${row + 1}`),
    gap: 2,
  });
  return table.unit ? [unitLine(renderContext, paper.margin.left, width), ...blocks] : blocks;
}

function unitLine(renderContext: RenderContext, x: number, width: number): Block {
  const text = renderContext.labels.settlement.unit;
  const stack = stackParts(
    [{ text, style: STYLE.note }],
    width,
    renderContext.typesetter,
    renderContext.capping(1, text),
  );
  return {
    height: stack.height,
    keepWithNext: true,
    draw: (page, { top }) => drawStack(page, stack, { x, y: top, width, align: 'right', tag: paragraphsIn() }),
  };
}

export function textCell(...parts: readonly (readonly [string, TextStyle] | string)[]): Cell {
  return {
    parts: parts
      .map((part) => (typeof part === 'string' ? { text: part, style: STYLE.cell } : { text: part[0], style: part[1] }))
      .filter((part) => part.text !== ''),
  };
}

/** An amount that is not known is a dash. */
export function amountCell(amount: Won | null, style: TextStyle = STYLE.cell): Cell {
  return { parts: [{ text: amount === null ? '-' : formatWon(amount), style }], align: 'right' };
}

export function rateCell(spent: Won, planned: Won, style: TextStyle = STYLE.cell): Cell {
  return { parts: [{ text: formatRate(rateOf(spent, planned)), style }], align: 'right' };
}

export function dateText(renderContext: RenderContext, date: CivilDate | null): string {
  return date === null ? renderContext.labels.settlement.noDate : formatPlainDate(date, renderContext.locale);
}

/** A row that sums up: a label over so many columns, then its cells, in bold on a tint. */
export function sumRow(
  label: string,
  span: number,
  cells: readonly Cell[],
  kind: 'total' | 'subtotal',
  fine = false,
): Row {
  const style = kind === 'subtotal' ? STYLE.cell : fine ? STYLE.cellFineStrong : STYLE.cellStrong;
  return {
    cells: [
      { parts: [{ text: label, style }], span, align: 'center', heads: true },
      ...cells.map((cell) => ({ ...cell, parts: cell.parts.map((part) => ({ ...part, style })) })),
    ],
    tint: kind === 'total' ? INK.head : INK.band,
    above: kind === 'total' ? 'middle' : 'hair',
    sums: true,
  };
}

export function sumOf<Each>(rows: readonly Each[], pick: (row: Each) => Won): Won {
  return won(rows.reduce((sum, row) => sum + pick(row), 0));
}
