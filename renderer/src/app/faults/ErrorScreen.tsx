import { CircleCheck, FileWarning } from 'lucide-react';
import { Button, useToast } from '@ui/index.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FaultScreen.module.css';

export interface ErrorScreenProps {
  readonly title: string;
  readonly happened: string;
  readonly safe: string;
  /** One step a line. */
  readonly todo: string;
  /** What may help, in a line of its own. */
  readonly offers?: ReactNode;
  readonly actions: ReactNode;
  /** Technical facts, folded away. */
  readonly details: readonly string[];
}

/** When something goes wrong: what happened, what is safe, what to do. Covers the window. */
export function ErrorScreen({ title, happened, safe, todo, offers, actions, details }: ErrorScreenProps) {
  const { t } = useTranslation();
  const toast = useToast();

  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(details.join('\n'));
    toast({ text: t('fault.copied'), tone: 'done' });
  }

  return (
    <main className={styles.fault}>
      <div className={styles.sheet}>
        <FileWarning size={28} strokeWidth={1.5} aria-hidden className={styles.mark} />
        <h1>{title}</h1>
        <p className={styles.happened}>{happened}</p>
        <p className={styles.safe}>
          <CircleCheck size={16} aria-hidden />
          <span>{safe}</span>
        </p>
        <section aria-labelledby="fault-todo" className={styles.todo}>
          <h2 id="fault-todo">{t('fault.todo')}</h2>
          <ol>
            {todo.split('\n').map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        {offers}
        <div className={styles.actions}>{actions}</div>
        <details className={styles.details}>
          <summary>{t('fault.details')}</summary>
          <pre className={styles.place}>{details.join('\n')}</pre>
          <Button size="small" onClick={() => void copy()}>
            {t('fault.copy')}
          </Button>
        </details>
      </div>
    </main>
  );
}
