/** The rows of a sheet as the table shows them. A row keeps its identity while nothing in it changed, so it is not drawn again. */
import type { CuePerson, CueSheetDetail, CueWithPeople } from '@shared/contract/cue.contract.ts';
import type { CueSheet } from '@shared/contract/entities.ts';
import { printedNumber } from '@shared/domain/cue-numbers.ts';
import { cellParts, type CellPart } from '@shared/domain/cue-people.ts';
import { blankRow, deriveSheet } from '@shared/domain/cue-rows.ts';
import type { CueTime, CueTotals } from '@shared/domain/cue-times.ts';
import { labelsOf } from '@shared/domain/people-book.ts';
import { minutes } from '@shared/domain/units.ts';
import { issuesByRow, issuesToCheck, NO_ISSUES, type RowIssues, type SheetIssue } from './row-issues.ts';

export interface SheetRow {
  readonly id: string;
  /** Counted from 1. */
  readonly position: number;
  readonly cue: CueWithPeople;
  readonly time: CueTime;
  /** As printed. */
  readonly number: string;
  readonly people: readonly CellPart[];
  readonly issues: RowIssues;
  /** Not stored yet: it has no number and no times. */
  readonly isDraft: boolean;
}

export interface SheetView {
  readonly rows: readonly SheetRow[];
  readonly totals: CueTotals;
  readonly issues: readonly SheetIssue[];
}

/** Everything that the previous view can lend to the next one. */
interface Lent {
  readonly people: readonly CuePerson[];
  readonly labels: ReadonlyMap<string, string>;
  readonly deputyMark: string;
  readonly byId: ReadonlyMap<string, SheetRow>;
}

/** Builds views one after the other, each lending its unchanged rows to the next. */
export function makeViews(): (detail: CueSheetDetail, deputyMark: string) => SheetView {
  let lent: Lent | undefined;
  return function next({ sheet, cues, people }, deputyMark) {
    const times = deriveSheet({ sheet, rows: cues });
    const numbered = cues.map(({ id, number }, index) => ({
      id,
      number: printedNumber(number, index),
      isTyped: number !== '',
    }));
    const issues = issuesToCheck(times.issues, numbered);
    const issuesOf = issuesByRow(issues);
    const labels = lent?.people === people ? lent.labels : labelsOf(people);
    const samePeople = lent?.labels === labels && lent.deputyMark === deputyMark;
    const rows = cues.flatMap((cue, index): SheetRow[] => {
      const time = times.rows[index];
      if (time === undefined) return [];
      const before = samePeople ? lent?.byId.get(cue.id) : undefined;
      const found = issuesOf.get(cue.id) ?? NO_ISSUES;
      if (before?.cue === cue && before.position === index + 1 && isSame(before, time, found)) return [before];
      const number = numbered[index]?.number ?? '';
      const names = cellParts(cue, labels, deputyMark);
      return [{ id: cue.id, position: index + 1, cue, time, number, people: names, issues: found, isDraft: false }];
    });
    lent = { people, labels, deputyMark, byId: new Map(rows.map((row) => [row.id, row])) };
    return { rows, totals: times.totals, issues };
  };
}

function isSame(before: SheetRow, time: CueTime, issues: RowIssues): boolean {
  const { start, end, derived, gapBefore } = before.time;
  const sameTime = start === time.start && end === time.end && derived === time.derived && gapBefore === time.gapBefore;
  return sameTime && (before.issues === issues || JSON.stringify(before.issues) === JSON.stringify(issues));
}

/** A row that is not stored yet; `section` is the one that it stands in. */
export function draftRow({ id: sheetId, experimentId }: CueSheet, id: string, section: string): SheetRow {
  return {
    id,
    position: 0,
    cue: { ...blankRow(id), section, experimentId, sheetId, rank: '', people: [] },
    time: { id, start: 0, end: 0, minutes: minutes(0), derived: false, gapBefore: 0 },
    number: '',
    people: [],
    issues: NO_ISSUES,
    isDraft: true,
  };
}
