import { PRODUCT } from '@shared/entities/index.ts';
import type { Entity } from '@shared/entities/index.ts';
import type { GridIssue } from '@ui/index.ts';
import { Button } from '@ui/index.ts';
import { ListChecks } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '@app/i18n/hooks.ts';
import { choiceWord, columnTitle } from '@app/i18n/field-words.ts';
import { EmptyRoom } from '@app/records/EmptyRoom.tsx';
import { columnsOf } from '@app/records/fields/columns.tsx';
import { readerOf } from '@app/records/fields/reader.ts';
import { PartTable } from '@app/records/PartTable.tsx';
import { RecordTable } from '@app/records/RecordTable.tsx';
import { useRecordTable } from '@app/records/useRecordTable.ts';
import styles from '../Topic.module.css';
import type { Topic } from '../useTopic.ts';
import { useCriteriaPresets } from './useCriteriaPresets.ts';

const NO_ROWS: readonly Entity<'criterion'>[] = [];
const asStored = (row: Entity<'criterion'>) => row;

/** The criteria with their weights, and who gives points. */
export function CriteriaView({ experimentId, topic }: { readonly experimentId: string; readonly topic: Topic }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { criteria, raters, people } = topic;
  const presets = useCriteriaPresets(criteria);
  const columns = useMemo(() => {
    const column = columnsOf<'criterion', Entity<'criterion'>>('criterion', { t, locale, rows: NO_ROWS });
    return [
      column('title', { width: 220, fixed: true, tone: () => 'strong' }),
      column('subject', { width: 76 }),
      column('kind', { width: 112 }),
      column('weight', { width: 68 }),
      column('method', { width: 104 }),
      column('countKind', { width: 84 }),
      column('scale', { width: 92 }),
      column('low', { width: 68 }),
      column('high', { width: 68 }),
      column('dropsExtremes', { width: 104 }),
      column('isShownOnly', { width: 84 }),
      column('scaleNote', { width: 200 }),
    ];
  }, [t, locale]);
  const reader = useMemo(() => readerOf('criterion', { t }), [t]);
  const table = useRecordTable({
    table: 'criterion',
    experimentId,
    gestures: criteria,
    stored: criteria.rows,
    rows: criteria.rows,
    columns,
    reader,
    view: asStored,
  });
  // Proposals and directions are weighed apart.
  const weighed = [
    { subject: 'proposal', scores: topic.ofProposals } as const,
    { subject: 'direction', scores: topic.ofDirections } as const,
  ].map(({ subject, scores: { scored, scoring } }) => ({
    subject,
    isWeighed: scored.length > 0,
    isShort: scored.length > 0 && !scoring.ok,
    sum: scored.reduce((total, { weight }) => total + weight, 0),
  }));
  const told = weighed.filter(({ isWeighed }) => isWeighed);

  function issueOf(row: Entity<'criterion'>, columnId: string): GridIssue | undefined {
    const own = weighed.find(({ subject }) => subject === row.subject);
    const isCounted = row.kind !== 'must' && !row.isShownOnly;
    return columnId === 'weight' && own?.isShort === true && isCounted
      ? { severity: 'warning', text: t('topic.issue.weightsSum', { sum: own.sum }) }
      : undefined;
  }
  function sumText({ isShort, sum }: (typeof weighed)[number]): string {
    return isShort
      ? t(sum < 100 ? 'topic.issue.weightsShort' : 'topic.issue.weightsOver', { sum, count: Math.abs(100 - sum) })
      : t('topic.criteria.sum', { sum });
  }

  if (table.isEmpty) {
    return (
      <EmptyRoom
        of={table}
        sentence={t('topic.criteria.empty')}
        example={(['title', 'kind', 'weight'] as const).map((name) => [
          columnTitle('criterion', name),
          t(`topic.criteria.example.${name}`),
        ])}
        hint={t('topic.criteria.hint')}
        icon={ListChecks}
        action={t('topic.criteria.begin')}
        onAct={presets.weighted}
      />
    );
  }
  return (
    <div className={styles.fill}>
      <div className={styles.notes}>
        {(told.length === 0 ? weighed.slice(0, 1) : told).map((own) => (
          <p key={own.subject} className={own.isShort ? styles.warning : styles.quiet} role="status">
            {told.length === 0
              ? sumText(own)
              : t('topic.criteria.sumOf', {
                  subject: choiceWord(PRODUCT.fieldOf('criterion', 'subject'), own.subject) ?? '',
                  sum: sumText(own),
                })}
          </p>
        ))}
      </div>
      <RecordTable
        of={table}
        label={t('topic.criteria.title')}
        addLabel={t('topic.criteria.add')}
        frozen={1}
        issueOf={issueOf}
      />
      <div className={styles.bar}>
        <Button size="small" changes onClick={presets.agenda}>
          {t('topic.criteria.addAgenda')}
        </Button>
        <Button size="small" changes onClick={presets.grades}>
          {t('topic.criteria.useGrades')}
        </Button>
        <Button size="small" changes onClick={presets.dropExtremes}>
          {t('topic.criteria.dropExtremes')}
        </Button>
      </div>
      <section aria-label={t('topic.raters.title')} className={styles.notes}>
        <h2>{t('topic.raters.title')}</h2>
        <div className={styles.raters}>
          <PartTable
            table="rater"
            label={t('topic.raters.title')}
            rows={raters.rows}
            gestures={raters}
            fields={['label', 'personId', 'recordedBy']}
            start={{}}
            addLabel={t('topic.raters.add')}
            begin="label"
            references={{ personId: people }}
            issueOf={({ id, label }) =>
              raters.rows.some((other) => other.id !== id && other.label.trim() === label.trim())
                ? t('topic.issue.sameRater', { name: label })
                : undefined
            }
          />
        </div>
      </section>
    </div>
  );
}
