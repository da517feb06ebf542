import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@app/i18n/hooks.ts';
import { useLoaded } from '@app/lib/data.ts';
import type { BookView } from '../model/book-view.ts';
import { missingEvidence, viewSpending, weakEvidence } from '../model/expense-view.ts';
import styles from '../Money.module.css';
import { ClosingForm } from './ClosingForm.tsx';
import { EvidenceTable } from './EvidenceTable.tsx';
import { FiguresTable } from './FiguresTable.tsx';
import type { FiguresRow } from './FiguresTable.tsx';
import { ReturnsTable } from './ReturnsTable.tsx';

export interface SummaryTabProps {
  readonly experimentId: string;
  readonly view: BookView;
  readonly onShowMissing: () => void;
}

/** 요약: planned, spent, left and rate by source, 비목 and line; what evidence is missing; what the report will say in words. */
export function SummaryTab({ experimentId, view, onShowMissing }: SummaryTabProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { experiment } = useLoaded('experiment.detail', { experimentId });
  const spending = useMemo(() => viewSpending(view, { experiment, today }), [view, experiment, today]);
  const { lines, lineLabels, sources, byCategory, noSource, noLine, total } = view;
  const sourceRows: readonly FiguresRow[] = [
    ...sources.map((source) => ({
      key: source.id,
      label: source.name,
      detail: source.kind === null ? '' : t(`money.sourceKind.${source.kind}`),
      figures: source.figures,
    })),
    ...(noSource === null ? [] : [{ key: 'none', label: t('money.noSource'), figures: noSource }]),
  ];
  const categoryRows: readonly FiguresRow[] = byCategory.map((row) => ({
    key: row.key ?? 'none',
    label: row.key ?? t('money.noCategory'),
    figures: row,
  }));
  const lineRows: readonly FiguresRow[] = [
    ...lines.map((line, index) => ({
      key: line.id,
      label: lineLabels[index]?.label ?? '',
      detail: line.category,
      figures: line.figures,
    })),
    ...(noLine === null ? [] : [{ key: 'none', label: t('money.noLine'), figures: noLine }]),
  ];
  return (
    <div className={styles.summary}>
      <div className={styles.tables}>
        <FiguresTable title={t('money.bySource')} rows={sourceRows} total={total} />
        <ReturnsTable sources={sources} />
        <FiguresTable title={t('money.byCategory')} rows={categoryRows} total={total} charted />
        <FiguresTable title={t('money.byLine')} rows={lineRows} total={total} />
        <EvidenceTable
          title={t('money.missingEvidence')}
          rows={missingEvidence(spending.rows)}
          none={t(spending.rows.length === 0 ? 'money.nothingYet' : 'money.evidenceComplete')}
          onShow={onShowMissing}
        />
        <EvidenceTable
          title={t('money.weakEvidence')}
          rows={weakEvidence(spending.rows)}
          none={t(spending.rows.length === 0 ? 'money.nothingYet' : 'money.noWeakEvidence')}
          onShow={onShowMissing}
        />
      </div>
      <ClosingForm experimentId={experimentId} />
    </div>
  );
}
