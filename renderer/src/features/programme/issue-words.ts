/** What there is to check, as sentences with their place and remedy. */
import type { TFunction } from 'i18next';
import { columnOf, rowIdsOf, type SheetIssue } from './row-issues.ts';
import type { SheetView } from './sheet-rows.ts';

export interface ShownIssue {
  readonly key: string;
  readonly place: string;
  readonly text: string;
  /** Where to go to mend it; null for the sheet as a whole. */
  readonly cell: { readonly rowId: string; readonly columnId: string } | null;
}

/** `isFirst`: nothing stands before the row, so it is early or late for the sheet itself. */
export function issueText(issue: SheetIssue, isFirst: boolean, t: TFunction): string {
  switch (issue.kind) {
    case 'noMinutes':
      return t('programme.issues.notFilled');
    case 'gap':
      return t(isFirst ? 'programme.issues.firstLate' : 'programme.issues.gap', { minutes: issue.minutes });
    case 'overlap':
      return t(isFirst ? 'programme.issues.firstEarly' : 'programme.issues.overlap', { minutes: issue.minutes });
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
    case 'sameNumber':
      return t('programme.issues.sameNumber', { number: issue.number });
  }
}

export function shownIssues({ rows, issues }: SheetView, t: TFunction): readonly ShownIssue[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return issues.map((issue, index) => {
    const found = rowIdsOf(issue).flatMap((id) => byId.get(id) ?? []);
    const [first] = found;
    return {
      key: `${issue.kind}${index}`,
      place: placeOf(found, t),
      text: issueText(issue, first?.position === 1, t),
      cell: first === undefined ? null : { rowId: first.id, columnId: columnOf(issue) },
    };
  });
}

function placeOf(
  rows: readonly { readonly position: number; readonly cue: { readonly title: string } }[],
  t: TFunction,
): string {
  const [first] = rows;
  if (first === undefined) return t('programme.issues.sheet');
  return rows.length === 1
    ? t('programme.issues.row', { row: first.position, title: first.cue.title })
    : t('programme.issues.rows', { rows: rows.map(({ position }) => position).join(', ') });
}
