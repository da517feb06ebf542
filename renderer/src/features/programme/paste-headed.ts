/** A table of other people pasted into a cue sheet: by its headings where it has them, with its merged cells filled and its totals left out. */
import { readCell } from '@shared/domain/cue-cells.ts';
import type { PasteBlock } from '@shared/domain/cue-paste.ts';
import type { Matrix } from '@ui/index.ts';
import { readHeader } from '@shared/sheets/headed-block.ts';
import type { HeadedColumn } from '@shared/sheets/headed-block.ts';
import { readPlain } from '@shared/sheets/plain-rows.ts';

export interface ReadBlock {
  readonly block: PasteBlock;
  /** What was done to the table on the way, in numbers; headings that no column has went into the notes. */
  readonly done: { readonly totals: number; readonly filled: number; readonly noted: readonly string[] };
}

/** `headings`: how each column may be called; `columns`: where the cells go without headings, as the user sees them. */
export function readBlock(
  matrix: Matrix,
  headings: readonly HeadedColumn[],
  place: Pick<PasteBlock, 'startCueId' | 'columns'>,
): ReadBlock {
  const headed = readHeader(matrix, headings);
  if (headed === null) {
    const { body, totals, filled } = readPlain(matrix, placesOf(place.columns, ['section']));
    return { block: { ...place, matrix: body }, done: { totals, filled, noted: [] } };
  }
  const columnIds = settled(headed.columnIds, headed.body);
  const { body, totals, filled } = readPlain(headed.body, placesOf(columnIds, ['section']));
  const { head } = headed;
  const known = columnIds.flatMap((id, at) => (id === null ? [] : [{ id, at }]));
  const unknown = columnIds.flatMap((id, at) => (id === null && (head[at] ?? '').trim() !== '' ? [at] : []));
  const columns = [...known.map(({ id }) => id).filter((id) => id !== 'note'), 'note'];
  const noteAt = columnIds.indexOf('note');
  const isNoted = noteAt >= 0 || unknown.length > 0;
  return {
    block: {
      startCueId: place.startCueId,
      columns: isNoted ? columns : columns.slice(0, -1),
      matrix: body.map((cells) => {
        const own = known.filter(({ id }) => id !== 'note').map(({ at }) => cells[at] ?? '');
        const remarks = unknown.flatMap((at) => {
          const text = (cells[at] ?? '').trim();
          return text === '' ? [] : [`${(head[at] ?? '').trim()}: ${text}`];
        });
        return isNoted ? [...own, [cells[noteAt] ?? '', ...remarks].filter((text) => text !== '').join('\n')] : own;
      }),
    },
    done: { totals, filled, noted: unknown.map((at) => (head[at] ?? '').trim()) },
  };
}

function placesOf(columns: readonly (string | null)[], wanted: readonly string[]): readonly number[] {
  return wanted.map((id) => columns.indexOf(id)).filter((at) => at >= 0);
}

/**
 * Headings that say two things: 순서 is what happens, or its number; 시간 is when it starts, or how long it takes. Where most cells cannot
 * be what the heading was taken for, and can be the other, they are the other.
 */
export function settled(columnIds: HeadedIds, body: Matrix): HeadedIds {
  return columnIds.map((id, at) => {
    const cells = body.map((row) => (row[at] ?? '').trim()).filter((text) => text !== '');
    if (cells.length === 0 || id === null) return id;
    const most = (test: (text: string) => boolean) => cells.filter(test).length * 2 > cells.length;
    if (id === 'title' && !columnIds.includes('number') && most((text) => /^\d{1,3}(?:-\d{1,2})?[.)]?$/u.test(text)))
      return 'number';
    if (
      id === 'start' &&
      !columnIds.includes('minutes') &&
      most((text) => !fits('start', text) && fits('minutes', text))
    )
      return 'minutes';
    return id;
  });
}

type HeadedIds = readonly (string | null)[];

function fits(column: string, text: string): boolean {
  return readCell(column, text)?.ok === true;
}
