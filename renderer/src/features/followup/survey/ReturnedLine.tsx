import { responseRate, returnedOf } from '@shared/domain/survey/survey-summary.ts';
import { useTranslation } from 'react-i18next';
import styles from '../Followup.module.css';
import type { Followup } from '../useFollowup.ts';
import { percentText } from './figures.ts';

/** How many papers came back so far, which of them were counted by hand, and what part of those who came that is. */
export function ReturnedLine({ of }: { readonly of: Pick<Followup, 'sheets' | 'tallies' | 'came'> }) {
  const { t } = useTranslation();
  const sheets = of.sheets.rows.length;
  const { all, tallied } = returnedOf(sheets, of.tallies.rows);
  const rate = responseRate(all, of.came);
  return (
    <p className={styles.figures}>
      <strong className={styles.large}>
        {tallied === 0
          ? t('followup.survey.capture.returned', { count: sheets })
          : t('followup.survey.capture.returnedBoth', { all, sheets, tallied })}
      </strong>{' '}
      <span className={styles.quiet}>
        {rate === null || of.came === null
          ? t('followup.survey.capture.noHeads')
          : t('followup.survey.capture.ofHeads', { heads: of.came, rate: percentText(rate) })}
      </span>
    </p>
  );
}
