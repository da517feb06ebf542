import { formatRate, formatWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import { figureWidth } from '@ui/index.ts';
import type { GridColumn, GridIssue } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { amountWidth } from '@app/records/fields/amount-width.ts';
import { columnsOf } from '@app/records/fields/columns.tsx';
import type { BookView, SourceView } from '../model/book-view.ts';

/** What the source gives beyond what is planned on it; null while its amount is unknown. */
function difference(row: SourceView): string {
  return row.amount === null ? '' : formatWon(won(row.amount - row.figures.planned));
}

/** What stands in the way of settling a source. Shown, never refused. */
export function sourceIssue(t: TFunction, row: SourceView, columnId: string): GridIssue | undefined {
  const { overspent, spent } = row.settlement;
  if (columnId === 'kind' && row.kind === null && spent !== 0)
    return { severity: 'info', text: t('money.issue.noKind') };
  if (columnId !== 'amount') return undefined;
  if (overspent > 0)
    return { severity: 'warning', text: t('money.issue.overspentSource', { amount: formatWon(overspent) }) };
  return row.kind === 'subsidy' && row.amount === null && spent !== 0
    ? { severity: 'info', text: t('money.issue.noAmount') }
    : undefined;
}

export function useSourceColumns({ sources, total }: BookView): readonly GridColumn<SourceView>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  const { rate } = total;
  return useMemo(() => {
    const column = columnsOf<'fundingSource', SourceView>('fundingSource', { t, locale, rows: sources });
    // The difference is between all that is given and, below 0, all that is planned.
    const planned = sources.map(({ figures }) => -figures.planned);
    const amount = column('amount', { width: amountWidth(planned, 120) });
    const rates = [...sources.map(({ figures }) => formatRate(figures.rate)), formatRate(rate)];
    function computed(
      id: 'planned' | 'difference' | 'rate',
      width: number,
      text: (row: SourceView) => string,
    ): GridColumn<SourceView> {
      const title = columnTitle('fundingSource', id);
      return { id, title, width, minWidth: width, kind: 'number', editable: () => false, text };
    }
    return [
      column('name', { title: t('money.sources'), width: 184, fixed: true, tone: () => 'strong' }),
      column('kind', { width: 88 }),
      amount,
      computed('planned', amount.width, (row) => formatWon(row.figures.planned)),
      {
        ...computed('difference', amount.width, difference),
        tone: (row) => (row.amount !== null && row.amount < row.figures.planned ? 'danger' : 'plain'),
      },
      computed('rate', figureWidth(rates, 80), (row) => formatRate(row.figures.rate)),
      column('interest', { width: 96, tone: (row) => (row.interest === 0 ? 'quiet' : 'plain') }),
    ];
  }, [t, locale, sources, rate]);
}
