/** Seats as they read: how many, in which layout, and where the number comes from. */
import { LAYOUTS, seatsFromArea, seatsOf, SEATS_COLUMN } from '@shared/domain/venue-capacity.ts';
import type { Layout } from '@shared/domain/venue-capacity.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { TFunction } from 'i18next';

function layoutWord(t: TFunction, layout: Layout): string {
  return t(`history.value.venueLayout.${layout}`);
}

/** 극장식 40석; empty while nothing is known. */
export function seatsText(t: TFunction, venue: Entity<'venue'>): string {
  const seats = seatsOf(venue);
  return seats === null ? '' : t('venue.seatsSaid', { layout: layoutWord(t, seats.layout), count: seats.value });
}

/** Where the number comes from. */
export function seatsSource(t: TFunction, venue: Entity<'venue'>): string {
  const seats = seatsOf(venue);
  return seats === null ? '' : t(`venue.seatsFrom.${seats.from}`, { layout: layoutWord(t, seats.layout) });
}

/** Beside the field of a layout: what the area lets one expect. */
export function areaHint(t: TFunction, venue: Entity<'venue'>, layout: Layout): string | undefined {
  const range = seatsFromArea(venue.areaM2, layout);
  return range === null || venue[SEATS_COLUMN[layout]] !== null
    ? undefined
    : t('venue.fromArea', { least: range.least, most: range.most });
}

/** Every number that the house says. */
export function saidSeats(t: TFunction, venue: Entity<'venue'>): string {
  return LAYOUTS.flatMap((layout) => {
    const count = venue[SEATS_COLUMN[layout]];
    return count === null ? [] : [t('venue.seatsSaid', { layout: layoutWord(t, layout), count })];
  }).join(', ');
}
