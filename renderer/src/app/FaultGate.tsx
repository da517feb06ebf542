import { useSuspenseQuery } from '@tanstack/react-query';
import { Button } from '@ui/index.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { callHost } from '@app/lib/api.ts';
import { errorText } from '@app/i18n/dynamic.ts';
import styles from './FaultGate.module.css';

/** A library that cannot be opened ends here: what happened, what is safe, what to do. Never an empty library. */
export function FaultGate({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { data: info } = useSuspenseQuery({ queryKey: ['host.info'], queryFn: () => callHost('host.info', {}) });
  if (info.fault === null) return children;
  return (
    <main className={styles.fault}>
      <h1>{t('shell.fault.title')}</h1>
      <p className="prose">{errorText(info.fault)}</p>
      <p className="prose">{t('shell.fault.safe')}</p>
      <p className={styles.place}>{info.libraryFile}</p>
      <div className={styles.actions}>
        <Button onClick={() => void callHost('host.showLibrary', {})}>{t('shell.showFolder')}</Button>
        <Button variant="primary" onClick={() => void callHost('host.restart', {})}>
          {t('shell.fault.retry')}
        </Button>
      </div>
    </main>
  );
}
