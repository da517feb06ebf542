import type { Attachment, AttachmentKind } from '@shared/contract/entities.ts';
import { useToast } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { reportFailure } from '@app/app/failures.ts';
import { callHost } from '@app/lib/api.ts';
import { useCommand } from '@app/lib/data.ts';

export interface FileActions {
  rename(file: Attachment, name: string): Promise<unknown>;
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
  const retype = useCommand('attachment.retype');
  const remove = useCommand('attachment.remove');
  const move = useCommand('attachment.move');
  const undo = useCommand('history.undo');

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
    retype: ({ experimentId, id }, kind) => retype.mutate({ experimentId, ids: [id], kind }),
    remove({ experimentId, id, name }) {
      const action = { label: t('common.undo'), onAct: () => undo.mutate({ scope: experimentId }) };
      const onSuccess = () => toast({ text: t('attachments.removed', { name }), action });
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
