import type { LibraryEntry } from '@shared/contract/library.contract.ts';
import { Checkbox, ConfirmDialog } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface PurgeDialogProps {
  readonly entry: LibraryEntry;
  readonly busy: boolean;
  readonly onClose: () => void;
  readonly onPurge: (entry: LibraryEntry, everywhere: boolean) => void;
}

/** The last question before an experiment is gone; unless told otherwise it goes from the backups as well. */
export function PurgeDialog({ entry, busy, onClose, onPurge }: PurgeDialogProps) {
  const { t } = useTranslation();
  const [everywhere, setEverywhere] = useState(true);
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('library.purge.title', { title: entry.title })}
      description={t('library.purge.description')}
      confirmLabel={t('library.purge.confirm')}
      cancelLabel={t('common.cancel')}
      busy={busy}
      onConfirm={() => onPurge(entry, everywhere)}
    >
      <Checkbox checked={everywhere} onChange={setEverywhere} hint={t('library.purge.everywhereHint')}>
        {t('library.purge.everywhere')}
      </Checkbox>
    </ConfirmDialog>
  );
}
