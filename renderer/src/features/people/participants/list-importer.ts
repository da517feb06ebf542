import { parseDate } from '@shared/domain/civil-date.ts';
import { ROWS_PER_GESTURE } from '@shared/contract/row.contract.ts';
import { toTsv } from '@ui/index.ts';
import { errorText, words } from '@app/i18n/dynamic.ts';
import { columnTitle } from '@app/i18n/field-words.ts';
import { workDay } from '@app/lib/work-day.ts';
import type { Line } from '@shared/sheets/lines.ts';
import type { TableImporter } from '@app/records/import/importer.ts';
import { plainLines } from '@shared/sheets/plain-block.ts';
import type { TableFault } from '@app/records/table/table-edits.ts';
import { agreed, companionsIn, LIST_COLUMNS, listColumnTable, listHeadings } from './read-list.ts';

function titleOf(id: string): string {
  const column = LIST_COLUMNS.find((one) => one === id);
  return column === undefined ? id : columnTitle(listColumnTable(column), column);
}

/** A file of applicants becomes the list that is pasted: `onList` takes its text, and says who is known before anything is stored. */
export function listImporter(onList: (text: string) => void): TableImporter {
  return {
    memory: 'participation',
    headings: listHeadings(),
    titleOf,
    order: LIST_COLUMNS,
    most: ROWS_PER_GESTURE,
    plain: (block) => plainLines(block, {}),
    check: (lines) => lines.flatMap((line, at) => faultsOf(line, at + 1)),
    take: (lines) =>
      onList(toTsv([LIST_COLUMNS.map(titleOf), ...lines.map((line) => LIST_COLUMNS.map((id) => line[id] ?? ''))])),
  };
}

function faultsOf(line: Line, row: number): readonly TableFault[] {
  const cell = (id: string): string => line[id]?.trim() ?? '';
  const isUnnamed = cell('name') === '' && cell('nickname') === '';
  const isUndated = cell('appliedOn') !== '' && !parseDate(cell('appliedOn'), workDay()).ok;
  const isUncounted = cell('companions') !== '' && companionsIn(cell('companions')) === undefined;
  const isUnclear = (id: 'consent' | 'portrait'): boolean => agreed(cell(id), 'granted') === undefined;
  return [
    ...(isUnnamed ? [{ row, columnId: 'nickname', error: errorText({ code: 'person.nameNeeded', params: {} }) }] : []),
    ...(isUndated ? [{ row, columnId: 'appliedOn', error: errorText({ code: 'date.invalid', params: {} }) }] : []),
    ...(isUncounted ? [{ row, columnId: 'companions', error: words('records.error.number', {}) }] : []),
    ...(['consent', 'portrait'] as const)
      .filter(isUnclear)
      .map((columnId) => ({ row, columnId, error: words('participants.list.unclear', {}) })),
  ];
}
