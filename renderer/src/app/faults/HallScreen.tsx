import { useTranslation } from 'react-i18next';
import { useEscapeClosesBigScreen } from '@app/app/big-screen.ts';
import styles from './FaultScreen.module.css';

/** What the big screen shows while something is wrong: one sentence that says nothing of it. What to do stands in the main window. */
export function HallScreen() {
  const { t } = useTranslation();
  useEscapeClosesBigScreen();
  return (
    <main className={styles.fault} aria-label={t('day.big.title')}>
      <div className={styles.sheet}>
        <h1>{t('day.big.resting')}</h1>
      </div>
    </main>
  );
}
