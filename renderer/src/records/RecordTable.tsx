import type { Entity, GestureTable } from '@shared/entities/index.ts';
import { DataGrid, GRID_KEYS } from '@ui/index.ts';
import type { DataGridProps, MenuItem } from '@ui/index.ts';
import { FileSpreadsheet, History, PanelRight, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { menuItemOf } from '@app/actions/action.ts';
import { keyText } from '@app/actions/key-text.ts';
import { historyAddress } from '@app/lib/history-address.ts';
import { useTableExport } from './export/useTableExport.tsx';
import { FileDrop } from './import/FileDrop.tsx';
import { ImportDialog } from './import/ImportDialog.tsx';
import { TableFaults } from './TableFaults.tsx';
import { useColumnState } from './table/useColumnState.ts';
import { useGridDraft } from './table/useGridDraft.ts';
import { useGridHint } from './table/useGridHint.ts';
import { useGridWords } from './table/useGridWords.ts';
import type { RecordTableState } from './useRecordTable.ts';

type OwnGridProps = 'frozen' | 'issueOf' | 'groupOf' | 'rowHead' | 'footer' | 'onSelectionChange' | 'empty';

export interface RecordTableProps<N extends GestureTable, Row extends Entity<N>> extends Pick<
  DataGridProps<Row>,
  OwnGridProps
> {
  readonly of: RecordTableState<N, Row>;
  readonly label: string;
  /** Says what the button below the rows adds. */
  readonly addLabel: string;
  /** Says what will store a draft, where typing into any cell does not. */
  readonly draftNote?: string;
  /** Shows the details of a row beside the table. */
  readonly onOpen?: (id: string) => void;
  /** What else can be done with the selected rows; stands between opening and the history. */
  readonly menu?: (ids: readonly string[]) => readonly MenuItem[];
  readonly removeLabel?: (count: number) => string;
}

/** The rows of a table, edited like a spreadsheet: refusals, remembered columns, menu, drafts, sums. */
export function RecordTable<N extends GestureTable, Row extends Entity<N>>(props: RecordTableProps<N, Row>) {
  const { of, label, addLabel, draftNote, onOpen, menu, removeLabel, ...grid } = props;
  const { table, experimentId, columns, order, drafts, sheet, grid: hold, move, remove, importer, importing } = of;
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [columnState, setColumnState] = useColumnState(table, experimentId);
  const draft = useGridDraft(drafts, draftNote);
  const exporting = useTableExport(experimentId, table);

  function menuFor(selected: readonly string[]): readonly MenuItem[] {
    const ids = selected.filter((id) => id !== drafts.id);
    const [first] = ids;
    if (first === undefined) return [];
    const isOne = ids.length === 1;
    const open = onOpen === undefined ? [] : [openItem(t('records.details'), () => onOpen(first))];
    const own = menu?.(ids) ?? [];
    return [
      ...open,
      ...own,
      ...(open.length + own.length === 0 ? [] : [{ kind: 'separator', id: 'line' } as const]),
      {
        kind: 'item',
        id: 'history',
        label: t('history.ofThis'),
        icon: History,
        disabled: !isOne,
        onSelect: () => go(historyAddress(experimentId, { table, id: first })),
      },
      menuItemOf(exporting.action, undefined),
      {
        kind: 'item',
        id: 'remove',
        changes: true,
        label: removeLabel?.(ids.length) ?? t('records.remove', { count: ids.length }),
        icon: Trash2,
        shortcut: keyText(GRID_KEYS.removeRows[0]),
        onSelect: () => remove(ids),
      },
      {
        kind: 'item',
        id: 'import',
        changes: true,
        label: t('imports.open'),
        icon: FileSpreadsheet,
        takesFocus: true,
        onSelect: () => importing.open('choose'),
      },
    ];
  }

  return (
    <FileDrop onFile={importing.open}>
      <TableFaults of={of} />
      {exporting.dialog}
      <ImportDialog of={importing} importer={importer} />
      <DataGrid
        {...grid}
        ref={hold}
        label={label}
        words={useGridWords(addLabel)}
        rows={drafts.rows}
        rowId={(row) => row.id}
        columns={columns}
        columnState={columnState}
        onColumnsChange={setColumnState}
        onCommitCell={sheet.onCommitCell}
        onCommitCells={sheet.onCommitCells}
        onPaste={sheet.onPaste}
        onMoveRows={order === 'own' ? move : undefined}
        onDeleteRows={remove}
        onInsertRow={order === 'part' ? undefined : (after) => drafts.open(order === 'own' ? after : null)}
        draft={order === 'part' && drafts.id === null ? undefined : draft}
        hint={useGridHint()}
        menuFor={({ rowIds }) => menuFor(rowIds)}
      />
    </FileDrop>
  );
}

function openItem(label: string, onSelect: () => void): MenuItem {
  return { kind: 'item', id: 'open', label, icon: PanelRight, onSelect };
}
