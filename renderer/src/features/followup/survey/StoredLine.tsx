import { Button, IconButton } from '@ui/index.ts';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from '../Followup.module.css';

export interface StoredLineProps {
  readonly className: string | undefined;
  /** The details of it are open. */
  readonly isOpen: boolean;
  readonly title: string;
  /** Empty ones are left out. */
  readonly facts: readonly (string | undefined)[];
  /** What the buttons do, and to which line. */
  readonly names: { readonly correct: string; readonly remove: string };
  readonly onCorrect: () => void;
  readonly onRemove: () => void;
}

/** A sheet that was keyed in, or a pile that was counted: it can be taken up again or removed. */
export function StoredLine({ className, isOpen, title, facts, names, onCorrect, onRemove }: StoredLineProps) {
  const { t } = useTranslation();
  return (
    <li className={className} data-open={isOpen || undefined}>
      <strong className={styles.figures}>{title}</strong>
      <span className={styles.quiet}>{facts.filter((fact) => fact !== undefined && fact !== '').join(' · ')}</span>
      <Button size="small" changes aria-label={names.correct} onClick={onCorrect}>
        {t('followup.survey.capture.correct')}
      </Button>
      <IconButton changes size="small" icon={Trash2} label={names.remove} onClick={onRemove} />
    </li>
  );
}
