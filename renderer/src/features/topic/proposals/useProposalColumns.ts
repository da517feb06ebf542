import type { GridColumn, GridIssue } from '@ui/index.ts';
import { useMemo } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { columnTitle } from '@app/i18n/field-words.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { columnsOf } from '@app/records/fields/columns.tsx';
import type { References } from '@app/records/fields/labelled.ts';
import type { ProposalRow } from './find-proposals.ts';

const NO_ROWS: readonly ProposalRow[] = [];
const NUMBERS = ['sympathy', 'opinions', 'agreement'] as const;

export function useProposalColumns(references: References): readonly GridColumn<ProposalRow>[] {
  const { t } = useTranslation();
  const locale = useLocale();
  return useMemo(() => {
    const column = columnsOf<'proposal', ProposalRow>('proposal', { t, locale, rows: NO_ROWS, references });
    return [
      column('title', { width: 240, fixed: true, tone: () => 'strong' }),
      column('state', { width: 84 }),
      column('source', { width: 84 }),
      ...NUMBERS.map((id): GridColumn<ProposalRow> => ({
        id,
        title: columnTitle('proposal', id),
        width: 68,
        kind: 'number',
        editable: () => false,
        text: (row) => String(row[id] ?? ''),
        format: (row) => row[id]?.toLocaleString('en') ?? '',
      })),
      column('problem', { width: 220 }),
      column('idea', { width: 220 }),
      column('tags', { width: 120 }),
      column('receivedOn', { width: 92 }),
      column('closesOn', { width: 92 }),
      column('proposerId', { width: 100 }),
    ];
  }, [t, locale, references]);
}

/** What is odd about a cell; it is stored all the same. */
export function proposalIssue(t: TFunction, row: ProposalRow, columnId: string): GridIssue | undefined {
  if (columnId === 'title' && row.isUrgent === 'yes') return { severity: 'warning', text: t('topic.issue.urgent') };
  if (columnId === 'sympathy' && row.undated > 0)
    return { severity: 'warning', text: t('topic.issue.undated', { count: row.undated }) };
  return undefined;
}
