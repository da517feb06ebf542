/** Title of the settlement report, with the approval boxes (결재란) at the right (korean conventions 3.8). */
import type { Desk } from './desk.ts';
import { formatInstant } from '@shared/domain/date-format.ts';
import { marksOf } from './facts.ts';
import type { Block } from './layout/flow.ts';
import { measureOf, type Page, type Paper } from './layout/page.ts';
import { drawStack, stackParts, type Part } from './layout/text.ts';
import type { SettlementModel } from '@shared/contract/document-model.ts';
import { INK, STYLE, WEIGHT } from './style.ts';

/** Room for a stamp or a signature. */
const BOX = { width: 54, label: 17, sign: 44, side: 20 } as const;

export function titleBlocks(desk: Desk, model: SettlementModel, paper: Paper, name: string): Block[] {
  const { shared } = desk.labels;
  const width = measureOf(paper);
  const boxes = model.approvals.length === 0 ? 0 : BOX.side + model.approvals.length * BOX.width;
  const left = width - (boxes === 0 ? 0 : boxes + 18);
  const marks = marksOf(desk, model).join(' · ');
  const issued = [
    shared.version(model.issue.number),
    shared.issued(formatInstant(model.issue.issuedAt, desk.locale)),
    shared.revision(model.issue.revision),
  ].join(' · ');
  const parts: Part[] = [
    { text: model.title, style: STYLE.section, balanced: true },
    { text: name, style: STYLE.reportTitle, balanced: true },
    { text: issued, style: STYLE.note },
  ];
  if (marks !== '') parts.push({ text: marks, style: STYLE.noteStrong });
  const stack = stackParts(parts, left, desk.typesetter, desk.capping(8, name));
  const height = Math.max(stack.height, boxes === 0 ? 0 : BOX.label + BOX.sign) + 8;
  return [
    {
      height,
      keepWithNext: true,
      draw: (page, { top }) => {
        drawStack(page, stack, {
          x: paper.margin.left,
          y: top + height - 8 - stack.height,
          width: left,
          align: 'left',
          outline: name,
        });
        if (boxes > 0)
          drawApprovals(
            desk,
            page,
            model.approvals,
            paper.margin.left + width - boxes,
            top + height - 8 - BOX.label - BOX.sign,
          );
        page.rules.push({
          x1: paper.margin.left,
          y1: top + height,
          x2: paper.margin.left + width,
          y2: top + height,
          weight: 1.6,
          ink: INK.strong,
        });
      },
    },
  ];
}

function drawApprovals(desk: Desk, page: Page, labels: readonly string[], x: number, y: number): void {
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
  const approval = desk.labels.settlement.approval;
  const upright = desk.locale === 'ko' ? [...approval].join('\n') : '';
  const side = stackParts(
    [{ text: upright, style: { ...STYLE.mark, leading: 16 } }],
    BOX.side,
    desk.typesetter,
    desk.capping(4, approval),
  );
  drawStack(page, side, { x, y: y + (BOX.label + BOX.sign - side.height) / 2, width: BOX.side, align: 'center' });
  labels.forEach((label, i) => {
    const stack = stackParts(
      [{ text: label, style: STYLE.mark }],
      BOX.width - 4,
      desk.typesetter,
      desk.capping(1, approval),
    );
    drawStack(page, stack, {
      x: x + BOX.side + i * BOX.width + 2,
      y: y + (BOX.label - stack.height) / 2,
      width: BOX.width - 4,
      align: 'center',
    });
  });
}
