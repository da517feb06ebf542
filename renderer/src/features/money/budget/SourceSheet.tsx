import { formatRate, formatWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import { Button } from '@ui/index.ts';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { readerOf } from '@app/records/fields/reader.ts';
import { ImportButton } from '@app/records/import/ImportButton.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import { useFollowedRow } from '@app/records/useFollowedRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import { newSource } from '../model/book-view.ts';
import type { BookView, SourceView } from '../model/book-view.ts';
import styles from '../Money.module.css';
import type { Book } from '../useBook.ts';
import { sourceIssue, useSourceColumns } from './useSourceColumns.ts';

const foldOf = oneOf(['open', 'closed'], 'open');
const ROW = 29;
/** Head, foot and the row that adds one. */
const AROUND = 96;
const MOST_ROWS = 5;

export interface SourceSheetProps {
  readonly experimentId: string;
  readonly book: Book;
  readonly view: BookView;
}

/** 재원: what each source gives, what is planned on it, and the interest that it earned. */
export function SourceSheet({ experimentId, book, view }: SourceSheetProps) {
  const { t } = useTranslation();
  const [fold, setFold] = usePreference(`money.sources.${experimentId}`, foldOf);
  const { sources, given, noSource } = view;
  const columns = useSourceColumns(view);
  const reader = useMemo(() => readerOf<'fundingSource', SourceView>('fundingSource', { t }), [t]);
  const table = useRecordTable({
    table: 'fundingSource',
    experimentId,
    gestures: book.sources,
    stored: sources,
    rows: sources,
    columns,
    reader,
    start: () => ({ name: t('money.newSource') }),
    view: newSource,
  });
  useFollowedRow({
    experimentId,
    room: 'money',
    rows: sources,
    onFollow(id, field) {
      setFold('open');
      table.goToField(id, field);
    },
  });
  const shown = Math.min(MOST_ROWS, table.drafts.rows.length);
  const interest = sources.reduce((sum, source) => sum + source.interest, 0);
  const planned = view.total.planned - (noSource?.planned ?? 0);
  function footer(columnId: string) {
    switch (columnId) {
      case 'name':
        return t('money.sum');
      case 'amount':
        return formatWon(given);
      case 'planned':
        return formatWon(won(planned));
      case 'difference':
        return formatWon(won(given - planned));
      case 'rate':
        return formatRate(view.total.rate);
      case 'interest':
        return formatWon(won(interest));
      default:
        return null;
    }
  }
  return (
    <section className={styles.sources} aria-label={t('money.sources')}>
      <div className={styles.sectionHead}>
        <h2 className={styles.sectionTitle}>
          <Button
            variant="quiet"
            icon={fold === 'open' ? ChevronDown : ChevronRight}
            aria-expanded={fold === 'open'}
            onClick={() => setFold(fold === 'open' ? 'closed' : 'open')}
          >
            {t('money.sources')}
          </Button>
        </h2>
        <span className={styles.quiet}>
          {noSource !== null && noSource.planned !== 0
            ? t('money.unassigned', { amount: formatWon(noSource.planned) })
            : t('money.sourcesHelp')}
        </span>
        <ImportButton of={table} />
        <span className={styles.unit}>{t('money.unit')}</span>
      </div>
      {fold === 'closed' ? null : (
        <div className={styles.sourceGrid} style={{ height: AROUND + ROW * shown }}>
          <RecordTable
            of={table}
            label={t('money.sources')}
            addLabel={t('money.addSource')}
            issueOf={(row, columnId) => sourceIssue(t, row, columnId)}
            footer={footer}
          />
        </div>
      )}
    </section>
  );
}
