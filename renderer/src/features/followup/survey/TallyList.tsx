import { useTranslation } from 'react-i18next';
import type { OpenRow } from '@app/records/useOpenRow.ts';
import styles from '../Followup.module.css';
import type { Followup } from '../useFollowup.ts';
import { StoredLine } from './StoredLine.tsx';
import type { TallyEntry } from './useTallyEntry.ts';

export interface TallyListProps {
  readonly of: Followup;
  readonly entry: TallyEntry;
  readonly openRow: OpenRow;
  readonly onCorrect: () => void;
}

/** The piles that were counted by hand: each can be taken up again or removed. */
export function TallyList({ of, entry, openRow, onCorrect }: TallyListProps) {
  const { t } = useTranslation();
  const counted = new Map<string, Set<string>>();
  for (const { tallyId, questionId } of of.tallyCounts.rows)
    counted.set(tallyId, (counted.get(tallyId) ?? new Set()).add(questionId));
  const piles = of.tallies.rows;
  return (
    <section aria-label={t('followup.survey.tally.list')} className={styles.section}>
      <h2 className={styles.heading}>{t('followup.survey.tally.list')}</h2>
      {piles.length === 0 ? (
        <>
          <p className={styles.quiet}>{t('followup.survey.tally.listEmpty')}</p>
          <p className={styles.quiet}>{t('followup.survey.tally.example')}</p>
        </>
      ) : null}
      <ul className={styles.sheets}>
        {piles.map((pile, place) => {
          const { id, sheets, note } = pile;
          const at = place + 1;
          return (
            <StoredLine
              key={id}
              className={styles.pileLine}
              isOpen={id === openRow.id}
              title={t('followup.survey.tally.papers', { count: sheets })}
              facts={[note, t('followup.survey.tally.questions', { count: counted.get(id)?.size ?? 0 })]}
              names={{
                correct: t('followup.survey.tally.correctOf', { at }),
                remove: t('followup.survey.tally.removeOf', { at }),
              }}
              onCorrect={() => {
                entry.correct(pile);
                onCorrect();
              }}
              onRemove={() => {
                if (entry.draft.tallyId === id) entry.clear();
                void of.tallies.remove([id]);
              }}
            />
          );
        })}
      </ul>
    </section>
  );
}
