/** The cue sheet, A4 landscape, for those who run the event; and the participants' timetable, A4 portrait, from the same rows. */
import { cueCell, dayRow, isAllPinned, stretch } from './cue-cells.ts';
import { cueColumns } from './cue-columns.ts';
import { makeRenderContext, type RenderContext, type LaidOut } from './render-context.ts';
import { eventFacts, issueParts, marksOf, personText } from './facts.ts';
import { issuedPages } from './issued-pages.ts';
import { flowTidily, type Block } from './layout/flow.ts';
import { masthead, type Fact } from './layout/masthead.ts';
import { A4, measureOf, type Paper } from './layout/page.ts';
import { tableBlocks, type Row } from './layout/table.ts';
import { paragraphsIn } from './layout/tags.ts';
import { drawStack, stackParts, type Align, type Part } from './layout/text.ts';
import type { CueSheetModel } from '@shared/contract/document-model.ts';
import { INK, STYLE } from './style.ts';
import { timetableBlocks } from './timetable.ts';
import type { FontBook } from './typography/font-book.ts';

const LANDSCAPE: Paper = {
  width: A4.long,
  height: A4.short,
  margin: { top: 34, right: 30, bottom: 36, left: 30 },
};
const PORTRAIT: Paper = { width: A4.short, height: A4.long, margin: { top: 56, right: 56, bottom: 54, left: 56 } };
/** A row fills at most most of a page. */
const MAX_LINES = 30;

export function layOutCueSheet(model: CueSheetModel, fonts: FontBook): LaidOut {
  const renderContext = makeRenderContext(model.locale, fonts);
  const paper = model.view === 'staff' ? LANDSCAPE : PORTRAIT;
  const name = sheetName(renderContext, model);
  const pages = flowTidily(
    (density) =>
      model.view === 'staff'
        ? [
            ...staffMasthead(renderContext, model, paper, name),
            ...staffTable(renderContext, model, paper, density),
            ...closing(renderContext, model, paper),
          ]
        : timetableBlocks(renderContext, model, paper, name, density),
    paper,
  );
  return issuedPages(renderContext, model, pages, {
    name,
    title: model.track === '' ? model.title : `${model.title} · ${model.track}`,
    titleWidth: measureOf(paper) * 0.34,
    forParticipants: model.view === 'participant',
  });
}

function sheetName(renderContext: RenderContext, model: CueSheetModel): string {
  const { cueSheet } = renderContext.labels;
  if (model.heading !== '') return model.heading;
  if (model.view === 'participant') return cueSheet.timetable;
  return model.filter === null ? cueSheet.name : cueSheet.filteredName(model.filter);
}

function staffMasthead(renderContext: RenderContext, model: CueSheetModel, paper: Paper, name: string): Block[] {
  const { cueSheet, shared } = renderContext.labels;
  const { when, venue, bodies } = eventFacts(renderContext, model);
  const notes: Part[] = [];
  if (model.hiddenPurpose) notes.push({ text: cueSheet.hiddenPurpose, style: STYLE.noteStrong });
  if (model.purpose !== '') notes.push({ text: `${cueSheet.purpose}  ${model.purpose}`, style: STYLE.note });
  if (model.filter !== null) notes.push({ text: cueSheet.filteredNote(model.filter), style: STYLE.note });
  if (model.remark !== '') notes.push({ text: `${shared.remark}  ${model.remark}`, style: STYLE.note });
  const facts: readonly Fact[] = [
    when,
    venue,
    { label: cueSheet.director, value: personText(model.director) },
    ...bodies,
    { label: cueSheet.host, value: personText(model.host) },
  ];
  const known = facts.filter((fact) => fact.value.trim() !== '');
  return masthead(renderContext, paper, {
    title: model.track === '' ? model.title : `${model.title} · ${model.track}`,
    name,
    marks: marksOf(renderContext, model),
    right: issueParts(renderContext, model),
    facts: known,
    factColumns: Math.min(known.length, known.length === 4 ? 4 : 3),
    notes,
  });
}

function staffTable(renderContext: RenderContext, model: CueSheetModel, paper: Paper, density: number): Block[] {
  const { cueSheet } = renderContext.labels;
  const columns = cueColumns(model.columns, measureOf(paper));
  const rows: Row[] = [];
  const rowNames: string[] = [];
  for (const [i, row] of model.rows.entries()) {
    const day = dayRow(renderContext, model, i, columns.length);
    if (day !== undefined) {
      rows.push(day);
      rowNames.push(row.number);
    }
    if (row.gapBefore !== 0) {
      rows.push(gapRow(renderContext, model, i, columns.length));
      rowNames.push(row.number);
    }
    rows.push({ cells: model.columns.map((column) => cueCell(renderContext, model, column, i)) });
    rowNames.push(row.number);
  }
  if (rows.length === 0) {
    rows.push({
      cells: [{ parts: [{ text: cueSheet.empty, style: STYLE.cell }], span: columns.length, align: 'center' }],
    });
  }
  return tableBlocks({
    x: paper.margin.left,
    columns,
    head: model.columns.map((column) => ({ text: column.title ?? headingOf(renderContext, column.key) })),
    headStyle: STYLE.head,
    rows,
    pad: { x: 4.5, y: 3.6 * density },
    typesetter: renderContext.typesetter,
    capping: (row, column) =>
      renderContext.capping(
        MAX_LINES,
        `${rowNames[row] ?? ''} ${headingOf(renderContext, model.columns[column]?.key ?? '')}`.trim(),
      ),
    gap: 9,
  });
}

function headingOf(renderContext: RenderContext, key: string): string {
  const headings: Readonly<Record<string, string>> = renderContext.labels.cueSheet.columns;
  return headings[key] ?? '';
}

function gapRow(renderContext: RenderContext, model: CueSheetModel, index: number, span: number): Row {
  const { cueSheet } = renderContext.labels;
  const row = model.rows[index];
  const gap = row?.gapBefore ?? 0;
  const start = row?.start ?? 0;
  const text =
    gap > 0 ? cueSheet.gap(gap, stretch(start - gap, start)) : cueSheet.overlap(-gap, stretch(start, start - gap));
  return {
    cells: [{ parts: [{ text, style: gap > 0 ? STYLE.note : STYLE.noteStrong }], span, align: 'center' as Align }],
    tint: INK.band,
    keepWithNext: true,
  };
}

/** Under the table: how many items, from when to when, and whether they fill the event. */
function closing(renderContext: RenderContext, model: CueSheetModel, paper: Paper): Block[] {
  if (model.rows.length === 0) return [];
  const { cueSheet } = renderContext.labels;
  const width = measureOf(paper);
  const span = model.totals.span;
  const left = [
    cueSheet.count(model.rows.length),
    span === null ? '' : stretch(span.start, span.end),
    isAllPinned(model) ? cueSheet.allPinned : '',
  ]
    .filter((text) => text !== '')
    .join(' · ');
  const fits = model.totals.fit.kind === 'fits' || model.totals.fit.kind === 'noLength';
  const capping = renderContext.capping(3, cueSheet.name);
  const leftStack = stackParts([{ text: left, style: STYLE.note }], width / 2, renderContext.typesetter, capping);
  const right = model.filter === null ? fitText(renderContext, model) : '';
  const rightStack = stackParts(
    [{ text: right, style: fits ? STYLE.note : STYLE.noteStrong }],
    width / 2,
    renderContext.typesetter,
    capping,
  );
  const legend = legendOf(renderContext, model);
  const legendStack = stackParts([{ text: legend, style: STYLE.note }], width, renderContext.typesetter, capping);
  return [
    {
      height: Math.max(leftStack.height, rightStack.height) + legendStack.height,
      gap: 5,
      draw: (page, { top }) => {
        const x = paper.margin.left;
        drawStack(page, leftStack, { x, y: top, width: width / 2, align: 'left', tag: paragraphsIn() });
        drawStack(page, rightStack, {
          x: x + width / 2,
          y: top,
          width: width / 2,
          align: 'right',
          tag: paragraphsIn(),
        });
        drawStack(page, legendStack, {
          x,
          y: top + Math.max(leftStack.height, rightStack.height),
          width,
          align: 'left',
          tag: paragraphsIn(),
        });
      },
    },
  ];
}

function fitText(renderContext: RenderContext, { totals, lengthMinutes }: CueSheetModel): string {
  const { cueSheet } = renderContext.labels;
  const length = lengthMinutes ?? 0;
  switch (totals.fit.kind) {
    case 'noLength':
      return cueSheet.noLength(totals.main);
    case 'fits':
      return cueSheet.fits(length);
    case 'under':
      return cueSheet.under(totals.main, length, totals.fit.minutes);
    case 'over':
      return cueSheet.over(totals.main, length, totals.fit.minutes);
  }
}

/** Only the abbreviations that the sheet uses. */
function legendOf(renderContext: RenderContext, model: CueSheetModel): string {
  const text = model.rows.map((row) => [row.sound, row.light, row.video, row.stage].join(' ')).join(' ');
  const used = renderContext.labels.cueSheet.abbreviations.filter(([pattern]) => pattern.test(text));
  if (used.length === 0) return '';
  return `${renderContext.labels.cueSheet.legend}  ${used.map(([, short, long]) => `${short} ${long}`).join(' · ')}`;
}
