import { matchesSearch } from '@shared/domain/choseong.ts';
import { formatRate, formatWon } from '@shared/domain/money.ts';
import { won } from '@shared/domain/units.ts';
import type { GridColumn, GridIssue } from '@ui/index.ts';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeadedColumn } from '@app/tables/paste-header.ts';
import type { SourceView } from '../model/book-view.ts';
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

export function useSourceColumns(): readonly GridColumn<SourceView>[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const kinds = SOURCE_KINDS.map((kind) => ({ value: kind, label: t(`money.sourceKind.${kind}`) }));
    function computed(
      id: 'planned' | 'difference' | 'rate',
      width: number,
      text: (row: SourceView) => string,
    ): GridColumn<SourceView> {
      return { id, title: t(`money.sourceColumn.${id}`), width, kind: 'number', editable: () => false, text };
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
        width: 120,
        kind: 'number',
        text: (row) => (row.amount === null ? '' : String(row.amount)),
        format: (row) => (row.amount === null ? '' : formatWon(row.amount)),
      },
      computed('planned', 120, (row) => formatWon(row.figures.planned)),
      {
        ...computed('difference', 120, difference),
        tone: (row) => (row.amount !== null && row.amount < row.figures.planned ? 'danger' : 'plain'),
      },
      computed('rate', 80, (row) => formatRate(row.figures.rate)),
      {
        id: 'interest',
        title: t('money.sourceColumn.interest'),
        width: 96,
        kind: 'number',
        text: (row) => String(row.interest),
        format: (row) => formatWon(row.interest),
        tone: (row) => (row.interest === 0 ? 'quiet' : 'plain'),
      },
    ];
    return columns;
  }, [t]);
}
