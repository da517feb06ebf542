import { formatWon, sumWon } from '@shared/domain/money.ts';
import { partsOf } from '@shared/domain/civil-date.ts';
import { won } from '@shared/domain/units.ts';
import { Button, Select, Split, TextField, Toolbar } from '@ui/index.ts';
import type { GridHandle } from '@ui/index.ts';
import { PanelRight, Plus } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@app/i18n/hooks.ts';
import { useData, useLoaded } from '@app/lib/data.ts';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { useDrafts } from '@app/records/table/useDrafts.ts';
import type { BookView } from '../model/book-view.ts';
import { draftExpense } from '../model/draft-views.ts';
import { viewSpending, withheld } from '../model/expense-view.ts';
import type { ExpenseView } from '../model/expense-view.ts';
import styles from '../Money.module.css';
import { MoneyEmpty } from '../MoneyEmpty.tsx';
import { MoneySheet } from '../MoneySheet.tsx';
import type { Book } from '../useBook.ts';
import { expenseReader } from './expense-reader.ts';
import type { ExpenseFields } from './expense-reader.ts';
import { EXPENSE_FILTERS, findExpenses } from './find-expenses.ts';
import { SpendingAside } from './SpendingAside.tsx';
import { expenseHeadings, expenseIssue, useExpenseColumns } from './useExpenseColumns.tsx';

const asideOf = oneOf(['open', 'closed'], 'open');
const filterOf = oneOf(EXPENSE_FILTERS, 'all');
const EXAMPLE = ['date', 'payee', 'description', 'supply', 'vat', 'total'] as const;

const NO_FILES: Readonly<Record<string, number>> = {};

export interface SpendingTabProps {
  readonly experimentId: string;
  readonly book: Book;
  readonly view: BookView;
}

/** 지출: what was paid, with its evidence, and what an auditor would ask about. */
export function SpendingTab({ experimentId, book, view }: SpendingTabProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { experiment } = useLoaded('experiment.detail', { experimentId });
  const [search, setSearch] = useState('');
  const [filter, setFilter] = usePreference(`money.filter.${experimentId}`, filterOf);
  const [selected, setSelected] = useState<string | null>(null);
  const [aside, setAside] = usePreference('money.aside', asideOf);
  const grid = useRef<GridHandle>(null);
  /** A new row to go to as soon as there is a grid. */
  const next = useRef<string | null>(null);
  const files = useData('attachment.counts', { experimentId }).data?.expense ?? NO_FILES;
  const columns = useExpenseColumns(view, files);
  const headings = useMemo(() => expenseHeadings(t), [t]);
  const { lineLabels, sourceLabels } = view;
  const { year } = partsOf(experiment.eventDate ?? today);
  const reader = useMemo(
    () => expenseReader(t, { lines: lineLabels, sources: sourceLabels, year }),
    [t, lineLabels, sourceLabels, year],
  );
  const spending = useMemo(() => viewSpending(view, { experiment, today }), [view, experiment, today]);
  const rows = useMemo(() => findExpenses(spending.rows, search, filter), [spending.rows, search, filter]);
  const isWhole = search.trim() === '' && filter === 'all';
  const drafts = useDrafts<ExpenseView, ExpenseFields>({
    rows,
    stored: view.expenses,
    start: () => ({}),
    show: (id, fields) => draftExpense(experimentId, { id, number: view.expenses.length + 1, fields }),
    store: book.expenses.add,
  });

  function showAll() {
    setSearch('');
    setFilter('all');
  }
  function add(): void {
    // Filtered, the new row would not be seen.
    showAll();
    const id = drafts.open(null);
    if (grid.current === null) next.current = id;
    else grid.current.focusCell(id, 'date');
  }
  const holdGrid = useCallback((handle: GridHandle | null) => {
    grid.current = handle;
    if (handle === null || next.current === null) return;
    handle.focusCell(next.current, 'date');
    next.current = null;
  }, []);
  function goTo(id: string, columnId: string) {
    showAll();
    grid.current?.focusCell(id, columnId);
  }
  const footer = useFooter(rows);

  if (view.expenses.length === 0 && drafts.rows.length === 0) {
    return (
      <MoneyEmpty
        columns={columns}
        reader={reader}
        headings={headings}
        table={book.expenses}
        sentence={t('money.empty.spending')}
        example={EXAMPLE.map((id, index) => [
          t(`money.expenseColumn.${id}`),
          t('money.empty.expense').split('|')[index] ?? '',
        ])}
        action={
          <Button variant="primary" size="large" icon={Plus} onClick={add}>
            {t('money.addExpense')}
          </Button>
        }
      />
    );
  }
  return (
    <Split
      panel={
        aside === 'open' ? (
          <SpendingAside
            experimentId={experimentId}
            spending={spending}
            view={view}
            selected={spending.rows.find((row) => row.id === selected) ?? null}
            onGoTo={goTo}
          />
        ) : null
      }
    >
      <Toolbar
        label={t('money.spending')}
        className={styles.tools}
        end={
          <>
            <Button
              variant="quiet"
              icon={PanelRight}
              pressed={aside === 'open'}
              onClick={() => setAside(aside === 'open' ? 'closed' : 'open')}
            >
              {t('money.toCheck')}
            </Button>
            <Button icon={Plus} onClick={add}>
              {t('money.addExpense')}
            </Button>
          </>
        }
      >
        <TextField
          type="search"
          label={t('money.searchLabel')}
          placeholder={t('money.search')}
          value={search}
          onCommit={setSearch}
          onDraft={setSearch}
          onEscape={() => setSearch('')}
          className={styles.search}
        />
        <Select
          label={t('money.filter')}
          value={filter}
          options={EXPENSE_FILTERS.map((value) => ({ value, label: t(`money.filterBy.${value}`) }))}
          onChange={setFilter}
          className={styles.select}
        />
      </Toolbar>
      <MoneySheet
        ref={holdGrid}
        experimentId={experimentId}
        name="expenses"
        label={t('money.spending')}
        insertLabel={t('money.addExpense')}
        columns={columns}
        reader={reader}
        headings={headings}
        table={book.expenses}
        drafts={drafts}
        isPart={!isWhole}
        frozen={2}
        rowHead={(row) => String(row.number)}
        issueOf={(row, columnId) => expenseIssue(t, row, columnId)}
        footer={footer}
        onSelectionChange={({ rowIds }) => setSelected(rowIds[0] ?? null)}
        empty={
          <p className={styles.none} role="status">
            {t('money.noMatch')}{' '}
            <Button variant="quiet" size="small" onClick={showAll}>
              {t('money.showAll')}
            </Button>
          </p>
        }
      />
    </Split>
  );
}

/** Sums of what is shown, so that a filter adds up by itself. */
function useFooter(rows: readonly ExpenseView[]) {
  const { t } = useTranslation();
  const sums = useMemo(() => {
    const sum = (of: (row: ExpenseView) => number) => {
      const whole = sumWon(rows.map((row) => won(of(row))));
      return whole.ok ? formatWon(whole.value) : '';
    };
    return {
      supply: sum((row) => row.supply),
      vat: sum((row) => row.vat),
      total: sum((row) => row.total),
      tax: sum((row) => withheld(row.tax)),
      net: sum((row) => row.tax?.net ?? 0),
    };
  }, [rows]);
  return (columnId: string) => {
    if (columnId === 'payee') return t('money.sumOf', { count: rows.length });
    return columnId in sums ? sums[columnId as keyof typeof sums] : null;
  };
}
