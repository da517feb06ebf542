import { dateResolver, ringOfDates } from '@shared/domain/anchored-dates.ts';
import type { AnchorDays } from '@shared/domain/anchored-dates.ts';
import { formatDate } from '@shared/domain/civil-date.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { GridColumn, GridIssue } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { columnsOf } from '@app/records/fields/columns.tsx';
import type { References } from '@app/records/fields/labelled.ts';

type NamedDate = Entity<'namedDate'>;

const NO_ROWS: readonly NamedDate[] = [];

export function namedDateIssue(
  t: TFunction,
  days: AnchorDays,
  row: NamedDate,
  columnId: string,
): GridIssue | undefined {
  if (columnId !== 'anchor') return undefined;
  if (ringOfDates(days.namedDates)?.includes(row.id)) return { severity: 'warning', text: t('dates.room.issue.ring') };
  const hangsOnNothing =
    row.anchor === 'none' ? row.date === null : row.anchor === 'named' && row.anchorDateId === null;
  return hangsOnNothing ? { severity: 'info', text: t('dates.room.issue.noAnchor') } : undefined;
}

/** The columns of the named dates; the day that each falls on is computed. */
export function useNamedColumns(days: AnchorDays, references: References): readonly GridColumn<NamedDate>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'namedDate', NamedDate>('namedDate', { t, locale, rows: NO_ROWS, references });
    const resolver = dateResolver(days);
    function falls(row: NamedDate): string {
      if (row.anchor === 'none') return row.date === null ? '' : formatDate(row.date, locale);
      const resolved = resolver.resolve(row);
      return resolved === null ? t('dates.room.unknown') : formatDate(resolved.date, locale);
    }
    return [
      column('title', { width: 176, fixed: true, tone: () => 'strong' }),
      {
        id: 'resolved',
        title: t('dates.room.resolved'),
        width: 128,
        kind: 'text',
        editable: () => false,
        text: falls,
        tone: (row) => (row.anchor !== 'none' && resolver.resolve(row) === null ? 'quiet' : 'plain'),
      },
      column('date', { width: 104 }),
      column('anchor', { width: 96 }),
      column('anchorDateId', { width: 136 }),
      column('offsetDays', { width: 120 }),
      column('dayKind', { width: 104 }),
      column('roll', { width: 104 }),
    ];
  }, [t, locale, days, references]);
}
