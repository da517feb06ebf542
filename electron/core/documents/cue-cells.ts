/** What stands in the cells of a cue sheet. */
import { formatClock, dayAndMinute } from '@shared/domain/clock-format.ts';
import { addDays } from '@shared/domain/date-arithmetic.ts';
import { formatDate } from '@shared/domain/date-format.ts';
import type { RenderContext } from './render-context.ts';
import type { Cell, Row } from './layout/table.ts';
import type { Part } from './layout/text.ts';
import type { CueColumnModel, CueRowModel, CueSheetModel } from '@shared/contract/document-model.ts';
import { INK, STYLE } from './style.ts';

export function cueCell(
  renderContext: RenderContext,
  model: CueSheetModel,
  column: CueColumnModel,
  index: number,
): Cell {
  const row = model.rows[index];
  if (!row) return { parts: [] };
  switch (column.key) {
    case 'number':
      return one(row.number);
    case 'section':
      return sectionCell(renderContext, model, index);
    case 'time':
      return { parts: timeParts(renderContext, model, row) };
    case 'minutes':
      return { parts: minutesParts(renderContext, row) };
    case 'title':
      return { parts: texts([row.title, STYLE.cellStrong], [row.subtitle, STYLE.cellSmall]) };
    case 'content':
      return one(row.content);
    case 'people':
      return {
        parts: texts(
          [row.leads.join(', '), STYLE.cell],
          [
            row.deputies.length > 0 ? renderContext.labels.cueSheet.deputies(row.deputies.join(', ')) : '',
            STYLE.cellSmall,
          ],
        ),
      };
    case 'sound':
    case 'light':
    case 'video':
    case 'stage':
    case 'note':
      return one(row[column.key]);
    default:
      return one(row.custom[column.key] ?? '');
  }
}

function one(text: string): Cell {
  return { parts: texts([text, STYLE.cell]) };
}

function texts(...parts: readonly (readonly [string, Part['style']])[]): Part[] {
  return parts.filter(([text]) => text.trim() !== '').map(([text, style]) => ({ text, style }));
}

/** One label over a run of rows: the section, when it runs, how long it takes. */
function sectionCell(renderContext: RenderContext, model: CueSheetModel, index: number): Cell {
  const row = model.rows[index];
  if (!row || row.section === '') return { parts: [], key: `none:${index}` };
  let first = index;
  while (model.rows[first - 1]?.section === row.section) first -= 1;
  let last = index;
  while (model.rows[last + 1]?.section === row.section) last += 1;
  const run = model.rows.slice(first, last + 1);
  const minutes = run.reduce((sum, each) => sum + each.minutes, 0);
  const span = model.filter === null && run.length > 1 ? renderContext.labels.shared.minutes(minutes) : '';
  return {
    key: `${first}:${row.section}`,
    parts: texts([row.section, STYLE.cellStrong], [span, STYLE.cellSmall]),
    continued: texts([renderContext.labels.cueSheet.continued(row.section), STYLE.cellSoft]),
  };
}

/** A table of other people states every time: a mark at each row would tell nothing apart, and is said once under it. */
export function isAllPinned({ rows }: CueSheetModel): boolean {
  return rows.length > 1 && rows.every(({ pinned }) => pinned);
}

/** When a row runs. Its day stands in the row that divides the days (`dayRow`); an end on another day than its start names it. */
export function timeParts(renderContext: RenderContext, model: CueSheetModel, row: CueRowModel): Part[] {
  const start = dayAndMinute(row.start);
  const end = dayAndMinute(row.end);
  const endsAtMidnight = end.minuteOfDay === 0 && end.dayOffset === start.dayOffset + 1;
  const until = endsAtMidnight ? '24:00' : formatClock(end.minuteOfDay);
  const parts: Part[] = [];
  const range = row.minutes === 0 ? formatClock(start.minuteOfDay) : `${formatClock(start.minuteOfDay)}~${until}`;
  parts.push({ text: range, style: STYLE.cell });
  if (end.dayOffset !== start.dayOffset && !endsAtMidnight) {
    parts.push({ text: `~${dayName(renderContext, model, end.dayOffset)}`, style: STYLE.cellTiny });
  }
  if (row.pinned && !isAllPinned(model))
    parts.push({ text: renderContext.labels.cueSheet.pinned, style: STYLE.cellTiny });
  return parts;
}

/** What divides the rows of another day from those above, once per day; undefined where the day goes on. */
export function dayRow(
  renderContext: RenderContext,
  model: CueSheetModel,
  index: number,
  span: number,
): Row | undefined {
  const day = dayAndMinute(model.rows[index]?.start ?? 0).dayOffset;
  const above = model.rows[index - 1];
  if (day === (above === undefined ? 0 : dayAndMinute(above.start).dayOffset)) return undefined;
  return {
    cells: [{ parts: [{ text: dayName(renderContext, model, day), style: STYLE.noteStrong }], span }],
    tint: INK.band,
    keepWithNext: true,
  };
}

function dayName(renderContext: RenderContext, model: CueSheetModel, offset: number): string {
  return model.date === null
    ? renderContext.labels.shared.nextDay(offset)
    : formatDate(addDays(model.date, offset), renderContext.locale);
}

function minutesParts(renderContext: RenderContext, row: CueRowModel): Part[] {
  const parts: Part[] = [{ text: String(row.minutes), style: STYLE.cell }];
  return row.derived ? [...parts, { text: renderContext.labels.cueSheet.derived, style: STYLE.cellTiny }] : parts;
}

/** Times of a stretch between two rows, for a gap or an overlap. */
export function stretch(from: number, to: number): string {
  return `${formatClock(dayAndMinute(from).minuteOfDay)}~${formatClock(dayAndMinute(to).minuteOfDay)}`;
}
