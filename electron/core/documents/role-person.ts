/** One page for one person: what they do, when, where and with whom; and whom to call. */
import type { RenderContext } from './render-context.ts';
import { eventFacts, issueParts, marksOf, personText } from './facts.ts';
import type { Block } from './layout/flow.ts';
import { factGrid, masthead } from './layout/masthead.ts';
import { measureOf, type Paper } from './layout/page.ts';
import { heading } from './layout/prose.ts';
import { tableBlocks, type Cell } from './layout/table.ts';
import type { Part } from './layout/text.ts';
import type { PersonEntryModel, PersonSheetModel, RoleTableModel } from '@shared/contract/document-model.ts';
import { STYLE } from './style.ts';
import { whenLines } from './when.ts';

const WIDTHS = { when: 92, duty: 40, place: 84, others: 96 } as const;

export function personBlocks(
  renderContext: RenderContext,
  model: RoleTableModel,
  person: PersonSheetModel,
  paper: Paper,
  density: number,
): Block[] {
  const { roleTable } = renderContext.labels;
  const { when, venue } = eventFacts(renderContext, model);
  const tasks = person.entries.filter((entry) => entry.from !== 'cue').length;
  const head = masthead(renderContext, paper, {
    title: person.name,
    name: roleTable.duties,
    marks: marksOf(renderContext, model),
    right: issueParts(renderContext, model),
    facts: [
      { label: roleTable.event, value: model.title, strong: true },
      when,
      venue,
      { label: roleTable.own, value: roleTable.summary(tasks, person.entries.length - tasks) },
      {
        label: roleTable.affiliation,
        value: [person.affiliation, person.position].filter((text) => text !== '').join(' · '),
      },
      { label: roleTable.phone, value: person.phone },
    ],
    factColumns: 2,
    notes: [],
    outline: roleTable.personal(person.name),
  });
  return [
    ...head,
    ...entriesTable(renderContext, person, paper, density),
    ...emergencyBlocks(renderContext, model, paper, 2),
  ];
}

function entriesTable(renderContext: RenderContext, person: PersonSheetModel, paper: Paper, density: number): Block[] {
  const { columns } = renderContext.labels.roleTable;
  const task = measureOf(paper) - WIDTHS.when - WIDTHS.duty - WIDTHS.place - WIDTHS.others;
  return tableBlocks({
    x: paper.margin.left,
    columns: [
      { width: WIDTHS.when, align: 'center', figures: true },
      { width: task, align: 'left' },
      { width: WIDTHS.duty, align: 'center' },
      { width: WIDTHS.place, align: 'left' },
      { width: WIDTHS.others, align: 'left' },
    ],
    head: [columns.when, columns.task, columns.duty, columns.place, columns.others].map((text) => ({ text })),
    headStyle: STYLE.head,
    rows: person.entries.map((entry) => ({ cells: entryCells(renderContext, entry) })),
    pad: { x: 5, y: 4.2 * density },
    typesetter: renderContext.typesetter,
    capping: (row) => renderContext.capping(24, person.entries[row]?.title ?? ''),
    gap: 10,
  });
}

function entryCells(renderContext: RenderContext, entry: PersonEntryModel): Cell[] {
  const { roleTable } = renderContext.labels;
  const texts = whenLines(renderContext, entry.when);
  const when: Part[] = texts.map((text, i) => ({
    text: entry.conflict && i === texts.length - 1 ? `${roleTable.conflictMark} ${text}` : text,
    style: entry.conflict ? STYLE.cellStrong : STYLE.cell,
  }));
  const title: Part[] = [{ text: entry.title, style: STYLE.cellStrong }];
  if (entry.from === 'cue') title.push({ text: roleTable.onCueSheet, style: STYLE.cellTiny });
  if (entry.note !== '') title.push({ text: entry.note, style: STYLE.cellSmall });
  return [
    { parts: when },
    { parts: title },
    { parts: [{ text: roleTable.duty[entry.duty], style: STYLE.cell }] },
    { parts: [{ text: entry.place, style: STYLE.cell }] },
    { parts: [{ text: entry.others.join(', '), style: STYLE.cell }] },
  ];
}

/** Whom to call; the public numbers always stand last. */
export function emergencyBlocks(
  renderContext: RenderContext,
  model: RoleTableModel,
  paper: Paper,
  columns: number,
): Block[] {
  const { roleTable } = renderContext.labels;
  if (model.audience === 'public') return [];
  const contacts = [
    ...model.emergency.map((contact) => ({ label: contact.role, value: personText(contact) })),
    ...roleTable.publicLines,
  ];
  const grid = factGrid(renderContext, paper, contacts, columns);
  return [
    heading(renderContext, paper, roleTable.emergency, { style: STYLE.subsection, rank: 3, gap: 14 }),
    ...grid.map((block, i) => ({ ...block, keepWithNext: i < grid.length - 1 })),
  ];
}
