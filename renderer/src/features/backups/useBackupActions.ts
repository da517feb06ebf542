import { useToast } from '@ui/index.ts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';
import { isLockedError } from './locked.ts';

type Work = 'make' | 'verify' | 'restore' | 'choose';

export interface BackupActions {
  /** Under way, or waiting for what is: nothing that is pressed is lost, and nothing runs beside another. */
  isBusy(work: Work): boolean;
  make(): void;
  verifyAll(): void;
  /** `onLocked`: its passphrase has to be given first. */
  restore(id: string, done: () => void, onLocked: () => void): void;
  undoRestore(id: string): void;
  showFolder(place: 'here' | 'second'): void;
  chooseSecond(): void;
  forgetSecond(): void;
}

/** What can be done with backups, each with its word of what happened. */
export function useBackupActions(): BackupActions {
  const { t } = useTranslation();
  const toast = useToast();
  const [busy, setBusy] = useState<readonly Work[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());

  async function say(action: () => Promise<string | null>): Promise<void> {
    try {
      const text = await action();
      if (text !== null) toast({ text, tone: 'done' });
    } catch (error) {
      toast({ text: failureText(error), tone: 'error' });
    }
  }

  function attempt(work: Work, action: () => Promise<string | null>): void {
    if (busy.includes(work)) return;
    setBusy((now) => [...now, work]);
    line.current = line.current
      .then(() => say(action))
      .finally(() => setBusy((now) => now.filter((one) => one !== work)));
  }

  /** People who had been destroyed since a backup was made do not come back with it. */
  function saidAgain(text: string, records: number): string {
    return records === 0 ? text : `${text} ${t('backups.destroyedAgain', { count: records })}`;
  }

  return {
    isBusy: (work) => busy.includes(work),
    make: () =>
      attempt('make', async () =>
        (await callHost('backup.make', {})) === null ? t('backups.nothingNew') : t('backups.made'),
      ),
    verifyAll: () =>
      attempt('verify', async () => {
        const { verified, damaged } = await callHost('backup.verifyAll', {});
        return damaged === 0 ? t('backups.verified', { verified }) : t('backups.someDamaged', { verified, damaged });
      }),
    restore: (id, done, onLocked) =>
      attempt('restore', async () => {
        try {
          const { destroyedAgain } = await callHost('backup.restore', { id });
          return saidAgain(t('backups.restored'), destroyedAgain);
        } catch (error) {
          if (!isLockedError(error)) throw error;
          onLocked();
          return null;
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
      void say(async () => {
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
