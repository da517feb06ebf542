import type { BundlePreview } from '@shared/contract/bundle.contract.ts';
import type { ForeignFile } from '@shared/contract/foreign.contract.ts';
import { BundleDialog } from './BundleDialog.tsx';
import { ForeignDialog } from './ForeignDialog.tsx';
import type { ForeignTaken } from './ForeignDialog.tsx';

/** A file that was opened: an experiment, or something of another tool. */
export type OpenedFile = BundlePreview | ForeignFile;

export interface OpenedDialogProps {
  readonly opened: OpenedFile;
  /** The experiment that it was opened in. */
  readonly into?: string;
  readonly onClose: () => void;
  readonly onTaken: (taken: ForeignTaken) => void;
}

/** The dialog that belongs to the file. */
export function OpenedDialog({ opened, into, onClose, onTaken }: OpenedDialogProps) {
  if ('tool' in opened)
    return <ForeignDialog key={opened.token} file={opened} into={into} onClose={onClose} onTaken={onTaken} />;
  return (
    <BundleDialog
      key={opened.token}
      preview={opened}
      onClose={onClose}
      onTaken={(experimentId, words) => onTaken({ experimentId, words, step: null, sheetId: null })}
    />
  );
}
