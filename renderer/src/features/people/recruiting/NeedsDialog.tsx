import { Dialog } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { PartTable } from '@app/records/PartTable.tsx';
import type { Rows } from '@app/records/useRows.ts';

export interface NeedsDialogProps {
  readonly needs: Rows<'recruitNeed'>;
  readonly onClose: () => void;
}

/** The roles to fill: of which kind, how many, by when (requirements C35). */
export function NeedsDialog({ needs, onClose }: NeedsDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open
      size="wide"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('participants.recruiting.needs')}
      description={t('participants.recruiting.needsAbout')}
      closeLabel={t('common.close')}
    >
      <PartTable
        table="recruitNeed"
        label={t('participants.recruiting.needs')}
        rows={needs.rows}
        gestures={needs}
        fields={['title', 'kind', 'needed', 'byOn']}
        start={{}}
        addLabel={t('participants.recruiting.addNeed')}
        begin="title"
      />
    </Dialog>
  );
}
