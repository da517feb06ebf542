import { Button } from '@ui/index.ts';
import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@app/lib/api.ts';
import { failureText } from '@app/i18n/dynamic.ts';
import styles from './FaultGate.module.css';

interface Props {
  readonly onReset: () => void;
  readonly render: (error: unknown, reset: () => void) => ReactNode;
  readonly children: ReactNode;
}

class Catcher extends Component<Props, { readonly failed: boolean; readonly error: unknown }> {
  override state = { failed: false, error: null as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.render(this.state.error, () => {
      this.props.onReset();
      this.setState({ failed: false, error: null });
    });
  }
}

/** The address names an experiment that is not in the library, or nothing that could be one. */
function isLostExperiment(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  return error.params['what'] === 'experiment' || error.params['field'] === 'experimentId';
}

function Crashed({ error, onReset }: { readonly error: unknown; readonly onReset: () => void }) {
  const { t } = useTranslation();
  const lost = isLostExperiment(error);
  return (
    <div className={styles.fault} role="alert">
      <h1>{lost ? t('shell.notFound') : t('shell.crashed')}</h1>
      {lost ? null : <p className="prose">{failureText(error)}</p>}
      <p className="prose">{lost ? t('shell.notFoundRemedy') : t('shell.crashedRemedy')}</p>
      <div className={styles.actions}>
        <Button onClick={() => (window.location.hash = '#/')}>{t('shell.library')}</Button>
        <Button variant="primary" onClick={onReset}>
          {t('shell.reload')}
        </Button>
      </div>
    </div>
  );
}

/** A screen that throws takes only itself down: it says so and can be opened again. */
export function ScreenBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catcher onReset={reset} render={(error, again) => <Crashed error={error} onReset={again} />}>
          {children}
        </Catcher>
      )}
    </QueryErrorResetBoundary>
  );
}
