import type { Attachment, AttachmentKind } from '@shared/contract/entities.ts';
import { useToast } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { reportFailure } from '@app/app/failures.ts';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { callHost } from '@app/lib/api.ts';
import type { Done } from '@app/lib/api.ts';
import { useCommand, useStepCommand } from '@app/lib/data.ts';

export interface FileActions {
  rename(file: Attachment, name: string): Promise<unknown>;
  /** What a picture shows. */
  describe(file: Attachment, altText: string): Promise<unknown>;
  retype(file: Attachment, kind: AttachmentKind): void;
  remove(file: Attachment): void;
  /** To the index among the other `files`. */
  move(id: string, files: readonly Attachment[], index: number): Promise<void>;
  open(file: Attachment): void;
  saveAs(file: Attachment): void;
  restore(file: Attachment): Promise<void>;
  /** From a file that the user chose: taken only when it is the same. */
  replace(file: Attachment, chosen: File): Promise<void>;
}

/** What can be done with an attached file; `mended` runs after one was put back. */
export function useFileActions(mended: () => void): FileActions {
  const { t } = useTranslation();
  const toast = useToast();
  const rename = useCommand('attachment.rename');
  const describe = useCommand('attachment.describe');
  const retype = useCommand('attachment.retype');
  const undoToast = useUndoToast();
  const remove = useStepCommand('attachment.remove');
  const move = useCommand('attachment.move');

  async function mend(file: Attachment, action: () => Promise<unknown>): Promise<void> {
    try {
      await action();
      toast({ text: t('attachments.mended', { name: file.name }), tone: 'done' });
    } catch (error) {
      reportFailure(error);
    }
    mended();
  }

  async function save({ experimentId, id }: Attachment): Promise<void> {
    const saved = await callHost('attachment.saveAs', { experimentId, id });
    if (saved !== null) toast({ text: t('attachments.saved', { path: saved.path }), tone: 'done' });
  }

  return {
    async rename({ experimentId, id, name: was }, name) {
      // A file is never without a name.
      if (name.trim() === '' || name === was) return;
      await rename.mutateAsync({ experimentId, id, name });
    },
    async describe({ experimentId, id, altText: was }, altText) {
      if (altText !== was) await describe.mutateAsync({ experimentId, id, altText });
    },
    retype: ({ experimentId, id }, kind) => retype.mutate({ experimentId, ids: [id], kind }),
    remove({ experimentId, id, name }) {
      const onSuccess = ({ step }: Done<'attachment.remove'>) => undoToast(t('attachments.removed', { name }), step);
      remove.mutate({ experimentId, ids: [id] }, { onSuccess });
    },
    async move(id, files, index) {
      const others = files.filter((file) => file.id !== id);
      const last = others.at(-1);
      if (last === undefined) return;
      const next = others[index];
      const place = next === undefined ? { after: last.id } : { before: next.id };
      await move.mutateAsync({ experimentId: last.experimentId, ids: [id], place });
    },
    open: ({ experimentId, id }) => void callHost('attachment.open', { experimentId, id }).catch(reportFailure),
    saveAs: (file) => void save(file).catch(reportFailure),
    restore: (file) =>
      mend(file, () => callHost('attachment.restore', { experimentId: file.experimentId, id: file.id })),
    replace: (file, chosen) =>
      mend(file, async () => {
        const bytes = new Uint8Array(await chosen.arrayBuffer());
        return callHost('attachment.replace', { experimentId: file.experimentId, id: file.id, bytes });
      }),
  };
}
