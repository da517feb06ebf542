/** Title of the settlement report, with the approval boxes (결재란) at the right (korean conventions 3.8). */
import type { RenderContext } from './render-context.ts';
import { formatInstant } from '@shared/domain/date-format.ts';
import { marksOf } from './facts.ts';
import { APPROVALS_HEIGHT, approvalsWidth, drawApprovals } from './layout/approvals.ts';
import type { Block } from './layout/flow.ts';
import { measureOf, type Paper } from './layout/page.ts';
import { paragraphsIn, type Tag } from './layout/tags.ts';
import { drawStack, stackParts, type Part } from './layout/text.ts';
import type { SettlementModel } from '@shared/contract/document-model.ts';
import { INK, STYLE } from './style.ts';

export function titleBlocks(renderContext: RenderContext, model: SettlementModel, paper: Paper, name: string): Block[] {
  const { shared } = renderContext.labels;
  const width = measureOf(paper);
  const boxes = approvalsWidth(model.approvals);
  const left = width - (boxes === 0 ? 0 : boxes + 18);
  const marks = marksOf(renderContext, model).join(' · ');
  const issued = [
    shared.version(model.issue.number),
    shared.issued(formatInstant(model.issue.issuedAt, renderContext.locale)),
    shared.revision(model.issue.revision),
  ].join(' · ');
  const parts: Part[] = [
    { text: model.title, style: STYLE.section, balanced: true },
    { text: name, style: STYLE.reportTitle, balanced: true },
    { text: issued, style: STYLE.note },
  ];
  if (marks !== '') parts.push({ text: marks, style: STYLE.noteStrong });
  const stack = stackParts(parts, left, renderContext.typesetter, renderContext.capping(8, name));
  const height = Math.max(stack.height, boxes === 0 ? 0 : APPROVALS_HEIGHT) + 8;
  // What it is of and what it is are one heading.
  const heading: Tag = { role: 'H', rank: 1, says: `${model.title} ${name}` };
  const rest = paragraphsIn();
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
          tag: (paragraph) => (paragraph < 2 ? heading : rest(paragraph)),
          outline: name,
        });
        if (boxes > 0)
          drawApprovals(
            renderContext,
            page,
            model.approvals,
            paper.margin.left + width - boxes,
            top + height - 8 - APPROVALS_HEIGHT,
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
