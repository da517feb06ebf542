import { matchesSearch } from '@shared/domain/choseong.ts';
import { formatPlainDate } from '@shared/domain/civil-date.ts';
import { PLAIN_RECEIPT_LIMIT } from '@shared/domain/expense-evidence.ts';
import { formatWon } from '@shared/domain/money.ts';
import { shownMeans } from '@shared/domain/payment-means.ts';
import { won } from '@shared/domain/units.ts';
import type { GridColumn, GridIssue, Option } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import type { HeadedColumn } from '@app/records/table/paste-header.ts';
import { amountWidth } from '../model/amount-width.ts';
import type { BookView } from '../model/book-view.ts';
import { withheld } from '../model/expense-view.ts';
import type { ExpenseView } from '../model/expense-view.ts';
import { headingsOf } from '../model/headings.ts';
import { EvidenceCell } from './EvidenceCell.tsx';
import { MeansCell } from './MeansCell.tsx';
import { EVIDENCE_KINDS, MEANS, WITHHOLDING_KINDS } from '../model/kinds.ts';

const EXPENSE_COLUMNS = [
  'date',
  'payee',
  'description',
  'line',
  'source',
  'supply',
  'vat',
  'total',
  'means',
  'evidence',
  'evidenceNumber',
  'withholding',
  'tax',
  'net',
  'note',
] as const;

type ExpenseColumn = (typeof EXPENSE_COLUMNS)[number];

export function expenseHeadings(t: TFunction): readonly HeadedColumn[] {
  return headingsOf(
    EXPENSE_COLUMNS,
    (id, lng) => t(`money.expenseColumn.${id}`, { lng }),
    (id, lng) => t(`money.expenseHeading.${id}`, { lng }),
  );
}

/** The columns of the expenses. Tax and net pay are computed from the kind of withholding. */
export function useExpenseColumns(
  view: BookView,
  /** Attached files per expense. */
  files: Readonly<Record<string, number>>,
): readonly GridColumn<ExpenseView>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  const { lines, lineLabels, sourceLabels, expenses } = view;
  return useMemo(() => {
    const title = (id: ExpenseColumn) => t(`money.expenseColumn.${id}`);
    const payees: readonly Option[] = [...new Set(expenses.map(({ payee }) => payee))].map((payee) => ({
      value: payee,
      label: payee,
    }));
    const lineOptions: readonly Option[] = lines.map((line, index) => ({
      value: line.id,
      label: lineLabels[index]?.label ?? '',
      hint: t('money.leftOf', { amount: formatWon(line.figures.left) }),
    }));
    const sourceOptions: readonly Option[] = sourceLabels.map(({ id, label }) => ({ value: id, label }));
    function find(options: readonly Option[]) {
      return (typed: string) => options.filter(({ label }) => label !== '' && matchesSearch(label, typed));
    }
    function choice<V extends string>(
      id: 'means' | 'evidence' | 'withholding',
      width: number,
      values: readonly V[],
      nameOf: (value: V) => string,
      valueOf: (row: ExpenseView) => V | null,
    ): GridColumn<ExpenseView> {
      const options = values.map((value) => ({ value, label: nameOf(value) }));
      return {
        id,
        title: title(id),
        width,
        kind: 'text',
        text: (row) => {
          const value = valueOf(row);
          return value === null ? '' : nameOf(value);
        },
        tone: (row) => (valueOf(row) === 'none' ? 'quiet' : 'plain'),
        suggest: find(options),
        suggestOnly: true,
      };
    }
    function amount(id: 'supply' | 'vat' | 'total', least: number): GridColumn<ExpenseView> {
      const width = amountWidth(
        expenses.map((expense) => expense[id]),
        least,
      );
      return {
        id,
        title: title(id),
        width,
        minWidth: width,
        kind: 'number',
        text: (row) => String(row[id]),
        format: (row) => formatWon(row[id]),
        tone: (row) => (id === 'total' ? 'strong' : row[id] === 0 ? 'quiet' : 'plain'),
      };
    }
    function computed(id: 'tax' | 'net', text: (row: ExpenseView) => string): GridColumn<ExpenseView> {
      // Never more than what was paid.
      const width = amountWidth(
        expenses.filter(({ withholding }) => withholding !== 'none').map(({ total }) => total),
        88,
      );
      return { id, title: title(id), width, minWidth: width, kind: 'number', editable: () => false, text };
    }
    const columns: readonly GridColumn<ExpenseView>[] = [
      {
        id: 'date',
        title: title('date'),
        width: 92,
        kind: 'text',
        text: (row) => (row.date === null ? '' : formatPlainDate(row.date, 'ko')),
        format: (row) => (row.date === null ? '' : formatPlainDate(row.date, locale)),
      },
      {
        id: 'payee',
        title: title('payee'),
        width: 108,
        kind: 'text',
        text: (row) => row.payee,
        suggest: (typed) => (typed.trim() === '' ? [] : find(payees)(typed).filter(({ label }) => label !== typed)),
      },
      { id: 'description', title: title('description'), width: 132, kind: 'text', text: (row) => row.description },
      {
        id: 'line',
        title: title('line'),
        width: 116,
        kind: 'text',
        text: (row) => row.lineLabel,
        suggest: find(lineOptions),
        suggestOnly: true,
      },
      {
        id: 'source',
        title: title('source'),
        width: 80,
        kind: 'text',
        text: (row) => (row.sourceFromLine ? '' : row.sourceLabel),
        format: (row) => row.sourceLabel,
        tone: (row) => (row.sourceFromLine ? 'quiet' : 'plain'),
        suggest: find(sourceOptions),
        suggestOnly: true,
      },
      amount('supply', 84),
      amount('vat', 72),
      amount('total', 92),
      {
        ...choice(
          'means',
          84,
          MEANS,
          (value) => t(`money.means.${value}`),
          (row) => row.means,
        ),
        render: (row) => <MeansCell expense={row} />,
        tone: (row) => (shownMeans(row).isDerived ? 'quiet' : 'plain'),
      },
      {
        ...choice(
          'evidence',
          108,
          EVIDENCE_KINDS,
          (value) => t(`money.evidence.${value}`),
          (row) => row.evidence,
        ),
        render: (row) => <EvidenceCell kind={t(`money.evidence.${row.evidence}`)} files={files[row.id] ?? 0} />,
      },
      {
        id: 'evidenceNumber',
        title: title('evidenceNumber'),
        width: 104,
        kind: 'text',
        text: (row) => row.evidenceNumber,
      },
      choice(
        'withholding',
        88,
        WITHHOLDING_KINDS,
        (value) => t(`money.withholding.${value}`),
        (row) => row.withholding,
      ),
      computed('tax', (row) => (row.tax === null ? '' : formatWon(won(withheld(row.tax))))),
      computed('net', (row) => (row.tax === null ? '' : formatWon(row.tax.net))),
      { id: 'note', title: title('note'), width: 200, kind: 'text', text: (row) => row.note },
    ];
    return columns;
  }, [t, locale, lines, lineLabels, sourceLabels, expenses, files]);
}

/** What an auditor would ask about a cell, with the remedy. Shown, never refused. */
export function expenseIssue(t: TFunction, row: ExpenseView, columnId: string): GridIssue | undefined {
  switch (columnId) {
    case 'date':
      return row.periodGap === null
        ? undefined
        : { severity: 'warning', text: t(`money.issue.period.${row.periodGap}`) };
    case 'line':
      if (row.lineId === null && row.total !== 0) return { severity: 'info', text: t('money.issue.noLine') };
      return row.lineOver === 0
        ? undefined
        : { severity: 'warning', text: t('money.issue.over', { amount: formatWon(won(row.lineOver)) }) };
    case 'vat':
      return row.strangeVat ? { severity: 'warning', text: t('money.issue.strangeVat') } : undefined;
    case 'total':
      return row.total < 0 ? { severity: 'info', text: t('money.issue.refund') } : undefined;
    case 'evidence':
      if (row.evidenceGap === 'none') return { severity: 'warning', text: t('money.issue.noEvidence') };
      return row.evidenceGap === 'plainReceipt'
        ? {
            severity: 'warning',
            text: t('money.issue.plainReceipt', { limit: formatWon(won(PLAIN_RECEIPT_LIMIT)) }),
          }
        : undefined;
    case 'evidenceNumber':
      return row.evidenceGap === 'noNumber' ? { severity: 'info', text: t('money.issue.noNumber') } : undefined;
    default:
      return undefined;
  }
}
