import { VisuallyHidden } from '@ui/index.ts';
import { Paperclip } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from '../Money.module.css';

/** What proves a payment, and whether its paper is attached. */
export function EvidenceCell({ kind, files }: { readonly kind: string; readonly files: number }) {
  const { t } = useTranslation();
  if (files === 0) return kind;
  return (
    <span className={styles.evidence}>
      <span className={styles.evidenceKind}>{kind}</span>
      <span className={styles.evidenceFiles}>
        <Paperclip size={12} aria-hidden />
        <span aria-hidden>{files}</span>
        <VisuallyHidden>{t('money.filesOf', { count: files })}</VisuallyHidden>
      </span>
    </span>
  );
}
