/** The tabs of the room, and the one in which a row is looked at, with the row that is open there. */
import type { Floor } from './floor/useFloor.ts';
import type { Venue } from './useVenue.ts';

export const VENUE_TABS = ['candidates', 'booking', 'floor', 'supplies', 'signs'] as const;
type VenueTab = (typeof VENUE_TABS)[number];

/** Null without an address; `floor` itself is one. Terms and checks are looked at with their place. */
export function placeOfRow(
  of: Venue,
  floor: Pick<Floor, 'planOf'>,
  id: string | null,
): { readonly tab: VenueTab; readonly id: string } | null {
  if (id === null) return null;
  if (id === 'floor' || floor.planOf(id) !== undefined) return { tab: 'floor', id };
  const supply = of.supplies.rows.find((row) => row.id === id);
  if (supply !== undefined) return { tab: supply.kind === 'sign' ? 'signs' : 'supplies', id };
  const part = [...of.terms.rows, ...of.checks.rows].find((row) => row.id === id);
  return { tab: 'candidates', id: part?.venueId ?? id };
}
