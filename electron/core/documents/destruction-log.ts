/**
 * The destruction log (파기 대장, korean conventions 4.3) on A4 landscape: what was destroyed, how many, why, when, by whom and where, with
 * room to sign each line. It belongs to the library as a whole.
 */
import type { DestructionLogModel } from '@shared/contract/paper.ts';
import type { DestructionEntry } from '@shared/contract/privacy.contract.ts';
import { seoulDate } from '@shared/domain/civil-date.ts';
import { formatDate, formatInstant } from '@shared/domain/date-format.ts';
import { asInstant } from '@shared/domain/units.ts';
import { languageOf, makeDesk, type Desk, type LaidOut } from './desk.ts';
import { flowTidily, type Block } from './layout/flow.ts';
import { masthead } from './layout/masthead.ts';
import { A4, measureOf, type Paper } from './layout/page.ts';
import { drawRunning } from './layout/running.ts';
import { tableBlocks, type Cell, type Column } from './layout/table.ts';
import type { Part } from './layout/text.ts';
import { STYLE } from './style.ts';
import type { FontBook } from './typography/font-book.ts';

const LANDSCAPE: Paper = { width: A4.long, height: A4.short, margin: { top: 34, right: 30, bottom: 36, left: 30 } };
/** Lines of one cell. */
const MAX_LINES = 14;

type Key = 'number' | 'at' | 'experiment' | 'what' | 'items' | 'reason' | 'places' | 'byRole' | 'signed';

/** Points; the reason takes what the others leave. */
const COLUMNS: readonly (Column & { readonly key: Key })[] = [
  { key: 'number', width: 30, align: 'center', figures: true },
  { key: 'at', width: 94, align: 'center', figures: true },
  { key: 'experiment', width: 112, align: 'left' },
  { key: 'what', width: 72, align: 'left' },
  { key: 'items', width: 98, align: 'left' },
  { key: 'reason', width: 0, align: 'left' },
  { key: 'places', width: 142, align: 'left' },
  { key: 'byRole', width: 58, align: 'center' },
  { key: 'signed', width: 46, align: 'center' },
];

export function layOutDestructionLog(model: DestructionLogModel, fonts: FontBook): LaidOut {
  const desk = makeDesk(model.locale, fonts);
  const { shared, destructionLog } = desk.labels;
  const pages = flowTidily((density) => [...head(desk, model), ...table(desk, model, density)], LANDSCAPE);
  const issued = shared.issued(formatInstant(model.issue.issuedAt, desk.locale));
  drawRunning(desk, pages, {
    name: destructionLog.name,
    // It names nobody, and is made to be handed in.
    centre: '',
    right: `${issued} · ${model.issue.revision}`,
    head: { left: destructionLog.name, right: issued },
  });
  return { pages, title: destructionLog.name, language: languageOf(model.locale), warnings: desk.warnings() };
}

function head(desk: Desk, { entries, issue }: DestructionLogModel): Block[] {
  const { shared, destructionLog } = desk.labels;
  const records = entries.reduce((sum, entry) => sum + entry.records, 0);
  const open = entries.reduce((sum, entry) => sum + entry.pending.length, 0);
  return masthead(desk, LANDSCAPE, {
    title: destructionLog.name,
    name: destructionLog.scope,
    marks: [],
    right: [
      { text: shared.issued(formatInstant(issue.issuedAt, desk.locale)), style: STYLE.note },
      { text: shared.revision(issue.revision), style: STYLE.note },
    ],
    facts: [
      { label: destructionLog.period, value: periodOf(desk, entries) },
      { label: destructionLog.sum, value: destructionLog.summary(entries.length, records), strong: true },
      { label: destructionLog.method, value: destructionLog.methodText },
      { label: destructionLog.open, value: open === 0 ? shared.none : destructionLog.openText(open) },
    ],
    factColumns: 2,
    notes: [{ text: destructionLog.note, style: STYLE.note }],
    outline: destructionLog.name,
  });
}

function periodOf(desk: Desk, entries: readonly DestructionEntry[]): string {
  const days = [entries[0], entries.at(-1)].flatMap((entry) => {
    const at = entry === undefined ? undefined : asInstant(entry.at);
    return at === undefined ? [] : [formatDate(seoulDate(at), desk.locale)];
  });
  return [...new Set(days)].join(' ~ ');
}

function table(desk: Desk, { entries }: DestructionLogModel, density: number): Block[] {
  const { destructionLog } = desk.labels;
  const left = measureOf(LANDSCAPE) - COLUMNS.reduce((sum, { width }) => sum + width, 0);
  const empty = {
    cells: [
      { parts: [{ text: destructionLog.empty, style: STYLE.cell }], span: COLUMNS.length, align: 'center' as const },
    ],
  };
  const rows = entries.map((entry, at) => ({ cells: COLUMNS.map(({ key }) => cellOf(desk, key, entry, at + 1)) }));
  return tableBlocks({
    x: LANDSCAPE.margin.left,
    columns: COLUMNS.map((column) => (column.width === 0 ? { ...column, width: left } : column)),
    head: COLUMNS.map(({ key }) => ({ text: destructionLog.columns[key], align: 'center' })),
    headStyle: STYLE.head,
    rows: rows.length > 0 ? rows : [empty],
    pad: { x: 4.5, y: 4 * density },
    typesetter: desk.typesetter,
    capping: (row, column) =>
      desk.capping(MAX_LINES, `${row + 1} ${destructionLog.columns[COLUMNS[column]?.key ?? 'number']}`),
    gap: 9,
  });
}

function cellOf(desk: Desk, key: Key, entry: DestructionEntry, number: number): Cell {
  const { destructionLog } = desk.labels;
  switch (key) {
    case 'number':
      return one(String(number));
    case 'at':
      return one(timeText(desk, entry.at));
    case 'experiment':
      return one(entry.experimentTitle);
    case 'what':
      return { parts: [{ text: destructionLog.what[entry.kind](entry.records), style: STYLE.cellStrong }] };
    case 'items':
      return one(entry.items.map((item) => destructionLog.items[item] ?? item).join(', '));
    case 'reason':
      return lines([destructionLog.reasons[entry.reason], STYLE.cell], [entry.ground, STYLE.cellSmall]);
    case 'places':
      return { parts: placesOf(desk, entry) };
    case 'byRole':
      return one(entry.byRole);
    case 'signed':
      return one('');
  }
}

/** Each place with the time at which it was done; then where it still has to be done. */
function placesOf(desk: Desk, { at, places, pending }: DestructionEntry): readonly Part[] {
  const { destructionLog } = desk.labels;
  const day = timeText(desk, at);
  const done = places
    .filter(({ files }) => files > 0)
    .map((place) => {
      const when = timeText(desk, place.at);
      const text = destructionLog.places[place.place](place.files);
      // The time of the line itself need not be said again.
      return { text: when === day ? text : `${text} · ${when}`, style: STYLE.cell };
    });
  const waiting = pending.map((place) => ({
    text: destructionLog.waiting(destructionLog.placeNames[place]),
    style: STYLE.cellStrong,
  }));
  return [...done, ...waiting];
}

function timeText(desk: Desk, at: string): string {
  const instant = asInstant(at);
  return instant === undefined ? at : formatInstant(instant, desk.locale);
}

function one(text: string): Cell {
  return { parts: [{ text, style: STYLE.cell }] };
}

function lines(...parts: readonly (readonly [text: string, style: Part['style']])[]): Cell {
  return { parts: parts.filter(([text]) => text !== '').map(([text, style]) => ({ text, style })) };
}
