import { Button, Dialog, useToast } from '@ui/index.ts';
import { useMutation } from '@tanstack/react-query';
import { FileDown } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { GuidePageId } from '@shared/guide/pages.ts';
import { useLocale } from '@app/i18n/hooks.ts';
import { callHost } from '@app/lib/api.ts';

export interface GuideDialogProps {
  /** The page at which it opens; null while it is closed. */
  readonly openAt: GuidePageId | null;
  readonly onClose: () => void;
}

/** The texts are read when the guide is first opened. */
const GuideBrowser = lazy(async () => ({ default: (await import('./GuideBrowser.tsx')).GuideBrowser }));

/** The guide, over any screen (F1). */
export function GuideDialog({ openAt, onClose }: GuideDialogProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const toast = useToast();
  const saving = useMutation({
    mutationFn: () => callHost('host.saveGuide', { locale }),
    onSuccess(saved) {
      if (saved !== null) toast({ text: t('guide.saved', { path: saved.path }), tone: 'done' });
    },
  });
  return (
    <Dialog
      open={openAt !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('guide.title')}
      description={t('guide.about')}
      closeLabel={t('common.close')}
      size="wide"
      footer={
        <Button icon={FileDown} loading={saving.isPending} onClick={() => saving.mutate()}>
          {t('guide.savePdf')}
        </Button>
      }
    >
      <Suspense>{openAt === null ? null : <GuideBrowser start={openAt} />}</Suspense>
    </Dialog>
  );
}
