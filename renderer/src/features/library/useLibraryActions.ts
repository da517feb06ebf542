import type { LibraryEntry, SampleName } from '@shared/contract/library.contract.ts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useToast } from '@ui/index.ts';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OpenedFile } from '@app/bundles/index.ts';
import { useUndoToast } from '@app/app/useUndoToast.tsx';
import { failureText } from '@app/i18n/dynamic.ts';
import { callHost } from '@app/lib/api.ts';
import { useCommand, useStepCommand } from '@app/lib/data.ts';
import type { PurgeWish } from './PurgeDialog.tsx';

export interface LibraryActions {
  open(experimentId: string): void;
  openSample(name: SampleName): void;
  moveToTrash(entry: LibraryEntry): void;
  restore(entry: LibraryEntry): void;
  /** From the backups too it gets a line in the destruction log. */
  purge(entry: LibraryEntry, wish: PurgeWish, done: () => void): void;
  readonly purging: boolean;
  importFile(): void;
  importBytes(file: File): void;
  stopReading(): void;
  /** What the opened file holds, until the user decides. */
  readonly preview: OpenedFile | null;
  /** Name of the file that is being read. */
  readonly reading: string | null;
  closePreview(): void;
  taken(experimentId: string, words: string): void;
  exported(path: string): void;
  readonly busy: boolean;
}

/** What can be done with the library, each with its word of what happened. */
export function useLibraryActions(): LibraryActions {
  const { t } = useTranslation();
  const toast = useToast();
  const [, go] = useLocation();
  const [opened, setOpened] = useState<OpenedFile | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const undoToast = useUndoToast();
  const trash = useStepCommand('library.trash');
  const restore = useCommand('library.restore');
  const purge = useCommand('library.purge');
  const destroy = useMutation({
    mutationFn: ({ experimentId, unreadable }: Pick<PurgeWish, 'unreadable'> & { readonly experimentId: string }) =>
      callHost('privacy.purge', {
        experiments: [experimentId],
        damaged: unreadable,
        locked: unreadable,
        reason: 'notNeeded',
        byRole: t('library.purge.byRole'),
      }),
  });
  const sample = useCommand('library.openSample');

  function open(experimentId: string) {
    go(`/e/${experimentId}`);
  }

  /** Says what went wrong with a file. */
  function attempt(action: () => Promise<void>) {
    action().catch((error: unknown) => toast({ text: failureText(error), tone: 'error' }));
  }

  return {
    open,
    busy: sample.isPending,
    openSample: (name) => sample.mutate({ name }, { onSuccess: ({ experimentId }) => open(experimentId) }),
    moveToTrash({ experimentId, title }) {
      trash.mutate({ experimentId }, { onSuccess: ({ step }) => undoToast(t('library.trashed', { title }), step) });
    },
    restore({ experimentId, title }) {
      const onSuccess = () => toast({ text: t('library.restored', { title }), tone: 'done' });
      restore.mutate({ experimentId }, { onSuccess });
    },
    purge({ experimentId, title }, { everywhere, unreadable }, done) {
      const onSuccess = () => toast({ text: t('library.purged', { title }) });
      if (everywhere) destroy.mutate({ experimentId, unreadable }, { onSuccess, onSettled: done });
      else purge.mutate({ experimentId }, { onSuccess, onSettled: done });
    },
    purging: destroy.isPending || purge.isPending,
    preview: opened,
    reading,
    closePreview: () => setOpened(null),
    taken(experimentId, text) {
      setOpened(null);
      toast({ text, tone: 'done' });
      open(experimentId);
    },
    importFile() {
      attempt(async () => {
        const preview = await callHost('bundle.choose', {});
        if (preview !== null) setOpened(preview);
      });
    },
    importBytes(file) {
      attempt(async () => {
        setReading(file.name);
        try {
          const bytes = new Uint8Array(await file.arrayBuffer());
          setOpened(await callHost('bundle.drop', { bytes, file: file.name }));
        } finally {
          setReading(null);
        }
      });
    },
    stopReading: () => void callHost('bundle.cancelReading', {}),
    exported: (path) => toast({ text: t('library.exported', { path }), tone: 'done' }),
  };
}
