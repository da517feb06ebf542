/**
 * How many people, in one place: what is typed, what is counted, and what follows from either (requirements C44, C46). Every room and
 * paper that says a head count reads it here.
 *
 * The expected count is the target until somebody says that all who registered stand on the list of people: a list that is being
 * filled, or that holds a group as one entry, would make food for five of sixty. The target is how many should be there, so the show
 * rate does not shrink it; of those registered it says how many come (about 70 in 100 of a free public programme).
 */

import { headsOf } from './participants.ts';

/** In percent. */
export const USUAL_SHOW_RATE = 70;

export interface TypedCounts {
  readonly headCount: number | null;
  readonly expectedFrom: 'target' | 'registered';
  /** In percent, 0 to 100. */
  readonly showRate: number;
  readonly expectedCount: number | null;
  readonly guaranteedCount: number | null;
  readonly peakCount: number | null;
}

export interface CountedPeople {
  readonly registered: number;
  readonly staff: number;
  /** Whether `registered` are those who confirmed, with whom they bring, rather than people by their role. */
  readonly isConfirmed?: boolean;
  /** Participants who were let in at the door, with whom they brought; null: nobody was recorded there. */
  readonly came?: number | null;
}

/**
 * Where a count comes from: `typed` by somebody, `counted` from the list of people, `confirmed` by participants, `door`: from its log, or
 * following from another count; `none`: nobody has said.
 */
export type CountSource =
  | 'typed'
  | 'counted'
  | 'confirmed'
  | 'door'
  | 'target'
  | 'showRate'
  | 'expected'
  | 'sum'
  | 'none';

export interface HeadCount {
  readonly value: number | null;
  readonly source: CountSource;
  /** Of a typed count: what was counted at the door, where anybody was. */
  readonly over?: number;
}

export const HEAD_COUNTS = [
  'target',
  'registered',
  'expected',
  'guaranteed',
  'actual',
  'staff',
  'everyone',
  'peak',
] as const;
export type HeadCountName = (typeof HEAD_COUNTS)[number];
export type HeadCounts = Readonly<Record<HeadCountName, HeadCount>>;

const UNSAID: HeadCount = { value: null, source: 'none' };

/** `actual`: how many came, null while nobody has said; then it is as many as the door let in. */
export function headCounts(typed: TypedCounts, people: CountedPeople, actual: number | null): HeadCounts {
  const expected = expectedOf(typed, people);
  return {
    target: typedOr(typed.headCount, UNSAID),
    registered: { value: people.registered, source: people.isConfirmed === true ? 'confirmed' : 'counted' },
    expected,
    guaranteed: typedOr(typed.guaranteedCount, following(expected.value, 'expected')),
    actual: actualOf(actual, people.came ?? null),
    staff: { value: people.staff, source: 'counted' },
    everyone: following(expected.value === null ? null : expected.value + people.staff, 'sum'),
    peak: typedOr(typed.peakCount, UNSAID),
  };
}

/** How many came. Somebody may know better than the log of the door; both are shown then. */
export function actualOf(typed: number | null, came: number | null): HeadCount {
  if (typed === null) return following(came, 'door');
  return came === null ? { value: typed, source: 'typed' } : { value: typed, source: 'typed', over: came };
}

function expectedOf(typed: TypedCounts, { registered }: CountedPeople): HeadCount {
  const computed: HeadCount =
    typed.expectedFrom === 'registered' && registered > 0
      ? { value: coming(registered, typed.showRate), source: 'showRate' }
      : following(typed.headCount, 'target');
  return typedOr(typed.expectedCount, computed);
}

/** Nobody is left without a seat for being a fraction: rounded up. */
function coming(registered: number, showRate: number): number {
  const hundredths = registered * showRate;
  const rest = hundredths % 100;
  return (hundredths - rest) / 100 + (rest > 0 ? 1 : 0);
}

function typedOr(value: number | null, otherwise: HeadCount): HeadCount {
  return value === null ? otherwise : { value, source: 'typed' };
}

function following(value: number | null, source: CountSource): HeadCount {
  return value === null ? UNSAID : { value, source };
}

interface ListedPerson {
  readonly id: string;
  readonly role: string;
  /** A group is no head: nobody knows how many of it come. */
  readonly isGroup: boolean;
}

/** Roles that are there on the day to make it happen. */
const STAFF_ROLES: ReadonlySet<string> = new Set(['organiser', 'staff', 'crew', 'facilitator', 'speaker']);

interface Taking {
  readonly state: string;
  readonly companions: number;
}

/**
 * `onDuty`: who has something to do in a programme or on a shift; they count as staff whatever their role, but for participants. Once anybody is
 * recorded as applying, those who confirmed count as registered, with whom they bring.
 */
export function countPeople(
  people: readonly ListedPerson[],
  onDuty: ReadonlySet<string>,
  participations: readonly Taking[] = [],
): CountedPeople {
  const persons = people.filter(({ isGroup }) => !isGroup);
  const staff = persons.filter(
    ({ id, role }) => STAFF_ROLES.has(role) || (role !== 'participant' && onDuty.has(id)),
  ).length;
  if (participations.length === 0)
    return { registered: persons.filter(({ role }) => role === 'participant').length, staff };
  const confirmed = participations.filter(({ state }) => state === 'confirmed');
  return { registered: headsOf(confirmed), staff, isConfirmed: true };
}
