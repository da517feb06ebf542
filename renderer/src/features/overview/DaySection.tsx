import { Suspense } from 'react';
import { ErrorBoundary } from '@app/app/ErrorBoundary.tsx';
import { DayNotices } from '@app/day/index.ts';
import styles from './Overview.module.css';

/**
 * 당일: what the running day asks for; nothing while all is well. It reads the cues: where those cannot be read, the facts of the overview
 * stand without it.
 */
export function DaySection({ experimentId }: { readonly experimentId: string }) {
  return (
    <ErrorBoundary stamp={experimentId} onReset={() => undefined} render={() => null}>
      <Suspense fallback={null}>
        <DayNotices experimentId={experimentId} className={styles.list} />
      </Suspense>
    </ErrorBoundary>
  );
}
