import { byGroup } from '@shared/domain/checks/cuts.ts';
import { isOpenLine } from '@shared/domain/checks/lines.ts';
import { Button } from '@ui/index.ts';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckList } from './CheckList.tsx';
import styles from './Checks.module.css';
import type { Checks, Shown } from './useChecks.ts';

export interface LastHourProps {
  readonly of: Checks;
  readonly lines: readonly Shown[];
  readonly onLeave: () => void;
}

/** What is still open, big enough to be read from across the hall, and how much of it is left. */
export function LastHour({ of, lines, onLeave }: LastHourProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  // What is for afterwards can wait until the event is over.
  const wanted = lines.filter((line) => isOpenLine(line) && !(of.isAhead && line.group === 'after'));
  const open = byGroup(wanted);
  const left = wanted.length;
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('[data-line]')?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-modal="true"
      aria-label={t('checks.lastHour')}
      className={styles.lastHour}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <header className={styles.lastHead}>
        <p role="status" className={styles.left}>
          {left === 0 ? t('checks.lastHourDone') : t('checks.lastHourLeft', { count: left })}
        </p>
        <p className={styles.keys}>{t('checks.keysHint')}</p>
        <Button icon={X} onClick={onLeave}>
          {t('checks.leave')}
        </Button>
      </header>
      <div className={styles.lastLines}>
        <CheckList of={of} cut="when" sections={open} whole={open} big onOpen={() => {}} />
      </div>
    </dialog>
  );
}
