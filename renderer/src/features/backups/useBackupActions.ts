import { useToast } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';

type Work = 'make' | 'verify' | 'restore' | 'choose';

export interface BackupActions {
  readonly busy: Work | null;
  make(): void;
  verifyAll(): void;
  restore(id: string, done: () => void): void;
  undoRestore(id: string): void;
  showFolder(place: 'here' | 'second'): void;
  chooseSecond(): void;
  forgetSecond(): void;
}

/** What can be done with backups, each with its word of what happened. */
export function useBackupActions(): BackupActions {
  const { t } = useTranslation();
  const toast = useToast();
  const [busy, setBusy] = useState<Work | null>(null);

  function attempt(work: Work | null, action: () => Promise<string | null>) {
    if (busy !== null) return;
    setBusy(work);
    action()
      .then((text) => text !== null && toast({ text, tone: 'done' }))
      .catch((error: unknown) => toast({ text: failureText(error), tone: 'error' }))
      .finally(() => setBusy(null));
  }

  /** People who had been destroyed since a backup was made do not come back with it. */
  function saidAgain(text: string, records: number): string {
    return records === 0 ? text : `${text} ${t('backups.destroyedAgain', { count: records })}`;
  }

  return {
    busy,
    make: () =>
      attempt('make', async () =>
        (await callHost('backup.make', {})) === null ? t('backups.nothingNew') : t('backups.made'),
      ),
    verifyAll: () =>
      attempt('verify', async () => {
        const { verified, damaged } = await callHost('backup.verifyAll', {});
        return damaged === 0 ? t('backups.verified', { verified }) : t('backups.someDamaged', { verified, damaged });
      }),
    restore: (id, done) =>
      attempt('restore', async () => {
        try {
          const { destroyedAgain } = await callHost('backup.restore', { id });
          return saidAgain(t('backups.restored'), destroyedAgain);
        } finally {
          done();
        }
      }),
    undoRestore: (id) =>
      attempt('restore', async () => {
        const { destroyedAgain } = await callHost('backup.restore', { id });
        return saidAgain(t('backups.undone'), destroyedAgain);
      }),
    showFolder: (place) =>
      attempt(null, async () => {
        await callHost('backup.showFolder', { place });
        return null;
      }),
    chooseSecond: () =>
      attempt('choose', async () => {
        await callHost('backup.chooseSecondPlace', {});
        return null;
      }),
    forgetSecond: () =>
      attempt('choose', async () => {
        await callHost('backup.forgetSecondPlace', {});
        return t('backups.secondForgotten');
      }),
  };
}
