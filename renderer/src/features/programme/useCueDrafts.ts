import type { CueSheet } from '@shared/contract/entities.ts';
import { useDrafts, type Drafts } from '@app/records/table/useDrafts.ts';
import { draftRow, type SheetRow } from './sheet-rows.ts';
import type { SheetEdits } from './useSheetEdits.ts';

/** Texts by column, as typed. */
export type Cells = Readonly<Record<string, string>>;

/** The row at the end of the sheet that is stored once something is typed into it; it begins in the section of the last one. */
export function useCueDrafts(sheet: CueSheet, rows: readonly SheetRow[], edits: SheetEdits): Drafts<SheetRow, Cells> {
  return useDrafts<SheetRow, Cells>({
    rows,
    stored: rows,
    start: (above) => (above === undefined || above.cue.section === '' ? {} : { section: above.cue.section }),
    show: (id, cells) => draftRow(sheet, id, cells['section'] ?? ''),
    async store([row]) {
      if (row === undefined) return;
      const { id, ...cells } = row;
      await edits.add({ id, cells: textsOf(cells) });
    },
  });
}

function textsOf(cells: Partial<Cells>): Cells {
  return Object.fromEntries(Object.entries(cells).filter((cell): cell is [string, string] => cell[1] !== undefined));
}
