import { EmptyState, ExampleTable, parseTsv } from '@ui/index.ts';
import type { GridColumn } from '@ui/index.ts';
import type { ReactNode } from 'react';
import { FaultList } from '@app/records/table/FaultList.tsx';
import type { HeadedColumn } from '@app/records/table/paste-header.ts';
import type { TableReader } from '@app/records/table/table-edits.ts';
import { usePasteAnywhere } from '@app/records/table/usePasteAnywhere.ts';
import { useSheet } from '@app/records/table/useSheet.ts';
import styles from './Money.module.css';
import type { MoneyTable } from './useBook.ts';

export interface MoneyEmptyProps<Row extends { readonly id: string }, F> {
  readonly columns: readonly GridColumn<Row>[];
  readonly reader: TableReader<Row, F>;
  readonly headings: readonly HeadedColumn[];
  readonly table: MoneyTable<F>;
  readonly sentence: string;
  /** Column titles of the example, and what stands under them. */
  readonly example: readonly (readonly [title: string, text: string])[];
  readonly action: ReactNode;
}

const NO_ROWS: readonly never[] = [];

/** A table that has no rows yet: it teaches, and takes a block pasted anywhere on the screen. */
export function MoneyEmpty<Row extends { readonly id: string }, F>(props: MoneyEmptyProps<Row, F>) {
  const { columns, reader, headings, table, sentence, example, action } = props;
  const sheet = useSheet<Row, F>({ rows: NO_ROWS, reader, headings, edit: table.edit, paste: table.paste });
  usePasteAnywhere(true, (text) =>
    sheet.addBlock(
      parseTsv(text),
      columns.map(({ id }) => id),
    ),
  );
  return (
    <div className={styles.emptyTab}>
      <FaultList
        refusal={sheet.refusal}
        titleOf={(id) => columns.find((column) => column.id === id)?.title ?? id}
        onDismiss={sheet.dismiss}
      />
      <EmptyState sentence={sentence} example={<ExampleTable columns={example} />} action={action} />
    </div>
  );
}
