import type { StoredRow } from '../db/codec.ts';
import type { EntityName } from '../db/tables.ts';

/** What happened to one row: `before` null = it came to be, `after` null = it went; else the changed columns only. */
export interface RowChange {
  readonly table: EntityName;
  readonly rowId: string;
  readonly before: StoredRow | null;
  readonly after: StoredRow | null;
}

function merge(first: RowChange, second: RowChange): RowChange | null {
  const { table, rowId } = first;
  if (first.before === null && second.after === null) return null;
  if (first.before === null) return { table, rowId, before: null, after: { ...first.after, ...second.after } };
  // A removal keeps the full row; columns changed earlier in the same step go back to what they were first.
  if (second.after === null) return { table, rowId, before: { ...second.before, ...first.before }, after: null };
  // Removed and put back within one step: both images are full rows.
  if (first.after === null) return { table, rowId, before: first.before, after: second.after };
  return { table, rowId, before: { ...second.before, ...first.before }, after: { ...first.after, ...second.after } };
}

/** Collects changes in order, one image per row: later changes of a row fold into its first. */
export class RowImages {
  readonly #changes = new Map<string, RowChange>();

  constructor(earlier: readonly RowChange[] = []) {
    for (const change of earlier) this.record(change);
  }

  record(change: RowChange): void {
    const key = `${change.table} ${change.rowId}`;
    const earlier = this.#changes.get(key);
    if (earlier === undefined) {
      this.#changes.set(key, change);
      return;
    }
    const merged = merge(earlier, change);
    if (merged === null) this.#changes.delete(key);
    else this.#changes.set(key, merged);
  }

  all(): readonly RowChange[] {
    return [...this.#changes.values()];
  }
}
