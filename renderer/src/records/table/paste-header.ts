/** A block copied with its headings: the headings say which column is which, wherever it was pasted. */
import { bareHead, squash } from '@shared/sheets/heads.ts';

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
  readonly body: readonly (readonly string[])[];
}

/** Which column each heading names; of two headings for one column the first has it. */
export function columnsOfHead(head: readonly string[], columns: readonly HeadedColumn[]): readonly (string | null)[] {
  const ids = new Map(columns.flatMap(({ id, names }) => names.map((name) => [squash(name), id] as const)));
  const named = head.map((text) => ids.get(squash(text)) ?? ids.get(squash(bareHead(text))) ?? null);
  const known = new Set(named);
  const found = named.map((id, at) => id ?? askedFor(head[at] ?? '', columns, known));
  return found.map((id, at) => (found.indexOf(id) === at ? id : null));
}

function askedFor(text: string, columns: readonly HeadedColumn[], known: ReadonlySet<string | null>): string | null {
  const question = squash(bareHead(text));
  const [found] = columns
    .flatMap(({ id, asked = [] }) => asked.map((word) => ({ id, word: squash(word) })))
    .filter(({ word }) => question.includes(word))
    .toSorted((one, other) => other.word.length - one.word.length);
  return found === undefined || known.has(found.id) ? null : found.id;
}

/** The block without its first row when that row holds headings: two known ones at least, or nothing but known ones. */
export function readHeader(
  matrix: readonly (readonly string[])[],
  columns: readonly HeadedColumn[],
): HeadedBlock | null {
  const [head, ...body] = matrix;
  if (head === undefined || body.length === 0) return null;
  const columnIds = columnsOfHead(head, columns);
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
