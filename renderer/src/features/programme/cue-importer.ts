import { CUES_PER_SHEET } from '@shared/contract/cue.contract.ts';
import type { PasteBlock } from '@shared/domain/cue-paste.ts';
import type { Line } from '@shared/sheets/lines.ts';
import type { TableImporter } from '@app/records/import/importer.ts';
import type { HeadedColumn } from '@shared/sheets/headed-block.ts';
import { plainLines } from '@shared/sheets/plain-block.ts';
import { faultReason } from './fault-words.ts';
import { settled } from './paste-headed.ts';
import type { SheetEdits } from './useSheetEdits.ts';

export interface CueImport {
  readonly edits: Pick<SheetEdits, 'read' | 'checkPaste'>;
  readonly headings: readonly HeadedColumn[];
  /** Shown columns in order. */
  readonly columns: readonly string[];
  readonly titleOf: (key: string) => string;
  readonly take: (block: PasteBlock) => void;
}

/** One cell of a part stands for all its rows. */
const MERGED = { always: ['section'] };

/** Rows of a file become a block that is pasted at the end of the sheet. */
export function cueImporter({ edits, headings, columns, titleOf, take }: CueImport): TableImporter {
  return {
    memory: 'cue',
    headings,
    titleOf,
    order: columns,
    settle: settled,
    most: CUES_PER_SHEET,
    plain: (block) => plainLines(block, MERGED),
    check(lines) {
      const before = edits.read()?.cues.length ?? 0;
      const { faults } = edits.checkPaste(blockOfLines(lines));
      return faults.map((fault) => ({
        row: fault.row - before,
        columnId: fault.column,
        error: faultReason(fault, titleOf),
      }));
    },
    take: (lines) => take(blockOfLines(lines)),
  };
}

function blockOfLines(lines: readonly Line[]): PasteBlock {
  const columns = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  return { startCueId: null, columns, matrix: lines.map((line) => columns.map((id) => line[id] ?? '')) };
}
