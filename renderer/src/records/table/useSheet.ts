/** What a grid asks of its owner, answered for any table: texts are read whole, sent as one command, refused with the place. */
import { spreadPaste, useToast } from '@ui/index.ts';
import type { CellEdit, CellsGesture, CommitResult, GridPaste, Matrix } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText, failureText } from '@app/i18n/dynamic.ts';
import { pasteRefused } from './paste-refused.ts';
import { arrangeBlock, readHeader } from '@shared/sheets/headed-block.ts';
import type { HeadedBlock, HeadedColumn } from '@shared/sheets/headed-block.ts';
import { plainBlock } from '@shared/sheets/plain-block.ts';
import type { Merged } from '@shared/sheets/plain-block.ts';
import { readTable } from './table-edits.ts';
import type { TableEdits, TableFault, TableReader } from './table-edits.ts';
import type { Drafts } from './useDrafts.ts';

type Patches<F> = readonly { readonly id: string; readonly patch: Partial<F> }[];

/** What was done to several cells at once; a refusal is told in its name. */
export type TableGesture = CellsGesture | 'paste';

/** A gesture that was refused: every place with its reason. Nothing of it has been applied. */
export interface TableRefusal {
  readonly gesture: TableGesture;
  readonly faults: readonly TableFault[];
  /** Of a block that was only to add rows: it may be looked at column by column. */
  readonly matrix?: Matrix;
}

export interface SheetOptions<Row extends { readonly id: string }, F> {
  /** As shown, drafts included, so that the number of a row in a message is the one in its head. */
  readonly rows: readonly Row[];
  readonly reader: TableReader<Row, F>;
  /** How a pasted heading names the columns. */
  readonly headings: readonly HeadedColumn[];
  /** Columns whose merged cells, in other people's sheets, hold for the rows below. */
  readonly merged?: Merged;
  readonly edit: (patches: Patches<F>) => Promise<unknown>;
  readonly paste: (patches: Patches<F>, rows: readonly Partial<F>[]) => Promise<unknown>;
  readonly drafts?: Pick<Drafts<Row, F>, 'id' | 'type' | 'storeBlock'>;
}

export interface Sheet {
  readonly refusal: TableRefusal | null;
  readonly dismiss: () => void;
  readonly onCommitCell: (rowId: string, columnId: string, text: string) => CommitResult | Promise<CommitResult>;
  readonly onCommitCells: (edits: readonly CellEdit[], gesture: CellsGesture) => void;
  readonly onPaste: (paste: GridPaste) => void;
  /** A block from the clipboard with no cell to paste it on: rows to be added, by their headings or in the order of `columnIds`. */
  readonly addBlock: (matrix: Matrix, columnIds: readonly string[]) => void;
  /** Adds rows whose texts stand under their columns, as one step. */
  readonly addLines: (lines: readonly Readonly<Record<string, string>>[]) => void;
}

export function useSheet<Row extends { readonly id: string }, F>(options: SheetOptions<Row, F>): Sheet {
  const { rows, reader, headings, merged = {}, edit, paste, drafts } = options;
  const { t } = useTranslation();
  const toast = useToast();
  const [refusal, setRefusal] = useState<TableRefusal | null>(null);

  /** A draft among stored rows is left alone, or one gesture would make two steps. */
  function sendEdits(patches: Patches<F>): Promise<unknown> {
    const stored = patches.filter(({ id }) => id !== drafts?.id);
    const [draft] = patches;
    if (stored.length > 0) return edit(stored);
    return draft === undefined || drafts === undefined ? Promise.resolve() : drafts.type(draft);
  }

  /** Sends what was read. Answers why it was not taken, if so. */
  async function send(
    { patches, rows: added }: Extract<TableEdits<F>, { ok: true }>,
    how: TableGesture | 'draftBlock',
  ): Promise<string | undefined> {
    try {
      if (how === 'draftBlock') await drafts?.storeBlock(added);
      else if (how === 'paste' && (added.length > 0 || patches.some(({ id }) => id !== drafts?.id)))
        await paste(patches, added);
      else await sendEdits(patches);
      return undefined;
    } catch (error) {
      return failureText(error);
    }
  }

  async function sendMany(
    edits: TableEdits<F>,
    how: TableGesture | 'draftBlock',
    { said = [], matrix, done = 'grid.pasted' }: Telling = {},
  ): Promise<void> {
    const gesture = how === 'draftBlock' ? 'paste' : how;
    setRefusal(edits.ok ? null : { gesture, faults: edits.faults, ...(matrix === undefined ? {} : { matrix }) });
    if (!edits.ok) return;
    const count = edits.patches.length + edits.rows.length;
    if (count === 0) return;
    const error = await send(edits, how);
    if (error !== undefined) toast({ text: error, tone: 'error' });
    else if (gesture === 'paste')
      toast({ text: [t(done, { count }), ...said, ...edits.notes].join(' '), tone: 'done' });
  }

  /** Without what people do to tables for the eye, and what was done about it. */
  function plain(headed: HeadedBlock): { readonly block: HeadedBlock; readonly said: readonly string[] } {
    const { block, totals, filled } = plainBlock(headed, merged);
    return {
      block,
      said: [
        ...(filled > 0 ? [t('grid.mergedFilled', { count: filled })] : []),
        ...(totals > 0 ? [t('grid.totalsLeftOut', { count: totals })] : []),
      ],
    };
  }

  function pasteRows({ block, said }: ReturnType<typeof plain>, { rowIds, how }: PastePlace, matrix: Matrix): void {
    const lines = arrangeBlock(block);
    const edits = rowIds.slice(0, lines.length).flatMap((rowId, index) => {
      return Object.entries(lines[index] ?? {}).map(([columnId, text]) => ({ rowId, columnId, text }));
    });
    const added = rowIds.length === 0 ? matrix : undefined;
    void sendMany(readTable(rows, reader, edits, lines.slice(rowIds.length)), how, { said, matrix: added });
  }

  /** The rows that a block of so many covers. On the draft one row is typed into it; more of them take its place together. */
  function placeOf(pasted: GridPaste, height: number): PastePlace {
    if (pasted.rowId !== drafts?.id) return { rowIds: pasted.rowIds.filter((id) => id !== drafts?.id), how: 'paste' };
    return height > 1 ? { rowIds: [], how: 'draftBlock' } : { rowIds: [pasted.rowId], how: 'paste' };
  }

  /** Takes a table that may be read at all, or says why not. Letters that look broken are a question: whoever copied them can see them. */
  function whenFit(matrix: GridPaste['matrix'], go: () => void): void {
    const refused = pasteRefused(matrix);
    if (refused === undefined) go();
    else
      toast({
        text: errorText(refused),
        tone: 'error',
        ...(refused.code === 'paste.misread' ? { action: { label: t('grid.pasteAnyway'), onAct: go } } : {}),
      });
  }

  function pasteBlock(pasted: GridPaste): void {
    const headed = readHeader(pasted.matrix, headings);
    if (headed !== null) {
      const table = plain(headed);
      pasteRows(table, placeOf(pasted, table.block.body.length), pasted.matrix);
      return;
    }
    const { block, said } = pasted.isOwn
      ? { block: { body: pasted.matrix }, said: [] }
      : plain({ columnIds: pasted.columnIds, body: pasted.matrix });
    const { rowIds, how } = placeOf(pasted, block.body.length);
    const spread = spreadPaste(block.body, { ...pasted, rowIds });
    if (spread.droppedColumns > 0) toast({ text: t('grid.droppedColumns', { count: spread.droppedColumns }) });
    const matrix = rowIds.length === 0 ? pasted.matrix : undefined;
    void sendMany(readTable(rows, reader, spread.edits, spread.newRows), how, { said, matrix });
  }

  return {
    refusal,
    dismiss: () => setRefusal(null),
    onCommitCell(rowId, columnId, text) {
      const edits = readTable(rows, reader, [{ rowId, columnId, text }]);
      if (!edits.ok) return { error: edits.faults[0]?.error };
      if (edits.patches.length === 0) return undefined;
      return send(edits, 'fill').then((error) => (error === undefined ? undefined : { error }));
    },
    onCommitCells(edits, gesture) {
      void sendMany(readTable(rows, reader, edits), gesture);
    },
    onPaste: (pasted) => whenFit(pasted.matrix, () => pasteBlock(pasted)),
    addBlock: (matrix, columnIds) =>
      whenFit(matrix, () => {
        const headed = readHeader(matrix, headings) ?? { columnIds, body: matrix };
        pasteRows(plain(headed), { rowIds: [], how: 'paste' }, matrix);
      }),
    addLines: (lines) => void sendMany(readTable(rows, reader, [], lines), 'paste', { done: 'imports.done' }),
  };
}

interface Telling {
  /** What else was done about the block. */
  readonly said?: readonly string[];
  /** The block, where it was only to add rows. */
  readonly matrix?: Matrix | undefined;
  readonly done?: 'grid.pasted' | 'imports.done';
}

interface PastePlace {
  readonly rowIds: readonly string[];
  readonly how: 'paste' | 'draftBlock';
}
