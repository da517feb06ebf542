import { Dialog } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { GlossaryBrowser } from './GlossaryBrowser.tsx';
import type { GlossaryKey } from './entries.ts';

export interface GlossaryDialogProps {
  /** Where it opens: at an entry, or at the first; null while it is closed. */
  readonly openAt: GlossaryKey | 'first' | null;
  readonly onClose: () => void;
  /** The experiment that is open; null in the library. */
  readonly experimentId: string | null;
}

/** Terms and principles, over any screen (Shift+F1). */
export function GlossaryDialog({ openAt, onClose, experimentId }: GlossaryDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={openAt !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('glossary.title')}
      description={t('glossary.about')}
      closeLabel={t('common.close')}
      size="wide"
    >
      <GlossaryBrowser
        start={openAt === null || openAt === 'first' ? null : openAt}
        experimentId={experimentId}
        onClose={onClose}
      />
    </Dialog>
  );
}
