/** What stands at the foot of every page, and at the head of every page that has no head of its own. Drawn last, when the number of pages is known. */
import type { RenderContext } from '../render-context.ts';
import { INK, STYLE, WEIGHT } from '../style.ts';
import { measureOf, type Page } from './page.ts';
import { drawStack, stackParts, type Align } from './text.ts';

export interface RunningSpec {
  /** `행사명 큐시트 v3`; the page number follows it. */
  readonly name: string;
  readonly centre: string;
  readonly right: string;
  /** A line of its own under these. */
  readonly below?: string;
  /** Over pages that go on from the one before. */
  readonly head?: { readonly left: string; readonly right: string };
}

/** Points from the foot’s line to the one below it. */
const UNDER = 8.5;

export function drawRunning(renderContext: RenderContext, pages: readonly Page[], spec: RunningSpec): void {
  for (const [i, page] of pages.entries()) {
    const { left, bottom, top } = page.paper.margin;
    const width = measureOf(page.paper);
    if (!page.opening && spec.head) {
      const body = page.lines.splice(0);
      put(renderContext, page, spec.head.left, 'left', top - 16, STYLE.footStrong);
      put(renderContext, page, spec.head.right, 'right', top - 16, STYLE.foot);
      // Read first, as it stands first.
      page.lines.push(...body);
    }
    const y = page.paper.height - bottom + 9;
    page.rules.push({ x1: left, y1: y - 2.5, x2: left + width, y2: y - 2.5, weight: WEIGHT.hair, ink: INK.hair });
    const count = renderContext.labels.shared.pageOf(i + 1, pages.length);
    put(renderContext, page, `${spec.name} — ${count}`, 'left', y, STYLE.footStrong);
    put(renderContext, page, spec.centre, 'center', y, STYLE.footStrong);
    put(renderContext, page, spec.right, 'right', y, STYLE.foot);
    put(renderContext, page, spec.below ?? '', 'center', y + UNDER, STYLE.footStrong);
  }
}

function put(
  renderContext: RenderContext,
  page: Page,
  text: string,
  align: Align,
  y: number,
  style: typeof STYLE.foot | typeof STYLE.footStrong,
): void {
  if (text === '') return;
  const width = measureOf(page.paper);
  // One line, never wrapped: a long event title is cut, the page number after it never.
  const stack = stackParts(
    [{ text: text.replaceAll('\n', ' '), style }],
    width * 4,
    renderContext.typesetter,
    renderContext.capping(1, text),
  );
  drawStack(page, stack, { x: page.paper.margin.left, y, width, align, tag: null });
}

/** Shortens a text to a width, with `…`. */
export function ellipsis(renderContext: RenderContext, text: string, width: number): string {
  const { size, bold } = STYLE.footStrong;
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  if (renderContext.typesetter.widthOf(flat.slice(0, 200), size, bold) <= width && flat.length <= 200) return flat;
  const characters = Array.from(flat.slice(0, 200));
  while (characters.length > 1 && renderContext.typesetter.widthOf(`${characters.join('')}…`, size, bold) > width)
    characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
