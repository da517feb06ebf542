import type { SecondPlace } from '@shared/contract/backup.contract.ts';
import { FolderOpen, HardDrive } from 'lucide-react';
import { Button } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import styles from './Backups.module.css';
import type { BackupActions } from './useBackupActions.ts';

export interface SecondPlaceSectionProps {
  readonly second: SecondPlace | null;
  readonly actions: BackupActions;
}

/** A folder of the user's own that every backup is copied to. */
export function SecondPlaceSection({ second, actions }: SecondPlaceSectionProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.second} aria-labelledby="second-place">
      <h2 id="second-place">{t('backups.secondTitle')}</h2>
      <p className="prose">{t('backups.secondAbout')}</p>
      {second === null ? null : (
        <p className={styles.folder}>
          <strong>{second.folder}</strong>
          <span className={styles.quiet}>{t(second.reachable ? 'backups.secondOk' : 'backups.secondAway')}</span>
        </p>
      )}
      <div className={styles.buttons}>
        <Button changes icon={HardDrive} loading={actions.isBusy('choose')} onClick={actions.chooseSecond}>
          {t(second === null ? 'backups.secondChoose' : 'backups.secondChange')}
        </Button>
        {second === null ? null : (
          <>
            <Button
              icon={FolderOpen}
              variant="quiet"
              disabled={!second.reachable}
              onClick={() => actions.showFolder('second')}
            >
              {t('backups.showFolder')}
            </Button>
            <Button variant="quiet" changes onClick={actions.forgetSecond}>
              {t('backups.secondForget')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
