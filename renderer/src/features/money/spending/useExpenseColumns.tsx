import { PLAIN_RECEIPT_LIMIT } from '@shared/domain/expense-evidence.ts';
import { formatWon } from '@shared/domain/money.ts';
import { shownMeans } from '@shared/domain/payment-means.ts';
import { won } from '@shared/domain/units.ts';
import type { GridColumn, GridIssue } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { amountWidth } from '@app/records/fields/amount-width.ts';
import { columnsOf } from '@app/records/fields/columns.tsx';
import { suggestFrom } from '@app/records/fields/labelled.ts';
import type { References } from '@app/records/fields/labelled.ts';
import type { BookView } from '../model/book-view.ts';
import { withheld } from '../model/expense-view.ts';
import type { ExpenseView } from '../model/expense-view.ts';
import { EvidenceCell } from './EvidenceCell.tsx';
import { MeansCell } from './MeansCell.tsx';

/** What the columns of budget line and source may lead to; a line says what it has left. */
export function useExpenseReferences({ lines, lineLabels, sourceLabels }: BookView): References {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      lineId: lineLabels.map((label, index) => ({
        ...label,
        hint: t('money.leftOf', { amount: formatWon(lines[index]?.figures.left ?? won(0)) }),
      })),
      sourceId: sourceLabels,
    }),
    [t, lines, lineLabels, sourceLabels],
  );
}

/** The columns of the expenses. Tax and net pay are computed from the kind of withholding. */
export function useExpenseColumns(
  { expenses }: BookView,
  references: References,
  /** Attached files per expense. */
  files: Readonly<Record<string, number>>,
): readonly GridColumn<ExpenseView>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'expense', ExpenseView>('expense', { t, locale, rows: expenses, references });
    const payees = suggestFrom(
      [...new Set(expenses.map(({ payee }) => payee))].map((payee) => ({ value: payee, label: payee })),
    );
    function computed(id: 'tax' | 'net', text: (row: ExpenseView) => string): GridColumn<ExpenseView> {
      // Never more than what was paid.
      const width = amountWidth(
        expenses.filter(({ withholding }) => withholding !== 'none').map(({ total }) => total),
        88,
      );
      const title = columnTitle('expense', id);
      return { id, title, width, minWidth: width, kind: 'number', editable: () => false, text };
    }
    return [
      column('date'),
      column('payee', {
        width: 108,
        format: (row) => row.payeeLabel,
        // Whoever stands in the directory is called there.
        editable: (row) => row.personId === null,
        suggest: (typed) => (typed.trim() === '' ? [] : payees(typed).filter(({ label }) => label !== typed)),
      }),
      column('description', { width: 132 }),
      column('lineId', { width: 116 }),
      column('sourceId', {
        width: 80,
        text: (row) => (row.sourceFromLine ? '' : row.sourceLabel),
        format: (row) => row.sourceLabel,
        tone: (row) => (row.sourceFromLine ? 'quiet' : 'plain'),
      }),
      column('supply', { width: 84, tone: (row) => (row.supply === 0 ? 'quiet' : 'plain') }),
      column('vat', { width: 72, tone: (row) => (row.vat === 0 ? 'quiet' : 'plain') }),
      column('total', { tone: () => 'strong' }),
      column('means', {
        width: 84,
        render: (row) => <MeansCell expense={row} />,
        tone: (row) => (shownMeans(row).isDerived ? 'quiet' : 'plain'),
      }),
      column('evidence', {
        width: 108,
        render: (row) => <EvidenceCell kind={t(`money.evidence.${row.evidence}`)} files={files[row.id] ?? 0} />,
        tone: (row) => (row.evidence === 'none' ? 'quiet' : 'plain'),
      }),
      column('evidenceNumber', { width: 104 }),
      column('withholding', { width: 88, tone: (row) => (row.withholding === 'none' ? 'quiet' : 'plain') }),
      computed('tax', (row) => (row.tax === null ? '' : formatWon(won(withheld(row.tax))))),
      computed('net', (row) => (row.tax === null ? '' : formatWon(row.tax.net))),
      column('note', { width: 200 }),
    ];
  }, [t, locale, expenses, references, files]);
}

/** What an auditor would ask about a cell, with the remedy. Shown, never refused. */
export function expenseIssue(t: TFunction, row: ExpenseView, columnId: string): GridIssue | undefined {
  switch (columnId) {
    case 'date':
      return row.periodGap === null
        ? undefined
        : { severity: 'warning', text: t(`money.issue.period.${row.periodGap}`) };
    case 'lineId':
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
