/**
 * Approval boxes (결재란): a label over the room for a stamp or a signature, 결재 upright at their left (korean conventions 3.8). Read aloud, a
 * table of a head and one row of empty cells.
 */
import type { RenderContext } from '../render-context.ts';
import { INK, STYLE, WEIGHT } from '../style.ts';
import type { Page } from './page.ts';
import { rowHead, type Tag } from './tags.ts';
import { drawStack, stackParts } from './text.ts';

const BOX = { width: 54, label: 17, sign: 44, side: 20 } as const;
export const APPROVALS_HEIGHT = BOX.label + BOX.sign;

/** Points; none without labels. */
export function approvalsWidth(labels: readonly string[]): number {
  return labels.length === 0 ? 0 : BOX.side + labels.length * BOX.width;
}

export function drawApprovals(
  renderContext: RenderContext,
  page: Page,
  labels: readonly string[],
  x: number,
  y: number,
): void {
  const width = BOX.side + labels.length * BOX.width;
  const bottom = y + BOX.label + BOX.sign;
  const line = (x1: number, y1: number, x2: number, y2: number): void => {
    page.rules.push({ x1, y1, x2, y2, weight: WEIGHT.middle, ink: INK.strong });
  };
  for (const at of [y, bottom]) line(x, at, x + width, at);
  line(x + BOX.side, y + BOX.label, x + width, y + BOX.label);
  for (let i = 0; i <= labels.length; i += 1)
    line(x + BOX.side + i * BOX.width, y, x + BOX.side + i * BOX.width, bottom);
  line(x, y, x, bottom);
  // 결재 stands upright in its narrow box, one syllable under the other.
  const approval = renderContext.labels.settlement.approval;
  const upright = renderContext.locale === 'ko' ? [...approval].join('\n') : '';
  const side = stackParts(
    [{ text: upright, style: { ...STYLE.mark, leading: 16 } }],
    BOX.side,
    renderContext.typesetter,
    renderContext.capping(4, approval),
  );
  const table: Tag = { role: 'Table' };
  const head: Tag = { role: 'TR', within: table };
  const room: Tag = { role: 'TR', within: table };
  const rows = rowHead(head, 2);
  drawStack(page, side, {
    x,
    y: y + (BOX.label + BOX.sign - side.height) / 2,
    width: BOX.side,
    align: 'center',
    tag: () => rows,
  });
  labels.forEach((label, i) => {
    const stack = stackParts(
      [{ text: label, style: STYLE.mark }],
      BOX.width - 4,
      renderContext.typesetter,
      renderContext.capping(1, approval),
    );
    drawStack(page, stack, {
      x: x + BOX.side + i * BOX.width + 2,
      y: y + (BOX.label - stack.height) / 2,
      width: BOX.width - 4,
      align: 'center',
      tag: { role: 'TH', within: head, scope: 'Column' },
    });
  });
  page.tags.push(...labels.map((): Tag => ({ role: 'TD', within: room })));
}
