import { Dialog } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { PartTable } from '@app/records/PartTable.tsx';
import type { Rows } from '@app/records/useRows.ts';

export interface GroupsDialogProps {
  readonly groups: Rows<'participantGroup'>;
  readonly onClose: () => void;
}

/** 모집 단위 and how many of each should come (requirements Q11). */
export function GroupsDialog({ groups, onClose }: GroupsDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open
      size="wide"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={t('participants.groups.title')}
      description={t('participants.groups.about')}
      closeLabel={t('common.close')}
    >
      <PartTable
        table="participantGroup"
        label={t('participants.groups.title')}
        rows={groups.rows}
        gestures={groups}
        fields={['title', 'target', 'note']}
        start={{}}
        addLabel={t('participants.groups.add')}
        begin="title"
      />
    </Dialog>
  );
}
