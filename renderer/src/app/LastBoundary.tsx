import { Button } from '@ui/index.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callHost } from '@app/lib/api.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './FaultGate.module.css';

/** Around everything: should what stands around the screens throw, a sentence and a way on are left, never an empty window. */
export function LastBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary onReset={() => undefined} render={() => <Fallen />}>
      {children}
    </ErrorBoundary>
  );
}

function Fallen() {
  const { t } = useTranslation();
  return (
    <main className={styles.fault}>
      <h1>{t('fault.mishap.pageGone.title')}</h1>
      <p className="prose">{t('fault.mishap.pageGone.safe')}</p>
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => window.location.reload()}>
          {t('fault.mishap.pageGone.goOn')}
        </Button>
        <Button onClick={() => void callHost('host.restart', {})}>{t('fault.mishap.restart')}</Button>
      </div>
    </main>
  );
}
