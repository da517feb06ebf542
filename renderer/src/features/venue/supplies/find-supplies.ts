import { matchesSearch } from '@shared/domain/choseong.ts';
import type { Entity } from '@shared/entities/index.ts';

type SupplyRow = Entity<'supply'>;

export interface SupplyFilter {
  readonly search: string;
  readonly kind: SupplyRow['kind'] | null;
  readonly state: SupplyRow['state'] | null;
}

export const ALL_SUPPLIES: SupplyFilter = { search: '', kind: null, state: null };

/** Whether nothing is left out. */
export function isWhole({ search, kind, state }: SupplyFilter): boolean {
  return search === '' && kind === null && state === null;
}

export function findSupplies(rows: readonly SupplyRow[], { search, kind, state }: SupplyFilter): readonly SupplyRow[] {
  return rows.filter(
    (row) =>
      (kind === null || row.kind === kind) &&
      (state === null || row.state === state) &&
      (search === '' || [row.title, row.place, row.lender, row.note].some((text) => matchesSearch(text, search))),
  );
}
