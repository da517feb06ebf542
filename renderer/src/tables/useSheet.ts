/** What a grid asks of its owner, answered for any table: texts are read whole, sent as one command, refused with the place. */
import { spreadPaste, useToast } from '@ui/index.ts';
import type { CellEdit, CommitResult, GridPaste } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText, failureText } from '@app/i18n/dynamic.ts';
import { pasteRefused } from './paste-refused.ts';
import { arrangeBlock, readHeader } from './paste-header.ts';
import type { HeadedColumn } from './paste-header.ts';
import { readTable } from './table-edits.ts';
import type { TableEdits, TableFault, TableReader } from './table-edits.ts';

type Patches<F> = readonly { readonly id: string; readonly patch: Partial<F> }[];

export interface SheetOptions<Row extends { readonly id: string }, F> {
  /** As shown, so that the number of a row in a message is the one in its head. */
  readonly rows: readonly Row[];
  readonly reader: TableReader<Row, F>;
  /** How a pasted heading names the columns. */
  readonly headings: readonly HeadedColumn[];
  readonly edit: (patches: Patches<F>) => Promise<unknown>;
  readonly paste: (patches: Patches<F>, rows: readonly Partial<F>[]) => Promise<unknown>;
}

export interface Sheet {
  readonly faults: readonly TableFault[];
  readonly dismiss: () => void;
  readonly onCommitCell: (rowId: string, columnId: string, text: string) => CommitResult | Promise<CommitResult>;
  readonly onCommitCells: (edits: readonly CellEdit[]) => void;
  readonly onPaste: (paste: GridPaste) => void;
  /** A block from the clipboard with no cell to paste it on: rows to be added, by their headings or in the order of `columnIds`. */
  readonly addBlock: (matrix: readonly (readonly string[])[], columnIds: readonly string[]) => void;
}

export function useSheet<Row extends { readonly id: string }, F>(options: SheetOptions<Row, F>): Sheet {
  const { rows, reader, headings, edit, paste } = options;
  const { t } = useTranslation();
  const toast = useToast();
  const [faults, setFaults] = useState<readonly TableFault[]>([]);

  /** Sends what was read. Answers why it was not taken, if so. */
  async function send(edits: TableEdits<F>, how: 'edit' | 'paste'): Promise<string | undefined> {
    if (!edits.ok) return edits.faults[0]?.error;
    try {
      if (how === 'edit') await edit(edits.patches);
      else await paste(edits.patches, edits.rows);
      return undefined;
    } catch (error) {
      return failureText(error);
    }
  }

  async function sendMany(edits: TableEdits<F>, how: 'edit' | 'paste'): Promise<void> {
    setFaults(edits.ok ? [] : edits.faults);
    if (!edits.ok) return;
    const count = edits.patches.length + edits.rows.length;
    if (count === 0) return;
    const error = await send(edits, how);
    if (error !== undefined) toast({ text: error, tone: 'error' });
    else if (how === 'paste') toast({ text: [t('grid.pasted', { count }), ...edits.notes].join(' '), tone: 'done' });
  }

  function pasteRows(block: readonly Readonly<Record<string, string>>[], rowIds: readonly string[]): void {
    const edits = rowIds.slice(0, block.length).flatMap((rowId, index) => {
      return Object.entries(block[index] ?? {}).map(([columnId, text]) => ({ rowId, columnId, text }));
    });
    void sendMany(readTable(rows, reader, edits, block.slice(rowIds.length)), 'paste');
  }

  /** Whether a table may be read at all; says why not. */
  function isFit(matrix: GridPaste['matrix']): boolean {
    const refused = pasteRefused(matrix);
    if (refused !== undefined) toast({ text: errorText(refused), tone: 'error' });
    return refused === undefined;
  }

  return {
    faults,
    dismiss: () => setFaults([]),
    onCommitCell(rowId, columnId, text) {
      const edits = readTable(rows, reader, [{ rowId, columnId, text }]);
      if (!edits.ok) return { error: edits.faults[0]?.error };
      if (edits.patches.length === 0) return undefined;
      return send(edits, 'edit').then((error) => (error === undefined ? undefined : { error }));
    },
    onCommitCells(edits) {
      void sendMany(readTable(rows, reader, edits), 'edit');
    },
    onPaste(pasted) {
      if (!isFit(pasted.matrix)) return;
      const headed = readHeader(pasted.matrix, headings);
      if (headed !== null) {
        pasteRows(arrangeBlock(headed), pasted.rowIds);
        return;
      }
      const spread = spreadPaste(pasted.matrix, pasted);
      if (spread.droppedColumns > 0) toast({ text: t('grid.droppedColumns', { count: spread.droppedColumns }) });
      void sendMany(readTable(rows, reader, spread.edits, spread.newRows), 'paste');
    },
    addBlock(matrix, columnIds) {
      if (!isFit(matrix)) return;
      const headed = readHeader(matrix, headings) ?? { columnIds, body: matrix };
      pasteRows(arrangeBlock(headed), []);
    },
  };
}
