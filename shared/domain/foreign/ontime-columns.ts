/** Ontime's custom fields as columns of a cue sheet, behind the built-in ones. */
import { customColumn, sheetColumns, type CueColumnSetting } from '../cue-columns.ts';
import { fitLine } from './texts.ts';

/** Columns that a sheet takes altogether (`entities/cue.ts`). */
const MOST_COLUMNS = 60;

export interface ForeignColumn {
  /** Key of the field in the file. */
  readonly field: string;
  readonly label: string;
  /** Key of the column; null where the sheet takes no more. */
  readonly key: string | null;
}

export function columnsFor(fields: readonly { readonly key: string; readonly label: string }[]): {
  readonly columns: readonly ForeignColumn[];
  readonly settings: readonly CueColumnSetting[];
  /** How many fields found no room. */
  readonly spare: number;
} {
  const settings: CueColumnSetting[] = [...sheetColumns([])];
  const columns = fields.map(({ key: field, label }): ForeignColumn => {
    const title = fitLine(label).line || fitLine(field).line || '-';
    if (settings.length >= MOST_COLUMNS) return { field, label: title, key: null };
    const column = customColumn(settings, title);
    settings.push(column);
    return { field, label: title, key: column.key };
  });
  return { columns, settings, spare: columns.filter(({ key }) => key === null).length };
}
