/** What the contact log of a person or a body says: what is promised next, and whether nobody has been reached for a while. */
import type { CivilDate } from './units.ts';

export interface LoggedContact {
  readonly id: string;
  readonly ownerTable: string;
  readonly ownerId: string;
  readonly contactedOn: CivilDate;
  readonly contactedAt: number | null;
  readonly direction: 'out' | 'in';
  readonly result: 'reached' | 'leftWord' | 'noAnswer';
  readonly nextStep: string;
  readonly nextOn: CivilDate | null;
}

/** So many calls in a row without reaching anybody ask for another way (requirements B19–B22). */
const VAIN_TRIES = 3;

/** The latest first; an entry without a time stands before the timed ones of its day, and what was written later before what was earlier. */
export function newestFirst<C extends LoggedContact>(log: readonly C[]): readonly C[] {
  return log.toSorted((one, other) => compare(momentOf(other), momentOf(one)) || compare(other.id, one.id));
}

/** A time of day that is not known is taken for the end of the day. */
function momentOf({ contactedOn, contactedAt }: LoggedContact): string {
  return `${contactedOn} ${String(contactedAt ?? 1440).padStart(4, '0')}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The next steps that are still open, the earliest first: that of the latest entry of each owner, if it names a step or a day. */
export function openNextSteps<C extends LoggedContact>(log: readonly C[]): readonly C[] {
  const latest = new Map<string, C>();
  for (const entry of newestFirst(log)) {
    const owner = `${entry.ownerTable} ${entry.ownerId}`;
    if (!latest.has(owner)) latest.set(owner, entry);
  }
  return [...latest.values()]
    .filter(({ nextStep, nextOn }) => nextOn !== null || nextStep !== '')
    .toSorted((one, other) => compare(one.nextOn ?? '~', other.nextOn ?? '~'));
}

/** Whether the last tries of ours, three or more in a row, reached nobody. `log` is that of one owner. */
export function isOutOfReach(log: readonly LoggedContact[]): boolean {
  const entries = newestFirst(log);
  const answered = entries.findIndex(({ direction, result }) => direction === 'in' || result === 'reached');
  return (answered === -1 ? entries.length : answered) >= VAIN_TRIES;
}
