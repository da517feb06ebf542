import type { CueSheetDetail, CueSheetSummary } from '@shared/contract/cue.contract.ts';
import { isCustomColumn, sheetColumns, type CueMarkKey } from '@shared/domain/cue-columns.ts';
import type { CellChange } from '@shared/domain/cue-plan.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { DataGrid, useToast, type CommitResult, type GridHandle } from '@ui/index.ts';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { useGridWords } from '@app/tables/useGridWords.ts';
import { columnItems } from './column-menu.ts';
import type { ColumnTarget } from './ColumnPanel.tsx';
import { EmptySheet } from './EmptySheet.tsx';
import { faultReason, faultText } from './fault-words.ts';
import { cellIssues } from './issue-words.ts';
import { PasteDialog } from './PasteDialog.tsx';
import styles from './Programme.module.css';
import { rowMenu } from './row-menu.ts';
import { columnState, columnTitle, gridColumns, storedColumns } from './sheet-columns.tsx';
import type { SheetView } from './sheet-rows.ts';
import { usePaste } from './usePaste.ts';
import type { SheetEdits } from './useSheetEdits.ts';

export interface SheetGridProps {
  readonly ref: Ref<GridHandle>;
  readonly detail: CueSheetDetail;
  readonly sheets: readonly CueSheetSummary[];
  readonly view: SheetView;
  readonly date: CivilDate | null;
  readonly edits: SheetEdits;
  readonly onColumnTarget: (target: ColumnTarget) => void;
  readonly onRemoveColumn: (key: string) => void;
}

/** Pixels that frozen columns may take, so that the rest stays in view on a small window. */
const FROZEN_MOST = 480;

/** The rows of a sheet as a table edited like a spreadsheet. */
export function SheetGrid(props: SheetGridProps) {
  const { ref, detail, sheets, view, date, edits, onColumnTarget, onRemoveColumn } = props;
  const { t } = useTranslation();
  const toast = useToast();
  const words = useGridWords(t('programme.grid.insertRow'));
  const { sheet } = detail;
  const { rows, times } = view;
  const on = { experimentId: sheet.experimentId, sheetId: sheet.id };

  const settings = sheetColumns(sheet.columns);
  const issues = cellIssues(times.issues, rows, t);
  const columns = gridColumns(sheet.columns, {
    t,
    date,
    read: edits.read,
    onToggle: (row, key) => setCells([{ cueId: row.id, column: key, value: row.cue[key] ? '' : 'O' }]),
  });

  function titleOf(key: string): string {
    return columnTitle(settings.find((column) => column.key === key) ?? { key, title: null }, t);
  }

  /** Several cells as one step; what is wrong with them becomes a message, since there is no one cell to put it in. */
  function setCells(cells: readonly CellChange[]): void {
    const outcome = edits.setCells(cells);
    if (outcome.kind === 'taken') outcome.stored.catch(edits.report);
    else if (outcome.faults[0]) toast({ text: faultText(outcome.faults[0], titleOf, t), tone: 'error' });
  }

  function commit(cueId: string, column: string, value: string): CommitResult | Promise<CommitResult> {
    const outcome = edits.setCells([{ cueId, column, value }]);
    if (outcome.kind === 'refused') {
      const [fault] = outcome.faults;
      return fault === undefined ? undefined : { error: faultReason(fault, titleOf) };
    }
    return outcome.stored.then(
      () => undefined,
      (error) => ({ error: failureText(error) }),
    );
  }

  const shownKeys = settings.filter(({ hidden }) => !hidden).map(({ key }) => key);
  const paste = usePaste({ edits, isEmpty: rows.length === 0, columns: shownKeys });

  function rowsOf(rowIds: readonly string[]) {
    const chosen = new Set(rowIds);
    return rows.filter(({ id }) => chosen.has(id));
  }

  function mark(marked: readonly { readonly id: string }[], key: CueMarkKey, isSet: boolean): void {
    setCells(marked.map(({ id }) => ({ cueId: id, column: key, value: isSet ? 'O' : '' })));
  }

  return (
    <>
      <DataGrid
        ref={ref}
        className={styles.grid}
        label={t('programme.grid.label', { title: sheet.title })}
        words={words}
        rows={rows}
        rowId={idOf}
        columns={columns}
        columnState={columnState(sheet.columns)}
        onColumnsChange={(state) => void edits.editColumns(storedColumns(sheet.columns, state))}
        columnItems={(key) => columnItems({ key, onColumnTarget, onRemoveColumn, t })}
        frozen={frozenCount(settings)}
        onCommitCell={commit}
        onCommitCells={(cells) =>
          setCells(cells.map(({ rowId, columnId, text }) => ({ cueId: rowId, column: columnId, value: text })))
        }
        onPaste={paste.take}
        onMoveRows={edits.move}
        onDeleteRows={edits.remove}
        onInsertRow={edits.insertAfter}
        issueOf={(row, column) => issues.get(`${row.id} ${column}`)}
        menuFor={({ rowIds }) =>
          rowMenu({
            rows: rowsOf(rowIds),
            otherSheets: sheets.filter(({ id }) => id !== sheet.id),
            edits,
            onInsert: (after) => void edits.insertAfter(after),
            onMark: mark,
            onMoveTo: edits.moveTo,
            t,
          })
        }
        empty={<EmptySheet on={on} />}
      />
      {paste.mending === null ? null : (
        <PasteDialog
          key={paste.mending.faults.map(({ cueId, column }) => cueId + column).join()}
          mending={paste.mending}
          rowIds={rows.map(({ id }) => id)}
          titleOf={titleOf}
          onRun={paste.run}
          onClose={paste.giveUp}
        />
      )}
    </>
  );
}

function idOf(row: { readonly id: string }): string {
  return row.id;
}

/** The columns up to the title stay in view, unless they would fill a small window. */
function frozenCount(settings: ReturnType<typeof sheetColumns>): number {
  const shown = settings.filter(({ hidden }) => !hidden);
  const count = shown.findIndex(({ key }) => key === 'title') + 1;
  const width = shown.slice(0, count).reduce((sum, column) => sum + column.width, 0);
  return width <= FROZEN_MOST && !shown.slice(0, count).some(({ key }) => isCustomColumn(key)) ? count : 0;
}
