/** A block copied with its headings: the headings say which column is which, wherever it was pasted. */
import { bareHead, squash } from './heads.ts';

type Cells = readonly string[];

export interface HeadedColumn {
  readonly id: string;
  /** What the column is called, in either language and in other people's sheets. */
  readonly names: readonly string[];
  /** Words by which a question of a form asks for it, where it is called otherwise; the longest word that a question holds decides. */
  readonly asked?: readonly string[];
}

export interface HeadedBlock {
  /** The column of each pasted one; null for a heading that nobody knows. */
  readonly columnIds: readonly (string | null)[];
  readonly body: readonly Cells[];
}

/** `head`: the headings as they were written, one for each column. */
interface ReadHeader extends HeadedBlock {
  readonly head: Cells;
}

/** Above the headings of a table made for the eye stand its title, a day, the unit: rows of a few cells. */
const ROWS_ABOVE = 8;
const CELLS_ABOVE = 3;

/**
 * The block below its headings: the first row that names two columns at least, or nothing but columns. A title above them is left out, and
 * so are the headings where they stand once more. Null where there are none.
 */
export function readHeader(matrix: readonly Cells[], columns: readonly HeadedColumn[]): ReadHeader | null {
  for (const [at, row] of matrix.slice(0, ROWS_ABOVE + 1).entries()) {
    const known = headIds([row], columns).filter((id) => id !== null).length;
    const isHead = known >= 2 || (at === 0 && known === 1 && filledIn(row) === 1);
    if (isHead) return below(matrix, isLowerHead(matrix[at - 1] ?? [], row, columns) ? at - 1 : at, columns);
    if (filledIn(row) > CELLS_ABOVE) return null;
  }
  return null;
}

function below(matrix: readonly Cells[], at: number, columns: readonly HeadedColumn[]): ReadHeader | null {
  const upper = matrix[at] ?? [];
  const lower = matrix[at + 1] ?? [];
  const isSplit = isLowerHead(upper, lower, columns);
  const head = isSplit ? joined(upper, lower) : upper;
  const columnIds = headIds(isSplit ? [upper, lower] : [upper], columns);
  const again = head.map(squash).join('|');
  const body = matrix.slice(at + (isSplit ? 2 : 1)).filter((row) => row.map(squash).join('|') !== again);
  return body.length === 0 || columnIds.every((id) => id === null) ? null : { head, columnIds, body };
}

/** The columns that one or two rows of headings name, or ask for as a form does. Of two headings for one column the first has it. */
export function headIds(heads: readonly Cells[], columns: readonly HeadedColumn[]): readonly (string | null)[] {
  const [upper = [], lower = []] = heads;
  const under = knownHeads(lower, columns);
  const named = Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => under[at] ?? null).map(
    (id, at) => id ?? ((lower[at] ?? '').trim() === '' ? (knownHeads(upper, columns)[at] ?? null) : null),
  );
  const known = new Set(named);
  const asked = joined(upper, lower);
  const found = named.map((id, at) => id ?? askedFor(asked[at] ?? '', columns, known));
  return found.map((id, at) => (found.indexOf(id) === at ? id : null));
}

/** Whether a second row of headings stands below merged ones: 시간 over 시작 and 종료. It has nothing but headings, and something under a gap. */
export function isLowerHead(upper: Cells, lower: Cells, columns: readonly HeadedColumn[]): boolean {
  const known = knownHeads(lower, columns).filter((id) => id !== null).length;
  const isUnderGap = lower.some((text, at) => text.trim() !== '' && (upper[at] ?? '').trim() === '');
  return known > 0 && known === filledIn(lower) && isUnderGap;
}

function joined(upper: Cells, lower: Cells): Cells {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const text = lower[at] ?? '';
    return text.trim() === '' ? (upper[at] ?? '') : text;
  });
}

function knownHeads(row: Cells, columns: readonly HeadedColumn[]): readonly (string | null)[] {
  const ids = new Map(columns.flatMap(({ id, names }) => names.map((name) => [squash(name), id] as const)));
  return row.map((text) => ids.get(squash(text)) ?? ids.get(squash(bareHead(text))) ?? null);
}

function askedFor(text: string, columns: readonly HeadedColumn[], known: ReadonlySet<string | null>): string | null {
  const question = squash(bareHead(text));
  const [found] = columns
    .flatMap(({ id, asked = [] }) => asked.map((word) => ({ id, word: squash(word) })))
    .filter(({ word }) => question.includes(word))
    .toSorted((one, other) => other.word.length - one.word.length);
  return found === undefined || known.has(found.id) ? null : found.id;
}

function filledIn(row: Cells): number {
  return row.filter((text) => text.trim() !== '').length;
}

/** The body with its columns put into the order `order`, and only those; columns that were not pasted are absent. */
export function arrangeBlock({ columnIds, body }: HeadedBlock): readonly Readonly<Record<string, string>>[] {
  return body.map((cells) =>
    Object.fromEntries(
      columnIds.flatMap((id, index) => (id === null || cells[index] === undefined ? [] : [[id, cells[index]]])),
    ),
  );
}
