/**
 * The destruction log (파기 대장, korean conventions 4.3) on A4 landscape: what was destroyed, how many, why, when, by whom and where, with
 * room to sign each line. It belongs to the library as a whole.
 */
import type { DestructionLogModel } from '@shared/contract/paper.ts';
import type { DestructionEntry } from '@shared/contract/privacy.contract.ts';
import { seoulDate } from '@shared/domain/civil-date.ts';
import { formatDate, formatInstant } from '@shared/domain/date-format.ts';
import { asInstant } from '@shared/domain/units.ts';
import { languageOf, makeRenderContext, type RenderContext, type LaidOut } from './render-context.ts';
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
  const renderContext = makeRenderContext(model.locale, fonts);
  const { shared, destructionLog } = renderContext.labels;
  const pages = flowTidily(
    (density) => [...head(renderContext, model), ...table(renderContext, model, density)],
    LANDSCAPE,
  );
  const issued = shared.issued(formatInstant(model.issue.issuedAt, renderContext.locale));
  drawRunning(renderContext, pages, {
    name: destructionLog.name,
    // It names nobody, and is made to be handed in.
    centre: '',
    right: `${issued} · ${model.issue.revision}`,
    head: { left: destructionLog.name, right: issued },
  });
  return { pages, title: destructionLog.name, language: languageOf(model.locale), warnings: renderContext.warnings() };
}

function head(renderContext: RenderContext, { entries, issue }: DestructionLogModel): Block[] {
  const { shared, destructionLog } = renderContext.labels;
  const records = entries.reduce((sum, entry) => sum + entry.records, 0);
  const open = entries.reduce((sum, entry) => sum + entry.pending.length, 0);
  return masthead(renderContext, LANDSCAPE, {
    title: destructionLog.name,
    name: destructionLog.scope,
    marks: [],
    right: [
      { text: shared.issued(formatInstant(issue.issuedAt, renderContext.locale)), style: STYLE.note },
      { text: shared.revision(issue.revision), style: STYLE.note },
    ],
    facts: [
      { label: destructionLog.period, value: periodOf(renderContext, entries) },
      { label: destructionLog.sum, value: destructionLog.summary(entries.length, records), strong: true },
      { label: destructionLog.method, value: destructionLog.methodText },
      { label: destructionLog.open, value: open === 0 ? shared.none : destructionLog.openText(open) },
    ],
    factColumns: 2,
    notes: [{ text: destructionLog.note, style: STYLE.note }],
    outline: destructionLog.name,
  });
}

function periodOf(renderContext: RenderContext, entries: readonly DestructionEntry[]): string {
  const days = [entries[0], entries.at(-1)].flatMap((entry) => {
    const at = entry === undefined ? undefined : asInstant(entry.at);
    return at === undefined ? [] : [formatDate(seoulDate(at), renderContext.locale)];
  });
  return [...new Set(days)].join(' ~ ');
}

function table(renderContext: RenderContext, { entries }: DestructionLogModel, density: number): Block[] {
  const { destructionLog } = renderContext.labels;
  const left = measureOf(LANDSCAPE) - COLUMNS.reduce((sum, { width }) => sum + width, 0);
  const empty = {
    cells: [
      { parts: [{ text: destructionLog.empty, style: STYLE.cell }], span: COLUMNS.length, align: 'center' as const },
    ],
  };
  const rows = entries.map((entry, at) => ({
    cells: COLUMNS.map(({ key }) => cellOf(renderContext, key, entry, at + 1)),
  }));
  return tableBlocks({
    x: LANDSCAPE.margin.left,
    columns: COLUMNS.map((column) => (column.width === 0 ? { ...column, width: left } : column)),
    head: COLUMNS.map(({ key }) => ({ text: destructionLog.columns[key], align: 'center' })),
    headStyle: STYLE.head,
    rows: rows.length > 0 ? rows : [empty],
    pad: { x: 4.5, y: 4 * density },
    typesetter: renderContext.typesetter,
    capping: (row, column) =>
      renderContext.capping(MAX_LINES, `${row + 1} ${destructionLog.columns[COLUMNS[column]?.key ?? 'number']}`),
    gap: 9,
  });
}

function cellOf(renderContext: RenderContext, key: Key, entry: DestructionEntry, number: number): Cell {
  const { destructionLog } = renderContext.labels;
  switch (key) {
    case 'number':
      return one(String(number));
    case 'at':
      return one(timeText(renderContext, entry.at));
    case 'experiment':
      return one(entry.experimentTitle);
    case 'what':
      return { parts: [{ text: destructionLog.what[entry.kind](entry.records), style: STYLE.cellStrong }] };
    case 'items':
      return one(entry.items.map((item) => destructionLog.items[item] ?? item).join(', '));
    case 'reason':
      return lines([destructionLog.reasons[entry.reason], STYLE.cell], [entry.ground, STYLE.cellSmall]);
    case 'places':
      return { parts: placesOf(renderContext, entry) };
    case 'byRole':
      return one(entry.byRole);
    case 'signed':
      return one('');
  }
}

/** Each place with the time at which it was done; then where it still has to be done. */
function placesOf(renderContext: RenderContext, { at, places, pending }: DestructionEntry): readonly Part[] {
  const { destructionLog } = renderContext.labels;
  const day = timeText(renderContext, at);
  const done = places
    .filter(({ files }) => files > 0)
    .map((place) => {
      const when = timeText(renderContext, place.at);
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

function timeText(renderContext: RenderContext, at: string): string {
  const instant = asInstant(at);
  return instant === undefined ? at : formatInstant(instant, renderContext.locale);
}

function one(text: string): Cell {
  return { parts: [{ text, style: STYLE.cell }] };
}

function lines(...parts: readonly (readonly [text: string, style: Part['style']])[]): Cell {
  return { parts: parts.filter(([text]) => text !== '').map(([text, style]) => ({ text, style })) };
}
