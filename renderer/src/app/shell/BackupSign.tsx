import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ageText } from '@app/i18n/age.ts';
import { AGE_TICK, useBackupList } from '@app/lib/backups.ts';
import { useNow } from '@app/lib/useNow.ts';
import styles from './Frame.module.css';

/** When the last backup was made, always in sight of who looks at the library as a whole. */
export function BackupSign() {
  const { t } = useTranslation();
  const now = useNow(AGE_TICK);
  const list = useBackupList();
  if (list === undefined) return null;
  const [newest] = list.entries;
  return (
    <Link href="/backups" className={styles.sign} data-fault={list.fault === null ? undefined : true}>
      {list.fault !== null
        ? t('backups.signFault')
        : newest === undefined
          ? t('backups.signNone')
          : t('backups.sign', { age: ageText(t, newest.madeAt, now) })}
    </Link>
  );
}
