/** The head of a document's first page: title, what printing it is, and the facts of the event in a ruled grid. */
import type { RenderContext } from '../render-context.ts';
import { INK, STYLE, WEIGHT, type TextStyle } from '../style.ts';
import type { Block } from './flow.ts';
import { measureOf, type Page, type Paper } from './page.ts';
import { paragraphsIn, type Tag } from './tags.ts';
import { drawStack, stackParts, type Part, type Stack } from './text.ts';

export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly strong?: boolean;
}

export interface MastheadSpec {
  readonly title: string;
  /** Kind of document, set in the lighter weight after the title. */
  readonly name: string;
  /** Boxed above the right-hand lines. */
  readonly marks: readonly string[];
  readonly right: readonly Part[];
  readonly facts: readonly Fact[];
  readonly factColumns: number;
  readonly notes: readonly Part[];
  readonly outline?: string;
}

const RIGHT_WIDTH = 178;
const FACT_PAD = 3.2;

export function masthead(renderContext: RenderContext, paper: Paper, spec: MastheadSpec): Block[] {
  const width = measureOf(paper);
  const blocks = [
    titleBlock(renderContext, paper, spec, width),
    ...factGrid(renderContext, paper, spec.facts, spec.factColumns),
  ];
  if (spec.notes.length > 0) {
    const stack = stackParts(spec.notes, width, renderContext.typesetter, renderContext.capping(8, spec.name));
    blocks.push({
      height: stack.height,
      gap: 5,
      draw: (page, { top }) =>
        drawStack(page, stack, { x: paper.margin.left, y: top, width, align: 'left', tag: paragraphsIn() }),
    });
  }
  return blocks.map((block) => ({ ...block, keepWithNext: true }));
}

function titleBlock(renderContext: RenderContext, paper: Paper, spec: MastheadSpec, width: number): Block {
  const left = width - RIGHT_WIDTH - 16;
  const title = stackParts(
    [{ text: spec.title, style: STYLE.title, balanced: true }],
    left,
    renderContext.typesetter,
    renderContext.capping(3, spec.name),
  );
  const nameWidth = renderContext.typesetter.widthOf(spec.name, STYLE.titleLight.size, false);
  const lastWidth = title.lines.at(-1)?.line.width ?? 0;
  const inline = lastWidth + 7 + nameWidth <= left;
  const name = stackParts(
    [{ text: spec.name, style: STYLE.titleLight }],
    left,
    renderContext.typesetter,
    renderContext.capping(2, spec.name),
  );
  const right = stackParts(spec.right, RIGHT_WIDTH, renderContext.typesetter, renderContext.capping(3, spec.name));
  const leftHeight = title.height + (inline ? 0 : name.height);
  const height = Math.max(leftHeight, right.height + (spec.marks.length > 0 ? 18 : 0)) + 6;
  const x = paper.margin.left;
  // What it is of and what it is are one heading.
  const tag: Tag = { role: 'H', rank: 1, says: `${spec.title} ${spec.name}` };
  return {
    height,
    draw: (page, { top }) => {
      const base = top + height - 6;
      const y = base - leftHeight;
      drawStack(page, title, { x, y, width: left, align: 'left', tag, outline: spec.outline ?? spec.name });
      if (inline)
        drawStack(page, name, { x: x + lastWidth + 7, y: base - name.height, width: left, align: 'left', tag });
      else drawStack(page, name, { x, y: y + title.height, width: left, align: 'left', tag });
      drawStack(page, right, {
        x: x + width - RIGHT_WIDTH,
        y: base - right.height,
        width: RIGHT_WIDTH,
        align: 'right',
        tag: paragraphsIn(),
      });
      drawMarks(renderContext, page, spec.marks, x + width, base - right.height - 17);
      rule(page, x, top + height, width, WEIGHT.strong, INK.strong);
    },
  };
}

/** Small boxed words, from the right edge leftwards. */
function drawMarks(renderContext: RenderContext, page: Page, marks: readonly string[], right: number, y: number): void {
  let edge = right;
  for (const mark of marks) {
    const stack = stackParts(
      [{ text: mark, style: STYLE.mark }],
      300,
      renderContext.typesetter,
      renderContext.capping(1, mark),
    );
    const width = (stack.lines[0]?.line.width ?? 0) + 12;
    const x = edge - width;
    drawStack(page, stack, { x, y: y + 1.5, width, align: 'center', tag: paragraphsIn() });
    for (const at of [y, y + 14])
      page.rules.push({ x1: x, y1: at, x2: edge, y2: at, weight: WEIGHT.middle, ink: INK.strong });
    for (const at of [x, edge])
      page.rules.push({ x1: at, y1: y, x2: at, y2: y + 14, weight: WEIGHT.middle, ink: INK.strong });
    edge = x - 5;
  }
}

interface FactBox {
  readonly label: Stack;
  readonly value: Stack;
  readonly x: number;
  readonly labelWidth: number;
  readonly valueWidth: number;
}

/** Facts, a list of names and what they are, in a grid of so many columns, a hair line under each row; those without a value are left out. */
export function factGrid(renderContext: RenderContext, paper: Paper, facts: readonly Fact[], columns: number): Block[] {
  const shown = facts.filter((fact) => fact.value.trim() !== '');
  const width = measureOf(paper);
  const columnWidth = width / columns;
  const whole: Tag = { role: 'L' };
  const rows: Block[] = [];
  for (let start = 0; start < shown.length; start += columns) {
    const row = shown.slice(start, start + columns);
    const boxes = row.map((fact, i) =>
      factBox(renderContext, shown, fact, { column: i, columns, width: columnWidth, left: paper.margin.left }),
    );
    const height = Math.max(...boxes.map((box) => Math.max(box.label.height, box.value.height))) + FACT_PAD * 2;
    rows.push({
      height,
      draw: (page, { top }) => {
        for (const box of boxes) {
          const item: Tag = { role: 'LI', within: whole };
          drawStack(page, box.label, {
            x: box.x,
            y: top + FACT_PAD,
            width: box.labelWidth,
            align: 'left',
            tag: { role: 'Lbl', within: item },
          });
          drawStack(page, box.value, {
            x: box.x + box.labelWidth,
            y: top + FACT_PAD,
            width: box.valueWidth,
            align: 'left',
            tag: { role: 'LBody', within: item },
          });
        }
        rule(page, paper.margin.left, top + height, width, WEIGHT.hair, INK.hair);
      },
    });
  }
  return rows;
}

interface FactPlace {
  readonly column: number;
  readonly columns: number;
  readonly width: number;
  readonly left: number;
}

function factBox(
  renderContext: RenderContext,
  all: readonly Fact[],
  fact: Fact,
  { column, columns, width, left }: FactPlace,
): FactBox {
  const label: TextStyle = STYLE.factLabel;
  const inColumn = all.filter((_, i) => i % columns === column);
  const labelWidth =
    Math.max(...inColumn.map((each) => renderContext.typesetter.widthOf(each.label, label.size, label.bold))) + 12;
  const valueWidth = width - labelWidth - 12;
  const capping = renderContext.capping(4, fact.label);
  return {
    label: stackParts([{ text: fact.label, style: label }], labelWidth, renderContext.typesetter, capping),
    value: stackParts(
      [{ text: fact.value, style: fact.strong ? STYLE.factStrong : STYLE.factValue }],
      valueWidth,
      renderContext.typesetter,
      capping,
    ),
    x: left + column * width,
    labelWidth,
    valueWidth,
  };
}

function rule(page: Page, x: number, y: number, width: number, weight: number, ink: string): void {
  page.rules.push({ x1: x, y1: y, x2: x + width, y2: y, weight, ink });
}
