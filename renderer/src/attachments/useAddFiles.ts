import type { OwnerRef } from '@shared/contract/attachment.contract.ts';
import { FILES_PER_GESTURE } from '@shared/contract/attachment.contract.ts';
import { MAX_ATTACHMENT_BYTES } from '@shared/domain/attachment.ts';
import { useToast } from '@ui/index.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText, failureText } from '@app/i18n/dynamic.ts';
import { writeByHost } from '@app/lib/api.ts';
import type { IncomingFile } from './incoming.ts';

export interface AddProgress {
  readonly name: string;
  readonly done: number;
  readonly total: number;
}

export interface Adding {
  /** Null while nothing is under way. */
  readonly progress: AddProgress | null;
  add(files: readonly IncomingFile[]): Promise<void>;
}

/** Attaches files one after the other as one undo step; one that is refused is named, and the others go on. */
export function useAddFiles(experimentId: string, owner: OwnerRef): Adding {
  const { t } = useTranslation();
  const toast = useToast();
  const [progress, setProgress] = useState<AddProgress | null>(null);

  async function addOne(file: IncomingFile, gesture: string): Promise<boolean> {
    try {
      // A film of gigabytes is not even read.
      if (file.size > MAX_ATTACHMENT_BYTES) {
        const params = { name: file.name, max: MAX_ATTACHMENT_BYTES / 1024 / 1024 };
        toast({ text: errorText({ code: 'attachment.tooLarge', params }), tone: 'error' });
        return false;
      }
      const bytes = await file.read();
      await writeByHost('attachment.addFile', { experimentId, owner, name: file.name, bytes, gesture });
      return true;
    } catch (error) {
      toast({ text: failureText(error), tone: 'error' });
      return false;
    }
  }

  async function add(files: readonly IncomingFile[]): Promise<void> {
    if (files.length === 0) return;
    if (files.length > FILES_PER_GESTURE) {
      toast({ text: t('attachments.tooMany', { max: FILES_PER_GESTURE }), tone: 'error' });
      return;
    }
    const gesture = `attach:${crypto.randomUUID()}`;
    let kept = 0;
    for (const [done, file] of files.entries()) {
      setProgress({ name: file.name, done: done + 1, total: files.length });
      if (await addOne(file, gesture)) kept += 1;
    }
    setProgress(null);
    if (kept > 0) toast({ text: t('attachments.added', { count: kept }), tone: 'done' });
  }

  return { progress, add };
}
