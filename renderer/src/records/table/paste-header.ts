/** A block copied with its headings: the headings say which column is which, wherever it was pasted. */
import { squash } from '@shared/sheets/heads.ts';

export interface HeadedColumn {
  readonly id: string;
  /** What the column is called, in either language and in other people's sheets. */
  readonly names: readonly string[];
}

export interface HeadedBlock {
  /** The column of each pasted one; null for a heading that nobody knows. */
  readonly columnIds: readonly (string | null)[];
  readonly body: readonly (readonly string[])[];
}

/** The block without its first row when that row holds headings: two known ones at least, or nothing but known ones. */
export function readHeader(
  matrix: readonly (readonly string[])[],
  columns: readonly HeadedColumn[],
): HeadedBlock | null {
  const [head, ...body] = matrix;
  if (head === undefined || body.length === 0) return null;
  const ids = new Map(columns.flatMap(({ id, names }) => names.map((name) => [squash(name), id] as const)));
  const found = head.map((text) => ids.get(squash(text)) ?? null);
  // Of two headings for one column the first has it.
  const columnIds = found.map((id, at) => (found.indexOf(id) === at ? id : null));
  const known = columnIds.filter((id) => id !== null);
  const words = head.filter((text) => text.trim() !== '');
  if (known.length === 0) return null;
  return known.length >= 2 || known.length === words.length ? { columnIds, body } : null;
}

/** The body with its columns put into the order `order`, and only those; columns that were not pasted are absent. */
export function arrangeBlock({ columnIds, body }: HeadedBlock): readonly Readonly<Record<string, string>>[] {
  return body.map((cells) =>
    Object.fromEntries(
      columnIds.flatMap((id, index) => (id === null || cells[index] === undefined ? [] : [[id, cells[index]]])),
    ),
  );
}
