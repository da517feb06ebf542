import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useLoaded } from '@app/lib/data.ts';
import { RecordTable } from '@app/records/RecordTable.tsx';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import { useRows } from '@app/records/useRows.ts';
import { DatesEmpty } from './DatesEmpty.tsx';
import { ListHead } from './ListHead.tsx';
import { namedDateReader } from './named-reader.ts';
import styles from './Dates.module.css';
import { namedDateIssue, useNamedColumns } from './useNamedColumns.tsx';

/** A row that is not stored is shown as it will be. */
function asItIs<R>(row: R): R {
  return row;
}

/** 기준 날짜: the dates that cards, and other such dates, hang on. */
export function NamedDateList({ experimentId }: { readonly experimentId: string }) {
  const { t } = useTranslation();
  const dates = useRows('namedDate', experimentId);
  const days = useLoaded('dates.anchors', { experimentId });
  const references = useMemo(
    () => ({ anchorDateId: dates.rows.map(({ id, title }) => ({ id, label: title, aliases: [] })) }),
    [dates.rows],
  );
  const columns = useNamedColumns(days, references);
  const reader = useMemo(() => namedDateReader(t, references), [t, references]);
  const table = useRecordTable({
    table: 'namedDate',
    experimentId,
    gestures: dates,
    stored: dates.rows,
    rows: dates.rows,
    columns,
    reader,
    view: asItIs,
  });
  return (
    <section className={styles.list} aria-label={t('dates.room.named')}>
      <ListHead title={t('dates.room.named')} note={t('dates.room.namedNote')} />
      {table.isEmpty ? (
        <DatesEmpty
          of={table}
          sentence={t('dates.room.emptyNamed')}
          example={[
            [columnTitle('namedDate', 'title'), t('dates.room.exampleTitle')],
            [columnTitle('namedDate', 'anchor'), t('dates.room.exampleAnchor')],
            [t('dates.room.resolved'), t('dates.room.exampleDate')],
          ]}
          action={t('dates.room.addNamed')}
        />
      ) : (
        <div className={styles.grid}>
          <RecordTable
            of={table}
            label={t('dates.room.named')}
            addLabel={t('dates.room.addNamed')}
            issueOf={(row, columnId) => namedDateIssue(t, days, row, columnId)}
          />
        </div>
      )}
    </section>
  );
}
