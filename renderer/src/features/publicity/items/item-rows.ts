/** Items as the table shows them, and those of them that are looked for. */
import { matchesSearch } from '@shared/domain/choseong.ts';
import type { ItemKind, ItemState } from '@shared/domain/publicity/codes.ts';
import type { CivilDate } from '@shared/domain/units.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { Publicity } from '../usePublicity.ts';

export interface ItemRow extends Entity<'publicityItem'> {
  readonly day: CivilDate | null;
  readonly channels: string;
  readonly who: string;
}

/** An item that is not stored yet. */
export function newItemRow(row: Entity<'publicityItem'>): ItemRow {
  return { ...row, day: row.date, channels: '', who: '' };
}

export function itemRows(of: Publicity): readonly ItemRow[] {
  return of.items.rows.map((item) => ({
    ...item,
    day: of.dayOf(item),
    channels: of
      .placementsOf(item.id)
      .map(({ channelId }) => of.channelOf(channelId)?.title ?? '')
      .join(', '),
    who: of.peopleOf(item.id).map(of.nameOf).join(', '),
  }));
}

export interface ItemFilter {
  readonly search: string;
  readonly kind: ItemKind | null;
  readonly state: ItemState | null;
}

export const ALL_ITEMS: ItemFilter = { search: '', kind: null, state: null };

export function isWhole({ search, kind, state }: ItemFilter): boolean {
  return search === '' && kind === null && state === null;
}

export function findItems(rows: readonly ItemRow[], { search, kind, state }: ItemFilter): readonly ItemRow[] {
  return rows.filter(
    (row) =>
      (kind === null || row.kind === kind) &&
      (state === null || row.state === state) &&
      (search === '' ||
        [row.title, row.body, row.channels, row.who, row.note].some((text) => matchesSearch(text, search))),
  );
}
