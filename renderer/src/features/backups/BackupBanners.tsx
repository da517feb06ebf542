import type { BackupList } from '@shared/contract/backup.contract.ts';
import { Undo2 } from 'lucide-react';
import { Banner, Button } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { ageText } from '@app/i18n/age.ts';
import { errorText } from '@app/i18n/dynamic.ts';

export interface BackupBannersProps {
  readonly list: BackupList;
  readonly now: number;
  readonly busy: boolean;
  readonly onUndo: (id: string) => void;
}

/** What is the matter with the backups, and a restore that can be undone. */
export function BackupBanners({ list: { fault, second, undo }, now, busy, onUndo }: BackupBannersProps) {
  const { t } = useTranslation();
  return (
    <>
      {fault === null ? null : <Banner tone="error" title={t('backups.fault')} remedy={errorText(fault)} />}
      {second === null || second.reachable ? null : (
        <Banner
          tone="warn"
          title={t('backups.secondAwayTitle', { folder: second.folder })}
          remedy={t('backups.secondAway')}
        />
      )}
      {second?.reachable && second.fault !== null ? <Banner tone="warn" title={errorText(second.fault)} /> : null}
      {undo === null ? null : (
        <Banner
          title={t('backups.undoTitle', { age: ageText(t, undo.restoredAt, now) })}
          remedy={t('backups.undoRemedy')}
          action={
            <Button changes icon={Undo2} loading={busy} onClick={() => onUndo(undo.id)}>
              {t('backups.undo')}
            </Button>
          }
        />
      )}
    </>
  );
}
