import { Button } from '@ui/index.ts';
import { QueryErrorResetBoundary, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, callHost } from '@app/lib/api.ts';
import { failureText } from '@app/i18n/dynamic.ts';
import { isBigScreen } from './big-screen.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { HallScreen } from './faults/HallScreen.tsx';
import { ReportButton } from './faults/ReportButton.tsx';
import styles from './FaultGate.module.css';

/** The address names an experiment that is not in the library, or nothing that could be one. */
function isLostExperiment(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  return error.params['what'] === 'experiment' || error.params['field'] === 'experimentId';
}

interface CrashedProps {
  readonly error: unknown;
  readonly onReset: () => void;
  readonly as: 'main' | 'div';
}

function Crashed({ error, onReset, as: Part }: CrashedProps) {
  const { t } = useTranslation();
  const lost = isLostExperiment(error);
  return (
    <Part className={styles.fault} role={Part === 'div' ? 'alert' : undefined}>
      <h1>{lost ? t('shell.notFound') : t('shell.crashed')}</h1>
      {lost ? null : <p className="prose">{failureText(error)}</p>}
      <p className="prose">{lost ? t('shell.notFoundRemedy') : t('shell.crashedRemedy')}</p>
      <div className={styles.actions}>
        <Button onClick={() => (window.location.hash = '#/')}>{t('shell.library')}</Button>
        <Button variant="primary" onClick={onReset}>
          {t('shell.reload')}
        </Button>
        {lost ? null : (
          <>
            <Button onClick={() => void callHost('host.restart', {})}>{t('fault.mishap.restart')}</Button>
            <ReportButton />
          </>
        )}
      </div>
    </Part>
  );
}

/** A screen that throws takes only itself down: it says so and can be opened again. `isWhole`: nothing is left around it then. */
export function ScreenBoundary({
  children,
  isWhole = false,
}: {
  readonly children: ReactNode;
  readonly isWhole?: boolean;
}) {
  // A library that is mended, or turns out damaged, is worth another look.
  const { data: info } = useQuery({ queryKey: ['host.info'], queryFn: () => callHost('host.info', {}) });
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary
          stamp={info?.fault?.code ?? ''}
          onReset={reset}
          render={(error, again) =>
            isBigScreen() ? <HallScreen /> : <Crashed as={isWhole ? 'main' : 'div'} error={error} onReset={again} />
          }
        >
          {children}
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}
