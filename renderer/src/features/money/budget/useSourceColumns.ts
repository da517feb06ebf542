import { matchesSearch } from '@shared/domain/choseong.ts';
import { formatRate, formatWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import { figureWidth } from '@ui/index.ts';
import type { GridColumn, GridIssue } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeadedColumn } from '@app/records/table/paste-header.ts';
import { amountWidth } from '../model/amount-width.ts';
import type { BookView, SourceView } from '../model/book-view.ts';
import { headingsOf } from '../model/headings.ts';
import { SOURCE_KINDS } from '../model/kinds.ts';

const SOURCE_COLUMNS = ['name', 'kind', 'amount', 'planned', 'difference', 'rate', 'interest'] as const;

export function sourceHeadings(t: TFunction): readonly HeadedColumn[] {
  return headingsOf(
    SOURCE_COLUMNS,
    (id, lng) => t(`money.sourceColumn.${id}`, { lng }),
    (id, lng) => t(`money.sourceHeading.${id}`, { lng }),
  );
}

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
  const { rate } = total;
  return useMemo(() => {
    const given = sources.map(({ amount }) => amount ?? 0);
    // The difference is between all that is given and, below 0, all that is planned.
    const planned = sources.map(({ figures }) => -figures.planned);
    const width = Math.max(amountWidth(given, 120), amountWidth(planned, 120));
    const rates = [...sources.map(({ figures }) => formatRate(figures.rate)), formatRate(rate)];
    const interest = amountWidth(
      sources.map((source) => source.interest),
      96,
    );
    const kinds = SOURCE_KINDS.map((kind) => ({ value: kind, label: t(`money.sourceKind.${kind}`) }));
    function computed(
      id: 'planned' | 'difference' | 'rate',
      least: number,
      text: (row: SourceView) => string,
    ): GridColumn<SourceView> {
      const title = t(`money.sourceColumn.${id}`);
      return { id, title, width: least, minWidth: least, kind: 'number', editable: () => false, text };
    }
    const columns: readonly GridColumn<SourceView>[] = [
      {
        id: 'name',
        title: t('money.sourceColumn.name'),
        width: 184,
        kind: 'text',
        fixed: true,
        tone: () => 'strong',
        text: (row) => row.name,
      },
      {
        id: 'kind',
        title: t('money.sourceColumn.kind'),
        width: 88,
        kind: 'text',
        text: (row) => (row.kind === null ? '' : t(`money.sourceKind.${row.kind}`)),
        suggest: (typed) => kinds.filter(({ label }) => matchesSearch(label, typed)),
        suggestOnly: true,
      },
      {
        id: 'amount',
        title: t('money.sourceColumn.amount'),
        width,
        minWidth: width,
        kind: 'number',
        text: (row) => (row.amount === null ? '' : String(row.amount)),
        format: (row) => (row.amount === null ? '' : formatWon(row.amount)),
      },
      computed('planned', width, (row) => formatWon(row.figures.planned)),
      {
        ...computed('difference', width, difference),
        tone: (row) => (row.amount !== null && row.amount < row.figures.planned ? 'danger' : 'plain'),
      },
      computed('rate', figureWidth(rates, 80), (row) => formatRate(row.figures.rate)),
      {
        id: 'interest',
        title: t('money.sourceColumn.interest'),
        width: interest,
        minWidth: interest,
        kind: 'number',
        text: (row) => String(row.interest),
        format: (row) => formatWon(row.interest),
        tone: (row) => (row.interest === 0 ? 'quiet' : 'plain'),
      },
    ];
    return columns;
  }, [t, sources, rate]);
}
