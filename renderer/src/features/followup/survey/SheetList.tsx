import { useTranslation } from 'react-i18next';
import { choiceWord } from '@app/i18n/field-words.ts';
import { PRODUCT } from '@shared/entities/index.ts';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import styles from '../Followup.module.css';
import type { Followup } from '../useFollowup.ts';
import { StoredLine } from './StoredLine.tsx';
import type { Capture } from './useCapture.ts';

export interface SheetListProps {
  readonly of: Followup;
  readonly capture: Capture;
  readonly openRow: OpenRow;
  readonly onCorrect: () => void;
}

/** What was keyed in, the last first: each can be taken up again or removed. */
export function SheetList({ of, capture, openRow, onCorrect }: SheetListProps) {
  const { t } = useTranslation();
  const answers = new Map<string, number>();
  for (const { sheetId } of of.answers.rows) answers.set(sheetId, (answers.get(sheetId) ?? 0) + 1);
  return (
    <section aria-label={t('followup.survey.capture.list')} className={styles.section}>
      <h2 className={styles.heading}>{t('followup.survey.capture.list')}</h2>
      {of.sheets.rows.length === 0 ? <p className={styles.quiet}>{t('followup.survey.capture.listEmpty')}</p> : null}
      <ul className={styles.sheets}>
        {of.sheets.rows.toReversed().map((sheet) => {
          const { id, number, source, note } = sheet;
          return (
            <StoredLine
              key={id}
              className={styles.sheetLine}
              isOpen={id === openRow.id}
              title={t('followup.survey.capture.sheet', { number })}
              facts={[
                choiceWord(PRODUCT.fieldOf('surveySheet', 'source'), source),
                t('followup.survey.capture.answers', { count: answers.get(id) ?? 0 }),
                note,
              ]}
              names={{
                correct: t('followup.survey.capture.correctOf', { number }),
                remove: t('followup.survey.capture.removeOf', { number }),
              }}
              onCorrect={() => {
                capture.correct(sheet);
                onCorrect();
              }}
              onRemove={() => {
                if (capture.entry.sheetId === id) capture.clear();
                void of.sheets.remove([id]);
              }}
            />
          );
        })}
      </ul>
    </section>
  );
}
