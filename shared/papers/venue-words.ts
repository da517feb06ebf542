/** How facts of a place read on paper: seats with where they come from, hours, answers that nobody gave yet. */
import { formatClock } from '../domain/clock-time.ts';
import { seatsOf } from '../domain/venue-capacity.ts';
import type { Entity } from '../entities/index.ts';
import type { PaperLocale } from './define.ts';
import { valueWord } from './value-word.ts';

type Venue = Entity<'venue'>;

/** What a wheelchair, a pram or a tired leg asks of a place, in the order of the way in. */
export const ACCESS_FACTS = [
  'stepFree',
  'gentleSlope',
  'wideDoor',
  'lift',
  'accessibleToilet',
  'accessibleParking',
  'childSpace',
] as const satisfies readonly (keyof Venue)[];

/** `09:00–14:00`; one end where only one is known. */
export function hoursText({ usableFrom, usableUntil }: Pick<Venue, 'usableFrom' | 'usableUntil'>): string {
  if (usableFrom === null && usableUntil === null) return '';
  return [usableFrom, usableUntil].map((minute) => (minute === null ? '' : formatClock(minute))).join('–');
}

interface SeatWords {
  readonly house: string;
  readonly largest: string;
  readonly area: string;
}

/** The seats to count on, with the layout and where the number comes from; empty while nothing is known. */
export function seatsLine(locale: PaperLocale, venue: Venue, words: SeatWords): string {
  const seats = seatsOf(venue);
  if (seats === null) return '';
  const layout = valueWord(locale, 'venueLayout', seats.layout);
  return `${seats.value.toLocaleString('en')} (${layout}, ${words[seats.from]})`;
}
