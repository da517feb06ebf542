/** A cell by position: row -1 is the header, columns count from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** Keeps a spot inside the table; undefined when the table has no cell at all. */
export function clampSpot(spot: Spot, extent: Extent): Spot | undefined {
  if (extent.columns === 0) return undefined;
  return { row: clamp(spot.row, -1, extent.rows - 1), column: clamp(spot.column, 0, extent.columns - 1) };
}

/**
 * Where an arrow or paging key leads from a spot, as in a spreadsheet. `page` is the number of rows in view.
 * Undefined for other keys. The header is reached by ↑ from the first row only.
 */
export function stepSpot(chord: string, from: Spot, extent: Extent, page: number): Spot | undefined {
  const lastRow = extent.rows - 1;
  const lastColumn = extent.columns - 1;
  const { row, column } = from;
  switch (chord) {
    case 'ArrowUp':
      return { row: Math.max(-1, row - 1), column };
    case 'ArrowDown':
      return { row: Math.min(lastRow, row + 1), column };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: Math.min(lastColumn, column + 1) };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: lastColumn };
    case 'PageUp':
      return { row: row < 0 ? row : Math.max(0, row - page), column };
    case 'PageDown':
      return { row: Math.min(lastRow, Math.max(0, row) + page), column };
    case 'Mod+Home':
      return { row: Math.min(0, lastRow), column: 0 };
    case 'Mod+End':
      return { row: lastRow, column: lastColumn };
    case 'Mod+ArrowUp':
      return { row: Math.min(0, lastRow), column };
    case 'Mod+ArrowDown':
      return { row: lastRow, column };
    case 'Mod+ArrowLeft':
      return { row, column: 0 };
    case 'Mod+ArrowRight':
      return { row, column: lastColumn };
    default:
      return undefined;
  }
}

/** The next (1) or previous (-1) cell, wrapping at row ends; undefined beyond the first and the last cell. */
export function tabSpot(from: Spot, step: 1 | -1, extent: Extent): Spot | undefined {
  const at = from.row * extent.columns + from.column + step;
  if (at < 0 || at >= extent.rows * extent.columns) return undefined;
  return { row: Math.floor(at / extent.columns), column: at % extent.columns };
}

/** A rectangle of cells, both ends included. */
export interface Rect {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function rectOf(one: Spot, other: Spot): Rect {
  return {
    top: Math.min(one.row, other.row),
    bottom: Math.max(one.row, other.row),
    left: Math.min(one.column, other.column),
    right: Math.max(one.column, other.column),
  };
}

/** Moves the ids that are picked before or after another, which is not picked; undefined when nothing would change. */
export function moveTarget(
  ids: readonly string[],
  picked: ReadonlySet<string>,
  gap: number,
): { readonly before: string } | { readonly after: string } | undefined {
  const moving = ids.filter((id) => picked.has(id));
  if (moving.length === 0) return undefined;
  const kept = ids.filter((id) => !picked.has(id));
  const at = ids.slice(0, clamp(gap, 0, ids.length)).filter((id) => !picked.has(id)).length;
  const result = [...kept.slice(0, at), ...moving, ...kept.slice(at)];
  if (result.every((id, index) => id === ids[index])) return undefined;
  const next = kept[at];
  const last = kept[at - 1];
  if (next !== undefined) return { before: next };
  return last === undefined ? undefined : { after: last };
}
