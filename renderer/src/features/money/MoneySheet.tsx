import { DataGrid, useToast } from '@ui/index.ts';
import type { DataGridProps, GridColumn, GridHandle, MenuItem } from '@ui/index.ts';
import { History, Trash2 } from 'lucide-react';

import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { failureText } from '@app/i18n/dynamic.ts';
import { historyAddress } from '@app/lib/history-address.ts';
import { FaultList } from '@app/records/table/FaultList.tsx';
import type { HeadedColumn } from '@app/records/table/paste-header.ts';
import type { TableReader } from '@app/records/table/table-edits.ts';
import { useColumnState } from '@app/records/table/useColumnState.ts';
import type { Drafts } from '@app/records/table/useDrafts.ts';
import { useGridDraft } from '@app/records/table/useGridDraft.ts';
import { useGridHint } from '@app/records/table/useGridHint.ts';
import { useGridWords } from '@app/records/table/useGridWords.ts';
import { useSheet } from '@app/records/table/useSheet.ts';
import type { Sheet } from '@app/records/table/useSheet.ts';
import type { MoneyTable } from './useBook.ts';

/** What the rows of each table are called in the store. */
const ENTITY_OF = { sources: 'fundingSource', lines: 'budgetLine', expenses: 'expense' } as const;

export interface MoneySheetProps<Row extends { readonly id: string }, F> {
  readonly experimentId: string;
  /** Under which its columns are remembered. */
  readonly name: keyof typeof ENTITY_OF;
  readonly label: string;
  readonly insertLabel: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly reader: TableReader<Row, F>;
  readonly headings: readonly HeadedColumn[];
  readonly table: MoneyTable<F>;
  /** The rows to show, and the one that is not stored yet. */
  readonly drafts: Drafts<Row, F>;
  readonly frozen?: number;
  /** Some rows are filtered away: what is shown has no order of its own, and a new row would not be seen. */
  readonly isPart?: boolean;
  readonly issueOf?: DataGridProps<Row>['issueOf'];
  readonly groupOf?: DataGridProps<Row>['groupOf'];
  readonly rowHead?: DataGridProps<Row>['rowHead'];
  readonly footer?: DataGridProps<Row>['footer'];
  readonly onSelectionChange?: DataGridProps<Row>['onSelectionChange'];
  readonly empty?: ReactNode;
  readonly ref?: Ref<GridHandle>;
}

/** One of the room's tables: the grid, its paste faults, and every gesture as one command. */
export function MoneySheet<Row extends { readonly id: string }, F>(props: MoneySheetProps<Row, F>) {
  const { experimentId, name, label, insertLabel, columns, reader, headings, table, drafts } = props;
  const { rows } = drafts;
  const { frozen = 0, isPart = false, issueOf, groupOf, rowHead, footer, onSelectionChange, empty, ref } = props;
  const { t } = useTranslation();
  const toast = useToast();
  const [, go] = useLocation();
  const words = useGridWords(insertLabel);
  const [columnState, setColumnState] = useColumnState(name, experimentId);
  const sheet: Sheet = useSheet({ rows, reader, headings, edit: table.edit, paste: table.paste, drafts });
  const draft = useGridDraft(drafts);
  const hint = useGridHint();

  function after(id: string): string | null {
    return rows[rows.findIndex((row) => row.id === id) + 1]?.id ?? null;
  }
  function remove(ids: readonly string[]): void {
    drafts.drop(ids);
    const stored = ids.filter((id) => id !== drafts.id);
    if (stored.length > 0) tell(table.remove(stored));
  }
  function tell(done: Promise<unknown>): void {
    done.catch((error: unknown) => toast({ text: failureText(error), tone: 'error' }));
  }
  function menuFor(ids: readonly string[]): readonly MenuItem[] {
    const [id = ''] = ids;
    return [
      {
        kind: 'item',
        id: 'history',
        label: t('history.ofThis'),
        icon: History,
        disabled: ids.length !== 1,
        onSelect: () => go(historyAddress(experimentId, { table: ENTITY_OF[name], id })),
      },
      {
        kind: 'item',
        id: 'remove',
        label: t('money.deleteRows', { count: ids.length }),
        icon: Trash2,
        onSelect: () => remove(ids),
      },
    ];
  }

  return (
    <>
      <FaultList
        refusal={sheet.refusal}
        titleOf={(id) => columns.find((column) => column.id === id)?.title ?? id}
        onDismiss={sheet.dismiss}
      />
      <DataGrid
        ref={ref}
        label={label}
        words={words}
        rows={rows}
        rowId={(row) => row.id}
        columns={columns}
        columnState={columnState}
        onColumnsChange={setColumnState}
        frozen={frozen}
        onCommitCell={sheet.onCommitCell}
        onCommitCells={sheet.onCommitCells}
        onPaste={sheet.onPaste}
        onMoveRows={
          isPart
            ? undefined
            : (ids, target) => tell(table.move(ids, 'before' in target ? target.before : after(target.after)))
        }
        onDeleteRows={remove}
        onInsertRow={isPart ? undefined : drafts.open}
        draft={isPart && drafts.id === null ? undefined : draft}
        hint={hint}
        onSelectionChange={onSelectionChange}
        issueOf={issueOf}
        groupOf={groupOf}
        rowHead={rowHead}
        footer={footer}
        menuFor={({ rowIds }) => menuFor(rowIds)}
        empty={empty}
      />
    </>
  );
}
