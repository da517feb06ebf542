/** Tables that hold at most one row for some columns, as the store's unique indexes have it. Nothing refers to their rows. */
import type { AnyRow, ChildName } from './content.ts';

/** Columns that together stand once per experiment; an empty list: one row per experiment. */
export const NATURAL_KEYS: Partial<Record<ChildName, readonly string[]>> = {
  brief: [],
  closing: [],
  gateOverride: ['stage'],
  taskAssignment: ['taskId', 'personId'],
  cueAssignment: ['cueId', 'personId'],
  documentSetting: ['kind'],
};

export function naturalKey(columns: readonly string[], row: AnyRow): string {
  return columns.map((column) => String(row[column])).join(' ');
}
