import type { CueSheetDetail, CueSheetSummary } from '@shared/contract/cue.contract.ts';
import { isCustomColumn, type CueColumnSetting } from '@shared/domain/cue-columns.ts';
import { dayAndMinute } from '@shared/domain/clock-time.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import { DataGrid, useIsReadOnly, type GridColumnState, type GridGroup, type GridHandle } from '@ui/index.ts';
import { useState } from 'react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useLocale } from '@app/i18n/hooks.ts';
import { historyAddress } from '@app/lib/history-address.ts';
import { FileDrop } from '@app/records/import/FileDrop.tsx';
import { ImportDialog } from '@app/records/import/ImportDialog.tsx';
import type { ImportState } from '@app/records/import/useImport.ts';
import { useGridDraft } from '@app/records/table/useGridDraft.ts';
import { useGridHint } from '@app/records/table/useGridHint.ts';
import { useGridWords } from '@app/records/table/useGridWords.ts';
import { columnItems } from './column-menu.ts';
import type { ColumnTarget } from './ColumnPanel.tsx';
import { cueImporter } from './cue-importer.ts';
import { EmptySheet } from './EmptySheet.tsx';
import { NameNotice } from './NameNotice.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import styles from './Programme.module.css';
import { rowMenu } from './row-menu.ts';
import { storedColumns } from './sheet-columns.tsx';
import type { SheetRow, SheetView } from './sheet-rows.ts';
import { dayName } from './sheet-words.ts';
import { useCueDrafts } from './useCueDrafts.ts';
import { useNewNames } from './useNewNames.ts';
import { usePaste } from './usePaste.ts';
import type { SheetEdits } from './useSheetEdits.ts';
import { useSheetTable } from './useSheetTable.ts';

export interface SheetGridProps {
  readonly ref: Ref<GridHandle>;
  readonly detail: CueSheetDetail;
  readonly sheets: readonly CueSheetSummary[];
  readonly view: SheetView;
  readonly date: CivilDate | null;
  readonly edits: SheetEdits;
  readonly importing: ImportState;
  readonly onColumnTarget: (target: ColumnTarget) => void;
  readonly onRemoveColumn: (key: string) => void;
}

/** Pixels that frozen columns may take, so that the rest stays in view on a small window. */
const FROZEN_MOST = 480;

/** The rows of a sheet as a table edited like a spreadsheet. */
export function SheetGrid(props: SheetGridProps) {
  const { ref, detail, sheets, view, date, edits, importing, onColumnTarget, onRemoveColumn } = props;
  const { t } = useTranslation();
  const locale = useLocale();
  const isReadOnly = useIsReadOnly();
  const [triedColumns, setTriedColumns] = useState<readonly GridColumnState[] | null>(null);
  const [, go] = useLocation();
  const { sheet } = detail;
  const { rows } = view;
  const words = useGridWords(t('programme.grid.insertRow'));
  const drafts = useCueDrafts(sheet, rows, edits);
  const draft = useGridDraft(drafts);
  const hint = useGridHint();
  const table = useSheetTable({ sheet, date, edits, drafts });
  const shown = table.settings.filter(({ hidden }) => !hidden);
  const names = useNewNames(detail);
  const { headings } = table;
  const columns = shown.map(({ key }) => key);
  const paste = usePaste({
    edits,
    isEmpty: drafts.rows.length === 0,
    columns,
    headings,
    onNewNames: names.onPasted,
  });
  const otherSheets = sheets.filter(({ id }) => id !== sheet.id);

  return (
    <FileDrop onFile={importing.open}>
      <ImportDialog
        of={importing}
        importer={cueImporter({ edits, headings, columns, titleOf: table.titleOf, take: (block) => paste.run(block) })}
      />
      <NameNotice names={names} />
      <DataGrid
        ref={ref}
        className={styles.grid}
        label={t('programme.grid.label', { title: sheet.title })}
        words={words}
        rows={drafts.rows}
        rowId={idOf}
        columns={table.columns}
        columnState={triedColumns ?? table.state}
        onColumnsChange={(state) => {
          // Widths and order are the sheet's own: while it is only looked at they change on the screen alone.
          if (isReadOnly) setTriedColumns(state);
          else void edits.editColumns(storedColumns(sheet.columns, state));
        }}
        columnItems={(key) => columnItems({ key, onColumnTarget, onRemoveColumn, t })}
        frozen={frozenCount(shown)}
        onCommitCell={table.commit}
        onCommitCells={(cells, gesture) =>
          table.setCells(
            cells.map(({ rowId, columnId, text }) => ({ cueId: rowId, column: columnId, value: text })),
            gesture,
          )
        }
        onPaste={(pasted) => {
          paste.take(pasted, drafts.id);
          drafts.leave();
        }}
        onMoveRows={edits.move}
        onDeleteRows={(ids) => {
          drafts.drop(ids);
          const stored = ids.filter((id) => id !== drafts.id);
          if (stored.length > 0) edits.remove(stored);
        }}
        onInsertRow={(after) => (after === drafts.id ? drafts.open(null) : edits.insertAfter(after))}
        draft={draft}
        hint={hint}
        entryColumn="title"
        groupOf={dayGroups(rows, (minute) => dayName(minute, date, locale, t))}
        issueOf={table.issueOf}
        menuFor={({ rowIds }) =>
          rowMenu({
            rows: rows.filter(({ id }) => rowIds.includes(id)),
            otherSheets,
            edits,
            onInsert: (after) => void edits.insertAfter(after),
            onHistory: (id) => go(historyAddress(sheet.experimentId, { table: 'cue', id })),
            onMark: table.mark,
            names,
            t,
          })
        }
        empty={
          <EmptySheet
            on={{ experimentId: sheet.experimentId, sheetId: sheet.id }}
            onImport={() => importing.open('choose')}
          />
        }
      />
      {paste.mending === null ? null : (
        <PasteDialog
          key={paste.mending.faults.map(({ cueId, column }) => cueId + column).join()}
          mending={paste.mending}
          rowIds={rows.map(({ id }) => id)}
          titleOf={table.titleOf}
          onRun={paste.run}
          onMap={(matrix) => {
            paste.giveUp();
            importing.open({ matrix });
          }}
          onClose={paste.giveUp}
        />
      )}
    </FileDrop>
  );
}

/**
 * The head of the rows of each day but the sheet's own, and of that one where rows of the day before stand above it. A row that is not
 * stored yet goes with the last one.
 */
function dayGroups(
  rows: readonly SheetRow[],
  nameOf: (minute: number) => string,
): (row: SheetRow) => GridGroup | undefined {
  const heads = new Map<number, GridGroup>();
  const begun = rows.findIndex(({ time }) => dayAndMinute(time.start).dayOffset !== 0);
  const last = rows.at(-1);
  return function dayOf(row) {
    const standing = row.isDraft ? last : row;
    if (standing === undefined || begun < 0 || standing.position <= begun) return undefined;
    // A thousand rows have a few days: the name of a day is put together once.
    const { dayOffset } = dayAndMinute(standing.time.start);
    const head = heads.get(dayOffset) ?? { id: String(dayOffset), label: nameOf(standing.time.start) };
    heads.set(dayOffset, head);
    return head;
  };
}

function idOf(row: { readonly id: string }): string {
  return row.id;
}

/** The columns up to the title stay in view, unless they would fill a small window. */
function frozenCount(shown: readonly CueColumnSetting[]): number {
  const count = shown.findIndex(({ key }) => key === 'title') + 1;
  const width = shown.slice(0, count).reduce((sum, column) => sum + column.width, 0);
  return width <= FROZEN_MOST && !shown.slice(0, count).some(({ key }) => isCustomColumn(key)) ? count : 0;
}
