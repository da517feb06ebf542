/** What is to be looked at about a shift. Shown beside it, never refused. */
import { isNear, SURE_BY } from '../near-event.ts';
import type { CivilDate } from '../units.ts';
import { breakRuleOn, longStretches } from './breaks.ts';
import { isFilling } from './posts.ts';
import type { TimedShift } from './shift-times.ts';

export type ShiftIssue =
  | { readonly kind: 'below'; readonly count: number }
  | { readonly kind: 'over'; readonly count: number }
  /** Another shift of the post lies over it for longer than it takes to change over. */
  | { readonly kind: 'overlap'; readonly other: string; readonly minutes: number }
  | { readonly kind: 'unconfirmed'; readonly count: number }
  /** Works this long without a break. */
  | { readonly kind: 'noBreak'; readonly personId: string; readonly minutes: number; readonly rest: number };

/** By shift; one without an issue is absent. */
export function shiftIssues(
  shifts: readonly TimedShift[],
  { today, eventDate }: { readonly today: CivilDate; readonly eventDate: CivilDate | null },
): ReadonlyMap<string, readonly ShiftIssue[]> {
  const found = new Map<string, ShiftIssue[]>();
  const tell = (id: string, issue: ShiftIssue) => found.set(id, [...(found.get(id) ?? []), issue]);
  const isSoon = isNear(today, eventDate, SURE_BY);
  for (const shift of shifts) {
    const { id, need, most, filledBy, entries } = shift;
    if (filledBy.length < need) tell(id, { kind: 'below', count: need - filledBy.length });
    if (most !== null && filledBy.length > most) tell(id, { kind: 'over', count: filledBy.length - most });
    for (const other of shifts) {
      const minutes = Math.min(shift.to, other.to) - Math.max(shift.from, other.from);
      const changeover = Math.max(shift.shift.changeover, other.shift.changeover);
      if (other.id !== id && other.post.id === shift.post.id && minutes > changeover)
        tell(id, { kind: 'overlap', other: other.id, minutes });
    }
    const planned = entries.filter(({ state }) => state === 'planned').length;
    if (isSoon && planned > 0) tell(id, { kind: 'unconfirmed', count: planned });
  }
  for (const [personId, held] of byPerson(shifts)) {
    const rule = breakRuleOn(eventDate);
    if (rule === undefined) continue;
    for (const { from, to } of longStretches(held, rule)) {
      const last = held.findLast((shift) => shift.from >= from && shift.to <= to);
      if (last !== undefined) tell(last.id, { kind: 'noBreak', personId, minutes: to - from, rest: rule.rest });
    }
  }
  return found;
}

function byPerson<S extends TimedShift>(shifts: readonly S[]): ReadonlyMap<string, readonly S[]> {
  const held = new Map<string, S[]>();
  for (const shift of shifts)
    for (const { personId, state } of shift.entries)
      if (isFilling(state)) held.set(personId, [...(held.get(personId) ?? []), shift]);
  return held;
}
