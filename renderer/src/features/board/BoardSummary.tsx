import { useTranslation } from 'react-i18next';
import styles from './Board.module.css';

export interface BoardSummaryProps {
  readonly total: number;
  readonly done: number;
  readonly late: number;
  /** Shows the late cards alone. */
  readonly onLate: () => void;
}

/** How many cards there are, how many are finished, and the late ones, which it leads to. */
export function BoardSummary({ total, done, late, onLate }: BoardSummaryProps) {
  const { t } = useTranslation();
  return (
    <>
      {t('board.summary', { total, done })}
      {late === 0 ? null : (
        <>
          {' · '}
          <button type="button" className={styles.late} onClick={onLate}>
            {t('board.summaryLate', { count: late })}
          </button>
        </>
      )}
    </>
  );
}
