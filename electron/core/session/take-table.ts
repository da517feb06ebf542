/**
 * Rows of a file as cards or lines of checklists: read by what the window reads them by (`shared/taking`), and stored in one step or
 * not at all.
 */
import { ROWS_PER_GESTURE } from '@shared/contract/row.contract.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { headWord } from '@shared/sheets/field-words.ts';
import type { SheetLocale } from '@shared/sheets/field-words.ts';
import { isErrorCell, squash } from '@shared/sheets/heads.ts';
import type { Line } from '@shared/sheets/lines.ts';
import { blockBelow, guessMapping, repeatedHeads, saysSomething, takenCells } from '@shared/sheets/map-columns.ts';
import type { Mapping } from '@shared/sheets/map-columns.ts';
import type { TableFile, TableSheet } from '@shared/sheets/table-file.ts';
import { sheetName } from '@shared/sheets/table-sheet.ts';
import { cardsTaker } from '@shared/taking/cards.ts';
import { checksTaker } from '@shared/taking/checks.ts';
import type { LineFault, Taker } from '@shared/taking/taker.ts';
import { AppError } from '../base/app-error.ts';
import type { Core } from '../core.ts';

export const TAKEN_TABLES = ['task', 'checkItem'] as const;
export type TakenTable = (typeof TAKEN_TABLES)[number];

export interface Taking {
  readonly experimentId: string;
  readonly table: TakenTable;
  readonly locale: SheetLocale;
  readonly today: CivilDate;
  /** Leaves out what is there already, or stands above. */
  readonly skipsSame: boolean;
  /** Of checks: makes the cards that are missing. */
  readonly makesCards: boolean;
  /** Of checks: the title of the card of lines that name none. */
  readonly card: string | null;
}

/** A cell that was refused; `row` as a spreadsheet counts, `column` as the file heads it. */
export interface TakenFault {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly code: string;
  readonly params: LineFault['params'];
}

export interface TakenFrom {
  readonly faults: readonly TakenFault[];
  readonly added: number;
  readonly totals: number;
  /** Rows that are there already, or stand above; whether they were left out was asked. */
  readonly alike: number;
  readonly hidden: number;
  /** Heads that name no column of the table. */
  readonly unknown: readonly string[];
}

/** Null where no sheet has a head of this table; with faults nothing was stored. Throws `notFound` for a card that is not there. */
export function takeTable(core: Core, file: TableFile, request: Taking): TakenFrom | null {
  return request.table === 'task' ? takeCards(core, file, request) : takeChecks(core, file, request);
}

function takeCards(core: Core, file: TableFile, request: Taking): TakenFrom | null {
  const { experimentId } = request;
  const { cards, people } = core.query('board.get', { experimentId });
  const taker = cardsTaker({ ...around(core, request), people, titles: cards.map(({ title }) => title) });
  return take(file, request, taker, (rows) => core.call('task.take', { experimentId, cards: [...rows] }));
}

function takeChecks(core: Core, file: TableFile, request: Taking): TakenFrom | null {
  const { experimentId, makesCards, card } = request;
  const { cards, checks } = core.query('checks.get', { experimentId });
  const people = core.query('person.rows', { experimentId });
  const usual = card === null ? null : cards.find(({ title }) => squash(title) === squash(card));
  if (usual === undefined) throw new AppError('check.noCard', { title: card ?? '' });
  const usualCard = usual?.id ?? null;
  const taker = checksTaker({ ...around(core, request), people, cards, checks, makesCards, usualCard });
  return take(file, request, taker, (rows) => core.call('checkItem.take', { experimentId, lines: [...rows] }));
}

function around(core: Core, { experimentId, locale, today }: Taking) {
  const { eventDate } = core.query('experiment.detail', { experimentId }).experiment;
  return { locale, near: eventDate ?? today };
}

function take<Row>(
  file: TableFile,
  { table, locale, skipsSame }: Taking,
  taker: Taker<Row>,
  store: (rows: readonly Row[]) => unknown,
): TakenFrom | null {
  const found = headedSheet(file, table, taker);
  if (found === null) return null;
  const { sheet, mapping } = found;
  const leftOut = [...repeatedHeads(sheet.rows, mapping), ...sheet.hiddenRows];
  const plain = taker.plain(blockBelow(sheet.rows, mapping, leftOut));
  const body = sheet.rows.flatMap((_, at) => (at > (mapping.head ?? -1) && !leftOut.includes(at) ? [at] : []));
  const said = plain.lines.flatMap((line, at) =>
    saysSomething(line) ? [{ line: takenCells(line), row: (body[plain.places[at] ?? 0] ?? 0) + 1 }] : [],
  );
  const alike = new Set(taker.alike(said.map(({ line }) => line)));
  const kept = skipsSame ? said.filter((_, at) => !alike.has(at)) : said;
  const lines = kept.map(({ line }) => line);
  const { head } = mapping;
  const heads = head === null ? [] : (sheet.rows[head] ?? []);
  const faults = [...failedCells(lines), ...taker.check(lines)].map(({ row, columnId, code, params }) => {
    const place = mapping.columnIds.indexOf(columnId);
    return {
      sheet: sheet.name,
      row: kept[row - 1]?.row ?? 0,
      column: heads[place]?.trim() ?? headWord(locale, table, columnId ?? ''),
      text: (lines[row - 1]?.[columnId ?? ''] ?? '').slice(0, 80),
      code,
      params,
    };
  });
  if (lines.length > ROWS_PER_GESTURE)
    throw new AppError('sheet.tooManyAtOnce', { max: ROWS_PER_GESTURE, count: lines.length });
  if (faults.length === 0 && lines.length > 0) store(taker.rows(lines));
  return {
    faults,
    added: faults.length === 0 ? lines.length : 0,
    totals: plain.totals,
    alike: alike.size,
    hidden: sheet.hiddenRows.filter((at) => at > (head ?? -1)).length,
    unknown: heads.filter((text, at) => text.trim() !== '' && (mapping.columnIds[at] ?? null) === null),
  };
}

/** The sheet of the table's own name first, then the first with a head. */
function headedSheet<Row>(
  { sheets }: TableFile,
  table: TakenTable,
  { headings, order }: Taker<Row>,
): { readonly sheet: TableSheet; readonly mapping: Mapping } | null {
  const names = new Set([sheetName('ko', table), sheetName('en', table)]);
  const ordered = sheets.toSorted((one, other) => Number(names.has(other.name)) - Number(names.has(one.name)));
  for (const sheet of ordered) {
    const mapping = guessMapping(sheet.rows, headings, { order, remembered: [] });
    if (mapping.head !== null) return { sheet, mapping };
  }
  return null;
}

/** What a spreadsheet shows where a formula failed is no text, whatever the column takes. */
function failedCells(lines: readonly Line[]): readonly LineFault[] {
  return lines.flatMap((line, at) =>
    Object.entries(line)
      .filter(([, text]) => isErrorCell(text))
      .map(([columnId]) => ({ row: at + 1, columnId, code: 'formula.failed', params: {} })),
  );
}
