import type { ErrorData } from '@shared/contract/errors.ts';
import { CircleCheck, FileWarning } from 'lucide-react';
import { Button, useToast } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { words } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';
import { faultKind } from './fault-kind.ts';
import styles from './FaultScreen.module.css';
import { ReportButton } from './ReportButton.tsx';
import { RestoreOffer } from './RestoreOffer.tsx';
import { ViewOffer } from './ViewOffer.tsx';

export interface FaultScreenProps {
  readonly fault: ErrorData;
  readonly libraryFile: string;
  readonly version: string;
}

/** One calm screen per fault: what happened, what is safe, what to do; the technical rest folded away. */
export function FaultScreen({ fault, libraryFile, version }: FaultScreenProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const kind = faultKind(fault.code);
  const details = [fault.code, ...Object.entries(fault.params).map(([name, value]) => `${name}: ${value}`), version];

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(details.join('\n'));
    toast({ text: t('fault.copied'), tone: 'done' });
  }

  return (
    <main className={styles.fault}>
      <div className={styles.sheet}>
        <FileWarning size={28} strokeWidth={1.5} aria-hidden className={styles.mark} />
        <h1>{words(`fault.screen.${kind}.title`, fault.params)}</h1>
        <p className={styles.happened}>{words(`fault.screen.${kind}.happened`, fault.params)}</p>
        <p className={styles.safe}>
          <CircleCheck size={16} aria-hidden />
          <span>{t(`fault.screen.${kind}.safe`)}</span>
        </p>
        <section aria-labelledby="fault-todo" className={styles.todo}>
          <h2 id="fault-todo">{t('fault.todo')}</h2>
          <ol>
            {t(`fault.screen.${kind}.todo`)
              .split('\n')
              .map((step) => (
                <li key={step}>{step}</li>
              ))}
          </ol>
        </section>
        <RestoreOffer kind={kind} />
        {kind === 'newer' ? <ViewOffer /> : null}
        <div className={styles.actions}>
          <Button variant="primary" onClick={() => void callHost('host.restart', {})}>
            {t('fault.retry')}
          </Button>
          <Button onClick={() => void callHost('host.showLibrary', {})}>{t('shell.showFolder')}</Button>
          <ReportButton />
          <Button variant="quiet" onClick={() => void callHost('host.quit', {})}>
            {t('fault.quit')}
          </Button>
        </div>
        <details className={styles.details}>
          <summary>{t('fault.details')}</summary>
          <p className={styles.place}>{libraryFile}</p>
          <pre className={styles.place}>{details.join('\n')}</pre>
          <Button size="small" onClick={() => void copy()}>
            {t('fault.copy')}
          </Button>
        </details>
      </div>
    </main>
  );
}
