/** Headings, paragraphs and lists between tables. */
import type { RenderContext } from '../render-context.ts';
import { STYLE, type TextStyle } from '../style.ts';
import type { Block } from './flow.ts';
import { measureOf, type Paper } from './page.ts';
import { paragraphsIn, type Rank, type Tag } from './tags.ts';
import { drawStack, stackParts, type Part } from './text.ts';

/** Lines of a paragraph that are set as one block; longer ones may be divided between pages. */
const LINES_PER_BLOCK = 3;

/** Stays with what follows; section headings are entries of the reader's outline. `rank`: how high it stands among the headings. */
export function heading(
  renderContext: RenderContext,
  paper: Paper,
  text: string,
  { style, rank, gap }: { readonly style: TextStyle; readonly rank: Rank; readonly gap: number },
): Block {
  const width = measureOf(paper);
  const stack = stackParts(
    [{ text, style, balanced: true }],
    width,
    renderContext.typesetter,
    renderContext.capping(3, text),
  );
  const tag: Tag = { role: 'H', rank };
  return {
    height: stack.height + 3,
    gap,
    keepWithNext: true,
    draw: (page, { top }) =>
      drawStack(page, stack, {
        x: paper.margin.left,
        y: top,
        width,
        align: 'left',
        tag,
        ...(style === STYLE.section ? { outline: text } : {}),
      }),
  };
}

/** A paragraph, indented by so many points; it may run on to the next page, never leaving one line alone. */
export function paragraph(
  renderContext: RenderContext,
  paper: Paper,
  part: Part,
  options: { indent?: number; gap?: number; where: string; maxLines?: number },
): Block[] {
  const indent = options.indent ?? 0;
  const width = measureOf(paper) - indent;
  const stack = stackParts(
    [part],
    width,
    renderContext.typesetter,
    renderContext.capping(options.maxLines ?? 120, options.where),
  );
  const tag = paragraphsIn();
  const blocks: Block[] = [];
  for (let start = 0; start < stack.lines.length;) {
    const rest = stack.lines.length - start;
    const count = rest - LINES_PER_BLOCK < 2 ? rest : LINES_PER_BLOCK;
    const lines = stack.lines.slice(start, start + count);
    const offset = lines[0]?.offset ?? 0;
    const piece = {
      lines: lines.map((line) => ({ ...line, offset: line.offset - offset })),
      height: lines.reduce((sum, line) => sum + line.style.leading, 0),
    };
    blocks.push({
      height: piece.height,
      gap: start === 0 ? (options.gap ?? 0) : 0,
      draw: (page, { top }) =>
        drawStack(page, piece, { x: paper.margin.left + indent, y: top, width, align: 'left', tag }),
    });
    start += count;
  }
  return blocks;
}

/** Items with a mark before them, or their number; the following lines start under the first letter (korean conventions 5.4). */
export function list(
  renderContext: RenderContext,
  paper: Paper,
  items: readonly string[],
  mark: string | ((number: number) => string),
  options: { indent?: number; where: string; style?: TextStyle; gap?: number },
): Block[] {
  const style = options.style ?? STYLE.cell;
  const left = paper.margin.left + (options.indent ?? 0);
  const whole: Tag = typeof mark === 'string' ? { role: 'L' } : { role: 'L', isNumbered: true };
  return items.map((text, i): Block => {
    const own = typeof mark === 'string' ? mark : mark(i + 1);
    const hang = renderContext.typesetter.widthOf(`${own} `, style.size, style.bold) + 2;
    const width = measureOf(paper) - (options.indent ?? 0) - hang;
    const stack = stackParts(
      [{ text, style }],
      width,
      renderContext.typesetter,
      renderContext.capping(30, options.where),
    );
    const sign = stackParts(
      [{ text: own, style }],
      hang + 20,
      renderContext.typesetter,
      renderContext.capping(1, options.where),
    );
    const item: Tag = { role: 'LI', within: whole };
    return {
      height: stack.height,
      gap: options.gap ?? (i === 0 ? 2 : 1.5),
      draw: (page, { top }) => {
        drawStack(page, sign, { x: left, y: top, width: hang, align: 'left', tag: { role: 'Lbl', within: item } });
        drawStack(page, stack, { x: left + hang, y: top, width, align: 'left', tag: { role: 'LBody', within: item } });
      },
    };
  });
}
