import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Attachment } from '@shared/contract/entities.ts';
import type { Core } from '../core.ts';
import { AppError } from '../base/app-error.ts';

/** The bytes, and only the right ones: throws `attachment.missing` or `attachment.altered` with the file's name. */
export async function readAttachment(
  core: Core,
  { sha256, name }: Pick<Attachment, 'sha256' | 'name'>,
): Promise<Uint8Array<ArrayBuffer>> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await readFile(core.attachments.pathOf(sha256)));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('attachment.missing', { name }, { cause: error });
  }
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new AppError('attachment.altered', { name });
  return bytes;
}
