import type { BundlePreview } from '@shared/contract/bundle.contract.ts';
import { Button, useToast } from '@ui/index.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureText } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';
import { BundleDialog } from './BundleDialog.tsx';

interface RestoreOneProps {
  readonly backupId: string;
  readonly experimentId: string;
  readonly title: string;
}

/** One experiment out of a backup: what differs, everything ticked; or planted again where it is no longer here. */
export function RestoreOne({ backupId, experimentId, title }: RestoreOneProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const [preview, setPreview] = useState<BundlePreview | null>(null);
  const [opening, setOpening] = useState(false);

  async function open() {
    setOpening(true);
    try {
      setPreview(await callHost('bundle.fromBackup', { backupId, experimentId }));
    } catch (error) {
      toast({ text: failureText(error), tone: 'error' });
    }
    setOpening(false);
  }

  return (
    <>
      <Button
        size="small"
        loading={opening}
        aria-label={t('bundle.preview.restoreOneNamed', { title })}
        onClick={() => void open()}
      >
        {t('bundle.preview.restoreOne')}
      </Button>
      {preview === null ? null : (
        <BundleDialog
          preview={preview}
          onClose={() => setPreview(null)}
          onTaken={(_experimentId, words) => {
            setPreview(null);
            toast({ text: words, tone: 'done' });
            void client.invalidateQueries({ queryKey: ['backup.differs'] });
          }}
        />
      )}
    </>
  );
}
