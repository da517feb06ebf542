/** What contradicts the clock or the numbering, by the row and column where it is mended. */
import { rowsOfIssue, type CueIssue } from '@shared/domain/cue-times.ts';

export type SheetIssue =
  | CueIssue
  /** The row's position is a number that was typed on another row: both would print the same. */
  | { readonly kind: 'sameNumber'; readonly rowId: string; readonly number: string };

/** By column; one per cell, the first found. */
export type RowIssues = Readonly<Record<string, SheetIssue>>;

export const NO_ISSUES: RowIssues = {};

export function columnOf(issue: SheetIssue): string {
  switch (issue.kind) {
    case 'gap':
    case 'overlap':
    case 'outOfOrder':
      return 'start';
    case 'sameNumber':
      return 'number';
    default:
      return 'minutes';
  }
}

export function rowIdsOf(issue: SheetIssue): readonly string[] {
  return issue.kind === 'sameNumber' ? [issue.rowId] : rowsOfIssue(issue);
}

/** One row that takes the remainder is how a sheet is meant to be written: it shows in the cell and is no contradiction. */
function isMeant(issue: CueIssue): boolean {
  return issue.kind === 'noMinutes' && issue.filledTo !== null;
}

/** Everything to check: what concerns the sheet as a whole first, then by row. */
export function issuesToCheck(
  found: readonly CueIssue[],
  rows: readonly { readonly id: string; readonly number: string; readonly isTyped: boolean }[],
): readonly SheetIssue[] {
  const typed = new Set(rows.filter(({ isTyped }) => isTyped).map(({ number }) => number));
  const numbers =
    typed.size === 0
      ? []
      : rows
          .filter(({ isTyped, number }) => !isTyped && typed.has(number))
          .map(({ id, number }): SheetIssue => ({ kind: 'sameNumber', rowId: id, number }));
  const times = found.filter((issue) => !isMeant(issue));
  const whole = times.filter((issue) => rowIdsOf(issue).length === 0);
  return [...whole, ...times.filter((issue) => !whole.includes(issue)), ...numbers];
}

export function issuesByRow(issues: readonly SheetIssue[]): ReadonlyMap<string, RowIssues> {
  const byRow = new Map<string, Record<string, SheetIssue>>();
  for (const issue of issues) {
    for (const rowId of rowIdsOf(issue)) {
      const cells = byRow.get(rowId) ?? {};
      cells[columnOf(issue)] ??= issue;
      byRow.set(rowId, cells);
    }
  }
  return byRow;
}
