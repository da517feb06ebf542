import type { GridColumn } from '@ui/index.ts';
import { FaultList } from './table/FaultList.tsx';
import type { Sheet } from './table/useSheet.ts';

export interface TableFaultsProps {
  readonly of: { readonly sheet: Sheet; readonly columns: readonly Pick<GridColumn<never>, 'id' | 'title'>[] };
}

/** Why a gesture on a table was refused, each place by the head of its column. */
export function TableFaults({ of: { sheet, columns } }: TableFaultsProps) {
  return (
    <FaultList
      refusal={sheet.refusal}
      titleOf={(id) => columns.find((column) => column.id === id)?.title ?? id}
      onDismiss={sheet.dismiss}
    />
  );
}
