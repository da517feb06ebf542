/** What is missing of a place, each with its remedy in the words: seats, safety, access, the host of the day, what is due. */
import { diffDays } from './civil-date.ts';
import type { HeadCounts } from './head-counts.ts';
import { isNear } from './near-event.ts';
import type { CivilDate } from './units.ts';
import { seatsOf } from './venue-capacity.ts';
import type { Seating } from './venue-capacity.ts';

export const VENUE_STATES = ['candidate', 'held', 'booked', 'dropped'] as const;

/** Days before the event by which the booking should stand, and by which a term is pointed out. */
const BOOKED_BY = 14;
const DUE_WITHIN = 7;

export interface Place extends Seating {
  readonly state: (typeof VENUE_STATES)[number];
  /** The most people whom the house lets in at a time. */
  readonly houseCapacity: number | null;
  readonly wheelchairPlaces: number | null;
  readonly visitedOn: CivilDate | null;
}

export interface PlaceTerm {
  readonly what: string;
  readonly dueOn: CivilDate | null;
  readonly doneOn: CivilDate | null;
  readonly amountWon: number | null;
}

export interface PlaceFacts {
  readonly counts: HeadCounts;
  /** Whom to call on the day; null: nobody is named. */
  readonly host: { readonly phone: string } | null;
  readonly terms: readonly PlaceTerm[];
  readonly today: CivilDate;
  readonly eventDate: CivilDate | null;
}

export const CAPACITY_FINDINGS = [
  'noSeats',
  'seatsShort',
  'overCapacity',
  'noWheelchair',
  'wheelchairUnknown',
] as const;
export const BOOKING_FINDINGS = [
  'noHost',
  'hostUnreachable',
  'notVisited',
  'notBooked',
  'termLate',
  'termDue',
] as const;

export interface VenueFinding {
  readonly code: (typeof CAPACITY_FINDINGS)[number] | (typeof BOOKING_FINDINGS)[number];
  readonly params: Readonly<Record<string, string | number>>;
}

/** Of any candidate: whether the people fit in. */
export function capacityFindings(place: Place, counts: HeadCounts): readonly VenueFinding[] {
  const found: VenueFinding[] = [];
  const seats = seatsOf(place);
  const expected = counts.expected.value;
  if (seats?.value === 0) found.push({ code: 'noSeats', params: {} });
  else if (seats !== null && expected !== null && seats.value < expected)
    found.push({ code: 'seatsShort', params: { seats: seats.value, expected, lacking: expected - seats.value } });
  const inside = counts.peak.value ?? counts.everyone.value;
  if (place.houseCapacity !== null && inside !== null && inside > place.houseCapacity)
    found.push({ code: 'overCapacity', params: { capacity: place.houseCapacity, people: inside } });
  if (place.wheelchairPlaces === null) found.push({ code: 'wheelchairUnknown', params: {} });
  else if (place.wheelchairPlaces === 0) found.push({ code: 'noWheelchair', params: {} });
  return found;
}

/** Of the place that was chosen: what its booking lacks. What is due in more than a week is not said yet. */
export function bookingFindings(place: Place, facts: PlaceFacts): readonly VenueFinding[] {
  const { host, terms, today, eventDate } = facts;
  const found: VenueFinding[] = [];
  if (host === null) found.push({ code: 'noHost', params: {} });
  else if (host.phone === '') found.push({ code: 'hostUnreachable', params: {} });
  if (place.visitedOn === null) found.push({ code: 'notVisited', params: {} });
  if (place.state !== 'booked' && isNear(today, eventDate, BOOKED_BY)) found.push({ code: 'notBooked', params: {} });
  for (const { what, dueOn, doneOn, amountWon } of terms) {
    if (doneOn !== null || dueOn === null) continue;
    const days = diffDays(today, dueOn);
    const params = { what, amount: amountWon ?? 0, days: Math.abs(days) };
    if (days < 0) found.push({ code: 'termLate', params });
    else if (days <= DUE_WITHIN) found.push({ code: 'termDue', params });
  }
  return found;
}

/** The line that stands on all papers: what the place is called, and where it is. */
export function venueLine({ title, address }: { readonly title: string; readonly address: string }): string {
  const line = address.trim() === '' ? title : `${title} (${address.trim()})`;
  return line.length > LONGEST_LINE ? title.slice(0, LONGEST_LINE) : line;
}

const LONGEST_LINE = 300;

/** Whether the line of the papers names the place. */
export function namesPlace(line: string, title: string): boolean {
  return line.includes(title.trim());
}

/** The one that was chosen for the event. */
export function chosenVenue<V extends { readonly isChosen: boolean }>(venues: readonly V[]): V | undefined {
  return venues.find(({ isChosen }) => isChosen);
}
