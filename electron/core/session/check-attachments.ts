/** Missing and altered files: found by reading them again, and put back from the same bytes. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { AttachmentCheck, FileCondition } from '@shared/contract/attachment.contract.ts';
import type { Attachment } from '@shared/contract/entities.ts';
import { noProgress } from '../base/progress.ts';
import type { Progress } from '../base/progress.ts';
import type { Core } from '../core.ts';
import { AppError } from '../base/app-error.ts';
import { systemPorts } from '../base/ports.ts';
import { AttachmentStore } from '../attachments/store.ts';

/** The files beside the backups, laid out like the library's own. */
function backupPool({ workspace }: Core): AttachmentStore {
  return new AttachmentStore(join(workspace.backups, 'attachments'), systemPorts);
}

/** Reads the file again; where it is not as it was, also the copy beside the backups. */
export async function conditionOf(core: Core, sha256: string): Promise<FileCondition> {
  const state = await core.attachments.verify(sha256);
  return { state, inBackup: state !== 'ok' && (await backupPool(core).verify(sha256)) === 'ok' };
}

/** Reads every file of the library again, in slices, each once however many rows name it. */
export async function checkAttachments(core: Core, progress: Progress = noProgress): Promise<AttachmentCheck> {
  const places = core.query('attachment.places', {});
  const conditions = new Map<string, FileCondition>();
  let bytes = 0;
  for (const [index, place] of places.entries()) {
    progress(index / places.length);
    if (conditions.has(place.sha256)) continue;
    conditions.set(place.sha256, await conditionOf(core, place.sha256));
    bytes += place.bytes;
  }
  const problems = places.flatMap((place) => {
    const found = conditions.get(place.sha256);
    return found === undefined || found.state === 'ok'
      ? []
      : [{ ...place, state: found.state, inBackup: found.inBackup }];
  });
  return { checked: places.length, bytes, problems };
}

/** Puts the file back from bytes that somebody offers; `attachment.notSame` when they are others. */
export async function replaceFile(core: Core, { name, sha256 }: Attachment, bytes: Uint8Array): Promise<void> {
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new AppError('attachment.notSame', { name });
  await core.attachments.put(bytes, name);
}

/** Puts the file back from the copy beside the backups; `attachment.notInBackup` when there is no good one. */
export async function restoreFile(core: Core, { name, sha256 }: Attachment): Promise<void> {
  const pool = backupPool(core);
  if ((await pool.verify(sha256)) !== 'ok') throw new AppError('attachment.notInBackup', { name });
  await core.attachments.put(pool.pathOf(sha256), name);
}
