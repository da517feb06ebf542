/** Meetings: their closed lists, when each item of the agenda is, and what is odd about one. */
import { addDays } from './civil-date.ts';
import type { CivilDate } from './units.ts';

export const MEETING_KINDS = [
  'internal',
  'proposer',
  'institution',
  'participants',
  'partners',
  'public',
  'other',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];
/** `tbd` is 추후 확정: meant, but not agreed yet. */
export const MEETING_STATES = ['tbd', 'planned', 'held', 'cancelled'] as const;
export const MEETING_MODES = ['offline', 'online', 'hybrid'] as const;
export const ATTENDANCES = ['invited', 'attending', 'present', 'absent'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** Days after which a meeting that happened should have a record. */
const RECORD_DAYS = 7;

/** `late`: over for more than a week without a record. */
export type MeetingIssue = 'noPlace' | 'noUrl' | 'noRecord' | 'agendaTooLong' | 'tooMany' | 'nextBefore';

export interface Planned {
  readonly heldOn: CivilDate | null;
  readonly startAt: number | null;
  readonly endAt: number | null;
  readonly state: (typeof MEETING_STATES)[number];
  readonly mode: (typeof MEETING_MODES)[number];
  readonly place: string;
  readonly url: string;
  readonly capacity: number | null;
  readonly record: string;
  readonly nextOn: CivilDate | null;
}

export interface Beside {
  readonly today: CivilDate;
  /** Lengths of the agenda in minutes; null where nobody said. */
  readonly lengths: readonly (number | null)[];
  readonly attendances: readonly Attendance[];
  readonly decisions: number;
}

/** What is odd about a meeting; it is stored all the same. */
export function meetingIssues(
  meeting: Planned,
  { today, lengths, attendances, decisions }: Beside,
): readonly MeetingIssue[] {
  const { heldOn, startAt, endAt, state, mode, place, url, capacity, record, nextOn } = meeting;
  if (state === 'cancelled') return [];
  // What is over needs no way to get there any more.
  const isAhead = state !== 'held' && (heldOn === null || heldOn >= today);
  const settled = state === 'planned' && isAhead;
  const found: readonly (MeetingIssue | false)[] = [
    settled && mode !== 'online' && place === '' && 'noPlace',
    settled && mode !== 'offline' && url === '' && 'noUrl',
    heldOn !== null && addDays(heldOn, RECORD_DAYS) < today && record === '' && decisions === 0 && 'noRecord',
    startAt !== null && endAt !== null && sum(lengths) > endAt - startAt && 'agendaTooLong',
    capacity !== null && comers(attendances) > capacity && 'tooMany',
    heldOn !== null && nextOn !== null && nextOn < heldOn && 'nextBefore',
  ];
  return found.filter((issue) => issue !== false);
}

/** Those who come or came. */
export function comers(attendances: readonly Attendance[]): number {
  return attendances.filter((state) => state === 'attending' || state === 'present').length;
}

/**
 * When each item of an agenda begins, in minutes from 00:00; null from the first item of which that cannot be said, because the one before it
 * has no length or the meeting no start.
 */
export function agendaTimes(startAt: number | null, lengths: readonly (number | null)[]): readonly (number | null)[] {
  let at = startAt;
  return lengths.map((length) => {
    const begins = at;
    at = at === null || length === null ? null : at + length;
    return begins;
  });
}

/** Meetings by day and hour; those without a day come last, in their own order. */
export function byDay<M extends Pick<Planned, 'heldOn' | 'startAt'>>(meetings: readonly M[]): readonly M[] {
  return meetings.toSorted(
    (one, other) =>
      (one.heldOn ?? '9999').localeCompare(other.heldOn ?? '9999', 'en') || (one.startAt ?? 0) - (other.startAt ?? 0),
  );
}

function sum(lengths: readonly (number | null)[]): number {
  return lengths.reduce<number>((total, length) => total + (length ?? 0), 0);
}
