import { Dialog } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import type { GestureTable } from '@shared/entities/index.ts';
import { PartTable } from './PartTable.tsx';
import type { PartTableProps } from './PartTable.tsx';

type PartsDialogProps<N extends GestureTable> = PartTableProps<N> & {
  readonly about: string;
  readonly onClose: () => void;
};

/** The few rows of a list that a room is set up with, in a dialog of their own. */
export function PartsDialog<N extends GestureTable>({ about, onClose, ...table }: PartsDialogProps<N>) {
  const { t } = useTranslation();
  return (
    <Dialog
      open
      size="wide"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={table.label}
      description={about}
      closeLabel={t('common.close')}
    >
      <PartTable {...table} />
    </Dialog>
  );
}
