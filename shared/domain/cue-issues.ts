/** What a cue sheet contradicts or leaves open. Shown, never repaired (product rule; requirements I12, X1). */
import type { CueFill } from './cue-fill.ts';
import type { CueIssue, CueTime, CueTimeRow, CueTotals } from './cue-model.ts';

/** Ids of the rows that an issue concerns; empty when it concerns the whole sheet. */
export function rowsOfIssue(issue: CueIssue): readonly string[] {
  switch (issue.kind) {
    case 'noMinutes':
    case 'gap':
    case 'overlap':
    case 'outOfOrder':
      return [issue.rowId];
    case 'severalWithoutMinutes':
    case 'noRemainderLeft':
      return issue.rowIds;
    case 'underrun':
    case 'overrun':
      return [];
  }
}

export function cueIssues(
  rows: readonly CueTimeRow[],
  times: readonly CueTime[],
  fills: readonly CueFill[],
  totals: CueTotals,
): readonly CueIssue[] {
  const issues: CueIssue[] = [];
  for (const [index, time] of times.entries()) {
    const blank = rows[index]?.minutes === null;
    if (blank) {
      issues.push({
        kind: 'noMinutes',
        rowId: time.id,
        minutes: time.minutes,
        filledTo: fills[index]?.filledTo ?? null,
      });
    }
    if (time.gapBefore > 0) issues.push({ kind: 'gap', rowId: time.id, minutes: time.gapBefore });
    if (time.gapBefore < 0) issues.push({ kind: 'overlap', rowId: time.id, minutes: -time.gapBefore });
    if (isOutOfOrder(index, rows, times)) issues.push({ kind: 'outOfOrder', rowId: time.id });
  }
  issues.push(...groupIssues(times, fills));
  const hasMain = rows.some((row) => row.phase === 'main');
  if (hasMain && totals.fit.kind === 'under') issues.push({ kind: 'underrun', minutes: totals.fit.minutes });
  if (hasMain && totals.fit.kind === 'over') issues.push({ kind: 'overrun', minutes: totals.fit.minutes });
  return issues;
}

/** An equal start after a row without minutes is that row's fault, already reported there. */
function isOutOfOrder(index: number, rows: readonly CueTimeRow[], times: readonly CueTime[]): boolean {
  const before = times[index - 1];
  const time = times[index];
  if (before === undefined || time === undefined) return false;
  return time.start < before.start || (time.start === before.start && rows[index - 1]?.minutes !== null);
}

function groupIssues(times: readonly CueTime[], fills: readonly CueFill[]): readonly CueIssue[] {
  const groups: number[][] = [];
  for (const [index, fill] of fills.entries()) {
    if (fill.group !== null) (groups[fill.group] ??= []).push(index);
  }
  return groups.flatMap((members) => {
    const room = fills[members[0] ?? 0]?.room ?? null;
    return room === null
      ? []
      : issuesOfGroup(
          members.map((index) => times[index]).filter((time) => time !== undefined),
          room,
        );
  });
}

function issuesOfGroup(members: readonly CueTime[], room: number): readonly CueIssue[] {
  const empty = members.filter((time) => time.minutes === 0).map((time) => time.id);
  const issues: CueIssue[] = [];
  if (members.length > 1) {
    issues.push({ kind: 'severalWithoutMinutes', rowIds: members.map((time) => time.id), minutes: Math.max(0, room) });
  }
  if (empty.length > 0) issues.push({ kind: 'noRemainderLeft', rowIds: empty, missing: Math.max(0, -room) });
  return issues;
}
