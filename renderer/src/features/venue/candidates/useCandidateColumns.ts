import { seatsOf } from '@shared/domain/venue-capacity.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { GridColumn } from '@ui/index.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { columnsOf } from '@app/records/fields/columns.tsx';
import type { References } from '@app/records/fields/labelled.ts';

type VenueRow = Entity<'venue'>;

/** Seats are computed: which of the numbers counts follows from the layout. */
export function useCandidateColumns(
  rows: readonly VenueRow[],
  references: References,
): readonly GridColumn<VenueRow>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'venue', VenueRow>('venue', { t, locale, rows, references });
    return [
      column('title', { width: 200, fixed: true, tone: () => 'strong' }),
      column('state', { width: 88 }),
      {
        id: 'seats',
        title: columnTitle('venue', 'seats'),
        width: 64,
        kind: 'number',
        editable: () => false,
        text: (row) => String(seatsOf(row)?.value ?? ''),
        format: (row) => seatsOf(row)?.value.toLocaleString('en') ?? '',
      },
      column('houseCapacity', { width: 84 }),
      column('priceWon', { width: 96 }),
      column('usableFrom', { width: 92 }),
      column('usableUntil', { width: 92 }),
      column('foodAllowed', { width: 72 }),
      column('filmingAllowed', { width: 72 }),
      column('fits', { width: 92 }),
      column('helpsFocus', { width: 92 }),
      column('visitedOn', { width: 92 }),
      column('hostId', { width: 104 }),
      column('address', { width: 220 }),
    ];
  }, [t, locale, rows, references]);
}
