/** What the time model finds, as sentences with their place and remedy. */
import { rowsOfIssue, type CueIssue } from '@shared/domain/cue-times.ts';
import type { GridIssue } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import type { SheetRow } from './sheet-rows.ts';

export interface ShownIssue {
  readonly key: string;
  readonly severity: GridIssue['severity'];
  readonly place: string;
  readonly text: string;
  /** Where to go to mend it; null for the sheet as a whole. */
  readonly cell: { readonly rowId: string; readonly columnId: string } | null;
}

function sentenceOf(issue: CueIssue, t: TFunction): string {
  switch (issue.kind) {
    case 'noMinutes':
      if (issue.filledTo === 'end') return t('programme.issues.filledToEnd', { minutes: issue.minutes });
      if (issue.filledTo === 'pin') return t('programme.issues.filledToPin', { minutes: issue.minutes });
      return t('programme.issues.notFilled');
    case 'gap':
    case 'overlap':
    case 'underrun':
    case 'overrun':
      return t(`programme.issues.${issue.kind}`, { minutes: issue.minutes });
    case 'outOfOrder':
      return t('programme.issues.outOfOrder');
    case 'severalWithoutMinutes':
      return t('programme.issues.several', { minutes: issue.minutes });
    case 'noRemainderLeft':
      return issue.missing === 0
        ? t('programme.issues.noRemainder')
        : t('programme.issues.noRemainderMissing', { minutes: issue.missing });
  }
}

function severityOf(issue: CueIssue): GridIssue['severity'] {
  // A single row that takes the remainder is how a sheet is meant to be written.
  return issue.kind === 'noMinutes' && issue.filledTo !== null ? 'info' : 'warning';
}

function columnOf(issue: CueIssue): string {
  return issue.kind === 'gap' || issue.kind === 'overlap' || issue.kind === 'outOfOrder' ? 'start' : 'minutes';
}

/** Rows without a number of their own whose position is a number that was typed elsewhere: two would print the same. */
function sameNumbers(rows: readonly SheetRow[]): readonly SheetRow[] {
  const typed = new Set(rows.map(({ cue }) => cue.number).filter((number) => number !== ''));
  return typed.size === 0 ? [] : rows.filter(({ cue, number }) => cue.number === '' && typed.has(number));
}

/** What concerns the sheet as a whole first, then by row. What is as meant is left out. */
export function shownIssues(
  issues: readonly CueIssue[],
  rows: readonly SheetRow[],
  t: TFunction,
): readonly ShownIssue[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const numbers = sameNumbers(rows).map((row): ShownIssue => ({
    key: `number ${row.id}`,
    severity: 'warning',
    place: placeOf([row], t),
    text: t('programme.issues.sameNumber', { number: row.number }),
    cell: { rowId: row.id, columnId: 'number' },
  }));
  const times = issues
    .filter((issue) => severityOf(issue) === 'warning')
    .toSorted((one, other) => rank(one) - rank(other))
    .map((issue, index) => {
      const found = rowsOfIssue(issue).flatMap((id) => byId.get(id) ?? []);
      const [first] = found;
      return {
        key: `${issue.kind}${index}`,
        severity: severityOf(issue),
        place: placeOf(found, t),
        text: sentenceOf(issue, t),
        cell: first === undefined ? null : { rowId: first.id, columnId: columnOf(issue) },
      };
    });
  return [...times, ...numbers];
}

function rank(issue: CueIssue): number {
  return rowsOfIssue(issue).length === 0 ? 0 : 1;
}

function placeOf(rows: readonly SheetRow[], t: TFunction): string {
  const [first] = rows;
  if (first === undefined) return t('programme.issues.sheet');
  return rows.length === 1
    ? t('programme.issues.row', { row: first.position, title: first.cue.title })
    : t('programme.issues.rows', { rows: rows.map(({ position }) => position).join(', ') });
}

/** The marks of the cells, by row and column; one per cell, the first found. */
export function cellIssues(
  issues: readonly CueIssue[],
  rows: readonly SheetRow[],
  t: TFunction,
): ReadonlyMap<string, GridIssue> {
  const marks = new Map<string, GridIssue>();
  for (const { id, number } of sameNumbers(rows)) {
    marks.set(`${id} number`, { severity: 'warning', text: t('programme.issues.sameNumber', { number }) });
  }
  for (const issue of issues) {
    const severity = severityOf(issue);
    // The remainder shows in the cell itself; a mark on it would cry wolf.
    if (severity === 'info') continue;
    for (const rowId of rowsOfIssue(issue)) {
      const key = `${rowId} ${columnOf(issue)}`;
      if (!marks.has(key)) marks.set(key, { severity, text: sentenceOf(issue, t) });
    }
  }
  return marks;
}
