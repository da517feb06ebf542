import type { Expense } from '@shared/contract/entities.ts';
import { formatWon, sumWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import { Button, Split } from '@ui/index.ts';
import { PanelRight } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useToday } from '@app/i18n/hooks.ts';
import { useData, useLoaded } from '@app/lib/data.ts';
import { oneOf, usePreference } from '@app/lib/preferences.ts';
import { EmptyRoom } from '@app/records/EmptyRoom.tsx';
import { listChoice, ListTools, NothingFound } from '@app/records/ListTools.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import { useFollowedRow } from '@app/records/useFollowedRow.ts';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import type { BookView } from '../model/book-view.ts';
import { newExpense, viewSpending, withheld } from '../model/expense-view.ts';
import type { ExpenseView } from '../model/expense-view.ts';
import type { Book } from '../useBook.ts';
import { expenseReader } from './expense-reader.ts';
import { EXPENSE_FILTERS, findExpenses } from './find-expenses.ts';
import { SpendingAside } from './SpendingAside.tsx';
import { expenseIssue, useExpenseColumns, useExpenseReferences } from './useExpenseColumns.tsx';

const asideOf = oneOf(['open', 'closed'], 'open');
/** Several payments of a day stand below its date, several of an item below its name. */
const MERGED = { left: ['date', 'lineId', 'sourceId'], of: ['description', 'payee'] };
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
  const files = useData('attachment.counts', { experimentId }).data?.['expense'] ?? NO_FILES;
  const references = useExpenseReferences(view);
  const columns = useExpenseColumns(view, references, files);
  const reader = useMemo(() => expenseReader(t, { references }), [t, references]);
  const spending = useMemo(() => viewSpending(view, { experiment, today }), [view, experiment, today]);
  const rows = useMemo(() => findExpenses(spending.rows, search, filter), [spending.rows, search, filter]);
  const isWhole = search.trim() === '' && filter === 'all';
  const next = view.expenses.length + 1;
  function showAll(): void {
    setSearch('');
    setFilter('all');
  }
  const table = useRecordTable({
    table: 'expense',
    experimentId,
    gestures: book.expenses,
    stored: view.expenses,
    rows,
    order: isWhole ? 'own' : 'part',
    columns,
    merged: MERGED,
    reader,
    view: useCallback((expense: Expense) => newExpense(expense, next), [next]),
    onShowAll: showAll,
  });
  const footer = useFooter(rows);
  useFollowedRow({ experimentId, room: 'money', rows: view.expenses, onFollow: table.goToField });

  if (table.isEmpty) {
    const texts = t('money.empty.expense').split('|');
    return (
      <EmptyRoom
        of={table}
        sentence={t('money.empty.spending')}
        example={EXAMPLE.map((id, index) => [columnTitle('expense', id), texts[index] ?? ''])}
        action={t('money.addExpense')}
        onAct={table.add}
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
            onGoTo={table.goTo}
          />
        ) : null
      }
    >
      <ListTools
        of={table}
        label={t('money.spending')}
        search={{
          label: t('money.searchLabel'),
          placeholder: t('money.search'),
          value: search,
          onChange: setSearch,
        }}
        choices={[
          listChoice({
            label: t('money.filter'),
            value: filter,
            options: EXPENSE_FILTERS.map((value) => ({ value, label: t(`money.filterBy.${value}`) })),
            onChange: setFilter,
          }),
        ]}
        found={isWhole ? undefined : t('money.found', { count: rows.length })}
        onClear={showAll}
        addLabel={t('money.addExpense')}
        onAdd={table.add}
        end={
          <Button
            variant="quiet"
            icon={PanelRight}
            pressed={aside === 'open'}
            onClick={() => setAside(aside === 'open' ? 'closed' : 'open')}
          >
            {t('money.toCheck')}
          </Button>
        }
      />
      <RecordTable
        of={table}
        label={t('money.spending')}
        addLabel={t('money.addExpense')}
        frozen={2}
        rowHead={(row) => String(row.number)}
        issueOf={(row, columnId) => expenseIssue(t, row, columnId)}
        footer={footer}
        onSelectionChange={({ rowIds }) => setSelected(rowIds[0] ?? null)}
        empty={
          <NothingFound>
            {t('money.noMatch')}{' '}
            <Button variant="quiet" size="small" onClick={showAll}>
              {t('money.showAll')}
            </Button>
          </NothingFound>
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
