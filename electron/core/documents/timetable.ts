/** The participants' timetable: what happens when, in large type, and nothing that is for the staff (requirements E03). */
import { dayRow, timeParts } from './cue-cells.ts';
import type { RenderContext } from './render-context.ts';
import { eventFacts } from './facts.ts';
import type { Block } from './layout/flow.ts';
import { masthead } from './layout/masthead.ts';
import { measureOf, type Paper } from './layout/page.ts';
import { tableBlocks, type Row } from './layout/table.ts';
import type { Part } from './layout/text.ts';
import type { CueSheetModel } from '@shared/contract/document-model.ts';
import { STYLE } from './style.ts';

const TIME_WIDTH = 96;

export function timetableBlocks(
  renderContext: RenderContext,
  model: CueSheetModel,
  paper: Paper,
  name: string,
  density: number,
): Block[] {
  const { cueSheet } = renderContext.labels;
  const { when, venue, bodies } = eventFacts(renderContext, model);
  const rowTitles: string[] = [];
  const rows = model.rows.flatMap((row, index): Row[] => {
    const title: Part[] = [{ text: row.title, style: STYLE.handoutStrong }];
    if (row.subtitle !== '') title.push({ text: row.subtitle, style: STYLE.handoutSmall });
    const time = timeParts(renderContext, model, { ...row, pinned: false }).map((part) => ({
      ...part,
      style: part.style === STYLE.cell ? STYLE.handout : STYLE.cellSmall,
    }));
    const day = dayRow(renderContext, model, index, 2);
    rowTitles.push(...(day === undefined ? [row.title] : [row.title, row.title]));
    return [...(day === undefined ? [] : [day]), { cells: [{ parts: time }, { parts: title }] }];
  });
  return [
    ...masthead(renderContext, paper, {
      title: model.track === '' ? model.title : `${model.title} · ${model.track}`,
      name,
      marks: [],
      right: [],
      facts: [when, venue, ...bodies],
      factColumns: 2,
      notes: model.remark === '' ? [] : [{ text: model.remark, style: STYLE.note }],
    }),
    ...tableBlocks({
      x: paper.margin.left,
      columns: [
        { width: TIME_WIDTH, align: 'center', figures: true },
        { width: measureOf(paper) - TIME_WIDTH, align: 'left' },
      ],
      head: [{ text: cueSheet.participantColumns.time }, { text: cueSheet.participantColumns.title }],
      headStyle: STYLE.head,
      rows:
        rows.length > 0
          ? rows
          : [
              {
                cells: [{ parts: [{ text: cueSheet.empty, style: STYLE.handout }], span: 2, align: 'center' as const }],
              },
            ],
      pad: { x: 10, y: 7 * density },
      typesetter: renderContext.typesetter,
      capping: (row) => renderContext.capping(20, rowTitles[row] ?? ''),
      gap: 16,
      columnLines: false,
    }),
  ];
}
