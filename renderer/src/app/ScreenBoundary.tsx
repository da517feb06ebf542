import { Button } from '@ui/index.ts';
import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
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

function Crashed({ error, onReset }: { readonly error: unknown; readonly onReset: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.fault} role="alert">
      <h1>{t('shell.crashed')}</h1>
      <p className="prose">{failureText(error)}</p>
      <p className="prose">{t('shell.crashedRemedy')}</p>
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
