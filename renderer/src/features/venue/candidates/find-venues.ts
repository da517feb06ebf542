import { matchesSearch } from '@shared/domain/choseong.ts';
import type { Entity } from '@shared/entities/index.ts';

type VenueRow = Entity<'venue'>;

export interface VenueFilter {
  readonly search: string;
  readonly state: VenueRow['state'] | null;
}

export const ALL_VENUES: VenueFilter = { search: '', state: null };

/** Whether no place is left out. */
export function isWhole({ search, state }: VenueFilter): boolean {
  return search === '' && state === null;
}

export function findVenues(rows: readonly VenueRow[], { search, state }: VenueFilter): readonly VenueRow[] {
  return rows.filter(
    (row) =>
      (state === null || row.state === state) &&
      (search === '' ||
        [row.title, row.address, row.fitNote, row.equipment, row.houseRules].some((text) =>
          matchesSearch(text, search),
        )),
  );
}
