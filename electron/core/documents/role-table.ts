/** The role table: everyone's work by area on A4 landscape, then one A4 page for each person with their tasks and cues in order of time. */
import { makeRenderContext, type RenderContext, type LaidOut } from './render-context.ts';
import { formatDate } from '@shared/domain/date-format.ts';
import { eventFacts, issueParts, marksOf } from './facts.ts';
import { issuedPages } from './issued-pages.ts';
import { flowTidily, type Block } from './layout/flow.ts';
import { masthead } from './layout/masthead.ts';
import { A4, measureOf, type Page, type Paper } from './layout/page.ts';
import { heading, list } from './layout/prose.ts';
import { tableBlocks, type Cell, type Column } from './layout/table.ts';
import type { Part } from './layout/text.ts';
import type { RoleRowModel, RoleTableModel } from '@shared/contract/document-model.ts';
import { emergencyBlocks, personBlocks } from './role-person.ts';
import { STYLE } from './style.ts';
import type { FontBook } from './typography/font-book.ts';
import { whenLines, whenText } from './when.ts';

const LANDSCAPE: Paper = { width: A4.long, height: A4.short, margin: { top: 34, right: 30, bottom: 36, left: 30 } };
const PORTRAIT: Paper = { width: A4.short, height: A4.long, margin: { top: 44, right: 42, bottom: 44, left: 42 } };

export function layOutRoleTable(model: RoleTableModel, fonts: FontBook): LaidOut {
  const renderContext = makeRenderContext(model.locale, fonts);
  const { roleTable } = renderContext.labels;
  const name = model.heading === '' ? roleTable.name : model.heading;
  const overall =
    model.view === 'byPerson' && model.people.length > 0
      ? []
      : flowTidily((density) => overallBlocks(renderContext, model, name, density), LANDSCAPE);
  const people = model.view === 'overall' ? [] : model.people;
  const pages = [...overall, ...peoplePages(renderContext, model, people)];
  return issuedPages(renderContext, model, pages, { name, titleWidth: 220 });
}

/** A page for each person; two whose lists are short on one, where that is wanted. */
function peoplePages(
  renderContext: RenderContext,
  model: RoleTableModel,
  [first, second, ...rest]: RoleTableModel['people'],
): readonly Page[] {
  if (first === undefined) return [];
  const pagesOf = (people: RoleTableModel['people']): readonly Page[] =>
    flowTidily(
      (density) => people.flatMap((person) => personBlocks(renderContext, model, person, PORTRAIT, density)),
      PORTRAIT,
    );
  const shared = model.sharePages === true && second !== undefined ? pagesOf([first, second]) : [];
  if (shared.length === 1) return [...shared, ...peoplePages(renderContext, model, rest)];
  const others = second === undefined ? rest : [second, ...rest];
  return [...pagesOf([first]), ...peoplePages(renderContext, model, others)];
}

function overallBlocks(renderContext: RenderContext, model: RoleTableModel, name: string, density: number): Block[] {
  const { shared } = renderContext.labels;
  const { when, venue, bodies } = eventFacts(renderContext, model);
  return [
    ...masthead(renderContext, LANDSCAPE, {
      title: model.title,
      name,
      marks: marksOf(renderContext, model),
      right: issueParts(renderContext, model),
      facts: [when, venue, ...bodies],
      factColumns: 2,
      notes: model.remark === '' ? [] : [{ text: `${shared.remark}  ${model.remark}`, style: STYLE.note }],
    }),
    ...overallTable(renderContext, model, density),
    ...notices(renderContext, model),
    ...emergencyBlocks(renderContext, model, LANDSCAPE, 4),
  ];
}

type Key = 'area' | 'task' | 'lead' | 'deputy' | 'when' | 'place' | 'status' | 'phone' | 'note';

/** Place, phone and notes are columns only where something stands in them; phones only where someone's may be shown. */
function overallColumns(model: RoleTableModel): readonly (Column & { key: Key })[] {
  const has = (pick: (row: RoleRowModel) => string): boolean =>
    model.groups.some((group) => group.rows.some((row) => pick(row) !== ''));
  const fixed: (Column & { key: Key })[] = [
    { key: 'area', width: 66, align: 'left', merges: true },
    { key: 'task', width: 0, align: 'left' },
    { key: 'lead', width: 78, align: 'left' },
    { key: 'deputy', width: 78, align: 'left' },
    { key: 'when', width: 90, align: 'center', figures: true },
    ...(has((row) => row.place) ? [{ key: 'place' as const, width: 96, align: 'left' as const }] : []),
    { key: 'status', width: 40, align: 'center' },
    ...(has((row) => row.phones.join(''))
      ? [{ key: 'phone' as const, width: 84, align: 'center' as const, figures: true }]
      : []),
    ...(has((row) => row.note) ? [{ key: 'note' as const, width: 130, align: 'left' as const }] : []),
  ];
  const task = measureOf(LANDSCAPE) - fixed.reduce((sum, column) => sum + column.width, 0);
  return fixed.map((column) => (column.key === 'task' ? { ...column, width: task } : column));
}

function overallTable(renderContext: RenderContext, model: RoleTableModel, density: number): Block[] {
  const { roleTable } = renderContext.labels;
  const columns = overallColumns(model);
  const rows = model.groups.flatMap((group) =>
    group.rows.map((row) => ({
      cells: columns.map((column) => overallCell(renderContext, column.key, group.area, row, model.date)),
      title: row.title,
    })),
  );
  const empty = {
    cells: [{ parts: [{ text: roleTable.empty, style: STYLE.cell }], span: columns.length, align: 'center' as const }],
    title: '',
  };
  return tableBlocks({
    x: LANDSCAPE.margin.left,
    columns,
    head: columns.map((column) => ({ text: roleTable.columns[column.key] })),
    headStyle: STYLE.head,
    rows: rows.length > 0 ? rows : [empty],
    pad: { x: 4.5, y: 3.4 * density },
    typesetter: renderContext.typesetter,
    capping: (row) => renderContext.capping(16, rows[row]?.title ?? ''),
    gap: 9,
  });
}

function overallCell(
  renderContext: RenderContext,
  key: Key,
  area: RoleTableModel['groups'][number]['area'],
  row: RoleRowModel,
  eventDay: RoleTableModel['date'],
): Cell {
  const { roleTable } = renderContext.labels;
  switch (key) {
    case 'area':
      return {
        key: area,
        parts: [{ text: roleTable.areas[area], style: STYLE.cellStrong }],
        continued: [{ text: roleTable.continued(roleTable.areas[area]), style: STYLE.cellSoft }],
      };
    case 'task':
      return { parts: lines([row.title, STYLE.cellStrong], [row.detail, STYLE.cellSmall]) };
    case 'lead':
      return row.leads.length > 0
        ? one(row.leads.join(', '))
        : { parts: [{ text: roleTable.unassigned, style: STYLE.cellSoft }] };
    case 'deputy':
      return one(row.deputies.join(', '));
    case 'when':
      return { parts: whenParts(renderContext, row, area === 'day' ? eventDay : null) };
    case 'place':
      return one(row.place);
    case 'status':
      return one(row.status === null ? '' : roleTable.status[row.status]);
    case 'phone':
      return one(row.phones.join('\n'));
    case 'note':
      return one(row.note);
  }
}

/** Among the duties of the event day its date is said by the head of the paper; another day is named. */
function whenParts(
  renderContext: RenderContext,
  row: Pick<RoleRowModel, 'when' | 'conflict'>,
  eventDay: RoleTableModel['date'],
): Part[] {
  const all = whenLines(renderContext, row.when);
  const isSaid = eventDay !== null && all.length > 1 && all[0] === formatDate(eventDay, renderContext.locale);
  const texts = isSaid ? all.slice(1) : all;
  if (!row.conflict) return texts.map((text) => ({ text, style: STYLE.cell }));
  return texts.map((text, i) => ({
    text: i === texts.length - 1 ? `${renderContext.labels.roleTable.conflictMark} ${text}` : text,
    style: STYLE.cellStrong,
  }));
}

function one(text: string): Cell {
  return { parts: lines([text, STYLE.cell]) };
}

function lines(...parts: readonly (readonly [string, Part['style']])[]): Part[] {
  return parts.filter(([text]) => text.trim() !== '').map(([text, style]) => ({ text, style }));
}

/** What cannot stand as it is: people in two places at once, work that nobody does. */
function notices(renderContext: RenderContext, model: RoleTableModel): Block[] {
  const { roleTable } = renderContext.labels;
  const blocks: Block[] = [];
  if (model.conflicts.length > 0) {
    const items = model.conflicts.map((conflict) => conflictText(renderContext, conflict));
    blocks.push(
      heading(renderContext, LANDSCAPE, roleTable.conflicts(items.length), {
        style: STYLE.subsection,
        rank: 3,
        gap: 12,
      }),
      ...list(renderContext, LANDSCAPE, items, '·', { where: roleTable.conflicts(items.length) }),
    );
  }
  if (model.uncovered.length > 0) {
    const title = roleTable.uncovered(model.uncovered.length);
    const areas = [...new Set(model.uncovered.map((each) => each.area))];
    const items = areas.map((area) => {
      const tasks = model.uncovered.filter((each) => each.area === area).map((each) => titled(renderContext, each));
      return `${roleTable.areas[area]} — ${tasks.join(', ')}`;
    });
    blocks.push(
      heading(renderContext, LANDSCAPE, title, { style: STYLE.subsection, rank: 3, gap: 12 }),
      ...list(renderContext, LANDSCAPE, items, '·', { where: title }),
    );
  }
  return blocks;
}

/** The day once, when both are on the same. */
function conflictText(
  renderContext: RenderContext,
  { person, first, second }: RoleTableModel['conflicts'][number],
): string {
  const { conflictLine } = renderContext.labels.roleTable;
  const [day, start] = whenLines(renderContext, first.when);
  const [otherDay, otherStart] = whenLines(renderContext, second.when);
  if (day === undefined || day !== otherDay || start === undefined || otherStart === undefined) {
    return conflictLine(person, titled(renderContext, first), titled(renderContext, second));
  }
  return conflictLine(`${person} · ${day}`, `${first.title} ${start}`, `${second.title} ${otherStart}`);
}

function titled(
  renderContext: RenderContext,
  each: { readonly title: string; readonly when: RoleRowModel['when'] },
): string {
  const when = whenText(renderContext, each.when);
  return when === '' ? each.title : `${each.title} (${when})`;
}
