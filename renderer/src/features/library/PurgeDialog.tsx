import type { LibraryEntry } from '@shared/contract/library.contract.ts';
import { Checkbox, ConfirmDialog } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnreadableNote, useUnreadable } from '@app/destruction/index.ts';

export interface PurgeWish {
  /** From the backups as well. */
  readonly everywhere: boolean;
  /** Backups that cannot be opened go whole. */
  readonly unreadable: 'destroy' | 'keep';
}

export interface PurgeDialogProps {
  readonly entry: LibraryEntry;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onPurge: (entry: LibraryEntry, wish: PurgeWish) => void;
}

/** The last question before an experiment is gone; unless told otherwise it goes from the backups as well. */
export function PurgeDialog({ entry, busy, onClose, onPurge }: PurgeDialogProps) {
  const { t } = useTranslation();
  const [everywhere, setEverywhere] = useState(true);
  const copies = useUnreadable();
  const [destroy, setDestroy] = useState(true);
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('library.purge.title', { title: entry.title })}
      description={t('library.purge.description')}
      confirmLabel={t('library.purge.confirm')}
      cancelLabel={t('common.cancel')}
      busy={busy}
      onConfirm={() => onPurge(entry, { everywhere, unreadable: destroy ? 'destroy' : 'keep' })}
    >
      <Checkbox checked={everywhere} onChange={setEverywhere} hint={t('library.purge.everywhereHint')}>
        {t('library.purge.everywhere')}
      </Checkbox>
      {everywhere ? <UnreadableNote copies={copies} destroy={destroy} onDestroy={setDestroy} /> : null}
    </ConfirmDialog>
  );
}
