import { dayFacts } from '@shared/domain/working-days.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { GridColumn, GridIssue } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { columnsOf } from '@app/records/fields/columns.tsx';
import { readerOf } from '@app/records/fields/reader.ts';
import { RecordTable } from '@app/records/RecordTable.tsx';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import { useRows } from '@app/records/useRows.ts';
import styles from './Dates.module.css';
import { DatesEmpty } from './DatesEmpty.tsx';
import { ListHead } from './ListHead.tsx';

type DayOff = Entity<'dayOff'>;

const NO_ROWS: readonly DayOff[] = [];

function asItIs(row: DayOff): DayOff {
  return row;
}

/** A day that is no working day anyway needs no line here; one without a date does nothing. */
function dayOffIssue(t: TFunction, { date }: DayOff, columnId: string): GridIssue | undefined {
  if (columnId !== 'date') return undefined;
  if (date === null) return { severity: 'info', text: t('dates.room.issue.noDate') };
  const { isWorkingDay, holidays, isYearKnown } = dayFacts(date);
  if (!isYearKnown) return { severity: 'info', text: t('dates.yearUnknown', { year: date.slice(0, 4) }) };
  if (isWorkingDay) return undefined;
  const name = holidays.join(', ');
  const text = name === '' ? t('dates.room.issue.weekend') : t('dates.room.issue.holiday', { name });
  return { severity: 'info', text };
}

/** 쉬는 날: days on which this experiment's people do not work. */
export function DayOffList({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const daysOff = useRows('dayOff', experimentId);
  const columns = useMemo((): readonly GridColumn<DayOff>[] => {
    const column = columnsOf<'dayOff', DayOff>('dayOff', { t, locale, rows: NO_ROWS });
    return [column('date', { width: 104 }), column('title', { width: 168 })];
  }, [t, locale]);
  const reader = useMemo(() => readerOf<'dayOff', DayOff>('dayOff', { t }), [t]);
  const table = useRecordTable({
    table: 'dayOff',
    experimentId,
    gestures: daysOff,
    stored: daysOff.rows,
    rows: daysOff.rows,
    columns,
    reader,
    start: () => ({ title: t('dates.dayOff') }),
    view: asItIs,
  });
  return (
    <section className={styles.list} aria-label={t('dates.room.daysOff')}>
      <ListHead title={t('dates.room.daysOff')} note={t('dates.room.daysOffNote')} />
      {table.isEmpty ? (
        <DatesEmpty
          of={table}
          sentence={t('dates.room.emptyDaysOff')}
          example={[
            [columnTitle('dayOff', 'date'), t('dates.room.exampleDayOffDate')],
            [columnTitle('dayOff', 'title'), t('dates.room.exampleDayOff')],
          ]}
          action={t('dates.room.addDayOff')}
        />
      ) : (
        <div className={styles.grid}>
          <RecordTable
            of={table}
            label={t('dates.room.daysOff')}
            addLabel={t('dates.room.addDayOff')}
            issueOf={(row, columnId) => dayOffIssue(t, row, columnId)}
          />
        </div>
      )}
    </section>
  );
}
