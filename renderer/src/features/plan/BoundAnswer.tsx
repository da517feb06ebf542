import type { BoundField } from '@shared/domain/plan-worksheet.ts';
import { RadioGroup, TextArea, WonField } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useNumberWords } from '@app/fields/index.ts';
import { choiceOptions } from '@app/i18n/field-words.ts';
import { rowAddress } from '@app/lib/row-address.ts';
import styles from './Plan.module.css';

export interface BoundAnswerProps {
  readonly experimentId: string;
  readonly bound: BoundField;
  readonly title: string;
  readonly value: string | number | null;
  readonly onStore: (value: unknown) => Promise<void>;
}

/** The field of another room that answers a question, edited as it is. */
export function BoundAnswer({ experimentId, bound, title, value, onStore }: BoundAnswerProps) {
  const { t } = useTranslation();
  const numbers = useNumberWords();
  return (
    <>
      {control()}
      <p className={styles.quiet}>
        {t('plan.boundHint', { room: t('shell.room.overview') })}{' '}
        <Link href={rowAddress(experimentId, 'overview', bound.field)}>{t('shell.room.overview')}</Link>
      </p>
    </>
  );

  function control() {
    switch (bound.field) {
      case 'awareness':
      case 'participantSize':
      case 'filming':
        return (
          <RadioGroup
            label={title}
            layout="inline"
            value={typeof value === 'string' ? value : null}
            options={choiceOptions(bound.table, bound.field)}
            onChange={(next) => void onStore(next)}
          />
        );
      case 'allottedBudget':
        return (
          <WonField
            label={title}
            className={styles.amount}
            value={typeof value === 'number' ? value : null}
            unit={t('overview.won')}
            words={numbers}
            onCommit={onStore}
          />
        );
      default:
        return <TextArea rows={2} label={title} value={String(value ?? '')} onCommit={onStore} />;
    }
  }
}
