import { Button } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './FaultScreen.module.css';

/** What a damaged library still holds can be looked at, and every backup compared with it. */
export function ReadOnlyOffer({ onLook }: { readonly onLook: () => void }) {
  const { t } = useTranslation();
  function lookAtBackups(): void {
    window.location.hash = '#/backups';
    onLook();
  }
  return (
    <div className={styles.offer}>
      <span>{t('fault.look.help')}</span>
      <span className={styles.actions}>
        <Button onClick={onLook}>{t('fault.look.offer')}</Button>
        <Button onClick={lookAtBackups}>{t('fault.look.backups')}</Button>
      </span>
    </div>
  );
}
